//! If a user pastes the proposals of the messages, the page builds without an error, and the enum is right.

use expect_test::expect;

use crate::tests::{Entry, Kind, Outcome, cases, messages};
use proptest::{
    collection::vec,
    prelude::*,
    sample::{select, subsequence},
};

/// The arguments of the attribute, and the body of the enum.
#[derive(Clone, Debug)]
struct Source {
    arguments: Vec<String>,
    body: String,
}

/// How many builds a page may need.
const MOST_BUILDS: usize = 8;

/// Pastes the proposals of the messages until the page builds. If an error has several proposals, the first is pasted.
fn paste(kind: Kind, path: &str, page: &str) -> Result<(Outcome, Source), String> {
    let mut source = Source {
        arguments: vec![format!("spec = {path:?}")],
        body: String::new(),
    };
    for _ in 0..MOST_BUILDS {
        let item = format!("enum Code {{ {} }}", source.body);
        let expansion = Outcome::of_page(kind, page, &source.arguments.join(", "), &item);
        let errors = expansion.errors();
        if errors.is_empty() {
            return Ok((expansion, source));
        }
        let accepted = source.arguments.clone();
        for error in errors.iter().filter(|error| !error.contains(" more error")) {
            // An error about the page shows a place on it; any other error is about a pasted proposal.
            let is_refused = !error.contains(&format!(" {path}:")) && !error.contains(": remove `");
            if is_refused {
                return Err(format!("refused: {error}\nwith {source:?}"));
            }
            // An earlier build may have proposed a line of the body for a row that is now left out, since another of its cells is
            // wrong. The line must go again.
            if let Some((_, name)) = error.split_once(": remove `") {
                let start = source.body.find(&name.replace('`', " = "));
                // An error code may have a comma in it.
                let end = match kind {
                    Kind::StatusCodes => ",",
                    Kind::ErrorCodes => "\",",
                };
                let line = start.and_then(|start| source.body[start..].split_once(end));
                if let Some((line, _)) = line {
                    source.body = source.body.replace(&format!("{line}{end}"), "");
                    continue;
                }
            }
            // If a table is skipped, a table with the same names in another order is skipped, too.
            let is_skipped = |proposal: &String| {
                let mut skips = source.arguments.iter();
                proposal.starts_with("columns(")
                    && skips.any(|skip| skip.starts_with("skip(") && names(skip) == names(proposal))
            };
            let proposal = proposals(error).find(|proposal| !is_skipped(proposal));
            let Some(proposal) = proposal else {
                return Err(format!("nothing to paste in: {error}\nwith {source:?}"));
            };
            if proposal.ends_with(',') {
                // Two tables may each need a line for the same code.
                for line in proposal.split_inclusive("\",").map(str::trim) {
                    let code = line.split_once(" = ").map_or("", |(_, code)| code);
                    if !source.body.contains(code) {
                        source.body += line;
                    }
                }
                continue;
            }
            // The proposals for other tables are no longer needed.
            if proposal.starts_with("section(") {
                source.arguments.truncate(1);
                source.arguments.push(proposal);
                source.body.clear();
                break;
            }
            // A new proposal replaces an argument with the same names. But a `skip` is for one order of the names, so two
            // `skip`s are both kept.
            let names = names(&proposal);
            let is_row = proposal.starts_with("skip_rows");
            let are_skips = |argument: &str| {
                [argument, &proposal]
                    .iter()
                    .all(|one| one.starts_with("skip("))
            };
            source
                .arguments
                .retain(|argument| is_row || are_skips(argument) || self::names(argument) != names);
            // If a table is skipped, its rows no longer need the `skip_rows` of an earlier build.
            if proposal.starts_with("skip(") {
                source.arguments.retain(|argument| {
                    !argument.starts_with("skip_rows(") || !accepted.contains(argument)
                });
            }
            if !source.arguments.contains(&proposal) {
                source.arguments.push(proposal);
            }
        }
    }
    Err(format!("no end: {source:?}"))
}

/// The names of columns in an argument, sorted. A `columns` may name the code's column twice.
fn names(argument: &str) -> Vec<&str> {
    let mut names: Vec<&str> = argument.split('"').skip(1).step_by(2).collect();
    names.sort_unstable();
    if argument.starts_with("columns(") {
        names.dedup();
    }
    names
}

/// The texts that can be pasted: those between backticks in the helps of the message.
fn proposals(error: &str) -> impl Iterator<Item = String> {
    let helps = error
        .lines()
        .filter_map(|line| line.split_once("= help: "))
        .map(|(_, help)| help);
    // No other text between backticks is an argument: an `unread(…)` is for a `columns(…)` that is there already.
    let arguments = ["columns(", "skip(", "skip_rows(", "section("];
    helps
        .filter_map(|help| Some(help.split_once('`')?.1.split_once('`')?.0.to_owned()))
        .filter(|code| !code.contains('…'))
        .filter(move |code| {
            code.ends_with(',') || arguments.iter().any(|start| code.starts_with(start))
        })
}

/// A pipe table of these lines. The first line is the header row.
fn pipe_table(lines: &str) -> String {
    let mut lines = lines.lines().map(str::trim);
    let header = lines.next().unwrap_or_default();
    let columns = header.matches('|').count() + 1;
    let rows: String = lines.map(|line| ["| ", line, " |\n"].concat()).collect();
    format!("| {header} |\n|{}\n{rows}\n", "---|".repeat(columns))
}

fn html_table(lines: &str) -> String {
    let row = |line: &str, cell| {
        format!(
            "<tr><{cell}>{}</{cell}></tr>\n",
            line.trim().replace('|', &format!("</{cell}><{cell}>"))
        )
    };
    let rows = lines
        .lines()
        .zip(0..)
        .map(|(line, number)| row(line, if number == 0 { "th" } else { "td" }));
    format!("<table>\n{}</table>\n", rows.collect::<String>())
}

#[test]
fn tables_that_need_skip_rows_and_names_in_the_body() {
    for (kind, table, expected) in [
        (
            Kind::StatusCodes,
            "Code | Name | Text
            207 | A L L | All of them at once.
            299 |  | Nothing is known of it.
            300 | Status 299 | It has the name of another.
            430 | Self | The key would encrypt itself.
            5xx | SERVER ERROR | Others of the server.",
            "MultiStatus = 207, Status299_2 = 299, Status299 = 300, Status430 = 430",
        ),
        (
            Kind::ErrorCodes,
            "Error Code | Status Code | Description
            X.1 | 400 | The key is malformed.
            X-1 | 404 | The key is not there.
            Self | 404 | The caller is not there.
            - | 500 | Other errors of the server.",
            "Self2 = Self, X1_2 = X-1, X1 = X.1",
        ),
    ] {
        for (path, page) in [
            ("page.md", pipe_table(table)),
            ("page.html", html_table(table)),
        ] {
            let (expansion, source) = paste(kind, path, &page).expect("a page that builds");
            let code = |read: &Entry| format!("{} = {}", read.variant, read.code);
            let codes: Vec<String> = expansion.codes().iter().map(code).collect();
            assert_eq!(codes.join(", "), expected, "{source:?}");
        }
    }
}

/// Compares the proposed roles of the columns with the line above each table. That line is `none` if nothing is proposed.
/// It begins with the name of the other attribute if that attribute should read the table. The tables have an empty line
/// between them.
fn check_roles(kind: Kind, tables: &str) {
    let mut wrong = Vec::new();
    for table in tables.trim().split("\n\n") {
        let (expected, table) = table.split_once('\n').expect("a header row");
        let arguments = r#"spec = "page.md""#;
        let expansion = Outcome::of_page(kind, pipe_table(table), arguments, "enum Code {}");
        let error = &expansion.errors()[0];
        let help = error
            .split_once("to read the table, write ")
            .map_or("", |(_, help)| help);
        let names = table.lines().next().unwrap_or_default();
        let proposed = match help.split_once("which `") {
            Some((_, other)) => {
                let (kind, columns) = other.split_once('`').unwrap_or_default();
                format!("{kind}: {}", roles(names, columns))
            }
            None if help.contains("no columns are proposed") => "none".to_owned(),
            None => roles(names, help),
        };
        if proposed != expected {
            wrong.push(format!("{proposed}, not {expected}:\n{table}\n{error}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The role of each column in `columns(…)`.
fn roles(names: &str, columns: &str) -> String {
    let roles_of = |name: &str| {
        let roles = [
            "code",
            "name",
            "reason",
            "status",
            "message",
            "description",
            "solution",
        ];
        let is_role = |role: &&str| columns.contains(&format!("{role} = {:?}", name.trim()));
        let roles: Vec<&str> = roles.into_iter().filter(is_role).collect();
        if roles.is_empty() {
            "unread".to_owned()
        } else {
            roles.join(" and ")
        }
    };
    names
        .split('|')
        .map(roles_of)
        .collect::<Vec<_>>()
        .join(" | ")
}

#[test]
fn each_column_has_the_role_that_is_proposed() {
    check_roles(Kind::StatusCodes, TABLES_OF_STATUSES);
    check_roles(Kind::ErrorCodes, TABLES_OF_ERROR_CODES);
}

const TABLES_OF_STATUSES: &str = "
code | reason | description
正常返回码 | 类型 | 说明
200 | OK | GET、PUT操作正常返回。
201 | Created | POST操作正常返回。

unread | code | reason | description
Module | HTTP Status Code | Returned Value | Details
Keys | 400 | BadRequest | The key is malformed
Keys | 404 | Not Found | The key is gone
Keys | 5xx | - | See the log

code | reason
Status Code | Description
200 | OK
202 | Accepted

code | description
Returned Value | Description
400 Bad Request | The server failed to process the request.
401 Unauthorized | You must enter a username and the password.
503 Service Unavailable | The service is unavailable.

description | code
Type of request | The status code that the service gives in its response to the client
GET and PUT | 200
POST to make a key | 599

code | reason | description
状态码 | 状态 | 说明
460 | 密钥锁定 | 密钥被另一个调用锁定。
461 | 密钥过期 | 密钥已过期。

code | description
Name | Text
Not Found (404) | The key is gone

code | reason | unread
Value | Description | Reference
200 | OK | [RFC 9110, section 15.3.1]
404 | Not Found | [RFC 9110, section 15.5.5]
418 | (Unused) | [RFC 9110, section 15.5.19]

error_codes: code | status | message
Error code | Status | Message
A.1 | 404 | No key here
A.2 | 409 | The key is locked

none
Group | Statuses
Client | 400/404
Server | 500/503

unread | code
First | Second
404 | 200
500 | 404
text | 500

code | unread
Status | Message
200 OK | Done
404 Not Found | Gone

error_codes: code | status
Failure | Status
NoKey | 404
NoLock | 404

error_codes: code | description
Error | Description
NoKey | There is no key here.
NoName | The key has no name.

none
Element | Description
Date | When the response was sent

none
200 | OK | It is fine.
404 | Not Found | No such key.

none
Codes | Codes | Codes
Code | Status | Text
404 | Not Found | None.";

const TABLES_OF_ERROR_CODES: &str = "
unread | status | code | message | description | solution
Module | HTTP Status Code | Error Code | Error Message | Cause | Handling Measure
Keys | 400/500 | X.0101 | Invalid key. | The key is malformed. | Check the key.
Names | N/A | X.0103 | No name. | - | -
Names | 404 | X.0104 | No key. | The key is not there. | Create the key.

status | code | message | description | solution
状态码 | 错误码 | 错误信息 | 错误描述 | 处理措施
400 | 111400002 | Invalid key. | 密钥不合法。 | 请检查密钥。
403 | 111400003 | No access. | 没有权限访问密钥。 | 请联系管理员。

unread | code | description
ID | Code | Description
code-1 | BLOB_UNKNOWN | blob unknown to registry
code-13 | DENIED | access to the resource is denied

code | status | message
Error code | HTTP status code | User message
NotMet | Not Modified (304) | The condition was not met.
NotFound | Not Found (404) | The resource does not exist.
Busy | N/A | Try again.

status | code | message
HTTP status | Error code | Message
400 | 101 | No such key here
400 | 205 | Key is disabled

unread | unread | code | description | solution
Module | Error Type | Error Code | Cause | Handling Suggestions (Optional)
All | NO_USER | A.5001 | No user was found | Check it
All | NO_BODY | A.5002 | No body was found | Check it

code | message
Code | Message
501 | The key is locked
502 | The key is gone
503 | The key has no name

code | message
Code | Message
201 | The key is locked
202 | The key is gone

code | description
Error | Description
auth/no-key | There is no key here.
auth/locked | The key is locked.

message | code
Message | Error status
Something is missing here. | 404
The server failed just now. | 500

code | unread | message
Code | Status | Message
A.1 | 404 | No key here
A.2 | open | Not yet there
A.3 | closed | Gone for good

code | unread
错误码 | 甲
A.1 | 密钥被锁定
A.2 | 密钥已过期

code | unread | description
错误码 | 甲 | 乙
A.1 | 密钥被锁定 | 密钥被另一个调用锁定
A.2 | 密钥已过期 | 密钥在一天以前已过期

code | status | description
Reason | HTTP | Details
BadRequest | 400 | The request is wrong
Forbidden | 403 | The server refuses
NotFound | 404 | It does not exist

code | description | solution
Code | Meaning | Fix
A.1 | The key is gone | Make another key with the name of the old one, and try again
A.2 | The key is locked | Wait until it is not, which takes an hour at most

code | description | unread
Error Code | Error Description | SOAP fault code prefix
A.1 | No key here | Client
A.2 | The key is locked | Client

name | code | unread | description
Error | Code | Retriable | Description
NO_ERROR | 0 | False | All is well with the request.
TIMED_OUT | 7 | True | The request took too long.

code | name
Number | Symbol
0x01 | BadKey
0x02 | BadName

code and name | description
Code | Summary
10000 no_error | All is well with the request.
10001 no_key | There is no key here.

name | message | code
Name | Message | Code
OK | All is well with the request. | 10000 no_error
NO_KEY | There is no key here. | 10001 no_key

status_codes: code | reason | description
Status Code | Message | Description
200 | OK | Done.
204 | No Content | Deleted.

status_codes: code | description
Code | Meaning
400 - Bad Request | The request is wrong.
404 - Not Found | There is no key here.

none
Method | Path
GET | /keys
POST | /keys/new

none
Kind | Text
ab | cd
ef | gh

none
Code | Text
all keys are gone | x y
some keys are gone | y z

none
Text
123456789012345678901234567890123456789012345678901234567890
123456789012345678901234567890123456789012345678901234567891

none
Parameter | Type | Description
error_code | String | Error code
error_msg | String | Error message

none
Name | Kind | Description
keyId | string (optional) | The key to use.
version | integer | Its version.

none
Property | Value
[Code] | A.1
[Subcode] | 7

none
A.1 | There is no key here.
A.2 | The key is locked.

none
Event | Updated
Something was changed | 2024-01-02
It was changed once more | 2024-02-03

name | code
Error label | Error number
PE_NO_KEY | -5
PE_LOCKED | 106

name | code | description
Name | Value | Short Description
KEY_GONE | 0x1001 | The key is gone.
KEY_OLD | 0x1002 | The key is old.

name | code | description
Constant | Value | Description
Key::Gone | 1 | The key is gone.
Key::Old | 2 | The key is old.

name | code | description
名前 | 値 | 説明
KEY_GONE | 48 | 鍵がない
KEY_OLD | 49 | 鍵が古い

name | code | description
枚举变量名 | 值 | 含义
KEY_GONE | 48 | 没有密钥
KEY_OLD | 49 | 密钥过期

none
Name | Description | Example value
key.size | The size of the key | 16
key.age | The age of the key | 300

code | unread
Value | DPI
1 | 250
2 | 500

code | name | unread
SQLSTATE | Exception | Base exception
02000 | NoData | KeyError
0200A | NoKey | KeyError

code | status | unread
error.name | error.http_code | error.body
NoKeyError | 404 | object
LockedError | 409 | undefined

description | name | code | message
Query Outcome | Status Label | Status Code | Status Text
It is not there | STATUS_Gone | 7 | no such key
It is too old | STATUS_Old | 9 | key expired";

#[test]
fn columns_are_proposed_for_tables_that_list_different_sets_of_codes() {
    let page = "| Name | Value |\n| - | - |\n| KEY_GONE | 1 |\n| KEY_OLD | 2 |\n\n\
        | Name | Value |\n| - | - |\n| STATE_NEW | 1 |\n| STATE_USED | 2 |\n| STATE_LOST | 3 |\n";
    let expansion = Outcome::of_page(
        Kind::ErrorCodes,
        page,
        r#"spec = "page.md""#,
        "enum Code {}",
    );
    expansion.assert_one_error(
        r#"no `columns(…)` or `skip(…)` matches tables 1, 2 ("Name", "Value")"#,
        "1:1",
        r#"to read the table, write `columns(name = "Name", code = "Value")`, guessed from the cells
  = help: to leave the table out, write `skip("Name", "Value")`"#,
    );
}

#[test]
fn tables_with_the_same_header_row_get_one_proposal_guessed_from_all_cells() {
    let table = |code| format!("Code | Text\n--- | ---\n{code} | No key.\n\n");
    let page = ["-", "E1", "E2", "E3"].map(table).concat();
    let error = messages(Kind::ErrorCodes, page, "", "");
    expect![[r#"
        no `columns(…)` or `skip(…)` matches tables 1, 2, 3, 4 ("Code", "Text")
         --> page.md:1:1
          |
        1 | Code | Text
          | ^
          |
          = help: to read the table, write `columns(code = "Code", message = "Text")`, guessed from the cells
          = help: to leave the table out, write `skip("Code", "Text")`"#]].assert_eq(&error);
}

#[test]
fn the_columns_are_guessed_without_the_headings_among_the_rows() {
    let heading = |text| format!("<tr><td colspan=2>{text}\n");
    let row = |code, name| format!("<tr><td>{code}<td>{name}\n");
    let rows = [
        heading("Class 00: Done"),
        row("00000", "successful_completion"),
        heading("Class 01: Warning"),
        heading("Classes of errors"),
        heading("Class 03"),
        row("03000", "statement_not_complete"),
    ];
    let page = format!(
        "<table><tr><th>Error Code<th>Condition Name\n{}</table>",
        rows.concat()
    );
    let (expansion, source) = paste(Kind::ErrorCodes, "page.html", &page).expect("a good page");
    let columns = r#"columns(code = "Error Code", name = "Condition Name")"#;
    assert_eq!(source.arguments[1..], [columns]);
    assert_eq!(
        expansion.names(),
        ["SuccessfulCompletion", "StatementNotComplete"]
    );
}

#[test]
fn many_and_long_names() {
    let name = |column: usize| {
        format!("The code of column {column:02}, which is longer than sixty characters by itself")
    };
    let row = |first: &str, cell: &str| format!("{first}{}\n", format!(" | {cell}").repeat(24));
    let names: Vec<String> = (0..25).map(name).collect();
    for (kind, codes) in [
        (Kind::StatusCodes, ["200", "404"]),
        (Kind::ErrorCodes, ["X.1", "X.2"]),
    ] {
        let rows = codes.map(|code| row(code, "Some longer text"));
        let page = pipe_table(&(names.join(" | ") + "\n" + &rows.concat()));
        let (expansion, source) = paste(kind, "page.md", &page).expect("a page that builds");
        assert_eq!(expansion.names().len(), 2, "{source:?}");
    }
}

/// The names of a kind of column, and its cells.
type Column = (&'static [&'static str], &'static [&'static str]);

#[rustfmt::skip]
const COLUMNS: [Column; 9] = [
    (
        &["Code", "Error Code", "Error", "错误码", "Código"],
        &["X.0101", "X.0102", "X-0101", "X.0103", "X.0104[^1]", "X.0105/X.0106", "X.0107 - X.0109", "-", "", "Self", "X 0110"],
    ),
    (&["Code", "Number", "ID"], &["101", "102", "205", "301", "400-01", "1001", "1002 *", "1100-1199", "5xx", "-1", "1e3"]),
    (&["Code", "Name", "Reason", "Symbol"], &["NO_KEY", "NO_NAME", "NoKey", "LOCKED", "no_key", "NO_A or NO_B", "*", "N/A", "Method Not Allowed"]),
    (&["Code", "Summary"], &["10000 no_error", "10001 no_key", "10002", "10003 no_lock", "NO_KEY 10004", "10005 -"]),
    (
        &["Status Code", "Status", "Code", "HTTP Status"],
        &["200", "404", "404 Not Found", "409 (Conflict)", "HTTP 500", "599", "5xx", "-", "", "400/500", "400 - 404", "4000", "200 or 201", "~~400~~ 404"],
    ),
    (&["Status", "Reason", "Name"], &["OK", "Not Found", "not found", "A L L", "Self", "-", "", "2 Much", "Not Found[^2]"]),
    (
        &["Message", "Description", "Meaning", "说明", "Text"],
        &["The key is not there.", "密钥不合法。", "Say \"yes\" \\ no", "it's", "-", "", "See [the docs](a).", "No lock."],
    ),
    (&["Measure", "Solution", "处理措施"], &["Try again later, or never.", "-", "", "Ask for it."]),
    (&["Module", "Reference", "Retriable"], &["Keys", "True", "False", "RFC 9110", "-"]),
];

/// A table with a column of codes, as lines of cells. The first line is the header row.
fn table(kind: Kind) -> impl Strategy<Value = String> {
    let codes = match kind {
        Kind::StatusCodes => vec![4],
        Kind::ErrorCodes => vec![0, 1, 2, 3],
    };
    let others = subsequence(vec![2, 4, 5, 6, 7, 8], 1..4);
    let columns = (select(codes), others).prop_map(|(code, mut columns)| {
        columns.retain(|column| *column != code);
        columns.push(code);
        columns
    });
    columns.prop_shuffle().prop_flat_map(|columns| {
        let line = |cells: Vec<&'static str>| cells.join(" | ") + "\n";
        let choose = |column: &usize| (select(COLUMNS[*column].0), select(COLUMNS[*column].1));
        let (names, cells): (Vec<_>, Vec<_>) = columns.iter().map(choose).unzip();
        let rows = vec(cells.prop_map(line), 1..8);
        (names.prop_map(line), rows).prop_map(|(names, rows)| names + &rows.concat())
    })
}

/// Tables with a heading above each; some have the names of the table before them, in another order.
fn tables(kind: Kind) -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let heading = select(vec!["", "Errors of keys", "Errors of names"]);
    vec((heading, table(kind), any::<bool>()), 1..4).prop_map(|tables| {
        let mut page: Vec<(&str, String)> = Vec::new();
        for (heading, table, has_names_of_last) in tables {
            let table = match page.last() {
                Some((_, last)) if has_names_of_last => reversed(last),
                _ => table,
            };
            page.push((heading, table));
        }
        page
    })
}

/// The table with its columns the other way round.
fn reversed(table: &str) -> String {
    let line = |line: &str| line.rsplit(" | ").collect::<Vec<_>>().join(" | ") + "\n";
    table.lines().map(line).collect()
}

/// Whether a message says that there is nothing to propose, or that the page must be changed.
fn has_no_proposal(error: &str) -> bool {
    [
        "no columns are proposed",
        "is skipped\n",
        "set `spec` to a page with",
        "if the column does not hold",
        "the tables probably list two different sets of codes",
        "in your copy of the page",
    ]
    .iter()
    .any(|reason| error.contains(reason))
}

proptest! {
    #![proptest_config(cases(30))]

    #[test]
    fn pasted_proposals_build(
        (kind, tables) in select(Kind::ALL.to_vec()).prop_flat_map(|kind| (Just(kind), tables(kind))),
    ) {
        let pipes = tables.iter().map(|(heading, table)| format!("## {heading}\n\n{}", pipe_table(table)));
        let html = tables.iter().map(|(heading, table)| format!("<h2>{heading}</h2>\n{}", html_table(table)));
        for (path, page) in [("page.md", pipes.collect::<String>()), ("page.html", html.collect())] {
            if let Err(error) = paste(kind, path, &page) {
                prop_assert!(has_no_proposal(&error), "{error}\n{page}");
            }
        }
    }
}
