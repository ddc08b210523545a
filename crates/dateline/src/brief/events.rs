//! The events, in order of time.

use dateline_coder::Coded;
use dateline_coder::attributions::{Attribution, Certainty, SourceKind};
use dateline_coder::events::{Days, Event};
use dateline_coder::when::Precision;
use dateline_coder::who::Entity;
use dateline_knowledge::ontology::Status;
use dateline_text::Id;

use super::page::{Ink, Page};

pub(super) fn write(coded: &Coded, page: &mut Page) {
    if coded.events.is_empty() {
        page.heading("EVENTS");
        page.line(2, &[(Ink::Plain, "none that the lexicon knows")]);
        return;
    }
    let (told, bare): (Vec<_>, Vec<_>) = in_order(coded).into_iter().partition(|event| takes_part(event));
    let (background, news): (Vec<_>, Vec<_>) = told.into_iter().partition(|event| event.background);
    page.heading("EVENTS");
    news.iter().for_each(|event| write_event(coded, event, page));
    if !background.is_empty() {
        page.heading("BACKGROUND");
        background.iter().for_each(|event| write_event(coded, event, page));
    }
    if !bare.is_empty() {
        page.heading("WITHOUT A NAMED PARTICIPANT");
        bare.iter().for_each(|event| write_bare(coded, event, page));
    }
}

/// Whether the text names anyone who takes part.
fn takes_part(event: &Event) -> bool {
    !event.actors.is_empty() || !event.recipients.is_empty()
}

/// An event that nobody is named in, on one line.
fn write_bare(coded: &Coded, event: &Event, page: &mut Page) {
    let words = format!("“{}”", &coded.article.text[event.anchor]);
    let modes = if event.modes.is_empty() { String::new() } else { format!(" {}", event.modes.join(", ")) };
    let kind = format!("{}{modes}", event.event_type);
    let status = format!(", {}", event.status.as_str().replace('_', " "));
    page.hanging(2, 4, &[(Ink::Quote, &words), (Ink::Plain, ": "), (Ink::Type, &kind), (Ink::Plain, &status)]);
}

/// Events by their first day; those without one behind, in text order.
fn in_order(coded: &Coded) -> Vec<&Event> {
    let mut events: Vec<&Event> = coded.events.as_slice().iter().collect();
    events.sort_by_key(|event| {
        let day = event.days.from.or(event.days.to);
        (day.is_none(), day, event.anchor)
    });
    events
}

fn write_event(coded: &Coded, event: &Event, page: &mut Page) {
    page.blank();
    write_who(coded, event, page);
    write_when_and_where(coded, event, page);
    write_voice(coded, event, page);
    let sentence = coded.segments.sentences[event.sentence].span;
    let quote = format!("“{}”", coded.article.text[sentence].trim());
    page.line(4, &[(Ink::Quote, &quote)]);
}

fn write_who(coded: &Coded, event: &Event, page: &mut Page) {
    let actors = names(coded, &event.actors);
    let recipients = names(coded, &event.recipients);
    let modes = if event.modes.is_empty() { String::new() } else { format!(" {}", event.modes.join(", ")) };
    let kind = format!("{}{modes}", event.event_type);
    let arrow = if recipients.is_empty() { "" } else { " → " };
    let actors = if actors.is_empty() { "someone".to_owned() } else { actors };
    let mut pieces = vec![(Ink::Name, actors.as_str()), (Ink::Plain, ": "), (Ink::Type, kind.as_str())];
    pieces.extend([(Ink::Plain, arrow), (Ink::Name, recipients.as_str())]);
    let mediators = format!(", through {}", names(coded, &event.mediators));
    if !event.mediators.is_empty() {
        pieces.push((Ink::Plain, &mediators));
    }
    page.hanging(2, 4, &pieces);
}

fn names(coded: &Coded, ids: &[Id<Entity>]) -> String {
    let names: Vec<_> = ids.iter().map(|&id| label(&coded.entities.all[id])).collect();
    names.join(" and ")
}

/// A name with its country and sector: "Steve Witkoff (USA/GOV)".
pub(super) fn label(entity: &Entity) -> String {
    match (entity.code, entity.sector) {
        (Some(code), Some(sector)) => format!("{} ({code}/{sector})", entity.name),
        (Some(code), None) => format!("{} ({code})", entity.name),
        (None, Some(sector)) => format!("{} ({sector})", entity.name),
        (None, None) => entity.name.clone(),
    }
}

fn write_when_and_where(coded: &Coded, event: &Event, page: &mut Page) {
    let ink = if matches!(event.status, Status::Happened | Status::Ongoing) { Ink::Plain } else { Ink::Doubt };
    let status = event.status.as_str().replace('_', " ");
    let mut rest = String::new();
    if let Some(when) = when(coded, event) {
        rest.push_str("; ");
        rest.push_str(&when);
    }
    if let Some(place) = event.place.map(|id| &coded.places[id]) {
        rest.push_str("; ");
        rest.push_str(&place.name);
        if let Some(country) = place.country.filter(|_| !place.name.is_empty()) {
            rest.push_str(&format!(" ({country})"));
        }
    }
    if !event.contexts.is_empty() {
        rest.push_str(&format!("; {}", event.contexts.join(", ").replace('_', " ")));
    }
    page.hanging(4, 6, &[(ink, &status), (Ink::Plain, &rest)]);
}

/// "2025-03-04, “on Tuesday night”".
fn when(coded: &Coded, event: &Event) -> Option<String> {
    let words = event.time.map(|id| format!("“{}”", &coded.article.text[coded.times[id].span]));
    match (days(event.days), words) {
        (Some(days), Some(words)) => Some(format!("{days}, {words}")),
        (days, words) => days.or(words),
    }
}

fn days(days: Days) -> Option<String> {
    match (days.from, days.to) {
        (Some(from), Some(to)) if from == to => Some(from.to_string()),
        (Some(from), Some(to)) if days.precision == Precision::Year && from.year() == to.year() => {
            Some(from.year().to_string())
        }
        (Some(from), Some(to)) => Some(format!("{from} to {to}")),
        (Some(from), None) => Some(format!("from {from}")),
        (None, Some(to)) => Some(format!("until {to}")),
        (None, None) => None,
    }
}

fn write_voice(coded: &Coded, event: &Event, page: &mut Page) {
    let mut who = String::from("told by the article itself");
    let mut sure = String::new();
    if let Some(id) = event.attribution {
        who = chain(coded, id);
    }
    if event.certainty != Certainty::Stated {
        sure = format!("; {}", event.certainty.as_str());
        let words: Vec<_> = event.certainty_words.iter().map(|&span| &coded.article.text[span]).collect();
        if !words.is_empty() {
            sure.push_str(&format!(" (“{}”)", words.join(" … ")));
        }
    }
    let read = format!("; read with {:.2}", event.confidence);
    page.hanging(4, 6, &[(Ink::Plain, &who), (Ink::Doubt, &sure), (Ink::Faint, &read)]);
}

/// "two sources (anonymous), told by U.S. officials".
pub(super) fn chain(coded: &Coded, id: Id<Attribution>) -> String {
    let said = &coded.attributions[id];
    let words: Vec<_> = said.source.iter().map(|&span| &coded.article.text[span]).collect();
    let own = match (words.is_empty(), said.source_kind) {
        (true, _) => "on nobody's stated word".to_owned(),
        (false, SourceKind::Person) => format!("on the word of {}", words.join(" ")),
        (false, kind) => format!("on the word of {} ({})", words.join(" "), kind.as_str()),
    };
    match said.parent.filter(|&parent| parent < id && !coded.attributions[parent].source.is_empty()) {
        Some(parent) => format!("{own}, {}", chain(coded, parent)),
        None => own,
    }
}
