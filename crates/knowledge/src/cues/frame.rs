//! The shapes in which a cue takes its content.

use std::fmt;
use std::str::FromStr;

/// How the content stands by its cue: "say *that* …", "urge *them to* …", "accuse *him of* …", "was told *that* …".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Frame {
    /// Whether the cue is in the passive ("is expected to", "was told that").
    pub passive: bool,
    /// What links content and cue.
    pub link: Link,
}

/// What links content and cue.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Link {
    /// `that`: a finite or interrogative clause, with or without "that".
    That,
    /// `quote`: words in quotation marks.
    Quote,
    /// `to`: an infinitive ("vowed to leave").
    To,
    /// `ing`: a gerund ("considers leaving").
    Ing,
    /// `be`: a bare predicate ("feels betrayed").
    Be,
    /// `obj`: a noun phrase ("criticized the plan").
    Object,
    /// `obj to`: somebody and an infinitive ("urged them to leave").
    ObjectTo,
    /// `obj be`: something and what it is said to be ("called him a liar", "declared the vote void").
    ObjectBe,
    /// `subj to`: the subject and an infinitive; nobody is named as the source ("seems to work").
    SubjectTo,
    /// `subj be`: the subject and a bare predicate ("seems tired").
    SubjectBe,
    /// `as`, `for`, `about` …: a phrase with this word ("called for talks").
    With(Box<str>),
    /// `obj as`, `obj of` …: something and a phrase with this word ("accused him of lying").
    ObjectWith(Box<str>),
}

impl Frame {
    /// In the active voice.
    pub fn active(link: Link) -> Self {
        Self { passive: false, link }
    }
}

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.passive {
            f.write_str("passive ")?;
        }
        match &self.link {
            Link::That => f.write_str("that"),
            Link::Quote => f.write_str("quote"),
            Link::To => f.write_str("to"),
            Link::Ing => f.write_str("ing"),
            Link::Be => f.write_str("be"),
            Link::Object => f.write_str("obj"),
            Link::ObjectTo => f.write_str("obj to"),
            Link::ObjectBe => f.write_str("obj be"),
            Link::SubjectTo => f.write_str("subj to"),
            Link::SubjectBe => f.write_str("subj be"),
            Link::With(word) => f.write_str(word),
            Link::ObjectWith(word) => write!(f, "obj {word}"),
        }
    }
}

impl FromStr for Frame {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (passive, rest) = match text.strip_prefix("passive ") {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let words: Vec<&str> = rest.split_whitespace().collect();
        let link = match words[..] {
            ["that"] => Link::That,
            ["quote"] => Link::Quote,
            ["to"] => Link::To,
            ["ing"] => Link::Ing,
            ["be"] => Link::Be,
            ["obj"] => Link::Object,
            ["obj", "to"] => Link::ObjectTo,
            ["obj", "be"] => Link::ObjectBe,
            ["subj", "to"] => Link::SubjectTo,
            ["subj", "be"] => Link::SubjectBe,
            ["obj", word] if is_word(word) => Link::ObjectWith(word.into()),
            [word] if is_word(word) => Link::With(word.into()),
            _ => return Err(()),
        };
        Ok(Self { passive, link })
    }
}

/// Whether `word` may be a preposition; `passive` is none, it asks for a frame after it.
fn is_word(word: &str) -> bool {
    word != "passive" && word.chars().all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::Frame;

    #[test]
    fn a_frame_is_written_as_it_is_read() {
        for text in ["that", "passive to", "obj of", "passive obj as", "about", "obj be", "subj to", "quote"] {
            assert_eq!(text.parse::<Frame>().unwrap().to_string(), text);
        }
        for text in ["", "passive", "obj to of", "obj 3"] {
            assert!(text.parse::<Frame>().is_err(), "{text}");
        }
    }
}
