//! Which rows are asked for.

use jiff::civil::Date;

use super::View;
use super::lookups::{of_stories, published_by, with_words};
use super::reports::{
    from_attributions, happened_in, of_types, on_days, says, spoken_by, taken_part, taken_part_at_all, told_in_story,
    unless_corrected,
};
use super::series::{of_figures, of_label};
use super::test::{Sql, Test};
use super::words::match_expression;

/// Which rows are asked for: those for which all that is given holds. Of several values for one thing, one is enough.
/// What a view knows nothing of is not looked at: quotes have no event type. A story passes by what its documents tell.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Who acts: a name or a part of one, in whole words; a country ("USA"); a country and sector ("USA/GOV").
    pub actors: Vec<String>,
    /// At whom it is directed; as `actors`.
    pub recipients: Vec<String>,
    /// Whose word it is; as `actors`, or words that name the source.
    pub sources: Vec<String>,
    /// Event types and modes: `CONSULT`, `CONSULT/visit`.
    pub types: Vec<String>,
    /// Statuses.
    pub statuses: Vec<String>,
    /// A place, a first-level division or a country.
    pub places: Vec<String>,
    /// Kinds of source.
    pub source_kinds: Vec<String>,
    /// Outlets.
    pub publishers: Vec<String>,
    /// First day: of events, where they have none and for all else of publication.
    pub since: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// Words that the document holds.
    pub text: Option<String>,
    /// Stories, by id or the beginning of it.
    pub stories: Vec<String>,
}

impl Filter {
    /// The filter as tests of the rows of a view. What a view knows nothing of is not asked.
    pub(super) fn tests(&self, view: View) -> Vec<Test> {
        if view == View::Measures {
            return self.of_measures();
        }
        let rows = Rows::of(view);
        let mut tests = Vec::new();
        tests.extend(self.words(&rows));
        if !self.stories.is_empty() {
            tests.push(if view == View::Stories {
                self.is_story()
            } else {
                rows.in_documents(&of_stories(&self.stories))
            });
        }
        if matches!(view, View::Reports | View::Events) {
            tests.extend(self.of_reports());
        }
        if view == View::Stories {
            tests.extend(self.of_stories());
        }
        if !matches!(view, View::Documents | View::Stories) {
            tests.extend(self.of_sources(view));
        }
        if !self.publishers.is_empty() {
            tests.push(rows.in_documents(&published_by(&self.publishers)));
        }
        tests.extend(self.days(view));
        tests
    }

    /// Words and place of the measure, and what is asked of its figures.
    fn of_measures(&self) -> Vec<Test> {
        of_label(self).chain(of_figures(self)).map(Test::of).collect()
    }

    /// That the document has the words asked for.
    fn words(&self, rows: &Rows) -> Option<Test> {
        let nothing = || Test::of(Sql::new("FALSE", []));
        let test =
            |text: &String| match_expression(text).map_or_else(nothing, |it| rows.in_documents(&with_words(&it)));
        self.text.as_ref().map(test)
    }

    fn is_story(&self) -> Test {
        Test::of(Sql::any(self.stories.iter().map(|id| Sql::begins("o.story_id", id))))
    }

    fn of_reports(&self) -> Vec<Test> {
        let mut tests = Vec::new();
        for (role, names) in [("actor", &self.actors), ("recipient", &self.recipients)] {
            tests.extend(taken_part(role, names));
        }
        tests.extend(happened_in(&self.places));
        tests.extend(of_types(&self.types));
        if !self.statuses.is_empty() {
            let rows = Sql::one_of("status", &self.statuses);
            let rows = Sql { text: format!("SELECT key FROM report_rows WHERE {}", rows.text), ..rows };
            tests.push(Test { rows: Some(rows), ..Test::of(Sql::one_of("FIX(status, o.status)", &self.statuses)) });
        }
        tests
    }

    /// That somebody takes part in what a story tells, and that it happens somewhere.
    fn of_stories(&self) -> Vec<Test> {
        let reports = [taken_part_at_all(&self.actors), happened_in(&self.places)];
        reports.into_iter().flatten().map(told_in_story).collect()
    }

    /// Whose word it is, and of what kind the source is.
    fn of_sources(&self, view: View) -> Vec<Test> {
        let of_reports = view != View::Quotes;
        let attribution = if of_reports { "o.attribution" } else { "o.key" };
        let mut tests = Vec::new();
        if !self.sources.is_empty() {
            let seen = Sql::any(self.sources.iter().map(|asked| says(asked, attribution)));
            let rows = Sql::joined(self.sources.iter().flat_map(|asked| spoken_by(asked, of_reports)), " UNION ALL ");
            let corrected = of_reports.then(|| {
                let corrected = "json_extract(f.columns, '$.source_name')";
                let to = self.sources.iter().map(|asked| Sql::has_words(corrected, asked));
                unless_corrected("source_name", seen.clone(), Sql::any(to))
            });
            tests.push(Test { seen, corrected, rows: Some(rows) });
        }
        if !self.source_kinds.is_empty() {
            let seen = if of_reports {
                "(SELECT s.source_kind FROM attribution_rows s WHERE s.key = o.attribution)"
            } else {
                "o.source_kind"
            };
            let is = Sql::one_of("s.source_kind", &self.source_kinds);
            let rows = from_attributions(of_reports, &format!("attribution_rows s WHERE {}", is.text));
            tests.push(Test::by(Sql::one_of(seen, &self.source_kinds), Sql { text: rows, cells: is.cells }));
        }
        tests
    }

    /// The days of events, and of publication for all else, and for events that have none.
    fn days(&self, view: View) -> Vec<Test> {
        let [first, last] = [self.since, self.until].map(|day| day.map(|day| day.to_string()));
        if matches!(view, View::Reports | View::Events) {
            return on_days(first, last).into_iter().collect();
        }
        let seen = |sign: &str, day: String| match view {
            View::Stories => Sql::new(
                format!(
                    "EXISTS (SELECT 1 FROM chapter_rows h CROSS JOIN profile_rows p ON p.doc = h.doc
                     WHERE h.story = o.key AND LIVE(h) AND p.day {sign} CAST(julianday(?) - 2440587.5 AS INTEGER))"
                ),
                [day],
            ),
            View::Quotes => Sql::new(format!("d.published_day {sign} ?"), [day]),
            _ => Sql::new(format!("o.published_day {sign} ?"), [day]),
        };
        let tests = [first.map(|day| seen(">=", day)), last.map(|day| seen("<=", day))];
        tests.into_iter().flatten().map(Test::of).collect()
    }
}

/// How the rows of a view belong to documents.
struct Rows {
    view: View,
}

impl Rows {
    fn of(view: View) -> Self {
        Self { view }
    }

    /// That a row is of one of the `documents`, which a query finds as `key`.
    fn in_documents(&self, documents: &Sql) -> Test {
        let Sql { text, cells } = documents;
        let of_coding = |table: &str| {
            format!(
                "SELECT x.key FROM ({text}) f CROSS JOIN coding_rows c ON c.doc = f.key CROSS JOIN {table} x ON x.coding = c.key"
            )
        };
        let seen = |document: &str| format!("{document} IN (SELECT key FROM ({text}))");
        let [seen, rows] = match self.view {
            View::Reports | View::Events => [seen("c.doc"), of_coding("report_rows")],
            View::Quotes => [seen("c.doc"), of_coding("attribution_rows")],
            View::Documents | View::Measures => [seen("o.key"), text.clone()],
            View::Stories => [
                format!(
                    "EXISTS (SELECT 1 FROM chapter_rows h WHERE h.story = o.key AND LIVE(h) AND h.doc IN (SELECT key FROM ({text})))"
                ),
                format!("SELECT h.story AS key FROM ({text}) f CROSS JOIN chapter_rows h ON h.doc = f.key"),
            ],
        };
        let sql = |text| Sql { text, cells: cells.clone() };
        Test::by(sql(seen), sql(rows))
    }
}
