//! The enum that `#[status_codes]` is on: its name, and the variants that its body names.

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Attribute, Ident, LitInt, Token, Visibility, braced,
    ext::IdentExt as _,
    parse::{ParseStream, Parser as _},
    token,
};

use crate::{arguments::split_at_commas, diagnostics::Faults, status_code::StatusCode};

/// The items of the enum that a variant of the same name would hide.
const GENERATED: [&str; 10] = [
    "ALL",
    "from_u16",
    "as_u16",
    "reason_phrase",
    "description",
    "is_informational",
    "is_success",
    "is_redirection",
    "is_client_error",
    "is_server_error",
];

/// The enum as its author wrote it.
pub(crate) struct Declaration {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    pub(crate) body: Body,
}

/// The variants that the body names.
#[derive(Default)]
pub(crate) struct Body {
    pub(crate) variants: Vec<Variant>,
    /// The names of those that are wrong.
    pub(crate) names_without_code: Vec<Ident>,
}

/// A variant named in the body: `Created = 201,`.
#[derive(Clone)]
pub(crate) struct Variant {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) code: StatusCode,
    /// The code as written.
    pub(crate) discriminant: TokenStream,
}

/// Reads the enum; `None` where the attribute is on something else.
pub(crate) fn read(item: TokenStream, faults: &mut Faults) -> Option<Declaration> {
    let parser = |input: ParseStream<'_>| declaration(input, faults);
    match parser.parse2(item) {
        Ok(declaration) => Some(declaration),
        Err(error) => {
            faults.in_syntax(error);
            None
        }
    }
}

fn declaration(input: ParseStream<'_>, faults: &mut Faults) -> syn::Result<Declaration> {
    let attributes = input.call(Attribute::parse_outer)?;
    let visibility = input.parse()?;
    if !input.peek(Token![enum]) {
        return Err(input.error("`#[status_codes]` goes on an enum: `pub enum Status {}`"));
    }
    input.parse::<Token![enum]>()?;
    let name = input.parse()?;
    if !input.peek(token::Brace) {
        let message = "the enum of `#[status_codes]` takes no parameters: `pub enum Status {}`";
        return Err(input.error(message));
    }
    let body;
    braced!(body in input);
    Ok(Declaration {
        attributes: without_repr(attributes, faults),
        visibility,
        name,
        body: read_body(body.parse()?, faults),
    })
}

/// Refuses a `#[repr(…)]`, and leaves it out, so that the compiler does not tell of two.
fn without_repr(attributes: Vec<Attribute>, faults: &mut Faults) -> Vec<Attribute> {
    let (reprs, others): (Vec<_>, Vec<_>) = attributes
        .into_iter()
        .partition(|attribute| attribute.path().is_ident("repr"));
    for repr in reprs {
        let message = "`#[status_codes]` sets `#[repr(u16)]` itself: leave this attribute out";
        faults.in_code(repr, message);
    }
    others
}

fn read_body(tokens: TokenStream, faults: &mut Faults) -> Body {
    let mut body = Body::default();
    for part in split_at_commas(tokens) {
        let read = variant.parse2(part.clone());
        match read.and_then(|variant| accept(variant, &body.variants)) {
            Ok(variant) => body.variants.push(variant),
            Err(error) => {
                faults.in_syntax(error);
                let name = name.parse2(part).ok();
                body.names_without_code
                    .extend(name.filter(|name| !is_generated(name)));
            }
        }
    }
    body
}

/// The name that a part of the body begins with, whatever follows.
fn name(input: ParseStream<'_>) -> syn::Result<Ident> {
    input.call(Attribute::parse_outer)?;
    let name = plain(input.parse()?);
    input.parse::<TokenStream>()?;
    Ok(name)
}

fn variant(input: ParseStream<'_>) -> syn::Result<Variant> {
    let attributes = input.call(Attribute::parse_outer)?;
    let name = plain(input.parse()?);
    if input.peek(token::Brace) || input.peek(token::Paren) {
        let fields: TokenTree = input.parse()?;
        let message = format!("a status holds no fields: write `{name} = …,`, with its code");
        return Err(syn::Error::new_spanned(fields, message));
    }
    if !input.peek(Token![=]) {
        let message = format!("`{name}` needs its status code: write `{name} = …,`");
        return Err(syn::Error::new(name.span(), message));
    }
    input.parse::<Token![=]>()?;
    let discriminant: TokenStream = input.parse()?;
    let code = syn::parse2::<LitInt>(discriminant.clone()).and_then(|code| code.base10_parse());
    match code.ok().and_then(StatusCode::new) {
        Some(code) => Ok(Variant {
            attributes,
            name,
            code,
            discriminant,
        }),
        None => Err(syn::Error::new_spanned(
            &discriminant,
            "write the status code, a number from 100 to 999",
        )),
    }
}

fn is_generated(name: &Ident) -> bool {
    GENERATED.iter().any(|item| name == item)
}

/// A raw name that needs not be one is the same as the plain one.
fn plain(name: Ident) -> Ident {
    let unraw = name.unraw();
    match syn::parse_str::<Ident>(&unraw.to_string()) {
        Ok(_) => unraw,
        Err(_) => name,
    }
}

/// Refuses a variant that cannot stand beside those before it.
fn accept(variant: Variant, before: &[Variant]) -> syn::Result<Variant> {
    for attribute in &variant.attributes {
        if attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr") {
            let message = "a status is there whenever the page lists it: leave this attribute out";
            return Err(syn::Error::new_spanned(attribute, message));
        }
    }
    if is_generated(&variant.name) {
        let message = format!(
            "`{}` is generated for the enum: give the variant another name",
            variant.name
        );
        return Err(syn::Error::new(variant.name.span(), message));
    }
    if before.iter().any(|other| other.name == variant.name) {
        let message = format!("`{}` is named twice: leave one out", variant.name);
        return Err(syn::Error::new(variant.name.span(), message));
    }
    match before.iter().find(|other| other.code == variant.code) {
        None => Ok(variant),
        Some(other) => {
            let Variant { name, code, .. } = &variant;
            let message = format!(
                "{code} is named `{}` already: give `{name}` a code of its own, or leave it out",
                other.name
            );
            Err(syn::Error::new_spanned(&variant.discriminant, message))
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::read;
    use crate::diagnostics::Faults;

    #[test]
    fn a_wrong_variant_leaves_its_name_and_the_others() {
        let mut faults = Faults::default();
        let body = quote!(
            pub enum Status {
                Created = 201,
                #[doc = "x"]
                Held {
                    by: u8,
                },
                Gone = 410,
            }
        );
        let body = read(body, &mut faults)
            .map(|declaration| declaration.body)
            .unwrap_or_default();
        let codes: Vec<u16> = body
            .variants
            .iter()
            .map(|variant| variant.code.as_u16())
            .collect();
        assert_eq!(codes, [201, 410]);
        assert_eq!(body.names_without_code, ["Held"]);
        assert_eq!(faults.count(), 1);
    }

    #[test]
    fn the_attribute_goes_on_an_enum() {
        for item in [
            quote!(
                struct Status;
            ),
            quote!(
                enum Status<T> {}
            ),
            quote!(
                fn status() {}
            ),
            quote!(),
        ] {
            let mut faults = Faults::default();
            assert!(read(item.clone(), &mut faults).is_none(), "{item}");
            assert_eq!(faults.count(), 1, "{item}");
        }
    }
}
