//! Who says so: source, cue and content.
//!
//! A cue is a verb, noun or adjective of `data/cues/` in one of its frames, a set phrase ("according to"), or the
//! colon after a name. [`frames`] reads from the trees how content can stand by a cue, [`quotes`] finds what is
//! quoted, and [`speakers`] gives every quotation to a cue.

mod blocks;
mod cues;
mod direct;
mod draft;
mod extents;
mod finish;
mod frames;
mod phrases;
mod quotes;
mod remarks;
mod sources;
mod speakers;
mod terms;
#[cfg(test)]
mod tests;

use dateline_knowledge::cues::Cues;
use dateline_predicates::Predicates;
use dateline_syntax::{Parsed, Upos};
use dateline_text::{Id, Layer, Span};

pub use dateline_knowledge::cues::{Act, Certainty, SourceKind, Terms};

use crate::who::{Entities, Entity};
use draft::Reading;

/// The link from some content to its source by a cue.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// The words that name the source; empty where the cue has none ("reportedly").
    pub source: Vec<Span>,
    /// The words that attribute.
    pub cue: Vec<Span>,
    /// What is attributed; several pieces where the cue stands in the middle.
    pub content: Vec<Span>,
    /// Whether it is said, believed or wanted.
    pub act: Act,
    /// Quoted or reported.
    pub form: Form,
    /// The source, where it is an entity.
    pub entity: Option<Id<Entity>>,
    /// What kind of source it is.
    pub source_kind: SourceKind,
    /// Whether the source has a name.
    pub named: bool,
    /// Number of persons it is: 2 for "two officials"; `None` for "officials".
    pub source_count: Option<u32>,
    /// How it may be named.
    pub terms: Terms,
    /// The words that say so ("on condition of anonymity").
    pub terms_words: Vec<Span>,
    /// How sure the source's own words are.
    pub certainty: Certainty,
    /// The words that say how sure.
    pub certainty_words: Vec<Span>,
    /// The attribution that this one stands in (a chain).
    pub parent: Option<Id<Attribution>>,
}

/// How the content stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// All of it in quotation marks.
    Direct,
    /// None of it.
    Indirect,
    /// Some of it.
    Mixed,
}

/// Finds all attributions of a text, in text order of their cues.
pub fn attribute(parsed: &Parsed, predicates: &Predicates, entities: &Entities, cues: &Cues) -> Layer<Attribution> {
    let reading = Reading::new(*parsed, predicates, cues);
    let mut drafts = cues::find(&reading, direct::find(&reading));
    phrases::find(&reading, &mut drafts);
    speakers::give(&reading, &mut drafts);
    let mut found = finish::all(&reading, entities, drafts);
    terms::carry(parsed, cues, &mut found);
    found.into()
}

/// One way in which a word of a text might attribute; what the rates in `data/cues/` are counted from.
#[derive(Clone, Debug)]
pub struct Possible {
    /// The word's dictionary form, with its particle.
    pub lemma: String,
    /// Verb, noun or adjective.
    pub upos: Upos,
    /// The frame, as the files write it.
    pub frame: String,
    /// What there is to say of the surroundings, as `data/cues/context.txt` names it.
    pub circumstances: Vec<&'static str>,
    /// What it would attribute.
    pub attribution: Attribution,
}

/// All ways in which words of a text might attribute, likely or not.
pub fn possible(parsed: &Parsed, predicates: &Predicates, entities: &Entities, cues: &Cues) -> Vec<Possible> {
    let reading = Reading::new(*parsed, predicates, cues);
    let drafts = parsed.segments.tokens.ids().flat_map(|token| cues::readings(&reading, token));
    drafts.filter_map(|draft| finish::possible(&reading, entities, draft)).collect()
}

/// The innermost attribution of speech or belief whose content holds `span`; attitudes do not vouch for events.
pub fn innermost(attributions: &Layer<Attribution>, span: Span) -> Option<Id<Attribution>> {
    attributions
        .iter()
        .filter(|(_, found)| found.act != Act::Attitude)
        .filter_map(|(id, found)| {
            let piece = found.content.iter().find(|piece| piece.contains(span))?;
            Some((piece.len(), std::cmp::Reverse(id), id))
        })
        .min()
        .map(|(_, _, id)| id)
}

/// How sure all the sources are through whom a text tells what the attribution holds, out to the outermost: the least sure
/// of them.
pub fn certainty_in_chain(attributions: &Layer<Attribution>, id: Id<Attribution>) -> Certainty {
    let chain = std::iter::successors(Some(id), |&id| attributions[id].parent);
    let least = |a: Certainty, b: Certainty| if doubt(b) > doubt(a) { b } else { a };
    chain.map(|id| attributions[id].certainty).reduce(least).unwrap_or(Certainty::Stated)
}

/// How far a certainty is from what is plainly stated; "confirmed" says more, and gives way to whatever says less.
fn doubt(certainty: Certainty) -> u8 {
    match certainty {
        Certainty::Confirmed => 1,
        Certainty::Stated => 0,
        Certainty::Believed => 2,
        Certainty::Reported => 3,
        Certainty::Alleged => 4,
        Certainty::Doubted => 5,
    }
}
