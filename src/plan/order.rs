//! The order of rows: prerequisites before what needs them, earlier before later, as HR wrote them
//! where nothing else decides. It does not depend on what has been done, so that a row stays where
//! it is when it is ticked.

use std::collections::BinaryHeap;

use super::draft::{Draft, Origin};
use super::needs::Needs;

/// The drafts in order, as positions in `drafts`.
///
/// Built from the end: of what nothing unplaced waits for, the one due last is placed last (Lawler's
/// rule). What many wait for so moves up to the earliest of their dates, without any date of its own.
pub(super) fn sequence(drafts: &[Draft<'_>], needs: &Needs) -> Vec<usize> {
    let chain = Chain::of(drafts, needs);
    let mut waiting = vec![0_usize; drafts.len()];
    for at in 0..drafts.len() {
        chain.each_before(at, |first| waiting[first] += 1);
    }
    let entry = |at: usize| (drafts[at].window.order_key(), at);
    let free = (0..drafts.len()).filter(|&at| waiting[at] == 0);
    let mut heap: BinaryHeap<_> = free.map(entry).collect();
    let mut sequence = Vec::with_capacity(drafts.len());
    while let Some((_, at)) = heap.pop() {
        sequence.push(at);
        chain.each_before(at, |first| {
            waiting[first] -= 1;
            if waiting[first] == 0 {
                heap.push(entry(first));
            }
        });
    }
    sequence.reverse();
    sequence
}

/// What comes right before what.
struct Chain<'a> {
    drafts: &'a [Draft<'a>],
    needs: &'a Needs,
    /// The first draft of each item, by place.
    first_of: Vec<Option<usize>>,
}

impl<'a> Chain<'a> {
    fn of(drafts: &'a [Draft<'a>], needs: &'a Needs) -> Self {
        let places = drafts.iter().map(|draft| draft.place + 1).max().unwrap_or(0);
        let mut first_of = vec![None; places];
        for (at, draft) in drafts.iter().enumerate().rev() {
            if draft.origin == Origin::Package {
                first_of[draft.place] = Some(at);
            }
        }
        Self { drafts, needs, first_of }
    }

    /// The occurrence before it, or for the first the first of each item it needs.
    fn each_before(&self, at: usize, mut visit: impl FnMut(usize)) {
        let draft = &self.drafts[at];
        match draft.origin {
            Origin::Own | Origin::Gone => {}
            Origin::Package if self.first_of[draft.place] != Some(at) => visit(at - 1),
            Origin::Package => self
                .needs
                .before(draft.place)
                .iter()
                .filter_map(|&place| self.first_of[place])
                .for_each(visit),
        }
    }
}
