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

macro_rules! catalogues {
    ($($subject:literal),* $(,)?) => {
        const BOKMAL: &[&str] = subjects!("nb": $($subject),*);
        const NYNORSK: &[&str] = subjects!("nn": $($subject),*);
        const ENGLISH: &[&str] = subjects!("en": $($subject),*);
    };
}

catalogues! {
    "app",
    "cli",
    "fault",
    "plan",
    "problem",
    "report",
    "time",
    "typed",
    "wizard",
}

/// The phrases of a language, ready to be asked.
pub(super) fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let (files, code) = match language {
        Language::Bokmal => (BOKMAL, "nb"),
        Language::Nynorsk => (NYNORSK, "nn"),
        Language::English => (ENGLISH, "en"),
    };
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
