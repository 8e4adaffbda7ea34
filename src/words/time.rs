//! How long, how far ahead, how far in, in words.

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
        let hours = f64::from((minutes + 15) / 30) / 2.0;
        self.with("time-hours", &[("hours", hours.into())])
    }
}
