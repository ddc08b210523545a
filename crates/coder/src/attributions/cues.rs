//! Verbs, nouns and adjectives that attribute.

use dateline_knowledge::cues::{Act, Certainty, Cue, Frame, Link};
use dateline_syntax::{Rel, Upos};
use dateline_text::{Block, Id, Token};

use super::draft::{Draft, Reading, Source, Tokens, hull};
use super::frames::{self, Taken};
use super::{remarks, sources};

/// From these log odds on a cue is taken to attribute: about where half the best F1 lies, which is what F1 asks for.
pub(super) const LEAST_ODDS: f32 = -0.7;

/// Every cue with its best frame, in text order; `direct` are those that are known to introduce direct speech.
pub(super) fn find(reading: &Reading, direct: Vec<Draft>) -> Vec<Draft> {
    let mut known = direct.into_iter().peekable();
    let mut drafts: Vec<Draft> = Vec::new();
    for token in reading.parsed.segments.tokens.ids() {
        let draft = known
            .next_if(|draft| draft.head == token)
            .or_else(|| remarks::at(reading, token))
            .or_else(|| best(reading, token).filter(|draft| draft.odds >= LEAST_ODDS));
        if let Some(mut draft) = draft {
            take_over(reading, drafts.last(), &mut draft);
            drafts.push(draft);
        }
    }
    without_doubles(reading, drafts)
}

/// "…," she said, adding that …: a participle after direct speech has the source of that.
fn take_over(reading: &Reading, last: Option<&Draft>, draft: &mut Draft) {
    let Some(last) = last else { return };
    let quotation = last.frame.as_ref().is_some_and(|frame| frame.link == Link::Quote);
    let same = reading.parsed.sentence(last.head).holds(draft.head);
    let word = reading.parsed.word(draft.head);
    let loose = &*word.xpos == "VBG" && !matches!(word.rel, Rel::Acl | Rel::Ccomp | Rel::Conj);
    if quotation && same && loose && reading.quotes.at(draft.head).is_none() {
        draft.source = last.source.clone();
    }
}

/// The likeliest way in which `token` attributes.
fn best(reading: &Reading, token: Id<Token>) -> Option<Draft> {
    readings(reading, token).into_iter().max_by(|a, b| a.odds.total_cmp(&b.odds))
}

/// How the source of a cue is found.
type FindSource = fn(&Reading, Id<Token>) -> Option<Source>;

/// All ways in which `token` may attribute.
pub(super) fn readings(reading: &Reading, token: Id<Token>) -> Vec<Draft> {
    let word = reading.parsed.word(token);
    let (cue, taken, source): (&Cue, Vec<Taken>, FindSource) = match word.upos {
        Upos::Verb => match verb_cue(reading, token) {
            Some(cue) => (cue, frames::of_verb(reading, token), sources::of_verb),
            None => return Vec::new(),
        },
        Upos::Noun => match reading.cues.noun(&word.lemma.to_lowercase()) {
            Some(cue) => (cue, frames::of_noun(reading, token), sources::of_noun),
            None => return Vec::new(),
        },
        Upos::Adj => match reading.cues.adjective(&word.lemma.to_lowercase()) {
            Some(cue) => (cue, frames::of_adjective(reading, token), sources::of_verb),
            None => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    if taken.is_empty() {
        return Vec::new();
    }
    let source = source(reading, token);
    taken.into_iter().filter_map(|taken| draft(reading, token, cue, taken, source.clone())).collect()
}

pub(super) fn verb_cue<'a>(reading: &Reading<'a>, token: Id<Token>) -> Option<&'a Cue> {
    let verb = |lemma: &str| reading.cues.verb(lemma);
    verb(&lemma(reading, token)).or_else(|| verb(&plain(reading, token))).or_else(|| reading.cues.other_verb())
}

/// The dictionary form of a cue, with its particle.
pub(super) fn lemma(reading: &Reading, head: Id<Token>) -> String {
    let lemma = plain(reading, head);
    match reading.parsed.syntax.child(head, Rel::CompoundPrt) {
        Some(particle) => format!("{lemma} {}", reading.parsed.lemma(particle).to_lowercase()),
        None => lemma,
    }
}

/// The dictionary form without particle. A verb that no file lists, but that one does with an "e" more, has lost it to a
/// wrong guess of the parser ("blamed": "blam").
fn plain(reading: &Reading, head: Id<Token>) -> String {
    let mut lemma = reading.parsed.lemma(head).to_lowercase();
    if reading.parsed.upos(head) == Upos::Verb && reading.cues.verb(&lemma).is_none() {
        lemma.push('e');
        if reading.cues.verb(&lemma).is_none() {
            lemma.pop();
        }
    }
    lemma
}

fn draft(reading: &Reading, head: Id<Token>, cue: &Cue, taken: Taken, source: Option<Source>) -> Option<Draft> {
    let rate = cue.rate(&taken.frame)?.clamp(0.01, 0.99);
    let sourceless = matches!(taken.frame.link, Link::SubjectTo | Link::SubjectBe);
    let mut content = taken.content;
    let source = source.filter(|source| !sourceless && !within(source.head, &content));
    let clausal = !taken.frame.passive && matches!(taken.frame.link, Link::That | Link::Quote);
    let source = match source {
        None if clausal => misplaced(reading, head, &mut content).or_else(|| inverted(reading, head, &content)),
        source => source,
    };
    let mut draft = Draft {
        head,
        cue: cue_words(reading, head, taken.preposition),
        source,
        content,
        act: act(cue, &taken.frame),
        certainty: cue.certainty,
        frame: Some(taken.frame),
        odds: (rate / (1.0 - rate)).ln(),
    };
    draft.odds += circumstances(reading, &draft).map(|name| reading.cues.weight(name)).sum::<f32>();
    Some(draft)
}

/// "Others, however, say the plan has failed": what the tree takes for the beginning of the content is the subject, if it
/// has no verb.
fn misplaced(reading: &Reading, verb: Id<Token>, content: &mut Vec<Tokens>) -> Option<Source> {
    let before = content.first().filter(|piece| piece.end <= verb.index() && content.len() > 1)?;
    if !reading.quotes.touching(before).is_empty() || content[1].start < verb.index() {
        return None;
    }
    let start = before.clone().find(|&at| reading.parsed.upos(Id::new(at)) != Upos::Cconj)?;
    let source = sources::nominal(reading, start..before.end)?;
    content.remove(0);
    Some(source)
}

/// "The talks failed, said an official": after its content a verb has its subject where an object would stand.
fn inverted(reading: &Reading, verb: Id<Token>, content: &[Tokens]) -> Option<Source> {
    let after = content.iter().all(|piece| piece.end <= verb.index());
    let object = reading.parsed.syntax.child(verb, Rel::Obj).filter(|&object| after && object > verb)?;
    Some(sources::words(reading, object, verb))
}

/// What the source does; whoever is quoted speaks, whatever the verb ("…," he laughed).
pub(super) fn act(cue: &Cue, frame: &Frame) -> Act {
    if frame.link == Link::Quote { Act::Speech } else { cue.act }
}

fn within(token: Id<Token>, content: &[Tokens]) -> bool {
    content.iter().any(|piece| piece.contains(&token.index()))
}

/// The cue's head with its auxiliaries, negation, particle and preposition; nothing that is more than a few words off.
pub(super) fn cue_words(reading: &Reading, head: Id<Token>, preposition: Option<Id<Token>>) -> Tokens {
    let words = &reading.parsed.syntax.words;
    let mut cue = head.index()..head.index() + 1;
    for &child in reading.parsed.syntax.children(head) {
        let belongs = match words[child].rel {
            Rel::Aux | Rel::AuxPass | Rel::Cop => child < head,
            Rel::Advmod => words[child].lemma.as_ref() == "not" && child < head,
            Rel::CompoundPrt => true,
            _ => false,
        };
        if belongs && child.index().abs_diff(head.index()) <= CUE_REACH {
            cue = hull(&cue, &(child.index()..child.index() + 1));
        }
    }
    if let Some(above) = quoted_as(reading, head) {
        cue = hull(&cue, &cue_words(reading, above, None));
    }
    match preposition {
        Some(word) if word.index() >= cue.end && word.index() - cue.end <= 1 => cue.start..word.index() + 1,
        _ => cue,
    }
}

/// "was quoted as saying": the verb above a participle with "as", if it stands right before.
fn quoted_as(reading: &Reading, verb: Id<Token>) -> Option<Id<Token>> {
    let word = reading.parsed.word(verb);
    let above = word.head.filter(|above| *above < verb && verb.index() - above.index() == 2 && &*word.xpos == "VBG")?;
    reading.marker(verb).filter(|&mark| reading.is_lemma(mark, "as")).map(|_| above)
}

/// How many tokens from the verb its auxiliary may stand.
const CUE_REACH: usize = 4;

/// What there is to say of a draft and its surroundings, by the names of `data/cues/context.txt`.
pub(super) fn circumstances(reading: &Reading, draft: &Draft) -> impl Iterator<Item = &'static str> {
    let frame = draft.frame.as_ref().map(|frame| match &frame.link {
        Link::That => "takes a clause",
        Link::Quote => "takes a quotation",
        Link::To | Link::Ing | Link::Be => "takes an infinitive",
        Link::Object => "takes an object",
        Link::ObjectTo | Link::ObjectBe => "takes an object and an infinitive",
        Link::SubjectTo | Link::SubjectBe => "raises its subject",
        Link::With(_) => "takes a phrase",
        Link::ObjectWith(_) => "takes an object and a phrase",
    });
    let parsed = &reading.parsed;
    let quoted = reading.is_spoken(draft.head);
    let person =
        |person| draft.source.as_ref().is_some_and(|source| parsed.word(source.head).feats.is("Person", person));
    let child_lemma = |rel, lemmas: &[&str]| {
        reading.children_like(draft.head, rel).any(|child| lemmas.contains(&parsed.lemma(child)))
    };
    let source = draft.source.as_ref().map(|source| parsed.word(source.head));
    let rel = parsed.word(draft.head).rel;
    let form = &*parsed.word(draft.head).xpos;
    let listed = |head| reading.cues.source(parsed.lemma(head)).is_some();
    let clausal = draft.frame.as_ref().is_some_and(|frame| matches!(frame.link, Link::That | Link::Quote));
    let further = clausal && draft.source.is_some() && !person("1") && !person("2");
    let size: usize = draft.content.iter().map(Tokens::len).sum();
    let quotation = draft.content.iter().any(|piece| !reading.quotes.touching(piece).is_empty());
    [
        (true, "any"),
        (quoted, "inside a quotation"),
        (draft.source.is_none(), "no source"),
        (person("1"), "source in the first person"),
        (person("2"), "source in the second person"),
        (person("3"), "source in the third person"),
        (source.is_some_and(|word| word.upos == Upos::Propn), "source has a name"),
        (source.is_some_and(|word| &*word.xpos == "NNS"), "source in the plural"),
        (source.is_some_and(|word| matches!(&*word.xpos, "WP" | "WDT")), "source is a relative pronoun"),
        (child_lemma(Rel::Advmod, &["not", "never"]), "negated"),
        (child_lemma(Rel::Aux, &["would", "could", "should", "may", "might", "can", "must"]), "under a modal"),
        (child_lemma(Rel::Aux, &["will"]), "in the future"),
        (child_lemma(Rel::Mark, &["if", "unless"]), "under a condition"),
        (child_lemma(Rel::Mark, &["to"]), "infinitive"),
        (rel == Rel::Advcl, "adverbial clause"),
        (rel == Rel::Acl || rel == Rel::AclRelcl, "modifies a noun"),
        (rel == Rel::Ccomp, "inside other content"),
        (rel == Rel::Ccomp && further, "inside other content, with a clause and a source of its own"),
        (draft.frame.as_ref().is_some_and(|frame| frame.passive), "passive"),
        (source.is_some_and(|word| word.upos == Upos::Noun), "source is a noun"),
        (draft.source.as_ref().is_some_and(|source| listed(source.head)), "source is a word for sources"),
        (rel == Rel::Root, "main clause"),
        (form == "VBG", "present participle"),
        (form == "VBD", "past tense"),
        (form == "VB", "base form"),
        (parsed.sentence(draft.head).block == Block::Headline, "in a headline"),
        (quotation, "content holds a quotation"),
        (quoted && (person("1") || person("2")), "inside a quotation, by I or you"),
        (size <= 2, "content of one or two words"),
        (size > 5, "content of more than five words"),
    ]
    .into_iter()
    .filter_map(|(holds, name)| holds.then_some(name))
    .chain(frame)
}

/// A noun and the verb whose object it is do not attribute the same thing twice. Under a light verb ("made the claim that")
/// the noun stays, and the verb joins its cue; else the verb stays ("announced his support for").
fn without_doubles(reading: &Reading, drafts: Vec<Draft>) -> Vec<Draft> {
    let carrier = |draft: &Draft| {
        let word = reading.parsed.word(draft.head);
        word.head.filter(|_| word.rel == Rel::Obj && word.upos == Upos::Noun)
    };
    let mut out: Vec<Draft> = Vec::with_capacity(drafts.len());
    for mut draft in drafts {
        lift(reading, &mut out, &mut draft);
        let Some(verb) = carrier(&draft) else {
            out.push(draft);
            continue;
        };
        let double =
            out.iter().rposition(|other| other.head == verb).filter(|&at| within(draft.head, &out[at].content));
        let light = reading.cues.is_light(&lemma(reading, verb));
        match double {
            Some(_) if !light => continue,
            Some(at) => {
                let carried = out.remove(at);
                draft.certainty = stronger(draft.certainty, carried.certainty);
            }
            None => {}
        }
        if light && verb < draft.head && draft.head.index() - verb.index() <= CUE_REACH {
            draft.cue = hull(&cue_words(reading, verb, None), &draft.cue);
        }
        out.push(draft);
    }
    out
}

/// "issued a statement saying …": the source is who issued it, and all of it is the cue.
fn lift(reading: &Reading, out: &mut Vec<Draft>, draft: &mut Draft) {
    let parsed = &reading.parsed;
    let word = parsed.word(draft.head);
    let Some(noun) = word.head.filter(|_| word.rel == Rel::Acl && &*word.xpos == "VBG") else { return };
    let above = parsed.word(noun);
    let Some(verb) = above.head.filter(|_| above.rel == Rel::Obj) else { return };
    if !reading.cues.is_light(&lemma(reading, verb)) {
        return;
    }
    let Some(source) = sources::of_verb(reading, verb) else { return };
    out.retain(|other| other.head != verb && other.head != noun);
    draft.source = Some(source);
    if draft.head.index().abs_diff(verb.index()) <= 2 * CUE_REACH {
        draft.cue = hull(&cue_words(reading, verb, None), &draft.cue);
    }
}

/// Of two words that tell how sure somebody is, the one that says more than "stated".
fn stronger(own: Certainty, other: Certainty) -> Certainty {
    if own == Certainty::Stated { other } else { own }
}
