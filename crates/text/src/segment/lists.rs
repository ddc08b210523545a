//! The word lists of the segmenter: plain files under `words/`, built in.

use std::cmp::Ordering;
use std::sync::LazyLock;

/// A list of words, looked up without regard to ASCII case or, where it was made so, with it.
pub(super) struct WordList {
    words: Vec<&'static str>,
    any_case: bool,
}

impl WordList {
    fn any_case(file: &'static str) -> Self {
        Self::new(file, true)
    }

    fn exact(file: &'static str) -> Self {
        Self::new(file, false)
    }

    fn new(file: &'static str, any_case: bool) -> Self {
        let mut words: Vec<_> = lines(file).collect();
        words.sort_by(|a, b| if any_case { compare_any_case(a, b) } else { a.cmp(b) });
        Self { words, any_case }
    }

    /// Whether `word` is on the list.
    pub(super) fn has(&self, word: &str) -> bool {
        self.words
            .binary_search_by(|entry| if self.any_case { compare_any_case(entry, word) } else { (*entry).cmp(word) })
            .is_ok()
    }

    /// The words, in the order of the look-up.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.words.iter().copied()
    }
}

/// What the full stop after an abbreviation means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// Stands before a name or a figure and never ends a sentence.
    Before,
    /// Ends a sentence only where the next word begins one.
    Within,
    /// Ends a sentence where the next word has a capital.
    After,
    /// Is an abbreviation only before a figure.
    Figure,
    /// Is an abbreviation only after a comma or before a small letter.
    Region,
}

impl Abbreviation {
    fn named(kind: &str) -> Option<Self> {
        Some(match kind {
            "before" => Self::Before,
            "within" => Self::Within,
            "after" => Self::After,
            "figure" => Self::Figure,
            "region" => Self::Region,
            _ => return None,
        })
    }

    /// Looks up `word`, written without its last full stop. A capital entry asks for a capital; a small one for nothing.
    pub(super) fn find(word: &str) -> Option<Self> {
        static LIST: LazyLock<Vec<(&str, Abbreviation)>> = LazyLock::new(|| {
            let mut list: Vec<_> = lines(include_str!("../../words/abbreviations.txt"))
                .filter_map(|line| line.rsplit_once(' '))
                .filter_map(|(word, kind)| Some((word, Abbreviation::named(kind)?)))
                .collect();
            list.sort_by(|a, b| compare_any_case(a.0, b.0).then(a.0.cmp(b.0)));
            list
        });
        let from = LIST.partition_point(|(entry, _)| compare_any_case(entry, word) == Ordering::Less);
        let same = LIST[from..].iter().take_while(|(entry, _)| compare_any_case(entry, word) == Ordering::Equal);
        let capital = word.starts_with(char::is_uppercase);
        let shouted = capital && !word.contains('.') && !word.contains(char::is_lowercase);
        same.filter(|(entry, kind)| match entry.starts_with(char::is_uppercase) {
            true => capital,
            false => !shouted || *kind == Self::Figure,
        })
        .min_by_key(|(entry, _)| entry != &word)
        .map(|(_, kind)| *kind)
    }
}

/// Where the words written as one in `word` part ("cannot": 3), as byte offsets.
pub(super) fn contraction(word: &str) -> Option<&'static [usize]> {
    static LIST: LazyLock<Vec<(String, Vec<usize>)>> = LazyLock::new(|| {
        let mut list: Vec<_> = lines(include_str!("../../words/contractions.txt")).map(contraction_line).collect();
        list.sort();
        list
    });
    const LONGEST_BYTES: usize = 12;
    if word.len() > LONGEST_BYTES {
        return None;
    }
    let at = LIST.binary_search_by(|(entry, _)| compare_any_case(entry, word)).ok()?;
    Some(&LIST[at].1)
}

fn contraction_line(line: &str) -> (String, Vec<usize>) {
    let mut joined = String::new();
    let mut cuts = Vec::new();
    for part in line.split(' ') {
        if !joined.is_empty() {
            cuts.push(joined.len());
        }
        joined.push_str(part);
    }
    (joined, cuts)
}

macro_rules! list {
    ($(#[$doc:meta])* $name:ident, $kind:ident, $file:literal) => {
        $(#[$doc])*
        pub(super) static $name: LazyLock<WordList> =
            LazyLock::new(|| WordList::$kind(include_str!(concat!("../../words/", $file))));
    };
}

list!(
    /// Prefixes that stay with their word over a hyphen.
    PREFIXES, any_case, "prefixes.txt"
);
list!(
    /// Endings that stay with their word over a hyphen.
    SUFFIXES, any_case, "suffixes.txt"
);
list!(
    /// Second parts of compounds that look like a syllable of a name.
    TAILS, any_case, "tails.txt"
);
list!(
    /// Faces made of punctuation.
    EMOTICONS, exact, "emoticons.txt"
);
list!(
    /// Words that begin the credit of a picture.
    CAPTIONS, any_case, "captions.txt"
);
list!(
    /// Words that begin a sentence where no mark ends the one before.
    OPENERS, any_case, "openers.txt"
);
list!(
    /// Words that begin with an apostrophe.
    ELISIONS, any_case, "elisions.txt"
);
list!(
    /// Units that stand right after a figure.
    UNITS, exact, "units.txt"
);
list!(
    /// Last parts of net addresses and file names.
    DOMAINS, any_case, "domains.txt"
);
list!(
    /// Verbs that follow a quotation.
    SPEECH, any_case, "speech.txt"
);
list!(
    /// Words that begin a sentence after an abbreviation.
    STARTERS, any_case, "starters.txt"
);
list!(
    /// Agencies named in datelines and credit lines.
    AGENCIES, exact, "agencies.txt"
);

list!(
    /// Currencies that stand right before a figure.
    CURRENCIES, exact, "currencies.txt"
);
list!(
    /// Words in capitals before a dash that name no place.
    LABELS, any_case, "labels.txt"
);
list!(
    /// Days and months.
    DATES, any_case, "dates.txt"
);
list!(
    /// Time zones after a time of day.
    ZONES, any_case, "zones.txt"
);
list!(
    /// What credit lines begin with.
    CREDITS, any_case, "credits.txt"
);

fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn compare_any_case(a: &str, b: &str) -> Ordering {
    a.bytes().map(|byte| byte.to_ascii_lowercase()).cmp(b.bytes().map(|byte| byte.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_abbreviations_names_its_kind() {
        for line in lines(include_str!("../../words/abbreviations.txt")) {
            let kind = line.rsplit_once(' ').map(|(_, kind)| kind);
            assert!(kind.and_then(Abbreviation::named).is_some(), "`{line}`");
        }
    }

    #[test]
    fn the_files_are_sorted_and_say_nothing_twice() {
        let files = [
            include_str!("../../words/agencies.txt"),
            include_str!("../../words/captions.txt"),
            include_str!("../../words/credits.txt"),
            include_str!("../../words/currencies.txt"),
            include_str!("../../words/dates.txt"),
            include_str!("../../words/domains.txt"),
            include_str!("../../words/elisions.txt"),
            include_str!("../../words/emoticons.txt"),
            include_str!("../../words/labels.txt"),
            include_str!("../../words/languages.txt"),
            include_str!("../../words/openers.txt"),
            include_str!("../../words/prefixes.txt"),
            include_str!("../../words/speech.txt"),
            include_str!("../../words/starters.txt"),
            include_str!("../../words/suffixes.txt"),
            include_str!("../../words/tails.txt"),
            include_str!("../../words/units.txt"),
            include_str!("../../words/zones.txt"),
        ];
        for file in files {
            let words: Vec<_> = lines(file).collect();
            for pair in words.windows(2) {
                assert!(pair[0] < pair[1], "`{}` stands before `{}`", pair[0], pair[1]);
            }
        }
    }

    #[test]
    fn abbreviations_mind_their_capital() {
        assert_eq!(Abbreviation::find("Gen"), Some(Abbreviation::Before));
        assert_eq!(Abbreviation::find("GEN"), Some(Abbreviation::Before));
        assert_eq!(Abbreviation::find("gen"), None);
        assert_eq!(Abbreviation::find("no"), Some(Abbreviation::Figure));
        assert_eq!(Abbreviation::find("P.M"), Some(Abbreviation::After));
    }

    #[test]
    fn contractions_part_where_the_file_says() {
        assert_eq!(contraction("Cannot"), Some(&[3][..]));
        assert_eq!(contraction("dunno"), Some(&[2, 3][..]));
        assert_eq!(contraction("canon"), None);
    }
}
