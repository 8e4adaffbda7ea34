# Tid: kor lenge, kor langt fram, kor seint.

time-days = { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}
time-months = { $months ->
    [one] 1 månad
   *[other] { $months } månader
}
time-minutes = { $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutt
}
time-hours = { $hours ->
    [one] 1 time
   *[other] { $hours } timar
}
time-before-start = { $days ->
    [one] 1 dag til første dag
   *[other] { $days } dagar til første dag
}
time-day-month = dag { $day }, månad { $month } av { $months }
time-no-longer-new = dag { $day }, etter dei { $months } månadene
