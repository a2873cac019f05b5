//! Pasting what the messages propose brings a page to a clean build, and to the right enum.

use std::fmt::Write as _;

use kms_status_tests::{Attribute, Expansion, cases};
use proptest::{collection::vec, prelude::*, sample::select};

/// What is between the parentheses of the attribute, and in the body of the enum.
#[derive(Clone, Debug)]
struct Source {
    arguments: Vec<String>,
    body: String,
}

/// How often a page may need another build.
const MOST_BUILDS: usize = 8;

/// Pastes what the messages propose until the page builds: of several helps the first one that can be pasted.
fn paste(attribute: Attribute, path: &str, page: &str) -> Result<(Expansion, Source), String> {
    let mut source = Source {
        arguments: vec![format!("spec = {path:?}")],
        body: String::new(),
    };
    for _ in 0..MOST_BUILDS {
        let item = format!("enum Code {{ {} }}", source.body);
        let expansion = Expansion::of_page(attribute, page, &source.arguments.join(", "), &item);
        let errors = expansion.errors();
        if errors.is_empty() {
            return Ok((expansion, source));
        }
        for error in errors.iter().filter(|error| !error.contains(" more error")) {
            let Some(proposal) = proposal(error) else {
                return Err(format!("nothing to paste in: {error}\nwith {source:?}"));
            };
            if proposal.ends_with(',') {
                source.body += &proposal;
                continue;
            }
            // A table has one argument; the message that names it comes once.
            let names = names(&proposal);
            let is_row = proposal.starts_with("skip_rows");
            source
                .arguments
                .retain(|argument| is_row || self::names(argument) != names);
            if !source.arguments.contains(&proposal) {
                source.arguments.push(proposal);
            }
        }
    }
    Err(format!("no end: {source:?}"))
}

/// The names of columns in an argument, sorted.
fn names(argument: &str) -> Vec<&str> {
    let mut names: Vec<&str> = argument.split('"').skip(1).step_by(2).collect();
    names.sort_unstable();
    names
}

/// What the first help of the message has between backticks, if that can be pasted.
fn proposal(error: &str) -> Option<String> {
    let helps = error
        .lines()
        .filter_map(|line| line.split_once("= help: "))
        .map(|(_, help)| help);
    helps
        .filter_map(|help| Some(help.split_once('`')?.1.rsplit_once('`')?.0.to_owned()))
        // `unread(…)` is a part of a `columns(…)` that the author of the enum changes.
        .filter(|code| !code.contains('…') && !code.starts_with("unread"))
        .find(|code| code.ends_with(',') || code.ends_with(')'))
}

/// The names of the variants, each with its code and its texts.
fn codes(attribute: Attribute, expansion: &Expansion) -> String {
    let mut codes = String::new();
    // Writing to a string cannot fail.
    let _ = match attribute {
        Attribute::StatusCodes => expansion.statuses().iter().try_for_each(|status| {
            let (code, phrase, description) =
                (status.code, &status.reason_phrase, &status.description);
            writeln!(codes, "{} {code} | {phrase} | {description}", status.name)
        }),
        Attribute::ErrorCodes => expansion.error_codes().iter().try_for_each(|code| {
            let texts = [&code.message, &code.description, &code.solution].map(String::as_str);
            writeln!(
                codes,
                "{} {} {:?} | {}",
                code.name,
                code.code,
                code.statuses,
                texts.join(" | ")
            )
        }),
    };
    codes
        .lines()
        .map(|line| [line.trim_end(), "\n"].concat())
        .collect()
}

/// A pipe table of these lines, the first of them its header row.
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

/// Holds a table, in both forms, against the codes that it must give.
fn check(attribute: Attribute, table: &str, expected: &str) {
    for (path, page) in [
        ("page.md", pipe_table(table)),
        ("page.html", html_table(table)),
    ] {
        match paste(attribute, path, &page) {
            Ok((expansion, source)) => {
                let expected: String = expected
                    .lines()
                    .map(|line| [line.trim(), "\n"].concat())
                    .collect();
                assert_eq!(codes(attribute, &expansion), expected, "{source:?}");
            }
            Err(error) => panic!("{error}\n{page}"),
        }
    }
}

#[test]
fn tables_of_statuses() {
    for (table, expected) in [
        (
            "正常返回码 | 类型 | 说明
            200 | OK | GET、PUT操作正常返回。
            201 | Created | POST操作正常返回。
            204 | No Content | DELETE操作正常返回。",
            "Ok 200 | OK | GET、PUT操作正常返回。
            Created 201 | Created | POST操作正常返回。
            NoContent 204 | No Content | DELETE操作正常返回。",
        ),
        (
            "Normal Response Code | Returned Value | Description
            200 | OK | The results of the GET and PUT operations are returned as expected.
            202 | Accepted | The request is accepted for processing.",
            "Ok 200 | OK | The results of the GET and PUT operations are returned as expected.
            Accepted 202 | Accepted | The request is accepted for processing.",
        ),
        (
            "Module | HTTP Status Code | Meaning | Details
            Keys | 400 | Bad Request | The key is malformed in some way.
            Keys | 404 | Not Found | The key is not there any longer.",
            "BadRequest 400 | Bad Request | The key is malformed in some way.
            NotFound 404 | Not Found | The key is not there any longer.",
        ),
        // As EVS has them: some phrases are not IANA's.
        (
            "Returned Value | Description
            400 Bad Request | The server failed to process the request.
            401 Unauthorized | You must enter a username and the password to access the requested page.
            500 Internal Server Error | Failed to complete the request because of an internal service error.
            503 Service Unavailable | Failed to complete the request because the service is unavailable.",
            "BadRequest 400 | Bad Request | The server failed to process the request.
            Unauthorized 401 | Unauthorized | You must enter a username and the password to access the requested page.
            InternalServerError 500 | Internal Server Error | Failed to complete the request because of an internal service error.
            ServiceUnavailable 503 | Service Unavailable | Failed to complete the request because the service is unavailable.",
        ),
        (
            "Type of the request that the client has sent to the service, and its method | The status code that the service gives in its response to the client
            GET and PUT | 200
            POST to make a key | 599",
            "Ok 200 | OK | GET and PUT
            Status599 599 |  | POST to make a key",
        ),
        (
            "Code | Name | Text
            207 | A L L | All of them at once.
            299 |  | Nothing is known of it.
            300 | Status 299 | It has the name of another.
            430 | Self | The key would encrypt itself.
            5xx | SERVER ERROR | Others of the server.",
            "MultiStatus 207 | A L L | All of them at once.
            Status299_2 299 |  | Nothing is known of it.
            Status299 300 | Status 299 | It has the name of another.
            Status430 430 | Self | The key would encrypt itself.",
        ),
    ] {
        check(Attribute::StatusCodes, table, expected);
    }
}

#[test]
fn tables_of_error_codes() {
    for (table, expected) in [
        (
            "Module | HTTP Status Code | Error Code | Error Message | Cause | Handling Measure
            Keys | 400/500 | X.0101 | Invalid key. | The key is malformed. | Check the key.
            Keys | 404 | X.0102 | No key. | The key is not there. | Create the key.
            Names | N/A | X.0103 | No name. | - | -",
            "X0101 X.0101 [400, 500] | Invalid key. | The key is malformed. | Check the key.
            X0102 X.0102 [404] | No key. | The key is not there. | Create the key.
            X0103 X.0103 [] | No name. |  |",
        ),
        (
            "状态码 | 错误码 | 错误信息 | 错误描述 | 处理措施
            400 | 111400002 | Invalid key. | 密钥不合法。 | 请检查密钥。
            403 | 111400003 | No access. | 没有权限访问密钥。 | 请联系管理员。",
            "E111400002 111400002 [400] | Invalid key. | 密钥不合法。 | 请检查密钥。
            E111400003 111400003 [403] | No access. | 没有权限访问密钥。 | 请联系管理员。",
        ),
        (
            "Error Code | Status Code | Description
            X.1 | 400 | The key is malformed.
            X-1 | 404 | The key is not there.
            Self | 404 | The caller is not there.
            - | 500 | Other errors of the server.",
            // On the page, `X.1` comes first.
            "Self2 Self [404] |  | The caller is not there. |
            X1_2 X-1 [404] |  | The key is not there. |
            X1 X.1 [400] |  | The key is malformed. |",
        ),
    ] {
        check(Attribute::ErrorCodes, table, expected);
    }
}

/// Tables with an empty line between them: the role that is proposed for each column, the names, the rows.
fn check_roles(attribute: Attribute, tables: &str) {
    let roles = "code reason status message description solution";
    for table in tables.trim().split("\n\n") {
        let (expected, table) = table.split_once('\n').expect("a header row");
        let arguments = r#"spec = "page.md""#;
        let expansion = Expansion::of_page(attribute, pipe_table(table), arguments, "enum Code {}");
        let error = &expansion.errors()[0];
        let proposal = proposal(error).unwrap_or_default();
        let role = |name: &str| {
            let is_role = |role: &&str| proposal.contains(&format!("{role} = {:?}", name.trim()));
            roles.split(' ').find(is_role).unwrap_or("unread")
        };
        let names = table.lines().next().unwrap_or_default().split('|');
        let proposed = if error.contains("none is proposed") {
            "none".to_owned()
        } else {
            names.map(role).collect::<Vec<_>>().join(" | ")
        };
        assert_eq!(proposed, expected, "{table}");
    }
}

#[test]
fn roles_of_statuses() {
    check_roles(
        Attribute::StatusCodes,
        "
unread | code | reason | description
Module | HTTP Status Code | Returned Value | Details
Keys | 400 | BadRequest | The key is malformed
Keys | 404 | Not Found | The key is gone
Keys | 5xx | - | See the log

code | reason
Status Code | Description
200 | OK
202 | Accepted

code | reason | description
状态码 | 状态 | 说明
460 | 密钥锁定 | 密钥被另一个调用锁定。
461 | 密钥过期 | 密钥已过期。

none
Element | Description
Date | When the response was sent

none
Name | Text
Not Found (404) | The key is gone",
    );
}

#[test]
fn roles_of_error_codes() {
    check_roles(
        Attribute::ErrorCodes,
        "
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
461 | The key is locked
462 | The key is gone

message | code
Message | Error status
Something is missing here. | 404
The server failed just now. | 500

code | unread | message
Code | Status | Message
A.1 | 404 | No key here
A.2 | open | Not yet there
A.3 | closed | Gone for good

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

none
Status Code | Message | Description
200 | OK | Done.
204 | No Content | Deleted.

none
Parameter | Type | Description
error_code | String | Error code
error_msg | String | Error message",
    );
}

#[test]
fn many_and_long_names() {
    let name = |column: usize| {
        format!("The name of column {column:02}, which is longer than sixty characters by itself")
    };
    let row = |first: &str, cell: &str| format!("{first}{}\n", format!(" | {cell}").repeat(24));
    let names: Vec<String> = (0..25).map(name).collect();
    for attribute in Attribute::ALL {
        let codes = match attribute {
            Attribute::StatusCodes => ["200", "404"],
            Attribute::ErrorCodes => ["X.1", "X.2"],
        };
        let rows = codes.map(|code| row(code, "Some longer text"));
        let table = names.join(" | ") + "\n" + &rows.concat();
        for (path, page) in [
            ("page.md", pipe_table(&table)),
            ("page.html", html_table(&table)),
        ] {
            let (expansion, source) = paste(attribute, path, &page).expect("a page that builds");
            assert_eq!(expansion.names().len(), 2, "{source:?}");
        }
    }
}

#[test]
fn tables_that_no_argument_can_name() {
    let table = html_table("Code | Name | Text\n200 | OK | Done.");
    for attribute in Attribute::ALL {
        for first in [
            "<table>\n<tr></tr>\n<tr><td>a</td></tr>\n</table>",
            &html_table(&"Long name ".repeat(101)),
        ] {
            let error = paste(
                attribute,
                "page.html",
                &format!("{first}<div class=\"b\">{table}</div>"),
            );
            let error = error.expect_err("a table without a name");
            assert!(
                error.contains("write a `select` that matches only the tables to read"),
                "{error}"
            );
        }
    }
}

/// A table by the names of its columns and its rows; `None` where the page has an empty line instead.
fn table() -> impl Strategy<Value = String> {
    let names = [
        "Code",
        "Status Code",
        "HTTP Status",
        "Error Code",
        "Name",
        "Reason",
        "Message",
        "Description",
        "错误码",
        "处理措施",
        "Module",
    ];
    let cells = [
        "200",
        "404",
        "404 Not Found",
        "409 (Conflict)",
        "599",
        "5xx",
        "-",
        "",
        "OK",
        "Not Found",
        "not found",
        "Self",
        "A L L",
        "X.0101",
        "X-0101",
        "X.0102",
        "111400002",
        "400/500",
        "N/A",
        "The key is not there.",
        "密钥不合法。",
        "Say \"yes\" \\ no",
        "it's",
        "Try again later, or never.",
    ];
    (2..5_usize).prop_flat_map(move |columns| {
        let row = |texts: Vec<&'static str>| texts.join(" | ") + "\n";
        let header = vec(select(names.to_vec()), columns).prop_map(row);
        let rows = vec(vec(select(cells.to_vec()), columns).prop_map(row), 1..8);
        (header, rows).prop_map(|(header, rows)| header + &rows.concat())
    })
}

/// Whether a message says that the page itself is wrong, or that there is nothing to propose.
fn has_no_proposal(error: &str) -> bool {
    [
        "the page is wrong here",
        "none is proposed",
        "every table of the page is skipped",
        "name a page in `spec`",
        "if the column does not hold",
    ]
    .iter()
    .any(|reason| error.contains(reason))
}

proptest! {
    #![proptest_config(cases(30))]

    #[test]
    fn what_is_pasted_builds(tables in vec(table(), 1..4), attribute in select(Attribute::ALL.to_vec())) {
        let pipes: String = tables.iter().map(|table| pipe_table(table)).collect();
        let html: String = tables.iter().map(|table| html_table(table)).collect();
        for (path, page) in [("page.md", pipes), ("page.html", html)] {
            if let Err(error) = paste(attribute, path, &page) {
                prop_assert!(has_no_proposal(&error), "{error}\n{page}");
            }
        }
    }
}

#[test]
fn no_columns_are_proposed_where_the_first_row_is_no_header_row() {
    for rows in [
        "<tr><td>200<td>OK<td>It is fine.<tr><td>404<td>Not Found<td>No such key.",
        "<tr><td colspan=3>Codes<tr><td>Code<td>Status<td>Text<tr><td>404<td>Not Found<td>None.",
    ] {
        let page = format!("<table>{rows}</table>");
        for attribute in Attribute::ALL {
            let read = Expansion::of_page(
                attribute,
                &page,
                r#"spec = "page.html""#,
                "pub enum Code {}",
            );
            let errors = read.errors();
            assert!(errors[0].contains("none is proposed"), "{}", errors[0]);
        }
    }
}
