//! Search: one box, in which `name:value` cuts down and bare words are looked for.

use std::collections::BTreeMap;

use dateline_ledger::Row;
use maud::{Markup, html};

use super::row::{report, text};
use crate::pages::Page;
use crate::params::Params;
use crate::read::words::{counted, number, plain};

/// Reports that a page shows.
pub(crate) const SHOWN: u32 = 60;
/// Reports that the counts look at.
pub(crate) const COUNTED: u32 = 1000;
/// Names that the box knows, with the parameter of each.
const NAMES: [(&str, &str); 9] = [
    ("actor", "actor"),
    ("recipient", "recipient"),
    ("type", "type"),
    ("status", "status"),
    ("place", "place"),
    ("source", "source"),
    ("source-kind", "source_kind"),
    ("publisher", "publisher"),
    ("date", "date"),
];
/// Columns that are counted: heading, column, name in the box.
const FACETS: [(&str, &str, &str); 5] = [
    ("Type", "event_type", "type"),
    ("Status", "status", "status"),
    ("Source", "source_kind", "source-kind"),
    ("Outlet", "publisher", "publisher"),
    ("Country", "country", "place"),
];
/// Values of a column that are listed.
const LISTED: usize = 8;

/// What was typed, as parameters. `date:` takes a day, or one or two with `..` before, after or between them.
fn typed(typed: &str) -> Params {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut words = Vec::new();
    for piece in pieces(typed) {
        let named = piece.split_once(':').and_then(|(name, value)| {
            let (_, parameter) = NAMES.iter().find(|(known, _)| *known == name)?;
            Some((*parameter, value.trim_matches('"')))
        });
        match named {
            Some(("date", value)) => {
                let (since, until) = value.split_once("..").unwrap_or((value, value));
                let ends = [("since", since), ("until", until)].into_iter().filter(|(_, day)| !day.is_empty());
                pairs.extend(ends.map(|(name, day)| (name.to_owned(), day.to_owned())));
            }
            Some((name, value)) => pairs.push((name.to_owned(), value.to_owned())),
            None => words.push(piece),
        }
    }
    if !words.is_empty() {
        pairs.push(("text".to_owned(), words.join(" ")));
    }
    Params::of(pairs)
}

/// What is asked of the reports: what was typed as `q`, and all else.
pub(crate) fn params(params: &Params) -> Params {
    let others = params.without("q");
    others.pairs().fold(typed(params.one("q").unwrap_or_default()), |all, (name, value)| all.with(name, Some(value)))
}

/// Words apart by spaces; a quotation mark holds them together.
fn pieces(typed: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut is_quoted = false;
    for character in typed.chars() {
        is_quoted ^= character == '"';
        match all.last_mut() {
            Some(last) if is_quoted || !character.is_whitespace() => last.push(character),
            _ => all.push(String::new()),
        }
    }
    all.retain(|piece| !piece.is_empty());
    all
}

/// What was found.
pub(crate) struct Found<'r> {
    /// The reports of a page; `None` where what was asked for could not be read.
    pub(crate) page: Option<&'r Page>,
    /// Reports that are counted beside them.
    pub(crate) counted: &'r [Row],
    /// Why it could not be read.
    pub(crate) refused: Option<&'r str>,
}

/// The page: the box, what was found, and counts that cut it down further.
pub(crate) fn page(found: &Found<'_>, params: &Params) -> Markup {
    let typed = params.one("q").unwrap_or_default();
    html! {
        div.search {
            form.box action="/search" role="search" {
                label.unseen for="q" { "Search" }
                input #q type="search" name="q" value=(typed) placeholder="actor:Peru status:cancelled “direct talks”" autocomplete="off" spellcheck="false";
                @if let Some(as_of) = params.one("as_of") { input type="hidden" name="as_of" value=(as_of); }
                button type="submit" { "Search" }
            }
            p.faint { "Words are looked for in the articles; " @for (name, _) in NAMES { code { (name) ":" } " " } "narrow what is found: " code { "actor:\"Ana Kovar\" status:denied date:2025-03-01..2025-03-05" } }
            @if let Some(refused) = found.refused { p.note.alarm role="alert" { (refused) } }
            div.split {
                section aria-label="Found" {
                    h1.quiet { (heading(found)) }
                    @if found.counted.is_empty() && found.refused.is_none() { p { "No report fits all of it: leave out a word or a condition. " a href="/search" { "All reports" } } }
                    @if let Some(page) = found.page {
                        ul.rows { @for row in page.shown() { (report(row)) } }
                        (page.links("/search", params, ["newer reports", "older reports"]))
                    }
                }
                aside aria-label="Narrow what is found" {
                    @if found.counted.len() == COUNTED as usize { p.faint { "Counts are of the newest " (counted(COUNTED as usize, "report")) "." } }
                    @for facet in FACETS { (counts(typed, found.counted, facet)) }
                    (saved())
                }
            }
        }
    }
}

/// The searches that the browser keeps; the script fills them in.
fn saved() -> Markup {
    html! {
        section #saved hidden aria-labelledby="saved-title" {
            h2.small #saved-title { "Saved searches" }
            ul.facet {}
            p.faint.none { "None in this browser." }
            form { label.unseen for="saved-name" { "Name of this search" } input #saved-name name="name" placeholder="name of this search" autocomplete="off" maxlength="80"; button.light type="submit" { "Save" } }
        }
    }
}

fn heading(found: &Found<'_>) -> String {
    let all = found.counted.len();
    match found.page {
        Some(page) if page.is_all() && all > 0 => counted(all, "report"),
        Some(page) if all >= COUNTED as usize => {
            format!("{} of more than {}", page.counted("report"), number((all - 1) as f64))
        }
        Some(page) if all > 0 => format!("{} of {all}", page.counted("report")),
        _ => "Nothing found".to_owned(),
    }
}

fn counts(typed: &str, rows: &[Row], (heading, column, name): (&str, &str, &str)) -> Markup {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    rows.iter().filter_map(|row| text(row, column)).for_each(|value| *counts.entry(value).or_default() += 1);
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|&(value, count)| (std::cmp::Reverse(count), value));
    html! {
        @if counts.len() > 1 {
            h2.small { (heading) }
            ul.facet { @for &(value, count) in counts.iter().take(LISTED) {
                li { a href=(narrowed(typed, name, value)) { (plain(value)) } " " span.faint { (count) } }
            } }
        }
    }
}

/// The address of the same search with one more condition.
fn narrowed(typed: &str, name: &str, value: &str) -> String {
    let value = if value.contains(' ') { format!("\"{value}\"") } else { value.to_owned() };
    let typed = format!("{} {name}:{value}", typed.trim());
    let query: String = form_urlencoded::Serializer::new(String::new()).append_pair("q", typed.trim()).finish();
    format!("/search?{query}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cut_down_and_words_are_looked_for() {
        let params =
            typed(r#"actor:"Ana Kovar" date:2025-03-01..2025-03-05 source-kind:anonymous "peace plan" -sport 10:30"#);
        let filter = params.filter().unwrap();
        assert_eq!(filter.actors, ["Ana Kovar"]);
        assert_eq!(filter.source_kinds, ["anonymous"]);
        assert_eq!(filter.since.map(|day| day.to_string()).as_deref(), Some("2025-03-01"));
        assert_eq!(filter.until.map(|day| day.to_string()).as_deref(), Some("2025-03-05"));
        assert_eq!(filter.text.as_deref(), Some(r#""peace plan" -sport 10:30"#));
    }

    #[test]
    fn a_time_may_have_one_end() {
        let days = |words| {
            let filter = typed(words).filter().unwrap();
            [filter.since, filter.until].map(|day| day.map(|day| day.to_string()))
        };
        assert_eq!(days("date:2025-03-01.."), [Some("2025-03-01".to_owned()), None]);
        assert_eq!(days("date:..2025-03-05"), [None, Some("2025-03-05".to_owned())]);
        assert_eq!(days("date:2025-03-05"), [Some("2025-03-05".to_owned()), Some("2025-03-05".to_owned())]);
    }

    #[test]
    fn a_count_leads_to_the_narrower_search() {
        assert_eq!(narrowed("talks", "publisher", "Lima Wire"), "/search?q=talks+publisher%3A%22Lima+Wire%22");
    }
}
