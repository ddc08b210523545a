//! What is read off a word's state: its head, its relation, its tag and its features.

use wide::f32x4;

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
    tags: Vec<(Upos, std::sync::Arc<str>)>,
    bundles: Vec<Feats>,
}

/// The tags of one word.
pub(crate) struct Tags<'m> {
    pub(crate) upos: Upos,
    pub(crate) xpos: &'m std::sync::Arc<str>,
    pub(crate) feats: &'m Feats,
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
        let root = STATE.pack(file.floats("root", state)?);
        let heads = Self {
            arc_dependent: from_state("arc_dep", Some("arc_dep.bias"))?,
            arc: from_hidden("arc", arc_width, "arc.bias")?,
            root_arc: relu(arc_head.product(&root)),
            root_rel: rel_head.product(&root),
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

    /// Scores of all heads for all words of one sentence.
    pub(crate) fn arcs(&self, states: &[Pair]) -> Arcs {
        let hidden = HIDDEN.pack(&relu(self.arc_dependent.product(states)));
        let dependents = self.arc.product(&hidden);
        let heads = relu(self.arc_head.product(states));
        let width = self.arc.rows();
        let words = states.len() / self.arc_head.pairs();
        let mut scores = Vec::with_capacity(words * (words + 1));
        for dependent in dependents.chunks_exact(width) {
            scores.push(dot(dependent, &self.root_arc));
            scores.extend(heads.chunks_exact(width).map(|head| dot(dependent, head)));
        }
        Arcs::new(words, scores)
    }

    /// The relation of each word to its head (0 for the root, else the word before which it counts).
    pub(crate) fn rels(&self, states: &[Pair], heads: &[usize]) -> Vec<Rel> {
        let width = self.rel_dependent.rows();
        let mut sums = self.rel_dependent.product(states);
        let as_heads = self.rel_head.product(states);
        for (sum, &head) in sums.chunks_exact_mut(width).zip(heads) {
            let other = if head == 0 { &self.root_rel } else { &as_heads[(head - 1) * width..head * width] };
            sum.iter_mut().zip(other).for_each(|(sum, other)| *sum += other);
        }
        let scores = self.rel.product(&HIDDEN.pack(&relu(sums)));
        let best = |(scores, &head): (&[f32], &usize)| if head == 0 { Rel::Root } else { self.best_rel(scores) };
        scores.chunks_exact(self.rel.rows()).zip(heads).map(best).collect()
    }

    fn best_rel(&self, scores: &[f32]) -> Rel {
        let known = self.rels.iter().zip(scores).filter(|&(&rel, _)| rel != Rel::Root);
        let best = known.fold(
            (Rel::Dep, f32::NEG_INFINITY),
            |best, (&rel, &score)| if score > best.1 { (rel, score) } else { best },
        );
        best.0
    }

    /// The tags of each word.
    pub(crate) fn tags(&self, states: &[Pair]) -> Vec<Tags<'_>> {
        let hidden = HIDDEN.pack(&relu(self.tag_hidden.product(states)));
        let (tags, feats) = (self.tag.product(&hidden), self.feats.product(&hidden));
        let words = tags.chunks_exact(self.tag.rows()).zip(feats.chunks_exact(self.feats.rows()));
        words
            .map(|(tag, feats)| {
                let (upos, xpos) = &self.tags[highest(tag)];
                Tags { upos: *upos, xpos, feats: &self.bundles[highest(feats)] }
            })
            .collect()
    }
}

fn parsed<T>(file: &ModelFile<'_>, section: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, ModelError> {
    file.strings(section)?.iter().map(|text| parse(text).ok_or_else(|| missing(section))).collect()
}

fn tag(text: &str) -> Option<(Upos, std::sync::Arc<str>)> {
    let (upos, xpos) = text.split_once(' ')?;
    Some((Upos::parse(upos)?, xpos.into()))
}

fn relu(mut values: Vec<f32>) -> Vec<f32> {
    values.iter_mut().for_each(|value| *value = value.max(0.0));
    values
}

/// Place of the first of the highest scores.
fn highest(scores: &[f32]) -> usize {
    scores.iter().enumerate().fold(0, |best, (at, &score)| if score > scores[best] { at } else { best })
}

/// The sum of products, added in one fixed order.
fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut sums = [f32x4::ZERO; 2];
    for (a, b) in a.as_chunks::<8>().0.iter().zip(b.as_chunks::<8>().0) {
        sums[0] += f32x4::new([a[0], a[1], a[2], a[3]]) * f32x4::new([b[0], b[1], b[2], b[3]]);
        sums[1] += f32x4::new([a[4], a[5], a[6], a[7]]) * f32x4::new([b[4], b[5], b[6], b[7]]);
    }
    let [p, q, r, s] = (sums[0] + sums[1]).to_array();
    (p + q) + (r + s)
}
