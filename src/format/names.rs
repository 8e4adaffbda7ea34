//! What a file names and what it points to, kept so that layers can be checked together.

use crate::domain::id::IdError;
use crate::domain::{
    CompetenceId, ContactId, ItemId, LayerId, PhaseId, PromptId, QuestionId, QuotaId, RoleId,
    UnitId,
};
use crate::format::source::At;
use crate::problem::Thing;

/// An id of any sort.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each variant is the id of the same name")]
pub enum Name {
    Item(ItemId),
    Layer(LayerId),
    Contact(ContactId),
    Unit(UnitId),
    Role(RoleId),
    Question(QuestionId),
    Competence(CompetenceId),
    Phase(PhaseId),
    Quota(QuotaId),
    Prompt(PromptId),
}

/// A type of id: what it names, and how it is made from text.
pub(super) trait Id: Sized {
    fn from_text(text: &str) -> Result<Self, IdError>;
    fn name(&self) -> Name;
}

macro_rules! names {
    ($($variant:ident $id:ident;)*) => {
        impl Name {
            /// What it names.
            pub const fn thing(&self) -> Thing {
                match self { $(Name::$variant(_) => Thing::$variant,)* }
            }

            /// As it is written in files.
            pub fn as_str(&self) -> &str {
                match self { $(Name::$variant(id) => id.as_str(),)* }
            }
        }

        $(impl Id for $id {
            fn from_text(text: &str) -> Result<Self, IdError> {
                Self::new(text)
            }

            fn name(&self) -> Name {
                Name::$variant(self.clone())
            }
        })*
    };
}

names! {
    Item ItemId;
    Layer LayerId;
    Contact ContactId;
    Unit UnitId;
    Role RoleId;
    Question QuestionId;
    Competence CompetenceId;
    Phase PhaseId;
    Quota QuotaId;
    Prompt PromptId;
}

/// A table of the file that has a name: it defines the name, or it is a change of it.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The name.
    pub name: Name,
    /// Where it is written.
    pub at: At,
    /// Whether the table brings the name into the world.
    pub defines: bool,
}

/// One place where the file points to something.
#[derive(Debug, Clone)]
pub struct Use {
    /// To what.
    pub name: Name,
    /// With which key; for an answer in `for`, the key `for`.
    pub key: &'static str,
    /// Where it is written.
    pub at: At,
    /// Whose table it is in: where in [`Names::subjects`]. `None` for the top of the file, and
    /// for tables without a name.
    pub of: Option<u32>,
}

/// An own key that a change sets: whether the item has such a key shows only with the layers above.
#[derive(Debug, Clone)]
pub struct OwnKey {
    /// The item the change is about.
    pub item: ItemId,
    /// The key.
    pub key: &'static str,
    /// Where it is written.
    pub at: At,
}

/// What a file names and what it points to.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// The named tables, in the order read.
    pub subjects: Vec<Subject>,
    /// What they point to, in the order read.
    pub uses: Vec<Use>,
    /// Own keys set by changes.
    pub own_keys: Vec<OwnKey>,
}
