# The plan: kinds, requirements, where something stands, and why.

kind-access = Access
kind-system = System
kind-course = Course
kind-meeting = Meeting
kind-practice = Practice
kind-talk = Talk
kind-own = Own

# Heading for several of a kind.
kinds-access = Accesses
kinds-system = Systems
kinds-course = Courses
kinds-meeting = Meetings
kinds-practice = Practice
kinds-talk = Follow-up talks
kinds-own = Your own

requirement-required = required
requirement-recommended = recommended
requirement-optional = optional

learning-practice = experience
learning-social = with others
learning-formal = courses

benefit-own = for your own work
benefit-whole = for the organisation
benefit-both = for you and for the organisation

ready-yes = ready
ready-partly = partly ready
ready-no = not ready
ready-coming = coming

# Where something stands, in a word or two.
state-not-yet = Not yet
state-blocked = Something else first
state-coming = Coming
state-open = Not started
state-started = Under way
state-waiting = Waiting for others
state-chase = Waited too long
state-late = Overdue
state-done = Done
state-renew = To renew
state-credited = Counts as done
state-skipped = Not relevant
state-not-for-me = Not for you
state-withdrawn = Withdrawn

# Why something applies to you.
reason-everyone = It is for all new leaders.
reason-role = You are { $role }.
reason-unit = You work in { $unit }.
reason-staff = You have { $have } staff.
reason-answer-yes = You answered yes to: { $question }
reason-answer-no = You answered no to: { $question }
reason-unanswered = You have not answered: { $question } So it is shown to be on the safe side.
reason-staff-unknown = You have not said how many staff you have. So it is shown to be on the safe side.
reason-role-unknown = You have not said which role you have. So it is shown to be on the safe side.
reason-unit-unknown = You have not said where you work. So it is shown to be on the safe side.
reason-own = You added it yourself.

# Why something does not apply to you.
mismatch-role = It is for the role { $roles }.
mismatch-unit = It is for { $units }.
mismatch-staff-min = It is for leaders with at least { $min } staff. You have { $have }.
mismatch-staff-max = It is for leaders with at most { $max } staff. You have { $have }.
mismatch-answer-yes = It is for those who answer yes to: { $question }
mismatch-answer-no = It is for those who answer no to: { $question }
mismatch-dropped = { $layer } has left it out: { $why }

# Where a date comes from.
bound-item = from HR
bound-phase = from the phase { $phase }
bound-rhythm = follows from how often it comes back
bound-own = your own date

# Why something is on top.
next-late = { $days ->
    [one] OVERDUE 1 day
   *[other] OVERDUE { $days } days
}
next-chase = { $days ->
    [one] chase, 1 day past the usual wait
   *[other] chase, { $days } days past the usual wait
}
next-today = today
next-this-week = due { $date }
next-ask-now = ask for it now
next-started = under way
next-renew = to renew
next-in-phase = next in the phase

# When and by whom, in one line.
state-line-not-yet = opens { $date }
state-line-snoozed = put aside until { $date }
state-line-blocked = first: { $items }
state-line-coming = coming
state-line-coming-expected = expected { $date }
state-line-open = open
state-line-open-due = due { $date }
state-line-started = under way since { $date }
state-line-waiting = asked { $date }, waiting for { $who }
state-line-waiting-nobody = asked { $date }
state-line-chase = asked { $date }, chase { $who }
state-line-chase-nobody = asked { $date }, chase it
state-line-late = { $days ->
    [one] OVERDUE 1 day
   *[other] OVERDUE { $days } days
}
state-line-done = done { $date }
state-line-renew = to renew, ran out { $date }
state-line-renew-asked = to be done again: { $why }
state-line-credited-said = counts as done: { $why }
state-line-credited-same = counts as done through { $item }
state-line-credited-replaced = counts as done, it replaces { $items }
state-line-skipped-said = not relevant: { $why }
state-line-skipped-passed = went by without being marked done
state-line-not-for-me = not for you
state-line-withdrawn = withdrawn: { $why }
state-line-withdrawn-gone = no longer in the package
state-line-denied = refused { $date }: { $why }
