# Kommandolinja: hjelp, feil i kallet, og det som blir sagt ved sida av svaret.

usage-about = lederpakke følgjer nye leiarar gjennom dei første to til tre åra. Skriv lederpakke åleine for å opne programmet.
usage-heading = Bruk:
usage-command = kommando
usage-option = val
usage-options = Val
usage-globals = For alle kommandoar
usage-arguments = Slik fyller du ut
usage-leaders = For leiarar
usage-hr = For HR
usage-example = Til dømes:
usage-more = Meir om éin kommando: lederpakke help KOMMANDO

command-setup = sei kven du er og kva pakke du følgjer
    .example = lederpakke setup --name "Kari Nordmann" --start 2026-11-01 --role medarbeidere --yes first-time
command-now = kva du skal gjere no, kven du ventar på, og kva som kjem
    .example = lederpakke now
command-list = heile planen, eller ein del av han
    .example = lederpakke list --kind access --search visma
command-show = alt om eitt punkt, med det som har hendt
    .example = lederpakke show tilgang-elements
command-done = eit punkt er gjort
    .example = lederpakke done kurs-intro-1 --on fredag --note "Nyttig om sjukefråvær"
command-start = du har byrja på eit punkt
    .example = lederpakke start praksis-90-dager
command-request = du har bede om noko og ventar på svar
    .example = lederpakke request tilgang-elements --from "IT-hjelp"
command-grant = du har fått ein tilgang, og han verkar
    .example = lederpakke grant tilgang-elements
command-deny = du bad om noko og fekk nei
    .example = lederpakke deny tilgang-anvisning --why "Treng kurs først"
command-skip = eit punkt er ikkje aktuelt for deg
    .example = lederpakke skip mote-fau --why "Skulen har ikkje FAU"
command-credit = du har gjort det før, eller ein annan stad
    .example = lederpakke credit kurs-arbeidsmiljo --on 2024-05-14 --why "Teke i Voss"
command-reopen = tilbake til ikkje starta
    .example = lederpakke reopen kurs-intro-1
command-snooze = legg bort eit punkt til ein dato
    .example = lederpakke snooze praksis-mentor --until +2u
command-note = skriv nokre linjer om eit punkt
    .example = lederpakke note kurs-intro-1 Hugs å spørje om vikarar
command-add = legg til eit punkt som er ditt eige
    .example = lederpakke add "Ring naboskulen" --due 27.11
command-undo = angre det siste, også frå før maskina vart slått av
    .example = lederpakke undo
command-redo = gjer om att det du angra
    .example = lederpakke redo
command-journal = alt som har hendt, med dato
    .example = lederpakke journal --search visma
command-explain = kvifor eit punkt gjeld deg, og kvar datoane kjem frå
    .example = lederpakke explain kurs-arbeidsmiljo
command-demo = eit ferdig utfylt døme i ei eiga mappe
    .example = lederpakke demo
command-check = finn feil i ein pakke
    .example = lederpakke check kommune.toml
command-preview = sjå pakken slik ein leiar vil sjå han
    .example = lederpakke preview kommune.toml --as rektor.toml --day 8
command-schema = JSON Schema for pakkefila, til skriveprogrammet ditt
    .example = lederpakke schema > lederpakke.schema.json
command-help = hjelp til programmet eller til éin kommando
    .example = lederpakke help done

option-home = alle data og innstillingar i denne mappa
    .value = MAPPE
option-today = vis korleis det ser ut ein annan dag
    .value = DATO
option-lang = språk: nb, nn eller en
    .value = SPRÅK
option-color = fargar: auto, always eller never
    .value = NÅR
option-help = vis denne hjelpa
option-version = vis utgåva
option-json = svar som JSON, for andre program
option-check = avslutt med 1 når noko er over fristen
option-id = namnet på punktet, slik lista viser det
    .value = NAMN
option-on = dagen det hende; i dag når du ikkje seier noko
    .value = DATO
option-on-past = dagen det hende
option-note = nokre linjer om det
    .value = TEKST
option-from = kven du bad, når det ikkje er den pakken nemner
    .value = KVEN
option-why = grunnen, med dine ord
    .value = GRUNN
option-until = dagen det skal kome fram att
    .value = DATO
option-text = det du vil skrive
    .value = TEKST
option-title = kva du vil gjere
    .value = TITTEL
option-due = når det skal vere gjort
    .value = DATO
option-kind = berre access, system, course, meeting, practice, talk eller own
    .value = SLAG
option-state = berre éin status, til dømes late, waiting eller done
    .value = STATUS
option-phase = berre éin fase
    .value = FASE
option-search = berre det som har alle desse orda
    .value = ORD
option-all = også det som ikkje gjeld deg, og det som er trekt tilbake
option-package = pakken frå HR: ei fil eller ei mappe
    .value = STIG
option-name = kva du heiter
    .value = NAMN
option-start = din første dag i stillinga
    .value = DATO
option-role = rolla di; kan givast fleire gonger
    .value = ROLLE
option-unit = kvar du arbeider
    .value = EINING
option-yes = eit spørsmål i pakken du svarer ja på; kan givast fleire gonger
    .value = SPØRSMÅL
option-no = eit spørsmål i pakken du svarer nei på; kan givast fleire gonger
    .value = SPØRSMÅL
option-staff = kor mange tilsette du har
    .value = TAL
option-path = pakken: ei fil eller ei mappe
    .value = STIG
option-as = ei fil som seier kven leiaren er
    .value = FIL
option-day = kva dag, der 1 er den første
    .value = DAG
option-command = kommandoen du vil vite meir om
    .value = KOMMANDO

# Feil i kallet: kva, kvifor, kva no.
wrong-nearest = Meinte du { $nearest }?
wrong-command = Kommandoen «{ $given }» finst ikkje.
    .why = lederpakke kjenner berre kommandoane i hjelpa.
    .hint = Skriv lederpakke help for å sjå dei.
wrong-option = «{ $given }» kan ikkje brukast her.
    .why = Kommandoen tek berre det som står i hjelpa til han.
    .hint = Legg til --help for å sjå kva han tek. Tekst med mellomrom må stå i hermeteikn.
wrong-no-value = Det manglar noko etter { $option }.
    .why = Dette valet skal ha ein verdi.
    .hint = Skriv verdien etter, eller legg til --help for å sjå eit døme.
wrong-missing = Det manglar noko: { $names }
    .why = Kommandoen kan ikkje gjere noko utan.
    .hint = Legg til --help for å sjå eit døme. Namna på punkta står i: lederpakke list
wrong-twice = { $option } er gitt meir enn éin gong.
    .why = Det kan berre ha éin verdi.
    .hint = Behald den du meiner, og ta bort resten.
wrong-word = «{ $given }» kan ikkje stå etter { $option }.
    .why = Der kan det stå: { $words }.
    .hint = Skriv eitt av desse orda.
wrong-number = «{ $given }» etter { $option } er ikkje eit tal som kan brukast.
    .why = Her trengst eit heilt tal.
    .hint = Skriv berre siffer, til dømes 34.
wrong-date = «{ $given }» etter { $option } er ikkje ein dato.
    .why = Dette kan ikkje lesast som ein dato.
    .hint = Skriv til dømes 2026-11-27, 27.11, fredag eller +2u.
wrong-not-text = Noko du skreiv, er ikkje tekst.
    .why = Det inneheld teikn som ikkje er UTF-8.
    .hint = Skriv det på nytt med vanlege teikn.
wrong-other = Kallet er ikkje til å forstå.
    .why = Noko står der det ikkje høyrer heime.
    .hint = Skriv lederpakke help for å sjå kommandoane.
wrong-no-profile = Du har ikkje sagt kven du er enno.
    .why = Planen blir rekna ut frå din første dag og frå kva du er leiar for.
    .hint = Køyr lederpakke setup --name "Namnet ditt" --start DATO, eller skriv berre lederpakke og følg stega.
wrong-first-setup = Det manglar noko: { $names }
    .why = Første gong trengst eit namn og din første dag i stillinga.
    .hint = Til dømes: lederpakke setup --name "Kari Nordmann" --start 2026-11-01
wrong-unusable = Pakken kan ikkje brukast. Stad: { $place }
    .why = { $errors ->
        [0] Han har ikkje noko øvste lag, det som gjeld alle.
        [one] Han har 1 feil, og ingen plan kan byggjast på han.
       *[other] Han har { $errors } feil, og ingen plan kan byggjast på han.
    }
    .hint = Køyr lederpakke check på han, eller be HR om ein ny. Det du hadde, er som før.
wrong-no-leader = Det står ingen leiar i fila. Stad: { $place }
    .why = Ho må minst ha name og start, til dømes: name = "Kari" og start = 2026-11-01
    .hint = Andre linjer kan vere roles, unit, staff og answers.

# Det leiaren seier, kan ikkje skrivast ned.
refused-unknown = Ingenting i planen heiter «{ $id }».
    .why = Punkt blir kalla ved namnet som står under dei i lista.
    .hint = Finn namnet med: lederpakke list --all --search ORD
refused-in-future = { $date } er ikkje komen enno.
    .why = Det som har hendt, kan ikkje liggje fram i tid.
    .hint = Skriv dagen det hende, eller vent til det er gjort.
refused-not-ahead = { $date } er ikkje fram i tid.
    .why = Det du legg bort, kjem fram att den dagen du nemner.
    .hint = Vel ein dag etter i dag, til dømes +1v.
refused-already-so = Slik står det alt. Ingenting er endra.
    .why = Det du sa, er skrive ned frå før.
    .hint = Sjå kva som har hendt, med: lederpakke show NAMN
refused-blank = Det står ingenting der.
    .why = Ein grunn, ein tittel eller eit notat må seie noko.
    .hint = Skriv nokre ord i hermeteikn.
refused-too-long = Teksten er for lang.
    .why = Det er plass til { $limit } kB i ein grunn, ein tittel eller eit notat.
    .hint = Kort ned teksten, eller del han på fleire notat.
refused-nothing-to-undo = Det er ingenting å angre.
    .why = Du har ikkje gjort noko som kan takast tilbake.
    .hint = Sjå kva som har hendt, med: lederpakke journal
refused-nothing-to-redo = Det er ingenting å gjere om att.
    .why = Du har ikkje angra noko etter det siste du gjorde.
    .hint = Sjå kva som har hendt, med: lederpakke journal

# Sagt stille ved sida av svaret; alt går vidare.
notice-package = { $count ->
    [one] Pakken frå HR har 1 feil. Det som kan brukast, er brukt. Sei det gjerne til HR.
   *[other] Pakken frå HR har { $count } feil. Det som kan brukast, er brukt. Sei det gjerne til HR.
}
notice-built-in = Kopien av pakken din kan ikkje lesast ({ $why }) Dømepakken blir vist i mellomtida. Køyr lederpakke setup --package STIG for å ta han i bruk att. Det du har gjort, er der.
notice-settings = Innstillingane kan ikkje lesast ({ $why }) Dei vanlege gjeld.
notice-form = { $count ->
    [one] 1 ting i { $place } vart ikkje forstått og er hoppa over.
   *[other] { $count } ting i { $place } vart ikkje forstått og er hoppa over.
}
notice-tightened = Andre kunne lese { $place }. No er det berre du som kan det.
notice-lines = { $count ->
    [one] 1 linje i { $place } er skadd og hoppa over. Ingenting er sletta.
   *[other] { $count } linjer i { $place } er skadde og hoppa over. Ingenting er sletta.
}
notice-not-a-file = { $place } er ikkje ei vanleg fil og er hoppa over.
notice-unreadable = { $place } kan ikkje lesast no. Det som står der, blir ikkje vist før fila kan lesast igjen. Ingenting er sletta.
notice-too-large = { $place } er for stor og er hoppa over.
notice-someone-elses = { $place } høyrer til ein annan leiar og er hoppa over.
