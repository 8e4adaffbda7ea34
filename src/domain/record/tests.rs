//! The fold under every order, repetition and contradiction.

mod device;

use self::device::{
    Device, Dice, adopt, check_order_does_not_matter, day, done, note, planned, replacing, row,
    view,
};
use super::{Deed, Record};
use crate::domain::entry::{Act, Body, Entry, EntryId, Field, Group, Standing, Value};
use crate::domain::{Text, Version};

#[test]
fn the_order_and_repetition_of_entries_does_not_matter() {
    for seed in 0..300 {
        let mut dice = Dice::new(seed);
        let mut devices = [Device::new(1, 0), Device::new(2, 1_000_000)];
        for _ in 0..20 {
            let at = dice.below(2);
            devices[at].act(&mut dice);
            if dice.below(4) == 0 {
                let news = devices[1 - at].written.clone();
                devices[at].read(&news);
            }
        }
        let all: Vec<Entry> = devices.iter().flat_map(|d| d.written.iter().cloned()).collect();
        check_order_does_not_matter(&all, seed);
    }
}

#[test]
fn two_devices_converge_in_ten_thousand_histories() {
    for seed in 0..10_000 {
        let mut dice = Dice::new(seed);
        let skew = [0, -31_536_000_000, 315_360_000_000][dice.below(3)];
        let mut devices = [Device::new(1, 1_000), Device::new(2, 1_000 + skew)];
        for _ in 0..6 {
            let at = dice.below(2);
            devices[at].act(&mut dice);
            // What arrives is any part of what was written, in any order, as syncers have it.
            let other = 1 - at;
            let mut part = devices[at].written.clone();
            dice.shuffle(&mut part);
            part.truncate(dice.below(part.len() + 1));
            devices[other].read(&part);
        }
        let [one, other] = &mut devices;
        one.read(&other.written);
        other.read(&one.written);
        assert_eq!(view(&one.record), view(&other.record), "seed {seed}");
    }
}

#[test]
fn what_two_devices_said_without_knowing_of_each_other_is_contested_until_the_next_choice() {
    let (mut one, mut other) = (Device::new(1, 0), Device::new(2, 9));
    one.set("kurs", done(day(1)));
    other.set("kurs", done(day(2)));
    let early = one.set("tilgang", planned(Some(day(3))));
    other.read(&early);
    other.set("tilgang", planned(None));
    one.read(&other.written);
    let kurs = one.record.row(&row("kurs")).expect("touched");
    assert_eq!(kurs.contested, [Field::Standing]);
    assert_eq!(kurs.standing, Standing::Done { on: day(2) }, "the newer one shows");
    let tilgang = one.record.row(&row("tilgang")).expect("touched");
    assert_eq!((tilgang.planned, tilgang.contested.len()), (None, 0), "this one was known");

    one.set("kurs", done(day(1)));
    other.read(&one.written);
    for device in [&one, &other] {
        let kurs = device.record.row(&row("kurs")).expect("touched");
        assert_eq!(kurs.standing, Standing::Done { on: day(1) });
        assert!(kurs.contested.is_empty());
    }
}

#[test]
fn saying_the_same_twice_is_no_contest() {
    let (mut one, mut other) = (Device::new(1, 0), Device::new(2, 9));
    one.set("kurs", done(day(1)));
    other.set("kurs", done(day(1)));
    one.read(&other.written);
    assert!(one.record.row(&row("kurs")).expect("touched").contested.is_empty());
}

#[test]
fn an_incomplete_group_counts_for_nothing_until_it_is_whole() {
    let mut device = Device::new(1, 0);
    let body = device.record.set(row("kurs"), &Text::line("Et kurs"), done(day(1)));
    let bodies = vec![body, note(Some("kurs"), "hos")];
    let entries = device.write(Deed { act: Act::Do, bodies });
    let mut record = Record::fold([entries[1].clone(), entries[1].clone()]);
    assert_eq!(view(&record), view(&Record::default()));
    assert_eq!(record.entry(entries[1].id), None);
    record.add([entries[0].clone()]);
    assert_eq!(view(&record), view(&device.record));
    assert_eq!(record.row(&row("kurs")).expect("touched").notes.len(), 1);
}

#[test]
fn a_group_whose_entries_disagree_on_their_number_is_read_the_same_in_any_order() {
    let mut entries: Vec<Entry> = (1..=4).map(|id| replacing(id, &[], day(1))).collect();
    for (entry, count) in entries.iter_mut().zip([5, 3, 4, 0]) {
        entry.group = Some(Group { id: EntryId(1), count });
    }
    for seed in 0..20 {
        check_order_does_not_matter(&entries[..3], seed);
        check_order_does_not_matter(&entries, seed);
    }
    assert_eq!(Record::fold(entries[..2].to_vec()).entries().len(), 0);
    assert_eq!(Record::fold(entries[..3].to_vec()).entries().len(), 3);
}

#[test]
fn the_same_name_with_other_words_gives_the_same_winner_everywhere() {
    let mut grouped = replacing(2, &[], day(2));
    grouped.group = Some(Group { id: EntryId(2), count: 2 });
    let mut other_group = replacing(2, &[1], day(7));
    other_group.group = Some(Group { id: EntryId(3), count: 2 });
    let mut third = replacing(3, &[2], day(3));
    third.group = Some(Group { id: EntryId(3), count: 2 });
    let entries = [
        replacing(1, &[], day(1)),
        replacing(1, &[], day(5)),
        replacing(1, &[9], day(4)),
        grouped,
        other_group,
        third,
    ];
    for seed in 0..50 {
        check_order_does_not_matter(&entries, seed);
    }
}

#[test]
fn a_group_that_waits_survives_a_quarrel_over_another_entry() {
    let mut half = replacing(2, &[], day(2));
    half.group = Some(Group { id: EntryId(2), count: 2 });
    let mut rest = replacing(3, &[], day(3));
    rest.group = half.group;
    let (one, other) = (replacing(1, &[], day(1)), replacing(1, &[], day(5)));
    let mut record = Record::fold([half, one, other]);
    record.add([rest]);
    assert_eq!(record.entries().len(), 3);
}

#[test]
fn entries_that_replace_themselves_or_each_other_or_nothing_known_do_no_harm() {
    let itself = [replacing(1, &[1], day(1))];
    let ring = [replacing(1, &[2], day(1)), replacing(2, &[1], day(2))];
    let tail =
        [replacing(3, &[], day(3)), replacing(4, &[3, 5], day(4)), replacing(5, &[4], day(5))];
    let unknown = [replacing(1, &[77, 88], day(1)), replacing(2, &[99], day(2))];
    for seed in 0..10 {
        let record = check_order_does_not_matter(&itself, seed);
        assert_eq!(
            record.row(&row("kurs")).expect("touched").standing,
            Standing::Done { on: day(1) }
        );
        check_order_does_not_matter(&ring, seed);
        check_order_does_not_matter(&tail, seed);
        check_order_does_not_matter(&unknown, seed);
    }
    let mut record = Record::fold(ring);
    let settles = record.set(row("kurs"), &Text::default(), done(day(9)));
    record.add([Entry { body: settles, ..replacing(7, &[], day(9)) }]);
    assert_eq!(record.row(&row("kurs")).expect("touched").standing, Standing::Done { on: day(9) });
    assert!(record.row(&row("kurs")).expect("touched").contested.is_empty());
}

#[test]
fn an_entry_replaces_only_what_sets_the_same_field() {
    let first = replacing(1, &[], day(1));
    let mut second = replacing(2, &[1], day(2));
    second.body =
        Body::Set { row: row("tilgang"), title: None, value: done(day(2)), over: vec![EntryId(1)] };
    let record = check_order_does_not_matter(&[first, second], 1);
    assert_eq!(record.row(&row("kurs")).expect("touched").standing, Standing::Done { on: day(1) });
}

#[test]
fn ten_thousand_replaced_entries_are_no_trouble() {
    let many: Vec<u128> = (100..10_100).collect();
    let mut entries: Vec<Entry> = many.iter().map(|&id| replacing(id, &[], day(1))).collect();
    let contested = Record::fold(entries.clone());
    let body = contested.set(row("kurs"), &Text::default(), done(day(2)));
    let Body::Set { over, .. } = &body else { panic!("a set") };
    assert_eq!(over.len(), 1_000, "a line has to stay within bounds");
    entries.push(replacing(1, &many, day(3)));
    let record = Record::fold(entries);
    let kurs = record.row(&row("kurs")).expect("touched");
    assert_eq!((&kurs.standing, kurs.contested.len()), (&Standing::Done { on: day(3) }, 0));
}

#[test]
fn undo_and_redo_work_across_restarts() {
    let mut device = Device::new(1, 0);
    device.set("kurs", Value::Standing(Standing::Started { on: day(1) }));
    let before = device.standing("kurs");
    let body = device.record.set(row("kurs"), &Text::default(), done(day(2)));
    device.write(Deed { act: Act::Do, bodies: vec![body, note(Some("kurs"), "gikk fint")] });
    let after = view(&device.record).rows;

    let restarted = |device: &mut Device| device.record = Record::fold(device.written.clone());
    restarted(&mut device);
    let undo = device.record.undo().expect("something to undo");
    device.write(undo);
    assert_eq!(device.standing("kurs"), before);
    assert!(device.record.row(&row("kurs")).expect("touched").notes.is_empty());
    restarted(&mut device);
    let redo = device.record.redo().expect("something to redo");
    device.write(redo);
    assert_eq!(view(&device.record).rows, after);
    assert_eq!(device.record.redo(), None);

    restarted(&mut device);
    for _ in 0..2 {
        let undo = device.record.undo().expect("two acts to undo");
        device.write(undo);
        restarted(&mut device);
    }
    assert_eq!(device.standing("kurs"), Standing::Untouched);
    assert_eq!(device.record.undo(), None);
    let redo = device.record.redo().expect("the first act again");
    device.write(redo);
    assert_eq!(device.standing("kurs"), before);
    device.set("kurs", done(day(5)));
    assert_eq!(device.record.redo(), None, "a new act leaves nothing to do again");
}

#[test]
fn undo_takes_the_last_act_also_when_the_clock_went_back() {
    let mut device = Device::new(1, 4_000_000_000_000);
    device.set("kurs", done(day(1)));
    device.now = 1_000;
    device.set("tilgang", done(day(2)));
    let undo = device.record.undo().expect("something to undo");
    device.write(undo);
    assert_eq!(device.standing("tilgang"), Standing::Untouched);
    assert_eq!(device.standing("kurs"), Standing::Done { on: day(1) });
}

#[test]
fn new_words_for_a_note_that_is_not_here_do_not_stand_in_the_way_of_undo() {
    let mut device = Device::new(1, 0);
    device.set("kurs", done(day(1)));
    device.set("own-log", Value::NoteText(EntryId(404), Some(Text::line("bedre"))));
    let undo = device.record.undo().expect("an older act can be undone");
    device.write(undo);
    assert_eq!(device.standing("kurs"), Standing::Untouched);
    assert_eq!(device.record.undo(), None);
    let redo = device.record.redo().expect("and be done again");
    device.write(redo);
    assert_eq!(device.standing("kurs"), Standing::Done { on: day(1) });
}

#[test]
fn undoing_in_two_windows_at_once_undoes_one_act() {
    let (mut one, mut other) = (Device::new(1, 0), Device::new(2, 5));
    one.set("kurs", done(day(1)));
    one.set("kurs", done(day(2)));
    other.read(&one.written);
    for device in [&mut one, &mut other] {
        let undo = device.record.undo().expect("something to undo");
        device.write(undo);
    }
    one.read(&other.written);
    assert_eq!(one.standing("kurs"), Standing::Done { on: day(1) });
    let redo = one.record.redo().expect("one act was undone");
    one.write(redo);
    assert_eq!(one.standing("kurs"), Standing::Done { on: day(2) });
    assert_eq!(one.record.redo(), None);
}

#[test]
fn new_words_for_a_note_beat_its_removal_and_touch_no_row() {
    let (mut one, mut other) = (Device::new(1, 0), Device::new(2, 50));
    let written = one.write(Deed::of(note(None, "først")));
    other.read(&written);
    let words = one.record.edit_note(written[0].id, Some(Text::line("bedre"))).expect("a note");
    one.write(Deed::of(words));
    let removal = other.record.edit_note(written[0].id, None).expect("a note");
    other.write(Deed::of(removal));
    one.read(&other.written);
    assert_eq!(one.record.log().len(), 1);
    assert_eq!(one.record.log()[0].text.as_str(), "bedre");
    assert_eq!(one.record.log()[0].id, written[0].id);
    assert_eq!(one.record.rows().count(), 0);
    assert_eq!(one.record.edit_note(EntryId(404), None), None);
}

#[test]
fn a_row_keeps_the_title_it_had_when_it_was_first_touched() {
    let (mut one, mut other) = (Device::new(1, 100), Device::new(2, 50));
    one.set("kurs", done(day(1)));
    let body = other.record.set(row("kurs"), &Text::line("Eldst"), done(day(1)));
    other.write(Deed::of(body));
    for entries in [[&one.written, &other.written], [&other.written, &one.written]] {
        let record = Record::fold(entries.into_iter().flatten().cloned());
        let title = record.row(&row("kurs")).expect("touched").title.clone();
        assert_eq!(title, Some(Text::line("Eldst")));
        let Body::Set { title, .. } = record.set(row("kurs"), &Text::line("Ny"), done(day(2)))
        else {
            panic!("a set")
        };
        assert_eq!(title, None, "it is named already");
    }
}

#[test]
fn the_last_package_taken_into_use_holds_whatever_the_clocks_say() {
    let (mut one, mut other) = (Device::new(1, 9_000), Device::new(2, 0));
    one.write(Deed::of(adopt("2026.1")));
    other.read(&one.written);
    other.write(Deed::of(adopt("2026.2")));
    one.read(&other.written);
    let (layers, _) = one.record.edition().expect("a package");
    assert_eq!(layers[0].version, Version::parse("2026.2").expect("a version"));
}
