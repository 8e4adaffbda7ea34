//! Layers together: what each can see, what changes mean, and circles across files.

use std::sync::Arc;

use lederpakke::domain::item::With;
use lederpakke::domain::{ItemId, Layer, Package, UnitId};
use lederpakke::format::read_layer;

use crate::{problems, told};

const TOP: &str = r#"
format = 1
id = "topp"
title = "Kommunen"
version = "1"
contact = [{ id = "hr", name = "HR" }, { id = "it", name = "IT" }]
unit = [{ id = "uo", title = "UO" }, { id = "skole", title = "Skole", under = "uo" }, { id = "hov", title = "HOV" }]
question = [{ id = "budget", ask = "Budsjett?" }]

[[meeting]]
id = "mote"
title = "Møte"
why = "W"
with = "hr"
minutes = 30

[[practice]]
id = "praksis"
title = "Praksis"
why = "W"
after = ["mote"]
"#;

fn lower(id: &str, extends: &str, unit: &str, rest: &str) -> String {
    format!(
        "format = 1\nid = \"{id}\"\ntitle = \"{id}\"\nversion = \"1\"\nextends = \"{extends}\"\n\
         unit = \"{unit}\"\n{rest}"
    )
}

fn layer(text: &str) -> Arc<Layer> {
    let reading = read_layer("x.toml", text.as_bytes());
    assert_eq!(reading.problems, []);
    Arc::new(reading.layer.expect("a layer"))
}

fn told_of(texts: &[&str]) -> Vec<String> {
    let names = ["a.toml", "b.toml", "c.toml"];
    let files: Vec<(&str, &[u8])> =
        names.iter().copied().zip(texts.iter().map(|text| text.as_bytes())).collect();
    problems(&files).iter().map(|one| format!("{} {}", one.file, told(one))).collect()
}

fn unit(id: &str) -> UnitId {
    UnitId::new(id).expect("an id")
}

fn item(id: &str) -> ItemId {
    ItemId::new(id).expect("an id")
}

#[test]
fn the_lower_layer_wins_key_by_key_and_is_named() {
    let uo = lower(
        "uo-lag",
        "topp",
        "uo",
        "[[change]]\nitem = \"mote\"\nminutes = 60\nplace = \"UO\"\n",
    );
    let skole = lower(
        "skole-lag",
        "uo-lag",
        "skole",
        "[[change]]\nitem = \"mote\"\nplace = \"Skolen\"\nwith = \"it\"\n\
         [[change]]\nitem = \"praksis\"\ndrop = \"Ikke her.\"\n",
    );
    // The order they come in does not matter.
    let layers = [layer(&skole), layer(TOP), layer(&uo)];
    let package = Package::assemble(&layers, Some(&unit("skole"))).expect("a package");
    let meeting = package.item(&item("mote")).expect("the meeting");
    assert_eq!(meeting.minutes, Some(60));
    assert_eq!(meeting.title.as_str(), "Møte", "what nobody changed stays");
    assert!(matches!(meeting.with(), Some(With::Contact(id)) if id.as_str() == "it"));
    let changed: Vec<&str> =
        meeting.changed_by.iter().map(lederpakke::domain::LayerId::as_str).collect();
    assert_eq!(changed, ["uo-lag", "skole-lag"]);
    assert_eq!(meeting.owner.as_str(), "topp");
    let (by, why) = &package.dropped[&item("praksis")];
    assert_eq!((by.as_str(), why.as_str()), ("skole-lag", "Ikke her."));

    let above = Package::assemble(&layers, Some(&unit("uo"))).expect("a package");
    assert_eq!(above.layers.len(), 2, "a layer below does not concern the unit above");
    assert!(above.dropped.is_empty());
    let elsewhere = Package::assemble(&layers, Some(&unit("hov"))).expect("a package");
    assert_eq!(elsewhere.layers.len(), 1);
    assert_eq!(elsewhere.item(&item("mote")).expect("the meeting").minutes, Some(30));
}

#[test]
fn of_two_layers_on_the_same_one_the_nearer_unit_wins() {
    let near = lower("a-skole", "topp", "skole", "[[change]]\nitem = \"mote\"\nminutes = 10\n");
    let far = lower("b-uo", "topp", "uo", "[[change]]\nitem = \"mote\"\nminutes = 20\n");
    let layers = [layer(TOP), layer(&near), layer(&far)];
    let package = Package::assemble(&layers, Some(&unit("skole"))).expect("a package");
    assert_eq!(package.item(&item("mote")).expect("the meeting").minutes, Some(10));
}

#[test]
fn a_dropped_item_can_be_taken_up_again_further_down() {
    let uo = lower("uo-lag", "topp", "uo", "[[change]]\nitem = \"mote\"\ndrop = \"Nei.\"\n");
    let skole = lower("skole-lag", "uo-lag", "skole", "[[change]]\nitem = \"mote\"\nminutes = 5\n");
    let layers = [layer(TOP), layer(&uo), layer(&skole)];
    let package = Package::assemble(&layers, Some(&unit("skole"))).expect("a package");
    assert!(package.dropped.is_empty());
}

#[test]
fn without_a_top_layer_there_is_no_package() {
    let uo = lower("uo-lag", "topp", "uo", "");
    assert!(Package::assemble(&[layer(&uo)], None).is_none());
}

#[test]
fn a_layer_sees_itself_and_what_lies_above() {
    let skole = lower(
        "skole-lag",
        "topp",
        "skole",
        "[[contact]]\nid = \"stab\"\nname = \"Stab\"\n\
         [[practice]]\nid = \"egen\"\ntitle = \"T\"\nwhy = \"W\"\ncontact = \"hr\"\nafter = [\"mote\"]\n\
         for = { budget = true }\n\
         [[practice]]\nid = \"to\"\ntitle = \"T\"\nwhy = \"W\"\ncontact = \"stab\"\n",
    );
    assert_eq!(told_of(&[TOP, &skole]), [""; 0]);
    let hov = lower(
        "hov-lag",
        "topp",
        "hov",
        "[[practice]]\nid = \"tre\"\ntitle = \"T\"\nwhy = \"W\"\ncontact = \"stab\"\nsame-as = [\"egen\"]\n\
         for = { budgett = true }\n",
    );
    assert_eq!(
        told_of(&[TOP, &skole, &hov]),
        ["c.toml unknown-reference at 11:11", "c.toml unknown-reference at 13:9"],
        "another unit's contact is out of sight; its items can still count as the same"
    );
}

#[test]
fn a_contact_below_takes_the_place_of_the_one_above() {
    let uo = lower("uo-lag", "topp", "uo", "[[contact]]\nid = \"hr\"\nname = \"HR i UO\"\n");
    assert_eq!(told_of(&[TOP, &uo]), [""; 0]);
    let package =
        Package::assemble(&[layer(TOP), layer(&uo)], Some(&unit("uo"))).expect("a package");
    let id = lederpakke::domain::ContactId::new("hr").expect("an id");
    assert_eq!(package.contact(&id).expect("HR").name.as_str(), "HR i UO");
}

#[test]
fn a_circle_that_a_change_makes_is_found_and_one_that_it_breaks_is_none() {
    let makes =
        lower("uo-lag", "topp", "uo", "[[change]]\nitem = \"mote\"\nafter = [\"praksis\"]\n");
    assert_eq!(told_of(&[TOP, &makes]), ["b.toml item-cycle at 9:10"]);
    let circle = TOP.replace("minutes = 30", "after = [\"praksis\"]");
    let breaks = lower("uo-lag", "topp", "uo", "[[change]]\nitem = \"mote\"\nafter = []\n");
    // Leaders elsewhere still have it.
    assert_eq!(told_of(&[&circle, &breaks]), ["a.toml item-cycle at 15:10"]);
}

#[test]
fn a_circle_of_layers_is_told_once() {
    let a = lower("a", "b", "uo", "");
    let b = lower("b", "c", "uo", "");
    let c = lower("c", "a", "uo", "");
    assert_eq!(told_of(&[&a, &b, &c]), ["a.toml layer-cycle at 5:11"]);
}

#[test]
fn a_file_that_cannot_be_read_casts_no_doubt_on_the_others() {
    let uo = lower("uo-lag", "topp", "uo", "owner = \"hr\"\n");
    let broken = TOP.replace("id = \"hr\"", "id = \"hr");
    let told = told_of(&[&uo, &broken]);
    assert!(told.iter().all(|one| one.starts_with("b.toml")), "{told:?}");
    assert_eq!(told_of(&[&uo, "\u{1}"]).len(), 1);
}

#[test]
fn the_same_file_twice_is_told_once() {
    assert_eq!(told_of(&[TOP, TOP]), ["b.toml duplicate-id at 3:6"]);
}

#[test]
fn a_key_of_another_kind_in_a_change_is_told() {
    let uo = lower("uo-lag", "topp", "uo", "[[change]]\nitem = \"mote\"\nprovider = \"KS\"\n");
    assert_eq!(told_of(&[TOP, &uo]), ["b.toml key-of-other-kind at 9:1"]);
}
