//! What the program knows of the world and of the language of politics.
//!
//! The knowledge itself is plain text under `data/`, one readable entry a line; this crate reads, checks and
//! indexes it. Each kind of file has a module of its own.

pub mod actors;
pub mod calendar;
mod code;
pub mod contexts;
pub mod cues;
mod index;
pub mod lexicon;
pub mod lines;
pub mod measures;
pub mod ontology;
pub mod places;
pub mod status;
mod written;

pub use code::Code;
pub use lines::{Folder, Problem, Problems};
