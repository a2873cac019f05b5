//! What is written: the enum, its methods for columns and its derives.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Visibility, ext::IdentExt as _};

use crate::{
    codes::{Codes, Variant},
    declaration::Declaration,
    kind::Kind,
};

/// The enum to write, and what it and the types beside it are called.
pub(super) struct Enum<'a> {
    pub(super) kind: Kind,
    pub(super) attributes: &'a [syn::Attribute],
    pub(super) visibility: &'a Visibility,
    pub(super) name: &'a Ident,
    pub(super) any: Ident,
    pub(super) unknown: Ident,
    pub(super) parse_error: Ident,
    pub(super) row: Ident,
    pub(super) codes: &'a Codes<'a>,
}

impl<'a> Enum<'a> {
    pub(super) fn new(kind: Kind, declaration: &'a Declaration, codes: &'a Codes<'a>) -> Self {
        let name = declaration.name.unraw();
        Self {
            kind,
            attributes: &declaration.attributes,
            visibility: &declaration.visibility,
            name: &declaration.name,
            any: format_ident!("Any{name}"),
            unknown: format_ident!("Unknown{name}"),
            parse_error: format_ident!("Parse{name}Error"),
            row: format_ident!("__{name}Row"),
            codes,
        }
    }

    /// The methods that give what the page says about a code.
    pub(super) fn getters(&self) -> Vec<Getter> {
        let columns = &self.codes.columns;
        let mut getters = Vec::new();
        match self.kind {
            Kind::StatusCodes => getters.push(Getter::new(
                "reason_phrase",
                " The reason phrase (RFC 9112, section 4) as the page has it, else IANA's, else `\"\"`.",
                Value::Label,
            )),
            Kind::ErrorCodes => {
                getters.push(Getter::new(
                    "as_str",
                    " The error code, as the page writes it.",
                    Value::Code,
                ));
                if columns.has_name {
                    getters.push(Getter::new("name", " The name, or `\"\"`.", Value::Label));
                }
                if columns.has_statuses {
                    getters.push(Getter::new(
                        "statuses",
                        " The status codes of responses with this error code, `[]` if the page has none.",
                        Value::Statuses,
                    ));
                }
            }
        }
        for (index, name) in columns.texts.iter().enumerate() {
            let docs = match (self.kind, name.to_string().as_str()) {
                (Kind::StatusCodes, "description") => {
                    " What the page says about the status, or `\"\"`.".to_owned()
                }
                (Kind::ErrorCodes, "message") => " The message, or `\"\"`.".to_owned(),
                (Kind::ErrorCodes, "description") => {
                    " What the page says about the error, or `\"\"`.".to_owned()
                }
                (Kind::ErrorCodes, "solution") => " What to do, or `\"\"`.".to_owned(),
                (_, name) => format!(" The {name}, or `\"\"`."),
            };
            getters.push(Getter {
                name: name.clone(),
                docs,
                value: Value::Text(index),
            });
        }
        getters
    }

    /// The text of the variant in the column with this name; empty where it is not read.
    pub(super) fn text<'v>(&self, variant: &'v Variant, name: &str) -> &'v str {
        let index = self
            .codes
            .columns
            .texts
            .iter()
            .position(|text| text == name);
        index.map_or("", |index| &variant.texts[index])
    }
}

/// A method that gives what the page says about a code.
pub(super) struct Getter {
    pub(super) name: Ident,
    pub(super) docs: String,
    pub(super) value: Value,
}

/// What a getter gives.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    Code,
    Label,
    Statuses,
    /// The text in the column with this index.
    Text(usize),
}

impl Getter {
    fn new(name: &str, docs: &str, value: Value) -> Self {
        Self {
            name: format_ident!("{name}"),
            docs: docs.to_owned(),
            value,
        }
    }
}

/// A `derive` of those traits of a code that are wanted.
pub(super) fn derives(is_wanted: impl Fn(&str) -> bool) -> TokenStream {
    let traits = [
        ("fmt", "Debug"),
        ("clone", "Clone"),
        ("marker", "Copy"),
        ("cmp", "PartialEq"),
        ("cmp", "Eq"),
        ("cmp", "PartialOrd"),
        ("cmp", "Ord"),
        ("hash", "Hash"),
    ];
    let traits = traits.into_iter().filter(|(_, name)| is_wanted(name));
    let traits = traits.map(|(module, name)| {
        let [module, name] = [module, name].map(|word| format_ident!("{word}"));
        quote! { ::core::#module::#name }
    });
    quote! { #[derive(#(#traits),*)] }
}
