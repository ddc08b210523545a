//! The notation of examples: `[actor Police] *detained* [recipient? twelve protesters] in [place Brno].`

use std::ops::Range;

use crate::ontology::EventType;

/// A part that a bracket names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Who acts; in reciprocal events every party.
    Actor,
    /// Whom the act is directed at.
    Recipient,
    /// Who stands between the parties.
    Mediator,
    /// Where it happens.
    Place,
    /// Something that must be there and takes no part.
    Thing,
    /// What is said, asked, threatened, called off.
    Content,
}

impl Role {
    const WORDS: [(&'static str, Self); 6] = [
        ("actor", Self::Actor),
        ("recipient", Self::Recipient),
        ("mediator", Self::Mediator),
        ("place", Self::Place),
        ("thing", Self::Thing),
        ("content", Self::Content),
    ];

    /// The word for it in files.
    pub fn as_str(self) -> &'static str {
        Self::WORDS[self as usize].0
    }

    /// What `word` is the word for.
    pub fn parse(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(text, _)| *text == word).map(|&(_, role)| role)
    }
}

/// One bracket of an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The part it names.
    pub role: Role,
    /// `?`: it may be missing. An actor may be missing anyway, a recipient may not.
    pub may_miss: bool,
    /// `!`: it must be there and take part.
    pub must_stand: bool,
    /// `:class`, in small letters: the class that its head must belong to.
    pub class: Option<String>,
    /// `:TYPE,TYPE`, in capitals, of a content: the types of event it may hold; empty for any.
    pub types: Vec<EventType>,
    /// Bytes of [`Marked::plain`].
    pub span: Range<usize>,
}

/// An example taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// The sentence without notation.
    pub plain: String,
    /// The words between stars, as bytes of `plain`.
    pub anchors: Vec<Range<usize>>,
    /// The brackets, in order.
    pub marks: Vec<Mark>,
}

impl Marked {
    /// Takes an example apart.
    ///
    /// # Errors
    /// What is wrong with the notation, in words.
    pub fn parse(example: &str) -> Result<Self, String> {
        let mut marked = Self::default();
        let mut open: Option<Mark> = None;
        let mut star: Option<usize> = None;
        let mut rest = example;
        while let Some(next) = rest.chars().next() {
            rest = &rest[next.len_utf8()..];
            let at = marked.plain.len();
            match next {
                '[' if open.is_some() => return Err("`[` inside a bracket".to_owned()),
                '[' => {
                    let (head, after) = rest.split_once(' ').ok_or("a bracket holds a role and its words")?;
                    open = Some(head_of(head, at)?);
                    rest = after;
                }
                ']' => {
                    let mut mark = open.take().ok_or("`]` closes nothing")?;
                    mark.span.end = at;
                    marked.marks.push(mark);
                }
                '*' => match star.take() {
                    Some(start) => marked.anchors.push(start..at),
                    None => star = Some(at),
                },
                other => marked.plain.push(other),
            }
        }
        if open.is_some() {
            return Err("a bracket is not closed".to_owned());
        }
        if star.is_some() {
            return Err("a star is not closed".to_owned());
        }
        Ok(marked)
    }
}

fn head_of(head: &str, at: usize) -> Result<Mark, String> {
    let may_miss = head.contains('?');
    let must_stand = head.contains('!');
    let head: String = head.chars().filter(|sign| !matches!(sign, '?' | '!')).collect();
    let (word, detail) = head.split_once(':').map_or((head.as_str(), None), |(word, detail)| (word, Some(detail)));
    let role = Role::parse(word).ok_or_else(|| format!("`{word}` is no role"))?;
    let mut mark = Mark { role, may_miss, must_stand, class: None, types: Vec::new(), span: at..at };
    match detail {
        Some(types) if role == Role::Content && types.starts_with(|first: char| first.is_ascii_uppercase()) => {
            for name in types.split(',') {
                mark.types.push(EventType::parse(name).ok_or_else(|| format!("`{name}` is no event type"))?);
            }
        }
        class => mark.class = class.map(str::to_owned),
    }
    Ok(mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_and_stars_are_taken_out() {
        let marked =
            Marked::parse("[actor Norway] *called off* [content:CONSULT the *trip*] to [recipient? Iran].").unwrap();
        assert_eq!(marked.plain, "Norway called off the trip to Iran.");
        let words = |span: &Range<usize>| marked.plain[span.clone()].to_owned();
        assert_eq!(marked.anchors.iter().map(words).collect::<Vec<_>>(), ["called off", "trip"]);
        assert_eq!(
            marked.marks.iter().map(|m| (m.role, m.may_miss, words(&m.span))).collect::<Vec<_>>(),
            [
                (Role::Actor, false, "Norway".to_owned()),
                (Role::Content, false, "the trip".to_owned()),
                (Role::Recipient, true, "Iran".to_owned()),
            ]
        );
        assert_eq!(marked.marks[1].types, [EventType::Consult]);
        let marked = Marked::parse("[actor!:crowd Students] *burned* [thing:physical cars].").unwrap();
        assert!(marked.marks[0].must_stand);
        assert_eq!(marked.marks[0].class.as_deref(), Some("crowd"));
    }

    #[test]
    fn broken_notation_is_explained() {
        assert_eq!(Marked::parse("[actor A *b*").unwrap_err(), "a bracket is not closed");
        assert_eq!(Marked::parse("[hero A] *b*").unwrap_err(), "`hero` is no role");
        assert_eq!(Marked::parse("[content:HUG A] *b*").unwrap_err(), "`HUG` is no event type");
        assert_eq!(Marked::parse("A *b").unwrap_err(), "a star is not closed");
    }
}
