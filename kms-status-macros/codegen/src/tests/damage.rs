//! If a browser or GitHub drops or moves rows or words of a table, the build fails and shows the line. Harmless mistakes are
//! read, and nothing is lost. Both attributes read the same pages, whose codes are numbers.

mod fuzz;

use expect_test::expect;

use super::{Entry, Kind, Outcome, messages};

/// The texts of each code, or the first line and the place of each error.
type Texts = Result<Vec<[String; 3]>, Vec<String>>;

fn read(kind: Kind, path: &str, page: &str) -> Texts {
    let reason = match kind {
        Kind::StatusCodes => "reason",
        Kind::ErrorCodes => "message",
    };
    let arguments = format!(
        r#"spec = "{path}", columns(code = "Code", {reason} = "Name", description = "Text")"#
    );
    let expansion = Outcome::of_page(kind, page, &arguments, "enum Code {}");
    let errors = expansion.errors();
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| place(error, path)).collect());
    }
    let texts = |read: Entry| [read.code, read.phrase, read.description];
    Ok(expansion.codes().into_iter().map(texts).collect())
}

/// The line of the page that a message shows, and the message's problem.
fn place(message: &str, path: &str) -> String {
    let place = crate::tests::place(message, path);
    let line = place.and_then(|place| place.split(':').next());
    format!(
        "{}: {}",
        line.unwrap_or("none"),
        message.lines().next().unwrap_or_default()
    )
}

/// A page of two tables with this text on line 4, in the last cell of a row.
fn in_cell(text: &str) -> String {
    format!(
        "<p>Codes</p>
<table>
<tr><th>Code</th><th>Name</th><th>Text</th></tr>
<tr><td>200</td><td>OK</td><td>{text}</td></tr>
<tr><td class=\"a\">404</td><td>Not Found</td><td>No key.</td></tr>
</table>
<p class=\"b\">More</p>
<table>
<tr><th>Code</th><th>Name</th><th>Text</th></tr>
<tr><td class=\"c\">500</td><td>Broken</td><td>Try again.</td></tr>
</table>
"
    )
}

/// Asserts that the page has one error, on this line.
fn check_damage(path: &str, page: &str, line: usize) {
    for kind in Kind::ALL {
        let errors = read(kind, path, page).expect_err(page);
        let is_right = errors.len() == 1 && errors[0].starts_with(&format!("{line}: "));
        assert!(is_right, "{errors:#?} in\n{page}");
    }
}

/// Asserts that the page is read, with these texts for its codes.
fn check_harmless(path: &str, page: &str, expected: &[[&str; 3]]) {
    for kind in Kind::ALL {
        let texts =
            read(kind, path, page).unwrap_or_else(|errors| panic!("{errors:#?} in\n{page}"));
        assert_eq!(texts, expected, "{page}");
    }
}

#[test]
fn markup_left_open_in_a_cell_is_an_error() {
    for text in [
        "Done <a href=\"x>link</a>",
        "Done <a href='x>link</a>",
        "Done <a href=\"x>say \"so\"</a>",
        "Done <a href=x</a>",
        "Done <b",
        "Done </b",
        "Done </b <i>now</i>",
        "Done </ b c>",
        "Done <!b>",
        "Done <!-- old ->",
        "Done <!- old -->",
        "Done <!-- old -> now <!-- new -->",
        "Done <!-- old <td> -->",
        "Done <!--[if x]> old -> now <!-- new -->",
        "Done <!--[if x]> old",
        "Done <!--[if x]> old <!--[if y]>now<![endif]-->",
        "Done </b \"> now",
        "Done </b title='c>now",
        "Strips <SCRIPT> elements",
        "Done <? old",
        "Done <? old ?>",
        "Done <![CDATA[old]]>",
        "Strips <script> elements",
        "Strips <style> elements",
        "Strips <title> elements",
        "Strips <textarea> elements",
        "Strips <xmp> elements",
        "Strips <iframe> elements",
        "Strips <noembed> elements",
        "Strips <noframes> elements",
        "Strips <noscript> elements",
        "Strips <plaintext> elements",
        "Strips <template> elements",
        "Strips <frameset> and <noframes> elements",
    ] {
        let page = in_cell(text);
        check_damage("page.html", &page, 4);
        // The markup is closed below the tables.
        let element = text
            .split(['<', '>', ' '])
            .find(|part| text.contains(&format!("<{part}")));
        let element = element.filter(|name| !name.is_empty()).unwrap_or("b");
        let page = format!("{page}<p title=\"c\" id='d'>--> </{element}></p>\n");
        check_damage("page.html", &page, 4);
        let without_end_tags = page.replace("</td>", "").replace("</tr>", "");
        check_damage("page.html", &without_end_tags, 4);
        // The same page as a whole document, with doctype and `<body>`.
        check_damage(
            "page.html",
            &format!("<!doctype html><html><body>{page}</body></html>"),
            4,
        );
    }
}

#[test]
fn rows_or_words_moved_out_of_the_table_are_an_error() {
    for (text, line) in [
        ("Done</table>", 4),
        ("Done</table> at last", 4),
        ("Done</td>at last<td>", 4),
        ("Done</td></tr>at last", 4),
        ("Done</td></tr></tbody>at last<tr><td>201<td>Made<td>", 4),
        ("Done</td><b>at last</b>", 4),
        ("Done</td></tr></table><tr><td>201<td>Made<td>", 4),
        ("Done<caption>at last</caption>", 4),
        ("Done</td><caption>at last</caption>", 4),
        ("Done<tbody> at last", 4),
        ("Done</td><textarea>at last</textarea>", 4),
        ("Done</td>\n\nat &amp;\nlast<td>", 6),
        ("Done<table><tr><td>at last</td></tr>", 11),
        ("Done</td></tr>\n<p>at last</p>", 5),
        ("Done<svg><td>at last</td></svg>", 4),
    ] {
        check_damage("page.html", &in_cell(text), line);
    }
    let page = in_cell("Done");
    for (from, to, line) in [
        // Rows outside any table.
        (
            "<table>\n<tr><th>Code</th><th>Name</th><th>Text</th></tr>\n<tr><td class",
            "<tr><td class",
            8,
        ),
        ("<p class=\"b\">", "<tr><td>201</td></tr><p>", 7),
        ("<p>Codes</p>", "<p>Codes<tr><td>201</td></tr>", 1),
        // A cell is still open where its table ends, and a word follows before the cell's end tag.
        (
            "</td></tr>\n</table>\n<p class=\"b\">",
            "</th></table>more</td></tr></table>\n<p class=\"b\">",
            5,
        ),
        ("<p>Codes</p>", "<frameset>", 2),
        ("<p>Codes</p>", "<!-- old: <table><tr><td>201 -->", 1),
        ("<tr><th>Code", "All <tr><th>Code", 3),
        // The first table is not closed: a word and the second table follow its last row.
        ("</table>\n<p class=\"b\">More</p>\n", "More", 6),
    ] {
        assert!(page.contains(from), "{from}");
        check_damage("page.html", &page.replacen(from, to, 1), line);
    }
}

/// Markup in a text above or between the tables. It is not closed, or is closed only below them.
#[test]
fn markup_that_hides_a_whole_table_is_an_error() {
    for (start, end) in [
        ("<a href=\"x>", "<p title=\"x\">"),
        ("<!-- old ->", "<!-- new -->"),
        ("<script>", "<script></script>"),
        ("<SCRIPT>", "<script></script>"),
        ("<script>", "<SCRIPT></SCRIPT>"),
        ("<!--[if x]>", "<!--[if x]>a<![endif]-->"),
        ("</p title=\"x>", "<p title=\"x\">"),
        ("<style>", "</style>"),
        ("<title>", "</title>"),
        ("<textarea>", ""),
        ("<iframe>", "</iframe>"),
        ("<noframes>", "</noframes>"),
        ("<template>", ""),
    ] {
        for end in ["", end] {
            let page = in_cell("Done") + end;
            check_damage(
                "page.html",
                &page.replace("<p>Codes", &format!("<p>{start}")),
                1,
            );
            check_damage("page.html", &page.replace(">More", &format!(">{start}")), 7);
        }
    }
}

#[test]
fn rows_below_an_early_end_of_a_table_in_a_layout_table_are_an_error() {
    let page = "<table><tr><td>Codes:\n<table class=a><tr><th>Code<th>Name<th>Text\n<tr><td>200<td>OK<td>Done</table>\n\
        <tr><td>404<td>Not Found<td>No key.\n</table>\n</table>";
    let page = format!("<!doctype html><body>{page}</body></html>");
    for kind in Kind::ALL {
        let reason = ["reason", "message"][usize::from(kind == Kind::ErrorCodes)];
        let arguments = format!(
            r#"spec = "page.html", select = ".a", columns(code = "Code", {reason} = "Name", description = "Text")"#
        );
        let errors = Outcome::of_page(kind, &page, &arguments, "enum Code {}").errors();
        assert!(
            errors.len() == 1 && errors[0].contains("--> page.html:3:"),
            "{errors:?}"
        );
    }
}

#[test]
fn a_page_that_is_cut_off_is_an_error() {
    let page = in_cell("Done");
    for (last, line) in [
        ("Code</th", 3),
        ("<tr><td>2", 4),
        ("OK</td><td", 4),
        ("OK</td><td>Do", 4),
        ("Done</td>", 4),
        ("<tr><td class=\"a", 5),
        ("No key.</td></tr>\n", 5),
    ] {
        let end = page.find(last).expect("a place to cut at") + last.len();
        for kind in Kind::ALL {
            let errors = read(kind, "page.html", &page[..end]).expect_err(last);
            let is_right = errors
                .iter()
                .any(|error| error.starts_with(&format!("{line}: the page ends inside the table")));
            assert!(is_right, "{last}: {errors:?}");
        }
    }
}

/// Each page, with the line on which its outermost open table begins.
#[test]
fn a_page_that_ends_inside_a_layout_table() {
    let header = "<table><tr><th>Code<th>Text</tr>";
    for (page, line) in [
        (
            format!(
                "<html><body><table><tr><td>\n{header}\n<tr><td>200 OK<td>a</tr>\n</body></html>"
            ),
            1,
        ),
        (
            format!(
                "<table><tr><td>\n{header}\n<tr><td>200 OK<td>a</tr>\n{header}<tr><td>404<td>b</tr></table>"
            ),
            1,
        ),
        (
            format!("<table></table>\n<table><tr><td>\n{header}\n<tr><td>200 OK<td>a</tr></table>"),
            2,
        ),
    ] {
        let arguments = r#"spec = "page.html", select = "table table", columns(code = "Code", description = "Text")"#;
        let expansion = Outcome::of_page(Kind::StatusCodes, &page, arguments, "enum Code {}");
        let errors = expansion.errors().concat();
        let expected = format!("the page ends inside the table that begins on line {line}\n");
        assert!(errors.contains(&expected), "{page}: {errors}");
    }
}

#[test]
fn harmless_mistakes_are_read() {
    let rest = [
        ["404", "Not Found", "No key."],
        ["500", "Broken", "Try again."],
    ];
    for (text, expected) in [
        ("a & b &copy c &unknown; d", "a & b © c &unknown; d"),
        ("1 < 2 <3 > 4", "1 < 2 <3 > 4"),
        ("<b>a</i></b></u> b", "a b"),
        ("<b>a <i>b</b> c</i>", "a b c"),
        ("<p>a<p>b<ul><li>c<li>d</ul>", "a b c d"),
        ("<a id=a id=b class=\"c\" class='d'>a</a>", "a"),
        ("<a title='&lt;td>' alt=\"a > b\">a</a>", "a"),
        ("<a title=\"<none>\">a</a>", "a"),
        ("<a id=b title='<td>' class = \"</td>\"/>a</a>", "a"),
        ("a<!-- b --> c<!----><!-- <td> d </td> -->", "a c"),
        ("a<script>let b = '<td>c</td>';</script>", "a"),
        ("a<style>td { color: red }</style>", "a"),
        (
            "a<![if b]> c<![endif]><?xml:namespace prefix=o /> d</ b></>",
            "a c d",
        ),
        ("<table><tr><td>a</td><td>b</table> c", "a b c"),
        ("a<svg><title>b</title><path/></svg>", "a"),
        ("</p>a</div></br>b", "a b"),
        ("<!--[if x]><table><tr><td><![endif]-->a<!--> -->", "a -->"),
        ("a<object><p>b</object><form>c</form>", "a b c"),
        ("<noscript>a</noscript>b<math><mi>c</mi></math>", "bc"),
        ("\u{ad}a\u{200b}b&shy;c&nbsp;d", "abc d"),
    ] {
        let page = in_cell(text);
        let [second, third] = rest;
        check_harmless(
            "page.html",
            &page,
            &[["200", "OK", expected], second, third],
        );
        if !text.contains("<t") && !text.contains("<td") {
            let page = page
                .replace("</td>", "")
                .replace("</tr>", "")
                .replace("</th>", "");
            check_harmless(
                "page.html",
                &page,
                &[["200", "OK", expected], second, third],
            );
        }
    }
    // Around the tables.
    let page = in_cell("a");
    let [second, third] = rest;
    for page in [
        format!("<!-- {page} -->{page}"),
        format!("<script>let a = `{page}`;</script>{page}"),
        format!("{page}</td></tr></p>"),
        page.replacen("</td></tr>\n</table>", "</table>", 1),
        format!("<html><body>{page}"),
        page.replace(
            "<table>",
            "<table><caption>a</caption><colgroup><col></colgroup>",
        ),
        format!("<script>a = '<table><tr></td>'; b(\"<!-- <table></table>\")</script>{page}"),
        format!("<!-- {page} --><template>{page}</template><textarea>a</textarea>{page}"),
        format!("{page}<p>Use <b> or <i> <a href=\"b"),
        page.replace("</table>", "<script>a()</script>&nbsp;\u{200b}</table>"),
        page.replace("<table>", "<table><template><tr><td>b</td></tr></template>"),
        page.replace("</td></tr>\n</table>", "</table>more</td></tr>"),
        format!("<x-y data-row='<p><b>b</b></p>'></x-y>{page}"),
        page.replace("No key.</td>", "No</th></caption></tfoot> key.</td>"),
        page.replace(
            "<table>",
            "<table><caption>Codes</td></tr></tbody> here</caption>",
        ),
        page.replace("<table>", "<table><form>")
            .replace("</table>", "</form></table>"),
        page.replacen("</table>\n<p class=\"b\">More</p>", "", 1),
    ] {
        check_harmless("page.html", &page, &[["200", "OK", "a"], second, third]);
    }
}

/// A page with `cell` in a pipe table, on line 5, with `between` below this table, and with two HTML tables below that.
fn markdown(cell: &str, between: &str) -> String {
    let html = in_cell("Done").replace("200", "201").replace("OK", "Made");
    let html = html.replace("404", "410").replace("Not Found", "Gone");
    format!(
        "# Codes\n\n| Code | Name | Text |\n|---|---|---|\n| 200 | OK | {cell} |\n| 404 | Not Found | No key. |\n\n{between}\n\n{html}"
    )
}

#[test]
fn harmless_mistakes_in_markdown_are_read() {
    for (cell, expected) in [
        ("`<title>` and `<!--`", "<title> and <!--"),
        (
            "<title> and <!-- and a <script>",
            "<title> and <!-- and a <script>",
        ),
        ("<!-- old --> **now** \\| [here](x \"y\")", "now | here"),
        ("a <a href=\"x>b</a>", "a <a href=\"x>b"),
        ("&lt; 2 &amp; < 3", "< 2 & < 3"),
    ] {
        for between in [
            "`<title>`",
            "`<!--`",
            "`</table>`",
            "`<a href=\"`",
            "<title>",
            "<textarea>",
            "a < b",
            "<!-- | a | -->",
            "    <table>",
            "<a href=\"x>",
            "```\n<table>\n| a | b |\n```",
            "![a](b \"c\")",
            "> quote",
            "<script src=\"a\"></script>",
        ] {
            check_harmless(
                "page.md",
                &markdown(cell, between),
                &[
                    ["200", "OK", expected],
                    ["201", "Made", "Done"],
                    ["404", "Not Found", "No key."],
                    ["410", "Gone", "No key."],
                    ["500", "Broken", "Try again."],
                ],
            );
        }
    }
    // The last fence has no end, and there is no table in a block of code.
    let page = markdown("Done", "```\nToken: <token>\n```") + "\n```json\n{}\n";
    let codes = read(Kind::StatusCodes, "page.md", &page).expect(&page);
    assert_eq!(codes.len(), 5);
}

#[test]
fn damage_in_markdown_is_an_error() {
    check_damage("page.md", &markdown("Done", "<!-- old ->"), 8);
    let page = in_cell("Done\n\n    at last</td></tr>\n<tr><td>201</td><td>Made</td><td>");
    check_damage("page.md", &page, 6);
    for text in [
        "Done <!-- old ->",
        "Done</table>",
        "Done</td>at last",
        "Strips <template> elements",
    ] {
        check_damage("page.md", &in_cell(text), 4);
    }
    check_damage("page.md", &markdown("Done | at last", ""), 5);
}

#[test]
fn the_message_marks_the_tag_or_the_words() {
    for (cell, problem, marked) in [
        (
            "See <a href=\"x>here</a>.",
            "`<a` is not closed where it should be, so it hides the text after it",
            "<a",
        ),
        (
            "Done <?old?> now",
            "a browser hides this `<?old` and the text up to the next `>`",
            "<?old",
        ),
        (
            "Done <!old> now",
            "a browser hides this `<!old` and the text up to the next `>`",
            "<!old",
        ),
        (
            "No</table> key",
            "this `</table>` is inside a cell: everything after it is outside of the table",
            "</table",
        ),
        (
            "No</td> key <td>",
            "these words are in a table, but in none of its cells: a browser shows them above the table",
            "key",
        ),
        (
            "No</td></tr> key <tr><td>",
            "these words are in a table, but in none of its cells: a browser shows them above the table",
            "key",
        ),
        (
            "No</td></tr><td>500</td><svg><th>key</th></svg>",
            "a browser drops or moves this `<th>`",
            "<th",
        ),
        (
            "No<svg><th></th></svg> key",
            "a browser drops or moves this `<th>`",
            "<th",
        ),
        (
            "No</td></tr></table><tr><th>",
            "a browser drops or moves this `<th>`",
            "<th",
        ),
    ] {
        let line = format!("<tr><td>200</td><td>OK</td><td>{cell}</td></tr>");
        let page = format!(
            "<table>\n<tr><th>Status Code</th><th>Status</th><th>Description</th></tr>\n{line}\n\
             <tr><td class=\"a\">404</td><td>Not Found</td><td></td></tr>\n</table>"
        );
        let (before, _) = line.rsplit_once(marked).expect("the text to mark");
        let expected = format!(
            "{problem}
 --> page.md:3:{}
  |
3 | {line}
  | {}{}
  |
  = help: correct the mistake in your copy of the page, or keep the previous version of the page; if the mistake is on the vendor's own page, report it to the vendor",
            before.len() + 1,
            " ".repeat(before.len()),
            "^".repeat(marked.len()),
        );
        assert_eq!(messages(Kind::StatusCodes, page, "", ""), expected);
    }
}

#[test]
fn words_moved_out_of_a_table_in_a_layout_table_are_marked() {
    let page = "<table><tr><td>\n<table>\n<tr><th>Code\n<tr><td>200</td></tr>\nkey <tr><td>404\n</table>\n</table>";
    let problem = "these words are in a table, but in none of its cells: a browser shows them above the table";
    let arguments = r#"spec = "page.html", select = "table table", columns(code = "Code")"#;
    let read = Outcome::of_page(Kind::StatusCodes, page, arguments, "enum Code {}");
    let [error] = &*read.errors() else {
        panic!("expected one error, found {read}");
    };
    assert!(
        error.starts_with(&format!("{problem}\n --> page.html:5:1\n")),
        "{error}"
    );
}

#[test]
fn an_unknown_tag_that_is_not_closed_in_its_cell_is_an_error() {
    let page = "<table>\n<tr><th>Status Code</th><th>Status</th><th>Description <new></th></tr>\n\
        <tr><td>200</td><td>OK</td><td>With <x-y>elements</x-y> <br/> <o:p/> <svg><path></svg>.</td></tr>\n\
        <tr><td>400</td><td>Bad Request</td><td>Missing <param> here.</td></tr>\n\
        <tr><td>404</td><td>Not Found</td><td>No <your key>.</td></tr>\n\
        <tr><td>409</td><td>Conflict</td><td>The <param> is there.</td></tr>\n</table>";
    expect![[r#"
        a browser shows nothing for `<new>`: HTML has no such element
         --> page.md:2:56
          |
        2 | <tr><th>Status Code</th><th>Status</th><th>Description <new></th></tr>
          |                                                        ^^^^ table 1, header row
          |
          = help: if the tag is text, write `&lt;` in place of its `<` in your copy of the page
          = help: if the tag is an element, close it with `</new>` in the same cell

        a browser shows nothing for `<param>`: HTML has no such element
         --> page.md:4:49
          |
        4 | <tr><td>400</td><td>Bad Request</td><td>Missing <param> here.</td></tr>
          |                                                 ^^^^^^ table 1, row 2
          |
          = note: the table has the same tag in row 4
          = help: if the tag is text, write `&lt;` in place of its `<` in your copy of the page
          = help: if the tag is an element, close it with `</param>` in the same cell

        a browser shows nothing for `<your>`: HTML has no such element
         --> page.md:5:42
          |
        5 | <tr><td>404</td><td>Not Found</td><td>No <your key>.</td></tr>
          |                                          ^^^^^ table 1, row 3
          |
          = help: if the tag is text, write `&lt;` in place of its `<` in your copy of the page
          = help: if the tag is an element, close it with `</your>` in the same cell"#]]
    .assert_eq(&messages(Kind::StatusCodes, page, "", ""));
}
