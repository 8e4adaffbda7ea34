//! Dates and distances in time.

use jiff::civil::Date;
use toml::de::DeValue;

use crate::domain::{Offset, Text, When};
use crate::format::reader::{Reader, Value};
use crate::problem::{Expected, Trouble};

/// Years that a package can mean; others are slips of the finger.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

impl Reader<'_> {
    /// Counted from the first day.
    pub(in crate::format) fn offset(&mut self, value: &Value<'_>) -> Option<Offset> {
        let raw = self.text(value)?;
        let offset = Offset::parse(raw);
        if offset.is_none() {
            self.find(value.span(), Trouble::BadOffset { text: Text::line(raw) });
        }
        offset
    }

    /// A distance that leads forward.
    pub(in crate::format) fn forward(&mut self, value: &Value<'_>) -> Option<Offset> {
        let distance = self.offset(value)?;
        self.not_back(value, distance, distance.is_positive())
    }

    /// A distance that leads forward, or nowhere.
    pub(in crate::format) fn wait(&mut self, value: &Value<'_>) -> Option<Offset> {
        let distance = self.offset(value)?;
        self.not_back(value, distance, distance.about_days() >= 0.0)
    }

    fn not_back(&mut self, value: &Value<'_>, distance: Offset, fine: bool) -> Option<Offset> {
        if fine {
            return Some(distance);
        }
        let key = self.key();
        self.find(value.span(), Trouble::NotForward { key, distance });
        None
    }

    /// Counted from the first day, or a date.
    pub(in crate::format) fn when(&mut self, value: &Value<'_>) -> Option<When> {
        if value.get_ref().is_datetime() {
            return self.date(value).map(When::Date);
        }
        self.offset(value).map(When::Offset)
    }

    /// A date.
    pub(in crate::format) fn date(&mut self, value: &Value<'_>) -> Option<Date> {
        let DeValue::Datetime(written) = value.get_ref() else {
            self.wrong_type(value, Expected::Date);
            return None;
        };
        if written.date.is_none() && written.time.is_none() {
            // No date at all: the file's syntax is broken here, and that has been said.
            return None;
        }
        let date = written.date.filter(|_| written.time.is_none()).and_then(calendar_date);
        if date.is_none() {
            let text = Text::line(&written.to_string());
            self.find(value.span(), Trouble::BadDate { text });
        }
        date
    }

    /// Dates, put in order.
    pub(in crate::format) fn dates(&mut self, value: &Value<'_>) -> Option<Vec<Date>> {
        let entries = self.list(value)?;
        let mut dates = Vec::with_capacity(entries.len());
        for entry in entries {
            dates.extend(self.date(entry));
        }
        dates.sort_unstable();
        dates.dedup();
        if dates.is_empty() {
            let key = self.key();
            self.find(value.span(), Trouble::EmptyList { key });
            return None;
        }
        Some(dates)
    }

    /// When this layer was issued, for the `again` at `value`.
    pub(in crate::format) fn issued(&mut self, value: &Value<'_>) -> Option<Date> {
        if self.issued.is_none() {
            self.find(value.span(), Trouble::AgainWithoutIssued);
        }
        self.issued
    }
}

fn calendar_date(written: toml::value::Date) -> Option<Date> {
    let year = i16::try_from(written.year).ok().filter(|year| YEARS.contains(year))?;
    let (month, day) = (i8::try_from(written.month).ok()?, i8::try_from(written.day).ok()?);
    Date::new(year, month, day).ok()
}
