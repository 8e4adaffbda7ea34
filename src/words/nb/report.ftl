# Papirer: sider som skrives ut som tekst.

paper-own = (egen)
paper-progress = { $date }. { $done } av { $all } gjort.
paper-group = { $done } av { $all }

# Nå
paper-now = GJØR NÅ
paper-nothing = Alt er gjort for denne perioden.
paper-nothing-next = Alt er gjort for denne perioden. Neste punkt er «{ $title }», { $date }.
paper-ask-whom = be { $who }
paper-waiting = VENTER PÅ ANDRE
paper-soon = KOMMER DE NESTE 30 DAGENE
paper-soon-more = { $count ->
    [one] og 1 til. Se alle med: lederpakke list
   *[other] og { $count } til. Se alle med: lederpakke list
}
paper-quotas = VALGFRITT
paper-quota-count = { $done } av { $choose } valgt og gjort
paper-until = innen { $date }
paper-question = UKAS SPØRSMÅL
paper-recall = Du gjorde «{ $title }» { $date }. Hva har du brukt av det?
paper-news = NYTT FRA HR
paper-now-how = Si hva som har skjedd med navnet under punktet: lederpakke done NAVN, request NAVN eller note NAVN TEKST. Hele planen: lederpakke list. Mer om ett punkt: lederpakke show NAVN.

# Lista
paper-list-empty = Ingen punkter passer. Ta bort et filter, eller se alt med: lederpakke list --all
paper-list-how = Mer om ett punkt: lederpakke show NAVN. Hvorfor det er der: lederpakke explain NAVN.
paper-no-phase = Uten fase

# Ett punkt
paper-state = Status
paper-answer = Svar
paper-opens = Åpner
paper-due = Frist
paper-kind = Slag
paper-owner = Kommer fra
paper-competence = Kompetanse
paper-learning = Læring
paper-minutes = Tid
paper-why = HVORFOR
paper-benefit = Nytten er { $benefit }.
paper-how = SLIK GJØR DU
paper-links = LENKER
paper-afterwards = TENK PÅ DETTE ETTERPÅ
paper-contact = HVEM DU KAN SPØRRE
paper-applies = HVORFOR DET GJELDER DEG
paper-notes = NOTATER ({ $count })
paper-history = HISTORIKK
paper-granted-by = Gis av
paper-order-by = Bestilles av
paper-usual-wait = Tar vanligvis
paper-check = Virker når
paper-opens-systems = Åpner
paper-needs = Trenger
paper-course = Kurs
paper-provider = Holdes av
paper-format = Form
paper-audience = For
paper-ready = Klart
paper-expected = Ventes
paper-parts = DELER
paper-sign-up = SLIK MELDER DU DEG PÅ
paper-with = Med
paper-place = Sted
paper-form = Form
paper-agenda = DETTE KAN DERE TA OPP
paper-e-learning = e-læring
paper-classroom = i klasserom
paper-web = nettkurs
paper-webinar = webinar
paper-workshop = verksted

# Forklaringen
paper-applies-not = HVORFOR DET IKKE GJELDER DEG
paper-state-heading = STATUS
paper-dates = HVOR DATOENE KOMMER FRA
paper-first-day = Første dag
paper-no-due = ingen, det blir aldri forfalt
paper-never-late = Det er valgfritt og blir aldri forfalt.
paper-suggested = Forslag
paper-suggested-why = { $date } (for å spre arbeidet)
paper-who-says = HVEM SOM SIER DET
paper-layer = { $title }, versjon { $version }
paper-asked-by = { $layer } har det med.
paper-changed-by = { $layer } har endret det.
paper-counts = HVA SOM TELLER SOM DETTE
paper-same-as = Dette regnes som gjort når et av disse er gjort:
paper-replaces = Det het eller erstattet før: { $items }

# Journalen
paper-journal = Alt som har skjedd
paper-journal-empty = Ingenting ennå. Det første du merker som gjort, kommer her.
journal-untouched = tilbake til ikke startet
journal-started = begynt { $date }
journal-requested = bedt om { $date }
journal-requested-from = bedt om { $date } hos { $who }
journal-denied = avslått { $date }: { $why }
journal-done = gjort { $date }
journal-credited = regnes som gjort { $date }: { $why }
journal-skipped = ikke aktuelt fra { $date }: { $why }
journal-planned = egen dato { $date }
journal-unplanned = tilbake til datoen i pakken
journal-snoozed = lagt bort til { $date }
journal-unsnoozed = tatt fram igjen
journal-own = lagt til
journal-own-removed = tatt bort
journal-note = notat: { $text }
journal-note-removed = notat tatt bort
journal-adopt = Pakke tatt i bruk: { $layers }
journal-profile = Opplysningene om deg er lagret. Første dag er { $date }.
journal-undo = angret, { $what }
journal-redo = gjort om igjen, { $what }

# Det som nettopp ble skrevet
paper-saved = Lagret. { $what }
paper-undone = Angret. { $what }
paper-redone = Gjort om igjen. { $what }
paper-note-saved = { $title }: notatet er med.
paper-note-removed = { $title }: notatet er tatt bort.
paper-own-added = { $title }: lagt til med navnet { $id }.
paper-own-removed = { $title }: tatt bort.
paper-planned = { $title }: din egen dato er { $date }.
paper-how-to-undo = Angre med: lederpakke undo
paper-how-to-redo = Gjør om igjen med: lederpakke redo
paper-think = Tenk på dette:
paper-think-how = Skriv gjerne noen linjer: lederpakke note { $id } TEKST

# Oppsettet
paper-setup = Da er du i gang.
paper-name = Navn
paper-roles = Rolle
paper-unit = Arbeidssted
paper-staff = Ansatte
paper-package = Pakke
paper-home = Lagres i
paper-yes = Ja.
paper-no = Nei.
paper-not-said = ikke oppgitt
paper-setup-next = { $count ->
    [one] Planen din har 1 punkt. Se hva du kan gjøre nå: lederpakke now
   *[other] Planen din har { $count } punkter. Se hva du kan gjøre nå: lederpakke now
}

# Forhåndsvisningen
paper-preview = Forhåndsvisning av { $package }, dag { $day }, { $date }
paper-left-out = VISES IKKE FOR DENNE LEDEREN

# Eksempelet
paper-demo = Dette er et eksempel: en leder noen uker ut i jobben. Ingenting av ditt eget er rørt.
paper-demo-where = Eksempelet ligger her og kan slettes når som helst:
paper-demo-how = Prøv kommandoer på det med --home og denne mappen.

# Velkommen
paper-welcome = Velkommen til lederpakke
paper-welcome-what = lederpakke følger deg gjennom de første to til tre årene som ny leder: hva du skal ha, gjøre og lære, hvem du venter på, og hvorfor hver ting er der. Alt blir på din maskin.
paper-welcome-start = Åpne programmet i et terminalvindu og skriv lederpakke, så hjelper det deg i gang på to minutter. Eller si det med én linje:
paper-welcome-setup = lederpakke setup --name "Ditt navn" --start 2026-11-01
paper-welcome-demo = Vil du se et ferdig eksempel først:
