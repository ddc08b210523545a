//! Laws of coding: they hold for every text, sense or nonsense.

use std::sync::LazyLock;

use dateline_coder::document::Document;
use dateline_coder::{Knowledge, code};
use dateline_text::{Article, Published, Text};
use proptest::prelude::*;
use serde_json::Value;

static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(Knowledge::embedded);

const SENTENCES: &[&str] = &[
    "Police in Brno detained twelve protesters on Monday, two officials said.",
    "The minister denied that talks with the rebels had been planned.",
    "“We will not sign,” said Ana Kovar, who leads the delegation. ",
    "At least 35 people were killed and some 1,200 displaced when the army shelled Kidal.",
    "Norway offered to mediate; Sudan refused.",
    "According to the Red Cross, 17 soldiers are held, 12 of them by Kenya.",
    "He cancelled the trip because Iran had threatened to close the strait.",
    "Five of the hostages were released last week, the army confirmed.",
    "The two sides agreed in Doha on 3 May 2024 to extend the ceasefire by 42 days.",
    "Workers may strike again if the government does not raise pay by 9% in January.",
    "In 1997 the group was put on a list of terrorist organizations.",
    "KIDAL, Mali (AP) — Rebels bombed a bridge.",
];

fn article(text: &str) -> Article {
    Article {
        id: "law".to_owned(),
        text: Text::new(text),
        published: Published::parse("2024-05-15"),
        language: Some("en".to_owned()),
        ..Article::default()
    }
}

fn coded(text: &str) -> Value {
    serde_json::to_value(Document::of(&code(article(text), &KNOWLEDGE))).expect("a document can be written")
}

/// Takes `by` from both ends of every span.
fn shift_back(document: &mut Value, by: u64) {
    let keys =
        ["span", "anchor", "mentions", "source", "cue", "content", "terms_words", "certainty_words", "sentences"];
    match document {
        Value::Object(object) => {
            for (key, value) in object.iter_mut() {
                if keys.contains(&key.as_str()) { shift_numbers(value, by) } else { shift_back(value, by) }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| shift_back(value, by)),
        _ => {}
    }
}

fn shift_numbers(value: &mut Value, by: u64) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|value| shift_numbers(value, by)),
        Value::Number(number) => {
            let shifted = number.as_u64().and_then(|number| number.checked_sub(by));
            *value = shifted.expect("a span behind the blank line begins behind it").into();
        }
        other => panic!("{other} in a span"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_blank_line_in_front_shifts_every_span_and_changes_nothing_else(
        sentences in prop::collection::vec(prop::sample::select(SENTENCES), 1..6),
        joint in prop::sample::select(&[" ", "\n\n"][..]),
        blank in prop::sample::select(&["\n", "\n\n", " \n"][..]),
    ) {
        let text = sentences.join(joint);
        let mut shifted = coded(&format!("{blank}{text}"));
        let plain = coded(&text);
        shift_back(&mut shifted, blank.chars().count() as u64);
        shifted["text"] = plain["text"].clone();
        shifted["document"]["sha256"] = plain["document"]["sha256"].clone();
        prop_assert_eq!(shifted, plain);
    }

    #[test]
    fn any_string_is_coded(text in "\\PC{0,160}") {
        coded(&text);
    }

    #[test]
    fn any_words_are_coded(words in prop::collection::vec(prop::sample::select(WORDS), 0..60)) {
        coded(&words.join(" "));
    }
}

/// Words and marks that rules hang on, without the grammar that they hope for.
const WORDS: &[&str] = &[
    "said",
    "that",
    "“",
    "”",
    "\"",
    "'",
    "by",
    "of",
    "to",
    "in",
    "police",
    "detained",
    "59",
    "hostages",
    "%",
    "$5",
    "Monday",
    "last",
    "week",
    "Doha",
    "Hamas",
    "not",
    "may",
    "according",
    "to",
    "denied",
    ",",
    ".",
    "-",
    "—",
    "(",
    ")",
    "\n",
    "\n\n",
    "who",
    "it",
    "he",
    "them",
    "two",
    "at least",
    "1.9 million",
    "2025-02-30",
    "the",
    "U.S.",
    "minister",
    "talks",
    "held",
    "threatened",
    "would",
    "if",
    "and",
    "or",
    "one of",
    "Ana Kovar",
    "'s",
    "n't",
    "…",
    "ایران",
    "👨‍👩‍👧",
    "e\u{301}",
    "\u{202e}",
    "\0",
];

#[test]
fn nasty_strings_are_coded() {
    let long = "x".repeat(3000);
    let deep = "(“".repeat(300);
    let nasty = [
        "",
        " ",
        "\n",
        "\0",
        "\u{feff}",
        "\u{202e}abc",
        "a\u{300}\u{301}\u{302}",
        "\r\r\n\r",
        "....",
        "“",
        "”“",
        "''''",
        "- - -",
        "1",
        "-1",
        "1e309",
        "NaN",
        "0x",
        "½ of ⅔",
        "٣ people",
        "Ⅷ",
        "２０２５年",
        "$",
        "€-5",
        "100%%",
        "1,2,3,4",
        "1.2.3.4",
        "24:60",
        "31 February",
        "the 0th",
        "Feb",
        "the the the",
        "said.",
        "Said said said.",
        "to to to",
        "of",
        "'s",
        "n't",
        "U.S.",
        "Mr.",
        "A.",
        "http://a.b/c?d=e&f",
        "@a #b",
        "<b>x</b>",
        "{\"text\": 1}",
        "| a | b |",
        "* * *",
        "🇮🇱🇵🇸",
        "👨‍👩‍👧‍👦",
        "ﷺ",
        "Ｗｉｄｅ",
        "ß İ ı",
        &long,
        &deep,
    ];
    nasty.iter().for_each(|text| {
        coded(text);
        coded(&format!("Officials said {text} on Monday that {text} killed {text} {text}."));
    });
}
