//! The two examples do what the documents say about them.

mod client;
mod explain;
