//! The ledger: an append-only record of what documents report, and the questions it answers.
//!
//! One SQLite file. [`Ledger`] writes it, [`Reader`] asks it, as it stands now or as it stood at any earlier recorded
//! time. A transaction is a commit; each row knows the commits from which and until which it holds, and views of the
//! tables show what stands. So the past is the same views with another number in them.

mod address;
mod ask;
mod contradictions;
mod copies;
mod corrections;
mod decide;
mod document;
mod error;
mod events;
mod ids;
mod migrate;
mod moment;
mod open;
mod run;
mod stories;
mod views;
mod write;

pub use ask::{Filter, Question, Row, Rule, View, diff};
pub use corrections::{Correction, Decision};
pub use decide::STATES;
pub use error::LedgerError;
pub use ids::{DocumentKey, sha256};
pub use moment::as_of;
pub use open::{Ledger, Reader};
pub use run::{Run, knowledge_sha256};
pub use write::{Outcome, report_ids};
