//! Pages written for these tests, in the style of the pages of well-known vendors.

use expect_test::{Expect, expect};

use super::{
    Kind::{self, ErrorCodes, StatusCodes},
    read_page,
};

fn check(kind: Kind, path: &str, page: &str, arguments: &str, expected: &Expect) {
    let expansion = read_page(kind, path, page, arguments, "");
    expected.assert_eq(&expansion.to_string());
}

/// The OCI distribution specification has identifiers in code spans, and tables of something else.
#[test]
fn a_registry_specification() {
    let page = "# Registry

## Table of contents

- [Errors](#errors)

## Endpoints

| ID     | Method         | Path                         | Success     | Failure           |
| ------ | -------------- | ---------------------------- | ----------- | ----------------- |
| end-1  | `GET`          | `/v9/`                       | `200`       | `404`/`401`       |
| end-2  | `GET` / `HEAD` | `/v9/<name>/things/<digest>` | `200`       | `404`             |

## <a name=\"errors\"></a>Errors

The `code` field MUST be one of:

| ID      | Code            | Description                         |
|---------|-----------------|-------------------------------------|
| code-1  | `THING_UNKNOWN` | thing unknown to the registry       |
| code-2  | `NAME_INVALID`  | name does not match `[a-z]+(\\|-)?` |
| code-3  | `DENIED`        | access to the resource is *denied*  |
";
    check(
        ErrorCodes,
        "spec.md",
        page,
        r#"columns(unread("ID"), code = "Code", description = "Description"),
           skip("ID", "Method", "Path", "Success", "Failure")"#,
        &expect![[r#"
            DENIED Denied: [], ["", "access to the resource is denied", ""]
            NAME_INVALID NameInvalid: [], ["", "name does not match [a-z]+(|-)?", ""]
            THING_UNKNOWN ThingUnknown: [], ["", "thing unknown to the registry", ""]
        "#]],
    );
}

/// Discord's page has numbers alone, and statuses with their phrase in parentheses, one of them for a class.
#[test]
fn a_chat_service_with_numbers() {
    let page = "---
title: Codes and Events
description: What comes back
---

# Codes and Events

###### HTTP Response Codes

| Code                     | Meaning                                     |
|--------------------------|---------------------------------------------|
| 200 (OK)                 | The request was completed.                  |
| 304 (NOT MODIFIED)       | Nothing was [changed](#x).                  |
| 429 (TOO MANY REQUESTS)  | You are being rate limited, see [here](/y). |
| 502 (GATEWAY UNAVAILABLE) | No gateway was there\\*.                     |
| 5xx (SERVER ERROR)       | The server had an error.                    |

\\* Wait and try again.

###### JSON Error Codes

<Warning>Numbers may be added.</Warning>

| Code    | Meaning                                                  |
|---------|----------------------------------------------------------|
| 0       | General error (such as a malformed body)                 |
| 10001   | Unknown thing                                            |
| 50035 * | Invalid form body (returned for `400 Bad Request`)       |
| 110001  | Maximum reached (50)                                     |
";
    check(
        StatusCodes,
        "codes.md",
        page,
        r#"columns(code = "Code", description = "Meaning"), skip_rows("5xx (SERVER ERROR)"),
           select = "h6:first-of-type + table""#,
        &expect![[r#"
            200 Ok: "OK", "The request was completed."
            304 NotModified: "NOT MODIFIED", "Nothing was changed."
            429 TooManyRequests: "TOO MANY REQUESTS", "You are being rate limited, see here."
            502 GatewayUnavailable: "GATEWAY UNAVAILABLE", "No gateway was there*."
        "#]],
    );
    check(
        ErrorCodes,
        "codes.md",
        page,
        r#"columns(code = "Code", description = "Meaning"), select = "h6 + p + table, warning + table""#,
        &expect![[r#"
            `50035 *` is more than one word, not an error code
              --> codes.md:28:3
               |
            28 | | 50035 * | Invalid form body (returned for `400 Bad Request`)       |
               |   ^^^^^^^ table 1, row 3, column `Code`
               |
               = note: expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum
               = help: to read the first word as the code and leave the rest unread, write `columns(code = "Code", unread("Code"), description = "Meaning")`
               = help: to leave the row out, write `skip_rows("50035 *")`
        "#]],
    );
}

/// Docker's API has tables without outer bars.
#[test]
fn a_registry_api_without_outer_bars() {
    let page = "## Errors

Code|Message|Description
-------|----|------|
 `THING_UPLOAD_INVALID` | thing upload invalid | The upload encountered an error.
 `UNSUPPORTED` | The operation is unsupported. | The operation was unsupported due to a missing implementation.

## Detail
";
    check(
        ErrorCodes,
        "api.md",
        page,
        r#"columns(code = "Code", message = "Message", description = "Description")"#,
        &expect![[r#"
            THING_UPLOAD_INVALID ThingUploadInvalid: [], ["thing upload invalid", "The upload encountered an error.", ""]
            UNSUPPORTED Unsupported: [], ["The operation is unsupported.", "The operation was unsupported due to a missing implementation.", ""]
        "#]],
    );
}

/// Azure's pages name the status in words before its number.
#[test]
fn a_storage_service_with_statuses_in_words() {
    let page = "---
title: Common error codes
ms.date: 01/01/2024
---

# Common error codes

> [!NOTE]
> See also [status codes](other.md).

|Error code|HTTP status code|User message|
|----------------|----------------------|------------------|
|`ConditionNotMet`|Not Modified (304)|The condition given in the headers isn't met.|
|**MissingHeader**|Bad Request (400)|A *required* header wasn't given.|
|OutOfRangeInput|Bad Request (400)<br/>Conflict (409)|One of the inputs is out of range.|
|`ServerBusy`|Service Unavailable (503)|- The server can't take requests.<br>- Try again.|
|||
";
    check(
        ErrorCodes,
        "codes.md",
        page,
        r#"columns(code = "Error code", status = "HTTP status code", message = "User message"), skip_rows("")"#,
        &expect![[r#"
            ConditionNotMet ConditionNotMet: [304], ["The condition given in the headers isn't met.", "", ""]
            MissingHeader MissingHeader: [400], ["A required header wasn't given.", "", ""]
            OutOfRangeInput OutOfRangeInput: [400, 409], ["One of the inputs is out of range.", "", ""]
            ServerBusy ServerBusy: [503], ["- The server can't take requests. - Try again.", "", ""]
        "#]],
    );
}

/// Alibaba's pages have codes with dots, and two rows for one code.
#[test]
fn a_cloud_with_dotted_codes() {
    let page = "# Errors {#concept_x}

|HttpCode|Error Code|Error Message|Description|
|:-------|:---------|:------------|:----------|
|400|InvalidParameter.Thing|The specified thing is invalid.|参数不合法。|
|400|InvalidParameter.Thing|The thing \"%s\" is not valid.|参数不合法。|
|404|Forbidden.NotFound|The thing is not found.|-|
|403|Forbidden.NotFound|The thing is not found.|Check who asks.|
|500|InternalFailure|Internal Failure.||
";
    check(
        ErrorCodes,
        "errors.md",
        page,
        r#"columns(status = "HttpCode", code = "Error Code", message = "Error Message", description = "Description")"#,
        &expect![[r#"
            Forbidden.NotFound ForbiddenNotFound: [404, 403], ["The thing is not found.", "Check who asks.", ""]
            InternalFailure InternalFailure: [500], ["Internal Failure.", "", ""]
            InvalidParameter.Thing InvalidParameterThing: [400], ["The specified thing is invalid. The thing \"%s\" is not valid.", "参数不合法。", ""]
        "#]],
    );
}

/// Tencent's pages have two columns, in HTML within Markdown.
#[test]
fn a_cloud_with_html_in_markdown() {
    let page = "## Public errors

<table>
  <thead>
    <tr><th width=\"30%\">Error Code</th><th>Description</th></tr>
  </thead>
  <tbody>

  <tr>
  <td>AuthFailure.Late</td>
  <td>The signature is too old.<br>See <a href=\"#\">here</a>.</td>
  </tr>

  <tr><td>LimitExceeded</td><td>The limit of a &lt;thing&gt; is reached.</td></tr>

  </tbody>
</table>

## Errors of things

|Error Code|Description|
|---|---|
|LimitExceeded|There are too many.|
|ResourceInUse.Thing|A thing is in use.|
";
    check(
        ErrorCodes,
        "errors.md",
        page,
        r#"columns(code = "Error Code", description = "Description")"#,
        &expect![[r#"
            tables 1 and 2 have different texts for error code LimitExceeded
              --> errors.md:23:16
               |
            23 | |LimitExceeded|There are too many.|
               |                ^^^^^^^^^^^^^^^^^^^ table 2, row 1, column `Description`
               |
              ::: errors.md:14:3
               |
            14 |   <tr><td>LimitExceeded</td><td>The limit of a &lt;thing&gt; is reached.</td></tr>
               |   - the first: table 1, row 2, column `Description`
               |
               = note: the tables probably list two different sets of codes
               = help: to read only one of the tables, write `section("Public errors")` or `section("Errors of things")`
               = help: to read both tables without the texts that differ, write `columns(code = "Error Code", unread("Description"))`
        "#]],
    );
}

/// Chinese pages have Chinese header rows, notes over the whole row and ideographic spaces.
#[test]
fn a_chinese_page() {
    let page = "<h1>错误码</h1>
<table><thead><tr><th>状态码</th><th>错误码</th><th>错误信息</th><th>描述</th><th>处理措施</th></tr></thead>
<tr><td rowspan=\"2\">400</td><td>KEY.0101</td><td>Invalid&nbsp;key.</td><td>密钥\u{3000}无效。</td><td rowspan=\"2\">请输入正确的密钥。</td></tr>
<tr><td>KEY.0102</td><td>-</td><td>密钥不存在。</td></tr>
<tr><td colspan=\"5\">以下为公共错误码。</td></tr>
<tr><td>404/500</td><td>111400002</td><td>Gone.</td><td>无</td><td>-</td></tr></table>
<table><tr><th>返回值</th><th>类型</th><th>说明</th></tr>
<tr><td>200</td><td>请求成功</td><td>操作完成。</td></tr><tr><td>404</td><td>-</td><td>资源不存在。</td></tr></table>";
    check(
        ErrorCodes,
        "page.html",
        page,
        r#"columns(status = "状态码", code = "错误码", message = "错误信息", description = "描述", solution = "处理措施"),
           skip_rows("以下为公共错误码。"), skip("返回值", "类型", "说明")"#,
        &expect![[r#"
            111400002 E111400002: [404, 500], ["Gone.", "无", ""]
            KEY.0101 Key0101: [400], ["Invalid key.", "密钥 无效。", "请输入正确的密钥。"]
            KEY.0102 Key0102: [400], ["", "密钥不存在。", "请输入正确的密钥。"]
        "#]],
    );
    check(
        StatusCodes,
        "page.html",
        page,
        r#"columns(code = "返回值", reason = "类型", description = "说明"),
           skip("状态码", "错误码", "错误信息", "描述", "处理措施")"#,
        &expect![[r#"
            200 请求成功: "请求成功", "操作完成。"
            404 NotFound: "Not Found", "资源不存在。"
        "#]],
    );
}

/// AWS has a title above its header row, and a last column that is not read.
#[test]
fn a_cloud_with_a_title_in_its_table() {
    let page = r#"<div class="table-container"><table id="w1"><thead>
<tr><th class="table-header" colspan="100%"><div class="title">Error codes</div></th></tr>
<tr><th>Error code</th><th>Description</th><th>HTTP status code</th><th>SOAP fault code prefix</th></tr></thead>
<tr><td tabindex="-1"><p><code class="code">AccessDenied</code></p></td><td><p>Access denied.</p></td><td>403 Forbidden</td><td>Client</td></tr>
<tr><td><p>SlowDown</p></td><td><p>Reduce your rate.</p><p>Then try again.</p></td><td>503 Slow Down</td><td>Server</td></tr>
<tr><td><p>Redirect</p></td><td><p>Temporary.</p></td><td>307 Moved<br>Temporarily</td><td>Client</td></tr>
<tr><td><p>Other</p></td><td><p>See its message.</p></td><td>N/A</td><td>Client</td></tr>
</table></div>"#;
    check(
        ErrorCodes,
        "page.html",
        page,
        r#"columns(code = "Error code", description = "Description", status = "HTTP status code", unread("SOAP fault code prefix"))"#,
        &expect![[r#"
            AccessDenied AccessDenied: [403], ["", "Access denied.", ""]
            Other Other: [], ["", "See its message.", ""]
            Redirect Redirect: [307], ["", "Temporary.", ""]
            SlowDown SlowDown: [503], ["", "Reduce your rate. Then try again.", ""]
        "#]],
    );
}

/// A whole document of a documentation site, with tables for its layout.
#[test]
fn a_documentation_site() {
    let page = r#"<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Status codes</title><script>if (a < b) { c("<table>") }</script>
<style>td > p { margin: 0 }</style></head><body>
<nav><table role="presentation"><tr><td><a href="/">Home</a><td><form><input name=q></form></table></nav>
<main><h1>Status codes</h1>
<p>Codes &amp; phrases. A < B.
<table class="wrapped confluenceTable"><colgroup><col><col></colgroup><tbody>
<tr><th scope="col"><strong>Status code</strong></th><th><strong>Description</strong></th></tr>
<tr><td colspan="2"><em>Successes</em></td></tr>
<tr><td>200 OK</td><td><ul><li>Done.</li><li>Nothing to do.</li></ul></td></tr>
<tr><td>204 <span class="phrase">No Content</span></td><td>&mdash;</td></tr>
<tr><td colspan="2"><em>Errors</em></td></tr>
<tr><td>429<sup></sup></td><td>Too fast: wait for <var>n</var>&nbsp;s.</td></tr>
<tr><td>4xx</td><td>Another error.</td></tr>
</tbody></table>
</main><footer><table><tr><td>© 2024</table></footer></body></html>"#;
    check(
        StatusCodes,
        "page.html",
        page,
        r#"select = "main table", columns(code = "Status code", description = "Description"),
           skip_rows("4xx")"#,
        &expect![[r#"
            200 Ok: "OK", "Done. Nothing to do."
            204 NoContent: "No Content", ""
            429 TooManyRequests: "Too Many Requests", "Too fast: wait for n s."
        "#]],
    );
}
