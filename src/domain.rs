//! The nouns every floor stands on: what HR asks, who the leader is, and what has happened.
//!
//! Nothing here reads a file or a clock, and nothing here knows how text is written or shown.

pub mod draft;
pub mod entry;
pub mod id;
pub mod item;
pub mod language;
pub mod layer;
pub mod offset;
pub mod package;
pub mod patch;
pub mod profile;
pub mod record;
pub mod rule;
pub mod settings;
pub mod text;
pub mod version;

pub use draft::{PackageChoice, WizardDraft};
pub use entry::{Body, Entry, EntryId, Field, Standing, Value, WriterId};
pub use id::{
    CompetenceId, ContactId, ItemId, LayerId, PhaseId, PromptId, QuestionId, QuotaId, RoleId,
    RowId, UnitId,
};
pub use item::{Detail, Item, Kind, Learning, Readiness, Requirement};
pub use language::Language;
pub use layer::Layer;
pub use offset::{Offset, When};
pub use package::Package;
pub use patch::Patch;
pub use profile::Profile;
pub use record::Record;
pub use rule::Rule;
pub use settings::Settings;
pub use text::Text;
pub use version::Version;
