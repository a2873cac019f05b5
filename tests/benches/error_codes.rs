//! What it costs to make an error code of a text, beside `phf` and `strum`: 4,096 mixed texts a run, half of them unknown,
//! the same for all.
//!
//! `cargo bench -p kms-status-tests --bench error_codes`. It is a crate of its own that is measured, so that only this
//! needs the other crates. Needs the network once, for those.

use std::{fmt::Write as _, fs};

use kms_status_tests::{
    Attribute, Code, Expansion,
    in_turn::is_wanted,
    scratch::{ScratchCrate, cargo, workspace},
};

const DEPENDENCIES: &str = "\
kms-status-macros = { path = \"$WORKSPACE/kms-status-macros\" }
phf = { version = \"0.14\", features = [\"macros\"] }
strum = { version = \"0.28\", features = [\"derive\"] }";

const ATTRIBUTE: &str = "columns(code = \"Error Code\", status = \"Status Code\", message = \"Message\", \
    description = \"Description\", solution = \"Measure\")";

const PROGRAM: &str = r#"
use std::{hint::black_box, str::FromStr};

use in_turn::{Contestant, in_turn};

#[allow(dead_code)]
#[path = "$WORKSPACE/tests/src/in_turn.rs"]
mod in_turn;

const COUNT: usize = 4096;

const ROUNDS: usize = 10_000;

/// Numbers in an order that no branch predictor learns, the same in each run: an xorshift generator.
fn numbers() -> impl Iterator<Item = usize> {
    let numbers = std::iter::successors(Some(0x9e37_79b9_u32), |state| {
        let state = state ^ (state << 13);
        let state = state ^ (state >> 17);
        Some(state ^ (state << 5))
    });
    numbers.map(|state| state as usize)
}

/// Codes of the page, and other numbers of the same services.
fn texts(codes: &[&'static str]) -> Vec<String> {
    let code = |number: usize| codes[number % codes.len()];
    let mut listed = numbers().map(|number| code(number).to_owned());
    let any = numbers().map(|number| {
        let code = code(number);
        format!("{}{:04}", &code[..code.len() - 4], number / 1024 % 10_000)
    });
    let mut unknown = any.filter(|text| !codes.contains(&text.as_str()));
    let texts = numbers().filter_map(|number| match number / 2048 % 2 {
        0 => listed.next(),
        _ => unknown.next(),
    });
    texts.take(COUNT).collect()
}

fn each<R>(texts: &[String], operation: impl Fn(&str) -> R) {
    for text in texts {
        black_box(operation(black_box(text)));
    }
}

macro_rules! compare {
    ($module:ident) => {
        let codes: Vec<_> = $module::Code::ALL.iter().map(|code| code.as_str()).collect();
        let texts = texts(&codes);
        for text in &texts {
            let code = $module::Code::from_code(text);
            assert_eq!(code, $module::MAP.get(text).copied());
            assert_eq!(code.is_some(), $module::Strum::from_str(text).is_ok());
        }
        println!("`from_code`, {} codes:\n", codes.len());
        let contestants = vec![
            Contestant::new("phf", || each(&texts, |text| $module::MAP.get(text).copied())),
            Contestant::new("from_code", || each(&texts, $module::Code::from_code)),
        ];
        in_turn(contestants, ROUNDS);
        println!("`FromStr`, {} codes:\n", codes.len());
        let contestants = vec![
            Contestant::new("strum", || each(&texts, $module::Strum::from_str)),
            Contestant::new("FromStr", || each(&texts, $module::Code::from_str)),
        ];
        in_turn(contestants, ROUNDS);
    };
}

fn main() {
    compare!(kms);
    compare!(many);
}
"#;

fn main() {
    if !is_wanted() {
        return;
    }
    let spec = fs::read_to_string(workspace().join("spec/error-codes.html")).expect("the page");
    let mut program = PROGRAM.replace("$WORKSPACE", &workspace().display().to_string());
    let scratch = ScratchCrate::new(DEPENDENCIES);
    for (module, page) in [("kms", spec), ("many", page_of_codes(600))] {
        program += &module_of(module, &page);
        scratch.write(&format!("{module}.html"), page);
    }
    scratch.write("src/main.rs", program);
    let fetched = cargo(scratch.path()).arg("fetch").status();
    assert!(fetched.is_ok_and(|status| status.success()));
    print!(
        "{}",
        scratch.cargo("run", &["--release", "--quiet"]).success()
    );
}

/// The enum of the page, and the same codes for the two others.
fn module_of(module: &str, page: &str) -> String {
    let arguments = format!("spec = \"{module}.html\", {ATTRIBUTE}");
    let expansion = Expansion::of_page(Attribute::ErrorCodes, page, &arguments, "pub enum Code {}");
    let (mut map, mut variants) = (String::new(), String::new());
    for Code { code, variant, .. } in expansion.codes() {
        let _ = writeln!(map, "{code:?} => Code::{variant},");
        let _ = writeln!(variants, "#[strum(serialize = {code:?})] {variant},");
    }
    format!(
        "mod {module} {{
            #[kms_status_macros::error_codes({arguments})] pub enum Code {{}}
            pub static MAP: phf::Map<&str, Code> = phf::phf_map! {{ {map} }};
            #[derive(strum::EnumString)] pub enum Strum {{ {variants} }}
        }}\n"
    )
}

fn page_of_codes(count: usize) -> String {
    let rows = (0..count).map(|index| {
        let (service, number) = (["ECS", "VPC", "EVS"][index % 3], index * 13 % 10_000);
        format!(
            "<tr><td>400<td>{service}.{number:04}<td>Request {index} is wrong.<td><td>Correct it.\n"
        )
    });
    let rows: String = rows.collect();
    format!(
        "<table><tr><th>Status Code<th>Error Code<th>Message<th>Description<th>Measure\n{rows}</table>\n"
    )
}
