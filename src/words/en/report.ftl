# Papers: pages printed as text.

paper-own = (own)
paper-progress = { $date }. { $done } of { $all } done.
paper-group = { $done } of { $all }

# Now
paper-now = DO NOW
paper-nothing = Everything is done for this period.
paper-nothing-next = Everything is done for this period. Next is “{ $title }”, { $date }.
paper-ask-whom = ask { $who }
paper-waiting = WAITING FOR OTHERS
paper-soon = COMING IN THE NEXT 30 DAYS
paper-soon-more = { $count ->
    [one] and 1 more. See all with: lederpakke list
   *[other] and { $count } more. See all with: lederpakke list
}
paper-quotas = ELECTIVES
paper-quota-count = { $done } of { $choose } chosen and done
paper-until = by { $date }
paper-question = QUESTION OF THE WEEK
paper-recall = You did “{ $title }” on { $date }. What have you used of it?
paper-news = NEWS FROM HR
paper-now-how = Say what has happened with the name under the item: lederpakke done NAME, request NAME or note NAME TEXT. The whole plan: lederpakke list. More on one item: lederpakke show NAME.

# The list
paper-list-empty = Nothing matches. Leave out a filter, or see everything with: lederpakke list --all
paper-list-how = More on one item: lederpakke show NAME. Why it is there: lederpakke explain NAME.
paper-no-phase = Without a phase

# One item
paper-state = Status
paper-answer = Answer
paper-opens = Opens
paper-due = Due
paper-kind = Kind
paper-owner = Comes from
paper-competence = Competence
paper-learning = Learning
paper-minutes = Time
paper-why = WHY
paper-benefit = It is { $benefit }.
paper-how = HOW TO DO IT
paper-links = LINKS
paper-afterwards = THINK ABOUT THIS AFTERWARDS
paper-contact = WHOM TO ASK
paper-applies = WHY IT APPLIES TO YOU
paper-notes = NOTES ({ $count })
paper-history = HISTORY
paper-granted-by = Granted by
paper-order-by = Ordered by
paper-usual-wait = Usually takes
paper-check = Works when
paper-opens-systems = Opens
paper-needs = Needs
paper-course = Course
paper-provider = Given by
paper-format = Form
paper-audience = For
paper-ready = Ready
paper-expected = Expected
paper-parts = PARTS
paper-sign-up = HOW TO SIGN UP
paper-with = With
paper-place = Place
paper-form = Form
paper-agenda = YOU CAN TALK ABOUT THIS
paper-e-learning = e-learning
paper-classroom = in a classroom
paper-web = on the web
paper-webinar = webinar
paper-workshop = workshop

# The explanation
paper-applies-not = WHY IT DOES NOT APPLY TO YOU
paper-state-heading = STATUS
paper-dates = WHERE THE DATES COME FROM
paper-first-day = First day
paper-no-due = none, it is never overdue
paper-never-late = It is optional and never overdue.
paper-suggested = Suggested
paper-suggested-why = { $date } (to spread the work)
paper-who-says = WHO SAYS SO
paper-layer = { $title }, version { $version }
paper-asked-by = { $layer } has it.
paper-changed-by = { $layer } has changed it.
paper-counts = WHAT COUNTS AS THIS
paper-same-as = This counts as done when one of these is done:
paper-replaces = It was called or replaced: { $items }

# The journal
paper-journal = Everything that has happened
paper-journal-empty = Nothing yet. The first thing you mark as done comes here.
journal-untouched = back to not started
journal-started = begun { $date }
journal-requested = asked for { $date }
journal-requested-from = asked for { $date } from { $who }
journal-denied = refused { $date }: { $why }
journal-done = done { $date }
journal-credited = counts as done { $date }: { $why }
journal-skipped = not relevant from { $date }: { $why }
journal-planned = own date { $date }
journal-unplanned = back to the date in the package
journal-snoozed = put aside until { $date }
journal-unsnoozed = taken up again
journal-own = added
journal-own-removed = removed
journal-note = note: { $text }
journal-note-removed = note removed
journal-adopt = Package taken into use: { $layers }
journal-profile = What you told about yourself is saved. The first day is { $date }.
journal-undo = undone, { $what }
journal-redo = done again, { $what }

# What was just written
paper-saved = Saved. { $what }
paper-undone = Undone. { $what }
paper-redone = Done again. { $what }
paper-note-saved = { $title }: the note is there.
paper-note-removed = { $title }: the note is removed.
paper-own-added = { $title }: added with the name { $id }.
paper-own-removed = { $title }: removed.
paper-planned = { $title }: your own date is { $date }.
paper-how-to-undo = Undo with: lederpakke undo
paper-how-to-redo = Do it again with: lederpakke redo
paper-think = Think about this:
paper-think-how = Feel free to write a few lines: lederpakke note { $id } TEXT

# The set-up
paper-setup = You are all set.
paper-name = Name
paper-roles = Role
paper-unit = Workplace
paper-staff = Staff
paper-package = Package
paper-home = Saved in
paper-yes = Yes.
paper-no = No.
paper-not-said = not said
paper-setup-next = { $count ->
    [one] Your plan has 1 item. See what to do now: lederpakke now
   *[other] Your plan has { $count } items. See what to do now: lederpakke now
}

# The preview
paper-preview = Preview of { $package }, day { $day }, { $date }
paper-left-out = NOT SHOWN TO THIS LEADER

# The example
paper-demo = This is an example: a leader some weeks into the job. Nothing of your own is touched.
paper-demo-where = The example is here and can be deleted at any time:
paper-demo-how = Try commands on it with --home and this folder.

# Welcome
paper-welcome = Welcome to lederpakke
paper-welcome-what = lederpakke follows you through the first two to three years as a new leader: what you are to have, do and learn, whom you wait for, and why each thing is there. Everything stays on your machine.
paper-welcome-start = Open the program in a terminal window and type lederpakke, and it helps you get started in two minutes. Or say it in one line:
paper-welcome-setup = lederpakke setup --name "Your name" --start 2026-11-01
paper-welcome-demo = To see a filled example first:
