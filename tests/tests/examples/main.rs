//! The two examples do what the documents say of them.

mod client;
mod explain;
