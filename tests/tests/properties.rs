//! What holds for any page: 20,000 cases in the suite, the same ones each time.
//!
//! For millions of others, some minutes each: `PROPTEST_CASES=1000000 cargo test --release -p kms-status-tests --test
//! properties`. A case that fails is printed with the page; keep it as a test of its own where its subject is tested.

use std::{env, ops::Range};

use kms_status_tests::{Expansion, Status};
use proptest::{
    collection::{btree_map, vec},
    prelude::*,
    sample::{Index, select},
    test_runner::RngSeed,
};

const ARGUMENTS: &str = r#"
    spec = "page.html",
    columns(code = "Code", reason = "Phrase", description = "Text", unread("Notes")),
"#;

fn config(cases: u32) -> ProptestConfig {
    let many_others = env::var_os("PROPTEST_CASES").is_some();
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    if many_others {
        return config;
    }
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(0),
        ..config
    }
}

proptest! {
    #![proptest_config(config(6_500))]

    #[test]
    fn any_page_becomes_rust(page in soup(), arguments in arguments(), item in item()) {
        // That the expansion is Rust is what `of_page` panics about.
        let expansion = Expansion::of_page(page, &arguments, &item);
        prop_assert!(expansion.errors().iter().all(|error| !error.is_empty()));
        prop_assert!(!expansion.statuses().is_empty());
    }

    #[test]
    fn a_page_with_bytes_changed_becomes_rust(
        rows in rows(), dice in dice(), changes in vec(change(), 1..4),
    ) {
        let mut page = write(&rows, &dice).text.into_bytes();
        for change in &changes {
            change.apply(&mut page);
        }
        let expansion = Expansion::of_page(page, ARGUMENTS, &names(&rows));
        prop_assert!(!expansion.statuses().is_empty());
    }
}

proptest! {
    #![proptest_config(config(3_300))]

    #[test]
    fn however_rows_are_laid_out_they_are_read(rows in rows(), dice in dice()) {
        let page = write(&rows, &dice);
        let expansion = Expansion::of_page(&page.text, ARGUMENTS, &names(&rows));
        prop_assert_eq!(expansion.errors(), [""; 0], "{}", page.text);
        prop_assert_eq!(expansion.statuses(), statuses(&rows), "{}", page.text);
    }

    #[test]
    fn a_fault_is_reported_at_its_line(
        rows in rows(), dice in dice(), which in any::<Index>(), fault in fault(),
    ) {
        let which = which.index(rows.len());
        let page = write_with_fault(&rows, &dice, Some((which, fault)));
        let place = page.fault.expect("a row has the fault");
        let line = 1 + page.text[..place].matches('\n').count();
        let errors = Expansion::of_page(&page.text, ARGUMENTS, &names(&rows)).errors();
        prop_assert_eq!(errors.len(), 1, "{}\n{:?}", page.text, errors);
        let at = format!("--> page.html:{line}:");
        prop_assert!(errors[0].contains(&at), "{} {}\n{}", at, page.text, errors[0]);
    }
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn a_text_that_changes_changes_its_status_alone(
        rows in rows(), dice in dice(), which in any::<Index>(), text in phrase(), is_phrase: bool,
    ) {
        let mut changed = rows.clone();
        let which = which.index(rows.len());
        let cell = if is_phrase { &mut changed[which].phrase } else { &mut changed[which].text };
        prop_assume!(*cell != text);
        *cell = text;
        let item = names(&rows);
        let read = |rows: &[Row]| Expansion::of_page(write(rows, &dice).text, ARGUMENTS, &item).statuses();
        let (before, after) = (read(&rows), read(&changed));
        let differ: Vec<usize> = (0..rows.len()).filter(|row| before[*row] != after[*row]).collect();
        prop_assert_eq!(differ, [which]);
    }
}

/// A row as it was before it became part of a page.
#[derive(Clone, Debug)]
struct Row {
    code: u16,
    phrase: String,
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    NoNumber,
    NoCode,
    CellTooFew,
    CellTooMany,
}

fn fault() -> impl Strategy<Value = Fault> {
    select(vec![
        Fault::NoNumber,
        Fault::NoCode,
        Fault::CellTooFew,
        Fault::CellTooMany,
    ])
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    btree_map(100..=999_u16, (phrase(), text()), 1..6).prop_map(|rows| {
        let row = |(code, (phrase, text))| Row { code, phrase, text };
        rows.into_iter().map(row).collect()
    })
}

/// Words with one space between them.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[A-Za-z0-9.,;:&<>\"'`|*_\\[\\]\\\\#{}-]{1,8}",
        1 => "[^\\s\\p{Cc}]{1,6}",
    ];
    vec(word, 0..6).prop_map(|words| words.join(" "))
}

/// The same, with a letter in it, so that it is not replaced by the phrase of IANA.
fn phrase() -> impl Strategy<Value = String> {
    ("[A-Z][a-z]{0,6}", text())
        .prop_map(|(word, text)| format!("{word} {text}").trim_end().to_owned())
}

/// An enum that names all statuses, since no phrase need make a name.
fn names(rows: &[Row]) -> String {
    let variants = rows.iter().map(|row| format!("Is{0} = {0},", row.code));
    format!("enum Status {{ {} }}", variants.collect::<String>())
}

fn statuses(rows: &[Row]) -> Vec<Status> {
    let status = |row: &Row| Status {
        code: row.code,
        name: format!("Is{}", row.code),
        reason_phrase: row.phrase.clone(),
        description: row.text.clone(),
    };
    rows.iter().map(status).collect()
}

/// What decides how a page is laid out, choice after choice.
#[derive(Clone, Debug)]
struct Dice {
    sides: Vec<u8>,
    next: usize,
}

fn dice() -> impl Strategy<Value = Dice> {
    vec(any::<u8>(), 1..200).prop_map(|sides| Dice { sides, next: 0 })
}

impl Dice {
    fn choose<T: Copy>(&mut self, of: &[T]) -> T {
        let side = self.sides[self.next % self.sides.len()];
        self.next += 1;
        of[usize::from(side) % of.len()]
    }
}

struct Page {
    text: String,
    /// The byte at which the fault stands.
    fault: Option<usize>,
}

fn write(rows: &[Row], dice: &Dice) -> Page {
    write_with_fault(rows, dice, None)
}

/// Writes a page with these rows, laid out by the dice, and with a fault in one of them.
fn write_with_fault(rows: &[Row], dice: &Dice, fault: Option<(usize, Fault)>) -> Page {
    let mut writer = Writer {
        page: String::new(),
        dice: dice.clone(),
        fault: None,
    };
    let line_break = writer.dice.choose(&["\n", "\r\n"]);
    let before = [
        "",
        "\u{feff}",
        "# Codes\n\n",
        "<!DOCTYPE html>\n<html><body class=page>\n",
        "<div>\n",
    ];
    writer.one_of(&before);
    writer.one_of(&[
        "<table>",
        "<TABLE border=\"1\">\n",
        "<table\n  id='codes'\n>",
    ]);
    let columns = writer.dice.choose(&ORDERS);
    writer.header(columns);
    writer.one_of(&["", "<tbody>", "\n<tbody\n>\n"]);
    for (index, row) in rows.iter().enumerate() {
        let fault = fault.and_then(|(faulty, fault)| (faulty == index).then_some(fault));
        writer.row(columns, row, fault);
    }
    writer.one_of(&[
        "",
        "</table>",
        "</tbody>\n</table>\n",
        "</table>\n<p>The end.\n",
    ]);
    // Every line break becomes one: a page that has both kinds comes out of the choices within texts.
    let text = writer.page;
    let fault = writer.fault.map(|fault| {
        let breaks = text[..fault].matches('\n').count();
        fault + breaks * (line_break.len() - 1)
    });
    Page {
        text: text.replace('\n', line_break),
        fault,
    }
}

/// The columns in the order in which the header row may have them.
const ORDERS: [[&str; 4]; 4] = [
    ["Code", "Phrase", "Text", "Notes"],
    ["Notes", "Text", "Phrase", "Code"],
    ["Phrase", "Code", "Notes", "Text"],
    ["Text", "Notes", "Code", "Phrase"],
];

struct Writer {
    page: String,
    dice: Dice,
    fault: Option<usize>,
}

impl Writer {
    fn one_of(&mut self, choices: &[&str]) {
        let choice = self.dice.choose(choices);
        self.page.push_str(choice);
    }

    fn header(&mut self, columns: [&str; 4]) {
        let in_head = self.dice.choose(&[true, false]);
        if in_head {
            self.page.push_str("<thead>\n");
            self.one_of(&["", "<tr><th colspan=4>Statuses</th></tr>\n"]);
        }
        self.one_of(&["<tr>", "<tr valign=\"top\">\n"]);
        let cell = self.dice.choose(&["th", "td"]);
        for column in columns {
            self.cell(cell, column);
        }
        self.one_of(&["", "</tr>\n"]);
        if in_head {
            self.one_of(&["</thead>\n", "<!-- no end tag -->"]);
            // Without its end tag, a head goes on until a body starts.
            self.page.push_str("<tbody>");
        }
    }

    fn row(&mut self, columns: [&str; 4], row: &Row, fault: Option<Fault>) {
        self.one_of(&["", "\n", "<!-- <tr><td>100 -->\n"]);
        let start = self.page.len();
        self.one_of(&["<tr>", "<tr\n class='row'>\n", "<TR>"]);
        if matches!(fault, Some(Fault::CellTooFew | Fault::CellTooMany)) {
            self.fault = Some(start);
        }
        let cell = self.dice.choose(&["td", "th"]);
        for column in columns {
            match (column, fault) {
                ("Code", Some(Fault::NoNumber)) => {
                    let place = self.cell(cell, "4xx");
                    self.fault = Some(place.end);
                }
                ("Code", Some(Fault::NoCode)) => {
                    let place = self.cell(cell, "");
                    self.fault = Some(place.start);
                }
                ("Code", _) => {
                    let beside = self.dice.choose(&[true, false]) && fault.is_none();
                    let code = row.code.to_string();
                    let text = if beside {
                        format!("{code} {}", row.phrase)
                    } else {
                        code
                    };
                    self.cell(cell, &text);
                }
                ("Phrase", _) => {
                    self.cell(cell, &row.phrase);
                }
                ("Text", _) => {
                    self.cell(cell, &row.text);
                }
                (_, Some(Fault::CellTooFew)) => {}
                _ => {
                    self.cell(cell, "Not read.");
                }
            }
        }
        if fault == Some(Fault::CellTooMany) {
            self.cell(cell, "");
        }
        self.one_of(&["", "</tr>", "\n</tr>\n"]);
    }

    /// Writes a cell; gives the byte at which its tag starts and the one at which its text does.
    fn cell(&mut self, name: &str, text: &str) -> Range<usize> {
        let tag = self.page.len();
        self.page.extend(["<", name]);
        self.one_of(&[
            "",
            " class=\"a > b\"",
            "\n\twidth='16%'\n",
            " rowspan=1 colspan",
        ]);
        self.page.push('>');
        self.one_of(&[
            "",
            "\n  ",
            "<p>",
            "<a name=\"a\"></a>\n",
            "<!--\n-->",
            "<span hidden>no\n</span>",
            "<div><p><b>",
        ]);
        let start = self.page.len();
        for (index, word) in text.split(' ').filter(|word| !word.is_empty()).enumerate() {
            if index > 0 {
                self.one_of(&[
                    " ",
                    "\n",
                    " \t\n\n ",
                    "&nbsp;",
                    "\u{3000}",
                    "<br>",
                    "</p><p>",
                    "<div></div>",
                    " <i> </i> ",
                ]);
            }
            self.word(word);
        }
        self.one_of(&["", "\n", "</p>\n", "&nbsp;", "<!-- -- >"]);
        // Each closes what is open within the cell.
        if self.page.ends_with("-- >") {
            self.page.push_str("-->");
        }
        let end = format!("</{name}>");
        self.one_of(&["", &end, &end, &format!("{end}\n")]);
        tag..start
    }

    fn word(&mut self, word: &str) {
        let around = self.dice.choose(&[
            ("", ""),
            ("", ""),
            ("<b>", "</b>"),
            ("<code class='a>b'>", "</code>"),
        ]);
        self.page.push_str(around.0);
        for (index, character) in word.chars().enumerate() {
            if index == 1 {
                self.one_of(&[
                    "",
                    "",
                    "<!-- a > b -->",
                    "<wbr>",
                    "<i></i>",
                    "<span hidden>x</span>",
                ]);
            }
            let number = u32::from(character);
            match (character, self.dice.choose(&[0, 0, 0, 1, 2])) {
                ('&', 0) => self.page.push_str("&amp;"),
                ('<', 0) => self.page.push_str("&lt;"),
                (_, 0) => self.page.push(character),
                (_, 1) => self.page.extend(["&#", &number.to_string(), ";"]),
                _ => self.page.extend(["&#x", &format!("{number:X}"), ";"]),
            }
        }
        self.page.push_str(around.1);
    }
}

/// Something like HTML, in any order.
fn soup() -> impl Strategy<Value = Vec<u8>> {
    let of_tables = select(vec![
        "<table>",
        "</table>",
        "<tr>",
        "</tr>",
        "<td>",
        "</td>",
        "<th>Code",
        "<th>Phrase",
        "<th>Text",
        "<th>Notes",
        "<thead>",
        "<tbody>",
        "<tfoot>",
        "<caption>",
        "<td rowspan=0>",
        "<td rowspan=65534>",
        "<td colspan=3>",
        "<td colspan=1001 rowspan=2>",
        "<table><tr><th>Code<th>Phrase<th>Text<th>Notes<tr>",
    ]);
    let of_cells = select(vec![
        "<td>404",
        "<td>200 OK",
        "<td>Not Found",
        "<td>-",
        "<td>",
        "<td>299",
        "<td>self",
        "\n",
        " ",
    ]);
    let of_others = select(vec![
        "<p>",
        "</p>",
        "<b>",
        "<a>",
        "<select>",
        "<template>",
        "<svg>",
        "<math>",
        "<title>",
        "<style>",
        "<script>",
        "<plaintext>",
        "<frameset>",
        "<form>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<!DOCTYPE",
        "&amp",
        "&#x110000;",
        "&#0;",
        "<",
        ">",
        "\"",
        "'",
        "=",
        "/",
        "\r",
        "\r\n",
        "\u{feff}",
        "</html>",
        "<body hidden>",
        "<br/>",
        "<td",
    ]);
    let known = prop_oneof![4 => of_tables, 2 => of_cells, 1 => of_others].prop_map(str::as_bytes);
    let piece = prop_oneof![
        40 => known.prop_map(<[u8]>::to_vec),
        2 => any::<String>().prop_map(String::into_bytes),
        // Most often no UTF-8, and then the page is not read.
        1 => vec(any::<u8>(), 1..2),
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Arguments of which some are wrong.
fn arguments() -> impl Strategy<Value = String> {
    let argument = select(vec![
        "spec = \"page.html\"",
        "columns(code = \"Code\", reason = \"Phrase\", description = \"Text\", unread(\"Notes\"))",
        "columns(code = \"Code\", description = \"Code\")",
        "columns(code = \"\")",
        "columns(unread())",
        "columns = 1",
        "skip(\"Code\", \"Text\")",
        "skip()",
        "select = \"table, tr\"",
        "select = \"table:has(table)\"",
        "select = \":\"",
        "examples = \"a::b\"",
        "examples = \"1\"",
        "spec",
        "= 1",
        "",
        "{}",
        "r#columns(r#code = r\"Code\")",
        "colunms",
    ]);
    prop_oneof![
        1 => Just(ARGUMENTS.to_owned()),
        1 => vec(argument, 0..5).prop_map(|arguments| arguments.join(", ")),
    ]
}

/// An enum that names some variants wrongly.
fn item() -> impl Strategy<Value = String> {
    let variant = select(vec![
        "Ok = 200",
        "Gone = 404",
        "NotFound = 200",
        "/// Docs.\n#[default] Found = 0x12e",
        "Busy",
        "Held(u8)",
        "Named { code: u8 } = 200",
        "r#type = 299",
        "Low = 99",
        "High = 1_000_000",
        "Sum = 200 + 4",
        "#[cfg(any())] Never = 204",
        "200",
        "= 1",
    ]);
    vec(variant, 0..4).prop_map(|variants| format!("pub enum Status {{ {} }}", variants.join(", ")))
}

/// A change of a page's bytes.
#[derive(Clone, Debug)]
struct Change {
    from: Index,
    to: Index,
    new: Vec<u8>,
    repeats: bool,
}

fn change() -> impl Strategy<Value = Change> {
    let new = prop_oneof![
        soup(),
        Just(Vec::new()),
        vec(any::<u8>(), 1..3),
        select(vec![
            "<", ">", "&", "\"", "=", "\0", "\r", "</td>", "<table>", "<!--"
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    (any::<Index>(), any::<Index>(), new, any::<bool>()).prop_map(|(from, to, new, repeats)| {
        Change {
            from,
            to,
            new,
            repeats,
        }
    })
}

impl Change {
    /// Replaces a part of the page, or inserts before it what follows it too.
    fn apply(&self, page: &mut Vec<u8>) {
        let [mut from, mut to] = [&self.from, &self.to].map(|end| end.index(page.len() + 1));
        if from > to {
            (from, to) = (to, from);
        }
        if self.repeats {
            let part = page[from..to].to_vec();
            page.splice(from..from, part);
        } else {
            // A long part gone leaves little to test.
            to = to.min(from + 10);
            page.splice(from..to, self.new.iter().copied());
        }
    }
}
