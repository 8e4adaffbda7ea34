//! Hashing of names that are random already: a multiplication instead of a cipher.
//!
//! Each table starts from a secret of its own, so that names made up to collide do not.

use std::hash::{BuildHasher, Hasher, RandomState};

/// For tables whose keys are [`EntryId`](crate::domain::EntryId)s.
#[derive(Debug, Clone)]
pub(super) struct ById(u64);

impl Default for ById {
    fn default() -> Self {
        Self(RandomState::new().hash_one(0_u8))
    }
}

impl BuildHasher for ById {
    type Hasher = IdHasher;

    fn build_hasher(&self) -> IdHasher {
        IdHasher(self.0)
    }
}

#[derive(Debug)]
pub(super) struct IdHasher(u64);

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.0 = mixed(self.0 ^ u64::from_le_bytes(word));
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Spreads every bit over the word: the table looks at both ends of it.
fn mixed(word: u64) -> u64 {
    let word = word.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    word ^ (word >> 32)
}
