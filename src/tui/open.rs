//! Links handed to the system: https, http and mailto, and nothing else.

use crate::domain::Text;
use crate::fault::{Cause, Fault, Wanted};

/// Hands an address to the system's own program for it, and does not wait.
///
/// # Errors
/// When it is no address of the web or of mail, or the system has nothing to open it with.
pub(super) fn open(address: &Text) -> Result<(), Fault> {
    let lower = address.to_ascii_lowercase();
    let fine = ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
    if !fine {
        return Err(Fault::new(Wanted::OpenLink, Cause::Denied));
    }
    open::that_detached(address.as_str())
        .map_err(|error| Fault::new(Wanted::OpenLink, Cause::from(&error)))
}
