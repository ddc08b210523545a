//! From a parsed article to attributed events.
//!
//! One module a stage; a stage takes the layers it needs and returns the one it adds. Coding cannot fail:
//! any text gives a [`Coded`], perhaps an empty one. This crate knows nothing of storage, HTTP or the terminal.

pub mod attributions;
pub mod places;
pub mod quantities;
pub mod when;
pub mod who;
