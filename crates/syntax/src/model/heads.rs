//! What is read off a word's state: its head, its relation, its tag and its features.

use pulp::{Simd, WithSimd, bytemuck};

use super::file::{ModelError, ModelFile, missing};
use super::kernel::{HIDDEN, Matrix, Pair, STATE};
use super::tree::Arcs;
use crate::{Feats, Rel, Upos};

/// Scores arcs, relations and tags.
pub(crate) struct Heads {
    arc_dependent: Matrix,
    arc_head: Matrix,
    arc: Matrix,
    /// The root, as the words see it as a head: for arcs, and for relations.
    root_arc: Vec<f32>,
    root_rel: Vec<f32>,
    rel_dependent: Matrix,
    rel_head: Matrix,
    rel: Matrix,
    tag_hidden: Matrix,
    tag: Matrix,
    feats: Matrix,
    rels: Vec<Rel>,
    tags: Vec<Tag>,
    bundles: Vec<Feats>,
}

/// Part of speech and Penn tag.
type Tag = (Upos, std::sync::Arc<str>);

/// What a word's state says of the word.
pub(crate) struct Reading<'m> {
    /// The head, counted from 1 within the sentence; 0 for the root.
    pub(crate) head: usize,
    pub(crate) margin: f32,
    pub(crate) rel: Rel,
    pub(crate) upos: Upos,
    pub(crate) xpos: &'m std::sync::Arc<str>,
    pub(crate) feats: &'m Feats,
}

/// What states are read in, kept between runs.
#[derive(Default)]
pub(crate) struct Room {
    hidden: Vec<f32>,
    packed: Vec<Pair>,
    dependents: Vec<f32>,
    as_heads: Vec<f32>,
    /// States of the words that are heads, and the place among them of each word.
    head_states: Vec<Pair>,
    head_places: Vec<Option<usize>>,
    scores: Vec<f32>,
    more_scores: Vec<f32>,
}

impl Heads {
    pub(crate) fn read(file: &ModelFile<'_>) -> Result<Self, ModelError> {
        let state = 2 * file.hidden;
        let width = |name| file.rows(name, None).map(|rows| rows.len());
        let (arc_width, rel_width, tag_width) = (width("arc_dep")?, width("rel_dep")?, width("tag_hidden")?);
        let from_state = |name: &str, bias: Option<&str>| Matrix::read(file, name, state, STATE, bias);
        let from_hidden = |name: &str, width, bias: &str| Matrix::read(file, name, width, HIDDEN, Some(bias));
        let arc_head = from_state("arc_head", Some("arc_head.bias"))?;
        let rel_head = from_state("rel_head", None)?;
        let root: Vec<Pair> = STATE.pairs(file.floats("root", state)?).collect();
        let of_root = |matrix: &Matrix| {
            let mut out = Vec::new();
            matrix.product(&root, &mut out);
            out
        };
        let heads = Self {
            arc_dependent: from_state("arc_dep", Some("arc_dep.bias"))?,
            arc: from_hidden("arc", arc_width, "arc.bias")?,
            root_arc: relu(of_root(&arc_head)),
            root_rel: of_root(&rel_head),
            arc_head,
            rel_dependent: from_state("rel_dep", Some("rel_dep.bias"))?,
            rel_head,
            rel: from_hidden("rel", rel_width, "rel.bias")?,
            tag_hidden: from_state("tag_hidden", Some("tag_hidden.bias"))?,
            tag: from_hidden("tag", tag_width, "tag.bias")?,
            feats: from_hidden("feats", tag_width, "feats.bias")?,
            rels: parsed(file, "rels", Rel::parse_lenient)?,
            tags: parsed(file, "tags", tag)?,
            bundles: parsed(file, "bundles", |text| Some(Feats::new(text)))?,
        };
        let fits = heads.arc.rows() == heads.arc_head.rows()
            && heads.rel_head.rows() == heads.rel_dependent.rows()
            && (heads.rel.rows(), heads.tag.rows(), heads.feats.rows())
                == (heads.rels.len(), heads.tags.len(), heads.bundles.len());
        if fits { Ok(heads) } else { Err(missing("heads")) }
    }

    /// Reads the states of sentences that follow each other, one length a sentence.
    pub(crate) fn read_states(&self, states: &[Pair], lengths: &[usize], room: &mut Room) -> Vec<Reading<'_>> {
        let arcs = self.arcs(states, lengths, room);
        let rels = self.rels(states, lengths, &arcs, room);
        let readings = arcs.into_iter().zip(rels).zip(self.tags(states, room));
        readings
            .map(|(((head, margin), rel), ((upos, xpos), feats))| Reading {
                head,
                margin,
                rel,
                upos: *upos,
                xpos,
                feats,
            })
            .collect()
    }

    /// The head of each word and its margin.
    fn arcs(&self, states: &[Pair], lengths: &[usize], room: &mut Room) -> Vec<(usize, f32)> {
        hidden(self.arc_dependent.product(states, &mut room.hidden), &mut room.packed);
        let mut dependents = &*self.arc.product(&room.packed, &mut room.dependents);
        let mut as_heads = &*relu(self.arc_head.product(states, &mut room.as_heads));
        let width = self.arc.stride();
        let mut found = Vec::with_capacity(lengths.iter().sum());
        for &words in lengths {
            let (own, own_heads);
            (own, dependents) = dependents.split_at(words * width);
            (own_heads, as_heads) = as_heads.split_at(words * width);
            let mut scores = vec![0.0; words * (words + 1)];
            Scores { width, dependents: own, heads: own_heads, root: &self.root_arc, out: &mut scores }.compute();
            let arcs = Arcs::new(words, scores);
            found.extend(arcs.heads().into_iter().enumerate().map(|(word, head)| (head, arcs.margin(word, head))));
        }
        found
    }

    /// The relation of each word to its head. Only words that are heads are looked at as such.
    fn rels(&self, states: &[Pair], lengths: &[usize], arcs: &[(usize, f32)], room: &mut Room) -> Vec<Rel> {
        let (pairs, width) = (self.rel_head.pairs(), self.rel_head.stride());
        let heads: Vec<Option<usize>> = in_group(arcs, lengths).collect();
        room.head_states.clear();
        room.head_places.clear();
        room.head_places.resize(heads.len(), None);
        for head in heads.iter().flatten().copied() {
            if room.head_places[head].is_none() {
                room.head_places[head] = Some(room.head_states.len() / pairs);
                room.head_states.extend_from_slice(&states[head * pairs..(head + 1) * pairs]);
            }
        }
        let as_heads = self.rel_head.product(&room.head_states, &mut room.as_heads);
        let sums = self.rel_dependent.product(states, &mut room.hidden);
        for (sum, head) in sums.chunks_exact_mut(width).zip(&heads) {
            let place = head.and_then(|head| room.head_places[head]);
            let other = place.map_or(&*self.root_rel, |place| &as_heads[place * width..(place + 1) * width]);
            sum.iter_mut().zip(other).for_each(|(sum, other)| *sum += other);
        }
        hidden(sums, &mut room.packed);
        let scores = self.rel.product(&room.packed, &mut room.scores);
        let best = |(scores, head): (&[f32], &Option<usize>)| head.map_or(Rel::Root, |_| self.best_rel(scores));
        scores.chunks_exact(self.rel.stride()).zip(&heads).map(best).collect()
    }

    fn best_rel(&self, scores: &[f32]) -> Rel {
        let known = self.rels.iter().zip(scores).filter(|&(&rel, _)| rel != Rel::Root);
        let best = known.fold(
            (Rel::Dep, f32::NEG_INFINITY),
            |best, (&rel, &score)| if score > best.1 { (rel, score) } else { best },
        );
        best.0
    }

    /// The tags and the features of each word.
    fn tags<'m>(&'m self, states: &[Pair], room: &mut Room) -> impl Iterator<Item = (&'m Tag, &'m Feats)> {
        hidden(self.tag_hidden.product(states, &mut room.hidden), &mut room.packed);
        let tags = self.tag.product(&room.packed, &mut room.scores).chunks_exact(self.tag.stride());
        let feats = self.feats.product(&room.packed, &mut room.more_scores).chunks_exact(self.feats.stride());
        let best = |(tag, feats): (&[f32], &[f32])| {
            (&self.tags[highest(&tag[..self.tags.len()])], &self.bundles[highest(&feats[..self.bundles.len()])])
        };
        tags.zip(feats).map(best).collect::<Vec<_>>().into_iter()
    }
}

/// The head of each word of several sentences, counted through all of them; `None` for a root.
fn in_group<'a>(arcs: &'a [(usize, f32)], lengths: &'a [usize]) -> impl Iterator<Item = Option<usize>> + 'a {
    let starts = lengths.iter().scan(0, |end, &words| {
        let start = *end;
        *end += words;
        Some((start, words))
    });
    let start_of_each = starts.flat_map(|(start, words)| std::iter::repeat_n(start, words));
    arcs.iter().zip(start_of_each).map(|(&(head, _), start)| head.checked_sub(1).map(|head| start + head))
}

fn parsed<T>(file: &ModelFile<'_>, section: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, ModelError> {
    file.strings(section)?.iter().map(|text| parse(text).ok_or_else(|| missing(section))).collect()
}

fn tag(text: &str) -> Option<Tag> {
    let (upos, xpos) = text.split_once(' ')?;
    Some((Upos::parse(upos)?, xpos.into()))
}

fn relu<V: AsMut<[f32]>>(mut values: V) -> V {
    values.as_mut().iter_mut().for_each(|value| *value = value.max(0.0));
    values
}

/// A hidden layer for the next matrix: what is above zero.
fn hidden(sums: &[f32], out: &mut Vec<Pair>) {
    out.clear();
    out.extend(sums.as_chunks::<2>().0.iter().map(|sums| sums.map(|sum| HIDDEN.number(sum.max(0.0)))));
}

/// Place of the first of the highest scores.
fn highest(scores: &[f32]) -> usize {
    let (eights, rest) = scores.as_chunks::<8>();
    let mut most = [f32::NEG_INFINITY; 8];
    for eight in eights {
        for (most, &score) in most.iter_mut().zip(eight) {
            *most = if score > *most { score } else { *most };
        }
    }
    let most = most.iter().chain(rest).copied().fold(f32::NEG_INFINITY, f32::max);
    scores.iter().position(|&score| score == most).unwrap_or(0)
}

/// Scores of all heads for all words of one sentence, the root first.
struct Scores<'a> {
    width: usize,
    dependents: &'a [f32],
    heads: &'a [f32],
    root: &'a [f32],
    out: &'a mut [f32],
}

impl Scores<'_> {
    /// On processors with AVX2 with registers of eight numbers; the numbers are the same.
    fn compute(self) {
        #[cfg(target_arch = "x86_64")]
        if let Some(simd) = pulp::x86::V3::try_new() {
            return Simd::vectorize(simd, self);
        }
        self.with_simd(pulp::Scalar256b);
    }
}

impl WithSimd for Scores<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        assert_eq!(S::F32_LANES, 8, "the order of adding up is that of eight lanes");
        let words = self.heads.len() / self.width;
        let rows = self.dependents.chunks_exact(self.width).zip(self.out.chunks_exact_mut(words + 1));
        for (dependent, out) in rows {
            let dependent = S::as_simd_f32s(dependent).0;
            let (to_root, out) = out.split_at_mut(1);
            [to_root[0]] = dots(simd, dependent, self.root);
            let mut fours = self.heads.chunks_exact(4 * self.width);
            let mut outs = out.chunks_exact_mut(4);
            for (four, out) in fours.by_ref().zip(outs.by_ref()) {
                out.copy_from_slice(&dots::<S, 4>(simd, dependent, four));
            }
            let rest = fours.remainder().chunks_exact(self.width).zip(outs.into_remainder());
            rest.for_each(|(head, out)| [*out] = dots(simd, dependent, head));
        }
    }
}

/// The sums of products of `one` with each of `N` others, added in one fixed order.
#[inline(always)]
fn dots<S: Simd, const N: usize>(simd: S, one: &[S::f32s], others: &[f32]) -> [f32; N] {
    let lanes = one.len();
    let others = S::as_simd_f32s(others).0;
    let others: [&[S::f32s]; N] = std::array::from_fn(|n| &others[n * lanes..(n + 1) * lanes]);
    let mut sums = [simd.splat_f32s(0.0); N];
    for (at, &own) in one.iter().enumerate() {
        for n in 0..N {
            sums[n] = simd.add_f32s(sums[n], simd.mul_f32s(own, others[n][at]));
        }
    }
    sums.map(|sums| {
        let sums = bytemuck::cast_slice::<S::f32s, f32>(std::slice::from_ref(&sums));
        let four: [f32; 4] = std::array::from_fn(|i| sums[i] + sums[4 + i]);
        (four[0] + four[1]) + (four[2] + four[3])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_the_highest_is_chosen() {
        assert_eq!(highest(&[1.0, 5.0, 5.0]), 1);
        assert_eq!(highest(&[0.0; 20]), 0);
        let mut scores = [-3.0; 37];
        (scores[17], scores[30]) = (-1.0, -1.0);
        assert_eq!(highest(&scores), 17);
        scores[36] = 0.5;
        assert_eq!(highest(&scores), 36);
    }

    #[test]
    fn heads_are_counted_through_all_sentences() {
        let arcs = [(2, 0.0), (0, 0.0), (0, 0.0), (3, 0.0), (1, 0.0)];
        let found: Vec<_> = in_group(&arcs, &[2, 0, 3]).collect();
        assert_eq!(found, [Some(1), None, None, Some(4), Some(2)]);
    }

    #[cfg(target_arch = "x86_64")]
    #[test]
    fn fast_scores_have_the_same_bits() {
        let Some(simd) = pulp::x86::V3::try_new() else { return };
        let width = 24;
        let numbers = |count: usize, seed: usize| -> Vec<f32> {
            (0..count).map(|i| ((i * 7919 + seed * 104_729) % 2003) as f32 / 97.0 - 10.0).collect()
        };
        for words in 0..12 {
            let (dependents, heads) = (numbers(words * width, 1), numbers(words * width, words));
            let root = numbers(width, 3);
            let scores = |fast: bool| {
                let mut out = vec![0.0; words * (words + 1)];
                let scores = Scores { width, dependents: &dependents, heads: &heads, root: &root, out: &mut out };
                if fast {
                    Simd::vectorize(simd, scores)
                } else {
                    scores.with_simd(pulp::Scalar256b)
                }
                out.into_iter().map(f32::to_bits).collect::<Vec<_>>()
            };
            assert_eq!(scores(true), scores(false));
        }
    }
}
