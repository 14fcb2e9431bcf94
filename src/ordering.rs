//! Putting lists in order through the positions of their items, so that sorting is compiled once and not for every type.

use core::cmp::Ordering;

/// The items by their key; equal ones stay as they were.
pub(crate) fn by_key<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let order = positions(items.len(), &mut |left, right| items.get(left).map(&key).cmp(&items.get(right).map(&key)));
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|position| items.get_mut(position)?.take()).collect()
}

/// For each of `count` things, whether one before it is equal.
pub(crate) fn repeats(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<bool> {
    let mut repeats = vec![false; count];
    for pair in positions(count, compare).windows(2) {
        if let &[first, next] = pair
            && compare(first, next).is_eq()
            && let Some(repeats) = repeats.get_mut(next)
        {
            *repeats = true;
        }
    }
    repeats
}

/// The positions of `count` things in order; equal ones stay as they were.
pub(crate) fn positions(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..count).collect();
    positions.sort_by(|&left, &right| compare(left, right));
    positions
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{by_key, repeats};

    proptest! {
        #[test]
        fn equal_items_stay_in_their_order(keys in proptest::collection::vec(0_u8..6, 0..60)) {
            let items: Vec<(u8, usize)> = keys.iter().copied().zip(0..).collect();
            let mut expected = items.clone();
            // Each item once, so that there are no equals whose order could differ.
            expected.sort_unstable();
            prop_assert_eq!(by_key(items, |&(key, _)| key), expected);
        }

        #[test]
        fn what_came_before_is_repeated(keys in proptest::collection::vec(0_u8..20, 0..40)) {
            let found = repeats(keys.len(), &mut |left, right| keys.get(left).cmp(&keys.get(right)));
            let expected: Vec<bool> =
                keys.iter().enumerate().map(|(place, key)| keys.iter().take(place).any(|before| before == key)).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
