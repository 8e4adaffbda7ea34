//! The floor: the least a ratatui program can be. It draws one list, moves in it, and quits on `q`.
//!
//! What lederpakke costs to start, to answer a key and to hold in memory is measured against this,
//! side by side in one run; see `docs/performance.md`.

use std::io;

use ratatui::crossterm::event::{self, Event, KeyCode};
use ratatui::style::{Modifier, Style};
use ratatui::widgets::{List, ListState};

fn main() -> io::Result<()> {
    let rows: Vec<String> = (1..=100).map(|number| format!("Row {number}")).collect();
    let mut selected = ListState::default().with_selected(Some(0));
    ratatui::run(|terminal| {
        loop {
            terminal.draw(|frame| {
                let highlight = Style::new().add_modifier(Modifier::REVERSED);
                let list = List::new(rows.iter().map(String::as_str)).highlight_style(highlight);
                frame.render_stateful_widget(list, frame.area(), &mut selected);
            })?;
            if let Event::Key(key) = event::read()? {
                match key.code {
                    KeyCode::Char('q') => return Ok(()),
                    KeyCode::Down => selected.select_next(),
                    KeyCode::Up => selected.select_previous(),
                    _ => {}
                }
            }
        }
    })
}
