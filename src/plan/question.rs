//! The question of the week: what became of something done some weeks ago (finding 9 of the study: it
//! all becomes "one big porridge"), else one of the package's prompts.

use jiff::civil::Date;

use super::draft::{Draft, Origin};
use super::ground::Ground;
use super::said::Said;
use crate::domain::{Offset, PromptId, RowId, Standing};

/// The question of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// What did you use of this? Asked some weeks after it was done (finding 9).
    Recall {
        /// What was done.
        row: RowId,
        /// That day.
        done: Date,
    },
    /// One of the package's prompts, in turn.
    Prompt(PromptId),
}

/// A question nobody has answered for so long is dropped for the next.
const ASKED_FOR: Offset = Offset::of_days(28);

/// The oldest recall that still waits for an answer, else this week's prompt.
pub(super) fn question(ground: &Ground<'_>, drafts: &[Draft<'_>]) -> Option<Question> {
    let oldest = drafts.iter().filter_map(|draft| recall(ground, draft)).min();
    match oldest {
        Some((_, row, done)) => Some(Question::Recall { row: row.clone(), done }),
        None => prompt(ground).map(Question::Prompt),
    }
}

/// Since when `draft` asks what was used, its name, and when it was done.
fn recall<'d>(ground: &Ground<'_>, draft: &'d Draft<'_>) -> Option<(Date, &'d RowId, Date)> {
    let after = draft.item.recall.filter(|_| draft.origin == Origin::Package)?;
    let Standing::Done { on } = *draft.said.standing() else { return None };
    let since = after.from(on);
    let asks = since <= ground.today && ground.today <= ASKED_FOR.from(since);
    (asks && !is_answered(draft.said, since)).then_some((since, &draft.id, on))
}

/// A note written on the row since the question came up is the answer. The note's clock is read as a
/// UTC date: an hour more or less around midnight asks a day longer at most.
fn is_answered(said: Said<'_>, since: Date) -> bool {
    said.notes().any(|note| {
        jiff::Timestamp::from_millisecond(note.at)
            .is_ok_and(|at| since <= jiff::tz::Offset::UTC.to_datetime(at).date())
    })
}

/// One a week from the first day, over and over.
fn prompt(ground: &Ground<'_>) -> Option<PromptId> {
    let prompts = &ground.package.lists.prompts;
    let days = usize::try_from((ground.today - ground.start).get_days()).ok()?;
    let turn = (days / 7).checked_rem(prompts.len())?;
    Some(prompts[turn].id.clone())
}
