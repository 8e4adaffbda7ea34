//! The wizard in words: what it just did, and what is wrong in a field.

use crate::app::Key;
use crate::app::screen::wizard::{Complaint, Hint, Said, Step, Wizard};
use crate::domain::draft::PackageChoice;
use crate::domain::{UnitId, settings::Signs};
use crate::words::Words;

impl Words {
    /// "Steg 2 av 5: Pakken".
    pub fn wizard_title(&self, step: Step) -> String {
        let name = self.text(match step {
            Step::Start => "wizard-step-start",
            Step::Package => "wizard-step-package",
            Step::You => "wizard-step-you",
            Step::Questions => "wizard-step-questions",
            Step::Summary => "wizard-step-summary",
        });
        let number = i64::from(step.number());
        self.with("wizard-title", &[("number", number.into()), ("step", name.as_ref().into())])
    }

    /// What the message line says.
    pub fn wizard_said(&self, wizard: &Wizard) -> String {
        let key = match wizard.said() {
            Said::Ready if wizard.is_again() => "wizard-said-ready-again",
            Said::Ready => "wizard-said-ready",
            Said::Resumed => "wizard-said-resumed",
            Said::FirstStep => "wizard-said-first-step",
            Said::Reading => "wizard-said-reading",
            Said::Full => "wizard-said-full",
            Said::Read { title, errors } => {
                let arguments = [("errors", (*errors).into()), ("title", title.as_str().into())];
                return self.with("wizard-said-read", &arguments);
            }
            Said::Complaint(complaint) => {
                return self.wizard_complaint(complaint).into_iter().next().unwrap_or_default();
            }
        };
        self.text(key).into_owned()
    }

    /// What is wrong in a field and what to do: one line, or for a package three.
    pub fn wizard_complaint(&self, complaint: &Complaint) -> Vec<String> {
        let key = match complaint {
            Complaint::NameMissing => "wizard-wrong-name",
            Complaint::StaffNotANumber => "wizard-wrong-staff",
            Complaint::PathMissing => "wizard-wrong-path",
            Complaint::Date(error) => return vec![self.date_error(error)],
            Complaint::Package(fault) => {
                let fault = self.fault(fault);
                return vec![fault.what, fault.why, fault.hint];
            }
        };
        vec![self.text(key).into_owned()]
    }

    /// The test of frames and arrows, with a sample.
    pub fn wizard_signs(&self, signs: Signs) -> String {
        let sample = [("sample", "┌──┐ ►".into())];
        match signs {
            Signs::Normal => self.with("wizard-signs-test", &sample),
            Signs::Ascii => self.with("wizard-signs-plain", &sample),
        }
    }

    /// A hint of the footer: its keys, and what they do.
    pub fn wizard_hint(&self, hint: &Hint) -> (String, String) {
        let keys: Vec<String> = hint.keys.iter().map(|key: &Key| self.key(*key)).collect();
        (keys.join(" "), self.text(&format!("wizard-hint-{}", hint.name)).into_owned())
    }

    /// Where a leader works, the nearest first: "Solbakken skole, Skole, Utdanning og oppvekst".
    pub fn wizard_unit(&self, wizard: &Wizard, unit: Option<&UnitId>) -> String {
        let package = wizard.package();
        let path = package.unit_path(unit);
        let titles: Vec<&str> =
            path.iter().filter_map(|id| package.unit(id)).map(|unit| unit.title.as_str()).collect();
        match titles.is_empty() {
            true => self.text("wizard-unit-open").into_owned(),
            false => titles.join(", "),
        }
    }

    /// The package chosen: its title and version, or where it is while it is not read.
    pub fn wizard_package(&self, wizard: &Wizard) -> String {
        match (wizard.asked(), wizard.choice()) {
            (Some(_), PackageChoice::At(path)) => path.clone(),
            _ => {
                let top = wizard.package().top_layer();
                let arguments = [
                    ("title", top.title.as_str().into()),
                    ("version", top.version.to_string().into()),
                ];
                self.with("wizard-fact-package", &arguments)
            }
        }
    }
}
