//! An averaged structured perceptron for the name tagger.

use dateline_syntax::names::{Scores, TAGS, Tag, Tagger, best_tags};
use rustc_hash::FxHashMap;

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

    /// Learns from one sentence, where it has it wrong.
    pub(crate) fn learn(&mut self, example: &Example) {
        self.step += 1;
        let scores: Vec<Scores> = example.features.iter().map(|features| self.score(features)).collect();
        let transitions = self.transitions.map(|row| row.map(|weight| weight.now));
        let guess = best_tags(&scores, &transitions);
        if guess != example.tags {
            self.move_weights(&example.features, &example.tags, 1);
            self.move_weights(&example.features, &guess, -1);
        }
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

    /// Mean weights of all features, and of the transitions.
    fn means(&self) -> (Vec<[f64; TAGS]>, [[f64; TAGS]; TAGS]) {
        let mean = |row: &[Averaged; TAGS]| row.map(|weight| weight.mean(self.step));
        (self.weights.iter().map(mean).collect(), self.transitions.each_ref().map(mean))
    }
}

/// The tagger of the mean weights of several learners, in 8 bits; features whose weights all vanish are left out.
/// The learners must know the same features.
pub(crate) fn tagger(learners: &[Perceptron]) -> Tagger {
    let (mut means, mut transitions) = learners[0].means();
    for learner in &learners[1..] {
        let (more, more_transitions) = learner.means();
        add(means.as_flattened_mut(), more.as_flattened());
        add(transitions.as_flattened_mut(), more_transitions.as_flattened());
    }
    let mut sizes: Vec<f64> = means.as_flattened().iter().map(|mean| mean.abs()).collect();
    sizes.sort_by(f64::total_cmp);
    // The very largest may be cut off, so that the many small ones keep their shades.
    let largest = sizes.get(sizes.len().saturating_sub(sizes.len() / 20_000 + 1)).copied().unwrap_or(1.0);
    let scale = 127.0 / largest.max(1e-9);
    let mut rows: Vec<(u32, u32)> = learners[0].rows.iter().map(|(&feature, &row)| (feature, row)).collect();
    rows.sort_unstable();
    let packed = |row: u32| means[row as usize].map(|mean| (mean * scale).round().clamp(-127.0, 127.0) as i8);
    let features: Vec<(u32, [i8; TAGS])> = rows
        .into_iter()
        .map(|(feature, row)| (feature, packed(row)))
        .filter(|(_, weights)| weights.iter().any(|weight| weight.abs() > 1))
        .collect();
    Tagger::new(transitions.map(|row| row.map(|mean| (mean * scale).round() as i32)), &features)
}

fn add(sums: &mut [f64], more: &[f64]) {
    sums.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
}
