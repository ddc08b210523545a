//! Checking the data by hand, as the field does it: a sample of reports as a blind coding sheet, and what coders' sheets
//! say of the data.
//!
//! [`sample`] draws reports from strata (type, status, band of confidence, publisher), so that rare kinds are looked at too;
//! [`validate`] weights what was found back to the population.

mod agreement;
mod draw;
mod interval;
mod page;
mod sheet;
mod validate;

pub use draw::{Drawn, Sample, sample};
pub use interval::Share;
pub use sheet::{Answer, FIELDS, Judged, Sheet, SheetError, read_sheet};
pub use validate::{Agreement, FieldScore, Findings, validate};
