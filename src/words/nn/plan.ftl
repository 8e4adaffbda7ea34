# Planen: slag, krav, kor noko står, og kvifor.

kind-access = Tilgang
kind-system = System
kind-course = Kurs
kind-meeting = Møte
kind-practice = Praksis
kind-talk = Samtale
kind-own = Eige

# Overskrift for fleire av same slag.
kinds-access = Tilgangar
kinds-system = System
kinds-course = Kurs
kinds-meeting = Møte
kinds-practice = Praksis
kinds-talk = Oppfølgingssamtalar
kinds-own = Eigne punkt

requirement-required = obligatorisk
requirement-recommended = tilrådd
requirement-optional = valfri

learning-practice = erfaring
learning-social = saman med andre
learning-formal = kurs

benefit-own = for din eigen del
benefit-whole = for heile organisasjonen
benefit-both = for deg og for organisasjonen

ready-yes = klart
ready-partly = delvis klart
ready-no = ikkje klart
ready-coming = kjem

# Kor noko står, som eitt ord eller to.
state-not-yet = Ikkje enno
state-blocked = Må vente på noko anna
state-coming = Kjem
state-open = Ikkje starta
state-started = I gang
state-waiting = Ventar på andre
state-chase = Venta for lenge
state-late = Over fristen
state-done = Gjort
state-renew = Må fornyast
state-credited = Blir rekna som gjort
state-skipped = Ikkje aktuelt
state-not-for-me = Gjeld ikkje deg
state-withdrawn = Trekt tilbake

# Kvifor noko gjeld deg.
reason-everyone = Gjeld alle nye leiarar.
reason-role = Du er { $role }.
reason-unit = Du arbeider i { $unit }.
reason-staff = Du har { $have } tilsette.
reason-answer-yes = Du svarte ja på: { $question }
reason-answer-no = Du svarte nei på: { $question }
reason-unanswered = Du har ikkje svart på: { $question } Difor blir det vist for å vere på den sikre sida.
reason-staff-unknown = Du har ikkje sagt kor mange tilsette du har. Difor blir det vist for å vere på den sikre sida.
reason-role-unknown = Du har ikkje sagt kva rolle du har. Difor blir det vist for å vere på den sikre sida.
reason-unit-unknown = Du har ikkje sagt kvar du arbeider. Difor blir det vist for å vere på den sikre sida.
reason-own = Du har lagt det til sjølv.

# Kvifor noko ikkje gjeld deg.
mismatch-role = Det er for rolla { $roles }.
mismatch-unit = Det er for { $units }.
mismatch-staff-min = Det er for leiarar med minst { $min } tilsette. Du har { $have }.
mismatch-staff-max = Det er for leiarar med høgst { $max } tilsette. Du har { $have }.
mismatch-answer-yes = Det er for dei som svarer ja på: { $question }
mismatch-answer-no = Det er for dei som svarer nei på: { $question }
mismatch-dropped = { $layer } har teke det ut: { $why }

# Kvar ein dato kjem frå.
bound-item = frå HR
bound-phase = frå fasen { $phase }
bound-rhythm = følgjer av kor ofte det kjem att
bound-own = din eigen dato

# Kvifor noko står øvst.
next-late = { $days ->
    [one] 1 DAG OVER FRISTEN
   *[other] { $days } DAGAR OVER FRISTEN
}
next-chase = { $days ->
    [one] purr, 1 dag over vanleg ventetid
   *[other] purr, { $days } dagar over vanleg ventetid
}
next-today = i dag
next-this-week = frist { $date }
next-ask-now = be om han no
next-started = i gang
next-renew = må fornyast
next-in-phase = neste i fasen

# Når og av kven, sagt med éi linje.
state-line-not-yet = opnar { $date }
state-line-snoozed = lagt bort til { $date }
state-line-blocked = først: { $items }
state-line-coming = kjem
state-line-coming-expected = ventast { $date }
state-line-open = open
state-line-open-due = frist { $date }
state-line-started = i gang sidan { $date }
state-line-waiting = beden om { $date }, ventar på { $who }
state-line-waiting-nobody = beden om { $date }
state-line-chase = beden om { $date }, purr { $who }
state-line-chase-nobody = beden om { $date }, purr
state-line-late = { $days ->
    [one] 1 DAG OVER FRISTEN
   *[other] { $days } DAGAR OVER FRISTEN
}
state-line-done = gjort { $date }
state-line-renew = må fornyast, gjekk ut { $date }
state-line-renew-asked = må gjerast på nytt: { $why }
state-line-credited-said = blir rekna som gjort: { $why }
state-line-credited-same = blir rekna som gjort gjennom { $item }
state-line-credited-replaced = blir rekna som gjort, det erstattar { $items }
state-line-skipped-said = ikkje aktuelt: { $why }
state-line-skipped-passed = gjekk forbi utan å bli merkt gjort
state-line-not-for-me = gjeld ikkje deg
state-line-withdrawn = trekt tilbake: { $why }
state-line-withdrawn-gone = ikkje lenger i pakken
state-line-denied = avslått { $date }: { $why }
