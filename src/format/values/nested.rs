//! Small tables inside others: links, parts, the mix, and `for`.

use toml::de::{DeTable, DeValue};

use crate::domain::item::{Link, Part};
use crate::domain::layer::Mix;
use crate::domain::rule::Condition;
use crate::domain::{QuestionId, Rule, Text};
use crate::format::keys::{
    ANSWER, LINK, LinkDraft, MIX, MixDraft, PART, PartDraft, RULE, RuleDraft, STAFF, StaffDraft,
};
use crate::format::names::Id;
use crate::format::reader::{Reader, Value};
use crate::format::source::At;
use crate::problem::{Expected, Trouble};

impl Reader<'_> {
    /// Places on the web.
    pub(in crate::format) fn links(&mut self, value: &Value<'_>) -> Option<Vec<Link>> {
        let links = self.tables("link", LINK, value, |_, draft: LinkDraft, _| {
            let url = draft.url?;
            Some(Link { title: draft.title.unwrap_or_else(|| url.clone()), url })
        });
        Some(links)
    }

    /// The parts of a course.
    pub(in crate::format) fn parts(&mut self, value: &Value<'_>) -> Option<Vec<Part>> {
        Some(self.tables("part", PART, value, |_, draft: PartDraft, _| draft.finish()))
    }

    /// The learning mix.
    pub(in crate::format) fn mix(&mut self, value: &Value<'_>) -> Option<Mix> {
        let MixDraft { practice, social, formal } = self.table("mix", MIX, value)?;
        let mix = Mix { practice: practice?, social: social?, formal: formal? };
        let sum = u64::from(mix.practice) + u64::from(mix.social) + u64::from(mix.formal);
        if sum != 100 {
            self.find(value.span(), Trouble::MixNot100 { sum });
            return None;
        }
        Some(mix)
    }

    /// A range of staff.
    pub(in crate::format) fn staff(&mut self, value: &Value<'_>) -> Option<StaffDraft> {
        let staff: StaffDraft = self.table("staff", STAFF, value)?;
        if let (Some(min), Some(max)) = (staff.min, staff.max)
            && min > max
        {
            self.find(value.span(), Trouble::RangeReversed { min, max });
        }
        Some(staff)
    }

    /// Whom an item is for.
    pub(in crate::format) fn rule(&mut self, value: &Value<'_>) -> Option<Rule> {
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong_type(value, Expected::Table);
            return None;
        };
        let mut draft = RuleDraft::default();
        let others = self.fields(&[RULE], table, &mut draft);
        let mut conditions = Vec::with_capacity(table.len());
        let at = |name: &str| position(table, name);
        conditions.extend(draft.role.map(|roles| (at("role"), Condition::Role(roles))));
        conditions.extend(draft.unit.map(|units| (at("unit"), Condition::Unit(units))));
        let staff = draft.staff.map(|StaffDraft { min, max }| Condition::Staff { min, max });
        conditions.extend(staff.map(|staff| (at("staff"), staff)));
        let before = self.row;
        for (name, place) in others {
            let answer = table.get(name).and_then(|value| self.answer(name, place, value));
            conditions.extend(answer.map(|answer| (place, answer)));
        }
        self.row = before;
        // Written order, whatever order the table hands its keys out in.
        conditions.sort_by_key(|(at, _)| *at);
        Some(Rule { conditions: conditions.into_iter().map(|(_, condition)| condition).collect() })
    }

    fn answer(&mut self, name: &str, place: At, value: &Value<'_>) -> Option<Condition> {
        self.row = &ANSWER;
        let Some(wanted) = value.get_ref().as_bool() else {
            let (key, found) = (Text::line(name), crate::format::reader::found(value.get_ref()));
            self.find(value.span(), Trouble::WrongType { key, expected: Expected::YesNo, found });
            return None;
        };
        match QuestionId::from_text(name) {
            Ok(question) => {
                self.used(question.name(), place);
                Some(Condition::Answer(question, wanted))
            }
            Err(rule) => {
                self.find(place, Trouble::BadId { id: Text::line(name), rule });
                None
            }
        }
    }
}

/// Where a key of a table is written.
fn position(table: &DeTable<'_>, name: &str) -> At {
    table.get_key_value(name).map_or(At::START, |(key, _)| At::from(key.span()))
}
