//! Which language a text is in.

use whatlang::{Detector, Lang, Script};

/// What is known of a text's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English, as far as can be told; also where there is too little text to tell.
    English,
    /// It looks like another language (BCP 47), but the text is short or the verdict unsure: to be coded with a note.
    Doubtful(&'static str),
    /// Another language (BCP 47), reliably: to be refused.
    Other(&'static str),
}

impl Language {
    /// BCP 47 code of the language.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Doubtful(code) | Self::Other(code) => code,
        }
    }
}

/// Texts with fewer code points are never refused.
const LEAST_CHARS: usize = 200;

/// As much of a text as is looked at, in bytes.
const SAMPLE_BYTES: usize = 20_000;

/// Guesses the language of `text` from its beginning.
pub fn language(text: &str) -> Language {
    let sample = &text[..text.floor_char_boundary(SAMPLE_BYTES)];
    let Some(guess) = Detector::new().detect(sample) else { return Language::English };
    if guess.lang() == Lang::Eng {
        return Language::English;
    }
    let code = bcp47(guess.lang());
    // Letters that English does not use leave no doubt that it is another language, if often which.
    let sure = guess.is_reliable() || guess.script() != Script::Latin;
    let long = sample.chars().nth(LEAST_CHARS - 1).is_some();
    match (sure, long) {
        (true, true) => Language::Other(code),
        (true, false) | (false, true) => Language::Doubtful(code),
        (false, false) => Language::English,
    }
}

fn bcp47(language: Lang) -> &'static str {
    let long = language.code();
    let table = include_str!("../words/languages.txt").lines();
    table.filter_map(|line| line.split_once(' ')).find(|(key, _)| *key == long).map_or(long, |(_, short)| short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_english() {
        assert_eq!(
            language("Police said on Monday that they had detained twelve protesters in Brno."),
            Language::English
        );
        assert_eq!(language(""), Language::English);
        assert_eq!(language("12 34 56"), Language::English);
        assert_eq!(language("Army retakes Kidal"), Language::English);
    }

    #[test]
    fn only_long_text_is_refused() {
        let sentence = "Die Regierung hat am Dienstag beschlossen, die Gespräche mit der Gewerkschaft abzubrechen. ";
        assert_eq!(language(&sentence.repeat(4)), Language::Other("de"));
        assert_ne!(language(sentence).code(), "xx");
        assert!(!matches!(language(sentence), Language::Other(_)));
        let russian = "Правительство сообщило о прекращении огня. ";
        assert_eq!(language(&russian.repeat(10)), Language::Other("ru"));
        assert_eq!(language(russian), Language::Doubtful("ru"));
    }

    #[test]
    fn every_language_has_a_code() {
        for language in Lang::all() {
            assert!((2..=3).contains(&bcp47(*language).len()));
        }
    }
}
