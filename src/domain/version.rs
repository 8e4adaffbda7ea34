//! Dotted version numbers, compared number by number: 2026.10 comes after 2026.9.

use std::cmp::Ordering;
use std::fmt;

/// The version of a layer.
#[derive(Clone, Eq)]
pub struct Version(Vec<u32>);

impl Version {
    /// Reads `2026.2`; `None` for anything but dotted numbers.
    pub fn parse(text: &str) -> Option<Self> {
        let numbers: Option<Vec<u32>> =
            text.split('.')
                .map(|part| {
                    if part.bytes().all(|b| b.is_ascii_digit()) { part.parse().ok() } else { None }
                })
                .collect();
        numbers.map(Self)
    }

    fn trimmed(&self) -> &[u32] {
        let end = self.0.iter().rposition(|&number| number != 0).map_or(0, |at| at + 1);
        &self.0[..end]
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.trimmed() == other.trimmed()
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        self.trimmed().cmp(other.trimmed())
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut numbers = self.0.iter();
        if let Some(first) = numbers.next() {
            write!(f, "{first}")?;
        }
        numbers.try_for_each(|number| write!(f, ".{number}"))
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_number_by_number() {
        let version = |text| Version::parse(text).expect("a version");
        assert!(version("2026.10") > version("2026.9"));
        assert!(version("2027") > version("2026.12.1"));
        assert_eq!(version("1.0"), version("1"));
        for bad in ["", "1.", "v1", "1..2", "+1", "1.x"] {
            assert_eq!(Version::parse(bad), None, "{bad:?}");
        }
    }
}
