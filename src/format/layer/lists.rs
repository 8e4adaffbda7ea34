//! The lists that items point to.

use toml::de::DeTable;

use crate::domain::layer::{Lists, Unit};
use crate::format::keys::{
    COMPETENCE, CONTACT, CompetenceDraft, ContactDraft, HEAD, Key, NEWS, NewsDraft, PHASE, PROMPT,
    PhaseDraft, PromptDraft, QUESTION, QUOTA, QuestionDraft, QuotaDraft, ROLE, RoleDraft, Row,
    UNIT, UnitDraft,
};
use crate::format::reader::Reader;
use crate::format::source::At;
use crate::problem::Trouble;

/// Reads every list. Contacts come first: meetings and talks are told from words by them.
pub(super) fn read(reader: &mut Reader<'_>, root: &DeTable<'_>) -> Lists {
    let contacts =
        list(reader, root, "contact", CONTACT, |_, draft: ContactDraft, _| draft.finish());
    reader.contacts = contacts.iter().map(|contact| contact.id.clone()).collect();
    Lists {
        contacts,
        units: units(reader, root),
        roles: list(reader, root, "role", ROLE, |_, draft: RoleDraft, _| draft.finish()),
        questions: list(reader, root, "question", QUESTION, |_, draft: QuestionDraft, _| {
            draft.finish()
        }),
        competences: list(
            reader,
            root,
            "competence",
            COMPETENCE,
            |_, draft: CompetenceDraft, _| draft.finish(),
        ),
        phases: list(reader, root, "phase", PHASE, |reader, draft: PhaseDraft, at| {
            check_phase(reader, &draft, at);
            draft.finish()
        }),
        quotas: list(reader, root, "quota", QUOTA, |reader, draft: QuotaDraft, at| {
            check_quota(reader, &draft, at);
            draft.finish()
        }),
        news: list(reader, root, "news", NEWS, |_, draft: NewsDraft, _| draft.finish()),
        prompts: list(reader, root, "prompt", PROMPT, |_, draft: PromptDraft, _| draft.finish()),
    }
}

fn list<T: Default, O>(
    reader: &mut Reader<'_>,
    root: &DeTable<'_>,
    name: &'static str,
    keys: &'static [Key<T>],
    finish: impl Fn(&mut Reader<'_>, T, At) -> Option<O>,
) -> Vec<O> {
    reader.row = head_row(name);
    match root.get(name) {
        Some(value) => {
            reader.tables(name, keys, value, |reader, draft, at| finish(reader, draft, at))
        }
        None => Vec::new(),
    }
}

/// The row of a list at the top of the file.
pub(super) fn head_row(name: &str) -> &'static Row {
    let key = HEAD.iter().find(|key| key.row.name == name);
    &key.expect("every list has a row at the top of the file").row
}

/// `unit` at the top of a lower layer is an id, and has been read as such.
fn units(reader: &mut Reader<'_>, root: &DeTable<'_>) -> Vec<Unit> {
    if root.get("unit").is_some_and(|value| value.get_ref().is_array()) {
        list(reader, root, "unit", UNIT, |_, draft: UnitDraft, _| draft.finish())
    } else {
        Vec::new()
    }
}

fn check_phase(reader: &mut Reader<'_>, draft: &PhaseDraft, at: At) {
    if let (Some(from), Some(to)) = (draft.from, draft.to)
        && from.about_days() > to.about_days()
    {
        reader.find(at, Trouble::WindowReversed);
    }
}

fn check_quota(reader: &mut Reader<'_>, draft: &QuotaDraft, at: At) {
    if let (Some(choose), Some(from)) = (draft.choose, &draft.from)
        && choose as usize > from.len()
    {
        reader.find(at, Trouble::QuotaTooLarge { choose, from: from.len() });
    }
}
