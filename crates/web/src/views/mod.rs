//! The views over a ledger, each a page of its rows.

pub(crate) mod actors;
pub(crate) mod brief;
pub(crate) mod chart;
pub(crate) mod contradictions;
mod globe;
pub(crate) mod map;
pub(crate) mod narrow;
pub(crate) mod network;
pub(crate) mod numbers;
pub(crate) mod row;
pub(crate) mod search;
mod spots;
pub(crate) mod story;
pub(crate) mod words;
