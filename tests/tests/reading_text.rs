//! The text of a cell is what a reader sees.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

mod reading;

use expect_test::expect;
use kms_status_tests::Expansion;
use reading::check;

const COLUMNS: &str = r#"columns(code = "Code", description = "Text")"#;

/// What the macro reads from a cell with this content.
fn text_of(cell: &str) -> String {
    let read = Expansion::of_page(
        format!("<table><tr><th>Code<th>Text<tr><td>200<td>{cell}</table>"),
        &format!("spec = \"page.md\", {COLUMNS}"),
        "enum Status {}",
    );
    assert_eq!(read.errors(), [""; 0], "{cell}");
    read.statuses().remove(0).description
}

#[test]
fn the_text_of_a_cell_is_what_a_reader_sees() {
    for (cell, text) in [
        // Inline elements add nothing.
        ("40<b>4</b> not <a href=\"#\">fo</a>und", "404 not found"),
        ("<a name=\"p1\"></a><a name=\"p1\"></a>The key.", "The key."),
        ("<code>GET</code>/<em>POST</em>", "GET/POST"),
        ("a<span> </span>b<sup>2</sup><sub>i</sub>", "a b2i"),
        (
            "un<wbr>broken<img src=x alt=image><input value=x>",
            "unbroken",
        ),
        ("<unknown-element>a</unknown-element>b<o:p></o:p>", "ab"),
        // Block boundaries and line breaks are a space.
        ("<p>One.</p><p>Two.</p>", "One. Two."),
        ("One.<p>Two.</p>Three.", "One. Two. Three."),
        (
            "One.<br>Two.<br/>Three.<br><br>Four.",
            "One. Two. Three. Four.",
        ),
        (
            "Any of:<ul><li>one</li><li>two<ol><li>three</ol></ul>",
            "Any of: one two three",
        ),
        ("<pre>{\n  \"a\": 1\n}</pre>ends", "{ \"a\": 1 } ends"),
        ("<div>a<div>b</div>c</div>d", "a b c d"),
        (
            "<dl><dt>a<dd>b</dl><blockquote>c</blockquote><h4>d</h4>e<hr>f",
            "a b c d e f",
        ),
        ("<span>a<div>b</div></span>c", "a b c"),
        (
            "<details><summary>More</summary>words</details>",
            "More words",
        ),
        ("<select><option>a<option>b</select>", "a b"),
        // A table in a cell is text of the cell.
        (
            "See:<table><caption>T</caption><tr><th>a<th>b<tr><td>c<td>d</table>.",
            "See: T a b c d .",
        ),
        // Entities are decoded.
        (
            "&lt;key&gt; &amp; &quot;id&quot; &#39;&#x4e2d;&eacute;&rsquo;",
            "<key> & \"id\" '中é’",
        ),
        ("&amp;lt; &nosuch; &amp", "&lt; &nosuch; &"),
        // White space of any kind is one space, none at the ends.
        (" \t\r\n a \t\r\n b \n", "a b"),
        (
            "a&nbsp;&nbsp;b\u{3000}c\u{2003}\u{2028}d&emsp;e\u{c}f",
            "a b c d e f",
        ),
        ("&nbsp;<p>&nbsp;</p>a<br>&nbsp;", "a"),
        ("a <b> b </b> c", "a b c"),
        // A reader sees no comment, and nothing of what is not shown.
        ("a<!-- b <p> -->c<!-- -->d", "acd"),
        ("a<![if !supportEmptyParas]>b<![endif]>", "ab"),
        (
            "a<script>x()</script><style>p {}</style><template>t</template>b",
            "ab",
        ),
        ("a<span hidden>b</span><svg><title>t</title></svg>c", "ac"),
        ("<ruby>漢<rp>(</rp><rt>han</rt><rp>)</rp></ruby>", "漢han"),
        (
            "a<datalist>b</datalist><iframe>c</iframe><noembed>d</noembed><noframes>e</noframes>f",
            "af",
        ),
        // A cell may be empty.
        ("", ""),
        ("&nbsp;", ""),
        ("<p></p><!-- none --><br>", ""),
        // Markdown is not HTML, and stays what it is.
        ("**bold** `code` \\* [a](b)", "**bold** `code` \\* [a](b)"),
        // What no reader sees but is a character is kept: it is no white space.
        (
            "soft&shy;hyphen zero&#8203;width",
            "soft\u{ad}hyphen zero\u{200b}width",
        ),
    ] {
        assert_eq!(text_of(cell), text, "{cell}");
    }
}

/// The same rules for the codes and the header row as for any other cell.
#[test]
fn codes_and_names_are_read_as_any_text() {
    check(
        "<table><tr><th><p><a name=a></a>Co<b>de</b></p><th><div>Te<i>xt</i></div>
         <tr><th scope=row><p><a name=b></a><code>4<b>0</b>4</code></p><td data-label=Text>None.
         <tr><td>&nbsp;5&#48;0<br><b>Internal</b><br>Server&nbsp;Error<td>Sorry.</table>",
        COLUMNS,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", "None."
            500 InternalServerError: "Internal Server Error", "Sorry."
        "#]],
    );
}

#[test]
fn a_table_in_a_cell_is_not_a_table_of_the_page() {
    check(
        "<table><tr><th>Code<th>Text
         <tr><td>200<td><table><tr><th>Code<th>Text<tr><td>999<td>Never</table></table>",
        COLUMNS,
        "",
        &expect![[r#"
            200 Ok: "OK", "Code Text 999 Never"
        "#]],
    );
}

#[test]
fn a_table_may_stand_indented_in_a_list_of_markdown() {
    check(
        "1. Status codes:\n\n    <table>\n\n        <tr>\n            <th>Code</th>\n            <th>Text</th>\n        </tr>\n
        <tr>\n            <td>\n                404\n            </td>\n\n            <td>There is\n              none.</td>\n        </tr>\n
    </table>\n\n2. More, with <placeholder> and <https://example.com>.\n",
        COLUMNS,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", "There is none."
        "#]],
    );
}

/// The tags that HTML lets a page leave out, and a whole document or none around the table, make no difference.
#[test]
fn a_fragment_a_document_and_omitted_tags_are_one() {
    let whole = "<table><thead><tr><th>Code</th><th>Text</th></tr></thead>\
                 <tbody><tr><td>404</td><td>None.</td></tr></tbody></table>";
    for page in [
        whole.to_owned(),
        format!("<!DOCTYPE html><html><head><title>T</title></head><body>{whole}</body></html>"),
        format!(
            "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>{whole}"
        ),
        format!("---\ntitle: T\n---\n# T\n\n{whole}\n"),
        format!("<b>never closed {whole}"),
        "<table><tr><th>Code<th>Text<tr><td>404<td>None.".to_owned(),
        "<TABLE><TR><TH>Code<TH>Text<TR><TD>404<TD>None.</TABLE>".to_owned(),
    ] {
        check(
            page,
            COLUMNS,
            "",
            &expect![[r#"
                404 NotFound: "Not Found", "None."
            "#]],
        );
    }
}

/// Shapes that documentation tools give a table.
#[test]
fn tables_of_common_tools_are_read() {
    let pages = [
        // Sphinx.
        r##"<table class="docutils align-default" id="id1">
            <caption><span>Codes</span><a class="headerlink" href="#id1">¶</a></caption>
            <colgroup><col style="width: 20%" /><col style="width: 80%" /></colgroup>
            <thead><tr class="row-odd"><th class="head"><p>Code</p></th><th class="head"><p>Text</p></th></tr></thead>
            <tbody><tr class="row-even"><td><p><code><span class="pre">404</span></code></p></td>
            <td><div class="line-block"><div class="line">No key.</div><div class="line">No version.</div></div></td></tr>
            </tbody></table>"##,
        // Confluence.
        r#"<div class="table-wrap"><table class="confluenceTable"><colgroup><col/><col/></colgroup><tbody>
            <tr><th class="confluenceTh"><div class="content-wrapper"><p>Code<br/></p></div></th><th>Text</th></tr>
            <tr><td colspan="1"><span style="color: red;">404</span>&nbsp;</td>
            <td><p>No key.<br/></p><p>No version.</p><ac:structured-macro ac:name="info"/></td></tr></tbody></table></div>"#,
        // GitHub.
        r#"<markdown-accessiblity-table><table><thead><tr><th align="right">Code</th><th>Text</th></tr></thead>
            <tbody><tr><td align="right"><code>404</code></td><td>No key.<br>No <em>version</em>.</td></tr></tbody>
            </table></markdown-accessiblity-table>"#,
        // Word.
        r#"<html xmlns:o="urn:schemas-microsoft-com:office:office"><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->
            <table class=MsoNormalTable style='mso-border-alt:solid windowtext .5pt'><tr style='mso-yfti-irow:0'>
            <td><p class=MsoNormal><b><span lang=EN-US>Code<o:p></o:p></span></b></p></td><td><p class=MsoNormal>Text</p></td></tr>
            <tr><td><p class=MsoNormal><span lang=EN-US>4<span class=GramE>04</span><o:p></o:p></span></p></td>
            <td><p class=MsoNormal>No<span style='mso-spacerun:yes'>&nbsp; </span>key.</p><p class=MsoNormal>No
            version.<![if !supportEmptyParas]>&nbsp;<![endif]></p></td></tr></table>"#,
        // AWS.
        r#"<div class="table-container"><table id="w1"><thead><tr><th class="table-header" colspan="100%">Codes</th></tr>
            <tr><th>Code</th><th>Text</th></tr></thead><tr><td tabindex="-1"><code class="code">404</code></td>
            <td tabindex="-1"><p>No key.</p><p>No version.</p></td></tr></table></div>"#,
        // Google.
        r#"<devsite-table-wrapper><table class="columns responsive"><tbody><tr><th>Code</th><th>Text</th></tr>
            <tr><td data-label="Code"><code translate="no" dir="ltr">404</code></td><td>No key.<br />No version.</td></tr>
            </tbody></table></devsite-table-wrapper>"#,
    ];
    for page in pages {
        check(
            page,
            COLUMNS,
            "",
            &expect![[r#"
                404 NotFound: "Not Found", "No key. No version."
            "#]],
        );
    }
}
