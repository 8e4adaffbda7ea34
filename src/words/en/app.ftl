# The screens: pages, actions, messages.

app-name = LEDERPAKKE
app-no-name = New leader

page-now = Now
page-checklist = Checklist

# Actions: the whole name in menu and help, and a short word (.hint) in the footer.
action-toggle = mark done (an access: ordered, then granted)
    .hint = Done
action-open = open what is selected
    .hint = Open
action-back = back or close; never quits
    .hint = Back
action-save = save and close the field
    .hint = Save
action-status = choose a status from the whole list
    .hint = Status
action-note = write a note
    .hint = Note
action-plan = plan: own due date, put off, this week
    .hint = Plan
action-open-link = open the link
    .hint = Link
action-copy = copy title, link, phone or e-mail
    .hint = Copy
action-search = search in every field
    .hint = Search
action-filter = next filter: open, own, late, kind, competence
    .hint = Filter
action-show-done = show or hide what is done
    .hint = Show done
action-add-own = add an item of your own
    .hint = New
action-edit = edit an own item or a note
    .hint = Edit
action-remove = remove an own item or a note
    .hint = Remove
action-undo = undo the last thing
    .hint = Undo
action-redo = do again what you undid
    .hint = Redo
action-up = up
    .hint = ↓ Scroll
action-down = down
    .hint = Down
action-left = fold, or go to the heading above; in an item: the previous item
    .hint = Fold
action-right = unfold, or open the item; in an item: the next item
    .hint = Unfold
action-first = first
    .hint = First
action-last = last
    .hint = Last
action-page-up = one screen up
    .hint = Up
action-page-down = one screen down
    .hint = Down
action-next-pane = between list and item
    .hint = Switch
action-previous-pane = between list and item
    .hint = Switch
action-go-now = to the page Now
    .hint = Now
action-go-checklist = to the page Checklist
    .hint = Checklist
action-menu = menu of all actions
    .hint = Menu
action-help = help for this page
    .hint = Help
action-about-me = answer anew: name, role, workplace, first day
    .hint = About me
action-mouse = mouse on or off
    .hint = Mouse
action-all-saved = everything is saved by itself
    .hint = Saved
action-redraw = draw the screen anew
    .hint = Draw
action-quit = quit; everything is saved
    .hint = Quit
action-quit-now = quit at once, also from a text field
    .hint = Quit
action-interrupt = quit when pressed twice
    .hint = Quit

# The keys, as they are called on the keyboard.
key-space = Space
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-back-tab = Shift+Tab
key-backspace = Backspace
key-delete = Delete
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn

# The signs in front of items.
sign-open = not started
sign-started = under way
sign-waiting = waiting for others
sign-done = done
sign-aside = not relevant

# What just happened.
notice-ready = Ready. Everything is saved automatically.
notice-undo = { $what } z undoes.
notice-undone = Undone. { $what } Z does it again.
notice-redone = Done again. { $what } z undoes.
notice-standing-done = Marked as done: { $title }.
notice-standing-granted = Access granted: { $title }.
notice-standing-untouched = Not started: { $title }.
notice-standing-not-asked = Not ordered: { $title }.
notice-standing-started = Under way: { $title }.
notice-standing-requested = Asked for, waiting for others: { $title }.
notice-standing-ordered = Ordered: { $title }.
notice-standing-denied = Refused: { $title }.
notice-standing-credited = Counts as done: { $title }.
notice-standing-skipped = Not relevant: { $title }.
notice-planned = Own due date { $date }: { $title }.
notice-unplanned = Back to the package's due date: { $title }.
notice-snoozed = Put off until { $date }: { $title }.
notice-unsnoozed = No longer put off: { $title }.
notice-own = Added (p sets a due date): { $title }.
notice-own-removed = Removed: { $title }.
notice-note = The note is saved: { $title }.
notice-note-changed = The note is changed: { $title }.
notice-note-removed = The note is removed: { $title }.
notice-arrived = { $count ->
    [one] 1 thing you did in another window is now here too.
   *[other] { $count } things you did in another window are now here too.
}
notice-unsaved = { $count ->
    [one] NOT SAVED: 1 change. { $why } Trying again by itself.
   *[other] NOT SAVED: { $count } changes. { $why } Trying again by itself.
}
notice-saved-after-all = Now everything is saved.
notice-press-q = Press q to quit. Everything is saved.
notice-press-again = Press Ctrl+C once more to quit. Copying? Press c.
notice-all-saved = Everything is saved automatically. There is no need to save.
notice-filter = Filter on: { $filter }. Esc shows all.
notice-filter-all = Showing all items.
notice-done-shown = What is done is shown now.
notice-done-hidden = What is done is hidden.
notice-nothing-selected = Select an item first, with the up and down arrows.
notice-no-link = This item has no link.
notice-link-opened = Opening { $url }
notice-link-failed = Could not open the link. Type it in your browser: { $url }
notice-copied = Sent to the clipboard. If it is not there, copy this by hand: { $text }
notice-not-copied = Could not copy. Here is the text: { $text }
notice-not-yours = Only your own items and notes can be changed. Press n to write a note.
notice-mouse-on = The mouse is on. Hold Shift to select text.
notice-mouse-off = The mouse is off. F8 turns it on.
notice-paste-how = Paste with Ctrl+V, or press F8 and use right click.
notice-new-day = A new day: { $date }.
notice-settings-unsaved = In force now, but not saved for next time. { $why }
notice-welcome = Welcome. This matters most now. Space marks as done, ? gives help.
notice-date-left = The date could not be read, so nothing is changed.

# Why something was not done.
refusal-unknown = The item is no longer in the plan.
refusal-in-future = { $date } has not been yet. Choose today or a day before.
refusal-not-ahead = { $date } is not ahead. Choose a day after today.
refusal-already-so = Nothing to change: it stands so already.
refusal-blank = Write a few words first.
refusal-too-long = The text is too long. There is room for { $limit } kB.
refusal-nothing-to-undo = There is nothing to undo.
refusal-nothing-to-redo = There is nothing to do again.
field-full = There is no room for more in this field.

# A few words about an item, to the right in the list.
note-waiting = { $days ->
    [0] asked today, { $who }
    [one] waiting 1 day, { $who }
   *[other] waiting { $days } days, { $who }
}
note-waiting-nobody = { $days ->
    [0] asked today
    [one] waiting 1 day
   *[other] waiting { $days } days
}
note-chase = { $days ->
    [one] chase { $who }, 1 day
   *[other] chase { $who }, { $days } days
}
note-chase-nobody = { $days ->
    [one] chase, 1 day over
   *[other] chase, { $days } days over
}
note-not-yet = from { $date }
note-snoozed = put off until { $date }
note-blocked = after: { $item }
note-coming = coming
note-coming-expected = expected { $date }
note-due = due { $date }
note-due-today = due today
note-started = under way
note-started-due = under way, due { $date }
note-done = done { $date }
note-credited = counts as done
note-skipped = not relevant
note-passed = passed by
note-renew = to be renewed
note-denied = refused { $date }
note-own = (own)

# The page Now
now-progress = Checklist  { $done } of { $total } done  { $percent } %
now-progress-short = { $done } of { $total }
now-next = DO NOW
now-waiting = WAITING FOR OTHERS
now-soon = COMING IN THE NEXT 30 DAYS
now-done = DONE LAST
now-soon-count = { $count ->
    [one] 1 item. Press 2 to see it in the checklist.
   *[other] { $count } items. Press 2 to see them in the checklist.
}
now-soon-more = { $count ->
    [one] and 1 more in the checklist (press 2)
   *[other] and { $count } more in the checklist (press 2)
}
now-nothing = Everything is done for this period.
now-nothing-next = Everything is done for this period. The next item is “{ $title }” from { $date }.
now-question = QUESTION OF THE WEEK
now-recall = You did “{ $title }” on { $date }. What have you used of it?
now-news = NEWS FROM HR
now-granted-by = Granted by: { $who }
now-ordered-by = Ordered by: { $who }

# The page Checklist
list-count = Showing: { $filter }, { $shown } of { $all }
list-filter-all = all items
list-filter-undone = what is left
list-filter-open = open now
list-filter-mine = own items
list-filter-late = late or waited for too long
list-found = Search: { $shown } of { $all } match
list-empty = No items match the filter. Esc shows all.
list-empty-search = Nothing matches the search. Try fewer words. Esc ends the search.
list-empty-package = The package has no items for you yet. Ask HR, or press a and add one of your own.
list-empty-done = Everything is done. Press v to see it.
list-no-phase = At no fixed time
list-tally = { $done } of { $total }
list-tally-percent = { $done } of { $total }  { $percent } %
list-tally-done = { $done } of { $total }  done
search-prompt = Search:

# The item
item-position = item { $at } of { $all }
item-heading-hint = Enter folds or unfolds. Select an item to read about it.
item-none = Select an item to read about it.
item-who = Who
item-wait = Wait
item-you-order = You order, { $who } sets it up
item-other-orders = { $orderer } orders, { $granter } sets it up
item-you-order-only = You order
item-type = Type
item-counts = Counts for
item-counts-competence = Competence: { $names }
item-counts-learning = Learning: { $share } { $learning }
item-due-from = { $date } ({ $from })
item-due-late = { $date } ({ $late }; { $from })
item-no-due = none, it is never late
item-suggested = Suggested
item-suggested-why = { $date }, to spread the work
item-snoozed = Put off
item-snoozed-until = until { $date }. p takes it up again.
item-denied = Refused
item-denied-text = { $date }: { $why }
item-contested = Set differently on two machines. Choose a status with s, and it holds on both.
item-links = LINKS (o opens)
item-link-one = LINK (o opens)
item-ask = WHOM TO ASK
item-phone = tel. { $phone }
item-afterwards = THINK ABOUT THIS (n writes a note)
item-quota = Elective: { $title }, { $done } of { $choose } are done.
item-notes = NOTES
item-no-notes = No notes. Press n to write.
item-history = HISTORY
item-changed-by = changed by { $layers }

# The forms of practice in the format; other words are shown as the package writes them.
form-own-tasks = own tasks
form-new-tasks = new tasks
form-hospitering = visiting another workplace
form-job-rotation = job rotation
form-project = project
form-special-assignment = special assignment
form-community = community of practice
form-network = network
form-method-guidance = method guidance
form-feedback = feedback
form-shoulder = shoulder to shoulder
form-coaching = coaching
form-mentoring = mentoring
form-shadowing = shadowing

# Statuses to choose from
choose-status = Status
choose-plan = Plan
choose-link = Which link do you want to open?
choose-copy = What do you want to copy?
choose-edit = What do you want to edit?
choose-remove = Which note do you want to remove?
stand-untouched = Not started
stand-started = Under way
stand-requested = Waiting for others
stand-done = Done today
stand-done-on = Done another day …
stand-credited = Done before, or elsewhere …
stand-skipped = Not relevant for me …
stand-denied = Was refused …
stand-access-untouched = Not ordered
stand-access-requested = Ordered today
stand-access-done = Granted today
stand-access-done-on = Granted another day …
planning-this-week = This week: due Friday
planning-due = Own due date …
planning-snooze = Put off until …
planning-no-due = Back to the package's due date
planning-no-snooze = Take it up again now
copy-title = Title
copy-link = Link
copy-phone = Phone
copy-email = E-mail
choose-title = The title
choose-note = Note: { $text }
choose-keys = { $up } { $down } select   Enter use   Esc close

# Fields to write in
write-note = Note
write-change-note = Change the note
write-new = New item of your own
write-rename = New title
write-skip = Why is it not relevant for you?
write-deny = Why were you refused?
write-credit = Where, and what was it?
write-due = Own due date
write-snooze = Put off until
write-done-on = Which day was it done?
write-credit-on = Which day did you do it?
write-date-how = Write for example 27/11, Friday, tomorrow or +2w.
write-note-how = Enter gives a new line. Esc saves and closes. Do not write names of staff or pupils.
write-line-how = Enter saves. An empty field changes nothing.

# Menu and help
menu-title = Menu
menu-prompt = Type to find:
menu-empty = No action matches. Esc closes.
menu-keys = { $up } { $down } select   Enter run   Esc close
help-title = Help: { $page }
help-title-item = Item
help-closes = Esc closes
help-here = ON THIS PAGE
help-everywhere = EVERYWHERE
help-signs = THE SIGNS
help-order = THE ORDER IN “DO NOW”
help-order-text = First what is late, then what you have waited for too long, what is due today and this week, accesses that take so long that they must be ordered now, what is under way, and last the next in the phase. At most five at a time.
help-saving = SAVING
help-saving-text = Everything is saved on this machine at once, and everything can be undone with z, tomorrow too.
help-mouse = MOUSE
help-mouse-text = Click what you want. Hold Shift while you drag to select text. F8 turns the mouse off and on.
help-new-leader = WHO IS A NEW LEADER
help-ask = ASK HR
help-more = More help: type  lederpakke --help  in the terminal.
help-is-open = Help is open.

# A window too small
small-title = The window is too small
small-size = now { $width } x { $height }, needs { $wanted-width } x { $wanted-height }
small-what = Make the window larger.
small-quit = q = quit, everything is saved

# After the program has ended
goodbye = Everything is saved in { $place }. Start again with: lederpakke
goodbye-unsaved = { $count ->
    [one] 1 change was not saved.
   *[other] { $count } changes were not saved.
}
crash-what = Something went wrong in lederpakke, and the program had to stop. The terminal is as it was.
crash-safe = Everything you have done until now is saved in { $place }.
crash-next = Start again with: lederpakke. If it happens several times, show this text to IT support:
