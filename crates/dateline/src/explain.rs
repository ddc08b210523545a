//! `dateline explain`: why each event was coded so.

use std::io::Write as _;

use anyhow::Result;
use dateline_coder::events::{ContextBecause, Event, READER, Words};
use dateline_coder::{Coded, Knowledge};
use dateline_predicates::Route;
use dateline_text::Id;

use crate::args::ExplainArgs;
use crate::knowledge::knowledge;
use crate::{Done, read, tell};

/// Runs the command.
pub(crate) fn run(args: &ExplainArgs) -> Result<Done> {
    let know = knowledge(args.input.data.as_deref())?;
    let mut out = std::io::stdout().lock();
    let mut failures = 0;
    for task in read::tasks(&args.input, Vec::new())? {
        let Some(task) = read::reported(task, &mut failures) else { continue };
        let coded = task.coded(know);
        if let Some(missing) = args.event.filter(|&wanted| wanted >= coded.events.len()) {
            let (id, count) = (&coded.article.id, coded.events.len());
            tell(&format!("error: `{id}` has no event {missing}\nhelp: it has {count}, counted from 0"));
            failures += 1;
            continue;
        }
        writeln!(out, "{}", coded.article.id)?;
        for (id, event) in coded.events.iter().filter(|(id, _)| args.event.is_none_or(|wanted| wanted == id.index())) {
            writeln!(out)?;
            out.write_all(explanation(&coded, know, id, event).as_bytes())?;
        }
        if coded.events.is_empty() {
            writeln!(out, "\nno events")?;
        }
    }
    Ok(Done::with_failures(failures))
}

fn explanation(coded: &Coded, know: &Knowledge, id: Id<Event>, event: &Event) -> String {
    let mut lines = vec![title(coded, id, event), line("rule", &rule(event))];
    if let (Some(reader), Some(judged)) = (know.reader, &event.because.judged) {
        let reasons = reader.reasons(&judged.cues, event.event_type).join(", ");
        lines.push(line("reader", &format!("type {:.2}: {reasons}", judged.chance)));
    }
    lines.push(line("predicate", &predicate(coded, event)));
    lines.extend(event.because.roles.iter().map(|&(role, entity, span, route)| {
        let entity = &coded.entities.all[entity];
        let because =
            entity.mentions.iter().find(|mention| span.contains(mention.span)).map_or("", |mention| mention.because);
        let words = &coded.article.text[span];
        let route = match route {
            Route::Read => "found by the reader".to_owned(),
            route => format!("{route:?} argument").to_lowercase(),
        };
        line(role.as_str(), &format!("{}, “{words}”: {route}; {because}", entity.name))
    }));
    lines.push(line("status", &status(coded, event)));
    lines.push(line("time", &time(coded, event)));
    lines.push(line(
        "place",
        &event.place.map_or_else(|| "none that the text ties to it".to_owned(), |id| place(coded, id)),
    ));
    lines.push(line("source", &source(coded, event)));
    lines.push(line("contexts", &contexts(coded, event)));
    let projected = know.ontology.project(event.event_type, event.status);
    let projected =
        projected.map_or_else(|| "nothing".to_owned(), |(name, mode)| format!("{name} {}", mode.unwrap_or("-")));
    let mode = event.modes.first().map(String::as_str);
    let entry = know.ontology.event_type(event.event_type);
    let derived = format!(
        "{projected}; quad class {}, intensity {}",
        entry.quad,
        know.ontology.intensity(event.event_type, mode)
    );
    lines.push(line("in plain PLOVER", &derived));
    lines.concat()
}

fn rule(event: &Event) -> String {
    match event.because.rule.as_str() {
        READER => "none; the reader alone".to_owned(),
        rule => format!("data/lexicon/{rule}"),
    }
}

fn title(coded: &Coded, id: Id<Event>, event: &Event) -> String {
    let names = |ids: &[Id<_>]| {
        let names: Vec<_> = ids.iter().map(|&id| coded.entities.all[id].name.as_str()).collect();
        if names.is_empty() { "?".to_owned() } else { names.join(", ") }
    };
    let mode = event.modes.first().map_or_else(String::new, |mode| format!("/{mode}"));
    format!("{} {}{mode}  {} -> {}\n", id.index(), event.event_type, names(&event.actors), names(&event.recipients))
}

fn line(name: &str, value: &str) -> String {
    format!("  {name:<16} {value}\n")
}

fn predicate(coded: &Coded, event: &Event) -> String {
    let predicate = &coded.predicates.all[event.because.predicate];
    let mut words = format!("“{}” ({})", &coded.article.text[event.anchor], predicate.lemma);
    words.push_str(&format!(", {:?} {:?} {:?}", predicate.tense, predicate.aspect, predicate.voice).to_lowercase());
    if let Some(token) = predicate.negated {
        words.push_str(&format!(", negated by “{}”", &coded.article.text[coded.segments.tokens[token].span]));
    }
    if let Some(modality) = &predicate.modality {
        words.push_str(&format!(", under “{}”", modality.lemma));
    }
    for around in &predicate.embedded_in {
        let outer = &coded.predicates.all[around.outer];
        words.push_str(&format!(", inside “{}”", &coded.article.text[outer.span]));
    }
    words
}

fn status(coded: &Coded, event: &Event) -> String {
    let words = event.because.status_words.map(|span| format!(", from “{}”", &coded.article.text[span]));
    let otherwise =
        if event.because.status_judged { ", judged by the reader" } else { ", from the form of the predicate" };
    let likelihood = event.likelihood.zip(event.because.likelihood_words);
    let likelihood = likelihood
        .map(|(band, words)| format!("; {}, from “{}”", band.as_str(), &coded.article.text[words]))
        .unwrap_or_default();
    format!("{}{}{likelihood}", event.status, words.unwrap_or_else(|| otherwise.to_owned()))
}

fn time(coded: &Coded, event: &Event) -> String {
    let Some(time) = event.time.map(|id| &coded.times[id]) else {
        return event.days.basis.map_or("none that the text ties to it", |_| "goes on at publication").to_owned();
    };
    let value = time.value.as_deref().unwrap_or("unresolved");
    let published = coded.article.published.as_ref().map(|published| format!(", published {}", published.day));
    format!("{value}, “{}” ({}){}", &coded.article.text[time.span], time.basis.as_str(), published.unwrap_or_default())
}

fn place(coded: &Coded, id: Id<dateline_coder::places::Place>) -> String {
    let place = &coded.places[id];
    let country = place.country.map(|code| format!(" ({code})")).unwrap_or_default();
    format!("{}{country}, “{}”, {}", place.name, &coded.article.text[place.span], place.precision.as_str())
}

fn source(coded: &Coded, event: &Event) -> String {
    let Some(said) = event.attribution.map(|id| &coded.attributions[id]) else {
        return "the article's own voice".to_owned();
    };
    let words = |spans: &[dateline_text::Span]| {
        spans.iter().map(|&span| &coded.article.text[span]).collect::<Vec<_>>().join(" … ")
    };
    format!(
        "“{}”, cue “{}”; {}, {}",
        words(&said.source),
        words(&said.cue),
        said.source_kind.as_str(),
        event.certainty.as_str()
    )
}

fn contexts(coded: &Coded, event: &Event) -> String {
    let told: Vec<_> = event.because.contexts.iter().map(|because| context(coded, because)).collect();
    if told.is_empty() { "none that the text speaks for".to_owned() } else { told.join("; ") }
}

fn context(coded: &Coded, because: &ContextBecause) -> String {
    let quoted = |words: &Words, from: &str| {
        let words: Vec<_> = words.iter().map(|&span| format!("“{}”", &coded.article.text[span])).collect();
        (!words.is_empty()).then(|| format!("{}{from}", words.join(", ")))
    };
    let participant = because.participant.map(|id| coded.entities.all[id].name.clone());
    let reasons = [
        quoted(&because.sentence, ""),
        participant,
        quoted(&because.paragraph, " (paragraph)"),
        because.theme.and_then(|span| quoted(&vec![span], " (document)")),
    ];
    format!("{}, from {}", because.context, reasons.into_iter().flatten().collect::<Vec<_>>().join(", "))
}
