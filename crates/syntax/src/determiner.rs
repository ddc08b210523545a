//! What a noun's determiner says of whom or what it means.

use dateline_text::{Id, Token};

use crate::{Parsed, Rel};

/// The determiner of a noun, by what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Determiner {
    /// "the".
    The,
    /// "this", "that", "these", "those".
    Demonstrative,
    /// "both".
    Both,
    /// "such".
    Such,
    /// "a", "an", "some", "one": one of its kind that is not known yet.
    New,
    /// "another": one more of its kind.
    Another,
    /// "no", "neither": none at all.
    None,
    /// "any", "every", "each", "either", "which": none in particular.
    Any,
    /// "all", "half" and what else there is.
    Other,
}

impl Determiner {
    fn of(form: &str) -> Self {
        match form.to_ascii_lowercase().as_str() {
            "the" => Self::The,
            "this" | "that" | "these" | "those" => Self::Demonstrative,
            "both" => Self::Both,
            "such" => Self::Such,
            "a" | "an" | "some" | "one" => Self::New,
            "another" => Self::Another,
            "no" | "neither" => Self::None,
            "any" | "every" | "each" | "either" | "which" => Self::Any,
            _ => Self::Other,
        }
    }

    /// "the talks", "these talks": one that the reader knows.
    pub fn is_definite(self) -> bool {
        matches!(self, Self::The | Self::Demonstrative)
    }

    /// "the talks", "these talks", "both raids", "such talks": what was told before.
    pub fn goes_back(self) -> bool {
        self.is_definite() || matches!(self, Self::Both | Self::Such)
    }

    /// "a strike", "another strike": one that was not told before.
    pub fn is_new(self) -> bool {
        matches!(self, Self::New | Self::Another)
    }

    /// "no group", "any group", "each group": nobody in particular.
    pub fn names_nobody(self) -> bool {
        matches!(self, Self::None | Self::Any)
    }
}

impl Parsed<'_> {
    /// The first determiner of a noun.
    pub fn determiner(&self, noun: Id<Token>) -> Option<Determiner> {
        self.syntax.child(noun, Rel::Det).map(|word| Determiner::of(self.form(word)))
    }
}
