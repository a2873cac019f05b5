//! The parts of the repository beside the code: the documents, the packages, and the update of the pages.

#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

mod documents;
mod packages;
mod pages;
mod update;
