//! Time counted from the leader's first day: `"-4 weeks"`, `"6 months"`.

use jiff::Span;
use jiff::civil::Date;

/// A whole number of months and days; months first, then days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Offset {
    /// Calendar months; a year is twelve.
    pub months: i32,
    /// Days; a week is seven.
    pub days: i32,
}

/// Ten years either way is more than any package needs, and keeps date arithmetic in range.
const MAX_MONTHS: i64 = 120;
const MAX_DAYS: i64 = 3_660;

impl Offset {
    /// So many days.
    pub const fn of_days(days: i32) -> Self {
        Self { months: 0, days }
    }

    /// So many months.
    pub const fn of_months(months: i32) -> Self {
        Self { months, days: 0 }
    }

    /// Reads `"2 weeks"`, `"-4 weeks"`, `"1 month 2 days"`; `None` when it is no such thing, holds
    /// hours or minutes, or reaches further than ten years.
    pub fn parse(text: &str) -> Option<Self> {
        let span: Span = text.trim().parse().ok()?;
        let clock = span.get_hours() != 0
            || span.get_minutes() != 0
            || span.get_seconds() != 0
            || span.get_milliseconds() != 0
            || span.get_microseconds() != 0
            || span.get_nanoseconds() != 0;
        let months = i64::from(span.get_years()) * 12 + i64::from(span.get_months());
        let days = i64::from(span.get_weeks()) * 7 + i64::from(span.get_days());
        if clock || months.abs() > MAX_MONTHS || days.abs() > MAX_DAYS {
            return None;
        }
        Some(Self { months: i32::try_from(months).ok()?, days: i32::try_from(days).ok()? })
    }

    /// The date this far from `date`. A day that the month lacks becomes its last day; a date
    /// outside the calendar becomes the calendar's end.
    pub fn from(self, date: Date) -> Date {
        // A plan asks this for every row, and most offsets have only one of the two.
        let date = match self.months {
            0 => date,
            months => date.saturating_add(Span::new().months(months)),
        };
        match self.days {
            0 => date,
            days => date.saturating_add(Span::new().days(days)),
        }
    }

    /// The same distance `times` times over.
    pub fn times(self, times: i32) -> Self {
        Self { months: self.months.saturating_mul(times), days: self.days.saturating_mul(times) }
    }

    /// About how many days this is, for ordering; a month counts as 30.4375 days.
    pub fn about_days(self) -> f64 {
        f64::from(self.months) * 30.4375 + f64::from(self.days)
    }

    /// Whether this moves forward in time at all.
    pub fn is_positive(self) -> bool {
        self.about_days() > 0.0
    }
}

/// A point in the leader's time: counted from the first day, or a date in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// Counted from the first day.
    Offset(Offset),
    /// A date, the same for everyone.
    Date(Date),
}

impl When {
    /// The date for a leader whose first day is `start`.
    pub fn on(self, start: Date) -> Date {
        match self {
            When::Offset(offset) => offset.from(start),
            When::Date(date) => date,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn offsets_are_read_as_hr_writes_them() {
        for (text, offset) in [
            ("2 weeks", Offset::of_days(14)),
            ("-4 weeks", Offset::of_days(-28)),
            ("0 days", Offset::default()),
            ("6 months", Offset::of_months(6)),
            ("1 year", Offset::of_months(12)),
            ("1 month 2 days", Offset { months: 1, days: 2 }),
        ] {
            assert_eq!(Offset::parse(text), Some(offset), "{text:?}");
        }
        for bad in ["soon", "", "2 hours", "2", "weeks", "900 years", "2 uker"] {
            assert_eq!(Offset::parse(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn a_missing_day_becomes_the_last_of_the_month() {
        assert_eq!(Offset::of_months(1).from(date(2027, 1, 31)), date(2027, 2, 28));
        assert_eq!(Offset::of_months(12).from(date(2028, 2, 29)), date(2029, 2, 28));
        assert_eq!(Offset { months: 1, days: 1 }.from(date(2027, 1, 31)), date(2027, 3, 1));
    }
}
