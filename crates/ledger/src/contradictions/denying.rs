//! Words by which a source denies what it tells.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use dateline_knowledge::lines::Folder;

static DENYING: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let folder = Folder::embedded();
    let lines = folder.file("contradictions/denying.txt").unwrap_or_default().lines();
    let words = lines.filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace);
    words.map(str::to_owned).collect()
});

/// Whether one of the words of a cue denies.
pub(crate) fn is_denial(cue: &str) -> bool {
    cue.split(|c: char| !c.is_alphabetic()).any(|word| DENYING.contains(&word.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cue_denies_in_any_form() {
        assert!(["denied", "has Disputed", "denies"].iter().all(|cue| is_denial(cue)));
        assert!(!["said", "", "confirmed"].iter().any(|cue| is_denial(cue)));
    }
}
