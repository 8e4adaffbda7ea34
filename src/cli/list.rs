//! `list`: the plan, or the part of it that is asked for.

use super::Served;
use super::desk::{Audience, Command};
use super::failure::Failure;
use super::given::Given;
use crate::app::fold::{Search, fold};
use crate::domain::{Kind, Text};
use crate::plan::{Plan, Row, State};
use crate::report::{Facts, json, list};

pub(super) const COMMAND: Command = Command {
    name: "list",
    audience: Audience::Leader,
    arguments: |command, help| {
        command
            .arg(help.option("kind"))
            .arg(help.option("state"))
            .arg(help.option("phase"))
            .arg(help.option("search"))
            .arg(help.flag("all"))
            .arg(help.flag("json"))
    },
    run: |given, desk| {
        let leader = desk.leader()?;
        let facts = leader.facts(desk.words());
        let wanted = Wanted::of(given, &facts)?;
        let rows = wanted.rows(facts.plan, &facts);
        if given.has("json") {
            let value = json::list::value(&facts, &rows);
            desk.print_json(&value)?;
        } else {
            let text = list::text(&facts, &rows);
            desk.print(&text)?;
        }
        Ok(Served::Printed)
    },
};

/// Which rows are asked for.
struct Wanted {
    kind: Option<Kind>,
    state: Option<&'static str>,
    phase: Option<String>,
    search: Search,
    scope: Scope,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    /// What applies to the leader.
    Mine,
    /// Also what does not, and what is withdrawn.
    All,
}

impl Wanted {
    fn of(given: &Given<'_>, facts: &Facts<'_>) -> Result<Self, Failure> {
        let state = given.word("state", State::NAMES.map(|name| (name, name)))?;
        // Asked for by name, they are wanted.
        let outside = matches!(state, Some("not-for-me" | "withdrawn"));
        let phase = given.raw("phase").map(|typed| phase(typed, facts)).transpose()?;
        Ok(Self {
            kind: given.word("kind", Kind::ALL.map(|kind| (kind.name(), kind)))?,
            state,
            phase,
            search: Search::new(given.raw("search").unwrap_or_default()),
            scope: if given.has("all") || outside { Scope::All } else { Scope::Mine },
        })
    }

    fn rows<'a>(&self, plan: &'a Plan, facts: &Facts<'_>) -> Vec<&'a Row> {
        plan.rows.iter().filter(|row| self.takes(row, facts)).collect()
    }

    fn takes(&self, row: &Row, facts: &Facts<'_>) -> bool {
        (self.scope == Scope::All || row.state.applies())
            && self.kind.is_none_or(|kind| row.item.kind() == kind)
            && self.state.is_none_or(|state| row.state.name() == state)
            && self.phase.as_deref().is_none_or(|wanted| {
                row.phase.as_ref().is_some_and(|phase| phase.as_str() == wanted)
            })
            && (self.search.is_empty() || self.search.finds(&searched(row, facts)))
    }
}

/// The id of the phase that was meant, by id or by title.
fn phase(typed: &str, facts: &Facts<'_>) -> Result<String, Failure> {
    let wanted = fold(typed);
    let phases = &facts.package.lists.phases;
    let found = phases.iter().find(|it| it.id.as_str() == typed || fold(&it.title) == wanted);
    found.map(|phase| phase.id.to_string()).ok_or_else(|| {
        Failure::Call(super::wrong::WrongCall::Word {
            option: Text::line("--phase"),
            given: Text::line(typed),
            words: phases.iter().map(|phase| phase.id.to_string()).collect(),
        })
    })
}

/// Everything about a row one may search for, folded.
fn searched(row: &Row, facts: &Facts<'_>) -> String {
    let item = &row.item;
    let notes = facts.record.row(&row.id).map_or(&[][..], |record| &record.notes);
    let texts = [&item.title].into_iter().chain(&item.why).chain(&item.how);
    let mut all = row.id.to_string();
    for text in texts.chain(notes.iter().map(|note| &note.text)) {
        all.push(' ');
        all.push_str(text);
    }
    fold(&all)
}
