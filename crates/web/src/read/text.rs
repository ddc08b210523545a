//! The article's words with what was found in them. A span that does not lie in the text is counted as lost; nothing is
//! ever moved to where it seems to fit.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::article::{Article, Range};
use crate::points::Points;

/// Longest text that a page shows, in code points. Longer ones are cut, and the page says so.
pub(super) const SHOWN: usize = 300_000;

/// What kind of thing a mark is; the letter stands before its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Event,
    Source,
    Number,
    Time,
    Place,
    Entity,
}

impl Kind {
    pub(super) fn letter(self) -> char {
        match self {
            Self::Event => 'e',
            Self::Source => 's',
            Self::Number => 'n',
            Self::Time => 't',
            Self::Place => 'p',
            Self::Entity => 'x',
        }
    }
}

/// Words that something was found in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark {
    range: Range,
    kind: Kind,
    number: usize,
}

/// All marks of an article that lie in its text, by place, and how many do not. Of events only the `carded` have marks,
/// which lead to their cards.
pub(super) fn marks(article: &Article, points: &Points<'_>, carded: &[usize]) -> (Vec<Mark>, usize) {
    let mut all = Vec::new();
    let mut add = |kind, number, ranges: &[Range]| {
        all.extend(ranges.iter().map(|&range| Mark { range, kind, number }));
    };
    for &number in carded {
        add(Kind::Event, number, &[article.events[number].anchor]);
        add(Kind::Event, number, &article.events[number].mentions);
    }
    article.attributions.iter().enumerate().for_each(|(number, said)| add(Kind::Source, number, &said.source));
    article.quantities.iter().enumerate().for_each(|(number, found)| add(Kind::Number, number, &[found.span]));
    article.times.iter().enumerate().for_each(|(number, found)| add(Kind::Time, number, &[found.span]));
    article.places.iter().enumerate().for_each(|(number, found)| add(Kind::Place, number, &[found.span]));
    article.entities.iter().enumerate().for_each(|(number, found)| add(Kind::Entity, number, &found.mentions));
    let found = all.len();
    all.retain(|mark| points.words(mark.range).is_some_and(|words| !words.is_empty()));
    let lost = found - all.len();
    all.sort_unstable();
    all.dedup();
    (all, lost)
}

/// The paragraphs of a text: spans without the empty lines between them.
pub(super) fn paragraphs(text: &str, points: &Points<'_>) -> Vec<Range> {
    let mut found = Vec::new();
    let (mut start, mut end) = (None, 0);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        if words.is_empty() {
            found.extend(start.take().map(|start| [start, end]));
        } else {
            let first = at + (line.len() - line.trim_start().len());
            start.get_or_insert(first);
            end = first + words.len();
        }
        at += line.len();
    }
    found.extend(start.map(|start| [start, end]));
    found.into_iter().map(|[start, end]| [points.of_byte(start), points.of_byte(end)]).collect()
}

/// Length of the longest mark.
pub(super) fn longest(marks: &[Mark]) -> usize {
    marks.iter().map(|mark| mark.range[1] - mark.range[0]).max().unwrap_or(0)
}

/// What the words of a paragraph are written with.
pub(super) struct Writer<'a> {
    pub(super) article: &'a Article,
    pub(super) points: &'a Points<'a>,
    pub(super) marks: &'a [Mark],
    /// Length of the longest mark.
    pub(super) longest: usize,
    /// Events whose first words have been written.
    pub(super) begun: BTreeSet<usize>,
}

impl Writer<'_> {
    /// The words of a span, sentence by sentence.
    pub(super) fn paragraph(&mut self, [start, end]: Range) -> Markup {
        let sentences = self.article.sentences.as_deref().unwrap_or_default();
        let first = sentences.partition_point(|sentence| sentence[1] <= start);
        let mut at = start;
        let mut parts = Vec::new();
        for (number, &[from, to]) in sentences.iter().enumerate().skip(first) {
            if from >= end {
                break;
            }
            let (from, to) = (from.clamp(at, end), to.clamp(at, end));
            parts.push(self.pieces([at, from]));
            let words = self.pieces([from, to]);
            parts.push(html! { span.sentence id={ "sentence-" (number) } data-at=(from) { (words) } });
            at = to;
        }
        parts.push(self.pieces([at, end]));
        html! { @for part in &parts { (part) } }
    }

    /// The words of a span, cut wherever a mark begins or ends.
    fn pieces(&mut self, [start, end]: Range) -> Markup {
        let marks = self.touching([start, end]);
        let mut cuts: BTreeSet<usize> = BTreeSet::from([start, end]);
        cuts.extend(marks.iter().flat_map(|mark| mark.range).filter(|cut| (start..end).contains(cut)));
        let cuts: Vec<usize> = cuts.into_iter().collect();
        let mut open: Vec<Mark> = Vec::new();
        let mut next = 0;
        let mut parts = Vec::new();
        for cut in cuts.windows(2) {
            let range = [cut[0], cut[1]];
            open.retain(|mark| mark.range[1] > range[0]);
            while next < marks.len() && marks[next].range[0] <= range[0] {
                open.extend((marks[next].range[1] > range[0]).then_some(marks[next]));
                next += 1;
            }
            parts.push(self.piece(range, &open));
        }
        html! { @for part in &parts { (part) } }
    }

    /// The marks that share words with a span, by where they begin.
    fn touching(&self, [start, end]: Range) -> Vec<Mark> {
        let first = self.marks.partition_point(|mark| mark.range[0] + self.longest <= start);
        let before_end = self.marks.partition_point(|mark| mark.range[0] < end);
        self.marks[first..before_end.max(first)].iter().filter(|mark| mark.range[1] > start).copied().collect()
    }

    fn piece(&mut self, range: Range, open: &[Mark]) -> Markup {
        let words = self.points.words(range).unwrap_or_default();
        let words = html! { (words) };
        if open.is_empty() {
            return words;
        }
        let mut sorted: Vec<Mark> = open.to_vec();
        sorted.sort_by_key(|mark| (mark.kind, mark.number));
        let refs: Vec<String> = sorted.iter().map(|mark| format!("{}{}", mark.kind.letter(), mark.number)).collect();
        let refs = refs.join(" ");
        let event = sorted.iter().find(|mark| mark.kind == Kind::Event).map(|mark| mark.number);
        let kinds: BTreeSet<Kind> = sorted.iter().map(|mark| mark.kind).collect();
        let underlined = kinds.iter().filter(|kind| !matches!(kind, Kind::Event | Kind::Entity));
        let words = underlined.fold(words, |words, kind| html! { span.{ "m-" (kind.letter()) } { (words) } });
        let Some(event) = event else { return html! { span data-m=(refs) data-at=(range[0]) { (words) } } };
        let id = self.begun.insert(event).then(|| format!("in-text-{event}"));
        html! { a.m-e data-m=(refs) data-at=(range[0]) href={ "#event-" (event) } id=[id] { (words) } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words_of(text: &str) -> Vec<&str> {
        let points = Points::new(text);
        paragraphs(text, &points).into_iter().filter_map(|range| points.words(range)).collect()
    }

    #[test]
    fn empty_lines_part_paragraphs() {
        assert_eq!(words_of("Kopf\n\n  Zürich.\nEnde. \n \n\nNeu"), ["Kopf", "Zürich.\nEnde.", "Neu"]);
        assert_eq!(words_of(" \n"), [""; 0]);
    }
}
