//! The views over a ledger, each a page of its rows.

pub(crate) mod actors;
pub(crate) mod brief;
pub(crate) mod chart;
pub(crate) mod contradictions;
pub(crate) mod numbers;
pub(crate) mod row;
pub(crate) mod search;
pub(crate) mod story;
