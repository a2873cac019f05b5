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
struct Sample {
    import: String,
    /// What stands for each placeholder. No name has a `$`, so that none is taken for one.
    meanings: [(&'static str, String); 4],
    listed: u16,
    unlisted: u16,
}

impl Examples {
    pub(super) fn new(module: Option<&Path>, status: &Ident, statuses: &[Status]) -> Self {
        Self(module.and_then(|module| Sample::new(module, status, statuses)))
    }

    /// A section with an example of these lines, in which `$Status` stands for the enum, `$Variant` for one of its
    /// variants, `$code` for that one's code and `$unlisted` for a code that the page does not list.
    pub(super) fn section(&self, lines: &[&str]) -> Option<Docs> {
        let sample = self.0.as_ref()?;
        let mut section = ["", "# Examples", "", "```", &sample.import, ""]
            .map(str::to_owned)
            .to_vec();
        section.extend(lines.iter().map(|line| sample.fill(line)));
        section.push("```".to_owned());
        Some(Docs::of(section))
    }

    /// The number that `$code` stands for.
    pub(super) fn listed(&self) -> Option<u16> {
        self.0.as_ref().map(|sample| sample.listed)
    }

    /// The number that `$unlisted` stands for.
    pub(super) fn unlisted(&self) -> Option<u16> {
        self.0.as_ref().map(|sample| sample.unlisted)
    }
}

impl Sample {
    fn new(module: &Path, status: &Ident, statuses: &[Status]) -> Option<Self> {
        let find = |code: u16| statuses.iter().find(|status| status.code.as_u16() == code);
        let sample = find(404).or(statuses.first())?;
        let mut codes = [UNUSED].into_iter().chain(100..=999);
        let listed = sample.code.as_u16();
        let unlisted = codes.find(|code| find(*code).is_none())?;
        let module = module.to_token_stream().to_string().replace(' ', "");
        Some(Self {
            import: format!("use {module}::{status};"),
            meanings: [
                ("$Status", status.to_string()),
                ("$Variant", sample.name.to_string()),
                ("$code", listed.to_string()),
                ("$unlisted", unlisted.to_string()),
            ],
            listed,
            unlisted,
        })
    }

    fn fill(&self, line: &str) -> String {
        let meanings = self.meanings.iter();
        meanings.fold(line.to_owned(), |line, (placeholder, meaning)| {
            line.replace(placeholder, meaning)
        })
    }
}
