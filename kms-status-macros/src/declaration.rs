//! The enum that the attribute is on: its name, and the variants that its body names.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{
    Attribute, Data, DeriveInput, Expr, ExprLit, Ident, Lit, Visibility, ext::IdentExt as _,
};

use crate::diagnostics::Diagnostics;

/// The enum as its author wrote it.
pub(crate) struct Declaration {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    pub(crate) body: Vec<NamedVariant>,
}

/// A variant named in the body: `Created = 201,`.
pub(crate) struct NamedVariant {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) code: Lit,
}

/// Reads the enum; a wrong variant does not keep the others from being read.
pub(crate) fn read(item: TokenStream, diagnostics: &mut Diagnostics) -> syn::Result<Declaration> {
    let not_an_enum = |span| {
        let message = "expected an enum, such as `pub enum Status {}`";
        syn::Error::new(span, message)
    };
    let item: DeriveInput = syn::parse2(item).map_err(|error| match error.to_string() {
        // `syn` names what a derive macro can be on.
        message if message.contains("struct") => not_an_enum(error.span()),
        _ => error,
    })?;
    let Data::Enum(data) = item.data else {
        return Err(not_an_enum(item.ident.span()));
    };
    if !item.generics.params.is_empty() || item.generics.where_clause.is_some() {
        let message = "this enum takes no generic parameters";
        return Err(syn::Error::new_spanned(item.generics, message));
    }
    let (reprs, attributes): (Vec<_>, Vec<_>) = item
        .attrs
        .into_iter()
        .partition(|attribute| attribute.path().is_ident("repr"));
    for repr in reprs {
        let message = "`#[repr(u16)]` is generated for the enum: remove this attribute";
        diagnostics.code(repr, message);
    }
    let mut body = Vec::new();
    for variant in data.variants {
        match named_variant(variant) {
            Ok(variant) => body.push(variant),
            Err(error) => diagnostics.syntax(error),
        }
    }
    Ok(Declaration {
        attributes,
        visibility: item.vis,
        name: item.ident,
        body,
    })
}

fn named_variant(variant: syn::Variant) -> syn::Result<NamedVariant> {
    let name = plain(variant.ident);
    if !variant.fields.is_empty() {
        let message = format!("a code has no fields: write `{name} = …,`, with the code");
        return Err(syn::Error::new_spanned(variant.fields, message));
    }
    // `cfg_attr(…, serde(…))` leaves the variant where it is.
    let is_conditional = |attribute: &&Attribute| {
        let path = attribute.path();
        path.is_ident("cfg")
            || path.is_ident("cfg_attr")
                && attribute
                    .to_token_stream()
                    .to_string()
                    .replace(' ', "")
                    .contains("cfg(")
    };
    if let Some(attribute) = variant.attrs.iter().find(is_conditional) {
        let message = "a variant exists whenever the page has its code: remove this attribute";
        return Err(syn::Error::new_spanned(attribute, message));
    }
    match variant.discriminant.map(|(_, code)| ungrouped(code)) {
        Some(Expr::Lit(ExprLit { lit: code, .. })) => Ok(NamedVariant {
            attributes: variant.attrs,
            name,
            code,
        }),
        Some(other) => Err(syn::Error::new_spanned(
            other,
            "expected a literal, the code of the page",
        )),
        None => {
            let message = format!("missing code: write `{name} = …,` with the code on the page");
            Err(syn::Error::new(name.span(), message))
        }
    }
}

/// An expression without the invisible group around what a macro was given as `$code:expr`.
fn ungrouped(expression: Expr) -> Expr {
    match expression {
        Expr::Group(group) => ungrouped(*group.expr),
        other => other,
    }
}

/// A raw name that needs not be one is the same as the plain one.
fn plain(name: Ident) -> Ident {
    let unraw = name.unraw();
    match syn::parse_str::<Ident>(&unraw.to_string()) {
        Ok(_) => unraw,
        Err(_) => name,
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::read;
    use crate::diagnostics::Diagnostics;

    #[test]
    fn a_wrong_variant_leaves_the_others() {
        let mut diagnostics = Diagnostics::default();
        let item = quote!(
            pub enum Status {
                Created = 201,
                Held {
                    by: u8,
                },
                Unknown,
                Sum = 200 + 1,
                #[cfg(test)]
                Hidden = 404,
                Gone = 410,
            }
        );
        let declaration = read(item, &mut diagnostics).unwrap();
        let names: Vec<String> = declaration
            .body
            .iter()
            .map(|variant| variant.name.to_string())
            .collect();
        assert_eq!(names, ["Created", "Gone"]);
        assert_eq!(diagnostics.count(), 4);
    }

    #[test]
    fn the_attribute_goes_on_an_enum_without_parameters() {
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
            let mut diagnostics = Diagnostics::default();
            assert!(read(item.clone(), &mut diagnostics).is_err(), "{item}");
        }
    }
}
