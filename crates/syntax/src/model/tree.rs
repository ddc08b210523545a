//! The best tree over a matrix of arc scores: Chu–Liu/Edmonds, with exactly one root.

/// Scores of each head for each word; head 0 is the root, head `h` the word `h - 1`.
pub(crate) struct Arcs {
    words: usize,
    scores: Vec<f32>,
}

impl Arcs {
    /// Takes `words` rows of `words + 1` scores. A word's score for itself does not count.
    pub(crate) fn new(words: usize, mut scores: Vec<f32>) -> Self {
        assert_eq!(scores.len(), words * (words + 1), "one score for each word and head");
        for word in 0..words {
            scores[word * (words + 1) + word + 1] = f32::NEG_INFINITY;
        }
        Self { words, scores }
    }

    fn of(&self, word: usize) -> &[f32] {
        &self.scores[word * (self.words + 1)..(word + 1) * (self.words + 1)]
    }

    /// How much better `head` is than the next best head of `word`; 0 where it is not the best or the only one.
    pub(crate) fn margin(&self, word: usize, head: usize) -> f32 {
        let scores = self.of(word);
        let other = scores.iter().enumerate().filter(|&(at, _)| at != head).map(|(_, &score)| score);
        let next = other.fold(f32::NEG_INFINITY, f32::max);
        if next.is_finite() { (scores[head] - next).max(0.0) } else { 0.0 }
    }

    /// The heads of the best tree, one a word.
    pub(crate) fn heads(&self) -> Vec<usize> {
        let greedy: Vec<usize> = (0..self.words).map(|word| best(self.of(word))).collect();
        if is_tree(&greedy) {
            return greedy;
        }
        Graph::with_costly_root(self).solve()
    }
}

/// The first of the highest scores.
fn best(scores: &[f32]) -> usize {
    let mut at = 0;
    for (i, &score) in scores.iter().enumerate() {
        if score > scores[at] {
            at = i;
        }
    }
    at
}

/// Whether the heads (0: root) form one tree with one root.
pub(crate) fn is_tree(heads: &[usize]) -> bool {
    heads.iter().filter(|&&head| head == 0).count() <= 1
        && (heads.is_empty() || cycle(heads).is_none() && heads.contains(&0))
}

/// The words of some cycle.
fn cycle(heads: &[usize]) -> Option<Vec<usize>> {
    const NEW: usize = 0;
    let mut visited_from = vec![NEW; heads.len() + 1];
    for start in 1..=heads.len() {
        let mut at = start;
        while at != 0 && visited_from[at] == NEW {
            visited_from[at] = start;
            at = heads[at - 1];
        }
        if at != 0 && visited_from[at] == start {
            let mut words = vec![at];
            let mut next = heads[at - 1];
            while next != at {
                words.push(next);
                next = heads[next - 1];
            }
            return Some(words);
        }
    }
    None
}

/// A full matrix over nodes, node 0 the root; `score[d * nodes + h]`.
struct Graph {
    nodes: usize,
    score: Vec<f64>,
}

impl Graph {
    /// Arcs from the root lose so much that the best tree has only one.
    fn with_costly_root(arcs: &Arcs) -> Self {
        let nodes = arcs.words + 1;
        let finite = arcs.scores.iter().filter(|score| score.is_finite());
        let spread = finite.fold(1.0_f64, |most, &score| most.max(f64::from(score).abs())) * 2.0 * nodes as f64;
        let mut score = vec![f64::NEG_INFINITY; nodes * nodes];
        for word in 0..arcs.words {
            for (head, &s) in arcs.of(word).iter().enumerate() {
                score[(word + 1) * nodes + head] = f64::from(s) - if head == 0 { spread } else { 0.0 };
            }
        }
        Self { nodes, score }
    }

    fn at(&self, dependent: usize, head: usize) -> f64 {
        self.score[dependent * self.nodes + head]
    }

    /// Heads of nodes 1.., by contracting cycles until none is left.
    fn solve(&self) -> Vec<usize> {
        let mut heads: Vec<usize> = (1..self.nodes).map(|node| self.best_head(node)).collect();
        let Some(cycle) = cycle(&heads) else { return heads };
        let rest: Vec<usize> = (0..self.nodes).filter(|node| !cycle.contains(node)).collect();
        let contracted = rest.len();
        let entry = |head: usize| best_by(&cycle, |node| self.at(node, head) - self.at(node, heads[node - 1]));
        let exit = |dependent: usize| best_by(&cycle, |node| self.at(dependent, node));
        let mut small =
            Graph { nodes: contracted + 1, score: vec![f64::NEG_INFINITY; (contracted + 1) * (contracted + 1)] };
        for (i, &node) in rest.iter().enumerate() {
            for (j, &head) in rest.iter().enumerate() {
                small.score[i * (contracted + 1) + j] = self.at(node, head);
            }
            small.score[contracted * (contracted + 1) + i] = entry(node).1;
            small.score[i * (contracted + 1) + contracted] = exit(node).1;
        }
        let found = small.solve();
        let changes: Vec<(usize, usize)> = (1..contracted)
            .map(|i| (rest[i], if found[i - 1] == contracted { exit(rest[i]).0 } else { rest[found[i - 1]] }))
            .collect();
        let above = rest[found[contracted - 1]];
        let entered = entry(above).0;
        for (node, head) in changes.into_iter().chain([(entered, above)]) {
            heads[node - 1] = head;
        }
        heads
    }

    fn best_head(&self, node: usize) -> usize {
        let row = &self.score[node * self.nodes..(node + 1) * self.nodes];
        (0..self.nodes)
            .filter(|&head| head != node)
            .fold(0, |best, head| if row[head] > row[best] { head } else { best })
    }
}

/// The first of `nodes` with the highest value, and that value.
fn best_by(nodes: &[usize], value: impl Fn(usize) -> f64) -> (usize, f64) {
    nodes
        .iter()
        .map(|&node| (node, value(node)))
        .fold((nodes[0], f64::NEG_INFINITY), |best, next| if next.1 > best.1 { next } else { best })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cycle_is_broken_where_it_costs_least() {
        // 1 and 2 prefer each other; 2 can do with the root more easily than 1.
        let arcs = Arcs::new(2, vec![1.0, 0.0, 9.0, 4.0, 9.0, 0.0]);
        assert_eq!(arcs.heads(), [2, 0]);
        assert_eq!(arcs.margin(0, 2), 8.0);
        assert_eq!(arcs.margin(1, 0), 0.0);
    }

    #[test]
    fn only_one_word_hangs_on_the_root() {
        let arcs = Arcs::new(3, vec![9.0, 0.0, 1.0, 0.0, 9.0, 3.0, 0.0, 0.0, 9.0, 0.0, 1.0, 0.0]);
        assert_eq!(arcs.heads(), [0, 1, 2]);
    }

    #[test]
    fn one_word_is_its_own_tree() {
        let arcs = Arcs::new(1, vec![-3.0, 5.0]);
        assert_eq!(arcs.heads(), [0]);
        assert_eq!(arcs.margin(0, 0), 0.0);
        assert!(Arcs::new(0, vec![]).heads().is_empty());
    }

    fn scores(words: usize, seed: u64) -> Vec<f32> {
        let mut state = seed;
        let next = |_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 40) as f32 / 1000.0 - 8000.0
        };
        (0..words * (words + 1)).map(next).collect()
    }

    #[test]
    fn every_matrix_gives_a_tree() {
        for seed in 0..300 {
            let words = 1 + seed as usize % 40;
            let heads = Arcs::new(words, scores(words, seed)).heads();
            assert!(is_tree(&heads), "{heads:?}");
        }
        let same = Arcs::new(30, vec![0.0; 30 * 31]).heads();
        assert!(is_tree(&same), "{same:?}");
    }

    /// All trees of four words are tried.
    #[test]
    fn no_tree_scores_higher() {
        for seed in 0..200 {
            let arcs = Arcs::new(4, scores(4, seed));
            let total = |heads: &[usize]| -> f64 {
                heads.iter().enumerate().map(|(word, &head)| f64::from(arcs.of(word)[head])).sum()
            };
            let all = (0..625).map(|n| vec![n % 5, n / 5 % 5, n / 25 % 5, n / 125]).filter(|heads| is_tree(heads));
            let best = all.map(|heads| total(&heads)).fold(f64::NEG_INFINITY, f64::max);
            assert!((total(&arcs.heads()) - best).abs() < 1e-3, "seed {seed}");
        }
    }
}
