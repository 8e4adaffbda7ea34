# Skjermbileta: sider, handlingar, meldingar.

app-name = LEDERPAKKE
app-no-name = Ny leiar

page-now = No
page-checklist = Sjekkliste

# Handlingar: heile namnet i meny og hjelp, og eit kort ord (.hint) i botnlinja.
action-toggle = merk gjort (ein tilgang: bestilt, så har tilgang)
    .hint = Gjort
action-open = opne det som er valt
    .hint = Opne
action-back = tilbake eller lukk; avsluttar aldri
    .hint = Tilbake
action-save = lagre og lukk feltet
    .hint = Lagre
action-status = vel status frå heile lista
    .hint = Status
action-note = skriv eit notat
    .hint = Notat
action-plan = plan: eigen frist, utset, denne veka
    .hint = Plan
action-open-link = opne lenkja
    .hint = Lenkje
action-copy = kopier tittel, lenkje, telefon eller e-post
    .hint = Kopier
action-search = søk i alle felt
    .hint = Søk
action-filter = neste filter: opne, eigne, over fristen, slag, kompetanse
    .hint = Filter
action-show-done = vis eller gøym det som er gjort
    .hint = Gjorde
action-add-own = legg til eit eige punkt
    .hint = Nytt
action-edit = rediger eige punkt eller notat
    .hint = Rediger
action-remove = fjern eige punkt eller notat
    .hint = Fjern
action-undo = angre det siste
    .hint = Angre
action-redo = gjer om igjen det du angra
    .hint = Gjer om
action-up = opp
    .hint = ↓ Rull
action-down = ned
    .hint = Ned
action-left = lukk grein, eller gå til greina over; i eit punkt: førre punkt
    .hint = Lukk grein
action-right = opne grein eller punkt; i eit punkt: neste punkt
    .hint = Opne grein
action-first = først
    .hint = Først
action-last = sist
    .hint = Sist
action-page-up = éin skjerm opp
    .hint = Opp
action-page-down = éin skjerm ned
    .hint = Ned
action-next-pane = mellom lista og punktet
    .hint = Byt
action-previous-pane = mellom lista og punktet
    .hint = Byt
action-go-now = til sida No
    .hint = No
action-go-checklist = til sida Sjekkliste
    .hint = Sjekkliste
action-menu = meny med alle handlingar
    .hint = Meny
action-help = hjelp for denne sida
    .hint = Hjelp
action-about-me = svar på nytt: namn, rolle, arbeidsstad, første dag
    .hint = Om meg
action-mouse = mus på eller av
    .hint = Mus
action-all-saved = alt blir lagra av seg sjølv
    .hint = Lagra
action-redraw = teikn skjermen på nytt
    .hint = Teikn
action-quit = avslutt; alt er lagra
    .hint = Avslutt
action-quit-now = avslutt med ein gong, òg frå eit tekstfelt
    .hint = Avslutt
action-interrupt = avslutt når du trykkjer to gonger
    .hint = Avslutt

# Tastane, slik dei heiter på tastaturet.
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

# Teikna framfor punkta.
sign-open = ikkje starta
sign-started = i gang
sign-waiting = ventar på andre
sign-done = gjort
sign-aside = ikkje aktuelt

# Kva som nett skjedde.
notice-ready = Klar. Alt blir lagra automatisk.
notice-undo = { $what } z angrar.
notice-undone = Angra. { $what } Z gjer om igjen.
notice-redone = Gjort om igjen. { $what } z angrar.
notice-standing-done = Merkt som gjort: { $title }.
notice-standing-granted = Har tilgang: { $title }.
notice-standing-untouched = Ikkje starta: { $title }.
notice-standing-not-asked = Ikkje bestilt: { $title }.
notice-standing-started = I gang: { $title }.
notice-standing-requested = Beden om, ventar på andre: { $title }.
notice-standing-ordered = Bestilt: { $title }.
notice-standing-denied = Avslått: { $title }.
notice-standing-credited = Blir rekna som gjort: { $title }.
notice-standing-skipped = Ikkje aktuelt: { $title }.
notice-planned = Eigen frist { $date }: { $title }.
notice-unplanned = Tilbake til fristen i pakken: { $title }.
notice-snoozed = Utsett til { $date }: { $title }.
notice-unsnoozed = Ikkje lenger utsett: { $title }.
notice-own = Lagt til (p set frist): { $title }.
notice-own-removed = Fjerna: { $title }.
notice-note = Notatet er lagra: { $title }.
notice-note-changed = Notatet er endra: { $title }.
notice-note-removed = Notatet er fjerna: { $title }.
notice-arrived = { $count ->
    [one] 1 ting du gjorde i eit anna vindauge, er teken med her.
   *[other] { $count } ting du gjorde i eit anna vindauge, er tekne med her.
}
notice-unsaved = { $count ->
    [one] IKKJE LAGRA: 1 endring. { $why } Prøver igjen av seg sjølv.
   *[other] IKKJE LAGRA: { $count } endringar. { $why } Prøver igjen av seg sjølv.
}
notice-saved-after-all = No er alt lagra.
notice-press-q = Trykk q for å avslutte. Alt er lagra.
notice-press-again = Trykk Ctrl+C ein gong til for å avslutte. Kopiere? Trykk c.
notice-all-saved = Alt blir lagra automatisk. Du treng ikkje lagre sjølv.
notice-filter = Filter på: { $filter }. Esc viser alle.
notice-filter-all = Viser alle punkt.
notice-done-shown = Det som er gjort, blir vist no.
notice-done-hidden = Det som er gjort, er gøymt.
notice-nothing-selected = Vel eit punkt først, med pil opp og ned.
notice-no-link = Dette punktet har inga lenkje.
notice-link-opened = Opnar { $url }
notice-link-failed = Fekk ikkje opna lenkja. Skriv ho i nettlesaren: { $url }
notice-copied = Sendt til utklippstavla. Verkar det ikkje, skriv det av: { $text }
notice-not-copied = Fekk ikkje kopiert. Her er teksten: { $text }
notice-not-yours = Berre eigne punkt og notat kan endrast. Trykk n for å skrive eit notat.
notice-mouse-on = Musa er på. Hald Shift for å merkje tekst.
notice-mouse-off = Musa er av. F8 slår ho på.
notice-paste-how = Lim inn med Ctrl+V, eller trykk F8 og bruk høgreklikk.
notice-new-day = Ny dag: { $date }.
notice-settings-unsaved = Gjeld no, men vart ikkje lagra til neste gong. { $why }
notice-welcome = Velkomen. Dette er det viktigaste no. Mellomrom merkjer gjort, ? gir hjelp.
notice-date-left = Datoen kunne ikkje lesast, så ingenting er endra.

# Kvifor noko ikkje vart gjort.
refusal-unknown = Punktet finst ikkje lenger i planen.
refusal-in-future = { $date } har ikkje vore enno. Vel i dag eller ein dag før.
refusal-not-ahead = { $date } er ikkje fram i tid. Vel ein dag etter i dag.
refusal-already-so = Ingenting å endre: det står slik frå før.
refusal-blank = Skriv nokre ord først.
refusal-too-long = Teksten er for lang. Det er plass til { $limit } kB.
refusal-nothing-to-undo = Det er ingenting å angre.
refusal-nothing-to-redo = Det er ingenting å gjere om igjen.
field-full = Det er ikkje plass til meir i dette feltet.

# Kort om eit punkt, til høgre i lista.
note-waiting = { $days ->
    [0] beden om i dag, { $who }
    [one] ventar 1 dag, { $who }
   *[other] ventar { $days } dagar, { $who }
}
note-waiting-nobody = { $days ->
    [0] beden om i dag
    [one] ventar 1 dag
   *[other] ventar { $days } dagar
}
note-chase = { $days ->
    [one] purr { $who }, 1 dag
   *[other] purr { $who }, { $days } dagar
}
note-chase-nobody = { $days ->
    [one] purr, venta 1 dag
   *[other] purr, venta { $days } dagar
}
note-not-yet = frå { $date }
note-snoozed = utsett til { $date }
note-blocked = etter: { $item }
note-coming = kjem
note-coming-expected = ventast { $date }
note-due = frist { $date }
note-due-today = frist i dag
note-started = i gang
note-started-due = i gang, frist { $date }
note-done = gjort { $date }
note-credited = rekna som gjort
note-skipped = ikkje aktuelt
note-passed = gjekk forbi
note-renew = må fornyast
note-denied = avslått { $date }
note-own = (eige)

# Sida No
now-progress = Sjekkliste  { $done } av { $total } gjort  { $percent } %
now-progress-short = { $done } av { $total }
now-next = GJER NO
now-waiting = VENTAR PÅ ANDRE
now-soon = KJEM DEI NESTE 30 DAGANE
now-done = SIST GJORT
now-soon-count = { $count ->
    [one] 1 punkt. Trykk 2 for å sjå det i sjekklista.
   *[other] { $count } punkt. Trykk 2 for å sjå dei i sjekklista.
}
now-soon-more = { $count ->
    [one] og 1 til i sjekklista (trykk 2)
   *[other] og { $count } til i sjekklista (trykk 2)
}
now-nothing = Alt er gjort for denne perioden.
now-nothing-next = Alt er gjort for denne perioden. Neste punkt er «{ $title }» frå { $date }.
now-question = SPØRSMÅL FOR VEKA
now-recall = Du gjorde «{ $title }» { $date }. Kva har du brukt av det?
now-news = NYTT FRÅ HR
now-granted-by = Gitt av: { $who }
now-ordered-by = Bestilt av: { $who }

# Sida Sjekkliste
list-count = Viser: { $filter }, { $shown } av { $all }
list-filter-all = alle punkt
list-filter-undone = det som står att
list-filter-open = opne no
list-filter-mine = eigne punkt
list-filter-late = over fristen eller venta for lenge
list-found = Søk: { $shown } av { $all } passar
list-empty = Ingen punkt passar filteret. Esc viser alle.
list-empty-search = Ingenting passar søket. Prøv færre ord. Esc avsluttar søket.
list-empty-package = Pakken har ingen punkt for deg enno. Spør HR, eller trykk a og legg til eit eige.
list-empty-done = Alt er gjort. Trykk v for å sjå det.
list-no-phase = Utan fast tid
list-tally = { $done } av { $total }
list-tally-percent = { $done } av { $total }  { $percent } %
list-tally-done = { $done } av { $total }  gjort
search-prompt = Søk:

# Punktet
item-position = punkt { $at } av { $all }
item-heading-hint = Enter opnar eller lukkar. Vel eit punkt for å lese om det.
item-none = Vel eit punkt for å lese om det.
item-who = Kven
item-wait = Ventetid
item-you-order = Du bestiller, { $who } opprettar
item-other-orders = { $orderer } bestiller, { $granter } opprettar
item-you-order-only = Du bestiller
item-type = Type
item-counts = Tel
item-counts-competence = Kompetanse: { $names }
item-counts-learning = Læring: { $share } { $learning }
item-due-from = { $date } ({ $from })
item-due-late = { $date } ({ $late }; { $from })
item-no-due = ingen, det går aldri over fristen
item-suggested = Framlegg
item-suggested-why = { $date }, for å spreie arbeidet
item-snoozed = Utsett
item-snoozed-until = til { $date }. p tek det fram igjen.
item-denied = Avslag
item-denied-text = { $date }: { $why }
item-contested = Sett ulikt på to maskiner. Vel status med s, så gjeld det begge stader.
item-links = LENKJER (o opnar)
item-link-one = LENKJE (o opnar)
item-ask = KVEN DU KAN SPØRJE
item-phone = tlf. { $phone }
item-afterwards = TENK PÅ DETTE (n skriv eit notat)
item-quota = Valfritt: { $title }, { $done } av { $choose } er gjort.
item-notes = NOTAT
item-no-notes = Ingen notat. Trykk n for å skrive.
item-history = HISTORIKK
item-changed-by = endra av { $layers }

# Formene praksis har i formatet; andre ord blir viste slik pakken skriv dei.
form-own-tasks = eigne oppgåver
form-new-tasks = nye oppgåver
form-hospitering = hospitering
form-job-rotation = jobbrotasjon
form-project = prosjekt
form-special-assignment = særoppdrag
form-community = praksisfellesskap
form-network = nettverk
form-method-guidance = metoderettleiing
form-feedback = tilbakemelding
form-shoulder = skulder ved skulder
form-coaching = coaching
form-mentoring = mentor
form-shadowing = skugging

# Status å velje mellom
choose-status = Status
choose-plan = Plan
choose-link = Kva lenkje vil du opne?
choose-copy = Kva vil du kopiere?
choose-edit = Kva vil du redigere?
choose-remove = Kva notat vil du fjerne?
stand-untouched = Ikkje starta
stand-started = I gang
stand-requested = Ventar på andre
stand-done = Gjort i dag
stand-done-on = Gjort ein annan dag …
stand-credited = Gjort før, eller ein annan stad …
stand-skipped = Ikkje aktuelt for meg …
stand-denied = Fekk avslag …
stand-access-untouched = Ikkje bestilt
stand-access-requested = Bestilt i dag
stand-access-done = Har tilgang frå i dag
stand-access-done-on = Har tilgang frå ein annan dag …
planning-this-week = Denne veka: frist fredag
planning-due = Eigen frist …
planning-snooze = Utset til …
planning-no-due = Tilbake til fristen i pakken
planning-no-snooze = Ta det fram igjen no
copy-title = Tittel
copy-link = Lenkje
copy-phone = Telefon
copy-email = E-post
choose-title = Tittelen
choose-note = Notat: { $text }
choose-keys = { $up } { $down } vel   Enter bruk   Esc lukk

# Felt å skrive i
write-note = Notat
write-change-note = Endre notatet
write-new = Nytt eige punkt
write-rename = Ny tittel
write-skip = Kvifor er det ikkje aktuelt for deg?
write-deny = Kvifor fekk du avslag?
write-credit = Kvar, og kva var det?
write-due = Eigen frist
write-snooze = Utset til
write-done-on = Kva dag var det gjort?
write-credit-on = Kva dag gjorde du det?
write-date-how = Skriv til dømes 27.11, fredag, i morgon eller +2v.
write-note-how = Enter gir ny linje. Esc lagrar og lukkar. Skriv ikkje namn på tilsette eller elevar.
write-line-how = Enter lagrar. Eit tomt felt endrar ingenting.

# Meny og hjelp
menu-title = Meny
menu-prompt = Skriv for å finne:
menu-empty = Inga handling passar. Esc lukkar.
menu-keys = { $up } { $down } vel   Enter utfør   Esc lukk
help-title = Hjelp: { $page }
help-title-item = Punkt
help-closes = Esc lukkar
help-here = PÅ DENNE SIDA
help-everywhere = OVERALT
help-signs = TEIKNA
help-order = REKKJEFØLGJA I «GJER NO»
help-order-text = Først det som er over fristen, så det du har venta for lenge på, det som har frist i dag og denne veka, tilgangar som tek så lang tid at dei må bestillast no, det du er i gang med, og til slutt det neste i fasen. Høgst fem om gongen.
help-saving = LAGRING
help-saving-text = Alt blir lagra på denne maskina med ein gong, og alt kan angrast med z, òg i morgon.
help-mouse = MUS
help-mouse-text = Klikk på det du vil ha. Hald Shift medan du dreg for å merkje tekst. F8 slår musa av og på.
help-new-leader = KVEN ER NY LEIAR
help-ask = SPØR HR
help-more = Meir hjelp: skriv  lederpakke --help  i terminalen.
help-is-open = Hjelp er open.

# For lite vindauge
small-title = Vindauget er for lite
small-size = no { $width } x { $height }, treng { $wanted-width } x { $wanted-height }
small-what = Gjer vindauget større.
small-quit = q = avslutt, alt er lagra

# Etter at programmet er avslutta
goodbye = Alt er lagra i { $place }. Start igjen med: lederpakke
goodbye-unsaved = { $count ->
    [one] 1 endring vart ikkje lagra.
   *[other] { $count } endringar vart ikkje lagra.
}
crash-what = Noko gjekk gale i lederpakke, og programmet måtte stoppe. Terminalen er sett tilbake.
crash-safe = Alt du har gjort fram til no, er lagra i { $place }.
crash-next = Start igjen med: lederpakke. Skjer det fleire gonger, vis denne teksten til IT-hjelp:
