//! Who speaks in quotations, and wherever a text says "I" or "we".

use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Sentence};

use super::draft::{Draft, DraftSense};
use super::links::Drafts;
use super::{EntityKind, Tok};

/// For each pronoun in a quotation or of the first person the draft of the speaker, where one can be found.
pub(super) fn speakers(drafts: &Drafts<'_>) -> Vec<Option<usize>> {
    let quoted = quoted(drafts.parsed);
    let reading = Reading { drafts, quoted };
    let mut speakers = vec![None; drafts.all.len()];
    let (mut last, mut announced) = (None, None);
    let mut next = 0;
    for (_, sentence) in drafts.parsed.segments.sentences.iter() {
        let own = reading.speaker_of(sentence);
        while next < drafts.all.len() && drafts.all[next].piece.start < sentence.tokens.end {
            if reading.is_spoken(&drafts.all[next]) {
                speakers[next] = reading.speaker(&drafts.all[next], own, last, announced);
            }
            next += 1;
        }
        let is_quoting = sentence.tokens.clone().any(|at| reading.quoted[at]);
        let announces = sentence.ids().next_back().is_some_and(|end| drafts.parsed.form(end) == ":");
        last = if is_quoting || announces { own.or(last) } else { last };
        announced = if announces { own.or(announced) } else { announced };
    }
    speakers
}

struct Reading<'a> {
    drafts: &'a Drafts<'a>,
    /// Whether each token stands in quotation marks.
    quoted: Vec<bool>,
}

impl Reading<'_> {
    fn is_spoken(&self, draft: &Draft) -> bool {
        let is_pronoun = matches!(draft.sense, DraftSense::Pronoun(_));
        draft.is_first_person() || (is_pronoun && self.quoted[draft.head.index()])
    }

    fn speaker(
        &self,
        draft: &Draft,
        own: Option<usize>,
        last: Option<usize>,
        announced: Option<usize>,
    ) -> Option<usize> {
        let at = draft.head;
        let is_quoted = self.quoted[at.index()];
        let parsed = self.drafts.parsed;
        let below = std::iter::once(at).chain(parsed.syntax.ancestors(at)).take(HIGHEST);
        let outside = below.filter_map(|clause| {
            let word = parsed.word(clause);
            let is_said = if is_quoted { !self.quoted[word.head?.index()] } else { word.rel == Rel::Ccomp };
            word.head.filter(|_| is_said)
        });
        let is_other = |&subject: &usize| !self.drafts.all[subject].words.contains(&at.index());
        let by_tree = outside.filter_map(|verb| self.subject(verb)).find(is_other);
        by_tree.or_else(|| if is_quoted { own.or(last) } else { announced })
    }

    /// Who speaks in a sentence: the subject of its first verb outside of quotation marks.
    fn speaker_of(&self, sentence: &Sentence) -> Option<usize> {
        let verbs =
            sentence.ids().filter(|&token| self.drafts.parsed.upos(token) == Upos::Verb && !self.quoted[token.index()]);
        verbs.filter_map(|verb| self.subject(verb)).next()
    }

    /// The subject of a verb, if it is somebody who can speak.
    fn subject(&self, verb: Tok) -> Option<usize> {
        let subject = self.drafts.parsed.syntax.child(verb, Rel::Nsubj)?;
        let at = self.drafts.at(subject)?;
        let draft = &self.drafts.all[at];
        let in_quotation = matches!(draft.sense, DraftSense::Pronoun(_)) && self.quoted[draft.head.index()];
        let can_speak = draft.kind != EntityKind::Place && !draft.is_first_person() && !in_quotation;
        can_speak.then(|| self.drafts.root(at))
    }
}

/// How far up the tree a speaker is looked for.
const HIGHEST: usize = 12;

/// Which tokens stand in double quotation marks; a quotation that is not closed ends with its paragraph.
fn quoted(parsed: &Parsed<'_>) -> Vec<bool> {
    let mut quoted = vec![false; parsed.segments.tokens.len()];
    let (mut inside, mut paragraph) = (false, None);
    for (_, sentence) in parsed.segments.sentences.iter() {
        if paragraph != Some(sentence.paragraph) {
            inside = false;
            paragraph = Some(sentence.paragraph);
        }
        for at in sentence.tokens.clone() {
            match parsed.form(Id::new(at)) {
                "“" | "``" => inside = true,
                "”" | "''" => inside = false,
                "\"" => inside = !inside,
                _ => quoted[at] = inside,
            }
        }
    }
    quoted
}

impl Draft {
    /// Whether it is "I", "we" or a form of them.
    pub(super) fn is_first_person(&self) -> bool {
        matches!(&self.sense, DraftSense::Pronoun(pronoun) if pronoun.is_first_person())
    }
}
