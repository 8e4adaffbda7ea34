//! A short list to choose from, drawn.

use ratatui::layout::Rect;

use crate::app::overlay::{About, Choice, Choose, Stand};
use crate::app::{Focus, Key, KeyCode, Sign, Target};
use crate::domain::Kind;
use crate::view::line::{columns, wrap};
use crate::view::overlay::{WIDTH, lines, middle};
use crate::view::pen::Pen;
use crate::view::screen;
use crate::view::window;

/// Draws the list.
pub(crate) fn draw(choose: &Choose, body: Rect, pen: &mut Pen<'_, '_>) {
    let texts: Vec<String> = choose.choices.iter().map(|one| text(one, choose.kind, pen)).collect();
    let title = pen.words.text(heading(choose.about)).into_owned();
    let up = pen.words.key(Key::plain(KeyCode::Up));
    let down = pen.words.key(Key::plain(KeyCode::Down));
    let foot = pen.words.with("choose-keys", &[("up", up.into()), ("down", down.into())]);
    let longest = texts.iter().map(|text| columns(text)).max().unwrap_or(0);
    let room = WIDTH.min(body.width).saturating_sub(4);
    let about = wrap(&choose.title, usize::from(room));
    let about_wide = about.iter().map(|line| columns(line)).max().unwrap_or(0);
    let inside = longest.saturating_add(4).max(columns(&foot) + 4).max(about_wide).min(room);
    let height = lines(texts.len() + about.len()).saturating_add(3);
    let inner = pen.frame(middle(body, inside + 4, height), &title, &foot);
    if inner.height == 0 {
        return;
    }
    let about = if inner.height > lines(texts.len() + about.len()) { about } else { Vec::new() };
    for (line, y) in about.iter().zip(inner.y..inner.bottom()) {
        pen.text(inner.x, y, inner.width, line, pen.theme.strong());
    }
    let skip = if about.is_empty() { 0 } else { lines(about.len()) + 1 };
    let list = Rect { y: inner.y + skip, height: inner.height.saturating_sub(skip), ..inner };
    let first = window::start(texts.len(), choose.at, usize::from(list.height), |_| 1);
    for ((number, text), y) in texts.iter().enumerate().skip(first).zip(list.y..list.bottom()) {
        let line = Rect { y, height: 1, ..list };
        pen.text(list.x + 2, y, list.width.saturating_sub(2), text, pen.theme.text());
        pen.hit(list.x, y, list.width, Target::Choice(number));
        if number == choose.at {
            screen::select(line, Focus::List, pen);
        }
    }
}

const fn heading(about: About) -> &'static str {
    match about {
        About::Status => "choose-status",
        About::Plan => "choose-plan",
        About::Link => "choose-link",
        About::Copy => "choose-copy",
        About::Edit => "choose-edit",
        About::Remove => "choose-remove",
    }
}

fn text(choice: &Choice, kind: Kind, pen: &Pen<'_, '_>) -> String {
    let words = pen.words;
    match choice {
        Choice::Stand(stand) => {
            let family = match (kind, stand) {
                (
                    Kind::Access,
                    Stand::Untouched | Stand::Requested | Stand::Done | Stand::DoneOn,
                ) => "stand-access-",
                _ => "stand-",
            };
            let name = words.text(&format!("{family}{}", stand.name()));
            format!("{} {name}", sign(*stand).text())
        }
        Choice::Plan(plan) => words.text(&format!("planning-{}", plan.name())).into_owned(),
        Choice::Link(link) if link.title.is_blank() => link.url.to_string(),
        Choice::Link(link) => format!("{}: {}", link.title, link.url),
        Choice::Copy(what, text) => {
            format!("{}: {text}", words.text(&format!("copy-{}", what.name())))
        }
        Choice::Title => words.text("choose-title").into_owned(),
        Choice::Note(_, text) => {
            let flat = text.replace('\n', " ");
            words.with("choose-note", &[("text", flat.into())])
        }
    }
}

const fn sign(stand: Stand) -> Sign {
    match stand {
        Stand::Untouched | Stand::Denied => Sign::Open,
        Stand::Started => Sign::Started,
        Stand::Requested => Sign::Waiting,
        Stand::Done | Stand::DoneOn | Stand::Credited => Sign::Done,
        Stand::Skipped => Sign::Aside,
    }
}
