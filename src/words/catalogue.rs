//! The catalogue files, and how they become a bundle.

use fluent_bundle::{FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::domain::Language;

/// One table: the subjects, each a file in every language's folder.
macro_rules! subjects {
    ($language:literal: $($subject:literal),* $(,)?) => {
        &[$(include_str!(concat!($language, "/", $subject, ".ftl"))),*]
    };
}

/// The files of a shelf in each language, in the order of [`Language::ALL`].
macro_rules! shelf {
    ($($subject:literal),* $(,)?) => {
        [
            subjects!("nb": $($subject),*),
            subjects!("nn": $($subject),*),
            subjects!("en": $($subject),*),
        ]
    };
}

/// Where a subject stands: what the first screen says is at hand, the rest is fetched when first
/// asked for. Reading it all would be a tenth of a start.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shelf {
    /// What nearly every page says.
    AtHand,
    /// What is said now and then.
    Back,
}

const AT_HAND: [&[&str]; 3] = shelf!["app", "plan", "time"];
const BACK: [&[&str]; 3] = shelf!["cli", "fault", "problem", "report", "typed", "wizard"];

/// The phrases of a shelf in a language, ready to be asked.
pub(super) fn bundle(language: Language, shelf: Shelf) -> FluentBundle<FluentResource> {
    let [bokmal, nynorsk, english] = match shelf {
        Shelf::AtHand => AT_HAND,
        Shelf::Back => BACK,
    };
    let files = match language {
        Language::Bokmal => bokmal,
        Language::Nynorsk => nynorsk,
        Language::English => english,
    };
    let code = language.code();
    let identifier: LanguageIdentifier = code.parse().expect("a language code written here");
    let mut bundle = FluentBundle::new(vec![identifier]);
    // The marks Fluent puts around arguments show as boxes in old consoles.
    bundle.set_use_isolating(false);
    for file in files {
        let resource =
            FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, errors)| {
                debug_assert!(false, "a catalogue does not parse: {errors:?}");
                resource
            });
        bundle.add_resource_overriding(resource);
    }
    bundle
}
