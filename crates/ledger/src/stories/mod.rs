//! Stories: documents that develop together over days. A document joins a story when it is added, by what it shares with
//! documents of the days around it, or begins one. A late document that belongs to two stories makes them one.

mod traits;

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::{OptionalExtension as _, Transaction};

use crate::ids::id;
use crate::write::insert::insert;
use traits::Trait;

/// Days before and after a document in which others of its story are looked for.
const DAYS: i64 = 7;
/// Documents of these days by which one trait is looked up. A trait of more of them tells nothing.
const MOST_PER_TRAIT: usize = 400;
/// Likeness from which a document joins the story of another.
const JOINS: f64 = 0.16;
/// Likeness to a second story from which the two are one.
const MERGES: f64 = 0.30;
/// What a day between two documents takes from their likeness.
const DAY_COSTS: f64 = 0.01;
/// Documents of other days and stories that are taken to be there beside those of the ledger: in a small one, what a story
/// is about would else look common.
const BACKGROUND: f64 = 1000.0;
/// Shared traits that are told.
const MOST_TOLD: usize = 5;

/// Puts a new coding's document into a story, as the version before it was.
pub(crate) fn place(transaction: &Transaction<'_>, doc: i64, coding: i64, commit_no: i64) -> rusqlite::Result<()> {
    if story_of(transaction, doc)?.is_some() {
        return Ok(()); // it is coded anew
    }
    let place = Place { transaction, doc, commit_no };
    let (text, published, previous): (String, Option<String>, Option<i64>) = transaction.query_row(
        "SELECT text, published_day, previous FROM document_rows WHERE key = ?",
        [doc],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let Some(day) = published.and_then(|day| day.parse().ok()).map(number) else { return Ok(()) };
    let traits = traits::of(transaction, coding, &text)?;
    let (likest, traits) = place.likest(&traits, day)?;
    place.remember(&traits, day)?;
    match previous.map(|before| story_of(transaction, before)).transpose()?.flatten() {
        Some(story) => place.join(story, previous, 1.0, &["the version before it".to_owned()]),
        None => place.settle(&likest),
    }
}

/// Days since 1970.
fn number(day: Date) -> i64 {
    day.since(Date::constant(1970, 1, 1)).map_or(0, |span| i64::from(span.get_days()))
}

/// The story in which a document stands.
fn story_of(transaction: &Transaction<'_>, doc: i64) -> rusqlite::Result<Option<i64>> {
    let mut query = transaction.prepare_cached("SELECT story FROM chapter_rows WHERE doc = ? AND until IS NULL")?;
    query.query_row([doc], |row| row.get(0)).optional()
}

/// A document that is like the new one.
#[derive(Clone, Debug)]
struct Alike {
    doc: i64,
    story: i64,
    score: f64,
    because: Vec<String>,
}

/// A new document on its way into a story.
struct Place<'t> {
    transaction: &'t Transaction<'t>,
    doc: i64,
    commit_no: i64,
}

impl Place<'_> {
    /// The document of each story that is most like this one, the likest first; and the traits, weighed by how rare they are.
    fn likest(&self, traits: &[Trait], day: i64) -> rusqlite::Result<(Vec<Alike>, Vec<Trait>)> {
        let around = self.around(day)?;
        let mut weighed = Vec::with_capacity(traits.len());
        let mut shared: BTreeMap<i64, Vec<(f64, usize)>> = BTreeMap::new();
        for (at, found) in traits.iter().enumerate() {
            let docs = self.with_trait(found.hash, day)?;
            let weight = found.weight * rarity(docs.len(), around);
            weighed.push(Trait { weight, ..found.clone() });
            if docs.len() < MOST_PER_TRAIT {
                docs.into_iter().for_each(|(doc, theirs)| shared.entry(doc).or_default().push((weight * theirs, at)));
            }
        }
        let own = norm(&weighed);
        let mut best: BTreeMap<i64, Alike> = BTreeMap::new();
        for (doc, mut common) in shared {
            let Some((story, theirs, their_day)) = self.profile(doc)? else { continue };
            let likeness =
                common.iter().map(|(product, _)| product).sum::<f64>() / (own * theirs).max(f64::MIN_POSITIVE);
            let score = likeness - DAY_COSTS * (day - their_day).abs() as f64;
            if best.get(&story).is_none_or(|alike| alike.score < score) {
                common.sort_by(|(one, left), (other, right)| other.total_cmp(one).then(left.cmp(right)));
                let because = common.iter().take(MOST_TOLD).map(|&(_, at)| weighed[at].label.clone()).collect();
                best.insert(story, Alike { doc, story, score, because });
            }
        }
        let mut likest: Vec<Alike> = best.into_values().collect();
        likest.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.story.cmp(&other.story)));
        Ok((likest, weighed))
    }

    /// How many documents were published on the days around one, up to a bound.
    fn around(&self, day: i64) -> rusqlite::Result<usize> {
        let mut query = self.transaction.prepare_cached(
            "SELECT count(*) FROM (SELECT 1 FROM profile_rows WHERE day BETWEEN ?1 - ?2 AND ?1 + ?2 LIMIT 4000)",
        )?;
        query.query_row((day, DAYS), |row| row.get::<_, i64>(0)).map(|count| count as usize)
    }

    /// The documents of the days around one that have a trait, with its weight there.
    fn with_trait(&self, hash: i64, day: i64) -> rusqlite::Result<Vec<(i64, f64)>> {
        let mut query = self.transaction.prepare_cached(
            "SELECT doc, weight FROM trait_rows WHERE trait = ?1 AND day BETWEEN ?2 - ?3 AND ?2 + ?3 LIMIT ?4",
        )?;
        query.query_map((hash, day, DAYS, MOST_PER_TRAIT as i64), |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
    }

    /// Story, norm and day of a document.
    fn profile(&self, doc: i64) -> rusqlite::Result<Option<(i64, f64, i64)>> {
        let mut query = self.transaction.prepare_cached(
            "SELECT h.story, p.norm, p.day FROM profile_rows p JOIN chapter_rows h ON h.doc = p.doc AND h.until IS NULL
             WHERE p.doc = ?",
        )?;
        query.query_row([doc], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()
    }

    /// Keeps the traits by which the document is found.
    fn remember(&self, traits: &[Trait], day: i64) -> rusqlite::Result<()> {
        for found in traits {
            let row: &[(&str, &dyn rusqlite::ToSql)] =
                &[("trait", &found.hash), ("day", &day), ("doc", &self.doc), ("weight", &found.weight)];
            insert(self.transaction, "trait_rows", row)?;
        }
        let row: &[(&str, &dyn rusqlite::ToSql)] = &[("doc", &self.doc), ("day", &day), ("norm", &norm(traits))];
        insert(self.transaction, "profile_rows", row).map(drop)
    }

    /// Joins the likest story, makes it one with others that are as like, or begins one.
    fn settle(&self, likest: &[Alike]) -> rusqlite::Result<()> {
        let Some(best) = likest.first().filter(|best| best.score >= JOINS) else {
            let story = self.begin()?;
            return self.join(story, None, 1.0, &[]);
        };
        let others = likest[1..].iter().filter(|other| other.score >= MERGES);
        let oldest = others.clone().map(|other| other.story).fold(best.story, i64::min);
        for other in others.chain([best]).filter(|other| other.story != oldest) {
            self.merge(other, oldest)?;
        }
        self.join(oldest, Some(best.doc), best.score, &best.because)
    }

    fn begin(&self) -> rusqlite::Result<i64> {
        let question = "SELECT doc_id FROM document_rows WHERE key = ?";
        let doc_id: String = self.transaction.query_row(question, [self.doc], |row| row.get(0))?;
        insert(
            self.transaction,
            "story_rows",
            &[("story_id", &id("story", &[&doc_id])), ("commit_no", &self.commit_no)],
        )
    }

    fn join(&self, story: i64, nearest: Option<i64>, score: f64, because: &[String]) -> rusqlite::Result<()> {
        self.write(self.doc, story, nearest, score, because)
    }

    fn write(
        &self,
        doc: i64,
        story: i64,
        nearest: Option<i64>,
        score: f64,
        because: &[String],
    ) -> rusqlite::Result<()> {
        insert(
            self.transaction,
            "chapter_rows",
            &[
                ("doc", &doc),
                ("story", &story),
                ("nearest", &nearest),
                ("score", &((score.min(1.0) * 1000.0).round() / 1000.0)),
                ("because", &serde_json::Value::from(because).to_string()),
                ("since", &self.commit_no),
            ],
        )
        .map(drop)
    }

    /// Moves the documents of another story into an older one.
    fn merge(&self, other: &Alike, into: i64) -> rusqlite::Result<()> {
        let (from, to) = (other.story, into);
        let mut query = self
            .transaction
            .prepare_cached("SELECT doc FROM chapter_rows WHERE story = ? AND until IS NULL ORDER BY doc")?;
        let docs = query.query_map([from], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
        let end = "UPDATE chapter_rows SET until = ?1 WHERE story = ?2 AND until IS NULL";
        self.transaction.prepare_cached(end)?.execute((self.commit_no, from))?;
        for doc in docs {
            self.write(doc, to, Some(self.doc), other.score, &["a document that belongs to both stories".to_owned()])?;
        }
        let name = |story: i64| {
            self.transaction
                .query_row("SELECT story_id FROM story_rows WHERE key = ?", [story], |row| row.get::<_, String>(0))
        };
        let because = serde_json::Value::from(other.because.clone()).to_string();
        let row: &[(&str, &dyn rusqlite::ToSql)] = &[
            ("kind", &"story"),
            ("from_id", &name(from)?),
            ("into_id", &name(to)?),
            ("because", &because),
            ("commit_no", &self.commit_no),
        ];
        insert(self.transaction, "merge_rows", row).map(drop)
    }
}

/// How much a trait tells that so many of the documents around have: from 1 for none down to 0 for all.
fn rarity(having: usize, around: usize) -> f64 {
    let all = around as f64 + BACKGROUND;
    (all / (having as f64 + 1.0)).ln() / all.ln()
}

fn norm(traits: &[Trait]) -> f64 {
    traits.iter().map(|found| found.weight * found.weight).sum::<f64>().sqrt()
}
