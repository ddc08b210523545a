//! A long list by pages: the rows that one page shows, and the way to the pages before and after.

use dateline_ledger::Row;
use maud::{Markup, html};

use crate::api::{Asked, List, cursor};
use crate::kept::Rows;
use crate::params::Params;
use crate::problem::Problem;
use crate::read::words::{counted, number};
use crate::routes::Served;

/// Rows that pages reach where the ledger passes all before a page to find it.
const DEEPEST: u32 = 3000;

/// Some rows of a list, in its order.
pub(crate) struct Page {
    rows: Rows,
    /// Which of them is the first that is shown.
    first: usize,
    /// Rows of the list before that one.
    from: u32,
    /// Most rows of a page.
    most: u32,
    /// Rows of the list that pages reach.
    reach: u32,
}

impl Page {
    /// The rows that `params` lead to, at most `most`.
    pub(crate) async fn of(served: &Served, list: &List, params: &Params, most: u32) -> Result<Self, Problem> {
        let from = cursor(params)?;
        if from > DEEPEST {
            return Err(Problem::bad(format!(
                "`cursor` lies behind the first {DEEPEST} rows; narrow the list, or take all of it as CSV"
            )));
        }
        let rows = Asked::read(list, params)?.kept(served, params, from, most + 1).await?;
        Ok(Self { rows, first: 0, from, most, reach: DEEPEST })
    }

    /// The same of rows that are there already, from the first of the list on.
    pub(crate) fn within(rows: &Rows, params: &Params, most: u32) -> Result<Self, Problem> {
        let from = cursor(params)?;
        Ok(Self { rows: rows.clone(), first: (from as usize).min(rows.len()), from, most, reach: u32::MAX })
    }

    /// The rows, with what is known of the time at which they stood.
    pub(crate) fn rows(&self) -> &Rows {
        &self.rows
    }

    /// The rows that are shown.
    pub(crate) fn shown(&self) -> &[Row] {
        let rows = &self.rows[self.first..];
        &rows[..rows.len().min(self.most as usize)]
    }

    /// Whether this is the whole list.
    pub(crate) fn is_all(&self) -> bool {
        self.from == 0 && !self.has_more()
    }

    /// Whether rows follow.
    pub(crate) fn has_more(&self) -> bool {
        self.rows.len() - self.first > self.most as usize
    }

    /// Whether rows follow that no further page shows.
    pub(crate) fn is_cut(&self) -> bool {
        self.has_more() && self.from + self.most > self.reach
    }

    /// "67 events", or "Events 301 to 600".
    pub(crate) fn counted(&self, noun: &str) -> String {
        let shown = self.shown().len();
        if self.is_all() || shown == 0 {
            return counted(shown, noun);
        }
        let mut many = format!("{noun}s");
        many.get_mut(..1).iter_mut().for_each(|first| first.make_ascii_uppercase());
        let from = self.from as usize;
        format!("{many} {} to {}", number((from + 1) as f64), number((from + shown) as f64))
    }

    /// The links to the pages before and after, in these words; a list that goes on beyond the last page says where.
    pub(crate) fn links(&self, address: &str, params: &Params, [before, after]: [&str; 2]) -> Markup {
        let first = params.without("cursor");
        let to = |from: u32| match from {
            0 => format!("{address}?{}", first.written(&[])),
            from => format!("{address}?{}", first.written(&[("cursor", &format!("{from:x}"))])),
        };
        let follows = self.has_more() && !self.is_cut();
        html! {
            @if !self.is_all() { nav.beside aria-label="Pages" {
                @if self.from > 0 { a rel="prev" href=(to(self.from.saturating_sub(self.most))) { "← " (before) } }
                @if follows { a rel="next" href=(to(self.from + self.most)) { (after) " →" } }
                @if self.is_cut() { span.faint { "The list goes on: narrow it, or take all of it from “Export”." } }
            } }
        }
    }
}
