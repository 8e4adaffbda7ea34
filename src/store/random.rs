//! Names that nobody else will ever make.

use uuid::Uuid;

/// 128 random bits. A UUID has six bits that are not; another one, turned, covers them.
pub(super) fn bits() -> u128 {
    Uuid::new_v4().as_u128() ^ Uuid::new_v4().as_u128().rotate_left(32)
}
