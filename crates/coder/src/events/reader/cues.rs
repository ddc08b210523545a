//! What the reader looks at in a predicate: words at their places, and signs.

use std::fmt::Display;

use dateline_knowledge::ontology::EventType;
use dateline_predicates::{Predicate, SlotName, Tense, Voice};
use dateline_syntax::{Rel, Upos};
use dateline_text::{Id, Token};

use super::signs::Signs;
use crate::events::Standing;
use crate::events::matching::{Match, Matcher};
use crate::who::Entities;

/// Where a word stands, seen from the predicate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stand {
    /// The predicate itself.
    Itself,
    /// Its light verb, or what a noun is compounded with or modified by.
    Beside,
    /// Who does it.
    Subject,
    /// Whom or what it is done to.
    Object,
    /// What stands behind a preposition.
    Phrase,
    /// What it holds as its content.
    Content,
    /// The predicate around it.
    Around,
    /// Somebody who may take part.
    Party,
}

impl Stand {
    /// All of them.
    const ALL: [Self; 8] = [
        Self::Itself,
        Self::Beside,
        Self::Subject,
        Self::Object,
        Self::Phrase,
        Self::Content,
        Self::Around,
        Self::Party,
    ];

    /// The one of that name in the model file.
    pub(super) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stand| stand.as_str() == name)
    }

    /// Its name in the model file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Itself => "itself",
            Self::Beside => "beside",
            Self::Subject => "subject",
            Self::Object => "object",
            Self::Phrase => "phrase",
            Self::Content => "content",
            Self::Around => "around",
            Self::Party => "party",
        }
    }
}

/// What the reader looks at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cues {
    /// Dictionary forms, lower case, with their places.
    pub words: Vec<(Stand, String)>,
    /// Signs: "tense:past", "subject:state", "rule:ASSAULT".
    pub signs: Signs,
}

impl Cues {
    /// These and others.
    #[must_use]
    pub(in crate::events) fn and(mut self, others: Self) -> Self {
        self.words.extend(others.words);
        self.signs.extend(&others.signs);
        self
    }
}

/// Reads the cues of one predicate.
pub(in crate::events) fn cues(
    matcher: &Matcher<'_, '_>,
    entities: &Entities,
    predicate: &Predicate,
    contents: &[Id<dateline_predicates::Predicate>],
    fits: &[Match<'_>],
    known: &[Option<EventType>],
    standing: Standing,
) -> Cues {
    let mut cues = Cues::default();
    let mut found = Finder { matcher, entities, cues: &mut cues };
    found.form(predicate);
    found.arguments(predicate);
    found.around(predicate, contents);
    found.rules(fits);
    found.known(known);
    found.standing(standing);
    cues
}

struct Finder<'a, 'm> {
    matcher: &'a Matcher<'m, 'm>,
    entities: &'a Entities,
    cues: &'a mut Cues,
}

impl Finder<'_, '_> {
    fn sign(&mut self, name: &str, value: &str) {
        self.cues.signs.push(name, value);
    }

    fn sign_written(&mut self, name: &str, value: impl Display) {
        self.cues.signs.push_written(name, value);
    }

    fn word(&mut self, stand: Stand, lemma: &str) {
        let last = lemma.rsplit(' ').next().unwrap_or(lemma);
        self.cues.words.push((stand, last.to_lowercase()));
    }

    fn lemma(&mut self, stand: Stand, token: Id<Token>) {
        let lemma = self.matcher.parsed.lower_lemma(token);
        let last = lemma.rsplit(' ').next().unwrap_or(lemma);
        self.cues.words.push((stand, last.to_owned()));
    }

    /// The predicate's own words and form.
    fn form(&mut self, predicate: &Predicate) {
        let parsed = &self.matcher.parsed;
        self.sign_written("kind", format_args!("{:?}", predicate.kind));
        self.sign_written("tense", format_args!("{:?}", predicate.tense));
        self.sign_written("aspect", format_args!("{:?}", predicate.aspect));
        if predicate.voice == Voice::Passive {
            self.sign("voice", "passive");
        }
        if predicate.negated.is_some() {
            self.sign("is", "negated");
        }
        if predicate.questioned {
            self.sign("is", "questioned");
        }
        if let Some(modality) = &predicate.modality {
            self.sign("modal", &modality.lemma);
        }
        self.lemma(Stand::Itself, predicate.head);
        self.sign("lemma", &predicate.lemma);
        if let Some((_, particle)) = predicate.lemma.split_once(' ') {
            self.sign("particle", particle);
        }
        if let Some(light) = &predicate.light {
            self.sign("is", "light");
            self.word(Stand::Beside, &light.lemma);
        }
        if predicate.tense == Tense::None || predicate.light.is_some() {
            self.noun_form(predicate.head);
        }
        if parsed.word(predicate.head).rel == Rel::Root {
            self.sign("is", "root");
        }
        let sentence = parsed.sentence(predicate.head);
        let ends = sentence.ids().next_back().map_or("", |token| parsed.form(token));
        if !ends.ends_with(['.', '!', '?', '"', '”', '’', '\'']) {
            self.sign("is", "in a headline");
        }
    }

    fn noun_form(&mut self, head: Id<Token>) {
        let parsed = &self.matcher.parsed;
        if parsed.word(head).feats.is("Number", "Plur") {
            self.sign("noun", "plural");
        }
        let mut determined = "bare";
        for &child in parsed.syntax.children(head) {
            match parsed.word(child).rel {
                Rel::Compound | Rel::Amod => self.lemma(Stand::Beside, child),
                Rel::Det if parsed.is_form(child, "a") || parsed.is_form(child, "an") => determined = "indefinite",
                Rel::Det => determined = "definite",
                Rel::NmodPoss => determined = "possessed",
                _ => {}
            }
        }
        self.sign("noun", determined);
        self.sign_written("rel", format_args!("{:?}", parsed.word(head).rel));
    }

    fn arguments(&mut self, predicate: &Predicate) {
        let mut by = String::new();
        for slot in &predicate.slots {
            let (stand, name) = match &slot.name {
                SlotName::Subject => (Stand::Subject, "subject"),
                SlotName::Object | SlotName::Indirect => (Stand::Object, "object"),
                SlotName::With(word) => (Stand::Phrase, word.as_str()),
                SlotName::Bare | SlotName::Content => continue,
            };
            self.lemma(stand, slot.head);
            self.sign("has", name);
            self.who(if stand == Stand::Phrase { "phrase" } else { name }, slot.head);
            by.clear();
            by.extend([name, "-by"]);
            self.sign_written(&by, format_args!("{:?}", slot.route));
        }
    }

    /// What an argument is: the kind of entity with its sector, a pronoun, or a thing.
    fn who(&mut self, sign: &str, head: Id<Token>) {
        let Some(entity) = self.matcher.who[head] else {
            let pronoun = self.matcher.parsed.upos(head) == Upos::Pron;
            return self.sign(sign, if pronoun { "pronoun" } else { "thing" });
        };
        let entity = &self.entities.all[entity];
        let named = if entity.named { " named" } else { "" };
        match entity.sector {
            Some(sector) => self.sign_written(sign, format_args!("{:?} {sector}{named}", entity.kind)),
            None => self.sign_written(sign, format_args!("{:?}{named}", entity.kind)),
        }
    }

    fn around(&mut self, predicate: &Predicate, contents: &[Id<Predicate>]) {
        for &content in contents {
            let content = &self.matcher.predicates.all[content];
            self.word(Stand::Content, &content.lemma);
            self.sign_written("content", format_args!("{:?}", content.tense));
        }
        match predicate.embedded_in.first() {
            None => self.sign("around", "nothing"),
            Some(around) => {
                self.sign_written("around", format_args!("{:?}", around.how));
                if let Some(marker) = &around.marker {
                    self.sign("marker", marker);
                }
                let outer = &self.matcher.predicates.all[around.outer];
                self.word(Stand::Around, &outer.lemma);
                self.sign_written("outer tense", format_args!("{:?} {:?}", outer.tense, outer.aspect));
            }
        }
    }

    /// The types that the lexicon knows for the words, even where their arguments do not fit.
    fn known(&mut self, types: &[Option<EventType>]) {
        for known in types {
            self.sign("knows", known.map_or("none", |known| known.as_str()));
        }
        if types.is_empty() {
            self.sign("knows", "nothing");
        }
    }

    /// What the status words say, and what stands further out.
    fn standing(&mut self, standing: Standing) {
        self.sign("status", standing.status.as_str());
        let parsed = &self.matcher.parsed;
        if let Some(token) = standing.words.and_then(|words| parsed.segments.tokens_in(words).next()) {
            let lemma = parsed.lower_lemma(token);
            self.sign_written("status by", format_args!("{lemma} {}", standing.status));
        }
    }

    /// What the lexicon says: the best pattern, and the types of all that fit.
    fn rules(&mut self, fits: &[Match<'_>]) {
        let name = |fit: &Match<'_>| fit.event_type.map_or("none", |name| name.as_str());
        match fits.first() {
            None => self.sign("rule", "missing"),
            Some(best) => {
                let best_name = name(best);
                self.sign("rule", best_name);
                self.sign_written("rule-roles", best.participants().min(3));
                self.sign_written("rule-score", (best.score / 4).clamp(0, 8));
                for fit in &fits[1..] {
                    self.sign("also", name(fit));
                    self.sign_written("also-behind", ((best.score - fit.score) / 4).clamp(0, 5));
                }
            }
        }
    }
}
