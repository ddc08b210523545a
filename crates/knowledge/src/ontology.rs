//! The ontology: event types with their modes and scores, contexts, statuses, and the projection to plain PLOVER.

use std::collections::BTreeMap;
use std::fmt;

use crate::contexts::Contexts;
use crate::lines::{Folder, Line, Problem, Problems};

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// All of them, in the order of the ontology.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word for it in files and output.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// What `text` is the word for.
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)* _ => None }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

words! {
    /// What was done: one of PLOVER's sixteen words.
    EventType {
        /// Says it will cooperate.
        Agree = "AGREE",
        /// Meets, visits, telephones, negotiates.
        Consult = "CONSULT",
        /// Backs without material means.
        Support = "SUPPORT",
        /// Gives way in words.
        Concede = "CONCEDE",
        /// Material exchange that serves both sides.
        Cooperate = "COOPERATE",
        /// Material benefit to the recipient.
        Aid = "AID",
        /// Gives way in deed.
        Retreat = "RETREAT",
        /// Asks, demands, orders.
        Request = "REQUEST",
        /// Disapproves, alleges, investigates.
        Accuse = "ACCUSE",
        /// Refuses, turns down, cancels.
        Reject = "REJECT",
        /// Warns of harm to come.
        Threaten = "THREATEN",
        /// Civilians act together against someone.
        Protest = "PROTEST",
        /// Cuts existing relations, aid, membership; convicts.
        Sanction = "SANCTION",
        /// Forces moved or readied, not used.
        Mobilize = "MOBILIZE",
        /// Repression and compulsion short of violence.
        Coerce = "COERCE",
        /// Deliberate act that can do serious physical harm.
        Assault = "ASSAULT",
    }
}

words! {
    /// Whether an event took place, as the text has it.
    Status {
        /// Told as fact.
        Happened = "happened",
        /// Goes on at publication.
        Ongoing = "ongoing",
        /// Intended, agreed or announced.
        Planned = "planned",
        /// Was planned, then called off or put off.
        Cancelled = "cancelled",
        /// Suggested, offered, under discussion.
        Proposed = "proposed",
        /// Asked for, ordered, urged.
        Demanded = "demanded",
        /// Held out as harm.
        Threatened = "threatened",
        /// Supposed, feared, possible, asked about.
        Hypothetical = "hypothetical",
        /// Negated, failed, averted.
        DidNotHappen = "did_not_happen",
        /// Said by somebody to be untrue.
        Denied = "denied",
    }
}

/// What the ontology says of an event type.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeEntry {
    /// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
    pub quad: u8,
    /// Conflict–cooperation score, −10 … +10.
    pub score: f64,
    /// Whether PLOVER asks for a recipient.
    pub needs_recipient: bool,
    /// CAMEO code of the type as such ("04").
    pub cameo: String,
    /// What it means, in a line.
    pub meaning: String,
}

/// What the ontology says of a mode.
#[derive(Clone, Debug, PartialEq)]
pub struct ModeEntry {
    /// Score of type and mode together; `None` where PLOVER gives none.
    pub score: Option<f64>,
    /// The CAMEO code most like it.
    pub cameo: String,
    /// What it means, in a line.
    pub meaning: String,
}

/// A type and, where the projection sets one, a mode.
type Projected = (EventType, Option<String>);

/// The loaded ontology.
#[derive(Clone, Debug, Default)]
pub struct Ontology {
    types: BTreeMap<EventType, TypeEntry>,
    modes: BTreeMap<(EventType, String), ModeEntry>,
    projection: BTreeMap<(EventType, Status), Option<Projected>>,
    /// The contexts, with what speaks for them.
    pub contexts: Contexts,
}

impl Ontology {
    /// Reads `ontology/{types,modes,contexts,projection}.txt`.
    ///
    /// # Errors
    /// All problems of the four files: unknown words, numbers that are none, types or combinations left out.
    pub fn load(folder: &Folder) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut loaded = Self::default();
        for line in folder.lines("ontology/types.txt") {
            if let Some((name, entry)) = problems.keep(type_entry(&line)) {
                loaded.types.insert(name, entry);
            }
        }
        for line in folder.lines("ontology/modes.txt") {
            if let Some((key, entry)) = problems.keep(mode_entry(&line)) {
                loaded.modes.insert(key, entry);
            }
        }
        for line in folder.lines("ontology/contexts.txt") {
            problems.keep(loaded.contexts.add(&line));
        }
        for line in folder.lines("ontology/projection.txt") {
            if let Some((key, to)) = problems.keep(projection_entry(&line)) {
                loaded.projection.insert(key, to);
            }
        }
        problems.0.extend(loaded.missing());
        problems.or(loaded)
    }

    fn missing(&self) -> Vec<Problem> {
        let absent = |file: &str, what: String| Problem {
            file: file.to_owned(),
            line: 1,
            what,
            excerpt: String::new(),
            help: "add a line for it".to_owned(),
            other: None,
        };
        let types = EventType::ALL.iter().filter(|name| !self.types.contains_key(name));
        let mut missing: Vec<_> =
            types.map(|name| absent("ontology/types.txt", format!("`{name}` is left out"))).collect();
        for &name in EventType::ALL {
            for &status in Status::ALL {
                if !self.projection.contains_key(&(name, status)) {
                    missing.push(absent("ontology/projection.txt", format!("`{name}` with `{status}` is left out")));
                }
            }
        }
        missing
    }

    /// What is known of `event_type`.
    pub fn event_type(&self, event_type: EventType) -> &TypeEntry {
        &self.types[&event_type]
    }

    /// What is known of `mode` within `event_type`; `None` where the type has no such mode.
    pub fn mode(&self, event_type: EventType, mode: &str) -> Option<&ModeEntry> {
        self.modes.get(&(event_type, mode.to_owned()))
    }

    /// The modes of `event_type`, by name.
    pub fn modes(&self, event_type: EventType) -> impl Iterator<Item = (&str, &ModeEntry)> {
        self.modes.iter().filter(move |((of, _), _)| *of == event_type).map(|((_, mode), entry)| (mode.as_str(), entry))
    }

    /// What plain PLOVER, which has no status, makes of an event: its type and, where the projection sets one, its mode.
    /// `None`: nothing.
    pub fn project(&self, event_type: EventType, status: Status) -> Option<(EventType, Option<&str>)> {
        let to = self.projection.get(&(event_type, status))?.as_ref()?;
        Some((to.0, to.1.as_deref()))
    }

    /// Conflict–cooperation score of a type with its mode.
    pub fn intensity(&self, event_type: EventType, mode: Option<&str>) -> f64 {
        mode.and_then(|mode| self.mode(event_type, mode)?.score).unwrap_or(self.event_type(event_type).score)
    }
}

/// Reads the word of an event type in a cell of `line`.
pub(crate) fn event_type_cell(line: &Line<'_>, cell: &str) -> Result<EventType, Problem> {
    EventType::parse(cell).ok_or_else(|| {
        line.problem(format!("`{cell}` is no event type"), "the types are AGREE, CONSULT … ASSAULT, in capitals")
    })
}

fn score_cell(line: &Line<'_>, cell: &str) -> Result<f64, Problem> {
    let number = cell.parse::<f64>().ok().filter(|score| (-10.0..=10.0).contains(score));
    number.ok_or_else(|| line.problem(format!("`{cell}` is no score"), "a score is a number from -10 to 10"))
}

fn type_entry(line: &Line<'_>) -> Result<(EventType, TypeEntry), Problem> {
    let [name, quad, score, recipient, cameo, meaning] = line.cells()?;
    let quad = match quad {
        "1" => 1,
        "2" => 2,
        "3" => 3,
        "4" => 4,
        other => return Err(line.problem(format!("`{other}` is no quad class"), "a quad class is 1, 2, 3 or 4")),
    };
    let entry = TypeEntry {
        quad,
        score: score_cell(line, score)?,
        needs_recipient: recipient == "yes",
        cameo: cameo.to_owned(),
        meaning: meaning.to_owned(),
    };
    Ok((event_type_cell(line, name)?, entry))
}

fn mode_entry(line: &Line<'_>) -> Result<((EventType, String), ModeEntry), Problem> {
    let [name, mode, score, cameo, meaning] = line.cells()?;
    let score = match score {
        "" | "-" => None,
        number => Some(score_cell(line, number)?),
    };
    let entry = ModeEntry { score, cameo: cameo.to_owned(), meaning: meaning.to_owned() };
    Ok(((event_type_cell(line, name)?, mode.to_owned()), entry))
}

type Projection = ((EventType, Status), Option<Projected>);

fn projection_entry(line: &Line<'_>) -> Result<Projection, Problem> {
    let [name, status, to] = line.cells()?;
    let status = Status::parse(status).ok_or_else(|| {
        line.problem(format!("`{status}` is no status"), "the statuses are happened, ongoing … denied")
    })?;
    let to = match to {
        "-" => None,
        some => {
            let (name, mode) = some.split_once(' ').unwrap_or((some, ""));
            let mode = mode.trim();
            Some((event_type_cell(line, name)?, (!mode.is_empty()).then(|| mode.to_owned())))
        }
    };
    Ok(((event_type_cell(line, name)?, status), to))
}
