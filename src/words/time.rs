//! How long, how far ahead, how far in, in words.

use crate::domain::Language;
use crate::plan::Plan;
use crate::words::Words;

impl Words {
    /// Where in the leader's time today is: `dag 23, måned 1 av 36`.
    pub fn day(&self, plan: &Plan) -> String {
        let months = plan.months;
        if plan.day < 1 {
            return self.with("time-before-start", &[("days", (1 - plan.day).into())]);
        }
        if plan.month() > i64::from(months) {
            let arguments = [("day", plan.day.into()), ("months", months.into())];
            return self.with("time-no-longer-new", &arguments);
        }
        let arguments =
            [("day", plan.day.into()), ("month", plan.month().into()), ("months", months.into())];
        self.with("time-day-month", &arguments)
    }

    /// A stretch of work: minutes up to two hours, then hours in whole and half.
    pub fn minutes(&self, minutes: u32) -> String {
        if minutes < 120 {
            return self.with("time-minutes", &[("minutes", minutes.into())]);
        }
        let halves = (minutes + 15) / 30;
        let comma = if self.language() == Language::English { "." } else { "," };
        let hours = match halves % 2 {
            0 => (halves / 2).to_string(),
            _ => format!("{}{comma}5", halves / 2),
        };
        self.with("time-hours", &[("hours", hours.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_told_in_minutes_then_in_hours_and_halves() {
        let words = Words::new(Language::Bokmal);
        for (minutes, told) in [
            (1, "1 minutt"),
            (45, "45 minutter"),
            (120, "2 timer"),
            (150, "2,5 timer"),
            (900, "15 timer"),
        ] {
            assert_eq!(words.minutes(minutes), told);
        }
        assert_eq!(Words::new(Language::English).minutes(150), "2.5 hours");
    }
}
