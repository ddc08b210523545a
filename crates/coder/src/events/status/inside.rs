//! What the words say that a predicate stands in.

use dateline_knowledge::ontology::Status;
use dateline_knowledge::status::{Makes, Stands};
use dateline_predicates::{Aspect, Embedding, How, Kind, Predicate, SlotName, Tense, Voice};
use dateline_syntax::Rel;

use super::{Stage, Standing};

impl Stage<'_> {
    pub(super) fn inside(&self, predicate: &Predicate, around: &Embedding, own: Option<Standing>) -> Standing {
        let outer = &self.predicates.all[around.outer];
        let outer_standing = self.outer[around.outer.index()];
        match around.how {
            How::Condition if is_counterfactual(predicate, outer) => {
                let status = if is_negative(predicate) { Status::Happened } else { Status::DidNotHappen };
                Standing::told(status, outer.span)
            }
            How::Condition => Standing::told(Status::Hypothetical, outer.span),
            How::Purpose => purpose(outer, outer_standing),
            How::Content | How::Subject | How::Modifier | How::Other => {
                self.embedded(predicate, outer, outer_standing, around, own)
            }
            // "will return to the Gulf, *visiting* Riyadh"
            How::Time if predicate.tense == Tense::Participle && around.marker.is_none() => {
                own.unwrap_or(outer_standing)
            }
            How::Time | How::Cause | How::Concession => own.unwrap_or(Standing::own(Status::Happened)),
        }
    }

    fn embedded(
        &self,
        predicate: &Predicate,
        outer: &Predicate,
        outer_standing: Standing,
        around: &Embedding,
        own: Option<Standing>,
    ) -> Standing {
        let finite =
            matches!(predicate.tense, Tense::Past | Tense::Present | Tense::Future) || predicate.modality.is_some();
        let stands = match around.how {
            How::Content => Stands::Content,
            How::Subject => Stands::Subject,
            _ => Stands::Any,
        };
        let of_other = || self.makes(outer, Stands::Other, around.marker.as_deref());
        let makes = if stands == Stands::Content && is_of_other(predicate, outer) { of_other() } else { None };
        let makes = makes.or_else(|| self.makes(outer, stands, around.marker.as_deref()));
        let words = outer.span;
        if let Some(denied) = self.denied_claim(outer) {
            return denied;
        }
        // "is not known to have ordered the raid"
        if let (Tense::Infinitive, Aspect::Perfect, Some(not)) = (predicate.tense, predicate.aspect, outer.negated) {
            return Standing::told(Status::DidNotHappen, self.parsed.span(not));
        }
        match makes {
            // "may visit", "said the visit would…": a finite clause under a word of saying tells its own status.
            Some(Makes::Status(Status::Denied)) if !is_negative(outer) => Standing::told(Status::Denied, words),
            // "had been due to meet": it was planned, and something came between.
            Some(Makes::Status(Status::Planned)) if !finite && was_to_be(outer) => {
                Standing::told(Status::Cancelled, words)
            }
            Some(Makes::Ended) if !finite => ended(predicate.kind == Kind::Noun, outer, outer_standing),
            Some(Makes::Stopped) if !finite => ended(false, outer, outer_standing),
            Some(Makes::Status(status)) if !finite || follows_finite(status, own) => {
                Standing::told(under(status, outer, outer_standing), words)
            }
            Some(Makes::Same) if own.is_none() => outer_standing,
            _ if finite => self.finite_under(own, outer_standing, around),
            Some(_) => own.unwrap_or(outer_standing),
            None => own.unwrap_or_else(|| unknown_outer(predicate, outer, outer_standing, around)),
        }
    }

    /// "dismissed reports that *the army had fired*", "claims that *it fired* are false": what a denied claim says.
    fn denied_claim(&self, claim: &Predicate) -> Option<Standing> {
        let around = claim.embedded_in.first()?;
        if claim.kind != Kind::Noun || !self.words.is_claim(&claim.lemma) {
            return None;
        }
        let outer = &self.predicates.all[around.outer];
        let stands = if around.how == How::Subject { Stands::Subject } else { Stands::Content };
        let truth = stands == Stands::Subject;
        match self.makes(outer, stands, around.marker.as_deref())? {
            Makes::Status(Status::DidNotHappen) if truth => Some(Standing::told(Status::DidNotHappen, outer.span)),
            Makes::Status(Status::Denied | Status::DidNotHappen) if !is_negative(outer) => {
                Some(Standing::told(Status::Denied, outer.span))
            }
            // "The reports that it fired are *not true*."
            Makes::Status(Status::Happened) if truth && is_negative(outer) => {
                Some(Standing::told(Status::Denied, outer.span))
            }
            _ => None,
        }
    }

    /// What the outer word makes of what stands in it: with its object ("put on ice"), with what it is said to be ("proved
    /// false"), by itself.
    fn makes(&self, outer: &Predicate, stands: Stands, marker: Option<&str>) -> Option<Makes> {
        let complement = || {
            let complement = self.parsed.syntax.child(outer.head, Rel::Xcomp)?;
            let lemma = self.parsed.lemma(complement).to_lowercase();
            let idiom = self.words.embedding(&format!("{} {lemma}", outer.lemma), true, stands, marker);
            idiom.or_else(|| self.words.embedding(&lemma, false, stands, marker).filter(|_| stands == Stands::Subject))
        };
        let idioms = outer.slots.iter().filter_map(|slot| match &slot.name {
            SlotName::With(word) => Some(format!("{} {word} {}", outer.lemma, self.parsed.lower_lemma(slot.head))),
            _ => None,
        });
        let is_verb = outer.kind == Kind::Verb;
        let idiom = idioms.into_iter().find_map(|idiom| self.words.embedding(&idiom, true, stands, marker));
        let own = idiom.or_else(|| self.words.embedding(&outer.lemma, is_verb, stands, marker));
        let own = own.or_else(complement);
        own.or_else(|| self.words.embedding(&outer.light.as_ref()?.lemma, true, stands, marker))
    }

    /// A finite clause keeps its own status, but for "would" as the past of "will" and for what a denial reaches.
    fn finite_under(&self, own: Option<Standing>, outer: Standing, around: &Embedding) -> Standing {
        let own = own.unwrap_or(Standing::own(Status::Happened));
        let outer_tense = self.predicates.all[around.outer].tense;
        let would = own.words.is_some_and(|words| {
            self.parsed.text[words].eq_ignore_ascii_case("would") || &self.parsed.text[words] == "'d"
        });
        let doubts = is_negative(&self.predicates.all[around.outer]) && around.how == How::Content;
        match outer.status {
            Status::Denied if around.how == How::Content => outer,
            // "did not think that the army had targeted the school"
            Status::DidNotHappen
                if doubts
                    && self.makes(&self.predicates.all[around.outer], Stands::Content, None)
                        == Some(Makes::Status(Status::Happened)) =>
            {
                Standing { status: Status::DidNotHappen, ..outer }
            }
            _ if would
                && own.status == Status::Hypothetical
                && outer_tense == Tense::Past
                && around.how == How::Content =>
            {
                Standing { status: Status::Planned, ..own }
            }
            _ => own,
        }
    }
}

/// "Had the talks not been called off, they would have met": what the condition says is the contrary of what was.
fn is_counterfactual(condition: &Predicate, main: &Predicate) -> bool {
    let would = main.modality.as_ref().is_some_and(|modality| modality.lemma != "will" && modality.lemma != "may");
    would && main.aspect == Aspect::Perfect && condition.tense == Tense::Past && condition.aspect == Aspect::Perfect
}

/// Whether another does it than the one of whom the outer word is said: "Norway wants *Iran* to stop".
fn is_of_other(predicate: &Predicate, outer: &Predicate) -> bool {
    let subject = |predicate: &Predicate| predicate.slots(&SlotName::Subject).next().map(|slot| slot.head);
    subject(predicate).is_some_and(|own| subject(outer) != Some(own))
}

fn is_negative(predicate: &Predicate) -> bool {
    predicate.negated.is_some()
}

/// Whether a finite clause, too, takes the status of the word that it stands in: "demanded that it stop", "fears that it will attack".
fn follows_finite(status: Status, own: Option<Standing>) -> bool {
    let own = own.map(|own| own.status);
    match status {
        Status::Demanded | Status::Proposed => !matches!(own, Some(Status::DidNotHappen)),
        Status::Hypothetical => own != Some(Status::DidNotHappen),
        Status::Threatened => matches!(own, Some(Status::Planned | Status::Hypothetical)),
        _ => false,
    }
}

/// What becomes of `status` when the outer word is itself negated or did not happen.
fn under(status: Status, outer: &Predicate, standing: Standing) -> Status {
    // Under "had it not been called off" the negated word itself took place.
    let off = is_negative(outer) && standing.status != Status::Happened || standing.status == Status::DidNotHappen;
    match (status, standing.status) {
        (_, Status::Denied) => Status::Denied,
        (Status::DidNotHappen | Status::Denied, _) if off => Status::Happened,
        (Status::Cancelled, _) if off => Status::Planned,
        (Status::Planned | Status::Proposed, _) if off => Status::DidNotHappen,
        (Status::DidNotHappen, Status::Hypothetical | Status::Planned | Status::Demanded | Status::Proposed) => {
            Status::Hypothetical
        }
        (Status::Planned, Status::Cancelled | Status::Hypothetical) => standing.status,
        // "The bill would *let* the police detain them."
        (Status::Hypothetical, Status::Proposed) => Status::Proposed,
        (status, _) => status,
    }
}

/// "had been due to", "had been scheduled to".
fn was_to_be(outer: &Predicate) -> bool {
    let passive = outer.kind == Kind::Adjective || outer.voice == Voice::Passive;
    passive && outer.tense == Tense::Past && outer.aspect == Aspect::Perfect
}

/// What goes on as long as its end is only wanted; once it is ended, it took place or is no more done.
fn ended(took_place: bool, outer: &Predicate, standing: Standing) -> Standing {
    let status = match standing.status {
        Status::DidNotHappen | Status::Denied | Status::Cancelled => Status::Ongoing,
        Status::Planned | Status::Proposed | Status::Demanded | Status::Threatened | Status::Hypothetical => {
            Status::Ongoing
        }
        Status::Happened | Status::Ongoing if took_place => Status::Happened,
        Status::Happened | Status::Ongoing => Status::DidNotHappen,
    };
    Standing::told(status, outer.span)
}

fn purpose(outer: &Predicate, standing: Standing) -> Standing {
    let status = match standing.status {
        Status::Happened | Status::Ongoing => Status::Hypothetical,
        other => other,
    };
    Standing { status, words: standing.words.or(Some(outer.span)), judged: false }
}

/// An infinitive under a word that we do not know is no more than possible; a noun under one is taken as a fact, but
/// for an indefinite one in a sentence about the future.
fn unknown_outer(predicate: &Predicate, outer: &Predicate, standing: Standing, around: &Embedding) -> Standing {
    let words = outer.span;
    match predicate.tense {
        Tense::Infinitive if predicate.aspect == Aspect::Perfect => Standing::own(Status::Happened),
        Tense::Infinitive if around.how == How::Content => Standing::told(Status::Hypothetical, words),
        Tense::None if around.how == How::Subject && outer.kind == Kind::Verb => standing,
        _ => Standing::own(Status::Happened),
    }
}
