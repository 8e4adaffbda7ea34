# Papir: sider som blir skrivne ut som tekst.

paper-own = (eige)
paper-progress = { $date }. { $done } av { $all } gjort.
paper-group = { $done } av { $all }

# No
paper-now = GJER NO
paper-nothing = Alt er gjort for denne perioden.
paper-nothing-next = Alt er gjort for denne perioden. Neste punkt er «{ $title }», { $date }.
paper-ask-whom = be { $who }
paper-waiting = VENTAR PÅ ANDRE
paper-soon = KJEM DEI NESTE 30 DAGANE
paper-soon-more = { $count ->
    [one] og 1 til. Sjå alle med: lederpakke list
   *[other] og { $count } til. Sjå alle med: lederpakke list
}
paper-quotas = VALFRITT
paper-quota-count = { $done } av { $choose } valde og gjorde
paper-until = innan { $date }
paper-question = SPØRSMÅLET DENNE VEKA
paper-recall = Du gjorde «{ $title }» { $date }. Kva har du brukt av det?
paper-news = NYTT FRÅ HR
paper-now-how = Sei kva som har hendt med namnet under punktet: lederpakke done NAMN, request NAMN eller note NAMN TEKST. Heile planen: lederpakke list. Meir om eitt punkt: lederpakke show NAMN.

# Lista
paper-list-empty = Ingen punkt passar. Ta bort eit filter, eller sjå alt med: lederpakke list --all
paper-list-how = Meir om eitt punkt: lederpakke show NAMN. Kvifor det er der: lederpakke explain NAMN.
paper-no-phase = Utan fase

# Eitt punkt
paper-state = Status
paper-answer = Svar
paper-opens = Opnar
paper-due = Frist
paper-kind = Slag
paper-owner = Kjem frå
paper-competence = Kompetanse
paper-learning = Læring
paper-minutes = Tid
paper-why = KVIFOR
paper-benefit = Nytta er { $benefit }.
paper-how = SLIK GJER DU
paper-links = LENKJER
paper-afterwards = TENK PÅ DETTE ETTERPÅ
paper-contact = KVEN DU KAN SPØRJE
paper-applies = KVIFOR DET GJELD DEG
paper-notes = NOTAT ({ $count })
paper-history = HISTORIKK
paper-granted-by = Blir gitt av
paper-order-by = Blir tinga av
paper-usual-wait = Tek vanlegvis
paper-check = Verkar når
paper-opens-systems = Opnar
paper-needs = Treng
paper-course = Kurs
paper-provider = Blir halde av
paper-format = Form
paper-audience = For
paper-ready = Klart
paper-expected = Ventast
paper-parts = DELAR
paper-sign-up = SLIK MELDER DU DEG PÅ
paper-with = Med
paper-place = Stad
paper-form = Form
paper-agenda = DETTE KAN DE TA OPP
paper-e-learning = e-læring
paper-classroom = i klasserom
paper-web = nettkurs
paper-webinar = webinar
paper-workshop = verkstad

# Forklaringa
paper-applies-not = KVIFOR DET IKKJE GJELD DEG
paper-state-heading = STATUS
paper-dates = KVAR DATOANE KJEM FRÅ
paper-first-day = Første dag
paper-no-due = ingen, det kjem aldri over fristen
paper-never-late = Det er valfritt og kjem aldri over fristen.
paper-suggested = Framlegg
paper-suggested-why = { $date } (for å spreie arbeidet)
paper-who-says = KVEN SOM SEIER DET
paper-layer = { $title }, versjon { $version }
paper-asked-by = { $layer } har det med.
paper-changed-by = { $layer } har endra det.
paper-counts = KVA SOM TEL SOM DETTE
paper-same-as = Dette blir rekna som gjort når eitt av desse er gjort:
paper-replaces = Det heitte eller erstatta før: { $items }

# Journalen
paper-journal = Alt som har hendt
paper-journal-empty = Ingenting enno. Det første du merkjer som gjort, kjem her.
journal-untouched = tilbake til ikkje starta
journal-started = byrja { $date }
journal-requested = bede om { $date }
journal-requested-from = bede om { $date } hos { $who }
journal-denied = avslått { $date }: { $why }
journal-done = gjort { $date }
journal-credited = blir rekna som gjort { $date }: { $why }
journal-skipped = ikkje aktuelt frå { $date }: { $why }
journal-planned = eigen dato { $date }
journal-unplanned = tilbake til datoen i pakken
journal-snoozed = lagt bort til { $date }
journal-unsnoozed = teke fram att
journal-own = lagt til
journal-own-removed = teke bort
journal-note = notat: { $text }
journal-note-removed = notat teke bort
journal-adopt = Pakke teken i bruk: { $layers }
journal-profile = Opplysningane om deg er lagra. Første dag er { $date }.
journal-undo = angra, { $what }
journal-redo = gjort om att, { $what }

# Det som nettopp vart skrive
paper-saved = Lagra. { $what }
paper-undone = Angra. { $what }
paper-redone = Gjort om att. { $what }
paper-note-saved = { $title }: notatet er med.
paper-note-removed = { $title }: notatet er teke bort.
paper-own-added = { $title }: lagt til med namnet { $id }.
paper-own-removed = { $title }: teke bort.
paper-planned = { $title }: din eigen dato er { $date }.
paper-how-to-undo = Angre med: lederpakke undo
paper-how-to-redo = Gjer om att med: lederpakke redo
paper-think = Tenk på dette:
paper-think-how = Skriv gjerne nokre linjer: lederpakke note { $id } TEKST

# Oppsettet
paper-setup = Då er du i gang.
paper-name = Namn
paper-roles = Rolle
paper-unit = Arbeidsstad
paper-staff = Tilsette
paper-package = Pakke
paper-home = Blir lagra i
paper-yes = Ja.
paper-no = Nei.
paper-not-said = ikkje oppgitt
paper-setup-next = { $count ->
    [one] Planen din har 1 punkt. Sjå kva du kan gjere no: lederpakke now
   *[other] Planen din har { $count } punkt. Sjå kva du kan gjere no: lederpakke now
}

# Førehandsvisinga
paper-preview = Førehandsvising av { $package }, dag { $day }, { $date }
paper-left-out = BLIR IKKJE VIST FOR DENNE LEIAREN

# Dømet
paper-demo = Dette er eit døme: ein leiar nokre veker ut i jobben. Ingenting av ditt eige er rørt.
paper-demo-where = Dømet ligg her og kan slettast når som helst:
paper-demo-how = Prøv kommandoar på det med --home og denne mappa.

# Velkomen
paper-welcome = Velkomen til lederpakke
paper-welcome-what = lederpakke følgjer deg gjennom dei første to til tre åra som ny leiar: kva du skal ha, gjere og lære, kven du ventar på, og kvifor kvar ting er der. Alt blir på di maskin.
paper-welcome-start = Opne programmet i eit terminalvindauge og skriv lederpakke, så hjelper det deg i gang på to minutt. Eller sei det med éi linje:
paper-welcome-setup = lederpakke setup --name "Namnet ditt" --start 2026-11-01
paper-welcome-demo = Vil du sjå eit ferdig døme først:
