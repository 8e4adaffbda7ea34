# The command line: help, wrong calls, and what is said beside the answer.

usage-about = lederpakke follows new leaders through their first two to three years. Type lederpakke alone to open the program.
usage-heading = Usage:
usage-command = command
usage-option = options
usage-options = Options
usage-globals = For every command
usage-arguments = What to fill in
usage-leaders = For leaders
usage-hr = For HR
usage-example = For example:
usage-more = More on one command: lederpakke help COMMAND

command-setup = say who you are and which package you follow
    .example = lederpakke setup --name "Kari Nordmann" --start 2026-11-01 --role medarbeidere --yes first-time
command-now = what to do now, whom you wait for, and what is coming
    .example = lederpakke now
command-list = the whole plan, or part of it
    .example = lederpakke list --kind access --search visma
command-show = everything about one item, with what has happened
    .example = lederpakke show tilgang-elements
command-done = an item is done
    .example = lederpakke done kurs-intro-1 --on friday --note "Useful on sick leave"
command-start = you have begun on an item
    .example = lederpakke start praksis-90-dager
command-request = you have asked for something and wait for an answer
    .example = lederpakke request tilgang-elements --from "IT"
command-grant = you have got an access, and it works
    .example = lederpakke grant tilgang-elements
command-deny = you asked for something and were told no
    .example = lederpakke deny tilgang-anvisning --why "A course comes first"
command-skip = an item is not relevant for you
    .example = lederpakke skip mote-fau --why "The school has no such council"
command-credit = you did it earlier, or somewhere else
    .example = lederpakke credit kurs-arbeidsmiljo --on 2024-05-14 --why "Taken in Bærum"
command-reopen = back to not started
    .example = lederpakke reopen kurs-intro-1
command-snooze = put an item aside until a date
    .example = lederpakke snooze praksis-mentor --until +2w
command-note = write a few lines on an item
    .example = lederpakke note kurs-intro-1 Remember to ask about substitutes
command-add = add an item of your own
    .example = lederpakke add "Ring the next school" --due 27.11
command-undo = undo the last thing, also from before the machine was switched off
    .example = lederpakke undo
command-redo = do again what you undid
    .example = lederpakke redo
command-journal = everything that has happened, by date
    .example = lederpakke journal --search visma
command-explain = why an item applies to you, and where the dates come from
    .example = lederpakke explain kurs-arbeidsmiljo
command-demo = a filled example in a folder of its own
    .example = lederpakke demo
command-check = find mistakes in a package
    .example = lederpakke check kommune.toml
command-preview = see the package as a leader will see it
    .example = lederpakke preview kommune.toml --as principal.toml --day 8
command-schema = JSON Schema of the package file, for your editor
    .example = lederpakke schema > lederpakke.schema.json
command-help = help on the program or on one command
    .example = lederpakke help done

option-home = all data and settings in this folder
    .value = DIR
option-today = show how things look on another day
    .value = DATE
option-lang = language: nb, nn or en
    .value = LANGUAGE
option-color = colours: auto, always or never
    .value = WHEN
option-help = show this help
option-version = show the version
option-json = answer as JSON, for other programs
option-check = end with 1 when something is overdue
option-id = the name of the item, as the list shows it
    .value = NAME
option-on = the day it happened; today when you say nothing
    .value = DATE
option-on-past = the day it happened
option-note = a few lines about it
    .value = TEXT
option-from = whom you asked, when not the one the package names
    .value = WHO
option-why = the reason, in your words
    .value = REASON
option-until = the day it is to come back
    .value = DATE
option-text = what you want to write
    .value = TEXT
option-title = what you want to do
    .value = TITLE
option-due = when it is to be done
    .value = DATE
option-kind = only access, system, course, meeting, practice, talk or own
    .value = KIND
option-state = only one status, such as late, waiting or done
    .value = STATUS
option-phase = only one phase
    .value = PHASE
option-search = only what has all these words
    .value = WORDS
option-all = also what is not for you, and what is withdrawn
option-package = the package from HR: a file or a folder
    .value = PATH
option-name = what you are called
    .value = NAME
option-start = your first day in the post
    .value = DATE
option-role = your role; can be given several times
    .value = ROLE
option-unit = where you work
    .value = UNIT
option-yes = a question of the package you answer yes to; can be given several times
    .value = QUESTION
option-no = a question of the package you answer no to; can be given several times
    .value = QUESTION
option-staff = how many staff you have
    .value = NUMBER
option-path = the package: a file or a folder
    .value = PATH
option-as = a file that says who the leader is
    .value = FILE
option-day = which day; 1 is the first
    .value = DAY
option-command = the command you want to know more about
    .value = COMMAND

# Wrong calls: what, why, what now.
wrong-nearest = Did you mean { $nearest }?
wrong-command = There is no command “{ $given }”.
    .why = lederpakke knows only the commands in its help.
    .hint = Type lederpakke help to see them.
wrong-option = “{ $given }” cannot be used here.
    .why = The command takes only what its help lists.
    .hint = Add --help to see what it takes. Text with spaces goes in quotes.
wrong-no-value = Something is missing after { $option }.
    .why = This option takes a value.
    .hint = Write the value after it, or add --help to see an example.
wrong-missing = Something is missing: { $names }
    .why = The command can do nothing without it.
    .hint = Add --help to see an example. The names of the items are in: lederpakke list
wrong-twice = { $option } is given more than once.
    .why = It can have one value only.
    .hint = Keep the one you mean and leave out the rest.
wrong-word = “{ $given }” cannot stand after { $option }.
    .why = It can be: { $words }.
    .hint = Write one of these words.
wrong-number = “{ $given }” after { $option } is not a number that can be used.
    .why = A whole number is needed here.
    .hint = Write digits only, such as 34.
wrong-date = “{ $given }” after { $option } is not a date.
    .why = This cannot be read as a date.
    .hint = Write for example 2026-11-27, 27.11, friday or +2w.
wrong-not-text = Something you wrote is not text.
    .why = It holds characters that are not UTF-8.
    .hint = Write it again with ordinary characters.
wrong-other = The call cannot be understood.
    .why = Something stands where it does not belong.
    .hint = Type lederpakke help to see the commands.
wrong-no-profile = You have not said who you are yet.
    .why = The plan is worked out from your first day and from what you lead.
    .hint = Run lederpakke setup --name "Your name" --start DATE, or just lederpakke and follow the steps.
wrong-first-setup = Something is missing: { $names }
    .why = The first time, a name and your first day in the post are needed.
    .hint = For example: lederpakke setup --name "Kari Nordmann" --start 2026-11-01
wrong-unusable = The package cannot be used. Place: { $place }
    .why = { $errors ->
        [0] It has no top layer, the one for everyone.
        [one] It has 1 error, and no plan can be built on it.
       *[other] It has { $errors } errors, and no plan can be built on it.
    }
    .hint = Run lederpakke check on it, or ask HR for a new one. What you had is as before.
wrong-no-leader = There is no leader in the file. Place: { $place }
    .why = It must at least have name and start, for example: name = "Kari" and start = 2026-11-01
    .hint = Other lines can be roles, unit, staff and answers.

# What the leader says cannot be taken down.
refused-unknown = Nothing in the plan is called “{ $id }”.
    .why = Items are called by the name under them in the list.
    .hint = Find the name with: lederpakke list --all --search WORDS
refused-in-future = { $date } has not come yet.
    .why = What has happened cannot lie ahead.
    .hint = Write the day it happened, or wait until it is done.
refused-not-ahead = { $date } is not ahead.
    .why = What you put aside comes back on the day you name.
    .hint = Choose a day after today, such as +1w.
refused-already-so = It stands so already. Nothing is changed.
    .why = What you said is written down before.
    .hint = See what has happened with: lederpakke show NAME
refused-blank = Nothing is written there.
    .why = A reason, a title or a note must say something.
    .hint = Write a few words in quotes.
refused-too-long = The text is too long.
    .why = There is room for { $limit } kB in a reason, a title or a note.
    .hint = Shorten the text, or split it into several notes.
refused-nothing-to-undo = There is nothing to undo.
    .why = You have done nothing that can be taken back.
    .hint = See what has happened with: lederpakke journal
refused-nothing-to-redo = There is nothing to do again.
    .why = You have undone nothing since the last thing you did.
    .hint = See what has happened with: lederpakke journal

# Said quietly beside the answer; everything goes on.
notice-package = { $count ->
    [one] The package from HR has 1 error. What can be used is used. Feel free to tell HR.
   *[other] The package from HR has { $count } errors. What can be used is used. Feel free to tell HR.
}
notice-built-in = The copy of your package cannot be read ({ $why }) The example package stands in for it. Run lederpakke setup --package PATH to take it into use again. What you have done is there.
notice-settings = The settings cannot be read ({ $why }) The usual ones hold.
notice-form = { $count ->
    [one] 1 thing in { $place } was not understood and is passed over.
   *[other] { $count } things in { $place } were not understood and are passed over.
}
notice-tightened = Others could read { $place }. Now only you can.
notice-lines = { $count ->
    [one] 1 line in { $place } is damaged and passed over. Nothing is deleted.
   *[other] { $count } lines in { $place } are damaged and passed over. Nothing is deleted.
}
notice-not-a-file = { $place } is no ordinary file and is passed over.
notice-unreadable = { $place } cannot be read now. What it holds is not shown until it can be read again. Nothing is deleted.
notice-too-large = { $place } is too large and is passed over.
notice-someone-elses = { $place } belongs to another leader and is passed over.
