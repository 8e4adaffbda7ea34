//! What is particular to each kind of item, on paper.

use crate::domain::item::{Access, Course, CourseFormat, Meeting, Practice, System, Talk, With};
use crate::domain::{ContactId, Detail, ItemId, Offset, Readiness, Text};
use crate::report::Facts;
use crate::report::paper::Paper;
use crate::words::Words;
use crate::words::plan::{contact_name, title, with_name};

/// The fields of an item's kind.
pub(super) fn fields(facts: &Facts<'_>, paper: &mut Paper, detail: &Detail) {
    let mut fields = Fields { facts, paper };
    match detail {
        Detail::Access(access) => fields.access(access),
        Detail::System(system) => fields.system(system),
        Detail::Course(course) => fields.course(course),
        Detail::Meeting(meeting) => fields.meeting(meeting),
        Detail::Practice(practice) => fields.practice(practice),
        Detail::Talk(talk) => fields.talk(talk),
        Detail::Own => {}
    }
}

struct Fields<'a, 'b> {
    facts: &'a Facts<'b>,
    paper: &'a mut Paper,
}

impl Fields<'_, '_> {
    fn put(&mut self, key: &str, value: &str) {
        if !value.is_empty() {
            self.paper.field(&self.facts.words.text(key), value);
        }
    }

    fn text(&mut self, key: &str, value: Option<&Text>) {
        self.put(key, value.map_or("", Text::as_str));
    }

    fn contact(&mut self, key: &str, id: Option<&ContactId>) {
        if let Some(id) = id {
            self.put(key, &contact_name(self.facts.package, id));
        }
    }

    fn with(&mut self, with: Option<&With>) {
        if let Some(with) = with {
            self.put("paper-with", &with_name(self.facts.package, with));
        }
    }

    fn items(&mut self, key: &str, ids: &[ItemId]) {
        let names: Vec<String> =
            ids.iter().map(|id| format!("{} ({id})", title(self.facts.package, id))).collect();
        self.put(key, &names.join(", "));
    }

    fn steps(&mut self, key: &str, steps: &[Text]) {
        if steps.is_empty() {
            return;
        }
        self.paper.heading(&self.facts.words.text(key));
        write_steps(self.paper, steps);
    }

    fn access(&mut self, access: &Access) {
        self.contact("paper-granted-by", access.granted_by.as_ref());
        self.contact("paper-order-by", access.order_by.as_ref());
        if let Some(wait) = access.usual_wait {
            self.put("paper-usual-wait", &distance(self.facts.words, wait));
        }
        self.text("paper-check", access.check.as_ref());
        self.items("paper-opens-systems", &access.systems);
    }

    fn system(&mut self, system: &System) {
        self.items("paper-needs", &system.needs);
        self.items("paper-course", system.course.as_slice());
    }

    fn course(&mut self, course: &Course) {
        let words = self.facts.words;
        self.text("paper-provider", course.provider.as_ref());
        let formats: Vec<_> = course.format.iter().map(|form| words.text(format(*form))).collect();
        self.put("paper-format", &formats.join(", "));
        self.text("paper-audience", course.audience.as_ref());
        if course.ready != Readiness::Yes {
            self.put("paper-ready", &words.text(&format!("ready-{}", course.ready.name())));
        }
        if let Some(date) = course.expected {
            self.put("paper-expected", &words.dates().numeric(date));
        }
        if !course.parts.is_empty() {
            self.paper.heading(&words.text("paper-parts"));
            for part in &course.parts {
                let ready = words.text(&format!("ready-{}", part.ready.name()));
                let mut right = ready.into_owned();
                if let Some(minutes) = part.minutes {
                    right = format!("{right}, {}", words.minutes(minutes));
                }
                self.paper.hanging(1, "- ", &format!("{} ({right})", part.title));
            }
        }
        self.steps("paper-sign-up", &course.sign_up);
    }

    fn meeting(&mut self, meeting: &Meeting) {
        self.with(meeting.with.as_ref());
        self.text("paper-place", meeting.place.as_ref());
    }

    fn practice(&mut self, practice: &Practice) {
        self.text("paper-form", practice.form.as_ref());
    }

    fn talk(&mut self, talk: &Talk) {
        self.with(talk.with.as_ref());
        self.steps("paper-agenda", &talk.agenda);
    }
}

/// Numbered steps; a single one needs no number.
pub(super) fn write_steps(paper: &mut Paper, steps: &[Text]) {
    if let [only] = steps {
        paper.prose(1, only);
        return;
    }
    for (step, number) in steps.iter().zip(1..) {
        paper.hanging(1, &format!("{number}. "), step);
    }
}

/// How far from one date to another.
pub(super) fn distance(words: &Words, offset: Offset) -> String {
    let mut parts = Vec::new();
    if offset.months != 0 {
        parts.push(words.with("time-months", &[("months", offset.months.into())]));
    }
    if offset.days != 0 || parts.is_empty() {
        parts.push(words.with("time-days", &[("days", offset.days.into())]));
    }
    parts.join(" ")
}

const fn format(format: CourseFormat) -> &'static str {
    match format {
        CourseFormat::ELearning => "paper-e-learning",
        CourseFormat::Classroom => "paper-classroom",
        CourseFormat::Web => "paper-web",
        CourseFormat::Webinar => "paper-webinar",
        CourseFormat::Workshop => "paper-workshop",
    }
}
