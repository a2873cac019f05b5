//! Facts about the generated code that only rustc, rustdoc or Cargo can show.

mod any_vendor;
mod beside_other_items;
mod compile_errors;
mod dependencies_and_size;
mod docs_in_rustdoc;
mod no_panic;
mod no_std;
mod other_derives;
mod rebuilding;
mod with_and_without_spec;
