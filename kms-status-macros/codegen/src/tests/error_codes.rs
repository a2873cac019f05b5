//! Cells of error codes.

use expect_test::expect;

use super::{Kind, check_errors, messages, read_error_codes, read_page};

const CODE: &str = r#"columns(code = "Code")"#;

/// A table of codes, each on its own line, the first on line 2.
fn codes(codes: &[&str]) -> String {
    let row = |code: &&str| format!("\n<tr><td>{code}");
    let rows: String = codes.iter().map(row).collect();
    format!("<table><tr><th>Code{rows}</table>")
}

#[test]
fn one_word_is_one_code() {
    let longest = "e".repeat(256);
    #[rustfmt::skip]
    let all = [
        "KMS.0205", "111400002", "1", "BLOB_UNKNOWN", "SVCSTG.CCECAM.4000003", "0x80-A", "-1", "-32700", "+1", "\u{2212}5",
        "_a", "a_", "a/b", "auth/locked", "N/A", "HY000/1045", "2201X", "400-01", "E5-E5", "2024-01-02", "ERR-10-20",
        "E1-2", "NoKey", "Cl@ss#1", "密钥不存在", "ошибка", "参数错误", "E１", "E:1", "rate.limit", &longest,
    ];
    for code in all {
        let read = read_page(Kind::ErrorCodes, "page.html", &codes(&[code]), CODE, "");
        assert_eq!(read.codes()[0].code, code);
        assert_eq!(read.errors(), [""; 0]);
    }
}

#[test]
fn several_codes_or_words_are_no_code() {
    #[rustfmt::skip]
    let several_codes = [
        "E3, E4", "E3,E4", "E3\u{3001}E4", "E3, E4 and E5", "E1&E2", "E1/E2", "400/404", "E1 | E2", "A / B", "E3 or E4",
        "200 or 201", "NO_A or NO_B", "E3 oder E4", "E3 E4", "1001-1999", "E3~E9", "E3...E9", "E3\u{2025}E9",
        "E3\u{2192}E9", "E5 - E7", "E7 - E5", "400 \u{2013} 404", "E3 to E9", "9-10", "A.0101-A.0110",
    ];
    let several_words = ["10000 no_error", "WSA_BAD 10013", "keys, gone now"];
    let several_codes = several_codes.map(|text| (text, "more than one error code"));
    let several_words = several_words.map(|text| (text, "more than one word, not an error code"));
    for (text, problem) in several_codes.into_iter().chain(several_words) {
        let page = codes(&["K.1", text, "K.3"]);
        let read = read_page(Kind::ErrorCodes, "page.html", &page, CODE, "");
        let expected = format!("`{text}` is {problem}");
        assert_eq!(read.errors()[0].lines().next(), Some(&*expected));
        assert_eq!(read.names(), ["K1", "K3"], "{read}");
    }
}

/// `columns` cannot name the code's column a second time, since another column has its name.
#[test]
fn the_first_word_of_a_cell_is_no_code_if_two_columns_have_the_name() {
    let page =
        "<table><tr><th>Code<th>Code\n<tr><td>1001 Gone<td>x\n<tr><td>1002 Lost<td>y</table>";
    let columns = r#"columns(code = "Code", description = "Code")"#;
    let read = read_error_codes(page, columns, "");
    assert!(read.contains("is more than one word"), "{read}");
    assert!(!read.contains("to read the first word"), "{read}");
}

#[test]
fn any_other_text_is_an_error_with_the_ways_out_that_fit() {
    let skip = |text| format!("to leave the row out, write `skip_rows({text:?})`");
    let body =
        |line| format!("if the whole text is the code, add this to the body of the enum: `{line}`");
    let rest = |what, column| {
        format!(
            "to read the first word as the code and {what}, write `columns(code = \"Code\", {column})`"
        )
    };
    let named = rest("the rest as its name", "name = \"Code\"");
    let unread = rest("leave the rest unread", "unread(\"Code\")");
    let rows = "to read the codes, write a row for each code in your copy of the page".to_owned();
    let long = "x".repeat(257);
    let mut cases = vec![
        (
            "50035 *",
            "more than one word, not an error code",
            vec![unread.clone(), skip("50035 *")],
        ),
        (
            "503 Slow Down",
            "more than one word, not an error code",
            vec![named, unread, skip("503 Slow Down")],
        ),
        (
            "Method Not Allowed",
            "more than one word, not an error code",
            vec![
                body("MethodNotAllowed = \"Method Not Allowed\","),
                skip("Method Not Allowed"),
            ],
        ),
    ];
    #[rustfmt::skip]
    let others = [
        "-", "- -", "-E1", "-¹", "E1①", "①E1", "ⓐE1", "E½", "40001+", "<100", "{:.table}", "5xx", "5XX", &long,
    ];
    for text in others {
        let correct = "if the cell is wrong, correct it in your copy of the page".to_owned();
        cases.push((text, "not an error code", vec![correct, skip(text)]));
    }
    for (text, code) in [
        ("K.1,", "K.1"),
        ("E1:", "E1"),
        ("(E1)", "E1"),
        ("E13*", "E13"),
        ("10404¹", "10404"),
        ("`E10`", "E10"),
    ] {
        let only =
            format!("if the code is `{code}`, write only this code in your copy of the page");
        cases.push((text, "not an error code", vec![only, skip(text)]));
    }
    for (text, name) in [
        ("1001-1999", "E1001_1999"),
        ("1001\u{ff5e}1999", "E1001_1999"),
        ("DIS.10..DIS.19", "Dis10Dis19"),
        ("E3/E4", "E3E4"),
        ("NoKey;NoName", "NoKeyNoName"),
        ("E3 or E4", "E3OrE4"),
        ("DIS.5000 to DIS.5999", "Dis5000ToDis5999"),
    ] {
        let body = format!(
            "if the whole text is one code, add this to the body of the enum: `{name} = {text:?},`"
        );
        let ways = vec![skip(text), rows.clone(), body];
        cases.push((text, "more than one error code", ways));
    }
    for (text, problem, ways) in cases {
        let shown = if text.len() > 256 {
            "x".repeat(60) + "…"
        } else {
            text.to_owned()
        };
        let ways = ways.join("\n  = help: ");
        let page = codes(&["K.1", text, "K.3"]);
        let read = read_page(Kind::ErrorCodes, "page.html", &page, CODE, "");
        read.assert_one_error(&format!("`{shown}` is {problem}"), "3:9", &ways);
        assert_eq!(read.names(), ["K1", "K3"], "{read}");
        // A text that the body names is a code, whatever its form.
        let body = format!("Named = {text:?}");
        let read = read_page(Kind::ErrorCodes, "page.html", &page, CODE, &body);
        assert!(read.names().contains(&"Named".to_owned()), "{text}");
    }
}

#[test]
fn a_cell_whose_first_word_is_one_of_several_codes() {
    let columns = r#"columns(code = "Code", unread("Code"))"#;
    for text in [
        "limit_error / billing_gone_error (LimitError)",
        "limit_error /billing_gone_error (LimitError)",
        "limit_error or billing_gone_error (LimitError)",
    ] {
        let page = codes(&["K.1 (KeyError)", text]);
        let read = read_page(Kind::ErrorCodes, "page.html", &page, columns, "");
        let problem = format!("`{text}` is more than one error code");
        assert!(read.errors()[0].starts_with(&problem), "{read}");
        assert_eq!(read.names(), ["K1"]);
    }
    let page = codes(&["K.1 / no_key", "NO_NAME / No name."]);
    let read = read_page(Kind::ErrorCodes, "page.html", &page, columns, "");
    assert_eq!(read.names(), ["K1", "NoName"], "{read}");
}

#[test]
fn cells_that_are_wrong_in_the_same_way_are_one_error() {
    for (cells, expected) in [
        (
            vec!["", "K.1", "-", "K.2", "…", "1-9", "-"],
            expect![[r#"
                the error code cell is empty
                 --> page.html:2:1
                  |
                2 | <tr><td>
                  | ^ table 1, row 1, column `Code`
                  |
                  = note: an error of the same kind is on lines 4, 6, 8
                  = note: expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum
                  = help: to leave the table out, write `skip("Code")`, and remove its `columns` if you wrote one

                `1-9` is more than one error code
                 --> page.html:7:9
                  |
                7 | <tr><td>1-9
                  |         ^^^ table 1, row 6, column `Code`
                  |
                  = note: expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum
                  = help: to leave the table out, write `skip("Code")`, and remove its `columns` if you wrote one
                  = help: to read the codes, write a row for each code in your copy of the page
                  = help: if the whole text is one code, add this to the body of the enum: `E1_9 = "1-9",`
            "#]],
        ),
        (
            vec!["X.1-X.9", "X.10-X.19", "X.20-X.29"],
            expect![[r#"
                no cell in column `Code` is an error code
                 --> page.html:2:9
                  |
                2 | <tr><td>X.1-X.9
                  |         ^^^^^^^ table 1, row 1, column `Code`
                  |
                  = note: expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum
                  = help: to leave the table out, write `skip("Code")`, and remove its `columns` if you wrote one
            "#]],
        ),
        (
            vec!["10000 no_error", "10001 some_error", "10002"],
            expect![[r#"
                `10000 no_error` is more than one word, not an error code
                 --> page.html:2:9
                  |
                2 | <tr><td>10000 no_error
                  |         ^^^^^^^^^^^^^^ table 1, row 1, column `Code`
                  |
                  = note: an error of the same kind is on line 3
                  = note: expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum
                  = help: to read the first word as the code and the rest as its name, write `columns(code = "Code", name = "Code")`
                  = help: to read the first word as the code and leave the rest unread, write `columns(code = "Code", unread("Code"))`
                  = help: to leave the table out, write `skip("Code")`, and remove its `columns` if you wrote one
            "#]],
        ),
        (
            vec!["no_error Fine", "no_key Gone", "no_name Lost"],
            expect![[r#"
                `no_error Fine` is more than one word, not an error code
                 --> page.html:2:9
                  |
                2 | <tr><td>no_error Fine
                  |         ^^^^^^^^^^^^^ table 1, row 1, column `Code`
                  |
                  = note: an error of the same kind is on lines 3, 4
                  = note: expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum
                  = help: to read the first word as the code and the rest as its name, write `columns(code = "Code", name = "Code")`
                  = help: to read the first word as the code and leave the rest unread, write `columns(code = "Code", unread("Code"))`
                  = help: if the whole text is the code, add this to the body of the enum: `NoErrorFine = "no_error Fine", NoKeyGone = "no_key Gone", NoNameLost = "no_name Lost",`
                  = help: to leave the table out, write `skip("Code")`, and remove its `columns` if you wrote one
            "#]],
        ),
        (
            vec!["Invalid key", "Invalid name", "Invalid-key", "InvalidKey"],
            expect![[r#"
                `Invalid key` is more than one word, not an error code
                 --> page.html:2:9
                  |
                2 | <tr><td>Invalid key
                  |         ^^^^^^^^^^^ table 1, row 1, column `Code`
                  |
                  = note: an error of the same kind is on line 3
                  = note: expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum
                  = help: if the whole text is the code, add this to the body of the enum: `InvalidKey3 = "Invalid key", InvalidName = "Invalid name",`
                  = help: to leave the rows out, write `skip_rows("Invalid key", "Invalid name")`

                error codes Invalid-key and InvalidKey would both be named `InvalidKey`
                 --> page.html:5:9
                  |
                5 | <tr><td>InvalidKey</table>
                  |         ^^^^^^^^^^ table 1, row 4, column `Code`
                  |
                 ::: page.html:4:9
                  |
                4 | <tr><td>Invalid-key
                  |         ----------- the first: table 1, row 3, column `Code`
                  |
                  = help: name the code in the body of the enum: `InvalidKey2 = "InvalidKey",`
            "#]],
        ),
        (
            vec!["-", "…", "-"],
            expect![[r#"
                no cell in column `Code` is an error code
                 --> page.html:2:9
                  |
                2 | <tr><td>-
                  |         ^ table 1, row 1, column `Code`
                  |
                  = note: expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum
                  = help: to leave the table out, write `skip("Code")`, and remove its `columns` if you wrote one
            "#]],
        ),
    ] {
        expected.assert_eq(&read_error_codes(&codes(&cells), CODE, ""));
    }
}

#[test]
fn an_error_code_cell_without_a_code_is_an_error() {
    for (rows, expected) in [
        (
            "| - | 400 | No key. |",
            expect![[r#"
                `-` is not an error code
                 --> page.md:4:3
                  |
                4 | | - | 400 | No key. |
                  |   ^ table 1, row 2, column `Code`
                  |
                  = note: expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum
                  = help: if the cell is wrong, correct it in your copy of the page
                  = help: to leave the row out, write `skip_rows("-")`"#]],
        ),
        (
            "|  | 400 | No key. |",
            expect![[r#"
                the error code cell is empty
                 --> page.md:4:1
                  |
                4 | |  | 400 | No key. |
                  | ^ table 1, row 2, column `Code`
                  |
                  = note: expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum
                  = help: to leave the row out, write `skip_rows("")`"#]],
        ),
        (
            "| E\u{1}1 | 400 | No key. |",
            expect![[r#"
            `E\u{1}1` contains the control character `\u{1}`
             --> page.md:4:3
              |
            4 | | E␁1 | 400 | No key. |
              |   ^^^ table 1, row 2, column `Code`
              |
              = help: to leave the row out, write `skip_rows("E\u{1}1")`"#]],
        ),
    ] {
        check_errors(rows, &expected);
    }
}

#[test]
fn a_column_without_any_code_is_one_error() {
    let rows = "| Keys | 404 |\n".repeat(200);
    let page = format!("| Module | HTTP Status Code |\n| - | - |\n{rows}");
    let columns = r#"columns(code = "Module", description = "HTTP Status Code")"#;
    expect![[r#"
        no cell in column `Module` is a status code
         --> page.md:3:3
          |
        3 | | Keys | 404 |
          |   ^^^^ table 1, row 1, column `Module`
          |
          = note: expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`
          = help: to read the table, write `columns(code = "HTTP Status Code", unread("Module"))`, guessed from the cells"#]].assert_eq(&messages(Kind::StatusCodes, page, columns, ""));
    let page = "| Code | Message |\n| - | - |\n| - | No key. |\n| - | No name. |\n| - | No size. |";
    let columns = r#"columns(code = "Code", message = "Message")"#;
    expect![[r#"
        no cell in column `Code` is an error code
         --> page.md:3:3
          |
        3 | | - | No key. |
          |   ^ table 1, row 1, column `Code`
          |
          = note: expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum
          = help: to leave the table out, write `skip("Code", "Message")`, and remove its `columns` if you wrote one"#]]
    .assert_eq(&messages(Kind::ErrorCodes, page, columns, ""));
}
