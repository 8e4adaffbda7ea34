//! What comes in, and what is to be carried out: plain data both ways, so that a session is a list
//! of messages and can be played again in a test.

use std::sync::Arc;

use jiff::civil::Date;

use crate::app::drawn::Drawn;
use crate::app::names::Names;
use crate::app::screen::wizard::{Finished, Loaded};
use crate::app::{Key, Size};
use crate::domain::draft::{PackageChoice, WizardDraft};
use crate::domain::record::Deed;
use crate::domain::{Entry, Layer, Profile, Settings, Text};
use crate::fault::Fault;

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted; never a command.
    Paste(String),
    /// A left click on a cell, counted from the top left at 0.
    Click {
        /// Column.
        x: u16,
        /// Row.
        y: u16,
    },
    /// A right click: many terminals paste by it, and cannot while the program has the mouse.
    RightClick,
    /// The wheel was turned.
    Wheel(Turn),
    /// The window has this size now.
    Resize(Size),
    /// What the last frame showed where.
    Drawn(Drawn),
    /// The day is this now.
    Today(Date),
    /// Some time has passed: what could not be written is tried again.
    Again,
    /// This was written, and is on the disk.
    Written(Vec<Entry>),
    /// This was not.
    NotSaved(Fault, Deed),
    /// Another window wrote this.
    Arrived(Vec<Entry>),
    /// A link was handed to the system.
    LinkOpened(Text),
    /// It could not be.
    LinkNotOpened(Text, Fault),
    /// Text was put on the clipboard, as far as one can tell.
    Copied(Text),
    /// It could not be.
    NotCopied(Text, Fault),
    /// Settings were not kept.
    SettingsNotSaved(Fault),
    /// A package the wizard asked for was read, or could not be.
    Loaded(PackageChoice, Result<Loaded, Fault>),
    /// Profile and package are in use.
    SetUp(Box<Begin>),
    /// They could not be taken into use.
    NotSetUp(Fault),
    /// What actions are called, for the menu to be filtered by.
    Names(Names),
}

/// What a leader's pages begin with.
#[derive(Debug, Clone, PartialEq)]
pub struct Begin {
    /// The layers of the package, also those of other units.
    pub layers: Vec<Arc<Layer>>,
    /// Who the leader is.
    pub profile: Profile,
    /// What has happened.
    pub entries: Vec<Entry>,
    /// The date.
    pub today: Date,
}

/// Which way the wheel went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Away from the leader.
    Up,
    /// Towards the leader.
    Down,
}

/// Something to be carried out; what comes of it comes back as a [`Message`].
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Write this to the journal.
    Append(Deed),
    /// Keep these settings.
    SaveSettings(Settings),
    /// Open this checked address.
    OpenLink(Text),
    /// Put this on the clipboard.
    Copy(Text),
    /// Keep what is answered so far in the wizard, in the place of what was kept before.
    KeepDraft(Box<WizardDraft>),
    /// Read a package for the wizard.
    LoadPackage(PackageChoice),
    /// Take profile and package into use, and keep the settings that came with them.
    SetUp(Box<Finished>),
    /// Draw everything anew.
    Redraw,
    /// Go to the background, as a shell does with Ctrl+Z.
    Suspend,
    /// End the program.
    Quit(Exit),
}

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// The leader asked.
    Fine,
    /// Ctrl+C, twice.
    Interrupted,
    /// Something the leader did could not be saved.
    Unsaved,
    /// The system sent this signal.
    Signal(u8),
}

impl Exit {
    /// The exit status a shell sees.
    pub const fn status(self) -> u8 {
        match self {
            Exit::Fine => 0,
            Exit::Unsaved => 3,
            Exit::Interrupted => 130,
            Exit::Signal(number) => 128_u8.saturating_add(number),
        }
    }
}
