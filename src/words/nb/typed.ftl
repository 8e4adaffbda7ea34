# Det som er skrevet og ikke kunne brukes: datoer, og svarene fra en ny leder.

typed-date-empty = Skriv en dato, for eksempel 27.11 eller fredag.
typed-date-unread = Dette kan ikke leses som en dato. Skriv for eksempel 27.11, fredag eller +2u.
typed-date-month = Det finnes ingen måned { $month }. Skriv dagen først, så måneden: 27.11.
typed-date-day = Det finnes ingen dag { $day } i { $month }. Velg en annen dag.
typed-date-year = Året { $year } kan ikke stemme. Skriv det med fire sifre, for eksempel 27.11.2026.

setup-no-name = Navnet mangler.
    .why = Programmet må vite hva det skal kalle deg. Navnet blir på denne maskinen.
    .hint = Skriv for eksempel --name "Kari Nordmann".
setup-no-top-layer = Pakken mangler laget som gjelder for alle.
    .why = Roller, enheter og felles punkter står der.
    .hint = Velg mappen med alle filene i pakken, eller spør HR om hele pakken.
setup-yes-and-no = Spørsmålet { $question } er besvart med både ja og nei.
    .why = Svaret bestemmer hva som gjelder deg, så det kan bare være det ene.
    .hint = Ta bort ett av svarene. Vet du ikke, ta bort begge.
setup-ambiguous = Flere i pakken heter «{ $typed }».
    .why = Bare id-en skiller dem: { $ids }.
    .hint = Skriv id-en i stedet for navnet.
setup-unknown-role = Pakken har ingen rolle som heter «{ $typed }».
setup-unknown-unit = Pakken har ingen enhet som heter «{ $typed }».
setup-unknown-question = Pakken har ikke noe spørsmål som heter «{ $typed }».
setup-known = Disse finnes: { $known }.
setup-known-none = Pakken har ingen å velge mellom.
setup-nearest = Mente du { $nearest }?
setup-look = Skriv id-en slik den står i pakken, eller la det stå åpent nå. Du kan endre det senere.
