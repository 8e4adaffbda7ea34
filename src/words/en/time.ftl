# Time: how long, how far ahead, how late.

time-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
time-months = { $months ->
    [one] 1 month
   *[other] { $months } months
}
time-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
time-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
time-before-start = { $days ->
    [one] 1 day to the first day
   *[other] { $days } days to the first day
}
time-day-month = day { $day }, month { $month } of { $months }
time-no-longer-new = day { $day }, past the { $months } months
