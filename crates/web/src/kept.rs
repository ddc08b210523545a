//! Answers to the last questions, kept for as long as nothing is added to the ledger.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use dateline_ledger::{LedgerError, Reader, Row};

/// Answers that are kept.
const ANSWERS: usize = 24;

/// The answers, each by its question, the newest first.
#[derive(Default)]
pub(crate) struct Kept(Mutex<Answers>);

#[derive(Default)]
struct Answers {
    /// The commit after which they were given.
    commit_no: u64,
    all: VecDeque<(String, Arc<Vec<Row>>)>,
}

impl Kept {
    /// The answer to `question`, from `find` unless it was asked since the last commit.
    pub(crate) fn answer(
        &self,
        reader: &Reader,
        question: &str,
        find: impl FnOnce(&Reader) -> Result<Vec<Row>, LedgerError>,
    ) -> Result<Arc<Vec<Row>>, LedgerError> {
        let commit_no = last_commit(reader)?;
        if let Some(known) = self.known(question, commit_no) {
            return Ok(known);
        }
        let found = Arc::new(find(reader)?);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.commit_no == commit_no {
            kept.all.push_front((question.to_owned(), Arc::clone(&found)));
            kept.all.truncate(ANSWERS);
        }
        Ok(found)
    }

    /// The answer that is kept, after those from before `commit_no` are let go.
    fn known(&self, question: &str, commit_no: u64) -> Option<Arc<Vec<Row>>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.commit_no < commit_no {
            *kept = Answers { commit_no, all: VecDeque::new() };
        }
        let known = kept.all.iter().find(|(other, _)| other == question && kept.commit_no == commit_no);
        known.map(|(_, answer)| Arc::clone(answer))
    }
}

fn last_commit(reader: &Reader) -> Result<u64, LedgerError> {
    let mut last = 0;
    reader.sql("SELECT max(commit_no) AS last FROM commits", |row| {
        last = row.get("last").as_u64().unwrap_or_default();
        true
    })?;
    Ok(last)
}
