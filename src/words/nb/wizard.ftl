# Veiviseren: fem steg fra første start til en plan.

wizard-title = Steg { $number } av 5: { $step }
wizard-step-start = Start
wizard-step-package = Pakken
wizard-step-you = Om deg
wizard-step-questions = Første dag
wizard-step-summary = Oppsummering

# Steg 1
wizard-welcome = Velkommen. Dette tar to minutter. Du kan endre alt senere.
wizard-again = Her endrer du det du har svart før. Det du lar stå, blir som det var.
wizard-language = Språk
wizard-reading-test = Lesetest
wizard-signs-normal = Rammer og piler
wizard-signs-ascii = Enkle tegn
wizard-signs-test = Ser du en ramme og en pil her?   { $sample }   Hvis ikke: trykk r for enkle tegn.
wizard-signs-plain = Nå bruker programmet enkle tegn: { $sample }   Trykk r for å gå tilbake.
wizard-how = Slik virker det
wizard-how-keys = Piltaster flytter. Mellomrom velger. Enter går videre. Esc går tilbake.
wizard-how-mouse = Musa virker også: klikk på det du vil ha.

# Steg 2
wizard-package-intro = En pakke fra HR sier hva en ny leder skal få, gjøre og lære. Du velger den først, for den bestemmer hvilke spørsmål du får.
wizard-package = Pakke
wizard-package-keep = Pakken du bruker nå
wizard-package-example = Eksempelpakken som følger med
wizard-package-example-help = Velg denne hvis du ikke har fått noe fra HR ennå. Du kan bytte senere, og det du har gjort, beholdes.
wizard-package-other = En pakke du har fått fra HR
wizard-package-path-help = Skriv hvor den ligger, eller dra den inn i dette vinduet. Trykk så Enter.

# Steg 3
wizard-you-intro = Svarene bestemmer hva som gjelder deg. Det du ikke vet, kan stå åpent.
wizard-name = Navn
wizard-name-help = Det programmet skal kalle deg. Navnet blir på denne maskinen.
wizard-unit = Arbeidssted
wizard-unit-open = Ikke valgt
wizard-unit-help = Gå til stedet der du arbeider og trykk Enter. Finner du det ikke, velg nivået over.
wizard-roles = Lederrolle
wizard-roles-help = Du kan ha flere. Mellomrom setter kryss.
wizard-staff = Antall ansatte
wizard-staff-help = Hvor mange du er leder for. Omtrent holder. Vet du det ikke, la feltet stå tomt.

# Steg 4
wizard-questions-intro = Fristene i planen din regnes fra den første dagen i stillingen.
wizard-start = Første dag
wizard-start-help = Skriv for eksempel 27.11, fredag eller +2u.
wizard-start-usual = Tomt felt: { $date }
wizard-start-read = = { $date }
wizard-questions = Spørsmål fra HR
wizard-answer-unknown = Vet ikke
wizard-answer-yes = Ja
wizard-answer-no = Nei

# Steg 5
wizard-summary-intro = Stemmer dette? Gå opp til en linje og trykk Enter for å endre den.
wizard-fact-package = { $title }, versjon { $version }
wizard-fact-answers = { $yes } ja, { $no } nei, { $unknown } vet ikke
wizard-fact-answers-label = Svar
wizard-fact-unsaid = Ikke oppgitt
wizard-definition = Hvem som regnes som ny leder
wizard-next-items = { $mine ->
    [one] 1 punkt gjelder deg.
   *[other] { $mine } punkter gjelder deg, spredt over { $months } måneder.
}
wizard-next-others = { $others ->
    [one] 1 er for andre.
   *[other] { $others } er for andre.
}
wizard-next-first = Du får se hva du kan gjøre først, hvorfor, og hvem du kan spørre.
wizard-next-again = Det du har gjort og skrevet, beholdes.
wizard-adopt = Ta pakken i bruk
wizard-save = Lagre endringene

# Meldingslinja
wizard-said-ready = Ingenting er tatt i bruk ennå.
wizard-said-ready-again = Ingenting er endret ennå.
wizard-said-resumed = Velkommen tilbake. Du fortsetter der du slapp.
wizard-said-first-step = Dette er det første steget. Trykk q for å avslutte. Svarene dine tas vare på.
wizard-said-reading = Leser pakken …
wizard-said-read = { $errors ->
    [0] Pakken er lest: { $title }.
    [one] Pakken er lest, men har 1 feil. Det som kan brukes, er med. Si fra til HR.
   *[other] Pakken er lest, men har { $errors } feil. Det som kan brukes, er med. Si fra til HR.
}
wizard-said-full = Det er ikke plass til mer i feltet.

# Etter at programmet er avsluttet midt i veiviseren
wizard-goodbye = Svarene dine er tatt vare på. Fortsett med: lederpakke

# Det som må ordnes før du kan gå videre
wizard-wrong-name = Skriv hva du heter. Fornavn er nok.
wizard-wrong-staff = Skriv et tall, for eksempel 34, eller la feltet stå tomt.
wizard-wrong-path = Skriv hvor pakken ligger, eller velg eksempelpakken.

# Hintene nederst
wizard-hint-move = Flytt
wizard-hint-along = Velg
wizard-hint-take = Velg
wizard-hint-tick = Sett kryss
wizard-hint-forward = Videre
wizard-hint-change = Endre
wizard-hint-adopt = Ta i bruk
wizard-hint-save = Lagre
wizard-hint-back = Tilbake
wizard-hint-close = Lukk
wizard-hint-quit = Avslutt
wizard-hint-quit-now = Avslutt
