//! Dates as each language writes them.

use std::cell::OnceCell;

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::fieldsets::{E, M, MD, YM, YMD, YMDE};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_locale_core::locale;
use jiff::civil::Date;

use crate::domain::Language;

type Formatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// Writes dates in one language. Each form is made when first asked for.
pub struct Dates {
    language: Language,
    numeric: OnceCell<Formatter<YMD>>,
    day_month: OnceCell<Formatter<MD>>,
    weekday: OnceCell<Formatter<E>>,
    full: OnceCell<Formatter<YMDE>>,
    long: OnceCell<Formatter<YMD>>,
    month: OnceCell<Formatter<YM>>,
    month_name: OnceCell<Formatter<M>>,
}

/// One formatter, made once. A macro and not a function: the bounds of ICU's constructor are
/// longer than all of this file.
macro_rules! made_once {
    ($dates:expr, $cell:ident, $fields:expr) => {
        $dates.$cell.get_or_init(|| {
            Formatter::try_new($dates.preferences(), $fields)
                .expect("the data of the three languages is compiled in")
        })
    };
}

impl Dates {
    pub(super) fn new(language: Language) -> Self {
        Self {
            language,
            numeric: OnceCell::new(),
            day_month: OnceCell::new(),
            weekday: OnceCell::new(),
            full: OnceCell::new(),
            long: OnceCell::new(),
            month: OnceCell::new(),
            month_name: OnceCell::new(),
        }
    }

    /// `27.11.2026`; `27/11/2026` in English.
    pub fn numeric(&self, date: Date) -> String {
        match self.language {
            // ICU leaves out the leading zeros that forms here are filled in with.
            Language::Bokmal | Language::Nynorsk => {
                format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year())
            }
            Language::English => {
                made_once!(self, numeric, YMD::short()).format(&icu(date)).to_string()
            }
        }
    }

    /// `27.11.`; `27 Nov` in English.
    pub fn day_month(&self, date: Date) -> String {
        match self.language {
            Language::Bokmal | Language::Nynorsk => {
                format!("{:02}.{:02}.", date.day(), date.month())
            }
            Language::English => {
                made_once!(self, day_month, MD::medium()).format(&icu(date)).to_string()
            }
        }
    }

    /// `fredag`
    pub fn weekday(&self, date: Date) -> String {
        made_once!(self, weekday, E::long()).format(&icu(date)).to_string()
    }

    /// `fredag 27. november 2026`
    pub fn full(&self, date: Date) -> String {
        made_once!(self, full, YMDE::long()).format(&icu(date)).to_string()
    }

    /// `27. november 2026`
    pub fn long(&self, date: Date) -> String {
        made_once!(self, long, YMD::long()).format(&icu(date)).to_string()
    }

    /// `november 2026`
    pub fn month(&self, date: Date) -> String {
        made_once!(self, month, YM::long()).format(&icu(date)).to_string()
    }

    /// `november`
    pub fn month_name(&self, date: Date) -> String {
        made_once!(self, month_name, M::long()).format(&icu(date)).to_string()
    }

    fn preferences(&self) -> DateTimeFormatterPreferences {
        match self.language {
            Language::Bokmal => locale!("nb").into(),
            Language::Nynorsk => locale!("nn").into(),
            Language::English => locale!("en-GB").into(),
        }
    }
}

fn icu(date: Date) -> IcuDate<Gregorian> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day)
        .expect("jiff's calendar dates are Gregorian dates")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::read_date;
    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn dates_read_as_each_language_writes_them() {
        let day = date(2026, 11, 6);
        for (language, expected) in [
            (
                Language::Bokmal,
                "06.11.2026|06.11.|fredag|fredag 6. november 2026|6. november 2026|november 2026|november",
            ),
            (
                Language::Nynorsk,
                "06.11.2026|06.11.|fredag|fredag 6. november 2026|6. november 2026|november 2026|november",
            ),
            (
                Language::English,
                "06/11/2026|6 Nov|Friday|Friday, 6 November 2026|6 November 2026|November 2026|November",
            ),
        ] {
            let dates = Dates::new(language);
            let written = [
                dates.numeric(day),
                dates.day_month(day),
                dates.weekday(day),
                dates.full(day),
                dates.long(day),
                dates.month(day),
                dates.month_name(day),
            ];
            assert_eq!(written.join("|"), expected, "{language:?}");
        }
    }

    proptest! {
        #[test]
        fn a_date_the_program_shows_can_be_typed_back(ahead in -3_000_i64..3_000) {
            let today = date(2026, 11, 23);
            let day = today.saturating_add(ahead.days());
            for language in Language::ALL {
                let dates = Dates::new(language);
                for shown in [dates.numeric(day), dates.long(day), dates.full(day)] {
                    prop_assert_eq!(read_date(&shown, today), Ok(day), "{}", shown);
                }
            }
        }
    }
}
