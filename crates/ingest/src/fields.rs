//! Under which names the parts of documents stand in tables and JSON.

/// A part of a document that a field can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The document's name.
    Id,
    /// The text.
    Text,
    /// The publication time.
    Published,
    /// The headline.
    Title,
    /// The writers.
    Byline,
    /// The outlet.
    Publisher,
    /// The address.
    Url,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Id, Self::Text, Self::Published, Self::Title, Self::Byline, Self::Publisher, Self::Url];

    /// The name of the part, and of its field unless another is given.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Text => "text",
            Self::Published => "published",
            Self::Title => "title",
            Self::Byline => "byline",
            Self::Publisher => "publisher",
            Self::Url => "url",
        }
    }

    fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == name)
    }
}

/// Which field holds which part: the one that has the part's name, unless another was named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    named: Vec<(Part, String)>,
}

/// Why a mapping was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FieldsError {
    /// It has no `=`, or nothing on a side of it.
    #[error("`{0}` maps no field; write PART=FIELD, such as `text=body`")]
    NoPair(String),
    /// There is no such part of a document.
    #[error("`{0}` is no part of a document; the parts are id, text, published, title, byline, publisher, url")]
    UnknownPart(String),
    /// Two fields were named for one part.
    #[error("two fields were named for `{0}`")]
    Twice(&'static str),
}

impl Fields {
    /// Adds `part=field`, as in `text=body`. In JSON a field may be within others: `text=content.plain`.
    ///
    /// # Errors
    ///
    /// When there is no such part, when it was mapped before, or when `mapping` is none.
    pub fn add(&mut self, mapping: &str) -> Result<(), FieldsError> {
        let (part, field) = mapping.split_once('=').ok_or_else(|| FieldsError::NoPair(mapping.to_owned()))?;
        let (part, field) = (part.trim(), field.trim());
        if field.is_empty() || part.is_empty() {
            return Err(FieldsError::NoPair(mapping.to_owned()));
        }
        let part = Part::of(part).ok_or_else(|| FieldsError::UnknownPart(part.to_owned()))?;
        if self.named.iter().any(|(other, _)| *other == part) {
            return Err(FieldsError::Twice(part.as_str()));
        }
        self.named.push((part, field.to_owned()));
        Ok(())
    }

    /// The name of the field that holds `part`.
    pub fn name(&self, part: Part) -> &str {
        self.named.iter().find(|(named, _)| *named == part).map_or(part.as_str(), |(_, field)| field)
    }

    /// Whether the field of `part` was named, and so has to be a column of a table; a JSON document may lack it.
    pub fn is_named(&self, part: Part) -> bool {
        self.named.iter().any(|(named, _)| *named == part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_have_fields_of_their_own_name_unless_another_is_given() {
        let mut fields = Fields::default();
        fields.add("text = body").expect("a mapping");
        assert_eq!((fields.name(Part::Text), fields.name(Part::Title)), ("body", "title"));
        assert!(fields.is_named(Part::Text) && !fields.is_named(Part::Title));
        assert_eq!(fields.add("text=b"), Err(FieldsError::Twice("text")));
        assert_eq!(fields.add("boby=b"), Err(FieldsError::UnknownPart("boby".to_owned())));
        for bad in ["text", "=", "text=", "=b"] {
            assert_eq!(fields.add(bad), Err(FieldsError::NoPair(bad.to_owned())));
        }
    }
}
