//! The ledger, asked by many at a time.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use dateline_ledger::{LedgerError, Reader, Row};
use jiff::Timestamp;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::kept::{Answer, Kept, Rows};
use crate::problem::Problem;
use crate::turns::Turns;

/// Questions that are answered at a time; further ones wait.
const AT_A_TIME: usize = 8;
/// Long answers that are sent at a time; further ones are refused, so that who reads slowly holds up nobody.
const LONG_ANSWERS: usize = 4;

/// The ledger with its open readers.
pub(crate) struct Store {
    pub(crate) path: PathBuf,
    readers: Mutex<Vec<Reader>>,
    turns: Turns,
    long: Arc<Semaphore>,
    pub(crate) kept: Kept,
}

impl Store {
    pub(crate) fn new(path: PathBuf) -> Self {
        Self {
            path,
            readers: Mutex::new(Vec::new()),
            turns: Turns::new(AT_A_TIME),
            long: Arc::new(Semaphore::new(LONG_ANSWERS)),
            kept: Kept::default(),
        }
    }

    /// Puts a question to the ledger as it stands, or as it stood at `as_of`.
    pub(crate) async fn ask<T, Q>(self: &Arc<Self>, as_of: Option<Timestamp>, question: Q) -> Result<T, Problem>
    where
        T: Send + 'static,
        Q: FnOnce(&Reader) -> Result<T, LedgerError> + Send + 'static,
    {
        let store = Arc::clone(self);
        self.turns.take(move || store.answer(as_of, question)).await?.map_err(Problem::from)
    }

    /// The answer to a question that is the same for all who ask it in these words; it is looked for only if something was
    /// added since it was last asked.
    pub(crate) async fn kept<Q>(
        self: &Arc<Self>,
        as_of: Option<Timestamp>,
        question: &str,
        find: Q,
    ) -> Result<Rows, Problem>
    where
        Q: FnOnce(&Reader) -> Result<Vec<Row>, LedgerError> + Send + 'static,
    {
        let slot = self.kept.slot(question);
        let known = slot.known();
        if let Some(answer) = known.as_ref().filter(|answer| answer.is_fresh()) {
            return Ok(answer.rows.clone());
        }
        let finding = match (Arc::clone(&slot.finding).try_lock_owned(), known.filter(Answer::will_do)) {
            (Ok(finding), _) => finding,
            (Err(_), Some(answer)) => return Ok(answer.rows),
            (Err(_), None) => Arc::clone(&slot.finding).lock_owned().await,
        };
        let known = slot.known(); // another may have found it meanwhile
        if let Some(answer) = known.as_ref().filter(|answer| answer.is_fresh()) {
            return Ok(answer.rows.clone());
        }
        let look = move |reader: &Reader| {
            let _finding = finding;
            let answer = Answer::of(known, reader, find)?;
            slot.put(answer.clone());
            Ok(answer.rows)
        };
        self.ask(as_of, look).await
    }

    /// A turn for an answer that may be long.
    pub(crate) fn long_answer(&self) -> Result<OwnedSemaphorePermit, Problem> {
        Arc::clone(&self.long).try_acquire_owned().map_err(|_| Problem::busy())
    }

    /// The same in a thread that may wait.
    pub(crate) fn answer<T>(
        &self,
        as_of: Option<Timestamp>,
        question: impl FnOnce(&Reader) -> Result<T, LedgerError>,
    ) -> Result<T, LedgerError> {
        if as_of.is_some() {
            return question(&Reader::open(&self.path, as_of)?);
        }
        let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let reader = idle.map_or_else(|| Reader::open(&self.path, None), Ok)?;
        let answer = question(&reader)?;
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).push(reader);
        Ok(answer)
    }
}
