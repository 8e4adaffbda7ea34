//! The facts that problems carry: what was expected, what was found, what was pointed to.

/// The sort of value a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Expected {
    /// Words in quotes.
    Text,
    /// A list of texts.
    TextList,
    /// One text, or a list of them.
    TextOrList,
    /// A time counted from the first day, or a date.
    OffsetOrDate,
    /// A distance in time, as text.
    Offset,
    /// A date without quotes.
    Date,
    /// A list of dates.
    DateList,
    /// A whole number.
    Number,
    /// `true` or `false`.
    YesNo,
    /// Keys and values in braces.
    Table,
    /// A list of tables, written `[[name]]` or in brackets.
    TableList,
}

impl Expected {
    /// Every sort.
    pub const ALL: [Expected; 11] = [
        Expected::Text,
        Expected::TextList,
        Expected::TextOrList,
        Expected::OffsetOrDate,
        Expected::Offset,
        Expected::Date,
        Expected::DateList,
        Expected::Number,
        Expected::YesNo,
        Expected::Table,
        Expected::TableList,
    ];

    /// The stable name, used to look up its phrase.
    pub const fn name(self) -> &'static str {
        match self {
            Expected::Text => "text",
            Expected::TextList => "text-list",
            Expected::TextOrList => "text-or-list",
            Expected::OffsetOrDate => "offset-or-date",
            Expected::Offset => "offset",
            Expected::Date => "date",
            Expected::DateList => "date-list",
            Expected::Number => "number",
            Expected::YesNo => "yes-no",
            Expected::Table => "table",
            Expected::TableList => "table-list",
        }
    }
}

/// The sort of value the file has instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Found {
    /// Words in quotes.
    Text,
    /// A whole number.
    Number,
    /// A number with a decimal point, `inf` or `nan`.
    Decimal,
    /// `true` or `false`.
    YesNo,
    /// A date or a time.
    Date,
    /// A list.
    List,
    /// Keys and values.
    Table,
}

impl Found {
    /// Every sort.
    pub const ALL: [Found; 7] = [
        Found::Text,
        Found::Number,
        Found::Decimal,
        Found::YesNo,
        Found::Date,
        Found::List,
        Found::Table,
    ];

    /// The stable name, used to look up its phrase.
    pub const fn name(self) -> &'static str {
        match self {
            Found::Text => "text",
            Found::Number => "number",
            Found::Decimal => "decimal",
            Found::YesNo => "yes-no",
            Found::Date => "date",
            Found::List => "list",
            Found::Table => "table",
        }
    }
}

/// What an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// An access, system, course, meeting, practice or talk.
    Item,
    /// A layer.
    Layer,
    /// Whom to ask.
    Contact,
    /// A part of the organisation.
    Unit,
    /// A leader role.
    Role,
    /// A yes/no fact about a leader.
    Question,
    /// A key competence.
    Competence,
    /// A stretch of time.
    Phase,
    /// A number of electives.
    Quota,
    /// A question to write on.
    Prompt,
}

impl Thing {
    /// Every thing an id can name.
    pub const ALL: [Thing; 10] = [
        Thing::Item,
        Thing::Layer,
        Thing::Contact,
        Thing::Unit,
        Thing::Role,
        Thing::Question,
        Thing::Competence,
        Thing::Phase,
        Thing::Quota,
        Thing::Prompt,
    ];

    /// The English word used in files.
    pub const fn name(self) -> &'static str {
        match self {
            Thing::Item => "item",
            Thing::Layer => "layer",
            Thing::Contact => "contact",
            Thing::Unit => "unit",
            Thing::Role => "role",
            Thing::Question => "question",
            Thing::Competence => "competence",
            Thing::Phase => "phase",
            Thing::Quota => "quota",
            Thing::Prompt => "prompt",
        }
    }
}

/// Why a link is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkFault {
    /// It is no address.
    Malformed,
    /// It begins with something other than https, http or mailto.
    Scheme,
    /// It holds a user name or a password.
    Credentials,
    /// It names a machine by number, or the reader's own machine.
    Host,
    /// A mailto link without one plain e-mail address.
    Mail,
    /// It holds characters that cannot be seen, or spaces.
    Characters,
}

impl LinkFault {
    /// Every reason.
    pub const ALL: [LinkFault; 6] = [
        LinkFault::Malformed,
        LinkFault::Scheme,
        LinkFault::Credentials,
        LinkFault::Host,
        LinkFault::Mail,
        LinkFault::Characters,
    ];

    /// The stable name, used to look up its phrase.
    pub const fn name(self) -> &'static str {
        match self {
            LinkFault::Malformed => "malformed",
            LinkFault::Scheme => "scheme",
            LinkFault::Credentials => "credentials",
            LinkFault::Host => "host",
            LinkFault::Mail => "mail",
            LinkFault::Characters => "characters",
        }
    }
}
