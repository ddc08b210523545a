//! Contradictions: two sides, with the words in which they differ marked.

use std::collections::BTreeMap;

use dateline_ledger::{Row, STATES};
use maud::{Markup, html};

use super::row::text;
use crate::decide::is_decidable;
use crate::pages::Page;
use crate::params::Params;
use crate::read::words::{number, plain, published};

/// Pairs that a page shows.
pub(crate) const SHOWN: u32 = 100;
/// Longest quotation whose words are compared, in words; comparing takes the square of it.
const COMPARED: usize = 200;
/// Length of a day as it stands in a ledger: `2025-03-05`.
const DAY_BYTES: usize = 10;
/// What can become of a contradiction: state, name and meaning.
const FATES: [(&str, &str, &str); 4] = [
    ("explained_by_time", "Explained by time", "Both held, one after the other."),
    ("both_kept", "Both kept", "Each stays as its source has it."),
    ("one_withdrawn", "One withdrawn", "One side has taken its word back."),
    ("not_a_conflict", "Not a conflict", "They speak of different things, or one was misread."),
];

/// The page. `sentences` are those of figures, by id.
pub(crate) fn page(page: &Page, sentences: &BTreeMap<String, String>, params: &Params) -> Markup {
    let is_now = params.one("as_of").is_none();
    let rows = page.shown();
    html! {
        div.clashes {
            h1.quiet { @if rows.is_empty() { "None of this kind" } @else { (page.counted("contradiction")) @if !page.is_all() { ", the newest first" } } }
            p.faint { "Two reports, or two figures, that cannot both hold at the same time. Marked is in what they differ; each sentence leads to its article." }
            (choices(params))
            ol.rows { @for row in rows { (clash(row, sentences, is_now)) } }
            (page.links("/contradictions", params, ["newer ones", "older ones"]))
            @if is_now { (decision()) }
        }
    }
}

/// The links that choose kinds and what became of them.
fn choices(params: &Params) -> Markup {
    let kinds = [
        (None, "all"),
        (Some("status"), "whether it took place"),
        (Some("denial"), "denials"),
        (Some("date"), "when"),
        (Some("place"), "where"),
        (Some("actor"), "who"),
        (Some("value"), "figures"),
        (Some("sum"), "sums"),
    ];
    let params = &params.without("cursor");
    let others = params.without("kind");
    let to = |params: &Params, more: &[(&str, &str)]| format!("/contradictions?{}", params.written(more));
    let timeless = params.without("state");
    let decided: Vec<(&str, &str)> = STATES.iter().map(|state| ("state", *state)).collect();
    let is_open = params.all("state") == ["open"];
    html! {
        nav.kinds aria-label="What became of them" {
            a href=(to(&timeless, &[("state", "open")])) aria-current=[is_open.then_some("true")] { "open" }
            a href=(to(&timeless, &decided)) aria-current=[(!is_open).then_some("true")] { "closed" }
        }
        nav.kinds aria-label="Kinds" { @for (value, name) in kinds {
            a href=(to(&others, value.map(|value| ("kind", value)).as_slice())) aria-current=[(params.one("kind") == value).then_some("true")] { (name) }
        } }
    }
}

/// The form in which a decision is given; the script shows it.
fn decision() -> Markup {
    html! {
        dialog #decision aria-labelledby="decision-title" { form method="dialog" {
            h2 #decision-title { "What becomes of it?" }
            p.faint #decision-about {}
            fieldset { legend.unseen { "What becomes of it" } @for (state, name, about) in FATES {
                label { input type="radio" name="state" value=(state) required; span { b { (name) } br; (about) } }
            } }
            label { "Why" textarea name="reason" rows="3" required maxlength="1000" {} }
            label { "Your name" input name="by" required maxlength="200" autocomplete="name"; }
            label #token-asked { span { "Token, as " code { "dateline serve" } " printed it" } input name="token" autocomplete="off" spellcheck="false"; }
            p.alarm role="alert" hidden {}
            p.buttons { button value="decide" { "Decide" } " " button.light value="cancel" formnovalidate type="button" { "Cancel" } }
        } }
    }
}

/// Whether it is figures that clash.
pub(crate) fn is_figure(row: &Row) -> bool {
    matches!(text(row, "kind"), Some("value" | "sum"))
}

fn question(kind: &str) -> &'static str {
    match kind {
        "status" => "Did it take place?",
        "denial" => "Said and denied",
        "date" => "When?",
        "place" => "Where?",
        "actor" => "Who?",
        "value" => "How many?",
        _ => "Does it add up?",
    }
}

fn clash(row: &Row, sentences: &BTreeMap<String, String>, is_now: bool) -> Markup {
    let quote = |side: &str| {
        let sentence = text(row, &format!("{side}_id")).and_then(|id| sentences.get(id)).map(String::as_str);
        sentence.or(text(row, &format!("{side}_quote"))).unwrap_or_default()
    };
    let (left, right) = (quote("left"), quote("right"));
    let marked = match text(row, "kind") {
        Some("value" | "sum") => [within(left, text(row, "left_quote")), within(right, text(row, "right_quote"))],
        _ => differing(left, right),
    };
    let about = is_figure(row).then(|| text(row, "about")).flatten();
    html! {
        li.clash data-id=(text(row, "contradiction_id").unwrap_or_default()) data-state=(text(row, "state").unwrap_or_default()) {
            h2.small {
                (question(text(row, "kind").unwrap_or_default()))
                @if let Some(about) = about { " " (about) }
                @if let Some(day) = text(row, "valid_from") { span.faint { ", " (published(day)) } }
            }
            div.sides {
                (side(row, "left", &marked[0]))
                (side(row, "right", &marked[1]))
            }
            p.fate { (fate(row)) }
            @if is_now && is_decidable(row) { p.buttons {
                button.light.decide type="button" hidden { "Decide" }
                button.light.reopen type="button" hidden { "Open again" }
            } }
        }
    }
}

/// What became of it, why, and by whom.
fn fate(row: &Row) -> Markup {
    let state = text(row, "state").filter(|state| *state != "open");
    html! { @if let Some(state) = state {
        b { (plain(state)) } @if let Some(reason) = text(row, "reason") { ": " (reason) }
        @if let Some(by) = text(row, "resolved_by") { span.faint { " — " (by) } }
        @if let Some(day) = text(row, "resolved_at") { span.faint { ", " (published(day)) } }
    } }
}

fn side(row: &Row, side: &str, words: &Markup) -> Markup {
    let of = |name: &str| text(row, &format!("{side}_{name}"));
    html! {
        div.side {
            p.value { (value(of("value").unwrap_or_default())) }
            @if let Some(id) = of("id") { a href={ "/at/" (id) } { blockquote { (words) } } } @else { blockquote { (words) } }
            p.faint { (of("source").unwrap_or("the article’s own voice")) @if let Some(publisher) = of("publisher") { " · " (publisher) } }
        }
    }
}

/// One of the two values: a figure, a day, or words.
pub(super) fn value(given: &str) -> String {
    match given.parse::<f64>() {
        Ok(figure) if figure.is_finite() => number(figure),
        _ if given.len() == DAY_BYTES => plain(&published(given)),
        _ => plain(given),
    }
}

/// A sentence with the words of its figure marked.
fn within(sentence: &str, figure: Option<&str>) -> Markup {
    let figure = figure.filter(|figure| *figure != sentence);
    match figure.and_then(|figure| Some((figure, sentence.split_once(figure)?))) {
        Some((figure, (before, after))) => html! { (before) mark { (figure) } (after) },
        None => html! { (sentence) },
    }
}

/// Both texts, with the words that the other does not have at that place marked.
fn differing(left: &str, right: &str) -> [Markup; 2] {
    let (left, right): (Vec<&str>, Vec<&str>) = (left.split_whitespace().collect(), right.split_whitespace().collect());
    if left.len().max(right.len()) > COMPARED {
        return [left, right].map(|words| html! { (words.join(" ")) });
    }
    let (same_left, same_right) = common(&left, &right);
    [marked(&left, &same_left), marked(&right, &same_right)]
}

fn marked(words: &[&str], is_same: &[bool]) -> Markup {
    html! { @for (index, word) in words.iter().enumerate() {
        @if index > 0 { " " }
        @if is_same[index] { (word) } @else { mark { (word) } }
    } }
}

/// Whether two words are the same but for the marks around them.
fn is_same(one: &str, other: &str) -> bool {
    fn bare(word: &str) -> &str {
        word.trim_matches(|character: char| character.is_ascii_punctuation())
    }
    one == other || bare(one) == bare(other)
}

/// Which words belong to the longest run of words that both have in order.
fn common(left: &[&str], right: &[&str]) -> (Vec<bool>, Vec<bool>) {
    let mut lengths = vec![vec![0_usize; right.len() + 1]; left.len() + 1];
    for at in (0..left.len()).rev() {
        for other in (0..right.len()).rev() {
            lengths[at][other] = if is_same(left[at], right[other]) {
                lengths[at + 1][other + 1] + 1
            } else {
                lengths[at + 1][other].max(lengths[at][other + 1])
            };
        }
    }
    let (mut in_left, mut in_right) = (vec![false; left.len()], vec![false; right.len()]);
    let (mut at, mut other) = (0, 0);
    while at < left.len() && other < right.len() {
        if is_same(left[at], right[other]) {
            (in_left[at], in_right[other]) = (true, true);
            (at, other) = (at + 1, other + 1);
        } else if lengths[at + 1][other] >= lengths[at][other + 1] {
            at += 1;
        } else {
            other += 1;
        }
    }
    (in_left, in_right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_differ_are_marked() {
        let [left, right] = differing("police shot two farmers", "police never shot farmers.");
        assert_eq!(left.into_string(), "police shot <mark>two</mark> farmers");
        assert_eq!(right.into_string(), "police <mark>never</mark> shot farmers.");
    }

    #[test]
    fn values_are_written_as_people_do() {
        for (given, shown) in [
            ("2025-03-05", "5 March 2025"),
            ("1900000.0", "1,900,000"),
            ("did_not_happen", "did not happen"),
            ("Infinity", "Infinity"),
            ("Ana Kovar; Ben Adisa", "Ana Kovar; Ben Adisa"),
        ] {
            assert_eq!(value(given), shown);
        }
    }

    #[test]
    fn of_a_sentence_the_figure_is_marked() {
        assert_eq!(within("In all two died.", Some("two")).into_string(), "In all <mark>two</mark> died.");
        assert_eq!(within("two", Some("two")).into_string(), "two");
    }
}
