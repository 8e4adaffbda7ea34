# Vegvisaren: fem steg frå første start til ein plan.

wizard-title = Steg { $number } av 5: { $step }
wizard-step-start = Start
wizard-step-package = Pakken
wizard-step-you = Om deg
wizard-step-questions = Første dag
wizard-step-summary = Oppsummering

# Steg 1
wizard-welcome = Velkomen. Dette tek to minutt. Du kan endre alt seinare.
wizard-again = Her endrar du det du har svart før. Det du lèt stå, blir som det var.
wizard-language = Språk
wizard-reading-test = Lesetest
wizard-signs-normal = Rammer og piler
wizard-signs-ascii = Enkle teikn
wizard-signs-test = Ser du ei ramme og ei pil her?   { $sample }   Om ikkje: trykk r for enkle teikn.
wizard-signs-plain = No bruker programmet enkle teikn: { $sample }   Trykk r for å gå tilbake.
wizard-how = Slik verkar det
wizard-how-keys = Piltastar flyttar. Mellomrom vel. Enter går vidare. Esc går tilbake.
wizard-how-mouse = Musa verkar òg: klikk på det du vil ha.

# Steg 2
wizard-package-intro = Ein pakke frå HR seier kva ein ny leiar skal få, gjere og lære. Du vel han først, for han avgjer kva spørsmål du får.
wizard-package = Pakke
wizard-package-keep = Pakken du bruker no
wizard-package-example = Eksempelpakken som følgjer med
wizard-package-example-help = Vel denne om du ikkje har fått noko frå HR enno. Du kan byte seinare, og det du har gjort, blir teke vare på.
wizard-package-other = Ein pakke du har fått frå HR
wizard-package-path-help = Skriv kvar han ligg, eller dra han inn i dette vindauget. Trykk så Enter.

# Steg 3
wizard-you-intro = Svara avgjer kva som gjeld deg. Det du ikkje veit, kan stå ope.
wizard-name = Namn
wizard-name-help = Det programmet skal kalle deg. Namnet blir på denne maskina.
wizard-unit = Arbeidsstad
wizard-unit-open = Ikkje vald
wizard-unit-help = Gå til staden der du arbeider og trykk Enter. Finn du han ikkje, vel nivået over.
wizard-roles = Leiarrolle
wizard-roles-help = Du kan ha fleire. Mellomrom set kryss.
wizard-staff = Talet på tilsette
wizard-staff-help = Kor mange du er leiar for. Omtrent held. Veit du det ikkje, lat feltet stå tomt.

# Steg 4
wizard-questions-intro = Fristane i planen din blir rekna frå den første dagen i stillinga.
wizard-start = Første dag
wizard-start-help = Skriv til dømes 27.11, fredag eller +2v.
wizard-start-usual = Tomt felt: { $date }
wizard-start-read = = { $date }
wizard-questions = Spørsmål frå HR
wizard-answer-unknown = Veit ikkje
wizard-answer-yes = Ja
wizard-answer-no = Nei

# Steg 5
wizard-summary-intro = Stemmer dette? Gå opp til ei linje og trykk Enter for å endre ho.
wizard-fact-package = { $title }, versjon { $version }
wizard-fact-answers = { $yes } ja, { $no } nei, { $unknown } veit ikkje
wizard-fact-answers-label = Svar
wizard-fact-unsaid = Ikkje oppgitt
wizard-definition = Kven som blir rekna som ny leiar
wizard-next-items = { $mine ->
    [one] 1 punkt gjeld deg.
   *[other] { $mine } punkt gjeld deg, spreidde over { $months } månader.
}
wizard-next-others = { $others ->
    [one] 1 er for andre.
   *[other] { $others } er for andre.
}
wizard-next-first = Du får sjå kva du kan gjere først, kvifor, og kven du kan spørje.
wizard-next-again = Det du har gjort og skrive, blir teke vare på.
wizard-adopt = Ta pakken i bruk
wizard-save = Lagre endringane

# Meldingslinja
wizard-said-ready = Ingenting er teke i bruk enno.
wizard-said-ready-again = Ingenting er endra enno.
wizard-said-resumed = Velkomen tilbake. Du held fram der du slapp.
wizard-said-first-step = Dette er det første steget. Trykk q for å avslutte. Svara dine blir tekne vare på.
wizard-said-reading = Les pakken …
wizard-said-read = { $errors ->
    [0] Pakken er lesen: { $title }.
    [one] Pakken er lesen, men har 1 feil. Det som kan brukast, er med. Sei frå til HR.
   *[other] Pakken er lesen, men har { $errors } feil. Det som kan brukast, er med. Sei frå til HR.
}
wizard-said-full = Det er ikkje plass til meir i feltet.

# Etter at programmet er avslutta midt i vegvisaren
wizard-goodbye = Svara dine er tekne vare på. Hald fram med: lederpakke

# Det som må ordnast før du kan gå vidare
wizard-wrong-name = Skriv kva du heiter. Førenamn er nok.
wizard-wrong-staff = Skriv eit tal, til dømes 34, eller lat feltet stå tomt.
wizard-wrong-path = Skriv kvar pakken ligg, eller vel eksempelpakken.

# Hinta nedst
wizard-hint-move = Flytt
wizard-hint-along = Vel
wizard-hint-take = Vel
wizard-hint-tick = Set kryss
wizard-hint-forward = Vidare
wizard-hint-change = Endre
wizard-hint-adopt = Ta i bruk
wizard-hint-save = Lagre
wizard-hint-back = Tilbake
wizard-hint-close = Lukk
wizard-hint-quit = Avslutt
wizard-hint-quit-now = Avslutt
