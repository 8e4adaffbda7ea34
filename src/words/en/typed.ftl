# What was typed and could not be used: dates, and the answers of a new leader.

typed-date-empty = Write a date, for example 27.11 or friday.
typed-date-unread = This cannot be read as a date. Write for example 27.11, friday or +2w.
typed-date-month = There is no month { $month }. Write the day first, then the month: 27.11.
typed-date-day = There is no day { $day } in { $month }. Choose another day.
typed-date-year = The year { $year } cannot be right. Write it with four digits, for example 27.11.2026.

setup-no-name = The name is missing.
    .why = The program needs something to call you. The name stays on this computer.
    .hint = Write for example --name "Kari Nordmann".
setup-no-top-layer = The package lacks the layer that is for everyone.
    .why = That is where roles, units and common items are.
    .hint = Choose the folder with all the files of the package, or ask HR for the whole package.
setup-yes-and-no = The question { $question } is answered with both yes and no.
    .why = The answer decides what applies to you, so it can only be one of them.
    .hint = Take away one of the answers. If you do not know, take away both.
setup-ambiguous = Several in the package are called “{ $typed }”.
    .why = Only the id tells them apart: { $ids }.
    .hint = Write the id instead of the name.
setup-unknown-role = The package has no role called “{ $typed }”.
setup-unknown-unit = The package has no unit called “{ $typed }”.
setup-unknown-question = The package has no question called “{ $typed }”.
setup-known = There are: { $known }.
setup-known-none = The package has none to choose from.
setup-nearest = Did you mean { $nearest }?
setup-look = Write the id as it stands in the package, or leave it open for now. You can change it later.
