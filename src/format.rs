//! Text to values and back: what the files say, understood once, with everything that is wrong in
//! them, and nothing about where they are.
//!
//! How a problem reads in three languages is `words`' business.

pub mod draft;
pub mod journal;
pub mod keys;
pub mod layer;
pub mod names;
pub mod package;
pub mod profile;
pub mod reference;
pub mod schema;
pub mod settings;
pub mod source;

mod form;
mod link;
mod reader;
mod syntax;
mod values;

pub use layer::{Reading, read_layer};
pub use package::check_together;
pub(crate) use reader::nearest;

/// The most bytes a layer may have: 1 MiB.
pub const MAX_LAYER_BYTES: usize = 1024 * 1024;

/// The `format` this program writes and fully understands.
pub const FORMAT: i64 = 1;

/// The package that is always there: the example every municipality can copy, with the name
/// problems call it.
pub const EMBEDDED: (&str, &[u8]) =
    ("kommune.toml", include_bytes!("../checklists/eksempel/kommune.toml"));
