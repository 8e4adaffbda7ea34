# Det som er skrive og ikkje kunne brukast: datoar, og svara frå ein ny leiar.

typed-date-empty = Skriv ein dato, til dømes 27.11 eller fredag.
typed-date-unread = Dette kan ikkje lesast som ein dato. Skriv til dømes 27.11, fredag eller +2v.
typed-date-month = Det finst ingen månad { $month }. Skriv dagen først, så månaden: 27.11.
typed-date-day = Det finst ingen dag { $day } i { $month }. Vel ein annan dag.
typed-date-year = Året { $year } kan ikkje stemme. Skriv det med fire siffer, til dømes 27.11.2026.

setup-no-name = Namnet manglar.
    .why = Programmet må vite kva det skal kalle deg. Namnet blir på denne maskina.
    .hint = Skriv til dømes --name "Kari Nordmann".
setup-no-top-layer = Pakken manglar laget som gjeld for alle.
    .why = Roller, einingar og felles punkt står der.
    .hint = Vel mappa med alle filene i pakken, eller spør HR om heile pakken.
setup-yes-and-no = Spørsmålet { $question } har fått både ja og nei til svar.
    .why = Svaret avgjer kva som gjeld deg, så det kan berre vere det eine.
    .hint = Ta bort eitt av svara. Veit du ikkje, ta bort begge.
setup-ambiguous = Fleire i pakken heiter «{ $typed }».
    .why = Berre id-en skil dei: { $ids }.
    .hint = Skriv id-en i staden for namnet.
setup-unknown-role = Pakken har inga rolle som heiter «{ $typed }».
setup-unknown-unit = Pakken har inga eining som heiter «{ $typed }».
setup-unknown-question = Pakken har ikkje noko spørsmål som heiter «{ $typed }».
setup-known = Desse finst: { $known }.
setup-known-none = Pakken har ingen å velje mellom.
setup-nearest = Meinte du { $nearest }?
setup-look = Skriv id-en slik han står i pakken, eller la det stå ope no. Du kan endre det seinare.
