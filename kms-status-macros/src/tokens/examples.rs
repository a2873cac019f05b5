//! Examples in the docs of the generated items, which run as doctests of the crate that holds the enum.

use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::Path;

use super::docs::Docs;
use crate::statuses::Status;

/// The code that IANA's registry keeps unused: no page is likely to list it.
const UNUSED: u16 = 418;

/// The examples, if the user named the module that the enum is imported from.
pub(super) struct Examples(Option<Sample>);

/// What the examples speak of.
pub(super) struct Sample {
    module: String,
    pub(super) status: Ident,
    pub(super) variant: Ident,
    pub(super) code: u16,
    /// A code that the page does not list.
    pub(super) unlisted: u16,
}

impl Examples {
    pub(super) fn new(module: Option<&Path>, status: &Ident, statuses: &[Status]) -> Self {
        Self(module.and_then(|module| Sample::new(module, status, statuses)))
    }

    /// A section with an example of these lines.
    pub(super) fn section(&self, lines: &dyn Fn(&Sample) -> Vec<String>) -> Option<Docs> {
        let sample = self.0.as_ref()?;
        let import = format!("use {}::{};", sample.module, sample.status);
        let mut section = ["", "# Examples", "", "```", &import, ""]
            .map(str::to_owned)
            .to_vec();
        section.extend(lines(sample));
        section.push("```".to_owned());
        Some(Docs::of(section))
    }
}

impl Sample {
    fn new(module: &Path, status: &Ident, statuses: &[Status]) -> Option<Self> {
        let find = |code: u16| statuses.iter().find(|status| status.code.as_u16() == code);
        let sample = find(404).or(statuses.first())?;
        let mut codes = [UNUSED].into_iter().chain(100..=999);
        Some(Self {
            module: module.to_token_stream().to_string().replace(' ', ""),
            status: status.clone(),
            variant: sample.name.clone(),
            code: sample.code.as_u16(),
            unlisted: codes.find(|code| find(*code).is_none())?,
        })
    }
}
