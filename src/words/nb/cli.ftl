# Kommandolinja: hjelp, feil i kallet, og det som sies ved siden av svaret.

usage-about = lederpakke følger nye ledere gjennom de første to til tre årene. Skriv lederpakke alene for å åpne programmet.
usage-heading = Bruk:
usage-command = kommando
usage-option = valg
usage-options = Valg
usage-globals = For alle kommandoer
usage-arguments = Slik fyller du ut
usage-leaders = For ledere
usage-hr = For HR
usage-example = For eksempel:
usage-more = Mer om én kommando: lederpakke help KOMMANDO

command-setup = si hvem du er og hvilken pakke du følger
    .example = lederpakke setup --name "Kari Nordmann" --start 2026-11-01 --role medarbeidere --yes first-time
command-now = hva du skal gjøre nå, hvem du venter på, og hva som kommer
    .example = lederpakke now
command-list = hele planen, eller en del av den
    .example = lederpakke list --kind access --search visma
command-show = alt om ett punkt, med det som har skjedd
    .example = lederpakke show tilgang-elements
command-done = et punkt er gjort
    .example = lederpakke done kurs-intro-1 --on fredag --note "Nyttig om sykefravær"
command-start = du har begynt på et punkt
    .example = lederpakke start praksis-90-dager
command-request = du har bedt om noe og venter på svar
    .example = lederpakke request tilgang-elements --from "IT-hjelp"
command-grant = du har fått en tilgang, og den virker
    .example = lederpakke grant tilgang-elements
command-deny = du ba om noe og fikk nei
    .example = lederpakke deny tilgang-anvisning --why "Trenger kurs først"
command-skip = et punkt er ikke aktuelt for deg
    .example = lederpakke skip mote-fau --why "Skolen har ikke FAU"
command-credit = du har gjort det før, eller et annet sted
    .example = lederpakke credit kurs-arbeidsmiljo --on 2024-05-14 --why "Tatt i Bærum"
command-reopen = tilbake til ikke startet
    .example = lederpakke reopen kurs-intro-1
command-snooze = legg bort et punkt til en dato
    .example = lederpakke snooze praksis-mentor --until +2u
command-note = skriv noen linjer om et punkt
    .example = lederpakke note kurs-intro-1 Husk å spørre om vikarer
command-add = legg til et punkt som er ditt eget
    .example = lederpakke add "Ring naboskolen" --due 27.11
command-undo = angre det siste, også fra før maskinen ble slått av
    .example = lederpakke undo
command-redo = gjør om igjen det du angret
    .example = lederpakke redo
command-journal = alt som har skjedd, med dato
    .example = lederpakke journal --search visma
command-explain = hvorfor et punkt gjelder deg, og hvor datoene kommer fra
    .example = lederpakke explain kurs-arbeidsmiljo
command-demo = et ferdig utfylt eksempel i en egen mappe
    .example = lederpakke demo
command-check = finn feil i en pakke
    .example = lederpakke check kommune.toml
command-preview = se pakken slik en leder vil se den
    .example = lederpakke preview kommune.toml --as rektor.toml --day 8
command-schema = JSON Schema for pakkefila, til skriveprogrammet ditt
    .example = lederpakke schema > lederpakke.schema.json
command-help = hjelp til programmet eller til én kommando
    .example = lederpakke help done

option-home = alle data og innstillinger i denne mappen
    .value = MAPPE
option-today = vis hvordan det ser ut en annen dag
    .value = DATO
option-lang = språk: nb, nn eller en
    .value = SPRÅK
option-color = farger: auto, always eller never
    .value = NÅR
option-help = vis denne hjelpen
option-version = vis utgaven
option-json = svar som JSON, for andre programmer
option-check = avslutt med 1 når noe er forfalt
option-id = navnet på punktet, slik lista viser det
    .value = NAVN
option-on = dagen det skjedde; i dag når du ikke sier noe
    .value = DATO
option-on-past = dagen det skjedde
option-note = noen linjer om det
    .value = TEKST
option-from = hvem du ba, når det ikke er den pakken nevner
    .value = HVEM
option-why = grunnen, med dine ord
    .value = GRUNN
option-until = dagen det skal komme fram igjen
    .value = DATO
option-text = det du vil skrive
    .value = TEKST
option-title = hva du vil gjøre
    .value = TITTEL
option-due = når det skal være gjort
    .value = DATO
option-kind = bare access, system, course, meeting, practice, talk eller own
    .value = SLAG
option-state = bare én status, for eksempel late, waiting eller done
    .value = STATUS
option-phase = bare én fase
    .value = FASE
option-search = bare det som har alle disse ordene
    .value = ORD
option-all = også det som ikke gjelder deg, og det som er trukket tilbake
option-package = pakken fra HR: en fil eller en mappe
    .value = STI
option-name = hva du heter
    .value = NAVN
option-start = din første dag i stillingen
    .value = DATO
option-role = rollen din; kan gis flere ganger
    .value = ROLLE
option-unit = hvor du arbeider
    .value = ENHET
option-yes = et spørsmål i pakken du svarer ja på; kan gis flere ganger
    .value = SPØRSMÅL
option-no = et spørsmål i pakken du svarer nei på; kan gis flere ganger
    .value = SPØRSMÅL
option-staff = hvor mange ansatte du har
    .value = ANTALL
option-path = pakken: en fil eller en mappe
    .value = STI
option-as = en fil som sier hvem lederen er
    .value = FIL
option-day = hvilken dag, der 1 er den første
    .value = DAG
option-command = kommandoen du vil vite mer om
    .value = KOMMANDO

# Feil i kallet: hva, hvorfor, hva nå.
wrong-nearest = Mente du { $nearest }?
wrong-command = Kommandoen «{ $given }» finnes ikke.
    .why = lederpakke kjenner bare kommandoene i hjelpen.
    .hint = Skriv lederpakke help for å se dem.
wrong-option = «{ $given }» kan ikke brukes her.
    .why = Kommandoen tar bare det som står i hjelpen til den.
    .hint = Legg til --help for å se hva den tar. Tekst med mellomrom må stå i anførselstegn.
wrong-no-value = Det mangler noe etter { $option }.
    .why = Dette valget skal ha en verdi.
    .hint = Skriv verdien etter, eller legg til --help for å se et eksempel.
wrong-missing = Det mangler noe: { $names }
    .why = Kommandoen kan ikke gjøre noe uten.
    .hint = Legg til --help for å se et eksempel. Navnene på punktene står i: lederpakke list
wrong-twice = { $option } er gitt mer enn én gang.
    .why = Det kan bare ha én verdi.
    .hint = Behold den du mener, og ta bort resten.
wrong-word = «{ $given }» kan ikke stå etter { $option }.
    .why = Der kan det stå: { $words }.
    .hint = Skriv ett av disse ordene.
wrong-number = «{ $given }» etter { $option } er ikke et tall som kan brukes.
    .why = Her trengs et helt tall.
    .hint = Skriv bare sifre, for eksempel 34.
wrong-date = «{ $given }» etter { $option } er ikke en dato.
    .why = Dette kan ikke leses som en dato.
    .hint = Skriv for eksempel 2026-11-27, 27.11, fredag eller +2u.
wrong-not-text = Noe du skrev, er ikke tekst.
    .why = Det inneholder tegn som ikke er UTF-8.
    .hint = Skriv det på nytt med vanlige tegn.
wrong-other = Kallet kan ikke forstås.
    .why = Noe står der det ikke hører hjemme.
    .hint = Skriv lederpakke help for å se kommandoene.
wrong-no-profile = Du har ikke sagt hvem du er ennå.
    .why = Planen regnes ut fra din første dag og fra hva du er leder for.
    .hint = Kjør lederpakke setup --name "Ditt navn" --start DATO, eller skriv bare lederpakke og følg stegene.
wrong-first-setup = Det mangler noe: { $names }
    .why = Første gang trengs et navn og din første dag i stillingen.
    .hint = For eksempel: lederpakke setup --name "Kari Nordmann" --start 2026-11-01
wrong-unusable = Pakken kan ikke brukes. Sted: { $place }
    .why = { $errors ->
        [0] Den har ikke noe øverste lag, det som gjelder alle.
        [one] Den har 1 feil, og ingen plan kan bygges på den.
       *[other] Den har { $errors } feil, og ingen plan kan bygges på den.
    }
    .hint = Kjør lederpakke check på den, eller be HR om en ny. Det du hadde, er som før.
wrong-no-leader = Det står ingen leder i fila. Sted: { $place }
    .why = Den må minst ha name og start, for eksempel: name = "Kari" og start = 2026-11-01
    .hint = Andre linjer kan være roles, unit, staff og answers.

# Det leder sier kan ikke skrives ned.
refused-unknown = Ingenting i planen heter «{ $id }».
    .why = Punkter kalles ved navnet som står under dem i lista.
    .hint = Finn navnet med: lederpakke list --all --search ORD
refused-in-future = { $date } er ikke kommet ennå.
    .why = Det som har skjedd, kan ikke ligge fram i tid.
    .hint = Skriv dagen det skjedde, eller vent til det er gjort.
refused-not-ahead = { $date } er ikke fram i tid.
    .why = Det du legger bort, kommer fram igjen den dagen du nevner.
    .hint = Velg en dag etter i dag, for eksempel +1u.
refused-already-so = Slik står det allerede. Ingenting er endret.
    .why = Det du sa, er skrevet ned fra før.
    .hint = Se hva som har skjedd, med: lederpakke show NAVN
refused-blank = Det står ingenting der.
    .why = En grunn, en tittel eller et notat må si noe.
    .hint = Skriv noen ord i anførselstegn.
refused-too-long = Teksten er for lang.
    .why = Det er plass til { $limit } kB i en grunn, en tittel eller et notat.
    .hint = Kort ned teksten, eller del den på flere notater.
refused-nothing-to-undo = Det er ingenting å angre.
    .why = Du har ikke gjort noe som kan tas tilbake.
    .hint = Se hva som har skjedd, med: lederpakke journal
refused-nothing-to-redo = Det er ingenting å gjøre om igjen.
    .why = Du har ikke angret noe etter det siste du gjorde.
    .hint = Se hva som har skjedd, med: lederpakke journal

# Sagt stille ved siden av svaret; alt går videre.
notice-package = { $count ->
    [one] Pakken fra HR har 1 feil. Det som kan brukes, er brukt. Si det gjerne til HR.
   *[other] Pakken fra HR har { $count } feil. Det som kan brukes, er brukt. Si det gjerne til HR.
}
notice-built-in = Kopien av pakken din kan ikke leses ({ $why }) Eksempelpakken vises i mellomtiden. Kjør lederpakke setup --package STI for å ta den i bruk igjen. Det du har gjort, er der.
notice-settings = Innstillingene kan ikke leses ({ $why }) De vanlige gjelder.
notice-form = { $count ->
    [one] 1 ting i { $place } ble ikke forstått og er hoppet over.
   *[other] { $count } ting i { $place } ble ikke forstått og er hoppet over.
}
notice-tightened = Andre kunne lese { $place }. Nå er det bare du som kan det.
notice-lines = { $count ->
    [one] 1 linje i { $place } er skadet og hoppet over. Ingenting er slettet.
   *[other] { $count } linjer i { $place } er skadet og hoppet over. Ingenting er slettet.
}
notice-not-a-file = { $place } er ikke en vanlig fil og er hoppet over.
notice-unreadable = { $place } kan ikke leses nå. Det som står der, vises ikke før filen kan leses igjen. Ingenting er slettet.
notice-too-large = { $place } er for stor og er hoppet over.
notice-someone-elses = { $place } hører til en annen leder og er hoppet over.
