//! What counts as done: by the leader's own word, by something that counts as it, or by what it
//! replaced. One of those interviewed took the same compulsory course twice because nothing said so
//! (finding 3 of the study).

use jiff::civil::Date;

use super::CreditReason;
use super::draft::{Draft, Origin};
use super::ground::{Ground, completed_on};
use crate::domain::{Item, ItemId, Standing, Text};

/// Done, here or elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Finished {
    pub(super) on: Date,
    /// Why it counts, when it was not done here.
    pub(super) credit: Option<CreditReason>,
}

/// Done, but no longer good enough.
#[derive(Debug, PartialEq)]
pub(super) struct Outdated {
    /// When it ran out, or when HR asked anew.
    pub(super) since: Date,
    /// HR's reason, when HR asked.
    pub(super) why: Option<Text>,
}

/// What counts as done, for each draft.
pub(super) fn finished(ground: &Ground<'_>, drafts: &[Draft<'_>]) -> Vec<Option<Finished>> {
    let mut credits = same_as(ground);
    for (place, credit) in replaced(ground, drafts).into_iter().enumerate() {
        if credits[place].is_none() {
            credits[place] = credit;
        }
    }
    let decide = |(at, draft): (usize, &Draft<'_>)| {
        let is_first = at == 0 || drafts[at - 1].place != draft.place;
        let credit = || {
            // A credit counts once: for the item, or for the first time it is to be done.
            let takes_credit = is_first && draft.origin == Origin::Package;
            if takes_credit { credits[draft.place].take() } else { None }
        };
        said(draft.said.standing()).or_else(credit)
    };
    drafts.iter().enumerate().map(decide).collect()
}

fn said(standing: &Standing) -> Option<Finished> {
    let on = completed_on(standing)?;
    let credit = match standing {
        Standing::Credited { why, .. } => Some(CreditReason::Said(why.clone())),
        _ => None,
    };
    Some(Finished { on, credit })
}

/// An item counts as done when one that counts as it is, whichever of the two says so, and whether or
/// not the other is for this leader. Of several, the latest.
fn same_as(ground: &Ground<'_>) -> Vec<Option<Finished>> {
    let items = &ground.package.items;
    let mut credits: Vec<Option<Finished>> = vec![None; items.len()];
    let mut credit = |place: usize, other: &ItemId| {
        let Some(&on) = ground.done.get(other) else { return };
        let found = Finished { on, credit: Some(CreditReason::SameAs(other.clone())) };
        let better = match &credits[place] {
            None => true,
            Some(known) => rank(known) < rank(&found),
        };
        if better {
            credits[place] = Some(found);
        }
    };
    for (place, item) in items.iter().enumerate() {
        for other in item.same_as.iter().filter(|other| **other != item.id) {
            credit(place, other);
            if let Some(other) = ground.package.position(other) {
                credit(other, &item.id);
            }
        }
    }
    credits
}

/// The later date wins; on the same day the lesser name, so that the answer never wavers.
fn rank(finished: &Finished) -> (Date, Option<std::cmp::Reverse<&ItemId>>) {
    let other = match &finished.credit {
        Some(CreditReason::SameAs(other)) => Some(std::cmp::Reverse(other)),
        Some(CreditReason::Said(_) | CreditReason::Replaced(_)) | None => None,
    };
    (finished.on, other)
}

/// How many versions back a replacement is followed.
const GENERATIONS: usize = 8;

/// An untouched item counts as done when everything it replaced is done, in this version or through
/// what that one replaced in turn. Something that two items claim to replace was split: what the
/// leader did may have been either half, so neither is ticked.
fn replaced(ground: &Ground<'_>, drafts: &[Draft<'_>]) -> Vec<Option<Finished>> {
    let items = &ground.package.items;
    let mut credits: Vec<Option<Finished>> = vec![None; items.len()];
    let replacing: Vec<usize> =
        (0..items.len()).filter(|&place| !items[place].replaces.is_empty()).collect();
    if replacing.is_empty() {
        return credits;
    }
    let split = split(replacing.iter().map(|&place| items[place].as_ref()));
    let untouched = untouched(drafts, items.len());
    for _ in 0..GENERATIONS {
        // Each round sees only the rounds before it, so that the order of items does not matter.
        let mut found = Vec::new();
        for &place in replacing.iter().filter(|&&place| untouched[place]) {
            if credits[place].is_none()
                && let Some(on) = all_done(ground, &items[place], &split, &credits)
            {
                found.push((place, on));
            }
        }
        if found.is_empty() {
            break;
        }
        for (place, on) in found {
            let credit = Some(CreditReason::Replaced(items[place].replaces.clone()));
            credits[place] = Some(Finished { on, credit });
        }
    }
    credits
}

/// The day the last of what `item` replaced was done, if all of it was.
fn all_done(
    ground: &Ground<'_>,
    item: &Item,
    split: &[&ItemId],
    credits: &[Option<Finished>],
) -> Option<Date> {
    let mut last = None;
    for old in &item.replaces {
        if split.binary_search(&old).is_ok() {
            return None;
        }
        let said = ground.done.get(old).copied();
        let through = || credits[ground.package.position(old)?].as_ref().map(|credit| credit.on);
        last = last.max(Some(said.or_else(through)?));
    }
    last
}

/// What more than one item claims to replace, sorted.
fn split<'i>(items: impl Iterator<Item = &'i Item>) -> Vec<&'i ItemId> {
    let mut claimed: Vec<&ItemId> = Vec::new();
    for item in items {
        let mut own: Vec<&ItemId> = item.replaces.iter().collect();
        own.sort_unstable();
        own.dedup();
        claimed.append(&mut own);
    }
    claimed.sort_unstable();
    claimed.chunk_by(|a, b| a == b).filter(|same| same.len() > 1).map(|same| same[0]).collect()
}

/// The items nothing has been said of, by place.
fn untouched(drafts: &[Draft<'_>], items: usize) -> Vec<bool> {
    let mut untouched = vec![true; items];
    for draft in drafts {
        if draft.place < items && *draft.said.standing() != Standing::Untouched {
            untouched[draft.place] = false;
        }
    }
    untouched
}

/// Whether what was done is to be done again: HR asked for it after that day, or it ran out. A credit
/// ages like anything else: what was learned elsewhere is no younger.
pub(super) fn outdated(item: &Item, finished: &Finished, today: Date) -> Option<Outdated> {
    let asked = item.again.as_ref().and_then(|again| Some((again.from?, &again.why)));
    if let Some((since, why)) = asked.filter(|(from, _)| finished.on < *from && *from <= today) {
        return Some(Outdated { since, why: Some(why.clone()) });
    }
    let since = item.valid?.from(finished.on);
    (since <= today).then_some(Outdated { since, why: None })
}
