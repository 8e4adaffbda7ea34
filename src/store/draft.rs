//! What a new leader has answered in the wizard, until it is finished.

use crate::domain::WizardDraft;
use crate::fault::{Fault, Wanted};
use crate::format::draft::{read_draft, write_draft};
use crate::store::{Store, home};

impl Store {
    /// The draft, if one is kept and can be read. A draft is never a reason not to begin.
    pub fn draft(&self) -> Option<WizardDraft> {
        let bytes = self.form(Wanted::ReadProfile, &self.home.draft()).ok()??;
        read_draft(&bytes)
    }

    /// Keeps a draft in the place of the one before.
    pub fn keep_draft(&mut self, draft: &WizardDraft) -> Result<(), Fault> {
        self.settle(Wanted::WriteProfile)?;
        let path = self.home.draft();
        home::replace(&*self.disk, &path, write_draft(draft).as_bytes())
            .map_err(|error| Fault::io(Wanted::WriteProfile, &error, &path))
    }

    /// Forgets the draft: it has become a profile.
    pub fn forget_draft(&mut self) -> Result<(), Fault> {
        let path = self.home.draft();
        let fault = |error| Fault::io(Wanted::WriteProfile, &error, &path);
        match self.disk.look(&path).map_err(fault)? {
            Some(_) => self.disk.remove(&path).map_err(fault),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_draft_is_there_until_it_is_forgotten() {
        let folder = tempfile::tempdir().expect("a folder");
        let home = folder.path().join("hjem");
        let open = || Store::open(Some(&home)).expect("a home that can be used");
        assert_eq!(open().draft(), None);
        let mut draft = WizardDraft { step: 3, name: "Kari".to_owned(), ..WizardDraft::default() };
        open().keep_draft(&draft).expect("kept");
        draft.step = 4;
        open().keep_draft(&draft).expect("kept in its place");
        assert_eq!(open().draft(), Some(draft));
        open().forget_draft().expect("forgotten");
        open().forget_draft().expect("nothing to forget");
        assert_eq!(open().draft(), None);
    }

    #[test]
    fn a_spoilt_draft_is_no_reason_not_to_begin() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = Store::open(Some(folder.path())).expect("a home that can be used");
        store.keep_draft(&WizardDraft { step: 2, ..WizardDraft::default() }).expect("kept");
        fs::write(store.place().join("draft.toml"), [0xFF, 0x00]).expect("spoilt");
        assert_eq!(store.draft(), None);
    }
}
