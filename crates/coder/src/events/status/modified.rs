//! What adjectives, participles and nouns beside a noun say.

use dateline_knowledge::status::{Makes, Stands};
use dateline_predicates::{Kind, Predicate};
use dateline_syntax::{Rel, Upos};
use dateline_text::{Id, Token};

use super::{Stage, Standing};

impl Stage<'_> {
    /// What an adjective, a participle or a noun beside a noun says: "the *planned* visit", "talks *scheduled* for
    /// Monday", "the *possibility* of a visit".
    pub(super) fn modified(&self, predicate: &Predicate) -> Option<Standing> {
        if predicate.kind != Kind::Noun {
            return None;
        }
        let adjectives = self.parsed.syntax.children(predicate.head).iter().copied().filter(|&child| {
            let word = self.parsed.word(child);
            let hyphenated = || {
                let next = Id::new(child.index() + 1);
                next != predicate.head && self.parsed.form(next).starts_with('-')
            };
            match word.rel {
                Rel::Amod => true,
                // "a denial-of-service attack" is no denial.
                Rel::Compound => !hyphenated(),
                Rel::Acl => matches!(&*word.xpos, "VBN" | "VBD"),
                _ => false,
            }
        });
        adjectives.chain(self.noun_above(predicate.head)).find_map(|word| {
            let lemma = self.parsed.lower_lemma(word);
            match self.words.embedding(lemma, false, Stands::Any, self.case_of(predicate.head).as_deref())? {
                Makes::Status(status) => Some(Standing::told(status, self.parsed.span(word))),
                Makes::Same | Makes::Ended | Makes::Stopped => None,
            }
        })
    }

    /// The noun that this noun depends on, where that noun is no predicate itself.
    fn noun_above(&self, token: Id<Token>) -> Option<Id<Token>> {
        let word = self.parsed.word(token);
        let above = word.head.filter(|&above| self.parsed.upos(above) == Upos::Noun)?;
        (word.rel.is(Rel::Nmod) && self.predicates.at(above).is_none()).then_some(above)
    }

    pub(super) fn case_of(&self, token: Id<Token>) -> Option<String> {
        self.parsed.syntax.child(token, Rel::Case).map(|case| self.parsed.form(case).to_lowercase())
    }
}
