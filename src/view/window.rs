//! Which lines of a list are seen: computed from the selection and the height, never kept.

/// The first line seen, so that line `at` of `count` is seen with as much before it as after, each
/// line taking `height_of` screen lines. Looks only at the lines near the selection.
pub(crate) fn start(
    count: usize,
    at: usize,
    height: usize,
    height_of: impl Fn(usize) -> usize,
) -> usize {
    if count == 0 {
        return 0;
    }
    let at = at.min(count - 1);
    let mut first = at;
    let mut above = 0;
    let room = (height / 2).min(height.saturating_sub(height_of(at)));
    while first > 0 && above + height_of(first - 1) <= room {
        first -= 1;
        above += height_of(first);
    }
    let mut used = above;
    let mut last = at;
    while last < count && used + height_of(last) <= height {
        used += height_of(last);
        last += 1;
    }
    if last < count {
        return first;
    }
    // The end is seen: fill up from above.
    while first > 0 && used + height_of(first - 1) <= height {
        first -= 1;
        used += height_of(first);
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_selection_is_seen_and_no_room_is_left_empty() {
        for count in 0..30 {
            for at in 0..count {
                for height in 2..12 {
                    let tall = |line: usize| 1 + line % 2;
                    let first = start(count, at, height, tall);
                    let seen: usize = (first..=at).map(tall).sum();
                    assert!(first <= at && seen <= height, "{count} {at} {height}: {first}");
                    let rest: usize = (first..count).map(tall).sum();
                    let fuller = first > 0 && rest + tall(first - 1) <= height;
                    assert!(!fuller, "{count} {at} {height}: {first} leaves room");
                }
            }
        }
    }
}
