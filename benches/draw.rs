//! What a frame costs, and what a key costs, with the package that is shipped and with 10,000
//! items. Run with `cargo bench --bench draw`.

use std::sync::Arc;

use divan::Bencher;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use lederpakke::app::model::Surroundings;
use lederpakke::app::{Ground, Key, KeyCode, Message, Model, Page, Size, Stage, update};
use lederpakke::domain::settings::{Signs, ThemeChoice};
use lederpakke::domain::{Item, ItemId, Language, Layer, Profile, Record, Settings, Text};
use lederpakke::format::read_layer;
use lederpakke::view::{self, Theme};
use lederpakke::words::Words;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const SHIPPED: &[u8] = include_bytes!("../checklists/eksempel/kommune.toml");
const START: Date = date(2026, 11, 2);
const TODAY: Date = date(2026, 11, 23);
const SIZE: Size = Size { width: 120, height: 40 };

fn main() {
    divan::main();
}

/// The package that is shipped, or its items over and over.
fn layer(items: usize) -> Layer {
    let mut layer = read_layer("kommune.toml", SHIPPED).layer.expect("a usable package");
    let first = layer.items.clone();
    if items <= first.len() {
        return layer;
    }
    layer.items.clear();
    for number in 0..items {
        let mut item = Item::clone(&first[number % first.len()]);
        item.id = ItemId::new(&format!("item-{number}")).expect("an id");
        item.after.clear();
        item.recurrence = None;
        layer.items.push(Arc::new(item));
    }
    layer
}

fn model(items: usize, page: Page, words: &Words) -> Model {
    let profile = Profile {
        id: 1,
        name: Text::line("Kari Nordmann"),
        start: START,
        roles: Vec::new(),
        unit: None,
        staff: Some(30),
        answers: std::collections::BTreeMap::new(),
    };
    let layers = vec![Arc::new(layer(items))];
    let ground = Ground::new(layers, profile, Record::default(), TODAY).expect("a top layer");
    let around = Surroundings {
        size: SIZE,
        settings: Settings::default(),
        language: Language::Bokmal,
        names: words.names(),
        zone: TimeZone::UTC,
    };
    let mut model = Model::home(ground, around);
    let Stage::Home(home) = &mut model.stage else { unreachable!("the model is at home") };
    home.go(page, SIZE.layout());
    model
}

fn draw(bencher: Bencher<'_, '_>, items: usize, page: Page) {
    let words = Words::new(Language::Bokmal);
    let model = model(items, page, &words);
    let theme = Theme::new(ThemeChoice::System, Signs::Normal);
    let mut terminal =
        Terminal::new(TestBackend::new(SIZE.width, SIZE.height)).expect("a terminal in memory");
    bencher.bench_local(|| {
        terminal
            .draw(|frame| {
                view::draw(&model, &words, &theme, frame);
            })
            .expect("drawing in memory");
    });
}

#[divan::bench(args = [110, 10_000])]
fn now(bencher: Bencher<'_, '_>, items: usize) {
    draw(bencher, items, Page::Now);
}

#[divan::bench(args = [110, 10_000])]
fn checklist(bencher: Bencher<'_, '_>, items: usize) {
    draw(bencher, items, Page::Checklist);
}

/// One step down in the checklist, without the frame.
#[divan::bench(args = [110, 10_000])]
fn step(bencher: Bencher<'_, '_>, items: usize) {
    let words = Words::new(Language::Bokmal);
    let mut model = model(items, Page::Checklist, &words);
    let mut down = true;
    bencher.bench_local(|| {
        down = !down;
        let code = if down { KeyCode::Down } else { KeyCode::Up };
        update(&mut model, Message::Key(Key::plain(code)))
    });
}
