//! Sorted hashes, found in few steps.

/// Sorted hashes, and where those with each upper half begin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Keys {
    keys: Vec<u32>,
    starts: Vec<u32>,
}

impl Keys {
    /// Takes sorted hashes.
    pub(super) fn new(keys: Vec<u32>) -> Self {
        let mut starts = vec![0_u32; (1 << 16) + 1];
        for key in &keys {
            starts[(key >> 16) as usize + 1] += 1;
        }
        for half in 1..starts.len() {
            starts[half] += starts[half - 1];
        }
        Self { keys, starts }
    }

    /// Where a hash stands, if it is there.
    pub(super) fn find(&self, key: u32) -> Option<usize> {
        let half = (key >> 16) as usize;
        let bucket = *self.starts.get(half)? as usize..*self.starts.get(half + 1)? as usize;
        let start = bucket.start;
        self.keys.get(bucket)?.binary_search(&key).ok().map(|at| start + at)
    }

    pub(super) fn as_slice(&self) -> &[u32] {
        &self.keys
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_where_they_stand() {
        let keys = Keys::new(vec![0, 5, 1 << 16, (1 << 16) + 1, u32::MAX]);
        assert_eq!([5, (1 << 16) + 1, u32::MAX].map(|key| keys.find(key)), [Some(1), Some(3), Some(4)]);
        assert_eq!([1, 2 << 16].map(|key| keys.find(key)), [None, None]);
        assert_eq!(Keys::default().find(7), None);
    }
}
