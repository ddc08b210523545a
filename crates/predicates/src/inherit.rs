//! The arguments that a predicate has from the clause around it: control, relative clauses, coordination, participles.

use dateline_syntax::{Rel, Upos};
use dateline_text::Span;

use crate::heads::Drafts;
use crate::slots::{add, add_slot};
use crate::tree::{Tok, Tree};
use crate::words::Controller;
use crate::{How, Kind, Route, Slot, SlotName, Tense, Voice};

/// Fills in what is understood, from the outermost predicate inwards. `resolved` tells the relative clauses whose
/// pronoun stands in a slot already.
pub(crate) fn fill(tree: &Tree<'_>, drafts: &mut Drafts, resolved: &[bool]) {
    for &site in &tree.order {
        let here = sites(drafts, site);
        for number in here {
            one(tree, drafts, number, resolved);
        }
    }
}

/// The drafts that hang in the tree by `site`.
fn sites(drafts: &Drafts, site: Tok) -> Vec<usize> {
    drafts.of(site).filter(|&number| drafts.all[number].site == site).into_iter().collect()
}

fn one(tree: &Tree<'_>, drafts: &mut Drafts, number: usize, resolved: &[bool]) {
    let site = drafts.all[number].site;
    let Some(head) = tree.head(site) else { return };
    let draft = &drafts.all[number];
    // A bare noun, or one whose light verb hangs on it ("the talks held in Doha").
    let nominal =
        draft.kind == Kind::Noun && (draft.carriers.is_empty() || draft.carriers[0] != site && site == draft.head);
    match tree.rel(site) {
        Rel::Conj => share(tree, drafts, number, head),
        _ if nominal => implicit_actor(tree, drafts, number, head),
        Rel::AclRelcl if !resolved[site.index()] => fill_gap(tree, drafts, number, head),
        Rel::Acl => participle(tree, drafts, number, head),
        Rel::Amod => participle(tree, drafts, number, head),
        Rel::Xcomp => control(tree, drafts, number, head, Route::Control),
        Rel::Ccomp | Rel::Advcl | Rel::Obl | Rel::Csubj if !is_finite(drafts, number) => {
            control(tree, drafts, number, head, Route::Implicit);
        }
        _ => {}
    }
}

fn is_finite(drafts: &Drafts, number: usize) -> bool {
    !matches!(drafts.all[number].group.tense, Tense::Infinitive | Tense::Participle | Tense::None)
}

/// Head and words of an argument.
type Filler = (Tok, Span);

/// What stands in the slots of `name`.
fn fillers(drafts: &Drafts, number: usize, name: &SlotName) -> Vec<Filler> {
    drafts.all[number].slots.iter().filter(|slot| slot.name == *name).map(|slot| (slot.head, slot.span)).collect()
}

fn has(drafts: &Drafts, number: usize, name: &SlotName) -> bool {
    drafts.all[number].slots.iter().any(|slot| slot.name == *name)
}

/// Whether the grammatical subject stands in the predicate's own clause.
fn has_own_subject(tree: &Tree<'_>, drafts: &Drafts, number: usize) -> bool {
    drafts.all[number].carriers.iter().any(|&carrier| tree.has(carrier, Rel::Nsubj) || tree.has(carrier, Rel::Csubj))
}

/// Gives the predicate's grammatical subject these heads.
fn take_subject(tree: &Tree<'_>, drafts: &mut Drafts, number: usize, subjects: &[Filler], route: Route) {
    let Some(name) = drafts.all[number].surface.clone() else { return };
    if has_own_subject(tree, drafts, number) || has(drafts, number, &name) {
        return;
    }
    for &(head, span) in subjects {
        let slot = Slot { name: name.clone(), head, span, route };
        add_slot(&mut drafts.all[number], slot);
    }
}

/// The grammatical subjects of the outer predicate, wherever they come from.
fn surface_subjects(drafts: &Drafts, outer: usize) -> Vec<Filler> {
    drafts.all[outer].surface.clone().map_or_else(Vec::new, |name| fillers(drafts, outer, &name))
}

/// Infinitives, participles and gerunds under another predicate.
fn control(tree: &Tree<'_>, drafts: &mut Drafts, number: usize, head: Tok, route: Route) {
    let Some(outer) = drafts.of(head).filter(|&outer| outer != number) else { return };
    let marker = tree.marker(drafts.all[number].site);
    let tense = drafts.all[number].group.tense;
    let infinitive = tense == Tense::Infinitive;
    let listed = tree
        .words
        .control(&drafts.all[outer].lemma, control_key(tree, drafts.all[number].site, marker.as_deref(), tense));
    let route = if listed.is_some() { Route::Control } else { route };
    let subjects = match listed.map(|control| &control.who) {
        Some(Controller::Subject) => actors(drafts, outer),
        // "asked to leave" without an object is of the one who asks.
        Some(Controller::Object) if infinitive => patients_or_actors(drafts, outer),
        Some(Controller::Object) => patients(drafts, outer),
        Some(Controller::In(names)) => any_of(drafts, outer, names),
        Some(Controller::Nobody) => Vec::new(),
        None if route == Route::Control && drafts.all[outer].kind == Kind::Noun => actors(drafts, outer),
        None if route == Route::Control => patients_or_actors(drafts, outer),
        None => surface_subjects(drafts, outer),
    };
    take_subject(tree, drafts, number, &subjects, route);
}

/// How the list of controlling words names what introduces a predicate of this tense.
pub(crate) fn control_key<'m>(tree: &Tree<'_>, site: Tok, marker: Option<&'m str>, tense: Tense) -> &'m str {
    // ", killing two" and "Killing two, …" are loose and nobody's content.
    let loose = tree.head(site).is_none_or(|head| head > site) || tree.form(Tok::new(site.index() - 1)) == ",";
    match (marker, tense) {
        (Some("to" | "for to" | "in order to"), Tense::Infinitive) => "to do",
        (None, Tense::Participle) if !loose => "doing",
        (marker, _) => marker.unwrap_or_default(),
    }
}

fn any_of(drafts: &Drafts, outer: usize, names: &[SlotName]) -> Vec<Filler> {
    names.iter().flat_map(|name| fillers(drafts, outer, name)).collect()
}

fn actors(drafts: &Drafts, outer: usize) -> Vec<Filler> {
    fillers(drafts, outer, &SlotName::Subject)
}

fn patients(drafts: &Drafts, outer: usize) -> Vec<Filler> {
    let objects = fillers(drafts, outer, &SlotName::Object);
    if objects.is_empty() { fillers(drafts, outer, &SlotName::Indirect) } else { objects }
}

fn patients_or_actors(drafts: &Drafts, outer: usize) -> Vec<Filler> {
    let patients = patients(drafts, outer);
    if patients.is_empty() && drafts.all[outer].kind != Kind::Noun { actors(drafts, outer) } else { patients }
}

/// A clause after a noun that is no relative clause: participles, and infinitives of nouns like "decision".
fn participle(tree: &Tree<'_>, drafts: &mut Drafts, number: usize, noun: Tok) {
    let draft = &drafts.all[number];
    let bare = tree.marker(draft.site).is_none();
    let participle = draft.group.tense == Tense::Participle;
    if bare && (participle || draft.kind == Kind::Adjective) {
        take_subject(tree, drafts, number, &[(noun, tree.phrase(noun))], Route::Relative);
    } else if drafts.of(noun).is_some() {
        control(tree, drafts, number, noun, Route::Control);
    } else if is_ordinal(tree, noun) {
        take_subject(tree, drafts, number, &[(noun, tree.phrase(noun))], Route::Relative);
    }
}

/// "the first to leave", "the only group to sign"
fn is_ordinal(tree: &Tree<'_>, noun: Tok) -> bool {
    let ordinal = |token: Tok| matches!(tree.lemma(token).as_str(), "first" | "last" | "only" | "next" | "latest");
    ordinal(noun) || tree.children(noun).iter().any(|&child| tree.is(child, Rel::Amod) && ordinal(child))
}

/// A relative clause without a pronoun: "the village they attacked", "the man they want to arrest".
fn fill_gap(tree: &Tree<'_>, drafts: &mut Drafts, number: usize, noun: Tok) {
    if has_pronoun(tree, drafts.all[number].site) {
        return;
    }
    if !has_own_subject(tree, drafts, number) {
        return take_subject(tree, drafts, number, &[(noun, tree.phrase(noun))], Route::Relative);
    }
    let inner = innermost(tree, drafts, number);
    let name = match stranded(tree, &drafts.all[inner].carriers) {
        Some(preposition) => SlotName::With(preposition),
        None if tree.is_time(noun) => SlotName::Bare,
        None => SlotName::Object,
    };
    if name != SlotName::Object || !has(drafts, inner, &name) {
        add(tree, &mut drafts.all[inner], name, noun, Route::Relative);
    }
}

/// Whether a relative pronoun stands in the clause, if only inside an argument ("whose boat sank", "many of which").
fn has_pronoun(tree: &Tree<'_>, clause: Tok) -> bool {
    let children = tree.children(clause).iter();
    children
        .flat_map(|&child| [child].into_iter().chain(tree.children(child).iter().copied()))
        .any(|word| tree.antecedent(word).is_some_and(|(_, found)| found == clause))
}

/// The predicate at the end of a chain of infinitives, where the gap is.
fn innermost(tree: &Tree<'_>, drafts: &Drafts, number: usize) -> usize {
    /// "the man they want to try to arrest": chains are short; this only bounds broken trees.
    const REACH: usize = 8;
    let mut at = number;
    for _ in 0..REACH {
        let low = drafts.all[at].carriers.last().copied();
        let next = low.and_then(|low| {
            let inner = tree.under(low, Rel::Xcomp).next().or_else(|| tree.under(low, Rel::Ccomp).next())?;
            drafts.of(inner).filter(|&inner| inner != at && drafts.all[inner].kind == Kind::Verb)
        });
        match next {
            Some(next) if !has(drafts, at, &SlotName::Object) => at = next,
            _ => break,
        }
    }
    at
}

/// "the city they live in"
fn stranded(tree: &Tree<'_>, carriers: &[Tok]) -> Option<String> {
    let &verb = carriers.last()?;
    let word = tree.children(verb).iter().copied().find(|&child| {
        child > verb && tree.upos(child) == Upos::Adp && matches!(tree.rel(child), Rel::Obl | Rel::Advmod | Rel::Case)
    })?;
    Some(tree.form(word))
}

/// A conjoined predicate takes from the first what it lacks.
fn share(tree: &Tree<'_>, drafts: &mut Drafts, number: usize, head: Tok) {
    let Some(first) = drafts.of(head).filter(|&first| first != number) else { return };
    let nominal = drafts.all[number].carriers.is_empty();
    if nominal != drafts.all[first].carriers.is_empty() && drafts.all[number].kind != drafts.all[first].kind {
        return;
    }
    if !nominal && !drafts.all[first].carriers.is_empty() {
        share_group(tree, drafts, number, first);
    }
    if has_own_subject(tree, drafts, number) {
        return;
    }
    let subjects = surface_subjects(drafts, first);
    take_subject(tree, drafts, number, &subjects, Route::Shared);
    share_rest(drafts, number, first);
    share_back(tree, drafts, number, first);
}

/// "shelled and burned the village", where the object hangs on the last verb alone.
fn share_back(tree: &Tree<'_>, drafts: &mut Drafts, number: usize, first: usize) {
    let (last, verb) = (&drafts.all[number], &drafts.all[first]);
    let gap = verb.head.index() + 1..last.head.index();
    let close = gap.len() == 1 && gap.clone().all(|at| tree.rel(Tok::new(at)) == Rel::Cc);
    let active = last.group.voice == Voice::Active && verb.group.voice == Voice::Active;
    if close && active && !has(drafts, first, &SlotName::Object) && tree.words.is_transitive(&drafts.all[first].lemma) {
        let objects = drafts.all[number].slots.iter().filter(|slot| slot.name == SlotName::Object);
        for slot in objects.cloned().collect::<Vec<_>>() {
            add_slot(&mut drafts.all[first], Slot { route: Route::Shared, ..slot });
        }
    }
}

/// "has detained and questioned": the auxiliary stands over both.
fn share_group(tree: &Tree<'_>, drafts: &mut Drafts, number: usize, first: usize) {
    let outer = drafts.all[first].group.clone();
    let (low, first_low) = (drafts.all[number].site, last(&drafts.all[first].carriers));
    let either = tree.under(low, Rel::Cc).any(|cc| matches!(tree.form(cc).as_str(), "or" | "nor"));
    let alone = !drafts.all[number].group.has_auxiliary && !has_own_subject(tree, drafts, number);
    let same_form = tree.xpos(low) == tree.xpos(first_low) && !matches!(tree.xpos(low), "VBD" | "VBZ" | "VBP");
    let group = &mut drafts.all[number].group;
    if alone && same_form {
        group.tense = outer.tense;
        group.aspect = outer.aspect;
        group.modality = group.modality.clone().or(outer.modality);
        group.negated = group.negated.or(outer.negated);
    } else if either && alone {
        group.negated = group.negated.or(outer.negated);
    }
}

fn last(carriers: &[Tok]) -> Tok {
    carriers[carriers.len() - 1]
}

/// Objects and phrases that stand before or after both conjuncts belong to both.
fn share_rest(drafts: &mut Drafts, number: usize, first: usize) {
    let (own_head, first_head) = (drafts.all[number].head, drafts.all[first].head);
    let nominal = drafts.all[number].carriers.is_empty();
    let shared: Vec<Slot> = drafts.all[first]
        .slots
        .iter()
        .filter(|slot| match slot.name {
            SlotName::Content => false,
            SlotName::Subject | SlotName::Object | SlotName::Indirect if !nominal => slot.head > own_head,
            _ => slot.head < first_head || slot.head > own_head,
        })
        .filter(|slot| !has(drafts, number, &slot.name))
        .cloned()
        .collect();
    for slot in shared {
        let fits = drafts.all[number].group.voice == Voice::Active || slot.name != SlotName::Object;
        if fits {
            add_slot(&mut drafts.all[number], Slot { route: Route::Shared, ..slot });
        }
    }
}

/// "he cancelled the trip": whoever cancels it would have gone.
fn implicit_actor(tree: &Tree<'_>, drafts: &mut Drafts, number: usize, head: Tok) {
    let (noun, site) = (drafts.all[number].head, drafts.all[number].site);
    if has(drafts, number, &SlotName::Subject) {
        return;
    }
    let Some(outer) = drafts.of(head).filter(|&outer| outer != number) else { return };
    let marker = match tree.rel(site) {
        Rel::Obj | Rel::NsubjPass => "noun".to_owned(),
        Rel::Obl => match tree.preposition(site) {
            Some(preposition) => preposition,
            None => return,
        },
        _ => return,
    };
    let purpose = tree.words.marker(&marker, false).is_some_and(|marker| marker.how == How::Purpose);
    let subjects = match tree.words.control(&drafts.all[outer].lemma, &marker).map(|control| &control.who) {
        Some(Controller::Subject) => actors(drafts, outer),
        Some(Controller::Object) => patients(drafts, outer),
        Some(Controller::In(names)) => any_of(drafts, outer, names),
        // "arrived for talks"
        None if purpose => surface_subjects(drafts, outer),
        _ => return,
    };
    for (head, span) in subjects.into_iter().filter(|&(head, _)| head != noun) {
        let slot = Slot { name: SlotName::Subject, head, span, route: Route::Implicit };
        add_slot(&mut drafts.all[number], slot);
    }
}
