# The wizard: five steps from the first start to a plan.

wizard-title = Step { $number } of 5: { $step }
wizard-step-start = Start
wizard-step-package = The package
wizard-step-you = About you
wizard-step-questions = First day
wizard-step-summary = Summary

# Step 1
wizard-welcome = Welcome. This takes two minutes. You can change everything later.
wizard-again = Change your earlier answers here. What you leave alone stays as it was.
wizard-language = Language
wizard-reading-test = Reading test
wizard-signs-normal = Frames and arrows
wizard-signs-ascii = Plain signs
wizard-signs-test = Do you see a frame and an arrow?   { $sample }   If not: press r for plain signs.
wizard-signs-plain = The program uses plain signs now: { $sample }   Press r to go back.
wizard-how = How it works
wizard-how-keys = Arrow keys move. Space chooses. Enter goes on. Esc goes back.
wizard-how-mouse = The mouse works too: click what you want.

# Step 2
wizard-package-intro = A package from HR says what a new leader is to get, do and learn. You choose it first, because it decides which questions you get.
wizard-package = Package
wizard-package-keep = The package you use now
wizard-package-example = The example package that comes with the program
wizard-package-example-help = Choose this if you have nothing from HR yet. You can switch later and keep what you have done.
wizard-package-other = A package you have received from HR
wizard-package-path-help = Write where it is, or drag it into this window. Then press Enter.

# Step 3
wizard-you-intro = Your answers decide what applies to you. What you do not know can stay open.
wizard-name = Name
wizard-name-help = What the program is to call you. The name stays on this computer.
wizard-unit = Workplace
wizard-unit-open = Not chosen
wizard-unit-help = Go to the place where you work and press Enter. If it is not there, choose the level above.
wizard-roles = Leader role
wizard-roles-help = You can have several. Space ticks.
wizard-staff = Number of staff
wizard-staff-help = How many people you lead. Roughly will do. If you do not know, leave it empty.

# Step 4
wizard-questions-intro = The deadlines in your plan count from your first day in the post.
wizard-start = First day
wizard-start-help = Write for example 27.11, friday or +2w.
wizard-start-usual = Left empty: { $date }
wizard-start-read = = { $date }
wizard-questions = Questions from HR
wizard-answer-unknown = Don't know
wizard-answer-yes = Yes
wizard-answer-no = No

# Step 5
wizard-summary-intro = Is this right? Go up to a line and press Enter to change it.
wizard-fact-package = { $title }, version { $version }
wizard-fact-answers = { $yes } yes, { $no } no, { $unknown } don't know
wizard-fact-answers-label = Answers
wizard-fact-unsaid = Not given
wizard-definition = Who counts as a new leader
wizard-next-items = { $mine ->
    [one] 1 item is for you.
   *[other] { $mine } items are for you, spread over { $months } months.
}
wizard-next-others = { $others ->
    [one] 1 is for others.
   *[other] { $others } are for others.
}
wizard-next-first = You will see what you can do first, why, and whom you can ask.
wizard-next-again = What you have done and written is kept.
wizard-adopt = Start using the package
wizard-save = Save the changes

# The message line
wizard-said-ready = Nothing is in use yet.
wizard-said-ready-again = Nothing is changed yet.
wizard-said-resumed = Welcome back. You go on where you left off.
wizard-said-first-step = This is the first step. Press q to quit. Your answers are kept.
wizard-said-reading = Reading the package …
wizard-said-read = { $errors ->
    [0] Package read: { $title }.
    [one] The package is read, but has 1 error. What can be used is in. Tell HR.
   *[other] The package is read, but has { $errors } errors. What can be used is in. Tell HR.
}
wizard-said-full = There is no room for more in the field.

# After the program was left in the middle of the wizard
wizard-goodbye = Your answers are kept. Go on with: lederpakke

# What must be put right before one can go on
wizard-wrong-name = Write what you are called. Your first name is enough.
wizard-wrong-staff = Write a number, for example 34, or leave the field empty.
wizard-wrong-path = Write where the package is, or choose the example package.

# The hints at the bottom
wizard-hint-move = Move
wizard-hint-along = Choose
wizard-hint-take = Choose
wizard-hint-tick = Tick
wizard-hint-forward = Next
wizard-hint-change = Change
wizard-hint-adopt = Start
wizard-hint-save = Save
wizard-hint-back = Back
wizard-hint-close = Close
wizard-hint-quit = Quit
wizard-hint-quit-now = Quit
