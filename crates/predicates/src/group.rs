//! The verb group: tense, aspect, voice, modal, negation.

use dateline_syntax::{Rel, Upos};

use crate::tree::{Tok, Tree};
use crate::{Aspect, Modality, Tense, Voice};

/// What the verb group says.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) tense: Tense,
    pub(crate) aspect: Aspect,
    pub(crate) voice: Voice,
    pub(crate) modality: Option<Modality>,
    pub(crate) negated: Option<Tok>,
    /// Whether it has auxiliaries of its own.
    pub(crate) has_auxiliary: bool,
}

impl Group {
    /// A noun without a verb.
    pub(crate) fn bare() -> Self {
        Self {
            tense: Tense::None,
            aspect: Aspect::Simple,
            voice: Voice::Active,
            modality: None,
            negated: None,
            has_auxiliary: false,
        }
    }
}

/// Reads the group whose words hang on `carriers`, from the uppermost verb ("had" of "had to leave") to the lowest.
pub(crate) fn read(tree: &Tree<'_>, carriers: &[Tok]) -> Group {
    let (top, low) = (carriers[0], carriers[carriers.len() - 1]);
    let auxiliaries: Vec<Tok> = tree.children(top).iter().copied().filter(|&child| is_auxiliary(tree, child)).collect();
    let mut group = Group { has_auxiliary: !auxiliaries.is_empty(), voice: voice(tree, low), ..Group::bare() };
    group.modality = modality(tree, carriers, &auxiliaries);
    group.tense = tense(tree, top, &auxiliaries, group.modality.as_ref());
    group.aspect = aspect(tree, top, &auxiliaries, group.voice);
    group.negated = carriers.iter().find_map(|&carrier| negation(tree, carrier));
    if let Some(yet) = have_yet(tree, carriers) {
        group.negated = Some(yet);
        group.modality = None;
    }
    group
}

/// "has yet to answer": it has not answered.
fn have_yet(tree: &Tree<'_>, carriers: &[Tok]) -> Option<Tok> {
    let &[above, below, ..] = carriers else { return None };
    let has = tree.lemma(above) == "have";
    let mut words = tree.children(above).iter().chain(tree.children(below)).copied();
    words.find(|&word| has && tree.form(word) == "yet" && above < word && word < below)
}

fn is_auxiliary(tree: &Tree<'_>, token: Tok) -> bool {
    matches!(tree.rel(token), Rel::Aux | Rel::AuxPass | Rel::Cop)
}

/// Whether the verb is passive: by its auxiliary, its subject's relation, or as a bare past participle after a noun.
pub(crate) fn voice(tree: &Tree<'_>, verb: Tok) -> Voice {
    let bare_conjunct = tree.rel(verb) == Rel::Conj
        && is_past_participle(tree, verb)
        && ![Rel::Aux, Rel::Nsubj, Rel::Obj].into_iter().any(|rel| tree.has(verb, rel))
        && tree.head(verb).is_some_and(|first| is_past_participle(tree, first) && is_passive(tree, first));
    if is_passive(tree, verb) || bare_conjunct { Voice::Passive } else { Voice::Active }
}

fn is_passive(tree: &Tree<'_>, verb: Tok) -> bool {
    let has = |rel: Rel| tree.children(verb).iter().any(|&child| tree.rel(child) == rel);
    if has(Rel::AuxPass) {
        return true;
    }
    // A subject taken for a passive one, though the verb has an object and no auxiliary.
    let subject = (has(Rel::NsubjPass) || has(Rel::CsubjPass)) && (tree.has(verb, Rel::Aux) || !has(Rel::Obj));
    subject || has(Rel::OblAgent) || is_be_passive(tree, verb) || is_bare_passive(tree, verb)
}

/// "will be frozen", where "be" was taken for another kind of auxiliary.
fn is_be_passive(tree: &Tree<'_>, verb: Tok) -> bool {
    let last = tree.children(verb).iter().copied().rfind(|&child| child < verb && is_auxiliary(tree, child));
    tree.xpos(verb) == "VBN" && tree.upos(verb) == Upos::Verb && last.is_some_and(|last| tree.lemma(last) == "be")
}

/// "detained by police" after a noun, "asked about it" before a clause.
fn is_bare_passive(tree: &Tree<'_>, verb: Tok) -> bool {
    tree.upos(verb) == Upos::Verb
        && is_past_participle(tree, verb)
        && matches!(tree.rel(verb), Rel::Acl | Rel::Amod | Rel::Advcl | Rel::Xcomp)
        && !tree.children(verb).iter().any(|&child| tree.rel(child) == Rel::Aux || tree.rel(child) == Rel::Obj)
}

fn is_past_participle(tree: &Tree<'_>, verb: Tok) -> bool {
    tree.xpos(verb) == "VBN" || tree.parsed.word(verb).feats.is("Voice", "Pass")
}

fn modality(tree: &Tree<'_>, carriers: &[Tok], auxiliaries: &[Tok]) -> Option<Modality> {
    let modal = auxiliaries.iter().copied().find(|&auxiliary| tree.xpos(auxiliary) == "MD");
    if let Some(head) = modal {
        return Some(Modality { head, lemma: tree.lemma(head) });
    }
    if let [verb, _, ..] = *carriers {
        let modal = tree.words.modal(&tree.lemma(verb))?;
        return Some(Modality { head: verb, lemma: modal.name.clone() });
    }
    let copula = be_to(tree, carriers[0])?;
    Some(Modality { head: copula, lemma: "be to".to_owned() })
}

/// The "is" of "is to visit".
pub(crate) fn be_to(tree: &Tree<'_>, verb: Tok) -> Option<Tok> {
    let copula = tree.under(verb, Rel::Cop).chain(tree.under(verb, Rel::Aux)).find(|&word| tree.lemma(word) == "be")?;
    let to = tree.under(verb, Rel::Mark).find(|&mark| tree.form(mark) == "to")?;
    (tree.upos(verb) == Upos::Verb && copula < to).then_some(copula)
}

fn tense(tree: &Tree<'_>, top: Tok, auxiliaries: &[Tok], modality: Option<&Modality>) -> Tense {
    if let Some(modality) = modality
        && matches!(modality.lemma.as_str(), "will" | "shall" | "would" | "be to" | "be going to")
    {
        return Tense::Future;
    }
    match auxiliaries.first() {
        Some(&first) if tree.xpos(first) == "MD" => Tense::Present,
        Some(&first) if tree.xpos(first) == "VBG" => Tense::Participle,
        // "demanded that she be freed"
        Some(&first) if tree.xpos(first) == "VB" => Tense::Infinitive,
        Some(&first) => finite(tree, first).unwrap_or_else(|| bare_form(tree, top)),
        None => main_form(tree, top),
    }
}

/// Tense of a finite form; `None` for the others.
fn finite(tree: &Tree<'_>, verb: Tok) -> Option<Tense> {
    match tree.xpos(verb) {
        "VBD" => Some(Tense::Past),
        "VBZ" | "VBP" => Some(Tense::Present),
        "MD" => Some(Tense::Present),
        _ => None,
    }
}

/// Tense of a group whose auxiliaries are not finite ("to have left", "having left", "being held").
fn bare_form(tree: &Tree<'_>, top: Tok) -> Tense {
    if has_to(tree, top) { Tense::Infinitive } else { Tense::Participle }
}

fn has_to(tree: &Tree<'_>, verb: Tok) -> bool {
    tree.under(verb, Rel::Mark).any(|mark| tree.form(mark) == "to")
}

fn main_form(tree: &Tree<'_>, verb: Tok) -> Tense {
    let has_subject = tree.has(verb, Rel::Nsubj);
    match tree.xpos(verb) {
        "VBD" => Tense::Past,
        "VBZ" | "VBP" => Tense::Present,
        // "Minister to visit Doha" in a headline.
        "VB" if has_to(tree, verb) && has_subject && tree.rel(verb) == Rel::Root => Tense::Future,
        "VB" if has_to(tree, verb) => Tense::Infinitive,
        // A finite form that was taken for another ("the talks mark a change").
        "VB" if has_subject && tree.rel(verb) == Rel::Root => Tense::Present,
        "VB" if is_imperative(tree, verb) => Tense::Imperative,
        "VB" => Tense::Infinitive,
        // "35 killed in attack", "troops moving" in a headline.
        "VBN" if has_subject && matches!(tree.rel(verb), Rel::Root | Rel::Ccomp | Rel::Parataxis) => Tense::Past,
        "VBG" if has_subject && tree.rel(verb) == Rel::Root => Tense::Present,
        "VBN" | "VBG" => Tense::Participle,
        _ => by_features(tree, verb),
    }
}

fn is_imperative(tree: &Tree<'_>, verb: Tok) -> bool {
    tree.parsed.word(verb).feats.is("Mood", "Imp")
        || (matches!(tree.rel(verb), Rel::Root | Rel::Parataxis) && !tree.has(verb, Rel::Nsubj))
}

fn by_features(tree: &Tree<'_>, verb: Tok) -> Tense {
    if tree.upos(verb) != Upos::Verb {
        return Tense::None;
    }
    let feats = &tree.parsed.word(verb).feats;
    match (feats.get("VerbForm"), feats.get("Tense")) {
        (Some("Fin"), Some("Past")) => Tense::Past,
        (Some("Fin"), _) => Tense::Present,
        (Some("Inf"), _) => Tense::Infinitive,
        _ => Tense::Participle,
    }
}

fn aspect(tree: &Tree<'_>, top: Tok, auxiliaries: &[Tok], voice: Voice) -> Aspect {
    let verbal = tree.upos(top) == Upos::Verb;
    let perfect =
        auxiliaries.iter().any(|&auxiliary| tree.rel(auxiliary) == Rel::Aux && tree.lemma(auxiliary) == "have");
    let by_form =
        verbal && tree.xpos(top) == "VBG" && auxiliaries.iter().any(|&auxiliary| tree.lemma(auxiliary) == "be");
    let being = voice == Voice::Passive && auxiliaries.iter().any(|&auxiliary| tree.form(auxiliary) == "being");
    match (perfect, by_form || being) {
        (true, true) => Aspect::PerfectProgressive,
        (true, false) => Aspect::Perfect,
        (false, true) => Aspect::Progressive,
        (false, false) => Aspect::Simple,
    }
}

/// The word that negates what `verb` heads: its own "not" or "never", or the "no" of a subject or object.
pub(crate) fn negation(tree: &Tree<'_>, verb: Tok) -> Option<Tok> {
    tree.children(verb).iter().copied().find_map(|child| match tree.rel(child) {
        Rel::Advmod | Rel::Det | Rel::Cc | Rel::CcPreconj | Rel::Aux | Rel::Mark => own_negation(tree, child),
        Rel::Nsubj | Rel::NsubjPass | Rel::Obj | Rel::Expl => negative_nominal(tree, child),
        _ => None,
    })
}

fn own_negation(tree: &Tree<'_>, word: Tok) -> Option<Tok> {
    if is_negative(&tree.form(word)) {
        // "not only" and "not just" deny nothing.
        let restricted = tree.parsed.segments.tokens.get(word.next()).is_some()
            && matches!(tree.form(word.next()).as_str(), "only" | "just" | "merely");
        return (!restricted).then_some(word);
    }
    // "no longer", "not yet"
    tree.children(word).iter().copied().find(|&inner| tree.rel(inner) != Rel::Fixed && is_negative(&tree.form(inner)))
}

/// "no" before a noun, "nobody", "none of".
pub(crate) fn negative_nominal(tree: &Tree<'_>, noun: Tok) -> Option<Tok> {
    if matches!(tree.form(noun).as_str(), "nobody" | "nothing" | "none" | "neither") || is_no_one(tree, noun) {
        return Some(noun);
    }
    tree.children(noun).iter().copied().find(|&child| match tree.rel(child) {
        Rel::Det => matches!(tree.form(child).as_str(), "no" | "neither"),
        // "not a single shot was fired"
        Rel::Advmod => tree.form(child) == "not" && child < noun,
        _ => false,
    })
}

fn is_no_one(tree: &Tree<'_>, noun: Tok) -> bool {
    tree.form(noun) == "no-one" || (tree.form(noun) == "no" && tree.upos(noun) == Upos::Pron)
}

fn is_negative(word: &str) -> bool {
    matches!(word, "not" | "n't" | "never" | "nor" | "neither" | "no" | "nowhere" | "nt" | "hardly" | "barely")
}
