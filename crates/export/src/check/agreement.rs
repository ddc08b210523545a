//! How far coders agree beyond chance.

use std::collections::{BTreeMap, BTreeSet};

/// Cohen's kappa of two coders' answers to the same questions. `None` where there are none, or where both only ever gave one
/// and the same answer, so that chance cannot be told from agreement.
pub(crate) fn kappa(answers: &[(&str, &str)]) -> Option<f64> {
    let n = answers.len() as f64;
    let labels: BTreeSet<&str> = answers.iter().flat_map(|&(left, right)| [left, right]).collect();
    let share = |of: &dyn Fn(&(&str, &str)) -> bool| answers.iter().filter(|pair| of(pair)).count() as f64 / n;
    let observed = share(&|(left, right)| left == right);
    let expected: f64 =
        labels.iter().map(|label| share(&|(left, _)| left == label) * share(&|(_, right)| right == label)).sum();
    (n > 0.0 && expected < 1.0).then(|| (observed - expected) / (1.0 - expected))
}

/// Krippendorff's alpha for categories: of any number of coders, of whom each may have left some units out. `None` where no
/// unit has two answers, or all answers are the same.
pub(crate) fn alpha(units: &[Vec<&str>]) -> Option<f64> {
    let mut together: BTreeMap<(&str, &str), f64> = BTreeMap::new();
    for unit in units.iter().filter(|unit| unit.len() > 1) {
        let weight = 1.0 / (unit.len() - 1) as f64;
        for (at, left) in unit.iter().enumerate() {
            for (_, right) in unit.iter().enumerate().filter(|(other, _)| *other != at) {
                *together.entry((left, right)).or_default() += weight;
            }
        }
    }
    let mut totals: BTreeMap<&str, f64> = BTreeMap::new();
    for ((left, _), weight) in &together {
        *totals.entry(left).or_default() += weight;
    }
    let n: f64 = totals.values().sum();
    let observed: f64 = together.iter().filter(|((left, right), _)| left != right).map(|(_, weight)| weight).sum();
    let same: f64 = totals.values().map(|count| count * count).sum();
    let expected = (n * n - same) / (n - 1.0);
    (n > 1.0 && expected > 0.0).then(|| 1.0 - observed / expected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kappa_is_that_of_the_textbook() {
        // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: observed .7, expected .5
        let mut answers = vec![("y", "y"); 20];
        answers.extend([("y", "n"); 5]);
        answers.extend([("n", "y"); 10]);
        answers.extend([("n", "n"); 15]);
        assert!((kappa(&answers).unwrap() - 0.4).abs() < 1e-9);
        assert_eq!(kappa(&[("y", "y"), ("n", "n")]), Some(1.0));
        assert_eq!(kappa(&[("y", "y")]), None);
        assert_eq!(kappa(&[]), None);
    }

    #[test]
    fn alpha_is_that_of_krippendorff() {
        // Krippendorff's example C: four coders, twelve units, missing answers; nominal alpha .743
        let coders = [
            "1 2 3 3 2 1 4 1 2 - - -",
            "1 2 3 3 2 2 4 1 2 5 - 3",
            "- 3 3 3 2 3 4 2 2 5 1 -",
            "1 2 3 3 2 4 4 1 2 5 1 -",
        ];
        let columns: Vec<Vec<&str>> = coders.iter().map(|coder| coder.split(' ').collect()).collect();
        let units: Vec<Vec<&str>> = (0..12)
            .map(|unit| columns.iter().map(|coder| coder[unit]).filter(|answer| *answer != "-").collect())
            .collect();
        assert!((alpha(&units).unwrap() - 0.743).abs() < 0.0005, "{:?}", alpha(&units));
        assert_eq!(alpha(&[vec!["a"], vec!["b"]]), None);
    }
}
