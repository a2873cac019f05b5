//! Flags: methods that return true for the codes with a given text in a given column.

use super::{Kind, expand_page, read_page};

const PAGE: &str = "<table><tr><th>Code<th>Message<th>Fix
    <tr><td>100<td>a<td>Try  it again later.<tr><td>200<td>b<td>Try again.<tr><td>200<td>c<td>Call us.
    <tr><td>X<td>a<td>Ask the vendor.</table>
    <table><tr><th>Code<th>Solution<tr><td>300<td>Try again.</table>";

const COLUMNS: &str = r#"columns(code = "Code", unread("Message", "Fix")), columns(code = "Code", unread("Solution")), skip_rows("X")"#;

/// The variants for which a flag is true.
fn variants(kind: Kind, texts: &str) -> Vec<String> {
    let arguments = format!("{COLUMNS}, flag(again, {texts}, doc = \"Ours.\")");
    let read = read_page(kind, "page.html", PAGE, &arguments, "");
    let flagged = read.flagged("again");
    let codes = read.codes.iter();
    let flagged = codes.filter(|code| flagged.contains(&code.code.as_str()));
    flagged.map(|code| code.variant.clone()).collect()
}

#[test]
fn a_flag_is_true_for_the_codes_with_one_of_its_texts_in_any_row() {
    for (texts, codes) in [
        (r#"column = "Fix", text = "Try again.""#, vec!["Ok"]),
        (r#"column = "Fix", text = "Call us.""#, vec!["Ok"]),
        (
            r#"column = "Fix", text = "Try it again later.", text = "Call us.""#,
            vec!["Continue", "Ok"],
        ),
        (
            r#"column = "Solution", text = "Try again.""#,
            vec!["MultipleChoices"],
        ),
        (
            r#"column = "Message", text = "a", text = "b""#,
            vec!["Continue", "Ok"],
        ),
        (r#"column = "Code", text = "300""#, vec!["MultipleChoices"]),
        // After an error, the method is generated all the same.
        (r#"column = "Fix", text = "Try once more.""#, vec![]),
    ] {
        assert_eq!(variants(Kind::StatusCodes, texts), codes);
    }
    let again = r#"column = "Fix", text = "Try again.""#;
    assert_eq!(variants(Kind::ErrorCodes, again), ["E200"]);
}

#[test]
fn a_flag_over_several_columns_is_true_for_the_codes_of_all_of_them() {
    let flag = |column, text| format!("flag(again, column = {column:?}, text = {text:?})");
    let [fix, solution] = [flag("Fix", "Call us."), flag("Solution", "Try again.")];
    let read = |flags: &str| {
        let arguments = format!("{COLUMNS}, {flags}");
        read_page(Kind::ErrorCodes, "page.html", PAGE, &arguments, "")
    };
    let both = read(&format!("{fix}, {solution}"));
    assert_eq!(both.errors(), [""; 0]);
    assert_eq!(both.flagged("again"), ["200", "300"]);
    let twice = read(&format!("{fix}, {fix}"));
    let message = "duplicate flag `again` for this column: write all its texts in one `flag(…)`";
    assert_eq!(twice.errors(), [message]);
    let docs = r#"flag(again, column = "Fix", text = "Call us.", doc = "A."), flag(again, column = "Solution", text = "Try again.", doc = "B.")"#;
    let message = "duplicate `doc` for the flag `again`";
    assert_eq!(read(docs).errors(), [message]);
}

#[test]
fn a_flag_without_codes_or_with_a_reserved_name_is_an_error() {
    for (kind, flag, expected) in [
        (
            Kind::StatusCodes,
            r#"flag(again, column = "Fix", text = "Try again.", text = "Try it again, later.")"#,
            r#"no code has this text in column `Fix`: correct or remove this text; the most similar text is "Try it again later.""#,
        ),
        (
            Kind::ErrorCodes,
            r#"flag(again, column = "Solution", text = "Call us.")"#,
            r#"no code has this text in column `Solution`: correct or remove this text; the most similar text is "Try again.""#,
        ),
        (
            Kind::ErrorCodes,
            r#"flag(again, column = "Fix", text = "again")"#,
            r#"no code has this text in column `Fix`: write the whole text, "Try again." or "Try it again later.""#,
        ),
        (
            Kind::ErrorCodes,
            r#"flag(again, column = "Measure", text = "Call us.")"#,
            r#"no table that is read has this column: expected one of "Code", "Fix", "Message", "Solution""#,
        ),
        (
            Kind::StatusCodes,
            r#"flag(is_success, column = "Fix", text = "Call us.")"#,
            "the name `is_success` is already in use or reserved: choose another name",
        ),
        (
            Kind::ErrorCodes,
            r#"flag(r#statuses, column = "Fix", text = "Call us.")"#,
            "the name `r#statuses` is already in use or reserved: choose another name",
        ),
        (
            Kind::ErrorCodes,
            r#"flag(r#__row, column = "Fix", text = "Call us.")"#,
            "the name `r#__row` is already in use or reserved: choose another name",
        ),
    ] {
        let arguments = format!("{COLUMNS}, {flag}");
        let read = read_page(kind, "page.html", PAGE, &arguments, "");
        assert_eq!(read.errors(), [expected]);
    }
}

#[test]
fn a_flag_in_a_table_without_codes_is_an_error() {
    let page = "<table><tr><th>Code<th>Fix<tr><td>E1<td>Wait.</table><table><tr><th>Code<th>Measure</table>";
    let arguments = r#"columns(code = "Code", unread("Fix")), columns(code = "Code", unread("Measure")),
        flag(again, column = "Measure", text = "Wait.")"#;
    let read = read_page(Kind::ErrorCodes, "page.html", page, arguments, "");
    assert_eq!(read.errors(), ["no code has this text in column `Measure`"]);
}

#[test]
fn the_users_docs_are_a_paragraph_of_their_own() {
    let flag = r#"flag(again, column = "Fix", text = "Call us.", doc = "Call them")"#;
    let arguments = format!(r#"spec = "page.html", {COLUMNS}, {flag}"#);
    let code = expand_page(Kind::ErrorCodes, "page.html", PAGE, &arguments, "enum E {}");
    for next in [
        "Returns true for each code whose",
        "Does the same as [`E::again`]",
    ] {
        let docs = format!(r#"# [doc = " Call them"] # [doc = ""] # [doc = " {next}"#);
        assert!(code.to_string().contains(&docs), "{docs}");
    }
}

#[test]
fn a_variant_cannot_have_the_name_of_a_flag() {
    let arguments = format!(r#"{COLUMNS}, flag(Call, column = "Fix", text = "Call us.")"#);
    let read = read_page(
        Kind::StatusCodes,
        "page.html",
        PAGE,
        &arguments,
        "Call = 200",
    );
    let expected = "the name `Call` is already in use or reserved: choose another name";
    assert_eq!(read.errors(), [expected]);
}
