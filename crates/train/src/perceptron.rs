//! An averaged structured perceptron for the name tagger.

use dateline_syntax::names::{Scores, TAGS, Tag, Tagger, best_tags};
use rustc_hash::FxHashMap;

/// Weights are learnt in units of `1 / UNIT`, so that scores stay whole numbers.
const UNIT: i32 = 1;

/// A sentence as its tokens' features, and its right tags.
pub(crate) struct Example {
    pub(crate) features: Vec<Vec<u32>>,
    pub(crate) tags: Vec<Tag>,
}

/// A weight now, and summed up over all steps so far.
#[derive(Clone, Copy, Default)]
struct Averaged {
    now: i32,
    total: i64,
    since: i64,
}

impl Averaged {
    fn add(&mut self, change: i32, step: i64) {
        self.total += i64::from(self.now) * (step - self.since);
        self.since = step;
        self.now += change;
    }

    fn mean(&self, step: i64) -> f64 {
        (self.total + i64::from(self.now) * (step - self.since)) as f64 / step.max(1) as f64
    }
}

/// The learner.
pub(crate) struct Perceptron {
    rows: FxHashMap<u32, u32>,
    weights: Vec<[Averaged; TAGS]>,
    transitions: [[Averaged; TAGS]; TAGS],
    step: i64,
}

impl Perceptron {
    /// Knows the features that stand at least `least` times in `examples`.
    pub(crate) fn new(examples: &[Example], least: u32) -> Self {
        let mut counts: FxHashMap<u32, u32> = FxHashMap::default();
        for feature in examples.iter().flat_map(|example| example.features.iter().flatten()) {
            *counts.entry(*feature).or_default() += 1;
        }
        let mut known: Vec<u32> =
            counts.into_iter().filter(|&(_, count)| count >= least).map(|(feature, _)| feature).collect();
        known.sort_unstable();
        let weights = vec![[Averaged::default(); TAGS]; known.len()];
        Self { rows: known.into_iter().zip(0..).collect(), weights, transitions: Default::default(), step: 0 }
    }

    /// Learns from one sentence; whether it had it right before.
    pub(crate) fn learn(&mut self, example: &Example) -> bool {
        self.step += 1;
        let scores: Vec<Scores> = example.features.iter().map(|features| self.score(features)).collect();
        let transitions = self.transitions.map(|row| row.map(|weight| weight.now));
        let guess = best_tags(&scores, &transitions);
        if guess == example.tags {
            return true;
        }
        self.move_weights(&example.features, &example.tags, UNIT);
        self.move_weights(&example.features, &guess, -UNIT);
        false
    }

    fn score(&self, features: &[u32]) -> Scores {
        let mut sum = [0; TAGS];
        for row in features.iter().filter_map(|feature| self.rows.get(feature)) {
            for (sum, weight) in sum.iter_mut().zip(&self.weights[*row as usize]) {
                *sum += weight.now;
            }
        }
        sum
    }

    fn move_weights(&mut self, features: &[Vec<u32>], tags: &[Tag], change: i32) {
        let mut before = 0;
        for (features, &tag) in features.iter().zip(tags) {
            for row in features.iter().filter_map(|feature| self.rows.get(feature)) {
                self.weights[*row as usize][tag].add(change, self.step);
            }
            self.transitions[before][tag].add(change, self.step);
            before = tag;
        }
    }

    /// The tagger of the mean weights, in 8 bits; features whose weights all vanish are left out.
    pub(crate) fn tagger(&self) -> Tagger {
        let means: Vec<[f64; TAGS]> = self.weights.iter().map(|row| row.map(|weight| weight.mean(self.step))).collect();
        let mut sizes: Vec<f64> = means.iter().flatten().map(|mean| mean.abs()).collect();
        sizes.sort_by(f64::total_cmp);
        // The very largest may be cut off, so that the many small ones keep their shades.
        let scale =
            127.0 / sizes.get(sizes.len().saturating_sub(sizes.len() / 20_000 + 1)).copied().unwrap_or(1.0).max(1e-9);
        let mut rows: Vec<(u32, u32)> = self.rows.iter().map(|(&feature, &row)| (feature, row)).collect();
        rows.sort_unstable();
        let packed = |row: u32| means[row as usize].map(|mean| (mean * scale).round().clamp(-127.0, 127.0) as i8);
        let features: Vec<(u32, [i8; TAGS])> = rows
            .into_iter()
            .map(|(feature, row)| (feature, packed(row)))
            .filter(|(_, weights)| weights.iter().any(|weight| weight.abs() > 1))
            .collect();
        let transitions = self.transitions.map(|row| row.map(|weight| (weight.mean(self.step) * scale).round() as i32));
        Tagger::new(transitions, &features)
    }
}
