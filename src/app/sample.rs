//! A small package made by hand, for the tests of this floor.

use std::sync::Arc;

use crate::domain::layer::{Layer, Level, Lists, Place, Question, Role, Top, Unit};
use crate::domain::{Language, LayerId, QuestionId, RoleId, Text, UnitId, Version};

fn unit(id: &str, title: &str, level: Level, under: Option<&str>) -> Unit {
    Unit {
        id: UnitId::new(id).expect("an id"),
        title: Text::line(title),
        level: Some(level),
        under: under.map(|id| UnitId::new(id).expect("an id")),
    }
}

fn role(id: &str, title: &str) -> Role {
    Role { id: RoleId::new(id).expect("an id"), title: Text::line(title) }
}

fn question(id: &str, ask: &str, help: Option<&str>) -> Question {
    Question {
        id: QuestionId::new(id).expect("an id"),
        ask: Text::line(ask),
        help: help.map(Text::line),
    }
}

fn layer(id: &str, title: &str, place: Place, lists: Lists) -> Arc<Layer> {
    Arc::new(Layer {
        id: LayerId::new(id).expect("an id"),
        title: Text::line(title),
        version: Version::parse("2026.1").expect("a version"),
        issued: None,
        language: Language::Bokmal,
        owner: None,
        place,
        lists,
        items: Vec::new(),
        changes: Vec::new(),
    })
}

/// One layer for everyone: two seksjoner, three roles, three questions.
pub(crate) fn layers() -> Vec<Arc<Layer>> {
    let top = Top {
        definition: Some(Text::line(
            "Du er ny leder de første tre årene i en lederstilling du ikke har hatt før.",
        )),
        ..Top::default()
    };
    let units = vec![
        unit("skole", "Skole", Level::Seksjon, None),
        unit("bakken", "Bakken skole", Level::Virksomhet, Some("skole")),
        unit("bakken-sfo", "SFO på Bakken", Level::Avdeling, Some("bakken")),
        unit("adm-skole", "Administrasjonen", Level::Avdeling, Some("skole")),
        unit("helse", "Helse og omsorg", Level::Seksjon, None),
        unit("adm-helse", "Administrasjonen", Level::Avdeling, Some("helse")),
    ];
    let roles = vec![
        role("medarbeidere", "Leder for medarbeidere"),
        role("ledere", "Leder for ledere"),
        role("strategisk", "Strategisk leder"),
    ];
    let questions = vec![
        question("first-time", "Er dette din første lederjobb?", Some("Vikariat teller ikke.")),
        question("outside", "Kommer du utenfra?", None),
        question("budget", "Har du ansvar for et budsjett?", Some("Er du i tvil, spør lederen.")),
    ];
    let lists = Lists { units, roles, questions, ..Lists::default() };
    vec![layer("prove", "Ny leder i Prøve kommune", Place::Top(top), lists)]
}

/// Another layer for everyone, with nothing to choose from.
pub(crate) fn bare_layer() -> Arc<Layer> {
    layer("bar", "En annen pakke", Place::Top(Top::default()), Lists::default())
}

/// A layer for Skole and what lies below, with a role and a question of its own.
pub(crate) fn lower_layer() -> Arc<Layer> {
    let place = Place::Lower {
        extends: LayerId::new("prove").expect("an id"),
        unit: Some(UnitId::new("skole").expect("an id")),
    };
    let lists = Lists {
        roles: vec![role("rektor", "Rektor")],
        questions: vec![question("elever", "Har dere over 300 elever?", None)],
        ..Lists::default()
    };
    layer("skole", "Nye ledere i Skole", place, lists)
}
