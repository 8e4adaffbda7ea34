//! Small files of plain keys: the text in the bytes, and what is wrong in it by place.
//!
//! Unlike a layer, a form is read by the program that writes it; what matters is that one wrong key
//! costs only itself.

use toml::de::DeTable;

use crate::format::MAX_LAYER_BYTES;
use crate::format::reader::Reader;
use crate::format::source::{At, Source};
use crate::format::syntax;
use crate::problem::{Problem, Trouble};

/// Reads a form with `read`, which gets its top table; `None` when there is no text in it.
pub(super) fn read<T>(
    file: &str,
    bytes: &[u8],
    read: impl FnOnce(&mut Reader<'_>, &DeTable<'_>) -> T,
) -> (Option<T>, Vec<Problem>) {
    if bytes.len() > MAX_LAYER_BYTES {
        let (bytes, limit) = (bytes.len() as u64, MAX_LAYER_BYTES as u64);
        let trouble = Trouble::TooLarge { bytes, limit };
        return (None, vec![Source::new(file, "").problem_of_file(trouble)]);
    }
    let text = match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let source = Source::new(file, &String::from_utf8_lossy(bytes));
            let start = error.valid_up_to();
            let at = At::from(start..start + '\u{FFFD}'.len_utf8());
            return (None, vec![source.problem(Trouble::NotUtf8, at)]);
        }
    };
    let source = Source::new(file, text);
    let mut reader = Reader::new(text);
    let (value, mistakes) = syntax::parsed(text, |root| read(&mut reader, root));
    // Where the syntax is broken, what else is wrong may come of that.
    let findings = if mistakes.is_empty() { reader.findings } else { mistakes };
    (Some(value), listed(&source, findings))
}

fn listed(source: &Source, mut findings: Vec<(At, Trouble)>) -> Vec<Problem> {
    findings.sort_by_key(|(at, _)| *at);
    findings.into_iter().map(|(at, trouble)| source.problem(trouble, at)).collect()
}
