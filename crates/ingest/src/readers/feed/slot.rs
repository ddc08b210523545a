//! Which element of a feed tells what.

/// What an element tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Publisher,
    Id,
    Url,
    Title,
    Byline,
    Published,
    Updated,
    Content,
    Summary,
}

impl Slot {
    /// What the element `name` tells, in the element `inside`, which is in `around`. Elements that others have added to
    /// RSS and Atom count only where they are known: what is called `media:title` is the title of a picture.
    pub(super) fn of(name: &Name, inside: &Name, around: &Name) -> Option<Self> {
        let is_own = name.prefix == inside.prefix;
        match (&*name.local, &*inside.local) {
            ("title", "channel" | "feed") if is_own => Some(Self::Publisher),
            ("title", "item" | "entry") if is_own => Some(Self::Title),
            ("link", "item") if is_own => Some(Self::Url),
            ("guid", "item") | ("id", "entry") if is_own => Some(Self::Id),
            ("author", "item") if is_own => Some(Self::Byline),
            ("name", "author") if is_own && around.is_entry() => Some(Self::Byline),
            ("creator", "item" | "entry") => Some(Self::Byline),
            ("pubDate" | "published" | "issued" | "date", "item" | "entry") if name.prefix != "media" => {
                Some(Self::Published)
            }
            ("updated" | "modified", "item" | "entry") if name.prefix != "media" => Some(Self::Updated),
            ("content", "entry") if is_own => Some(Self::Content),
            ("encoded", "item" | "entry") if name.prefix != "excerpt" => Some(Self::Content),
            ("description", "item") | ("summary", "entry") if is_own => Some(Self::Summary),
            _ => None,
        }
    }

    /// Whether it may hold markup.
    pub(super) fn is_html(self) -> bool {
        matches!(self, Self::Publisher | Self::Title | Self::Content | Self::Summary)
    }
}

/// The name of an element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) prefix: String,
    pub(super) local: String,
}

impl Name {
    pub(super) fn of(name: &str) -> Self {
        let (prefix, local) = name.rsplit_once(':').unwrap_or(("", name));
        Self { prefix: prefix.to_owned(), local: local.to_owned() }
    }

    pub(super) fn is_entry(&self) -> bool {
        matches!(&*self.local, "item" | "entry")
    }

    pub(super) fn is_root(&self) -> bool {
        matches!(&*self.local, "rss" | "feed" | "RDF" | "channel")
    }
}
