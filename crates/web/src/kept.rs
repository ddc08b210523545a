//! Answers to the last questions, kept for as long as nothing is added to the ledger. Of many who ask the same at a time,
//! one looks for the answer; the others are given the last one, or wait for it.

use std::collections::VecDeque;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use dateline_ledger::{LedgerError, Reader, Row};

/// Answers that are kept.
const ANSWERS: usize = 64;
/// So long an answer is given again without a look at the ledger, and so many times as long as it took to find: while
/// somebody adds all the time, a page may be so far behind.
const FRESH: Duration = Duration::from_secs(1);
const TIMES: u32 = 5;
/// So old an answer, in seconds, is still given to those who ask while somebody looks for a new one.
pub(crate) const OLDEST_SECONDS: u64 = 15;
const OLDEST: Duration = Duration::from_secs(OLDEST_SECONDS);

/// Rows as they stood after some commit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rows {
    rows: Arc<Vec<Row>>,
    /// When that commit was recorded; `None` in a ledger without any.
    pub(crate) recorded_at: Option<Arc<str>>,
}

impl Rows {
    /// Those of them that `keep` keeps.
    pub(crate) fn only(&self, keep: impl Fn(&Row) -> bool) -> Self {
        let rows = self.iter().filter(|row| keep(row)).cloned().collect();
        Self { rows: Arc::new(rows), recorded_at: self.recorded_at.clone() }
    }
}

impl Deref for Rows {
    type Target = [Row];

    fn deref(&self) -> &[Row] {
        &self.rows
    }
}

/// An answer, and after which commit and when it was last known to hold.
#[derive(Clone)]
pub(crate) struct Answer {
    commit_no: u64,
    held_at: Instant,
    took: Duration,
    pub(crate) rows: Rows,
}

impl Answer {
    /// Whether it need not be looked at again.
    pub(crate) fn is_fresh(&self) -> bool {
        self.held_at.elapsed() < FRESH.max(self.took * TIMES).min(OLDEST)
    }

    /// Whether it will do while a new one is looked for.
    pub(crate) fn will_do(&self) -> bool {
        self.held_at.elapsed() < OLDEST
    }

    /// The answer of `known` if nothing was added since, or else what `find` finds.
    pub(crate) fn of(
        known: Option<Self>,
        reader: &Reader,
        find: impl FnOnce(&Reader) -> Result<Vec<Row>, LedgerError>,
    ) -> Result<Self, LedgerError> {
        let begun = Instant::now();
        let (commit_no, recorded_at) = last_commit(reader)?;
        match known.filter(|known| known.commit_no == commit_no) {
            Some(known) => Ok(Self { held_at: begun, ..known }),
            None => {
                let rows = Rows { rows: Arc::new(find(reader)?), recorded_at };
                Ok(Self { commit_no, held_at: Instant::now(), took: begun.elapsed(), rows })
            }
        }
    }
}

/// Where the answer to a question is put.
#[derive(Default)]
pub(crate) struct Slot {
    answer: Mutex<Option<Answer>>,
    /// Held by who looks for it.
    pub(crate) finding: Arc<tokio::sync::Mutex<()>>,
}

impl Slot {
    /// The answer that was put here last.
    pub(crate) fn known(&self) -> Option<Answer> {
        self.answer.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn put(&self, answer: Answer) {
        *self.answer.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
    }
}

/// The answers, each by its question, the last asked first.
#[derive(Default)]
pub(crate) struct Kept(Mutex<VecDeque<(String, Arc<Slot>)>>);

impl Kept {
    /// Where the answer to `question` stands or will stand.
    pub(crate) fn slot(&self, question: &str) -> Arc<Slot> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = all.iter().position(|(other, _)| other == question).and_then(|at| all.remove(at));
        let (question, slot) = known.unwrap_or_else(|| (question.to_owned(), Arc::default()));
        all.push_front((question, Arc::clone(&slot)));
        all.truncate(ANSWERS);
        slot
    }

    /// Lets all answers go, since something was written here.
    pub(crate) fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// Number and time of the last commit.
fn last_commit(reader: &Reader) -> Result<(u64, Option<Arc<str>>), LedgerError> {
    let mut last = (0, None);
    reader.sql("SELECT commit_no, recorded_at FROM commits ORDER BY commit_no DESC LIMIT 1", |row| {
        last = (row.get("commit_no").as_u64().unwrap_or_default(), row.get("recorded_at").as_str().map(Arc::from));
        false
    })?;
    Ok(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(age: Duration, took: Duration) -> Answer {
        let held_at = Instant::now().checked_sub(age).expect("the machine has run longer than that");
        Answer { commit_no: 1, held_at, took, rows: Rows::default() }
    }

    #[test]
    fn what_took_longer_to_find_is_given_longer_but_never_for_long() {
        let seconds = Duration::from_secs;
        assert!(answer(Duration::ZERO, Duration::ZERO).is_fresh());
        assert!(!answer(seconds(2), Duration::ZERO).is_fresh());
        assert!(answer(seconds(2), seconds(1)).is_fresh());
        assert!(!answer(OLDEST, seconds(60)).is_fresh() && !answer(OLDEST, seconds(60)).will_do());
    }

    #[test]
    fn the_same_question_has_one_place_until_others_push_it_out() {
        let kept = Kept::default();
        let first = kept.slot("first");
        assert!(Arc::ptr_eq(&first, &kept.slot("first")));
        (0..ANSWERS).for_each(|number| drop(kept.slot(&number.to_string())));
        assert!(!Arc::ptr_eq(&first, &kept.slot("first")));
        let again = kept.slot("first");
        kept.forget();
        assert!(!Arc::ptr_eq(&again, &kept.slot("first")));
    }
}
