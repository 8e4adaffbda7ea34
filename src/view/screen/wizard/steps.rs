//! What each step of the wizard shows, from the top down.

use crate::app::Field;
use crate::app::screen::wizard::{Fact, Spot, Step, unit_tree};
use crate::domain::settings::Signs;
use crate::domain::{Language, UnitId};
use crate::view::screen::wizard::body::{Body, mark};

/// Columns of a field for a name or a path, a date, a number.
const LONG: usize = 60;
const NAME: usize = 40;
const DATE: usize = 16;
const NUMBER: usize = 8;

/// Writes the open step.
pub(super) fn write(body: &mut Body<'_>) {
    match body.wizard.step() {
        Step::Start => start(body),
        Step::Package => package(body),
        Step::You => you(body),
        Step::Questions => questions(body),
        Step::Summary => summary(body),
    }
}

fn say(body: &mut Body<'_>, key: &str) {
    let text = body.words.text(key).into_owned();
    body.prose(&text);
}

/// What a step begins with; a small window has no room for it.
fn intro(body: &mut Body<'_>, key: &str) {
    if body.is_roomy() {
        say(body, key);
    }
}

/// A language says its own name.
const fn name_of(language: Language) -> &'static str {
    match language {
        Language::Bokmal => "Bokmål",
        Language::Nynorsk => "Nynorsk",
        Language::English => "English",
    }
}

fn start(body: &mut Body<'_>) {
    let wizard = body.wizard;
    body.gap();
    intro(body, if wizard.is_again() { "wizard-again" } else { "wizard-welcome" });
    body.heading("wizard-language");
    let languages = Language::ALL.map(name_of);
    let chosen = Language::ALL.iter().position(|one| *one == wizard.language()).unwrap_or(0);
    body.options(&Spot::Language, &languages, chosen);
    body.heading("wizard-reading-test");
    let test = body.words.wizard_signs(wizard.signs());
    body.prose(&test);
    let names = ["wizard-signs-normal", "wizard-signs-ascii"].map(|key| body.words.text(key));
    let chosen = usize::from(wizard.signs() == Signs::Ascii);
    body.options(&Spot::Signs, &[&names[0], &names[1]], chosen);
    if body.is_roomy() {
        body.heading("wizard-how");
        say(body, "wizard-how-keys");
        say(body, "wizard-how-mouse");
    }
}

fn package(body: &mut Body<'_>) {
    body.gap();
    intro(body, "wizard-package-intro");
    body.heading("wizard-package");
    if body.wizard.is_again() {
        choice(body, &Spot::Keep, "wizard-package-keep");
        body.complaint(&Spot::Keep);
    }
    choice(body, &Spot::Example, "wizard-package-example");
    help(body, &Spot::Example, "wizard-package-example-help");
    body.complaint(&Spot::Example);
    body.gap();
    let text = format!(
        "{} {}",
        mark(body.wizard.chooses(&Spot::Path)),
        body.words.text("wizard-package-other")
    );
    body.lead(&Spot::Path, &text);
    field(body, &Spot::Path, LONG, "", "wizard-package-path-help");
}

/// What helps with a list, above it.
fn note(body: &mut Body<'_>, key: &str) {
    if body.is_roomy() {
        let text = body.words.text(key).into_owned();
        body.note(&text);
    }
}

fn choice(body: &mut Body<'_>, spot: &Spot, key: &str) {
    let text = format!("{} {}", mark(body.wizard.chooses(spot)), body.words.text(key));
    body.line(spot, 0, &text);
}

fn help(body: &mut Body<'_>, spot: &Spot, key: &str) {
    let text = body.words.text(key).into_owned();
    body.help(spot, &text);
}

fn field(body: &mut Body<'_>, spot: &Spot, wide: usize, beside: &str, help_key: &str) {
    if let Some(field) = body.wizard.field(spot) {
        body.field(spot, field, wide, beside);
        help(body, spot, help_key);
        body.complaint(spot);
    }
}

fn you(body: &mut Body<'_>) {
    body.gap();
    intro(body, "wizard-you-intro");
    body.heading("wizard-name");
    field(body, &Spot::Name, NAME, "", "wizard-name-help");
    if !body.wizard.package().lists.units.is_empty() {
        body.heading("wizard-unit");
        units(body);
    }
    if !body.wizard.package().lists.roles.is_empty() {
        body.heading("wizard-roles");
        roles(body);
    }
    body.heading("wizard-staff");
    field(body, &Spot::Staff, NUMBER, "", "wizard-staff-help");
}

/// The tree is open while the cursor is in it, and one line else.
fn units(body: &mut Body<'_>) {
    let wizard = body.wizard;
    if !matches!(wizard.focus(), Spot::Unit(_)) {
        let text = body.words.wizard_unit(wizard, wizard.unit());
        body.line(&Spot::Unit(wizard.unit().cloned()), 0, &text);
        return;
    }
    note(body, "wizard-unit-help");
    let open = body.words.text("wizard-unit-open").into_owned();
    unit(body, None, 0, &open);
    for (depth, one) in unit_tree(&wizard.package().lists.units) {
        unit(body, Some(&one.id), depth, &one.title);
    }
}

fn unit(body: &mut Body<'_>, id: Option<&UnitId>, depth: usize, title: &str) {
    /// Deeper trees exist only by mistake, and must still fit.
    const DEEPEST: usize = 8;
    let spot = Spot::Unit(id.cloned());
    let text = format!("{} {title}", mark(body.wizard.chooses(&spot)));
    body.line(&spot, depth.min(DEEPEST) * 2, &text);
}

fn roles(body: &mut Body<'_>) {
    let wizard = body.wizard;
    if matches!(wizard.focus(), Spot::Role(_)) {
        note(body, "wizard-roles-help");
    }
    for role in &wizard.package().lists.roles {
        let spot = Spot::Role(role.id.clone());
        let sign = if wizard.holds(&role.id) { "[x]" } else { "[ ]" };
        body.line(&spot, 0, &format!("{sign} {}", role.title));
    }
}

fn questions(body: &mut Body<'_>) {
    body.air();
    intro(body, "wizard-questions-intro");
    body.heading("wizard-start");
    first_day(body);
    let wizard = body.wizard;
    let questions = &wizard.package().lists.questions;
    if questions.is_empty() {
        return;
    }
    body.heading("wizard-questions");
    let names = ["wizard-answer-unknown", "wizard-answer-yes", "wizard-answer-no"]
        .map(|key| body.words.text(key));
    for question in questions {
        let spot = Spot::Question(question.id.clone());
        let chosen = match wizard.answer(&question.id) {
            None => 0,
            Some(true) => 1,
            Some(false) => 2,
        };
        body.air();
        body.lead(&spot, &question.ask);
        body.options(&spot, &[&names[0], &names[1], &names[2]], chosen);
        if let Some(text) = question.help.as_ref().filter(|_| wizard.focus() == &spot) {
            body.help(&spot, text);
        }
    }
}

/// Beside the field stands how it is understood, while it is written.
fn first_day(body: &mut Body<'_>) {
    let wizard = body.wizard;
    let dates = body.words.dates();
    let blank = wizard.field(&Spot::Start).is_none_or(Field::is_blank);
    let beside = match wizard.start() {
        Ok(date) if blank => {
            body.words.with("wizard-start-usual", &[("date", dates.full(date).into())])
        }
        Ok(date) => body.words.with("wizard-start-read", &[("date", dates.full(date).into())]),
        Err(_) => String::new(),
    };
    field(body, &Spot::Start, DATE, &beside, "wizard-start-help");
}

fn summary(body: &mut Body<'_>) {
    let wizard = body.wizard;
    body.air();
    intro(body, "wizard-summary-intro");
    body.air();
    let names: Vec<String> =
        Fact::ALL.iter().map(|fact| body.words.text(name_of_fact(*fact)).into_owned()).collect();
    let longest = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    for (fact, name) in Fact::ALL.into_iter().zip(&names) {
        let text = fact_text(body, fact);
        body.fact(&Spot::Fact(fact), name, &text, longest + 2);
    }
    if let Some(definition) = &wizard.package().top.definition {
        body.heading("wizard-definition");
        body.prose(definition);
    }
    body.gap();
    if let Some(ahead) = wizard.ahead() {
        let months = wizard.package().top.months;
        let arguments = [("mine", ahead.mine.into()), ("months", months.into())];
        let mut text = body.words.with("wizard-next-items", &arguments);
        if ahead.others > 0 {
            let others = [("others", ahead.others.into())];
            text = format!("{text} {}", body.words.with("wizard-next-others", &others));
        }
        body.prose(&text);
    }
    say(body, if wizard.is_again() { "wizard-next-again" } else { "wizard-next-first" });
    body.air();
    let key = if wizard.is_again() { "wizard-save" } else { "wizard-adopt" };
    let text = format!("[ {} ]", body.words.text(key));
    body.line(&Spot::Finish, 0, &text);
}

const fn name_of_fact(fact: Fact) -> &'static str {
    match fact {
        Fact::Language => "wizard-language",
        Fact::Package => "wizard-package",
        Fact::Name => "wizard-name",
        Fact::Unit => "wizard-unit",
        Fact::Roles => "wizard-roles",
        Fact::Staff => "wizard-staff",
        Fact::Start => "wizard-start",
        Fact::Answers => "wizard-fact-answers-label",
    }
}

fn fact_text(body: &Body<'_>, fact: Fact) -> String {
    let (wizard, words) = (body.wizard, body.words);
    let said = match fact {
        Fact::Language => name_of(wizard.language()).to_owned(),
        Fact::Package => words.wizard_package(wizard),
        Fact::Name => wizard.name().to_string(),
        Fact::Unit => words.wizard_unit(wizard, wizard.unit()),
        Fact::Roles => {
            let roles = &wizard.package().lists.roles;
            let held = roles.iter().filter(|role| wizard.holds(&role.id));
            held.map(|role| role.title.as_str()).collect::<Vec<_>>().join(", ")
        }
        Fact::Staff => {
            wizard.staff().ok().flatten().map(|staff| staff.to_string()).unwrap_or_default()
        }
        Fact::Start => wizard.start().map(|date| words.dates().full(date)).unwrap_or_default(),
        Fact::Answers => {
            let questions = &wizard.package().lists.questions;
            let count =
                |answer| questions.iter().filter(|one| wizard.answer(&one.id) == answer).count();
            let arguments = [
                ("yes", count(Some(true)).into()),
                ("no", count(Some(false)).into()),
                ("unknown", count(None).into()),
            ];
            words.with("wizard-fact-answers", &arguments)
        }
    };
    if said.is_empty() { words.text("wizard-fact-unsaid").into_owned() } else { said }
}
