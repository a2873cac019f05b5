//! The enum that the attribute is on: its name, and the variants that its body names.

use proc_macro2::TokenStream;
use syn::{Attribute, Data, DeriveInput, Expr, ExprLit, Ident, Lit, Visibility};

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

/// Parses the enum. A wrong variant is reported, and the others are kept.
pub(crate) fn parse_declaration(
    item: TokenStream,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Declaration> {
    let not_an_enum = |span| {
        let message = "expected an enum, such as `pub enum Status {}`";
        syn::Error::new(span, message)
    };
    let mut item: DeriveInput = syn::parse2(item).map_err(|error| match error.to_string() {
        // The error of `syn` lists the items that can have a derive.
        message if message.contains("struct") => not_an_enum(error.span()),
        _ => error,
    })?;
    let Data::Enum(data) = item.data else {
        return Err(not_an_enum(item.ident.span()));
    };
    if !item.generics.params.is_empty() || item.generics.where_clause.is_some() {
        let message = "the enum cannot have generic parameters: remove them";
        return Err(syn::Error::new_spanned(item.generics, message));
    }
    item.attrs.retain(|attribute| {
        let is_repr = attribute.path().is_ident("repr");
        if is_repr {
            let message = "the enum cannot have the attribute `repr`: remove it";
            diagnostics.push_at(attribute, message);
        }
        !is_repr
    });
    let mut body = Vec::new();
    for variant in data.variants {
        match named_variant(variant) {
            Ok(variant) => body.push(variant),
            Err(error) => diagnostics.push(error),
        }
    }
    Ok(Declaration {
        attributes: item.attrs,
        visibility: item.vis,
        name: item.ident,
        body,
    })
}

fn named_variant(variant: syn::Variant) -> syn::Result<NamedVariant> {
    let name = variant.ident;
    if !variant.fields.is_empty() {
        let message = format!(
            "a variant cannot have fields: write `{name} = …,` with its code from the page"
        );
        return Err(syn::Error::new_spanned(variant.fields, message));
    }
    let mut attributes = variant.attrs.iter();
    if let Some(cfg) = attributes.find(|attribute| attribute.path().is_ident("cfg")) {
        let message = "a variant cannot have the attribute `cfg`: remove it";
        return Err(syn::Error::new_spanned(cfg, message));
    }
    let Some((_, mut code)) = variant.discriminant else {
        let message = format!("missing code: write `{name} = …,` with its code from the page");
        return Err(syn::Error::new(name.span(), message));
    };
    // A `$code:expr` of a macro is in an invisible group.
    while let Expr::Group(group) = code {
        code = *group.expr;
    }
    let Expr::Lit(ExprLit { lit: code, .. }) = code else {
        let message = "expected a literal, such as `200` or `\"E1\"`: the code from the page";
        return Err(syn::Error::new_spanned(code, message));
    };
    Ok(NamedVariant {
        attributes: variant.attrs,
        name,
        code,
    })
}
