//! Names that never change. One type per kind of name, so that a contact is never taken for a unit.

use std::fmt;
use std::num::NonZeroU16;
use std::sync::Arc;

/// What is wrong with a piece of text that was to be an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdError {
    /// Nothing between the quotes.
    Empty,
    /// Longer than [`MAX_ID_BYTES`].
    TooLong,
    /// Something other than a-z, 0-9 and hyphen, or a hyphen first or last.
    Characters,
}

/// The longest id, in bytes.
pub const MAX_ID_BYTES: usize = 80;

fn checked(text: &str) -> Result<Arc<str>, IdError> {
    if text.is_empty() {
        return Err(IdError::Empty);
    }
    if text.len() > MAX_ID_BYTES {
        return Err(IdError::TooLong);
    }
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !text.bytes().all(allowed) || text.starts_with('-') || text.ends_with('-') {
        return Err(IdError::Characters);
    }
    Ok(Arc::from(text))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Lower-case ASCII letters, digits and hyphens; the only way in.
            pub fn new(text: &str) -> Result<Self, IdError> {
                checked(text).map(Self)
            }

            /// The id as it is written in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// An item of the package, a follow-up talk, or an item of the leader's own (`own-…`).
    ItemId;
    /// A layer: what one owner asks of its leaders.
    LayerId;
    /// A function or a person to ask.
    ContactId;
    /// A seksjon, etat, virksomhet or avdeling.
    UnitId;
    /// A leader role.
    RoleId;
    /// A yes/no fact about a leader.
    QuestionId;
    /// One of the owner's key competences.
    CompetenceId;
    /// A stretch of the leader's first months.
    PhaseId;
    /// "So many of these": electives.
    QuotaId;
    /// A question to write a few lines on.
    PromptId;
}

/// A row of the plan: an item, or one occurrence of a recurring item (`id#2`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId {
    /// The item.
    pub item: ItemId,
    /// Which occurrence, counted from 1; `None` for what happens once.
    pub occurrence: Option<NonZeroU16>,
}

impl RowId {
    /// The row of an item that happens once.
    pub fn once(item: ItemId) -> Self {
        Self { item, occurrence: None }
    }

    /// The `number`th time (from 1) of a recurring item.
    pub fn nth(item: ItemId, number: NonZeroU16) -> Self {
        Self { item, occurrence: Some(number) }
    }

    /// Reads `id` or `id#2`.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        match text.split_once('#') {
            None => ItemId::new(text).map(Self::once),
            Some((item, number)) => {
                let number = number.parse().map_err(|_| IdError::Characters)?;
                Ok(Self::nth(ItemId::new(item)?, number))
            }
        }
    }
}

impl fmt::Display for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.occurrence {
            None => write!(f, "{}", self.item),
            Some(number) => write!(f, "{}#{number}", self.item),
        }
    }
}

impl fmt::Debug for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_become_ids() {
        assert!(ItemId::new("kurs-elements-2").is_ok());
        for (text, error) in [
            ("", IdError::Empty),
            ("Elements", IdError::Characters),
            ("måned", IdError::Characters),
            ("../x", IdError::Characters),
            ("-x", IdError::Characters),
            ("x ", IdError::Characters),
        ] {
            assert_eq!(ItemId::new(text), Err(error), "{text:?}");
        }
        assert_eq!(ItemId::new(&"x".repeat(81)), Err(IdError::TooLong));
    }

    #[test]
    fn an_occurrence_is_written_with_a_number_sign() {
        let row = RowId::parse("ledermote#2").expect("a row");
        assert_eq!(row.to_string(), "ledermote#2");
        assert_eq!(row.occurrence.map(NonZeroU16::get), Some(2));
        assert!(RowId::parse("ledermote#0").is_err());
        assert!(RowId::parse("ledermote#x").is_err());
    }
}
