//! Pages with known rows, written in any way that a page may be written.

use proptest::{
    collection::{btree_map, vec},
    prelude::*,
};

/// A row as it was before it became part of a page.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) code: u16,
    pub(crate) phrase: String,
    pub(crate) text: String,
}

pub(crate) struct Page {
    pub(crate) path: &'static str,
    pub(crate) text: String,
    /// Offsets of the three digits of each code.
    pub(crate) codes: Vec<usize>,
}

/// Decides how a page is written, one choice after the other.
#[derive(Clone, Debug)]
pub(crate) struct Dice {
    sides: Vec<u8>,
    next: usize,
}

pub(crate) fn rows() -> impl Strategy<Value = Vec<Row>> {
    btree_map(100..=999_u16, (phrase(), text()), 1..6).prop_map(|rows| {
        let row = |(code, (phrase, text))| Row { code, phrase, text };
        rows.into_iter().map(row).collect()
    })
}

/// Words with one space between them.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[A-Za-z0-9.,;:&<>\"'`|*_\\[\\]\\\\#{}~!$@%^=+/-]{1,8}",
        1 => "[^\\s\\p{Cc}\\p{Default_Ignorable_Code_Point}]{1,6}",
    ];
    vec(word, 0..6).prop_map(|words| words.join(" "))
}

/// Words without footnote marks, which would be left out. The first word begins with a letter, so that IANA's phrase does
/// not replace them.
fn phrase() -> impl Strategy<Value = String> {
    ("[A-Z][a-z]{0,6}", text())
        .prop_map(|(word, text)| format!("{word} {}", text.replace('^', "x")))
        .prop_map(|phrase| phrase.trim_end().to_owned())
}

pub(crate) fn dice() -> impl Strategy<Value = Dice> {
    vec(any::<u8>(), 1..200).prop_map(|sides| Dice { sides, next: 0 })
}

/// An HTML page and a Markdown page with these rows.
pub(crate) fn pages(rows: &[Row], dice: &Dice) -> [Page; 2] {
    [write(rows, dice, false), write(rows, dice, true)]
}

/// The columns in the orders in which a header row may have them.
const ORDERS: [[&str; 4]; 4] = [
    ["Code", "Phrase", "Text", "Notes"],
    ["Notes", "Text", "Phrase", "Code"],
    ["Phrase", "Code", "Notes", "Text"],
    ["Text", "Notes", "Code", "Phrase"],
];

fn write(rows: &[Row], dice: &Dice, is_markdown: bool) -> Page {
    let mut writer = Writer {
        page: String::new(),
        dice: dice.clone(),
        codes: Vec::new(),
    };
    let columns = writer.choose(&ORDERS);
    let has_crlf = writer.choose(&[false, true]);
    if is_markdown {
        writer.markdown(columns, rows);
    } else {
        writer.html(columns, rows);
    }
    let Writer {
        mut page,
        mut codes,
        ..
    } = writer;
    if has_crlf {
        for code in &mut codes {
            *code += page[..*code].matches('\n').count();
        }
        page = page.replace('\n', "\r\n");
    }
    Page {
        path: if is_markdown { "page.md" } else { "page.html" },
        text: page,
        codes,
    }
}

struct Writer {
    page: String,
    dice: Dice,
    codes: Vec<usize>,
}

impl Writer {
    fn choose<T: Copy>(&mut self, of: &[T]) -> T {
        let Dice { sides, next } = &mut self.dice;
        let side = sides[*next % sides.len()];
        *next += 1;
        of[usize::from(side) % of.len()]
    }

    fn one_of(&mut self, choices: &[&str]) {
        let choice = self.choose(choices);
        self.page.push_str(choice);
    }

    fn html(&mut self, columns: [&str; 4], rows: &[Row]) {
        self.one_of(&[
            "",
            "\u{feff}",
            "# Codes\n\n",
            "<!DOCTYPE html>\n<html><body class=page>\n",
            "<div>\n",
        ]);
        self.one_of(&[
            "<table>",
            "<TABLE border=\"1\">\n",
            "<table\n  id='codes'\n>",
        ]);
        let has_head = self.choose(&[true, false]);
        if has_head {
            self.page.push_str("<thead>\n");
            self.one_of(&["", "<tr><th colspan=4>Codes</th></tr>\n"]);
        }
        self.one_of(&["<tr>", "<tr valign=\"top\">\n"]);
        for column in columns {
            self.html_cell("th", column, false);
        }
        if has_head {
            self.one_of(&["</thead>\n", "<!-- without its end tag -->"]);
            self.page.push_str("<tbody>");
        }
        for row in rows {
            self.one_of(&["", "</tr>\n", "\n<!-- <tr><td>100 -->\n"]);
            self.one_of(&["<tr>", "<tr\n class='row'>\n", "<TR>"]);
            let name = self.choose(&["td", "th"]);
            for column in columns {
                self.html_cell(name, &cell(column, row), column == "Code");
            }
        }
        self.one_of(&[
            "</table>",
            "</tbody>\n</table>\n",
            "</table>\n<p>The end.\n",
        ]);
    }

    fn html_cell(&mut self, name: &str, text: &str, is_code: bool) {
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
            "<div><p><b>",
        ]);
        if is_code {
            self.code(text);
        } else {
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
                self.html_word(word);
            }
        }
        self.one_of(&["", "\n", "</p>\n", "&nbsp;"]);
        let end = format!("</{name}>");
        self.one_of(&["", &end, &end, &format!("{end}\n")]);
    }

    fn html_word(&mut self, word: &str) {
        let (before, after) = self.choose(&[
            ("", ""),
            ("", ""),
            ("<b>", "</b>"),
            ("<code class='a>b'>", "</code>"),
        ]);
        self.page.push_str(before);
        for (index, character) in word.chars().enumerate() {
            if index == 1 {
                self.one_of(&[
                    "",
                    "",
                    "<!-- a > b -->",
                    "<wbr>",
                    "<i></i>",
                    "&shy;",
                    "\u{200b}",
                ]);
            }
            let number = u32::from(character);
            match (character, self.choose(&[0, 0, 0, 1, 2])) {
                ('&', 0) => self.page.push_str("&amp;"),
                ('<', 0) => self.page.push_str("&lt;"),
                (_, 0) => self.page.push(character),
                (_, 1) => self.page.extend(["&#", &number.to_string(), ";"]),
                _ => self.page.extend(["&#x", &format!("{number:X}"), ";"]),
            }
        }
        self.page.push_str(after);
    }

    fn markdown(&mut self, columns: [&str; 4], rows: &[Row]) {
        self.one_of(&[
            "",
            "\u{feff}",
            "# Codes\n\n",
            "---\ntitle: a | b\n---\n\n",
            "a\n\n* b\n\nc\nd\n\n",
            "<Tab>\n\n",
        ]);
        let start = self.choose(&["| ", "|"]);
        let end = self.choose(&[" |", "|", " | "]);
        let line = |cells: [String; 4]| format!("{start}{}{end}\n", cells.join(" | "));
        self.page += &line(columns.map(str::to_owned));
        let delimiter = self.choose(&["---", ":-:", "-:", "-"]);
        self.page += &line([delimiter; 4].map(str::to_owned));
        for row in rows {
            self.page.push_str(start);
            for (index, column) in columns.into_iter().enumerate() {
                if index > 0 {
                    self.one_of(&["|", " | ", "  |\t"]);
                }
                self.markdown_cell(&cell(column, row), column == "Code");
            }
            self.page.extend([end, "\n"]);
        }
        self.one_of(&["", "\nThe end.\n", "\n</Tab>\n", "\n* a\n"]);
    }

    fn markdown_cell(&mut self, text: &str, is_code: bool) {
        if is_code {
            let quote = self.choose(&["", "`", "**"]);
            self.page.push_str(quote);
            self.code(text);
            self.page.push_str(quote);
            return;
        }
        for (index, word) in text.split(' ').filter(|word| !word.is_empty()).enumerate() {
            if index > 0 {
                self.one_of(&[" ", "  ", "&nbsp;", "\u{3000}", "<br>", " <b> </b> "]);
            }
            for character in word.chars() {
                let number = u32::from(character);
                match self.choose(&[0, 0, 1, 2]) {
                    // Before a bar, `\\` is read in two ways.
                    _ if character == '\\' => self.page.push_str("&#92;"),
                    _ if character == '|' => self.page.push_str("\\|"),
                    0 if character.is_ascii_punctuation() => {
                        self.page.extend(["\\", &character.to_string()]);
                    }
                    0 => self.page.push(character),
                    1 => self.page.extend(["&#", &number.to_string(), ";"]),
                    _ => self.page.extend(["&#x", &format!("{number:X}"), ";"]),
                }
            }
        }
    }

    fn code(&mut self, code: &str) {
        self.codes.push(self.page.len());
        self.page.push_str(code);
    }
}

fn cell(column: &str, row: &Row) -> String {
    match column {
        "Code" => row.code.to_string(),
        "Phrase" => row.phrase.clone(),
        "Text" => row.text.clone(),
        _ => "Not read.".to_owned(),
    }
}
