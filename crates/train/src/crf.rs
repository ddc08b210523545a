//! A linear-chain conditional random field for the name tagger, learnt sentence by sentence.
//!
//! Each weight follows the regularized leader with a step of its own (FTRL-Proximal, McMahan et al. 2013): weights with
//! little evidence stay exactly 0. Features are left out at random, so that the tagger learns to do without any one of
//! them: a name that was never seen has no features of its own form.

use dateline_syntax::names::{Scores, TAGS, Tag, Tagger, Words, may_follow};

use crate::random::Random;

/// A sentence as its tokens' features (numbers of rows), and its right tags.
pub(crate) struct Example {
    pub(crate) features: Vec<Vec<u32>>,
    pub(crate) tags: Vec<Tag>,
}

/// The length of a weight's first steps.
const RATE: f32 = 0.1;
/// How much evidence a weight needs (L1).
const SPARSE: f32 = 0.3;
/// How strongly weights are held down (L2).
const SMALL: f32 = 0.5;
/// The share of features that are left out, in 1024ths.
const LEFT_OUT: u32 = 51;
/// A token whose tag is surer than this teaches nothing.
const SURE: f64 = 0.998;

/// The weights of a feature, one a tag, and what they are made of.
#[derive(Clone, Copy, Default)]
struct Row {
    weights: [f32; TAGS],
    leaders: [f32; TAGS],
    squares: [f32; TAGS],
}

impl Row {
    fn step(&mut self, gradients: &[f64; TAGS]) {
        for (tag, &gradient) in gradients.iter().enumerate() {
            let gradient = gradient as f32;
            let before = self.squares[tag];
            let after = before + gradient * gradient;
            self.leaders[tag] += gradient - (after.sqrt() - before.sqrt()) / RATE * self.weights[tag];
            self.squares[tag] = after;
            let leader = self.leaders[tag];
            let excess = (leader.abs() - SPARSE).max(0.0).copysign(leader);
            self.weights[tag] = -excess / ((1.0 + after.sqrt()) / RATE + SMALL);
        }
    }
}

/// The learner.
pub(crate) struct Crf {
    rows: Vec<Row>,
    transitions: [Row; TAGS],
}

impl Crf {
    /// Knows nothing yet of so many features.
    pub(crate) fn new(features: usize) -> Self {
        Self { rows: vec![Row::default(); features], transitions: Default::default() }
    }

    /// Learns from one sentence.
    pub(crate) fn learn(&mut self, example: &Example, random: &mut Random) {
        let kept = example.features.iter().map(|features| {
            features.iter().copied().filter(|_| random.below(1024) as u32 >= LEFT_OUT).collect::<Vec<_>>()
        });
        let kept: Vec<Vec<u32>> = kept.collect();
        let scores: Vec<[f64; TAGS]> = kept.iter().map(|features| self.score(features)).collect();
        let moves = self.transitions.map(|row| row.weights.map(f64::from));
        let Expected { mut tokens, mut moves } = Expected::of(&scores, &moves);
        let mut before = 0;
        for ((features, shares), &tag) in kept.iter().zip(&mut tokens).zip(&example.tags) {
            moves[before][tag] -= 1.0;
            before = tag;
            if shares[tag] < SURE {
                shares[tag] -= 1.0;
                features.iter().for_each(|&row| self.rows[row as usize].step(shares));
            }
        }
        self.transitions.iter_mut().zip(&moves).for_each(|(row, gradients)| row.step(gradients));
    }

    fn score(&self, features: &[u32]) -> [f64; TAGS] {
        let mut sum = [0.0; TAGS];
        for &row in features {
            sum.iter_mut().zip(&self.rows[row as usize].weights).for_each(|(sum, weight)| *sum += weight);
        }
        sum.map(f64::from)
    }
}

/// What the weights expect of a sentence.
struct Expected {
    /// How probable each tag of each token is.
    tokens: Vec<[f64; TAGS]>,
    /// How often one tag is expected to follow another; the first token follows an outside.
    moves: [[f64; TAGS]; TAGS],
}

impl Expected {
    fn of(scores: &[[f64; TAGS]], moves: &[[f64; TAGS]; TAGS]) -> Self {
        let factors: [[f64; TAGS]; TAGS] = std::array::from_fn(|before| {
            std::array::from_fn(|after| if may_follow(before, after) { moves[before][after].exp() } else { 0.0 })
        });
        let potentials: Vec<[f64; TAGS]> = scores.iter().map(potentials).collect();
        let forward = forward(&potentials, &factors);
        let backward = backward(&potentials, &factors);
        let mut expected = Self { tokens: Vec::with_capacity(scores.len()), moves: [[0.0; TAGS]; TAGS] };
        for (at, (potential, behind)) in potentials.iter().zip(&backward).enumerate() {
            let pairs: [[f64; TAGS]; TAGS] = std::array::from_fn(|before| {
                std::array::from_fn(|after| {
                    forward[at][before] * factors[before][after] * potential[after] * behind[after]
                })
            });
            let total: f64 = pairs.as_flattened().iter().sum();
            let mut token = [0.0; TAGS];
            for (pairs, sums) in pairs.iter().zip(&mut expected.moves) {
                for ((pair, sum), share) in pairs.iter().zip(sums).zip(&mut token) {
                    *sum += pair / total;
                    *share += pair / total;
                }
            }
            expected.tokens.push(token);
        }
        expected
    }
}

fn potentials(scores: &[f64; TAGS]) -> [f64; TAGS] {
    let top = scores.iter().copied().fold(f64::MIN, f64::max);
    scores.map(|score| (score - top).exp())
}

fn shares(values: [f64; TAGS]) -> [f64; TAGS] {
    let total: f64 = values.iter().sum();
    values.map(|value| value / total)
}

/// For each token, how probable the tags before it are by what stands before.
fn forward(potentials: &[[f64; TAGS]], factors: &[[f64; TAGS]; TAGS]) -> Vec<[f64; TAGS]> {
    let mut state = [0.0; TAGS];
    state[0] = 1.0;
    let mut states = Vec::with_capacity(potentials.len());
    for potential in potentials {
        states.push(state);
        state = shares(std::array::from_fn(|after| {
            (0..TAGS).map(|before| state[before] * factors[before][after]).sum::<f64>() * potential[after]
        }));
    }
    states
}

/// For each token, how well its tags fit what stands behind.
fn backward(potentials: &[[f64; TAGS]], factors: &[[f64; TAGS]; TAGS]) -> Vec<[f64; TAGS]> {
    let mut state = [1.0; TAGS];
    let mut states = Vec::with_capacity(potentials.len());
    for potential in potentials.iter().rev() {
        states.push(state);
        state = shares(std::array::from_fn(|before| {
            (0..TAGS).map(|after| factors[before][after] * potential[after] * state[after]).sum()
        }));
    }
    states.reverse();
    states
}

/// The tagger with the learner's weights, in 8 bits. `features` are the hashes of the rows, sorted; those whose weights
/// all vanish are left out.
pub(crate) fn tagger(learner: &Crf, features: &[u32], words: Words) -> Tagger {
    let weights = learner.rows.iter().flat_map(|row| row.weights);
    let mut sizes: Vec<f32> = weights.map(f32::abs).filter(|&size| size > 0.0).collect();
    sizes.sort_by(f32::total_cmp);
    // The very largest may be cut off, so that the many small ones keep their shades.
    let largest = sizes.get(sizes.len().saturating_sub(sizes.len() / 5_000 + 1)).copied().unwrap_or(1.0);
    let scale = 127.0 / largest;
    let pack = |row: &Row| row.weights.map(|weight| (weight * scale).round().clamp(-127.0, 127.0) as i8);
    let packed: Vec<(u32, [i8; TAGS])> = features
        .iter()
        .zip(&learner.rows)
        .map(|(&feature, row)| (feature, pack(row)))
        .filter(|(_, weights)| weights.iter().any(|weight| weight.abs() > 1))
        .collect();
    let transitions: [Scores; TAGS] =
        learner.transitions.map(|row| row.weights.map(|weight| (weight * scale).round() as i32));
    Tagger::new(transitions, &packed, words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_expected_sums_to_one_and_keeps_names_whole() {
        let scores = [[0.0; TAGS], [0.5, 0.0, 3.0, 0.0, 1.0, 0.0, 0.0]];
        let expected = Expected::of(&scores, &[[0.0; TAGS]; TAGS]);
        for token in &expected.tokens {
            assert!((token.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
        assert!((expected.moves.as_flattened().iter().sum::<f64>() - 2.0).abs() < 1e-9);
        let [_, begin, inside, other, ..] = expected.tokens[0];
        assert!(begin > other && inside == 0.0);
    }

    #[test]
    fn a_word_and_what_stands_before_it_are_learnt() {
        // Row 0 is "in", row 1 "Lublin", row 2 "ferry", row 3 "Mr.": a capital after "Mr." is a person.
        let example = |rows: &[u32], tags: &[Tag]| Example {
            features: rows.iter().map(|&row| vec![row; 4]).collect(),
            tags: tags.to_vec(),
        };
        let examples = [example(&[0, 1], &[0, 5]), example(&[0, 2], &[0, 0]), example(&[3, 1], &[1, 2])];
        let (mut crf, mut random) = (Crf::new(4), Random::new(7));
        for _ in 0..200 {
            examples.iter().for_each(|example| crf.learn(example, &mut random));
        }
        let best = |row: u32| {
            let scores = crf.score(&[row; 4]);
            (0..TAGS).fold(0, |best, tag| if scores[tag] > scores[best] { tag } else { best })
        };
        assert_eq!([0, 2, 3].map(best), [0, 0, 1]);
        assert!([2, 5].contains(&best(1)));
    }
}
