//! A session whose leader is known: what most commands stand on.

use super::failure::Failure;
use super::given::Given;
use super::wrong::WrongCall;
use crate::app::{Ground, Refusal, Verb, deed};
use crate::domain::record::Deed;
use crate::domain::{RowId, Text};
use crate::plan::Row;
use crate::report::Facts;
use crate::report::journal::Zone;
use crate::session::{Session, time_zone};
use crate::words::Words;

/// A session whose leader is known.
#[derive(Debug)]
pub(super) struct Leader(Session);

impl Leader {
    /// The session, if its leader is known.
    pub(super) fn of(session: Session) -> Result<Self, Failure> {
        match session.leader() {
            Some(_) => Ok(Self(session)),
            None => Err(WrongCall::NoProfile.into()),
        }
    }

    pub(super) fn ground(&self) -> &Ground {
        self.0.leader().expect("the leader was known when this was made")
    }

    /// What papers are written from.
    pub(super) fn facts<'a>(&'a self, words: &'a Words) -> Facts<'a> {
        facts(self.ground(), words)
    }

    /// The row named in a call.
    pub(super) fn row(&self, given: &Given<'_>) -> Result<&Row, Failure> {
        let (id, typed) = given.row()?;
        let found = self.ground().plan().current(&id);
        found.ok_or_else(|| {
            // Asking for a deed tells what is nearest.
            let nearest = match deed(self.ground(), &id, &Verb::Reopen) {
                Err(Refusal::Unknown { nearest }) => nearest,
                Ok(_) | Err(_) => None,
            };
            Failure::Refused { refusal: Refusal::Unknown { nearest }, typed }
        })
    }

    /// What the leader says happened to a row, as something to write.
    pub(super) fn deed(&self, id: &RowId, typed: Text, verb: &Verb) -> Result<Deed, Failure> {
        deed(self.ground(), id, verb).map_err(|refusal| Failure::Refused { refusal, typed })
    }

    /// Writes a deed; what changed, in words.
    pub(super) fn write(&mut self, deed: &Deed, words: &Words) -> Result<String, Failure> {
        self.0.write(deed)?;
        Ok(crate::report::deed::text(&self.facts(words), deed))
    }
}

/// What papers are written from.
pub(super) fn facts<'a>(ground: &'a Ground, words: &'a Words) -> Facts<'a> {
    Facts {
        words,
        package: ground.package(),
        profile: ground.profile(),
        record: ground.record(),
        plan: ground.plan(),
    }
}

/// The system's time zone.
pub(super) fn zone() -> Zone {
    Zone(time_zone())
}
