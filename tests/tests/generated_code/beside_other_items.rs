//! Both enums compile without a warning, whatever surrounds them: names, lints, editions, visibilities.
//!
//! Each case is a module. All modules are one crate, which is compiled in each edition.

use std::{
    fmt::{Display, Write as _},
    fs,
    path::Path,
};

use kms_status_tests::scratch::{Output, compiler, library};
use tempfile::TempDir;

// The attribute has several lines, since some lints of clippy look at lines.
const STATUS_CODES: &str = "#[::kms_status_macros::status_codes(
    spec = \"statuses.html\",
    flag(is_fine, column = \"Status\", text = \"OK\"),
    serde,
    http,
)]";

const ERROR_CODES: &str = "#[::kms_status_macros::error_codes(
    spec = \"errors.html\",
    columns(
        code = \"Code\",
        status = \"Status\",
        message = \"Message\",
        description = \"Description\",
        solution = \"Solution\",
        r#match = \"Severity\",
    ),
    flag(is_wrong, doc = \"Whether it is wrong.\", column = \"Status\", text = \"400\"),
    flag(is_wrong, column = \"Severity\", text = \"high\"),
    serde,
)]";

/// Texts that could be code, formats, comments or markup, and names that are not ASCII.
const STATUSES: &str = r#"<table>
<tr><th>Status Code<th>Status<th>Description
<tr><td>200<td>OK<td>It's "done".
<tr><td>404<td>Not Found<td>{} {0} \ */ /* ``` [link] #[attribute] r#"
<tr><td>499<td>请求失败<td>
<tr><td>500<td><td>&lt;b>
</table>"#;

const ERRORS: &str = r#"<table>
<tr><th>Code<th>Status<th>Message<th>Description<th>Solution<th>Severity
<tr><td>KMS.0101<td>400<td>It's "wrong".<td>{} {0} \ */ /* ``` [link] #[attribute] r#"<td>&lt;b><td>high
<tr><td>KMS.0102<td>404/500<td>It's "wrong".<td>-<td>-<td>high
<tr><td>111400002<td>400<td><td><td><td>high
<tr><td>KMS.状<td>400<td>请求<td>请求<td>请求<td>high
<tr><td>a"b'c<td>400<td>A quote<td><td><td>high
<tr><td>Internal-error<td>500<td>A name<td><td><td>high
</table>"#;

/// Names that generated code might use for its locals. `status_code` and `error_code` are not here: parameters have these
/// names, since docs show them.
const LOCALS: &str = "a b c by_code bytes code digit e f formatter index length line long_line name number other \
    place reason_phrase rest result row state status text unknown value variant x";

/// Types, traits and variants of the prelude and of `core`.
const TYPES: &str = "AsRef Clone Copy Debug Default Display Drop Eq Err Error Fn Formatter From FromStr Hash Into \
    Iterator None Ok Option Ord PartialEq PartialOrd Result Some String TryFrom Vec";

const PRIMITIVES: &str = "bool char i32 str u8 u16 u32 usize";

const METHODS: &str = "alternate as_bytes as_str as_u16 get get_mut is_success len listed map ok_or ok_or_else pad parse \
    split_at_checked split_once write_fmt write_str";

const MODULES: &str =
    "alloc clone cmp convert core error fmt hash marker option primitive result std str";

const MACROS: &str =
    "assert concat env format_args include_bytes matches panic unreachable vec write";

const LINTS: &str = "dead_code deprecated missing_docs non_camel_case_types unsafe_code unused unused_must_use \
    unused_qualifications warnings";

const STRICT: &str = "ambiguous_negative_literals, elided_lifetimes_in_paths, explicit_outlives_requirements, \
    let_underscore_drop, meta_variable_misuse, missing_copy_implementations, missing_debug_implementations, \
    redundant_lifetimes, rust_2018_idioms, single_use_lifetimes, \
    trivial_casts, trivial_numeric_casts, unit_bindings, unnameable_types, unreachable_pub, unsafe_code, \
    unused_import_braces, unused_lifetimes, unused_qualifications, unused_results, variant_size_differences";

/// Code that uses the generated types as a program does: constants, parsing, comparisons and conversions.
const USES: &str = "
    pub const STATUS: Option<Status> = Status::from_u16(404);
    pub const CODE: Option<ErrorCode> = ErrorCode::from_code(\"KMS.0101\");
    pub fn is(status: Status, code: ErrorCode) -> bool {
        status == 404 && u16::from(status) == 404 && code == \"KMS.0101\" && code == *\"KMS.0101\"
    }
    pub fn class(text: &str) -> bool {
        match text.parse::<Status>().map_err(ParseStatusError::unknown) {
            Ok(status) => status == Status::NotFound || status.is_success(),
            Err(Some(unknown)) => unknown == 418 && u16::from(unknown) == 418,
            Err(None) => false,
        }
    }
    pub fn text(code: &ErrorCode) -> &str { code.as_ref() }
    pub fn any(status: AnyStatus, code: &AnyErrorCode) -> bool {
        let is_listed = status.listed().is_some() && code.listed().is_some();
        is_listed && status.is_success() && status == 200 && status == Status::Ok && code == \"KMS.0101\" && *code == ErrorCode::Kms0101
    }";

/// A module: its name and its source.
struct Case {
    name: String,
    source: String,
}

fn case(name: impl Into<String>, source: impl Display) -> Case {
    Case {
        name: name.into(),
        source: format!("//! Mine.\n#![deny(warnings, missing_docs)]\n{source}"),
    }
}

/// Both enums.
fn enums(visibility: &str) -> String {
    enums_with("", visibility, "", "")
}

/// Both enums, with attributes and variants of their author.
fn enums_with(attributes: &str, visibility: &str, status: &str, error_code: &str) -> String {
    format!(
        "/// A status.\n{STATUS_CODES}\n{attributes}\n{visibility} enum Status {{ {status} }}\n\
         /// An error code.\n{ERROR_CODES}\n{attributes}\n{visibility} enum ErrorCode {{ {error_code} }}\n"
    )
}

fn cases() -> Vec<Case> {
    let mut cases = vec![
        case("plain", enums("pub")),
        case("private", enums("")),
        case("strict", format!("#![deny({STRICT})]\n{}", enums("pub"))),
        case(
            "used",
            format!(
                "#![allow(missing_docs, clippy::manual_is_variant_and, clippy::must_use_candidate)]\n{}{USES}",
                enums("pub")
            ),
        ),
        case(
            "no_prelude",
            "#![no_implicit_prelude]\n".to_owned() + &enums("pub"),
        ),
    ];
    cases.extend(under_lints());
    cases.extend(beside_items());
    cases.extend(in_places());
    cases.extend(deprecated());
    cases.extend(written_otherwise());
    cases
}

fn under_lints() -> impl Iterator<Item = Case> {
    let cases = LINTS.split_whitespace().map(|lint| {
        let case_of = |name: &str, visibility| {
            let source = format!("#![forbid({lint})]\n{}", enums(visibility));
            case(format!("forbid_{lint}_{name}"), source)
        };
        [case_of("public", "pub"), case_of("unused", "")]
    });
    cases.flatten()
}

/// Both enums beside other items. There is a case for each kind of item, with one such item for each of many names.
fn beside_items() -> impl Iterator<Item = Case> {
    let items = [
        ("constants", LOCALS, "pub const $: u16 = 1;"),
        ("statics", LOCALS, "pub static $: u16 = 1;"),
        ("functions", LOCALS, "pub fn $() {}"),
        ("unit_structs", LOCALS, "pub struct $;"),
        ("types", TYPES, "pub struct $;"),
        ("traits", TYPES, "pub trait $ {}"),
        ("primitive_types", PRIMITIVES, "pub struct $;"),
        ("primitive_traits", PRIMITIVES, "pub trait $ {}"),
        ("primitive_aliases", PRIMITIVES, "pub type $ = ();"),
        ("modules", MODULES, "pub mod $ {}"),
        ("macros", MACROS, "macro_rules! $ { () => {} }"),
        (
            "methods_by_reference",
            METHODS,
            "pub trait Mine_$ { #[doc = \"Mine.\"] fn $(&self) {} } impl<T> Mine_$ for T {}",
        ),
        (
            "methods_by_value",
            METHODS,
            "pub trait Mine_$: Sized { #[doc = \"Mine.\"] fn $(self) {} } impl<T> Mine_$ for T {}",
        ),
    ];
    items.into_iter().map(|(name, names, item)| {
        let mut source = "#![allow(non_upper_case_globals, non_camel_case_types, unused_doc_comments, unused_macros, \
            clippy::len_without_is_empty, clippy::wrong_self_convention)]\n"
            .to_owned();
        for name in names.split_whitespace() {
            let _ = writeln!(source, "/// Mine.\n{}", item.replace('$', name));
        }
        case(name, source + &enums("pub"))
    })
}

fn in_places() -> impl Iterator<Item = Case> {
    let [pub_crate, pub_self, pub_super, private] =
        ["pub(crate)", "pub(self)", "pub(super)", ""].map(enums);
    let cases = [
        case(
            "visible_in_the_crate",
            format!("mod inner {{ {pub_crate} }}"),
        ),
        case(
            "visible_in_the_module",
            format!("mod inner {{ {pub_self} }}"),
        ),
        case(
            "visible_in_the_module_above",
            format!("mod inner {{ {pub_super} }}"),
        ),
        case(
            "in_a_function",
            format!("/// Mine.\npub fn function() {{ {private} }}"),
        ),
        case(
            "in_a_block",
            format!(
                "/// Mine.\npub const IS_LISTED: bool = {{ {private} Status::from_u16(404).is_some() }};"
            ),
        ),
    ];
    cases.into_iter()
}

fn deprecated() -> impl Iterator<Item = Case> {
    let attribute = "#[deprecated(note = \"old\")]";
    let status = format!("/// Old.\n{attribute} Gone = 404");
    let error_code = format!("/// Old.\n{attribute} Gone = \"KMS.0101\"");
    let cases = [("public", "pub"), ("private", "")].map(|(name, visibility)| {
        let variants = enums_with("", visibility, &status, &error_code);
        [
            case(
                format!("deprecated_enum_{name}"),
                enums_with(attribute, visibility, "", ""),
            ),
            case(format!("deprecated_variant_{name}"), variants),
            case(
                format!("deprecated_both_{name}"),
                enums_with(attribute, visibility, &status, &error_code),
            ),
            case(
                format!("deprecated_in_cfg_attr_{name}"),
                enums_with("#[cfg_attr(all(), deprecated)]", visibility, "", ""),
            ),
        ]
    });
    cases.into_iter().flatten()
}

/// Variants and enums with names that the generated code itself uses, and many codes. One edition is enough for these.
fn of_one_edition() -> impl Iterator<Item = Case> {
    let cases = TYPES.split_whitespace().map(|name| {
        let (status, error_code) = (format!("{name} = 200"), format!("{name} = \"KMS.0101\""));
        let enum_of = |attribute| format!("/// A code.\n{attribute}\npub enum {name} {{}}");
        let variants = enums_with("", "pub", &status, &error_code);
        [
            case(format!("variant_{name}"), variants),
            case(format!("statuses_{name}"), enum_of(STATUS_CODES)),
            case(format!("error_codes_{name}"), enum_of(ERROR_CODES)),
        ]
    });
    let many = enums("pub").replace("errors.html", "errors_many.html");
    cases.flatten().chain([case("many_codes", many)])
}

fn written_otherwise() -> impl Iterator<Item = Case> {
    let derives = "#[derive(Debug, Hash)] #[derive(PartialEq, Clone, Default)] #[non_exhaustive]";
    let derives = enums_with(
        derives,
        "pub",
        "#[default] Ok = 200",
        "#[default] First = \"KMS.0101\"",
    );
    let rules = r#"
        macro_rules! statuses {
            ($(#[$attribute:meta])* $visibility:vis $name:ident, $spec:literal, $code:literal, $reason:literal, $word:ident = $number:expr) => {
                $(#[$attribute])*
                #[::kms_status_macros::status_codes(spec = $spec, columns(code = $code, reason = $reason, unread("Description")))]
                $visibility enum $name { /** Mine. */ $word = $number }
            };
        }
        statuses! { /** Mine. */ #[deprecated] pub Public, "statuses.html", "Status Code", "Status", Fine = 200 }
        statuses! { Private, "statuses.html", "Status Code", "Status", Fine = 200 }"#;
    let alias = enums_with(
        "",
        "pub",
        "",
        "#[doc(alias = \"KMS.0101\")] First = \"KMS.0101\"",
    );
    let cases = [
        case(
            "renamed",
            enums("pub").replace("kms_status_macros", "another_name"),
        ),
        case("derives", derives),
        case("macro_rules", rules),
        case("own_alias", alias),
        case("named", enums("pub").replace("solution =", "name =")),
        case(
            "without_description",
            enums("pub").replace("description = \"Description\"", "unread(\"Description\")"),
        ),
        case(
            "variants_with_a_common_prefix",
            enums("")
                .replace("statuses.html", "statuses_not.html")
                .replace("\"OK\"", "\"Not Found\""),
        ),
        case("one_code", enums("pub").replace(".html", "_one.html")),
        case("one_code_unused", enums("").replace(".html", "_one.html")),
    ];
    cases.into_iter()
}

/// Writes a crate with a module for each case.
fn write_crate(folder: &Path, cases: &[Case]) {
    let write = |file: &str, content: &str| {
        fs::write(folder.join(file), content).expect("a file that can be written");
    };
    write("statuses.html", STATUSES);
    write("errors.html", ERRORS);
    let one_status =
        "<table><tr><th>Status Code<th>Status<th>Description<tr><td>200<td>OK<td></table>";
    write("statuses_one.html", one_status);
    let statuses_not = STATUSES
        .replace("OK", "Not Allowed")
        .replace("请求失败", "Not Acceptable")
        .replace("<td>500<td>", "<td>500<td>Not Now");
    write("statuses_not.html", &statuses_not);
    let header = "<table><tr><th>Code<th>Status<th>Message<th>Description<th>Solution<th>Severity";
    write(
        "errors_one.html",
        &format!("{header}<tr><td>A.1<td>400<td><td><td><td>high</table>"),
    );
    let rows = (0..600).map(|code| {
        format!(
            "<tr><td>X.{code:04}<td>400<td>It's {}.<td>It's {code}.<td><td>high",
            code % 70
        )
    });
    write(
        "errors_many.html",
        &format!("{header}{}</table>", rows.collect::<String>()),
    );
    let mut modules = "extern crate another_name;\nextern crate http;\nextern crate kms_status_macros;\nextern crate serde;\n".to_owned();
    for Case { name, source } in cases {
        let _ = writeln!(modules, "#[allow(non_snake_case)] pub mod {name};");
        write(&format!("{name}.rs"), source);
    }
    write("std.rs", &modules);
    write("no_std.rs", &format!("#![no_std]\n{modules}"));
}

/// What a compiler reports about a crate with these cases, below the names of the cases that the report points to. Empty if
/// it reports nothing.
fn report(program: &str, arguments: &[&str], cases: &[Case]) -> String {
    let folder = TempDir::with_prefix("company_").expect("a temporary folder");
    write_crate(folder.path(), cases);
    let mut compiler = compiler(program, folder.path());
    let macros = compiler.get_args().next().expect("the macro crate");
    let another_name = macros
        .to_string_lossy()
        .replace("kms_status_macros=", "another_name=");
    compiler.args([&another_name, "--crate-type=lib", "--emit=metadata"]);
    let libraries =
        ["http", "serde"].map(|name| format!("--extern={name}={}", library(name).display()));
    compiler.args(libraries);
    let stderr = Output::of(compiler.args(arguments)).stderr;
    if stderr.is_empty() {
        return stderr;
    }
    let names = cases.iter().map(|case| &case.name);
    let names: Vec<_> = names
        .filter(|name| stderr.contains(&format!("--> {name}.rs:")))
        .collect();
    format!("{names:?}\n{stderr}")
}

#[test]
fn in_edition_2015() {
    assert_eq!(report("rustc", &["std.rs", "--edition=2015"], &cases()), "");
}

#[test]
fn in_edition_2018() {
    assert_eq!(report("rustc", &["std.rs", "--edition=2018"], &cases()), "");
}

#[test]
fn in_edition_2021() {
    assert_eq!(report("rustc", &["std.rs", "--edition=2021"], &cases()), "");
}

#[test]
fn in_edition_2024_without_a_standard_library() {
    let mut cases = cases();
    cases.extend(of_one_edition());
    assert_eq!(
        report("rustc", &["no_std.rs", "--edition=2024"], &cases),
        ""
    );
}

#[test]
fn under_clippy_pedantic() {
    let arguments = [
        "std.rs",
        "--edition=2024",
        "-Dclippy::all",
        "-Dclippy::pedantic",
    ];
    assert_eq!(report("clippy-driver", &arguments, &cases()), "");
}

#[test]
fn a_case_with_a_warning_is_named() {
    let unused = Case {
        name: "unused".to_owned(),
        source: "fn unused() {}".to_owned(),
    };
    let report = report("rustc", &["std.rs", "--edition=2024"], &[unused]);
    assert!(
        report.starts_with("[\"unused\"]\nwarning: function `unused` is never used"),
        "{report}"
    );
}
