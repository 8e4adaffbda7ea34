//! From drafts to rows: the answers to every question about each draft are gathered here, and
//! `plan/state.rs` decides what they come to.

use jiff::civil::Date;

use super::Row;
use super::applies::{Relevance, relevance};
use super::credit::{Finished, finished, outdated};
use super::draft::{Draft, Origin};
use super::ground::Ground;
use super::needs::Needs;
use super::order::sequence;
use super::quota::{QuotaStatus, Quotas};
use super::state::{Asked, Facts, decide};
use crate::domain::item::With;
use crate::domain::rule::Reason;
use crate::domain::{Detail, Item, ItemId, Readiness, Requirement, Standing};

/// Every row with its state, in order.
pub(super) struct Survey {
    pub(super) rows: Vec<Row>,
    /// The rows' places in the package; past the end for what it does not have.
    pub(super) places: Vec<usize>,
    pub(super) quotas: Vec<QuotaStatus>,
}

/// Gathers the facts about every draft and decides its state.
pub(super) fn survey(ground: &Ground<'_>, drafts: Vec<Draft<'_>>) -> Survey {
    let relevance = relevance(ground);
    let needs = Needs::of(ground, &relevance);
    let sequence = sequence(&drafts, &needs);
    let finished = finished(ground, &drafts);
    let quotas = Quotas::count(ground, &drafts, &finished);
    let closed = closed(ground, &drafts, &finished);
    let desk = Desk { ground, relevance: &relevance, needs: &needs, quotas: &quotas, closed };
    let mut pairs: Vec<Option<(Draft<'_>, Option<Finished>)>> =
        drafts.into_iter().zip(finished).map(Some).collect();
    let mut rows = Vec::with_capacity(pairs.len());
    let mut places = Vec::with_capacity(pairs.len());
    for at in sequence {
        let Some((draft, finished)) = pairs[at].take() else { continue };
        places.push(draft.place);
        rows.push(desk.row(draft, finished));
    }
    Survey { rows, places, quotas: quotas.status }
}

/// Whether each item of the package holds nothing up any more: done in whatever way (once is enough
/// for what recurs), or set aside by the leader.
fn closed(ground: &Ground<'_>, drafts: &[Draft<'_>], finished: &[Option<Finished>]) -> Vec<bool> {
    let mut closed = vec![false; ground.package.items.len()];
    for (draft, finished) in drafts.iter().zip(finished) {
        let is_closed =
            finished.is_some() || matches!(draft.said.standing(), Standing::Skipped { .. });
        if let Some(slot) = closed.get_mut(draft.place) {
            *slot |= is_closed;
        }
    }
    closed
}

/// What all drafts are judged by.
struct Desk<'a> {
    ground: &'a Ground<'a>,
    relevance: &'a [Relevance],
    needs: &'a Needs,
    quotas: &'a Quotas,
    /// The items that hold nothing up, by place.
    closed: Vec<bool>,
}

impl Desk<'_> {
    fn row(&self, draft: Draft<'_>, finished: Option<Finished>) -> Row {
        let state = decide(self.facts(&draft, finished));
        let denied = match draft.said.standing() {
            Standing::Denied { on, why } => Some((*on, why.clone())),
            _ => None,
        };
        let quota = self.quotas.status_of(&draft).map(|status| status.quota.clone());
        Row {
            state,
            reasons: self.reasons(&draft),
            opens: draft.window.opens,
            due: draft.window.due,
            phase: draft.phase,
            suggested: None,
            denied,
            quota,
            id: draft.id,
            item: draft.item,
        }
    }

    fn reasons(&self, draft: &Draft<'_>) -> Vec<Reason> {
        match draft.origin {
            Origin::Own => vec![Reason::Own],
            Origin::Gone => Vec::new(),
            Origin::Package => {
                self.relevance[draft.place].as_ref().map_or_else(|_| Vec::new(), Vec::clone)
            }
        }
    }

    fn facts<'f>(&'f self, draft: &'f Draft<'_>, finished: Option<Finished>) -> Facts<'f> {
        let today = self.ground.today;
        let item = &*draft.item;
        let mismatch = match draft.origin {
            Origin::Package => self.relevance[draft.place].as_ref().err(),
            Origin::Own | Origin::Gone => None,
        };
        let withdrawn = match draft.origin {
            Origin::Package => item.withdrawn.as_ref().map(Some),
            Origin::Own => None,
            Origin::Gone => Some(item.withdrawn.as_ref()),
        };
        let opens = draft.window.opens.map(|bound| bound.date).filter(|opens| today < *opens);
        let snoozed = draft.said.snoozed().filter(|until| today < *until);
        let still_asked = mismatch.is_none() && withdrawn.is_none();
        let asked = asked(item, draft.said.standing());
        Facts {
            outdated: finished
                .as_ref()
                .filter(|_| still_asked)
                .and_then(|finished| outdated(item, finished, today)),
            finished,
            skipped: match draft.said.standing() {
                Standing::Skipped { why, .. } => Some(why),
                _ => None,
            },
            withdrawn,
            mismatch,
            passed: draft.passed,
            overdue_answer: asked
                .as_ref()
                .and_then(|asked| asked.usual_by)
                .filter(|usual_by| *usual_by < today),
            asked,
            coming: coming(item),
            // What the leader puts aside until a day before it opens rests until it opens.
            snoozed: snoozed.map(|until| opens.map_or(until, |opens| opens.max(until))),
            started: match draft.said.standing() {
                Standing::Started { on } => Some(*on),
                _ => None,
            },
            opens,
            blocked_by: self.blocked_by(draft),
            overdue: self.overdue(draft),
        }
    }

    fn blocked_by(&self, draft: &Draft<'_>) -> Vec<ItemId> {
        if draft.origin != Origin::Package {
            return Vec::new();
        }
        let firsts = self.needs.before(draft.place).iter();
        let open = firsts.filter(|&&place| !self.closed[place]);
        open.map(|&place| self.ground.package.items[place].id.clone()).collect()
    }

    /// The due date, when it is past and the row can be late at all: what is on offer cannot, nor
    /// an elective when enough are chosen, nor a course that nobody can finish yet.
    fn overdue(&self, draft: &Draft<'_>) -> Option<Date> {
        let due = draft.window.due.filter(|due| due.date < self.ground.today)?.date;
        let is_due_at_all = draft.item.requirement != Requirement::Optional
            && draft.item.readiness() == Readiness::Yes
            && !self.quotas.status_of(draft).is_some_and(QuotaStatus::is_filled);
        is_due_at_all.then_some(due)
    }
}

fn asked(item: &Item, standing: &Standing) -> Option<Asked> {
    let Standing::Requested { on: since, from } = standing else { return None };
    let wait = item.access().and_then(|access| access.usual_wait);
    Some(Asked {
        on: from.clone().map(With::Words).or_else(|| who_answers(item)),
        since: *since,
        usual_by: wait.map(|wait| wait.from(*since)),
    })
}

/// Whom a request waits for when the leader named nobody.
fn who_answers(item: &Item) -> Option<With> {
    let named = match &item.detail {
        Detail::Access(access) => access.granted_by.clone().map(With::Contact),
        Detail::Meeting(meeting) => meeting.with.clone(),
        Detail::Talk(talk) => talk.with.clone(),
        Detail::System(_) | Detail::Course(_) | Detail::Practice(_) | Detail::Own => None,
    };
    named.or_else(|| item.contact.clone().map(With::Contact))
}

fn coming(item: &Item) -> Option<Option<Date>> {
    match item.readiness() {
        Readiness::No | Readiness::Coming => Some(item.course().and_then(|course| course.expected)),
        Readiness::Yes | Readiness::Partly => None,
    }
}
