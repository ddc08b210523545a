//! Words that say whether an event inside them took place.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::lines::{Folder, Line, Problem, Problems, list};
use crate::ontology::Status;

/// How an event stands in the word that tells its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stands {
    /// As its content: "cancelled *the visit*".
    Content,
    /// As its content, done by another than the one whose word it is: "wants him *to resign*".
    Other,
    /// As what would be, by a paper: "the bill would *ban* the party", "under a draft, the party would be *banned*".
    Would,
    /// As its subject: "*the visit* was cancelled".
    Subject,
    /// Either way, or under or beside a noun or adjective: "the possibility of *a visit*".
    Any,
}

/// What an embedding word makes of the event inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Makes {
    /// This status.
    Status(Status),
    /// The outer word's own status goes on to the event inside.
    Same,
    /// What went on until then: it took place if it is over, and goes on where its end is only wanted.
    Ended,
    /// What is no more done; it goes on where its end is only wanted.
    Stopped,
}

/// A chance, as the words of a text put it: a band of Intelligence Community Directive 203 (2015).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likelihood {
    /// 1–5 %.
    Remote,
    /// 5–20 %.
    VeryUnlikely,
    /// 20–45 %.
    Unlikely,
    /// 45–55 %.
    Even,
    /// 55–80 %.
    Likely,
    /// 80–95 %.
    VeryLikely,
    /// 95–99 %.
    AlmostCertain,
}

impl Likelihood {
    /// All bands, the lowest first.
    pub const ALL: [Self; 7] = [
        Self::Remote,
        Self::VeryUnlikely,
        Self::Unlikely,
        Self::Even,
        Self::Likely,
        Self::VeryLikely,
        Self::AlmostCertain,
    ];

    /// The word for it in files and output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Remote => "remote",
            Self::VeryUnlikely => "very unlikely",
            Self::Unlikely => "unlikely",
            Self::Even => "even",
            Self::Likely => "likely",
            Self::VeryLikely => "very likely",
            Self::AlmostCertain => "almost certain",
        }
    }

    /// What is left of it under a "not": of what is not likely, that it is unlikely; of what is not unlikely, that the
    /// chances are even.
    #[must_use]
    pub fn denied(self) -> Self {
        match self {
            Self::Remote | Self::VeryUnlikely | Self::Unlikely => Self::Even,
            Self::Even | Self::Likely | Self::VeryLikely | Self::AlmostCertain => Self::Unlikely,
        }
    }
}

/// One line: the marker that it asks for, if any, and what it makes.
type Row = (Option<String>, Makes);

/// The status words of `data/status/`.
#[derive(Clone, Debug, Default)]
pub struct StatusWords {
    modals: FxHashMap<String, Status>,
    embedding: FxHashMap<String, BTreeMap<Stands, Vec<Row>>>,
    said: FxHashSet<String>,
    claims: FxHashSet<String>,
    likelihood: FxHashMap<String, Likelihood>,
    bygone: FxHashSet<String>,
    speaks_of: FxHashSet<String>,
    /// By the first word of the name, as written.
    history: FxHashMap<String, Vec<Happening>>,
}

/// A bygone happening that texts name instead of a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// Its name, as texts write it.
    pub name: String,
    /// The year in which it was over.
    pub last: u16,
}

impl StatusWords {
    /// Reads `status/{modals,embedding,said,claims,likelihood,bygone,history,spoken_of}.txt`.
    ///
    /// # Errors
    /// Unknown statuses, unknown ways to stand, years that are none.
    pub fn load(folder: &Folder) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut loaded = Self::default();
        for line in folder.lines("status/modals.txt") {
            if let Some((modal, status)) = problems.keep(modal(&line)) {
                loaded.modals.insert(modal, status);
            }
        }
        for line in folder.lines("status/embedding.txt") {
            let read = loaded.embedding_line(&line);
            problems.keep(read);
        }
        for line in folder.lines("status/said.txt") {
            loaded.said.extend(list(line.text).map(str::to_owned));
        }
        for line in folder.lines("status/claims.txt") {
            loaded.claims.extend(list(line.text).map(str::to_owned));
        }
        for line in folder.lines("status/likelihood.txt") {
            if let Some((phrases, band)) = problems.keep(likelihood(&line)) {
                loaded.likelihood.extend(list(phrases).map(|phrase| (phrase.to_owned(), band)));
            }
        }
        for line in folder.lines("status/spoken_of.txt") {
            loaded.speaks_of.extend(list(line.text).map(str::to_owned));
        }
        for line in folder.lines("status/bygone.txt") {
            loaded.bygone.extend(list(line.text).map(str::to_owned));
        }
        for line in folder.lines("status/history.txt") {
            for happening in problems.keep(happenings(&line)).unwrap_or_default() {
                let first = happening.name.split([' ', '-', '/']).next().unwrap_or_default().to_owned();
                loaded.history.entry(first).or_default().push(happening);
            }
        }
        problems.or(loaded)
    }

    fn embedding_line(&mut self, line: &Line<'_>) -> Result<(), Problem> {
        let [words, stands, marker, makes, _note] = line.cells()?;
        let stands = match stands {
            "content" => Stands::Content,
            "other" => Stands::Other,
            "would" => Stands::Would,
            "subject" => Stands::Subject,
            "any" => Stands::Any,
            other => {
                return Err(line.problem(
                    format!("`{other}` is no way to stand"),
                    "write `content`, `other`, `would`, `subject` or `any`",
                ));
            }
        };
        let makes = match makes {
            "same" => Makes::Same,
            "ended" => Makes::Ended,
            "stopped" => Makes::Stopped,
            status => Makes::Status(status_cell(line, status)?),
        };
        let marker = (marker != "-").then(|| marker.to_owned());
        for word in list(words) {
            let rows = self.embedding.entry(word.to_owned()).or_default().entry(stands).or_default();
            rows.push((marker.clone(), makes));
        }
        Ok(())
    }

    /// What the modal `lemma` says.
    pub fn modal(&self, lemma: &str) -> Option<Status> {
        self.modals.get(lemma).copied()
    }

    /// Whether the verb speaks of a deed, judges it or asks for it: its time is not that of the deed.
    pub fn speaks_of_deeds(&self, lemma: &str) -> bool {
        self.speaks_of.contains(lemma)
    }

    /// Whether the adjective `lemma` says that something is over: "previous".
    pub fn is_bygone(&self, lemma: &str) -> bool {
        self.bygone.contains(lemma)
    }

    /// The bygone happenings whose names begin with a word, as written.
    pub fn history(&self, first: &str) -> impl Iterator<Item = &Happening> {
        self.history.get(first.split(['-', '/']).next().unwrap_or_default()).into_iter().flatten()
    }

    /// Whether the noun `lemma` names something that somebody said: a demand, an offer, a threat.
    pub fn is_said(&self, lemma: &str) -> bool {
        self.said.contains(lemma)
    }

    /// The chance that a phrase in dictionary form stands for.
    pub fn likelihood(&self, phrase: &str) -> Option<Likelihood> {
        self.likelihood.get(phrase).copied()
    }

    /// Whether the noun `lemma` names something that somebody said to be so: a report, an allegation.
    pub fn is_claim(&self, lemma: &str) -> bool {
        self.claims.contains(lemma)
    }

    /// What `lemma` makes of an event that stands in it as `stands`, introduced by `marker`. A line that names the
    /// marker goes before one that does not. For nouns and adjectives a line for `any` goes before one that names the way
    /// it stands, which is mostly for the verb of that form: "the *risk* of war", "they *risk* war".
    pub fn embedding(&self, lemma: &str, is_verb: bool, stands: Stands, marker: Option<&str>) -> Option<Makes> {
        let ways = if is_verb { &[stands][..] } else { &[Stands::Any, stands] };
        let by_stand = self.embedding.get(lemma)?;
        ways.iter().find_map(|stands| {
            let lines = by_stand.get(stands)?;
            let named = lines.iter().find(|(wanted, _)| wanted.is_some() && wanted.as_deref() == marker);
            named.or_else(|| lines.iter().find(|(wanted, _)| wanted.is_none())).map(|&(_, makes)| makes)
        })
    }
}

fn status_cell(line: &Line<'_>, cell: &str) -> Result<Status, Problem> {
    Status::parse(cell)
        .ok_or_else(|| line.problem(format!("`{cell}` is no status"), "the statuses are happened, ongoing … denied"))
}

fn happenings(line: &Line<'_>) -> Result<Vec<Happening>, Problem> {
    let [names, last] = line.cells()?;
    let year = last.parse::<u16>().ok().filter(|year| (1..=2100).contains(year));
    let last =
        year.ok_or_else(|| line.problem(format!("`{last}` is no year"), "write the year in which they were over"))?;
    Ok(list(names).map(|name| Happening { name: name.to_owned(), last }).collect())
}

fn modal(line: &Line<'_>) -> Result<(String, Status), Problem> {
    let [modal, status, _note] = line.cells()?;
    Ok((modal.to_owned(), status_cell(line, status)?))
}

fn likelihood<'l>(line: &Line<'l>) -> Result<(&'l str, Likelihood), Problem> {
    let [phrases, band] = line.cells()?;
    let found = Likelihood::ALL.into_iter().find(|likelihood| likelihood.as_str() == band);
    let known = || Likelihood::ALL.map(Likelihood::as_str).join(", ");
    let band = found.ok_or_else(|| {
        line.problem(format!("`{band}` is no band of likelihood"), format!("write one of {}", known()))
    })?;
    Ok((phrases, band))
}
