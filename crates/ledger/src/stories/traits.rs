//! By what a document is told from others of the same days: who takes part, where, what happens, and its rare words.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use dateline_knowledge::lines::Folder;
use rusqlite::Transaction;

use crate::ids::id;

/// Rare words of a document that are looked at, those that stand in it most often first.
const MOST_WORDS: usize = 20;
/// Shorter words tell nothing.
const LEAST_LETTERS: usize = 5;

/// One trait, as it is kept, told and weighed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Trait {
    pub(super) hash: i64,
    /// "participant Hamas", "place Doha", "word envoy".
    pub(super) label: String,
    pub(super) weight: f64,
}

/// What the reports of a coding tell: label and weight of each trait.
const TOLD: &str = "SELECT label, max(weight) FROM (
    SELECT 'participant ' || e.name AS label, iif(e.kind = 'state', 1.0, 3.0) AS weight
    FROM report_rows r JOIN participant_rows q ON q.report = r.key JOIN appearance_rows w ON w.key = q.appearance
    JOIN entity_rows e ON e.key = w.entity WHERE r.coding = ?1 AND e.named AND NOT r.background
    UNION ALL SELECT 'place ' || p.name, iif(p.precision IN ('country', 'region'), 1.0, 2.5)
    FROM report_rows r JOIN place_rows p ON p.key = r.place WHERE r.coding = ?1 AND NOT r.background
    UNION ALL SELECT 'event ' || r.event_type || coalesce('/' || json_extract(r.modes, '$[0]'), ''), 0.75
    FROM report_rows r WHERE r.coding = ?1 AND NOT r.background
) GROUP BY label ORDER BY label";

/// The traits of a document.
pub(super) fn of(transaction: &Transaction<'_>, coding: i64, text: &str) -> rusqlite::Result<Vec<Trait>> {
    let mut query = transaction.prepare_cached(TOLD)?;
    let told = query.query_map([coding], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let told = told.collect::<rusqlite::Result<Vec<(String, f64)>>>()?;
    let words = rare_words(text).into_iter().map(|word| (format!("word {word}"), 1.0));
    Ok(told.into_iter().chain(words).map(|(label, weight)| Trait { hash: hash(&label), label, weight }).collect())
}

fn hash(label: &str) -> i64 {
    u64::from_str_radix(&id("trait", &[label])[..16], 16).unwrap_or_default() as i64
}

/// The words that are not common in news, without their plural, those that stand most often first, then by the alphabet.
fn rare_words(text: &str) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() >= LEAST_LETTERS) {
        let word = word.to_lowercase();
        if !COMMON.contains(word.as_str()) {
            let stem = word.strip_suffix('s').filter(|stem| !stem.ends_with('s')).unwrap_or(&word);
            *counts.entry(stem.to_owned()).or_default() += 1;
        }
    }
    let mut words: Vec<(String, usize)> = counts.into_iter().collect();
    words.sort_by(|(one, often), (other, seldom)| seldom.cmp(often).then(one.cmp(other)));
    words.into_iter().take(MOST_WORDS).map(|(word, _)| word).collect()
}

/// The common words.
static COMMON: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let folder = Folder::embedded();
    let lines = folder.file("stories/common.txt").unwrap_or_default().lines();
    let words = lines.filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace);
    words.map(str::to_owned).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_words_come_without_plural_and_common_ones_not_at_all() {
        let text =
            "Officials said the dams burst. A dyke held; two other dykes and the embankment did not. The dyke is old.";
        assert_eq!(rare_words(text), ["burst", "dyke", "embankment"]);
    }

    #[test]
    fn the_common_words_are_there() {
        assert!(COMMON.len() > 400 && COMMON.contains("minister"), "{}", COMMON.len());
    }
}
