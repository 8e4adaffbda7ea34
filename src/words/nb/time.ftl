# Tid: hvor lenge, hvor langt fram, hvor seint.

time-days = { $days ->
    [one] 1 dag
   *[other] { $days } dager
}
time-months = { $months ->
    [one] 1 måned
   *[other] { $months } måneder
}
time-minutes = { $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutter
}
time-hours = { $hours ->
    [one] 1 time
   *[other] { $hours } timer
}
time-before-start = { $days ->
    [one] 1 dag til første dag
   *[other] { $days } dager til første dag
}
time-day-month = dag { $day }, måned { $month } av { $months }
time-no-longer-new = dag { $day }, etter de { $months } månedene
