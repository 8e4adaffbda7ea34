//! The table of every kind of problem: its code, how bad it is, and its facts.
//!
//! A new problem is one row here, one call where it is found, one phrase in each language and one
//! bad sample; tests run over [`Trouble::CODES`].

use crate::domain::id::IdError;
use crate::domain::item::Kind;
use crate::domain::{Offset, Text};
use crate::problem::{Expected, Found, LinkFault, Severity, Thing};

macro_rules! troubles {
    ($(
        $(#[$doc:meta])*
        $name:ident $({ $( $(#[$fact_doc:meta])* $fact:ident: $type:ty ),* $(,)? })?
        = $severity:ident $code:literal;
    )*) => {
        /// Every kind of problem, with its facts. One table; tests, words and the reference run
        /// over it.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Trouble {
            $( $(#[$doc])* $name $({ $( $(#[$fact_doc])* $fact: $type ),* })?, )*
        }

        impl Trouble {
            /// Every code, with how bad it is, in the order of the table.
            pub const CODES: &'static [(&'static str, Severity)] =
                &[$( ($code, Severity::$severity) ),*];

            /// The stable name, used in JSON, phrases and docs.
            pub const fn code(&self) -> &'static str {
                match self { $( Trouble::$name { .. } => $code, )* }
            }

            /// How bad it is.
            pub const fn severity(&self) -> Severity {
                match self { $( Trouble::$name { .. } => Severity::$severity, )* }
            }
        }
    };
}

troubles! {
    // the file as bytes
    /// There is nothing in the file.
    EmptyFile = Error "empty-file";
    /// Some bytes are not UTF-8.
    NotUtf8 = Error "not-utf8";
    /// More bytes than a layer may have.
    TooLarge {
        /// Bytes in the file.
        bytes: u64,
        /// Bytes allowed.
        limit: u64,
    } = Error "too-large";
    /// A control character stands in the file itself.
    ControlCharacter {
        /// Its number in Unicode.
        found: u32,
    } = Error "control-character";

    // the file as TOML
    /// A text whose closing quote is missing.
    UnclosedText = Error "unclosed-text";
    /// A list or a table whose closing bracket is missing.
    UnclosedBracket = Error "unclosed-bracket";
    /// Words without quotes.
    MissingQuotes = Error "missing-quotes";
    /// Typographic quotes instead of straight ones.
    CurlyQuotes = Error "curly-quotes";
    /// A key with nothing after the equals sign.
    MissingValue = Error "missing-value";
    /// A line that is no `key = value`.
    MissingEquals = Error "missing-equals";
    /// Two values with nothing between them.
    MissingComma = Error "missing-comma";
    /// A key with characters that need quotes.
    BadKey = Error "bad-key";
    /// The same key or table twice.
    KeyTwice {
        /// The key.
        key: Text,
    } = Error "key-twice";
    /// Lists within lists beyond reason.
    TooDeep = Error "too-deep";
    /// A backslash before something it does not go with.
    BadEscape = Error "bad-escape";
    /// Not a number.
    BadNumber = Error "bad-number";
    /// Something else that TOML does not have.
    Unexpected = Error "unexpected";

    // keys and values
    /// A required key is not there.
    MissingKey {
        /// The table it is missing from; empty for the top of the file.
        table: &'static str,
        /// The key.
        key: &'static str,
    } = Error "missing-key";
    /// A value of another sort than the key takes.
    WrongType {
        /// The key.
        key: Text,
        /// What it takes.
        expected: Expected,
        /// What it has.
        found: Found,
    } = Error "wrong-type";
    /// A key the program does not know.
    UnknownKey {
        /// The key.
        key: Text,
        /// The nearest one it knows here.
        nearest: Option<&'static str>,
    } = Warning "unknown-key";
    /// A key that belongs to another kind of item.
    KeyOfOtherKind {
        /// The key.
        key: &'static str,
        /// The kind it was given to.
        kind: Kind,
        /// The kinds it belongs to.
        belongs: Vec<Kind>,
    } = Warning "key-of-other-kind";
    /// A key that only the top layer may have.
    TopOnlyKey {
        /// The key.
        key: &'static str,
    } = Warning "top-only-key";
    /// A word that is none of the key's words.
    UnknownWord {
        /// The key.
        key: Text,
        /// The word.
        word: Text,
        /// The nearest of the key's words.
        nearest: Option<&'static str>,
        /// All of them.
        words: &'static [&'static str],
    } = Error "unknown-word";
    /// A number outside its range.
    OutOfRange {
        /// The key.
        key: Text,
        /// The number, as written.
        found: Text,
        /// The least allowed.
        min: i64,
        /// The most allowed.
        max: i64,
    } = Error "out-of-range";
    /// Not a name that can last.
    BadId {
        /// What was written.
        id: Text,
        /// Which rule it breaks.
        rule: IdError,
    } = Error "bad-id";
    /// An item's id that begins as those of the leaders' own items do.
    ReservedId {
        /// What was written.
        id: Text,
    } = Error "reserved-id";
    /// Not a distance in time.
    BadOffset {
        /// What was written.
        text: Text,
    } = Error "bad-offset";
    /// Not a date in the calendar.
    BadDate {
        /// What was written.
        text: Text,
    } = Error "bad-date";
    /// Not dotted numbers.
    BadVersion {
        /// What was written.
        text: Text,
    } = Error "bad-version";
    /// Not an e-mail address.
    BadEmail {
        /// What was written.
        text: Text,
    } = Error "bad-email";
    /// A link the program will not open.
    LinkRefused {
        /// The address, shown harmlessly.
        url: Text,
        /// Why.
        why: LinkFault,
    } = Error "link-refused";
    /// A link longer than allowed.
    LinkTooLong {
        /// Characters.
        length: usize,
        /// Characters allowed.
        limit: usize,
    } = Error "link-too-long";
    /// A line longer than allowed.
    TitleTooLong {
        /// The key.
        key: Text,
        /// Characters.
        length: usize,
        /// Characters allowed.
        limit: usize,
    } = Error "title-too-long";
    /// A text longer than allowed.
    TextTooLong {
        /// The key.
        key: Text,
        /// Characters.
        length: usize,
        /// Characters allowed.
        limit: usize,
    } = Error "text-too-long";
    /// A required text with nothing to see in it.
    BlankText {
        /// The key.
        key: Text,
    } = Error "blank-text";
    /// A character that hides, turns or controls text.
    HostileCharacter {
        /// The key.
        key: Text,
        /// Its number in Unicode.
        found: u32,
    } = Error "hostile-character";
    /// A list that needs something in it.
    EmptyList {
        /// The key.
        key: Text,
    } = Warning "empty-list";

    // what the keys say together
    /// The learning mix does not sum to 100.
    MixNot100 {
        /// What it sums to.
        sum: u64,
    } = Error "mix-not-100";
    /// A `format` above the program's own.
    NewerFormat {
        /// The file's.
        found: i64,
        /// The program's.
        known: i64,
    } = Warning "newer-format";
    /// More items than a layer may have.
    TooManyItems {
        /// Items in the file.
        count: usize,
        /// Items allowed.
        limit: usize,
    } = Error "too-many-items";
    /// Due before it opens.
    WindowReversed = Warning "window-reversed";
    /// The least number of staff is above the most.
    RangeReversed {
        /// The least.
        min: u32,
        /// The most.
        max: u32,
    } = Warning "range-reversed";
    /// A distance that does not lead forward.
    NotForward {
        /// The key.
        key: Text,
        /// The distance.
        distance: Offset,
    } = Error "not-forward";
    /// `every` and `dates` on one item.
    EveryWithDates = Warning "every-with-dates";
    /// `times` without `every`.
    TimesWithoutEvery = Warning "times-without-every";
    /// It would come back more often than is planned.
    TooOften {
        /// The most occurrences that are planned.
        limit: usize,
    } = Warning "too-often";
    /// `again` in a layer that does not say when it was issued.
    AgainWithoutIssued = Warning "again-without-issued";
    /// An access that does not say who grants it.
    AccessWithoutGranter = Error "access-without-granter";
    /// More to choose than there is to choose from.
    QuotaTooLarge {
        /// How many to choose.
        choose: u32,
        /// How many there are.
        from: usize,
    } = Warning "quota-too-large";
    /// A lower layer that does not say whom it is for.
    LayerWithoutUnit = Error "layer-without-unit";
    /// A change that both drops an item and sets keys.
    DropWithKeys = Note "drop-with-keys";
    /// A change that changes nothing.
    EmptyChange = Note "empty-change";
    /// A course that is ready but does not say how to sign up.
    ReadyWithoutSignUp = Note "ready-without-sign-up";
    /// A coming course without a date.
    ComingWithoutExpected = Note "coming-without-expected";
    /// An item that does not say why.
    ItemWithoutWhy = Note "item-without-why";

    // what the layers say together
    /// The same id twice.
    DuplicateId {
        /// What it names.
        thing: Thing,
        /// The id.
        id: Text,
        /// The file of the first.
        file: Text,
        /// The line of the first, from 1.
        line: u32,
    } = Error "duplicate-id";
    /// An id that names nothing.
    UnknownReference {
        /// What it should name.
        thing: Thing,
        /// The id.
        id: Text,
        /// The nearest there is.
        nearest: Option<Text>,
    } = Error "unknown-reference";
    /// A reference to an item of another kind than makes sense there.
    ReferenceOfOtherKind {
        /// The item.
        id: Text,
        /// Its kind.
        kind: Kind,
        /// The kind that makes sense.
        wanted: Kind,
    } = Warning "reference-of-other-kind";
    /// A change of an item that is not inherited.
    UnknownChange {
        /// The item.
        item: Text,
        /// The nearest inherited one.
        nearest: Option<Text>,
    } = Error "unknown-change";
    /// A change of an item that the same layer holds.
    ChangeOfOwn {
        /// The item.
        item: Text,
    } = Warning "change-of-own";
    /// Items that wait for each other.
    ItemCycle {
        /// The items, the first once more at the end.
        path: Vec<Text>,
    } = Error "item-cycle";
    /// Units that lie under each other.
    UnitCycle {
        /// The units, the first once more at the end.
        path: Vec<Text>,
    } = Error "unit-cycle";
    /// Layers that extend each other.
    LayerCycle {
        /// The layers, the first once more at the end.
        path: Vec<Text>,
    } = Error "layer-cycle";
    /// The layer above is not there.
    MissingLayer {
        /// Its id.
        id: Text,
        /// The nearest there is.
        nearest: Option<Text>,
    } = Error "missing-layer";
    /// A second top layer.
    SecondTopLayer {
        /// The file of the first.
        file: Text,
    } = Error "second-top-layer";
    /// An item replaces one that is still there.
    ReplacesLiving {
        /// The one that is still there.
        id: Text,
    } = Error "replaces-living";

    // the list of problems itself
    /// More problems than are listed.
    MoreProblems {
        /// How many are not listed.
        count: usize,
    } = Note "more-problems";
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_code_is_its_own_and_reads_like_one() {
        let mut seen = HashSet::new();
        for (code, _) in Trouble::CODES {
            assert!(seen.insert(code), "{code} twice");
            assert!(
                code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{code}"
            );
        }
    }
}
