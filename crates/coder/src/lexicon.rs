//! Compiling the lexicon with the parser that reads the news, and trying every example of it.

use dateline_knowledge::lexicon::{Entry, Example, LexiconSource, Marked, Patterns, Reader, Role};
use dateline_knowledge::ontology::Status;
use dateline_knowledge::{Folder, Problem, Problems};
use dateline_predicates::find_predicates;
use dateline_syntax::{Parsed, Upos};
use dateline_text::{Article, Text, segment};

use crate::{Coded, Knowledge, code};

/// What came of trying the lexicon.
pub struct Report {
    /// The patterns that the examples became.
    pub patterns: Patterns,
    /// Number of `+` lines.
    pub examples: usize,
    /// Number of sentences tried: examples as they stand, in the passive and embedded, and counter-examples.
    pub run: usize,
    /// Examples that are still coded when their own line is taken out of the lexicon, because a near-synonym covers them.
    pub covered_without_own_line: usize,
    /// What is wrong with the files: examples that were not read as predicates, counter-examples that were coded.
    pub problems: Problems,
    /// Forms of examples that were not coded as they should be.
    pub missed: Vec<Problem>,
}

/// Compiles the lexicon of `folder`.
///
/// # Errors
/// Problems of the files themselves. Examples that the parser does not read as predicates come back beside the patterns.
pub fn compile(folder: &Folder) -> Result<(Patterns, Problems), Problems> {
    let know = Knowledge::load(folder)?;
    let source = LexiconSource::load(folder, &know.ontology)?;
    Ok(compiled(&source, &know))
}

fn compiled(source: &LexiconSource, know: &Knowledge) -> (Patterns, Problems) {
    let (patterns, problems) = dateline_knowledge::lexicon::compile(source, &|sentence| read(sentence, know));
    (Patterns::new(patterns), problems)
}

fn read(sentence: &str, know: &Knowledge) -> Reader {
    let text = Text::new(sentence);
    let segments = segment(&text);
    let syntax = crate::syntax(&text, &segments, know);
    let predicates =
        find_predicates(&Parsed { text: &text, segments: &segments, syntax: &syntax }, know.predicate_words);
    Reader { text, segments, syntax, predicates }
}

/// Compiles the lexicon of `folder` and runs every example (plain, passive, inside "… said that …") and counter-example, with
/// the lexicon alone: the reader has no say.
///
/// # Errors
/// Problems of the files themselves.
pub fn check(folder: &Folder) -> Result<Report, Problems> {
    let mut know = Knowledge::load(folder)?;
    let source = LexiconSource::load(folder, &know.ontology)?;
    let (patterns, problems) = compiled(&source, &know);
    know.patterns = patterns;
    know.reader = None;
    let mut report = Report {
        patterns: Patterns::default(),
        examples: source.entries.iter().map(|entry| entry.examples.len()).sum(),
        run: 0,
        covered_without_own_line: 0,
        problems,
        missed: Vec::new(),
    };
    for entry in &source.entries {
        try_entry(entry, &know, &mut report);
    }
    report.covered_without_own_line = covered_without_own_line(&source, &mut know);
    report.patterns = know.patterns;
    Ok(report)
}

fn try_entry(entry: &Entry, know: &Knowledge, report: &mut Report) {
    let Some(event_type) = entry.event_type else { return };
    for example in &entry.examples {
        for (form, sentence) in forms(&example.marked, know) {
            report.run += 1;
            let coded = code_sentence(&sentence, know);
            if !coded.events.iter().any(|(_, event)| event.event_type == event_type) {
                let what = format!("{form} is not coded as `{event_type}` but as {}", types_of(&coded));
                report.missed.push(problem(entry, example.line, what, sentence));
            }
        }
    }
    for (line, sentence) in &entry.counter_examples {
        report.run += 1;
        let coded = code_sentence(sentence, know);
        let told = coded.events.iter().find(|(_, event)| {
            let own = event.because.rule.starts_with(&entry.file);
            own && event.event_type == event_type && !matches!(event.status, Status::DidNotHappen | Status::Denied)
        });
        if let Some((_, event)) = told {
            let what = format!("the counter-example is coded as `{event_type}` by `{}`", event.because.rule);
            report.problems.0.push(problem(entry, *line, what, sentence.clone()));
        }
    }
}

fn problem(entry: &Entry, line: usize, what: String, excerpt: String) -> Problem {
    Problem {
        file: format!("lexicon/{}", entry.file),
        line,
        what,
        excerpt,
        help: "`dateline data check --patterns` shows how each example was read".to_owned(),
        other: None,
    }
}

fn types_of(coded: &Coded) -> String {
    let types: Vec<_> = coded.events.iter().map(|(_, event)| event.event_type.to_string()).collect();
    if types.is_empty() { "nothing".to_owned() } else { types.join(", ") }
}

fn code_sentence(sentence: &str, know: &Knowledge) -> Coded {
    code(Article { text: Text::new(sentence), ..Article::default() }, know)
}

/// The forms in which an example must be coded alike.
fn forms(marked: &Marked, know: &Knowledge) -> Vec<(&'static str, String)> {
    let mut forms =
        vec![("the example", marked.plain.clone()), ("the example after \"said that\"", embedded(marked, know))];
    forms.extend(passive(marked).map(|sentence| ("the passive", sentence)));
    forms
}

/// The example inside "… said on Monday that …"; its first word loses its capital unless it is a name.
fn embedded(marked: &Marked, know: &Knowledge) -> String {
    let first = read(&marked.plain, know).syntax.words.iter().next().map(|(_, word)| word.upos);
    let inside =
        if first == Some(Upos::Propn) { marked.plain.clone() } else { with_first(&marked.plain, char::to_lowercase) };
    format!("A witness said on Monday that {inside}")
}

/// `phrase` with its first letter changed.
fn with_first<I: Iterator<Item = char>>(phrase: &str, change: impl Fn(char) -> I) -> String {
    let mut rest = phrase.chars();
    rest.next().map(|first| change(first).chain(rest).collect()).unwrap_or_default()
}

/// The passive of "[actor A] *verbed* [… B] rest.", where the verb is regular, so that its past is its participle too.
fn passive(marked: &Marked) -> Option<String> {
    let [anchor] = marked.anchors.as_slice() else { return None };
    let subject = marked.marks.iter().find(|mark| mark.role == Role::Actor && mark.span.start == 0)?;
    let object = marked
        .marks
        .iter()
        .find(|mark| matches!(mark.role, Role::Recipient | Role::Thing) && mark.span.start == anchor.end + 1)?;
    let verb = &marked.plain[anchor.clone()];
    if subject.span.end + 1 != anchor.start || !verb.ends_with("ed") || verb.contains(' ') {
        return None;
    }
    let (agent, patient) = (&marked.plain[subject.span.clone()], &marked.plain[object.span.clone()]);
    let be = if is_plural(patient) { "were" } else { "was" };
    let rest = &marked.plain[object.span.end..];
    let (rest, stop) = rest.strip_suffix('.').map_or((rest, ""), |rest| (rest, "."));
    Some(format!("{} {be} {verb} by {}{rest}{stop}", capitalised(patient), decapitalised(agent)))
}

fn is_plural(phrase: &str) -> bool {
    let last = phrase.split_whitespace().next_back().unwrap_or_default();
    phrase.contains(" and ")
        || (last.ends_with('s') && !last.ends_with("ss"))
        || ["people", "men", "women", "children", "police"].contains(&last)
}

fn capitalised(phrase: &str) -> String {
    with_first(phrase, char::to_uppercase)
}

/// Lower case where a phrase opens with a word that is no name.
fn decapitalised(phrase: &str) -> String {
    let opens = [
        "The ",
        "A ",
        "An ",
        "Police",
        "Rebels",
        "Soldiers",
        "Officials",
        "Protesters",
        "Troops",
        "Gunmen",
        "Militants",
        "Commandos",
    ];
    if opens.iter().any(|word| phrase.starts_with(word)) {
        with_first(phrase, char::to_lowercase)
    } else {
        phrase.to_owned()
    }
}

/// How many examples another line of the lexicon codes as the same type.
fn covered_without_own_line(source: &LexiconSource, know: &mut Knowledge) -> usize {
    let all = know.patterns.all().to_vec();
    let mut covered = 0;
    for (entry, example) in examples(source) {
        let own = format!("{}:{}", entry.file, example.line);
        know.patterns = Patterns::new(all.iter().filter(|pattern| pattern.rule != own).cloned().collect());
        let coded = code_sentence(&example.marked.plain, know);
        covered += usize::from(coded.events.iter().any(|(_, event)| Some(event.event_type) == entry.event_type));
    }
    know.patterns = Patterns::new(all);
    covered
}

fn examples(source: &LexiconSource) -> impl Iterator<Item = (&Entry, &Example)> {
    source.entries.iter().flat_map(|entry| entry.examples.iter().map(move |example| (entry, example)))
}
