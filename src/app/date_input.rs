//! Dates as people type them: `27.11`, `fredag`, `+2u`. All three languages at once, so that nobody
//! has to remember which one is switched on.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use crate::app::fold::fold;

/// Why a text is no date; what was typed stays in its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateInputError {
    /// Nothing is typed.
    Empty,
    /// No date in any form the program reads.
    NotADate,
    /// There are twelve months.
    NoSuchMonth {
        /// The number given.
        month: u32,
    },
    /// The month is shorter than that.
    NoSuchDay {
        /// The number given.
        day: u32,
        /// From 1.
        month: i8,
        /// The year meant.
        year: i16,
    },
    /// Outside [`FIRST_YEAR`] to [`LAST_YEAR`]: surely a slip.
    UnlikelyYear {
        /// The number given.
        year: i64,
    },
}

/// The first year a date can lie in.
pub const FIRST_YEAR: i16 = 1950;
/// The last year a date can lie in.
pub const LAST_YEAR: i16 = 2100;

/// Reads a date.
///
/// - `27.11.2026`, `27.11.26`, `27/11/2026`, `2026-11-27`, `27. november 2026`;
/// - `27.11` and `27. november`: this year, or next year when that day lies more than three months
///   back;
/// - `i dag`, `i morgen`, `today`, `tomorrow` and the like;
/// - a weekday: the next one, never today; with a date after it, the date counts;
/// - `+3d`, `+2u` (`v`, `w`), `+1m`, `+1å` (`y`): so many days, weeks, months or years from today;
///   with `-`, back.
///
/// # Errors
/// When it is no date, or no such day exists.
pub fn read_date(typed: &str, today: Date) -> Result<Date, DateInputError> {
    let folded = fold(typed);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let phrase = words.join(" ");
    if phrase.is_empty() {
        return Err(DateInputError::Empty);
    }
    if let Some(days) = days_from_today(&phrase) {
        return from_today(today, days.days());
    }
    if let Some(distance) = phrase.strip_prefix('+') {
        return from_today(today, span(distance).ok_or(DateInputError::NotADate)?);
    }
    if let Some(distance) = phrase.strip_prefix('-') {
        return from_today(today, span(distance).ok_or(DateInputError::NotADate)?.negate());
    }
    if let Some(weekday) = weekday(&phrase) {
        return Ok(next(weekday, today));
    }
    let separator = |found: char| found.is_whitespace() || matches!(found, '.' | '/' | '-' | ',');
    let mut parts: Vec<&str> = phrase.split(separator).filter(|part| !part.is_empty()).collect();
    if parts.len() > 1 && weekday(parts[0]).is_some() {
        parts.remove(0);
    }
    match parts[..] {
        [year, month, day] if is_number(year) && year.len() == 4 => {
            dated(number(day)?, read_month(month)?, number(year)?)
        }
        [day, month, year] => dated(number(day)?, read_month(month)?, read_year(year)?),
        [day, month] => without_year(number(day)?, read_month(month)?, today),
        _ => Err(DateInputError::NotADate),
    }
}

/// Folded, so `gar` is `går`.
fn days_from_today(phrase: &str) -> Option<i64> {
    match phrase {
        "i dag" | "idag" | "today" => Some(0),
        "i morgen" | "imorgen" | "i morgon" | "imorgon" | "tomorrow" => Some(1),
        "i overmorgen" | "overmorgen" | "i overmorgon" | "overmorgon" => Some(2),
        "i gar" | "igar" | "yesterday" => Some(-1),
        _ => None,
    }
}

fn from_today(today: Date, span: Span) -> Result<Date, DateInputError> {
    let found = today.saturating_add(span);
    check_year(i64::from(found.year()))?;
    Ok(found)
}

/// `2u`, `2 uker`: a number and a word for the unit, of which the first letter counts.
fn span(distance: &str) -> Option<Span> {
    let distance = distance.trim();
    let digits = distance.find(|found: char| !found.is_ascii_digit())?;
    let count: i64 = distance[..digits].parse().ok()?;
    let unit = distance[digits..].trim_start();
    if count > 10_000 || !unit.chars().all(char::is_alphabetic) {
        return None;
    }
    match unit.chars().next()? {
        'd' => Some(count.days()),
        'u' | 'v' | 'w' => Some(count.weeks()),
        'm' => Some(count.months()),
        'a' | 'y' => Some(count.years()),
        _ => None,
    }
}

/// Folded: `måndag`, `lørdag` and `søndag` without their rings and strokes.
const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Monday, &["mandag", "monday"]),
    (Weekday::Tuesday, &["tirsdag", "tysdag", "tuesday"]),
    (Weekday::Wednesday, &["onsdag", "wednesday"]),
    (Weekday::Thursday, &["torsdag", "thursday"]),
    (Weekday::Friday, &["fredag", "friday"]),
    (Weekday::Saturday, &["lordag", "laurdag", "saturday"]),
    (Weekday::Sunday, &["sondag", "sundag", "sunday"]),
];

/// Folded; each month's names in the three languages.
const MONTHS: [&[&str]; 12] = [
    &["januar", "january"],
    &["februar", "february"],
    &["mars", "march"],
    &["april"],
    &["mai", "may"],
    &["juni", "june"],
    &["juli", "july"],
    &["august"],
    &["september"],
    &["oktober", "october"],
    &["november"],
    &["desember", "december"],
];

/// Three letters of a name are enough: `fre`, `nov.`
fn is_short_for(typed: &str, name: &str) -> bool {
    typed.len() >= 3 && name.starts_with(typed)
}

fn weekday(typed: &str) -> Option<Weekday> {
    let typed = typed.trim_end_matches('.');
    let named = |names: &[&str]| names.iter().any(|name| is_short_for(typed, name));
    WEEKDAYS.iter().find(|(_, names)| named(names)).map(|(weekday, _)| *weekday)
}

fn next(weekday: Weekday, today: Date) -> Date {
    let ahead = i64::from(weekday.since(today.weekday()));
    today.saturating_add(if ahead == 0 { 7 } else { ahead }.days())
}

fn is_number(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_digit())
}

fn number(part: &str) -> Result<u32, DateInputError> {
    if !is_number(part) {
        return Err(DateInputError::NotADate);
    }
    part.parse().map_err(|_| DateInputError::NotADate)
}

fn read_month(part: &str) -> Result<i8, DateInputError> {
    let named = |names: &&[&str]| names.iter().any(|name| is_short_for(part, name));
    let month = match MONTHS.iter().position(named) {
        Some(at) => u32::try_from(at + 1).unwrap_or_default(),
        None => number(part)?,
    };
    match i8::try_from(month) {
        Ok(found @ 1..=12) => Ok(found),
        _ => Err(DateInputError::NoSuchMonth { month }),
    }
}

/// Two digits are a year of this century.
fn read_year(part: &str) -> Result<u32, DateInputError> {
    let year = number(part)?;
    Ok(if part.len() == 2 { 2000 + year } else { year })
}

fn check_year(year: i64) -> Result<i16, DateInputError> {
    match i16::try_from(year) {
        Ok(found @ FIRST_YEAR..=LAST_YEAR) => Ok(found),
        _ => Err(DateInputError::UnlikelyYear { year }),
    }
}

fn dated(day: u32, month: i8, year: u32) -> Result<Date, DateInputError> {
    let year = check_year(i64::from(year))?;
    let wrong = DateInputError::NoSuchDay { day, month, year };
    let day = i8::try_from(day).map_err(|_| wrong)?;
    Date::new(year, month, day).map_err(|_| wrong)
}

fn without_year(day: u32, month: i8, today: Date) -> Result<Date, DateInputError> {
    let year = u32::from(today.year().unsigned_abs());
    let earliest = today.saturating_sub(3.months());
    let this_year = dated(day, month, year);
    match this_year {
        Ok(date) if date >= earliest => Ok(date),
        // 29 February may be next year's.
        _ => dated(day, month, year + 1).or(this_year),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    /// A Monday.
    const TODAY: Date = date(2026, 11, 23);

    #[test]
    fn dates_are_read_as_people_type_them() {
        for (typed, expected) in [
            ("27.11", date(2026, 11, 27)),
            ("27.11.", date(2026, 11, 27)),
            ("27.11.26", date(2026, 11, 27)),
            ("27.11.2026", date(2026, 11, 27)),
            (" 27 . 11 . 2026 ", date(2026, 11, 27)),
            ("27/11/2026", date(2026, 11, 27)),
            ("2026-11-27", date(2026, 11, 27)),
            ("1.1", date(2027, 1, 1)),
            ("01.09", date(2026, 9, 1)),
            ("23.8", date(2026, 8, 23)),
            ("22.8", date(2027, 8, 22)),
            ("27. november", date(2026, 11, 27)),
            ("27. november 2027", date(2027, 11, 27)),
            ("6 Nov", date(2026, 11, 6)),
            ("1 mars", date(2027, 3, 1)),
            ("24. des.", date(2026, 12, 24)),
            ("fredag 27.11.", date(2026, 11, 27)),
            ("Friday, 27 November 2026", date(2026, 11, 27)),
            ("i dag", TODAY),
            ("I DAG", TODAY),
            ("today", TODAY),
            ("i morgen", date(2026, 11, 24)),
            ("i morgon", date(2026, 11, 24)),
            ("tomorrow", date(2026, 11, 24)),
            ("i går", date(2026, 11, 22)),
            ("overmorgen", date(2026, 11, 25)),
            ("mandag", date(2026, 11, 30)),
            ("måndag", date(2026, 11, 30)),
            ("tirsdag", date(2026, 11, 24)),
            ("tysdag", date(2026, 11, 24)),
            ("wednesday", date(2026, 11, 25)),
            ("tor", date(2026, 11, 26)),
            ("Fredag", date(2026, 11, 27)),
            ("laurdag", date(2026, 11, 28)),
            ("lør.", date(2026, 11, 28)),
            ("søndag", date(2026, 11, 29)),
            ("sunday", date(2026, 11, 29)),
            ("+3d", date(2026, 11, 26)),
            ("+2u", date(2026, 12, 7)),
            ("+2v", date(2026, 12, 7)),
            ("+2w", date(2026, 12, 7)),
            ("+ 2 uker", date(2026, 12, 7)),
            ("+1m", date(2026, 12, 23)),
            ("+1å", date(2027, 11, 23)),
            ("-1u", date(2026, 11, 16)),
        ] {
            assert_eq!(read_date(typed, TODAY), Ok(expected), "{typed:?}");
        }
    }

    #[test]
    fn what_is_no_date_is_told_apart() {
        use DateInputError as E;
        for (typed, expected) in [
            ("", E::Empty),
            ("   ", E::Empty),
            ("snart", E::NotADate),
            ("27", E::NotADate),
            ("27.11.2026.1", E::NotADate),
            ("27.x", E::NotADate),
            ("+2", E::NotADate),
            ("+u", E::NotADate),
            ("+2u3d", E::NotADate),
            ("+99999999999999999999d", E::NotADate),
            ("31.11", E::NoSuchDay { day: 31, month: 11, year: 2026 }),
            ("30.2.2027", E::NoSuchDay { day: 30, month: 2, year: 2027 }),
            ("2026-02-30", E::NoSuchDay { day: 30, month: 2, year: 2026 }),
            ("0.11", E::NoSuchDay { day: 0, month: 11, year: 2026 }),
            ("27.13", E::NoSuchMonth { month: 13 }),
            ("11/27/2026", E::NoSuchMonth { month: 27 }),
            ("27.11.202", E::UnlikelyYear { year: 202 }),
            ("27.11.1066", E::UnlikelyYear { year: 1066 }),
            ("27.11.20266", E::UnlikelyYear { year: 20266 }),
        ] {
            assert_eq!(read_date(typed, TODAY), Err(expected), "{typed:?}");
        }
    }

    #[test]
    fn leap_day_without_a_year_is_the_one_that_comes() {
        assert_eq!(read_date("29.2", date(2027, 11, 1)), Ok(date(2028, 2, 29)));
        assert_eq!(
            read_date("29.2", date(2026, 1, 1)),
            Err(DateInputError::NoSuchDay { day: 29, month: 2, year: 2026 })
        );
    }

    #[test]
    fn a_month_on_from_the_31st_is_the_last_day() {
        assert_eq!(read_date("+1m", date(2027, 1, 31)), Ok(date(2027, 2, 28)));
    }

    proptest! {
        #[test]
        fn nothing_typed_breaks_it(typed in "(?s).{0,20}") {
            let _ = read_date(&typed, TODAY);
        }
    }
}
