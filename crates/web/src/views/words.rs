//! What the words of the page mean.

use dateline_knowledge::ontology::{EventType, Ontology, Status, TypeEntry};
use maud::{Markup, html};

use crate::read::words::{plain, sign};

/// The kinds of sources.
const SOURCES: [(&str, &str); 7] = [
    ("person", "someone who speaks for themselves"),
    ("official", "someone who holds an office, or “officials”"),
    ("organization", "a body, company, army, party or state"),
    ("anonymous", "someone who is not named, or asked not to be"),
    ("document", "a report, law, letter or court file"),
    ("media", "another outlet"),
    ("unstated", "“reportedly”, “it is said”: nobody is told"),
];
/// How sure a source's own words are.
const CERTAINTIES: [(&str, &str); 6] = [
    ("confirmed", "the source confirms it"),
    ("stated", "the source says it plainly"),
    ("believed", "the source thinks or estimates so"),
    ("reported", "the source has it from somebody else"),
    ("alleged", "the source claims or accuses"),
    ("doubted", "the source doubts it"),
];
/// What is counted, and how far it can be trusted.
const COUNTS: [(&str, &str); 8] = [
    ("event", "one thing done by someone at a time and place, as far as its reports let it be told from others"),
    ("report", "what one article says of one event"),
    (
        "independent",
        "a report that is neither a copy of another nor rests on the same source; only these count as agreement",
    ),
    ("copy", "the same text at another outlet"),
    ("background", "an older event that is told again"),
    ("contradiction", "two reports or figures that cannot both hold at the same time"),
    (
        "read right",
        "how likely the program read the words right, from 0 to 1; nothing is said of whether they are true",
    ),
    ("as of", "the day that a figure is for, or the day on which the ledger stood as it is shown"),
];

/// The page.
pub(crate) fn page(ontology: &Ontology) -> Markup {
    html! {
        article.words {
            h1.quiet { "What the words mean" }
            section.under {
                h2 { "What was done" }
                p.faint { "The types of events are those of the PLOVER ontology, each with its modes." }
                dl { @for &event_type in EventType::ALL { (of_type(ontology, event_type)) } }
            }
            section.under {
                h2 { "Whether it took place" }
                dl { @for &status in Status::ALL { dt { span aria-hidden="true" { (sign(status.as_str())) " " } (plain(status.as_str())) } dd { (of_status(status)) } } }
            }
            (listed("On whose word", &SOURCES))
            (listed("How sure the source is", &CERTAINTIES))
            (listed("What is counted", &COUNTS))
        }
    }
}

fn listed(heading: &str, words: &[(&str, &str)]) -> Markup {
    html! { section.under {
        h2 { (heading) }
        dl { @for (word, meaning) in words { dt { (word) } dd { (meaning) } } }
    } }
}

fn of_type(ontology: &Ontology, event_type: EventType) -> Markup {
    let entry = ontology.event_type(event_type);
    html! {
        dt id=(event_type) { span.type { (event_type) } }
        dd {
            (entry.meaning) span.faint { " (" (quad(entry)) ")" }
            @if ontology.modes(event_type).next().is_some() {
                ul.plain.faint { @for (mode, entry) in ontology.modes(event_type) { li { span.type { (plain(mode)) } " " (entry.meaning) } } }
            }
        }
    }
}

fn quad(entry: &TypeEntry) -> &'static str {
    match entry.quad {
        1 => "cooperation in words",
        2 => "cooperation in deed",
        3 => "conflict in words",
        _ => "conflict in deed",
    }
}

fn of_status(status: Status) -> &'static str {
    match status {
        Status::Happened => "told as fact",
        Status::Ongoing => "goes on at publication",
        Status::Planned => "intended, agreed or announced",
        Status::Cancelled => "was planned, then called off or put off",
        Status::Proposed => "suggested, offered, under discussion",
        Status::Demanded => "asked for, ordered, urged",
        Status::Threatened => "held out as harm",
        Status::Hypothetical => "supposed, feared, possible, asked about",
        Status::DidNotHappen => "negated, failed or averted",
        Status::Denied => "said by somebody to be untrue",
    }
}
