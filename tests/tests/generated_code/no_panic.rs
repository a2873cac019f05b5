//! The functions that a program can call cannot panic, once they are optimised.
//!
//! Code that can panic calls a function of `core` that panics. Each such function has `panic` or `fail` in its name.

use std::{fmt::Write as _, fs};

use kms_status_tests::scratch::{Output, compiler, library, workspace};
use quote::ToTokens as _;
use syn::{FnArg, ImplItem, ImplItemFn, Item, ItemImpl, Visibility};

const FILES: [&str; 2] = ["status", "error_code"];

/// Functions that can panic, in ways in which generated code could.
const PANICKING: [&str; 3] = [
    "(index: usize) -> KmsStatus { KmsStatus::ALL[index] }",
    "(text: &str) -> &str { &text[..3] }",
    "(text: &str) -> KmsErrorCode { text.parse().expect(\"a code\") }",
];

#[test]
fn no_function_can_panic() {
    let mut functions: Vec<String> = FILES.into_iter().flat_map(functions).collect();
    functions.extend(with_serde());
    let assembly = assembly(&functions);
    for (index, function) in functions.iter().enumerate() {
        let is_compiled = assembly.contains(&format!("checked_{index}\n"));
        assert!(is_compiled, "{function} is not compiled");
    }
    assert_eq!(calls_that_panic(&assembly), [""; 0]);
}

#[test]
fn a_function_that_can_panic_is_found() {
    for function in PANICKING {
        let assembly = assembly(&[function.to_owned()]);
        assert_ne!(calls_that_panic(&assembly), [""; 0], "{function}");
    }
}

/// The lines that name a function of `core` that panics, without the lines of string data.
fn calls_that_panic(assembly: &str) -> Vec<&str> {
    let lines = assembly.lines().filter(|line| !line.contains(".asci"));
    lines
        .filter(|line| line.contains("panic") || line.contains("fail"))
        .collect()
}

/// For each function of a generated file that a program can call, a function that calls it: `(arguments) -> result { … }`.
fn functions(file: &str) -> Vec<String> {
    let source = fs::read_to_string(generated(file)).expect("a generated file");
    let items = syn::parse_file(&source).expect("Rust").items;
    let implementations = items.iter().filter_map(|item| match item {
        Item::Impl(implementation) => Some(implementation),
        _ => None,
    });
    let functions = implementations.flat_map(|implementation| {
        let functions = implementation.items.iter().filter_map(|item| match item {
            ImplItem::Fn(function) => Some(function),
            _ => None,
        });
        let is_public = |function: &&ImplItemFn| {
            implementation.trait_.is_some() || matches!(function.vis, Visibility::Public(_))
        };
        let functions = functions.filter(is_public);
        functions.map(|function| call(implementation, function))
    });
    let functions: Vec<String> = functions.collect();
    assert!(!functions.is_empty(), "{file} has no functions");
    functions
}

/// Calls of serde's functions, which are generic. They write each type, and read it from each kind of value in a format.
fn with_serde() -> Vec<String> {
    let mut functions = Vec::new();
    for name in [
        "KmsStatus",
        "AnyKmsStatus",
        "KmsErrorCode",
        "AnyKmsErrorCode",
    ] {
        functions.push(format!(
            "(code: &{name}, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {{ serde::Serialize::serialize(code, f) }}"
        ));
        for value in ["Str", "Bytes", "U64", "I64"] {
            functions.push(format!(
                "(value: serde::de::value::{value}Deserializer<Failed>) -> Result<{name}, Failed> {{ serde::Deserialize::deserialize(value) }}"
            ));
        }
    }
    functions
}

fn call(implementation: &ItemImpl, function: &ImplItemFn) -> String {
    let own_type = implementation.self_ty.to_token_stream().to_string();
    let path = match &implementation.trait_ {
        Some((of, _)) => format!("<{own_type} as {}>", of.to_token_stream()),
        None => format!("<{own_type}>"),
    };
    let arguments = function.sig.inputs.iter().enumerate();
    let arguments = arguments.map(|(index, argument)| {
        let argument_type = match argument {
            // `self` or `&self`
            FnArg::Receiver(receiver) => receiver.to_token_stream().to_string().replace('s', "S"),
            FnArg::Typed(argument) => argument.ty.to_token_stream().to_string(),
        };
        format!("argument_{index}: {argument_type}")
    });
    let arguments: Vec<String> = arguments.collect();
    let names = (0..arguments.len()).map(|index| format!("argument_{index}"));
    let names: Vec<String> = names.collect();
    let result = function.sig.output.to_token_stream().to_string();
    let [arguments, result] =
        [arguments.join(", "), result].map(|text| text.replace("Self", &own_type));
    let (name, names) = (&function.sig.ident, names.join(", "));
    format!("({arguments}) {result} {{ {path}::{name}({names}) }}")
}

fn generated(file: &str) -> String {
    let path = workspace().join(format!("kms-status/src/generated/{file}.rs"));
    path.display().to_string().replace('\\', "/")
}

/// The error of a format. It drops its message.
const FAILED: &str = "
    #[derive(Debug)]
    pub struct Failed;
    impl core::fmt::Display for Failed {
        fn fmt(&self, _: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { Ok(()) }
    }
    impl core::fmt::Write for Failed {
        fn write_str(&mut self, _: &str) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for Failed {}
    impl serde::de::Error for Failed {
        fn custom<T: core::fmt::Display>(message: T) -> Self {
            let _ = core::fmt::Write::write_fmt(&mut Failed, format_args!(\"{message}\"));
            Failed
        }
    }
";

/// The optimised assembly of a crate that contains only these functions and the generated code.
fn assembly(functions: &[String]) -> String {
    let mut source = format!("#![no_std]\n{FAILED}");
    for file in FILES {
        let _ = writeln!(
            source,
            "#[path = {:?}] pub mod {file}; pub use {file}::*;",
            generated(file)
        );
    }
    for (index, function) in functions.iter().enumerate() {
        let _ = writeln!(
            source,
            "#[inline(never)] #[unsafe(no_mangle)] pub fn checked_{index}{function}"
        );
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [file, output] = ["functions.rs", "functions.s"].map(|name| folder.path().join(name));
    fs::write(&file, source).expect("a file that can be written");
    let mut rustc = compiler("rustc", folder.path());
    for name in ["http", "serde"] {
        rustc.arg(format!("--cfg=feature={name:?}"));
        rustc.arg(format!("--extern={name}={}", library(name).display()));
    }
    rustc.args([
        "--edition=2024",
        "--crate-type=lib",
        "--cap-lints=allow",
        "-Copt-level=3",
        "-Ccodegen-units=1",
    ]);
    let _ = Output::of(rustc.arg("--emit=asm").arg("-o").args([&output, &file])).success();
    fs::read_to_string(output).expect("the assembly")
}
