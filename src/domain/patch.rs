//! What a file says about an item: every key it may set, and nothing where it sets none.
//!
//! An item is an empty one of its kind with a patch applied; a lower layer's `[[change]]` is another
//! patch on top. So "the lower layer wins, key by key" is one function.

use jiff::civil::Date;

use crate::domain::item::{Again, Benefit, CourseFormat, Link, Part, Recurrence, With};
use crate::domain::{
    CompetenceId, ContactId, Detail, Item, ItemId, Learning, Offset, PhaseId, Readiness,
    Requirement, Rule, Text, When,
};

/// The keys a file set. A key that does not belong to the item's kind is passed over.
#[derive(Debug, Clone, PartialEq, Default)]
#[expect(missing_docs, reason = "each field is the key of the same name in `Item` and its details")]
pub struct Patch {
    pub title: Option<Text>,
    pub why: Option<Text>,
    pub benefit: Option<Benefit>,
    pub how: Option<Vec<Text>>,
    pub links: Option<Vec<Link>>,
    pub contact: Option<ContactId>,
    pub requirement: Option<Requirement>,
    pub rule: Option<Rule>,
    pub phase: Option<PhaseId>,
    pub opens: Option<When>,
    pub due: Option<When>,
    pub after: Option<Vec<ItemId>>,
    pub minutes: Option<u32>,
    pub competence: Option<Vec<CompetenceId>>,
    pub learning: Option<Learning>,
    pub recurrence: Option<Recurrence>,
    pub valid: Option<Offset>,
    pub same_as: Option<Vec<ItemId>>,
    pub replaces: Option<Vec<ItemId>>,
    pub withdrawn: Option<Text>,
    pub again: Option<Again>,
    pub ask: Option<Vec<Text>>,
    pub recall: Option<Offset>,
    pub evaluate: Option<bool>,
    // access
    pub granted_by: Option<ContactId>,
    pub order_by: Option<ContactId>,
    pub usual_wait: Option<Offset>,
    pub check: Option<Text>,
    pub systems: Option<Vec<ItemId>>,
    // system
    pub needs: Option<Vec<ItemId>>,
    pub course: Option<ItemId>,
    // course
    pub provider: Option<Text>,
    pub format: Option<Vec<CourseFormat>>,
    pub audience: Option<Text>,
    pub ready: Option<Readiness>,
    pub expected: Option<Date>,
    pub parts: Option<Vec<Part>>,
    pub sign_up: Option<Vec<Text>>,
    // meeting, talk
    pub with: Option<With>,
    pub place: Option<Text>,
    // practice
    pub form: Option<Text>,
    // talk
    pub agenda: Option<Vec<Text>>,
}

/// Puts a value in place if the patch has one.
fn put<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

/// The same where the item may go without.
fn put_some<T>(place: &mut Option<T>, value: Option<T>) {
    if value.is_some() {
        *place = value;
    }
}

impl Patch {
    /// Gives `item` every value this patch has.
    pub fn apply(self, item: &mut Item) {
        put(&mut item.title, self.title);
        put_some(&mut item.why, self.why);
        put_some(&mut item.benefit, self.benefit);
        put(&mut item.how, self.how);
        put(&mut item.links, self.links);
        put_some(&mut item.contact, self.contact);
        put(&mut item.requirement, self.requirement);
        put(&mut item.rule, self.rule);
        put_some(&mut item.phase, self.phase);
        put_some(&mut item.opens, self.opens);
        put_some(&mut item.due, self.due);
        put(&mut item.after, self.after);
        put_some(&mut item.minutes, self.minutes);
        put(&mut item.competence, self.competence);
        put_some(&mut item.learning, self.learning);
        put_some(&mut item.recurrence, self.recurrence);
        put_some(&mut item.valid, self.valid);
        put(&mut item.same_as, self.same_as);
        put(&mut item.replaces, self.replaces);
        put_some(&mut item.withdrawn, self.withdrawn);
        put_some(&mut item.again, self.again);
        put(&mut item.ask, self.ask);
        put_some(&mut item.recall, self.recall);
        put(&mut item.evaluate, self.evaluate);
        match &mut item.detail {
            Detail::Access(access) => {
                put_some(&mut access.granted_by, self.granted_by);
                put_some(&mut access.order_by, self.order_by);
                put_some(&mut access.usual_wait, self.usual_wait);
                put_some(&mut access.check, self.check);
                put(&mut access.systems, self.systems);
            }
            Detail::System(system) => {
                put(&mut system.needs, self.needs);
                put_some(&mut system.course, self.course);
            }
            Detail::Course(course) => {
                put_some(&mut course.provider, self.provider);
                put(&mut course.format, self.format);
                put_some(&mut course.audience, self.audience);
                put(&mut course.ready, self.ready);
                put_some(&mut course.expected, self.expected);
                put(&mut course.parts, self.parts);
                put(&mut course.sign_up, self.sign_up);
            }
            Detail::Meeting(meeting) => {
                put_some(&mut meeting.with, self.with);
                put_some(&mut meeting.place, self.place);
            }
            Detail::Practice(practice) => put_some(&mut practice.form, self.form),
            Detail::Talk(talk) => {
                put_some(&mut talk.with, self.with);
                put(&mut talk.agenda, self.agenda);
            }
            Detail::Own => {}
        }
    }
}
