//! What is read at a start: settings, profile, record and package; and how it is added to.
//!
//! Both front doors come in here, so that a screen and a command stand on the same ground.

mod package;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::app::Ground;
use crate::clock::Clock;
use crate::domain::record::Deed;
use crate::domain::{Entry, Language, Layer, Profile, Record, Settings};
use crate::fault::{Cause, Fault, Wanted};
use crate::format::profile;
use crate::problem::Problem;
use crate::store::{Remark, Store, read_source};

pub use package::PackageFiles;
use package::ReadingAhead;

/// How the program was asked to start.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// All data and settings below this folder, not in the system's own place.
    pub home: Option<PathBuf>,
    /// That day, not today.
    pub today: Option<Date>,
    /// That language, not the one of the settings.
    pub language: Option<Language>,
}

/// What was read at a start.
#[derive(Debug)]
pub struct Session {
    /// Where it was read, and where more is written.
    pub store: Store,
    /// What day it is.
    pub clock: Clock,
    /// How the program is to look and behave.
    pub settings: Settings,
    /// The ground, or what there is to begin with where no leader is known yet.
    pub ground: Known,
    /// What was noticed on the way, to be said quietly.
    pub noticed: Vec<Notice>,
}

/// Whether the program knows its leader.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "there is one of it")]
pub enum Known {
    /// It does.
    Leader(Ground),
    /// Nobody has said who they are yet.
    Nobody {
        /// What is on offer.
        layers: Vec<Arc<Layer>>,
        /// What has happened all the same.
        record: Record,
    },
}

/// Something to say quietly: nothing was refused, and everything goes on.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// The package has faults; what can be used is used.
    Package(Vec<Problem>),
    /// The copy of the adopted package is gone or spoilt; the built-in one stands in.
    BuiltIn(Fault),
    /// The settings could not be read; the usual ones hold.
    Settings(Fault),
    /// Something in the settings or the profile was not understood.
    Form(Vec<Problem>),
    /// Something about the journal.
    Remark(Remark),
}

impl Options {
    fn clock(&self) -> Clock {
        self.today.map_or_else(Clock::system, Clock::pinned)
    }
}

/// The language of the system, if it is one of ours.
pub fn system_language() -> Option<Language> {
    sys_locale::get_locale().as_deref().and_then(Language::from_code)
}

/// The time zone of the system, to turn moments into days.
pub fn time_zone() -> TimeZone {
    TimeZone::system()
}

impl Session {
    /// Reads everything there is.
    ///
    /// # Errors
    /// When the folder cannot be used, or the leader's own data cannot be read.
    pub fn open(options: &Options) -> Result<Self, Fault> {
        Self::over(Store::open(options.home.as_deref())?, options)
    }

    /// Reads everything there is in a store already open.
    ///
    /// # Errors
    /// When the leader's own data cannot be read.
    pub fn over(mut store: Store, options: &Options) -> Result<Self, Fault> {
        let clock = options.clock();
        let mut noticed = Vec::new();
        let settings = read_settings(&store, &mut noticed);
        let profile = read_profile(&mut store, &mut noticed)?;
        let ahead = ReadingAhead::start(&store);
        let record = Record::fold(store.refresh()?);
        let adopted = package::adopted(&store, &record, ahead, &mut noticed);
        let ground = match profile {
            Some(profile) => Known::Leader(on_ground(adopted, profile, record, clock.today())),
            None => Known::Nobody { layers: adopted, record },
        };
        noticed.extend(store.remarks().into_iter().map(Notice::Remark));
        Ok(Self { store, clock, settings, ground, noticed })
    }

    /// The ground, where the leader is known.
    pub fn leader(&self) -> Option<&Ground> {
        match &self.ground {
            Known::Leader(ground) => Some(ground),
            Known::Nobody { .. } => None,
        }
    }

    /// What is in use, or on offer.
    pub fn layers(&self) -> &[Arc<Layer>] {
        match &self.ground {
            Known::Leader(ground) => ground.layers(),
            Known::Nobody { layers, .. } => layers,
        }
    }

    /// Whether no package was ever taken into use.
    pub fn needs_package(&self) -> bool {
        let record = match &self.ground {
            Known::Leader(ground) => ground.record(),
            Known::Nobody { record, .. } => record,
        };
        record.edition().is_none()
    }

    /// Goes to another day, and stays there.
    pub fn go_to(&mut self, day: Date) {
        self.clock = Clock::pinned(day);
        if let Known::Leader(ground) = &mut self.ground {
            ground.set_today(day);
        }
    }

    /// Writes a deed, and lets the plan know when it is durable.
    ///
    /// # Errors
    /// When it could not be written; nothing has changed then.
    pub fn write(&mut self, deed: &Deed) -> Result<Vec<Entry>, Fault> {
        let entries = self.store.append(deed, self.clock.now_ms())?;
        if let Known::Leader(ground) = &mut self.ground {
            ground.add(entries.iter().cloned());
        }
        Ok(entries)
    }

    /// Keeps who the leader is, and the package if one is given, and stands on them from now on.
    /// The package must be usable.
    ///
    /// # Errors
    /// When something could not be written; what was written before it stays.
    pub fn set_up(
        &mut self,
        profile: &Profile,
        package: Option<&PackageFiles>,
    ) -> Result<(), Fault> {
        let (mut layers, mut record) = match &self.ground {
            Known::Leader(ground) => (ground.layers().to_vec(), ground.record().clone()),
            Known::Nobody { layers, record } => (layers.clone(), record.clone()),
        };
        if let Some(package) = package {
            layers.clone_from(&package.layers);
            let adoption = package.keep(&mut self.store)?;
            if !adoption.holds(&record) {
                record.add(self.store.append(&adoption.deed(), self.clock.now_ms())?);
            }
        }
        let (kept, entries) = self.store.save_profile(profile, self.clock.now_ms())?;
        record.add(entries);
        // A draft that stays is read by nobody who has a profile.
        let _ = self.store.forget_draft();
        self.ground = Known::Leader(on_ground(layers, kept, record, self.clock.today()));
        Ok(())
    }
}

/// The leader in a file that HR wrote, for trying things out, and what is wrong in it.
///
/// # Errors
/// When the file cannot be read, or is a folder.
pub fn read_leader(path: &Path) -> Result<(Option<Profile>, Vec<Problem>), Fault> {
    let (name, bytes) =
        read_source(path).map_err(|fault| Fault { wanted: Wanted::ReadFile, ..fault })?;
    Ok(profile::read_profile(&name, &bytes))
}

fn on_ground(layers: Vec<Arc<Layer>>, profile: Profile, record: Record, today: Date) -> Ground {
    Ground::new(layers, profile, record, today)
        .expect("layers taken into use have a top layer among them")
}

fn read_settings(store: &Store, noticed: &mut Vec<Notice>) -> Settings {
    match store.settings() {
        Ok((settings, problems)) => {
            notice_form(problems, noticed);
            settings
        }
        Err(fault) => {
            noticed.push(Notice::Settings(fault));
            Settings::default()
        }
    }
}

/// A profile that is there but cannot be understood is no empty profile: going on would ask the
/// leader everything anew and write over it.
fn read_profile(store: &mut Store, noticed: &mut Vec<Notice>) -> Result<Option<Profile>, Fault> {
    let (profile, problems) = store.profile()?;
    if profile.is_none() && !problems.is_empty() {
        let place = store.place().join("profile.toml");
        return Err(Fault::at(Wanted::ReadProfile, Cause::Unreadable, &place));
    }
    notice_form(problems, noticed);
    Ok(profile)
}

fn notice_form(problems: Vec<Problem>, noticed: &mut Vec<Notice>) {
    if !problems.is_empty() {
        noticed.push(Notice::Form(problems));
    }
}
