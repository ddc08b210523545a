//! The ontology as it is loaded, as a page for people: types, modes, contexts, statuses and the rest, with examples.

use std::fmt::Write as _;

use dateline_knowledge::ontology::{EventType, Ontology, Status};
use dateline_knowledge::{Folder, Problems};

/// Examples that are shown of a type or mode.
const EXAMPLES: usize = 3;

/// The codebook as Markdown, from the knowledge files in `folder`.
///
/// # Errors
/// The problems of the knowledge files.
pub fn codebook(folder: &Folder) -> Result<String, Problems> {
    let ontology = Ontology::load(folder)?;
    let examples = Examples::of(folder);
    let mut out = String::from(HEAD);
    for &event_type in EventType::ALL {
        write_type(&mut out, &ontology, &examples, event_type);
    }
    out += "## Contexts\n\nWhy, or in which field; an event may have several.\n\n";
    let contexts = folder
        .lines("ontology/contexts.txt")
        .filter_map(|line| line.text.split('|').next().map(|name| name.trim().to_owned()));
    out += &contexts.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    out += "\n\n## Status\n\nWhether it took place, as the text has it.\n\n";
    for (name, meaning) in STATUSES {
        line(&mut out, name, meaning);
    }
    for (title, about, words) in LISTS {
        let _ = write!(out, "\n## {title}\n\n{about}\n\n");
        words.iter().for_each(|(name, meaning)| line(&mut out, name, meaning));
    }
    write_projection(&mut out, &ontology);
    Ok(out)
}

/// The codebook as one HTML page that needs nothing else.
pub fn page(markdown: &str) -> String {
    let mut body = String::new();
    let parser = pulldown_cmark::Parser::new_ext(markdown, pulldown_cmark::Options::ENABLE_TABLES);
    pulldown_cmark::html::push_html(&mut body, parser);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>Codebook</title>\n<style>body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; \
         color-scheme: light dark; }} td, th {{ border: 1px solid #8888; padding: .2rem .4rem; }} table {{ border-collapse: collapse; \
         font-size: .85rem; display: block; overflow-x: auto; }}</style>\n{body}</html>\n"
    )
}

fn line(out: &mut String, name: &str, meaning: &str) {
    let _ = writeln!(out, "- `{name}`: {meaning}");
}

fn write_type(out: &mut String, ontology: &Ontology, examples: &Examples, event_type: EventType) {
    let entry = ontology.event_type(event_type);
    let recipient = if entry.needs_recipient { "; a recipient is required" } else { "" };
    let _ = writeln!(
        out,
        "### {event_type}\n\n{}. Quad class {}, intensity {}, CAMEO {}{recipient}.\n",
        entry.meaning, entry.quad, entry.score, entry.cameo
    );
    examples.write(out, event_type.as_str());
    for (mode, known) in ontology.modes(event_type) {
        let score = known.score.map_or_else(|| "no score of its own".to_owned(), |score| score.to_string());
        let _ = writeln!(out, "**{event_type} {mode}** ({score}): {}\n", known.meaning);
        examples.write(out, &format!("{event_type} {mode}"));
    }
}

fn write_projection(out: &mut String, ontology: &Ontology) {
    *out += "\n## The projection to plain PLOVER\n\nPLOVER has no status. What an event with a status becomes there; `-`: nothing.\n\n";
    let names: Vec<&str> = Status::ALL.iter().map(|status| status.as_str()).collect();
    let _ = writeln!(out, "| | {} |\n|---|{}", names.join(" | "), "---|".repeat(names.len()));
    for &event_type in EventType::ALL {
        let cell = |&status: &Status| match ontology.project(event_type, status) {
            Some((to, mode)) => format!("{to} {}", mode.unwrap_or_default()).trim().to_owned(),
            None => "-".to_owned(),
        };
        let cells: Vec<String> = Status::ALL.iter().map(cell).collect();
        let _ = writeln!(out, "| **{event_type}** | {} |", cells.join(" | "));
    }
}

/// The example sentences of the lexicon, by type and mode, in the order of the files.
struct Examples(Vec<(String, String)>);

impl Examples {
    fn of(folder: &Folder) -> Self {
        let mut found = Vec::new();
        for line in folder.lines("lexicon/").filter(|line| line.file.ends_with(".lex")) {
            match line.text.strip_prefix("+ ") {
                Some(example) => {
                    let of = found.last().map(|(of, _): &(String, String)| of.clone()).unwrap_or_default();
                    found.push((of, plain(example)));
                }
                None if EventType::parse(line.text.split(' ').next().unwrap_or_default()).is_some() => {
                    found.push((line.text.trim_end_matches(" -").to_owned(), String::new()));
                }
                None => {}
            }
        }
        found.retain(|(_, example)| !example.is_empty());
        Self(found)
    }

    fn write(&self, out: &mut String, of: &str) {
        for (_, example) in self.0.iter().filter(|(owner, _)| owner == of).take(EXAMPLES) {
            let _ = writeln!(out, "> {example}\n");
        }
    }
}

/// An example without its marks, the anchor in italics.
fn plain(example: &str) -> String {
    let mut out = String::new();
    let mut rest = example.split('#').next().unwrap_or_default().trim();
    while let Some((before, after)) = rest.split_once('[') {
        out += before;
        rest = after.split_once(' ').map_or(after, |(_role, words)| words);
    }
    out += rest;
    out.replace(']', "")
}

const HEAD: &str = "# Codebook

The types, modes and contexts are those of PLOVER (Political Language Ontology for Verifiable Event Records; CC BY-SA 4.0), in our words;
status, source, certainty and figures are dateline's own. Examples are the first of the lexicon; the words in italics carry the event.

## Types and modes

Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. Intensity runs from -10 (conflict) to
10 (cooperation).

";

const STATUSES: &[(&str, &str)] = &[
    ("happened", "told as fact"),
    ("ongoing", "goes on at publication"),
    ("planned", "intended, agreed or announced"),
    ("cancelled", "was planned, then called off or put off"),
    ("proposed", "suggested, offered, under discussion"),
    ("demanded", "asked for, ordered, urged"),
    ("threatened", "held out as harm"),
    ("hypothetical", "supposed, feared, possible, asked about"),
    ("did_not_happen", "negated, failed, averted"),
    ("denied", "said by somebody to be untrue"),
];

type List = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const LISTS: &[List] = &[
    (
        "Kinds of source",
        "On whose word it is told. None: the author's voice.",
        &[
            ("person", "a named person"),
            ("official", "an official, named or by office"),
            ("organization", "an organization"),
            ("anonymous", "sources who are not named"),
            ("document", "a paper, report or recording"),
            ("media", "another outlet"),
            ("unstated", "somebody, not said who (\"reportedly\")"),
        ],
    ),
    (
        "Certainty",
        "How sure the source's own words are; says nothing of how sure dateline is that it read them right.",
        &[
            ("confirmed", "said to be certain or confirmed"),
            ("stated", "said plainly"),
            ("believed", "thought or assessed to be so"),
            ("reported", "passed on from somebody else"),
            ("alleged", "claimed, with the claim marked as such"),
            ("doubted", "called into doubt"),
        ],
    ),
];
