# Planen: slag, krav, hvor noe står, og hvorfor.

kind-access = Tilgang
kind-system = System
kind-course = Kurs
kind-meeting = Møte
kind-practice = Praksis
kind-talk = Samtale
kind-own = Egen

# Overskrift for flere av samme slag.
kinds-access = Tilganger
kinds-system = Systemer
kinds-course = Kurs
kinds-meeting = Møter
kinds-practice = Praksis
kinds-talk = Oppfølgingssamtaler
kinds-own = Egne punkter

requirement-required = obligatorisk
requirement-recommended = anbefalt
requirement-optional = valgfri

learning-practice = erfaring
learning-social = sammen med andre
learning-formal = kurs

benefit-own = for din egen del
benefit-whole = for hele organisasjonen
benefit-both = for deg og for organisasjonen

ready-yes = klart
ready-partly = delvis klart
ready-no = ikke klart
ready-coming = kommer

# Hvor noe står, som ett ord eller to.
state-not-yet = Ikke ennå
state-blocked = Må vente på noe annet
state-coming = Kommer
state-open = Ikke startet
state-started = I gang
state-waiting = Venter på andre
state-chase = Ventet for lenge
state-late = Forfalt
state-done = Gjort
state-renew = Må fornyes
state-credited = Regnes som gjort
state-skipped = Ikke aktuelt
state-not-for-me = Gjelder ikke deg
state-withdrawn = Trukket tilbake

# Hvorfor noe gjelder deg.
reason-everyone = Gjelder alle nye ledere.
reason-role = Du er { $role }.
reason-unit = Du arbeider i { $unit }.
reason-staff = Du har { $have } ansatte.
reason-answer-yes = Du svarte ja på: { $question }
reason-answer-no = Du svarte nei på: { $question }
reason-unanswered = Du har ikke svart på: { $question } Derfor vises det for sikkerhets skyld.
reason-staff-unknown = Du har ikke oppgitt hvor mange ansatte du har. Derfor vises det for sikkerhets skyld.
reason-role-unknown = Du har ikke oppgitt rolle. Derfor vises det for sikkerhets skyld.
reason-unit-unknown = Du har ikke oppgitt arbeidssted. Derfor vises det for sikkerhets skyld.
reason-own = Du har lagt det til selv.

# Hvorfor noe ikke gjelder deg.
mismatch-role = Det er for rollen { $roles }.
mismatch-unit = Det er for { $units }.
mismatch-staff-min = Det er for ledere med minst { $min } ansatte. Du har { $have }.
mismatch-staff-max = Det er for ledere med høyst { $max } ansatte. Du har { $have }.
mismatch-answer-yes = Det er for dem som svarer ja på: { $question }
mismatch-answer-no = Det er for dem som svarer nei på: { $question }
mismatch-dropped = { $layer } har tatt det ut: { $why }

# Hvor en dato kommer fra.
bound-item = fra HR
bound-phase = fra fasen { $phase }
bound-rhythm = følger av hvor ofte det kommer igjen
bound-own = din egen dato

# Hvorfor noe står øverst.
next-late = { $days ->
    [one] FORFALT 1 dag
   *[other] FORFALT { $days } dager
}
next-chase = { $days ->
    [one] purr, 1 dag over vanlig ventetid
   *[other] purr, { $days } dager over vanlig ventetid
}
next-today = i dag
next-this-week = frist { $date }
next-ask-now = be om den nå
next-started = i gang
next-renew = må fornyes
next-in-phase = neste i fasen

# Når og av hvem, sagt med én linje.
state-line-not-yet = åpner { $date }
state-line-snoozed = lagt bort til { $date }
state-line-blocked = først: { $items }
state-line-coming = kommer
state-line-coming-expected = ventes { $date }
state-line-open = åpen
state-line-open-due = frist { $date }
state-line-started = i gang siden { $date }
state-line-waiting = bedt om { $date }, venter på { $who }
state-line-waiting-nobody = bedt om { $date }
state-line-chase = bedt om { $date }, purr { $who }
state-line-chase-nobody = bedt om { $date }, purr
state-line-late = { $days ->
    [one] FORFALT 1 dag
   *[other] FORFALT { $days } dager
}
state-line-done = gjort { $date }
state-line-renew = må fornyes, gikk ut { $date }
state-line-renew-asked = må gjøres på nytt: { $why }
state-line-credited-said = regnes som gjort: { $why }
state-line-credited-same = regnes som gjort gjennom { $item }
state-line-credited-replaced = regnes som gjort, det erstatter { $items }
state-line-skipped-said = ikke aktuelt: { $why }
state-line-skipped-passed = gikk forbi uten å bli merket gjort
state-line-not-for-me = gjelder ikke deg
state-line-withdrawn = trukket tilbake: { $why }
state-line-withdrawn-gone = ikke lenger i pakken
state-line-denied = avslått { $date }: { $why }
