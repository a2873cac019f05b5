//! A good page with one mistake in it gives an error, or an enum with all rows and words of the good page.

use std::ops::Range;

use proptest::{prelude::*, sample::Index};

use crate::tests::{Kind, cases};

use super::read;

const HTML: &str = r##"<!-- a --><h1 class="a">Codes</h1><script>let a = "b";</script>
<table class="b" lang='c'>
<caption>All codes</caption><thead>
<tr><th>Code</th><th colspan=1>Name</th><th title="d">Text</th></tr>
</thead><tbody>
<tr><td>200</td><td>OK</td><td>all <b>went</b> well <a href="#x" title='y'>see</a></td></tr>
<tr class="e"><td>201</td><td>Made</td><td><p>key <code>id</code></p><p>given &amp; kept</p></td></tr>
<tr><td rowspan="2">404</td><td rowspan="2">Gone</td><td>never <!-- old --> was<br>there</td></tr>
<tr><td>or <i>no</i> more</td></tr>
<tr><td>500</td><td>Broken</td><td><ul><li>try</li><li>again</li></ul></td></tr>
</tbody></table>
<p title="f">other <em>codes</em></p>
<table>
<tr><th>Code<th>Name<th>Text
<tr><td>429<td>Slow<td>wait <img alt="g" src=h> a while
<tr><td>503<td>Down<td>outage > one hour
</table>
<p title="i">end</p><!-- j -->
"##;

const MARKDOWN: &str = "---
title: a
---
# Codes

Some `code` and <b>text</b>.

| Code | Name | Text |
| ---- | ---- | :--: |
| 200 | OK | all **went** well [see](#x 'y') |
| `201` | Made | key `id` given &amp; kept |
| 404 | Gone | never <!-- old --> was<br>there |

- item

Code | Name | Text
--- | --- | ---
500 | Broken | try *again*
429 | Slow | wait a \\| while

<table>
<tr><th>Code</th><th>Name</th><th>Text</th></tr>
<tr><td>503</td><td>Down</td><td title=\"a\">outage of one hour</td></tr>
</table>

End.
";

#[rustfmt::skip]
const PIECES: [&str; 66] = [
    "<", ">", "\"", "'", "=", "/", "&", "x", " ", "\n", "\n\n", "!", "-", "<!--", "-->", "<!", "<?", "</", "<x", "<x ", "<a href=\"", "<a b='",
    "<b>", "</b>", "<p>", "</p>", "<br>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "<table>", "</table>", "<tbody>", "</tbody>", "<thead>",
    "<tfoot>", "<caption>", "<col>", "<script>", "<style>", "<title>", "<textarea>", "<xmp>", "<iframe>", "<noscript>", "<plaintext>",
    "<template>", "</template>", "<select>", "<option>", "<svg>", "<math>", "<form>", "<frameset>", "<body>", "</body>", "</html>", "<head>",
    "<![CDATA[", "<button>", "|", "`", "```", "    ",
];

/// An edit of a page: a place, and the text that replaces it.
type Edit = (Range<usize>, &'static str);

/// An edit at this place: it inserts a piece, or removes a character or the tag that begins there.
fn edit(page: &str, start: usize, choice: usize) -> Option<Edit> {
    let rest = page.get(start..)?;
    if let Some(piece) = PIECES.get(choice) {
        // No edit moves the rest of a row into a block of its own: nothing tells that rest from a text with bars.
        let begins_block = ["<!--", "- ", "> "];
        let ends_block = match *piece {
            "\n\n" => true,
            "\n" => begins_block
                .iter()
                .any(|mark| rest.trim_start().starts_with(mark)),
            _ => false,
        };
        if ends_block && start > 0 && !page[..start].ends_with('\n') {
            return None;
        }
        return Some((start..start, piece));
    }
    let length = match choice - PIECES.len() {
        0 => 1,
        _ => rest.starts_with('<').then(|| rest.find('>'))?? + 1,
    };
    Some((start..(start + length).min(page.len()), ""))
}

const CHOICES: usize = PIECES.len() + 2;

/// The words of a text that the edit does not touch.
fn words<'p>(page: &'p str, (place, _): &Edit) -> Vec<&'p str> {
    let is_word =
        |part: &&str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let offset = |part: &str| part.as_ptr() as usize - page.as_ptr() as usize;
    page.split(|character: char| !character.is_ascii_alphanumeric())
        .filter(is_word)
        .filter(|part| offset(part) + part.len() + 1 < place.start || offset(part) > place.end + 1)
        .collect()
}

/// Describes what was lost by the edit without an error, if anything was. `good` holds the rows of the page before the
/// edit.
fn lost(kind: Kind, path: &str, page: &str, good: &[[String; 3]], edit: &Edit) -> Option<String> {
    let mut edited = page.to_owned();
    edited.replace_range(edit.0.clone(), edit.1);
    let Ok(found) = read(kind, path, &edited) else {
        return None;
    };
    // A piece at the start of a line may belong to the line above.
    let before = page[..edit.0.start].trim_end_matches(['\n', '<']);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    let line_end = page[edit.0.end..]
        .find('\n')
        .map_or(page.len(), |end| edit.0.end + end);
    let line = &page[line_start..line_end];
    for row in good {
        // A row on two lines counts as on both.
        let is_edited = line.contains(&row[0]) || (row[0] == "404" && line.contains("or <i>no"));
        if !is_edited {
            if !found.contains(row) {
                return Some(format!("{row:?} is lost: {found:?}\n{edited}"));
            }
            continue;
        }
        let texts = found.concat().join(" ");
        let kept = words(page, edit);
        for word in row
            .iter()
            .flat_map(|text| text.split(|character: char| !character.is_alphanumeric()))
        {
            if kept.contains(&word) && !texts.contains(word) {
                return Some(format!("{word:?} is lost: {found:?}\n{edited}"));
            }
        }
    }
    None
}

const PAGES: [(&str, &str); 2] = [("page.html", HTML), ("page.md", MARKDOWN)];

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn one_mistake_is_reported_or_harmless(place in any::<Index>(), choice in 0..CHOICES, kind in 0..2_usize) {
        let kind = Kind::ALL[kind];
        for (path, page) in PAGES {
            if let Some(edit) = edit(page, place.index(page.len()), choice) {
                let good = read(kind, path, page).expect("a good page");
                let lost = lost(kind, path, page, &good, &edit);
                prop_assert!(lost.is_none(), "{edit:?}: {}", lost.unwrap_or_default());
            }
        }
    }
}

/// Tries every piece at every place.
fn assert_every_mistake_is_reported_or_harmless(kind: Kind) {
    let mut losses = Vec::new();
    for (path, page) in PAGES {
        let good = read(kind, path, page).expect("a good page");
        for start in 0..page.len() {
            for edit in (0..CHOICES).filter_map(|choice| edit(page, start, choice)) {
                let lost = lost(kind, path, page, &good, &edit);
                losses.extend(lost.map(|lost| format!("{path} {edit:?}: {lost}")));
            }
        }
    }
    assert!(
        losses.is_empty(),
        "{} losses, such as\n{}",
        losses.len(),
        losses.join("\n\n")
    );
}

#[test]
#[ignore = "takes a minute, optimised: run with --release -- --ignored, as .ci/run does"]
fn every_mistake_on_a_page_of_statuses_is_reported_or_harmless() {
    assert_every_mistake_is_reported_or_harmless(Kind::StatusCodes);
}

#[test]
#[ignore = "takes a minute, optimised: run with --release -- --ignored, as .ci/run does"]
fn every_mistake_on_a_page_of_error_codes_is_reported_or_harmless() {
    assert_every_mistake_is_reported_or_harmless(Kind::ErrorCodes);
}
