//! The text of a cell is what a reader of the page sees.

use super::read_by_both;

const COLUMNS: &str = r#"columns(code = "Code", description = "Text")"#;

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
        // The boundary of a block counts as a space, and so does a line break.
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
        (
            "<table><tr><th>Code<th>Text<tr><td>999<td>Never</table>",
            "Code Text 999 Never",
        ),
        // Entities are decoded.
        (
            "&lt;key&gt; &amp; &quot;id&quot; &#39;&#x4e2d;&eacute;&rsquo;",
            "<key> & \"id\" '中é’",
        ),
        ("&amp;lt; &nosuch; &amp", "&lt; &nosuch; &"),
        // A run of white space of any kind is one space. The ends are trimmed.
        (" \t\r\n a \t\r\n b \n", "a b"),
        (
            "a&nbsp;&nbsp;b\u{3000}c\u{2003}\u{2028}d&emsp;e\u{c}f",
            "a b c d e f",
        ),
        ("&nbsp;<p>&nbsp;</p>a<br>&nbsp;", "a"),
        ("a <b> b </b> c", "a b c"),
        // Soft hyphens and zero-width characters are dropped.
        (
            "Inter&shy;nal zero&#8203;width\u{feff} a&zwj;b&zwnj;c&#x2060;d",
            "Internal zerowidth abcd",
        ),
        ("\u{202d}a&lrm;b\u{2063}c\u{2764}\u{fe0f}", "abc\u{2764}"),
        (
            "\u{2066}a\u{2069}b\u{61c}c\u{34f}d\u{3164}e\u{e0041}f\u{206a}",
            "abcdef",
        ),
        // A reader sees no comments, and no elements that are never shown.
        ("a<!-- b <p> -->c<!-- -->d", "acd"),
        ("a<![if !supportEmptyParas]>b<![endif]>", "ab"),
        (
            "a<script>x()</script><style>p {}</style><template></template>b",
            "ab",
        ),
        ("a<svg><title>t</title></svg>c", "ac"),
        ("<ruby>漢<rp>(</rp><rt>han</rt><rp>)</rp></ruby>", "漢han"),
        (
            "a<datalist>b</datalist><iframe src=c></iframe><noembed></noembed><noframes></noframes>d",
            "ad",
        ),
        // CSS and `hidden` are ignored.
        (
            "a<span hidden>b</span><span style=\"display: none\">c</span>",
            "abc",
        ),
        // A cell may be empty.
        ("", ""),
        ("&nbsp;", ""),
        ("<p></p><!-- none --><br>", ""),
        // On an HTML page, Markdown is text.
        ("**bold** `code` \\* [a](b)", "**bold** `code` \\* [a](b)"),
    ] {
        let page = format!("<table><tr><th>Code<th>Kind<th>Text<tr><td>200<td>x<td>{cell}</table>");
        let columns = r#"columns(code = "Code", unread("Kind"), description = "Text")"#;
        let read = read_by_both("page.html", &page, columns);
        assert_eq!(read, format!("200: {text}\n"), "{cell}");
    }
}

#[test]
fn marks_beside_a_code_are_left_out() {
    for cell in [
        "<p><a name=b></a><code>4<b>0</b>4</code></p>",
        "&nbsp;4&#48;&shy;4<br>",
        "&lrm;404&rlm; \u{202a}\u{202e}\u{2060}\u{2064}\u{fe0f}",
        "404<sup>1</sup><sup><a href=#n>[2]</a></sup>",
        "<del>400</del> <s>401</s> 404",
        "<strike>400</strike> 404",
        "404<a href=#fn1>[1]</a><a href=#n> * </a> <a href=#a>\u{2020}</a><a href=#b>1)</a>",
        "404<a class=footnote-reference role=doc-noteref href=/notes#1>1</a><a role=doc-noteref>2</a>",
        "404<a class='x footnote-ref' href=notes.html>3</a>",
        "<a href=#404>404</a>",
        "\u{2066}404\u{2069}",
        "404 <button>Copy</button><svg><text>link</text></svg>",
        "404<span hidden>5</span><span style=\"color: red; display: NONE\">6</span>",
        "404[^1][^a note]",
        "[^1] 404 [^2]",
        "<a href=/404>404</a>",
        "404<a class=headerlink href=#404> ¶ </a> <a href=#404><span>#</span></a>",
    ] {
        let text = "[^1]<sup>2</sup>";
        for rows in [
            format!("<tr><th>Code<th>Text<tr><td>{cell}<td>{text}"),
            format!("<tr><th>Text<th>Code<tr><td>{text}<td>{cell}"),
        ] {
            let page = format!("<table>{rows}</table>");
            assert_eq!(
                read_by_both("page.html", &page, COLUMNS),
                "404: [^1]2\n",
                "{page}"
            );
        }
    }
    let page = "| Code | Text |\n| --- | --- |\n| ~~400~~ 404 | ~~a~~ b |\n";
    assert_eq!(read_by_both("page.md", page, COLUMNS), "404: a b\n");
    for cell in [
        "404[^1]",
        "404 [¶](#a)",
        "404[[1]](#a)",
        "404[†](#a)",
        "[404](/a)",
    ] {
        let page = format!("| Code | Text |\n| --- | --- |\n| {cell} | a[^1] |\n\n[^1]: Text\n");
        assert_eq!(
            read_by_both("page.md", &page, COLUMNS),
            "404: a[^1]\n",
            "{cell}"
        );
    }
    // The whole code is struck out, or its cell is hidden.
    for cell in [
        "<td><del>404</del>",
        "<td hidden>404",
        "<td style='display:none'>404",
    ] {
        let page = format!("<table><tr><th>Code<th>Text<tr>{cell}<td>a<tr><td>405<td>b</table>");
        let skip_rows = format!(r#"{COLUMNS}, skip_rows("")"#);
        assert_eq!(read_by_both("page.html", &page, &skip_rows), "405: b\n");
    }
}

#[test]
fn tables_as_common_tools_write_them_are_read() {
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
        assert_eq!(
            read_by_both("page.html", page, COLUMNS),
            "404: No key. No version.\n",
            "{page}"
        );
    }
}
