# Skjermbildene: sider, handlinger, meldinger.

app-name = LEDERPAKKE
app-no-name = Ny leder

page-now = Nå
page-checklist = Sjekkliste

# Handlinger: hele navnet i meny og hjelp, og et kort ord (.hint) i bunnlinjen.
action-toggle = merk gjort (en tilgang: bestilt, så har tilgang)
    .hint = Gjort
action-open = åpne det som er valgt
    .hint = Åpne
action-back = tilbake eller lukk; avslutter aldri
    .hint = Tilbake
action-save = lagre og lukk feltet
    .hint = Lagre
action-status = velg status fra hele lista
    .hint = Status
action-note = skriv et notat
    .hint = Notat
action-plan = plan: egen frist, utsett, denne uka
    .hint = Plan
action-open-link = åpne lenken
    .hint = Lenke
action-copy = kopier tittel, lenke, telefon eller e-post
    .hint = Kopier
action-search = søk i alle felter
    .hint = Søk
action-filter = neste filter: åpne, egne, forfalt, slag, kompetanse
    .hint = Filter
action-show-done = vis eller skjul det som er gjort
    .hint = Gjorte
action-add-own = legg til et eget punkt
    .hint = Nytt
action-edit = rediger eget punkt eller notat
    .hint = Rediger
action-remove = fjern eget punkt eller notat
    .hint = Fjern
action-undo = angre det siste
    .hint = Angre
action-redo = gjør om igjen det du angret
    .hint = Gjør om
action-up = opp
    .hint = ↓ Rull
action-down = ned
    .hint = Ned
action-left = lukk gren, eller gå til grenen over; i et punkt: forrige punkt
    .hint = Lukk gren
action-right = åpne gren eller punkt; i et punkt: neste punkt
    .hint = Åpne gren
action-first = først
    .hint = Først
action-last = sist
    .hint = Sist
action-page-up = én skjerm opp
    .hint = Opp
action-page-down = én skjerm ned
    .hint = Ned
action-next-pane = mellom lista og punktet
    .hint = Bytt
action-previous-pane = mellom lista og punktet
    .hint = Bytt
action-go-now = til siden Nå
    .hint = Nå
action-go-checklist = til siden Sjekkliste
    .hint = Sjekkliste
action-menu = meny med alle handlinger
    .hint = Meny
action-help = hjelp for denne siden
    .hint = Hjelp
action-about-me = svar på nytt: navn, rolle, arbeidssted, første dag
    .hint = Om meg
action-mouse = mus på eller av
    .hint = Mus
action-all-saved = alt lagres av seg selv
    .hint = Lagret
action-redraw = tegn skjermen på nytt
    .hint = Tegn
action-quit = avslutt; alt er lagret
    .hint = Avslutt
action-quit-now = avslutt med én gang, også fra et tekstfelt
    .hint = Avslutt
action-interrupt = avslutt når du trykker to ganger
    .hint = Avslutt

# Tastene, slik de heter på tastaturet.
key-space = Mellomrom
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-back-tab = Shift+Tab
key-backspace = Tilbaketast
key-delete = Delete
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn

# Tegnene foran punktene.
sign-open = ikke startet
sign-started = i gang
sign-waiting = venter på andre
sign-done = gjort
sign-aside = ikke aktuelt

# Hva som nettopp skjedde.
notice-ready = Klar. Alt lagres automatisk.
notice-undo = { $what } z angrer.
notice-undone = Angret. { $what } Z gjør om igjen.
notice-redone = Gjort om igjen. { $what } z angrer.
notice-standing-done = Merket som gjort: { $title }.
notice-standing-granted = Har tilgang: { $title }.
notice-standing-untouched = Ikke startet: { $title }.
notice-standing-not-asked = Ikke bestilt: { $title }.
notice-standing-started = I gang: { $title }.
notice-standing-requested = Bedt om, venter på andre: { $title }.
notice-standing-ordered = Bestilt: { $title }.
notice-standing-denied = Avslått: { $title }.
notice-standing-credited = Regnes som gjort: { $title }.
notice-standing-skipped = Ikke aktuelt: { $title }.
notice-planned = Egen frist { $date }: { $title }.
notice-unplanned = Tilbake til fristen i pakken: { $title }.
notice-snoozed = Utsatt til { $date }: { $title }.
notice-unsnoozed = Ikke lenger utsatt: { $title }.
notice-own = Lagt til (p setter frist): { $title }.
notice-own-removed = Fjernet: { $title }.
notice-note = Notatet er lagret: { $title }.
notice-note-changed = Notatet er endret: { $title }.
notice-note-removed = Notatet er fjernet: { $title }.
notice-arrived = { $count ->
    [one] 1 ting du gjorde i et annet vindu, er tatt med her.
   *[other] { $count } ting du gjorde i et annet vindu, er tatt med her.
}
notice-unsaved = { $count ->
    [one] IKKE LAGRET: 1 endring. { $why } Prøver igjen av seg selv.
   *[other] IKKE LAGRET: { $count } endringer. { $why } Prøver igjen av seg selv.
}
notice-saved-after-all = Nå er alt lagret.
notice-press-q = Trykk q for å avslutte. Alt er lagret.
notice-press-again = Trykk Ctrl+C en gang til for å avslutte. Kopiere? Trykk c.
notice-all-saved = Alt lagres automatisk. Du trenger ikke lagre selv.
notice-filter = Filter på: { $filter }. Esc viser alle.
notice-filter-all = Viser alle punkter.
notice-done-shown = Det som er gjort, vises nå.
notice-done-hidden = Det som er gjort, er skjult.
notice-nothing-selected = Velg et punkt først, med pil opp og ned.
notice-no-link = Dette punktet har ingen lenke.
notice-link-opened = Åpner { $url }
notice-link-failed = Fikk ikke åpnet lenken. Skriv den i nettleseren: { $url }
notice-copied = Sendt til utklippstavlen. Virker det ikke, skriv det av: { $text }
notice-not-copied = Fikk ikke kopiert. Her er teksten: { $text }
notice-not-yours = Bare egne punkter og notater kan endres. Trykk n for å skrive et notat.
notice-mouse-on = Musa er på. Hold Shift for å merke tekst.
notice-mouse-off = Musa er av. F8 slår den på.
notice-paste-how = Lim inn med Ctrl+V, eller trykk F8 og bruk høyreklikk.
notice-new-day = Ny dag: { $date }.
notice-settings-unsaved = Gjelder nå, men ble ikke lagret til neste gang. { $why }
notice-welcome = Velkommen. Dette er det viktigste nå. Mellomrom merker gjort, ? gir hjelp.
notice-date-left = Datoen kunne ikke leses, så ingenting er endret.

# Hvorfor noe ikke ble gjort.
refusal-unknown = Punktet finnes ikke lenger i planen.
refusal-in-future = { $date } har ikke vært ennå. Velg i dag eller en dag før.
refusal-not-ahead = { $date } er ikke fram i tid. Velg en dag etter i dag.
refusal-already-so = Ingenting å endre: det står slik fra før.
refusal-blank = Skriv noen ord først.
refusal-too-long = Teksten er for lang. Det er plass til { $limit } kB.
refusal-nothing-to-undo = Det er ingenting å angre.
refusal-nothing-to-redo = Det er ingenting å gjøre om igjen.
field-full = Det er ikke plass til mer i dette feltet.

# Kort om et punkt, til høyre i lista.
note-waiting = { $days ->
    [0] bedt om i dag, { $who }
    [one] venter 1 dag, { $who }
   *[other] venter { $days } dager, { $who }
}
note-waiting-nobody = { $days ->
    [0] bedt om i dag
    [one] venter 1 dag
   *[other] venter { $days } dager
}
note-chase = { $days ->
    [one] purr { $who }, 1 dag
   *[other] purr { $who }, { $days } dager
}
note-chase-nobody = { $days ->
    [one] purr, ventet 1 dag
   *[other] purr, ventet { $days } dager
}
note-not-yet = fra { $date }
note-snoozed = utsatt til { $date }
note-blocked = etter: { $item }
note-coming = kommer
note-coming-expected = ventes { $date }
note-due = frist { $date }
note-due-today = frist i dag
note-started = i gang
note-started-due = i gang, frist { $date }
note-done = gjort { $date }
note-credited = regnes som gjort
note-skipped = ikke aktuelt
note-passed = gikk forbi
note-renew = må fornyes
note-denied = avslått { $date }
note-own = (egen)

# Siden Nå
now-progress = Sjekkliste  { $done } av { $total } gjort  { $percent } %
now-progress-short = { $done } av { $total }
now-next = GJØR NÅ
now-waiting = VENTER PÅ ANDRE
now-soon = KOMMER DE NESTE 30 DAGENE
now-done = SIST GJORT
now-soon-count = { $count ->
    [one] 1 punkt. Trykk 2 for å se det i sjekklista.
   *[other] { $count } punkter. Trykk 2 for å se dem i sjekklista.
}
now-soon-more = { $count ->
    [one] og 1 til i sjekklista (trykk 2)
   *[other] og { $count } til i sjekklista (trykk 2)
}
now-nothing = Alt er gjort for denne perioden.
now-nothing-next = Alt er gjort for denne perioden. Neste punkt er «{ $title }» fra { $date }.
now-question = UKAS SPØRSMÅL
now-recall = Du gjorde «{ $title }» { $date }. Hva har du brukt av det?
now-news = NYTT FRA HR
now-granted-by = Gis av: { $who }
now-ordered-by = Bestilles av: { $who }

# Siden Sjekkliste
list-count = Viser: { $filter }, { $shown } av { $all }
list-filter-all = alle punkter
list-filter-undone = det som gjenstår
list-filter-open = åpne nå
list-filter-mine = egne punkter
list-filter-late = forfalt eller ventet for lenge
list-found = Søk: { $shown } av { $all } passer
list-empty = Ingen punkter passer filteret. Esc viser alle.
list-empty-search = Ingenting passer søket. Prøv færre ord. Esc avslutter søket.
list-empty-package = Pakken har ingen punkter for deg ennå. Spør HR, eller trykk a og legg til et eget.
list-empty-done = Alt er gjort. Trykk v for å se det.
list-no-phase = Uten fast tid
list-tally = { $done } av { $total }
list-tally-percent = { $done } av { $total }  { $percent } %
list-tally-done = { $done } av { $total }  gjort
search-prompt = Søk:

# Punktet
item-position = punkt { $at } av { $all }
item-heading-hint = Enter åpner eller lukker. Velg et punkt for å lese om det.
item-none = Velg et punkt for å lese om det.
item-who = Hvem
item-wait = Ventetid
item-you-order = Du bestiller, { $who } oppretter
item-other-orders = { $orderer } bestiller, { $granter } oppretter
item-you-order-only = Du bestiller
item-type = Type
item-counts = Teller
item-counts-competence = Kompetanse: { $names }
item-counts-learning = Læring: { $share } { $learning }
item-due-from = { $date } ({ $from })
item-due-late = { $date } ({ $late }; { $from })
item-no-due = ingen, det blir aldri forfalt
item-suggested = Forslag
item-suggested-why = { $date }, for å spre arbeidet
item-snoozed = Utsatt
item-snoozed-until = til { $date }. p tar det fram igjen.
item-denied = Avslag
item-denied-text = { $date }: { $why }
item-contested = Satt ulikt på to maskiner. Velg status med s, så gjelder det begge steder.
item-links = LENKER (o åpner)
item-link-one = LENKE (o åpner)
item-ask = HVEM DU KAN SPØRRE
item-phone = tlf. { $phone }
item-afterwards = TENK PÅ DETTE (n skriver et notat)
item-quota = Valgfritt: { $title }, { $done } av { $choose } er gjort.
item-notes = NOTATER
item-no-notes = Ingen notater. Trykk n for å skrive.
item-history = HISTORIKK
item-changed-by = endret av { $layers }

# Formene praksis har i formatet; andre ord vises slik pakken skriver dem.
form-own-tasks = egne oppgaver
form-new-tasks = nye oppgaver
form-hospitering = hospitering
form-job-rotation = jobbrotasjon
form-project = prosjekt
form-special-assignment = særoppdrag
form-community = praksisfellesskap
form-network = nettverk
form-method-guidance = metodeveiledning
form-feedback = tilbakemelding
form-shoulder = skulder ved skulder
form-coaching = coaching
form-mentoring = mentor
form-shadowing = skygging

# Status å velge mellom
choose-status = Status
choose-plan = Plan
choose-link = Hvilken lenke vil du åpne?
choose-copy = Hva vil du kopiere?
choose-edit = Hva vil du redigere?
choose-remove = Hvilket notat vil du fjerne?
stand-untouched = Ikke startet
stand-started = I gang
stand-requested = Venter på andre
stand-done = Gjort i dag
stand-done-on = Gjort en annen dag …
stand-credited = Gjort før, eller et annet sted …
stand-skipped = Ikke aktuelt for meg …
stand-denied = Fikk avslag …
stand-access-untouched = Ikke bestilt
stand-access-requested = Bestilt i dag
stand-access-done = Har tilgang fra i dag
stand-access-done-on = Har tilgang fra en annen dag …
planning-this-week = Denne uka: frist fredag
planning-due = Egen frist …
planning-snooze = Utsett til …
planning-no-due = Tilbake til fristen i pakken
planning-no-snooze = Ta det fram igjen nå
copy-title = Tittel
copy-link = Lenke
copy-phone = Telefon
copy-email = E-post
choose-title = Tittelen
choose-note = Notat: { $text }
choose-keys = { $up } { $down } velg   Enter bruk   Esc lukk

# Felter å skrive i
write-note = Notat
write-change-note = Endre notatet
write-new = Nytt eget punkt
write-rename = Ny tittel
write-skip = Hvorfor er det ikke aktuelt for deg?
write-deny = Hvorfor fikk du avslag?
write-credit = Hvor, og hva var det?
write-due = Egen frist
write-snooze = Utsett til
write-done-on = Hvilken dag var det gjort?
write-credit-on = Hvilken dag gjorde du det?
write-date-how = Skriv for eksempel 27.11, fredag, i morgen eller +2u.
write-note-how = Enter gir ny linje. Esc lagrer og lukker. Skriv ikke navn på ansatte eller elever.
write-line-how = Enter lagrer. Et tomt felt endrer ingenting.

# Meny og hjelp
menu-title = Meny
menu-prompt = Skriv for å finne:
menu-empty = Ingen handling passer. Esc lukker.
menu-keys = { $up } { $down } velg   Enter utfør   Esc lukk
help-title = Hjelp: { $page }
help-title-item = Punkt
help-closes = Esc lukker
help-here = PÅ DENNE SIDEN
help-everywhere = OVERALT
help-signs = TEGNENE
help-order = REKKEFØLGEN I «GJØR NÅ»
help-order-text = Først det som er forfalt, så det du har ventet for lenge på, det som har frist i dag og denne uka, tilganger som tar så lang tid at de må bestilles nå, det du er i gang med, og til slutt det neste i fasen. Høyst fem om gangen.
help-saving = LAGRING
help-saving-text = Alt lagres på denne maskinen med en gang, og alt kan angres med z, også i morgen.
help-mouse = MUS
help-mouse-text = Klikk på det du vil ha. Hold Shift mens du drar for å merke tekst. F8 slår musa av og på.
help-new-leader = HVEM ER NY LEDER
help-ask = SPØR HR
help-more = Mer hjelp: skriv  lederpakke --help  i terminalen.
help-is-open = Hjelp er åpen.

# For lite vindu
small-title = Vinduet er for lite
small-size = nå { $width } x { $height }, trenger { $wanted-width } x { $wanted-height }
small-what = Gjør vinduet større.
small-quit = q = avslutt, alt er lagret

# Etter at programmet er avsluttet
goodbye = Alt er lagret i { $place }. Start igjen med: lederpakke
goodbye-unsaved = { $count ->
    [one] 1 endring ble ikke lagret.
   *[other] { $count } endringer ble ikke lagret.
}
crash-what = Noe gikk galt i lederpakke, og programmet måtte stoppe. Terminalen er satt tilbake.
crash-safe = Alt du har gjort fram til nå, er lagret i { $place }.
crash-next = Start igjen med: lederpakke. Skjer det flere ganger, vis denne teksten til IT-hjelp:
