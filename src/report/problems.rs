//! What is wrong in a package: for people with the line itself and a caret under it.

use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};

use crate::problem::{Place, Problem, Severity};
use crate::words::Words;

/// Where messages are cut off on the right.
const COLUMNS: usize = 100;
/// From this column on the line is not shown: a file written on one line is no help to look at.
const FAR_OUT: u32 = 10_000;

/// All problems, one under the other, and how many there are. With colour; the door strips it where
/// it does not belong.
pub fn text(words: &Words, problems: &[Problem]) -> String {
    let mut page = String::new();
    for problem in problems {
        page.push_str(&one(words, problem));
        page.push_str("\n\n");
    }
    page.push_str(&summary(words, problems));
    page.push('\n');
    page
}

/// How many problems of each sort.
fn summary(words: &Words, problems: &[Problem]) -> String {
    if problems.is_empty() {
        return words.text("problems-none").into_owned();
    }
    let of = |severity| count(problems, severity).into();
    words.with(
        "problems-count",
        &[
            ("errors", of(Severity::Error)),
            ("warnings", of(Severity::Warning)),
            ("notes", of(Severity::Note)),
        ],
    )
}

/// How many problems are of that sort.
pub(super) fn count(problems: &[Problem], severity: Severity) -> usize {
    problems.iter().filter(|problem| problem.severity() == severity).count()
}

/// One problem.
fn one(words: &Words, problem: &Problem) -> String {
    let told = words.problem(&problem.trouble);
    let (level, name) = match problem.severity() {
        Severity::Error => (Level::ERROR, "problems-error"),
        Severity::Warning => (Level::WARNING, "problems-warning"),
        Severity::Note => (Level::NOTE, "problems-note"),
    };
    let level = level.with_name(words.text(name));
    let title = level.primary_title(told.what).id(problem.trouble.code());
    let file = problem.file.as_str();
    let group = match &problem.place {
        Some(place) if place.column < FAR_OUT => title.element(line(file, place)),
        Some(place) => {
            let place = format!("{file}:{}:{}", place.line, place.column);
            title.element(Origin::path(place))
        }
        None => title.element(Origin::path(file)),
    };
    let why = Level::NOTE.with_name(words.text("problems-why"));
    let hint = Level::HELP.with_name(words.text("problems-hint"));
    let group = group.element(why.message(told.why)).element(hint.message(told.hint));
    Renderer::styled().term_width(COLUMNS).render(&[group])
}

/// The line with a caret. Where its beginning was cut off, blanks stand for it, so that the column
/// comes out right; the renderer cuts them off again.
fn line<'a>(file: &'a str, place: &'a Place) -> Snippet<'a, Annotation<'a>> {
    let missing = (place.column as usize - 1).saturating_sub(place.mark as usize);
    let text = match place.text.strip_prefix('…') {
        Some(rest) if missing > 0 => format!("{} {rest}", " ".repeat(missing)),
        _ => place.text.to_string(),
    };
    let byte = |character: u32| {
        let mut starts = text.char_indices().map(|(at, _)| at);
        starts.nth(missing + character as usize).unwrap_or(text.len())
    };
    let span = byte(place.mark)..byte(place.mark + place.width);
    Snippet::source(text)
        .path(file)
        .line_start(place.line as usize)
        .annotation(AnnotationKind::Primary.span(span))
}
