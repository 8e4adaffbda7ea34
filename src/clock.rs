//! What day it is, asked in one place; `--today` answers instead of the system.

use std::cell::Cell;

use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp, ZonedDateTime};

/// Tells the date and the time.
#[derive(Debug)]
pub struct Clock {
    pinned: Option<Pinned>,
}

#[derive(Debug)]
struct Pinned {
    date: Date,
    /// Moves on by one each time it is asked, so that what happens first is earlier.
    next_ms: Cell<i64>,
}

impl Clock {
    /// The system's clock, in the system's time zone.
    pub fn system() -> Self {
        Self { pinned: None }
    }

    /// Always that day, from noon in UTC.
    pub fn pinned(date: Date) -> Self {
        Self { pinned: Some(Pinned { date, next_ms: Cell::new(noon_ms(date)) }) }
    }

    /// The date where the leader is.
    pub fn today(&self) -> Date {
        self.pinned.as_ref().map_or_else(|| ZonedDateTime::now().date(), |pinned| pinned.date)
    }

    /// Milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        match &self.pinned {
            None => Timestamp::now().as_millisecond(),
            Some(pinned) => {
                let now = pinned.next_ms.get();
                pinned.next_ms.set(now + 1);
                now
            }
        }
    }
}

fn noon_ms(day: Date) -> i64 {
    let noon = date(1970, 1, 1).duration_until(day) + SignedDuration::from_hours(12);
    i64::try_from(noon.as_millis()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pinned_day_begins_at_noon_and_keeps_the_order_of_what_happens() {
        let clock = Clock::pinned(date(2026, 11, 23));
        assert_eq!(clock.today(), date(2026, 11, 23));
        assert_eq!((clock.now_ms(), clock.now_ms()), (1_795_435_200_000, 1_795_435_200_001));
    }
}
