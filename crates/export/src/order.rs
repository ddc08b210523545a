//! What is asked for, and making it.

use std::path::Path;

use dateline_knowledge::ontology::Ontology;
use dateline_knowledge::{Folder, Problems};
use dateline_ledger::{Filter, Reader, Rule};

use crate::cameo::Cameo;
use crate::countries::Countries;
use crate::folder::Draft;
use crate::gdelt::Gdelt;
use crate::package::Resource;
use crate::polecat::Polecat;
use crate::select::Selection;
use crate::source::Source;
use crate::table::Table;
use crate::{ExportError, Format, annotations, gdelt, own, package, polecat};

/// An export as it is asked for.
#[derive(Clone, Debug)]
pub struct Order {
    /// Names of tables; all where there are none. The denominators come with every export.
    pub tables: Vec<String>,
    /// The form of the tables.
    pub format: Format,
    /// Which reports, and what belongs to them.
    pub filter: Filter,
    /// How the table of events is made from reports.
    pub rule: Rule,
    /// Other shapes to write beside them.
    pub shapes: Vec<Shape>,
    /// In GDELT's shape, give countries and divisions the point of their middle.
    pub centroids: bool,
    /// Leave out the words of the texts.
    pub no_text: bool,
}

/// A shape that scripts for another data set read. It loses attribution, status and figures, so it stands beside the
/// tables and never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// POLECAT's 40 columns: one row per report.
    Polecat,
    /// GDELT 2.0's 61 columns: one row per event, actor and recipient; and its table of mentions.
    Gdelt,
}

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The tables, each with its number of rows.
    pub tables: Vec<(String, u64)>,
    /// Reports that plain PLOVER, and so POLECAT's shape, has no place for.
    pub left_out: u64,
}

impl Order {
    fn is_wanted(&self, table: &Table) -> bool {
        self.tables.is_empty() || table.name == DENOMINATORS || self.tables.contains(&table.name)
    }

    /// Refuses tables that the form cannot hold.
    fn check(&self) -> Result<(), ExportError> {
        let asked = self.tables.iter().filter(|name| *name != DENOMINATORS).filter_map(|name| Table::named(name));
        match asked.into_iter().find(|table| self.format.file(table).is_none()) {
            Some(table) => Err(ExportError::NoPlace { table: table.name.clone() }),
            None => Ok(()),
        }
    }

    /// The filter in words, as it is noted in the export.
    pub(crate) fn filter_words(&self) -> Vec<String> {
        let filter = &self.filter;
        let lists = [
            ("actor", &filter.actors),
            ("recipient", &filter.recipients),
            ("type", &filter.types),
            ("status", &filter.statuses),
            ("place", &filter.places),
            ("source", &filter.sources),
            ("source-kind", &filter.source_kinds),
            ("publisher", &filter.publishers),
            ("story", &filter.stories),
        ];
        let of_lists = lists.iter().flat_map(|(name, list)| list.iter().map(move |value| format!("{name}={value}")));
        let since = filter.since.map(|day| format!("since={day}"));
        let until = filter.until.map(|day| format!("until={day}"));
        let text = filter.text.as_ref().map(|text| format!("text={text}"));
        of_lists.chain(since).chain(until).chain(text).collect()
    }
}

/// The table that says how much was read; a form that cannot hold it is accompanied by CSV.
const DENOMINATORS: &str = "denominators";

/// Writes what `order` asks for of the ledger behind `reader` into the folder `to`. `force` replaces an export that
/// stands there.
///
/// # Errors
/// If the ledger cannot be read, something else stands at `to`, or the files cannot be written. `to` is then as it was.
pub fn export(
    reader: &Reader,
    knowledge: &Folder,
    order: &Order,
    to: &Path,
    force: bool,
) -> Result<Written, ExportError> {
    order.check()?;
    let source = Source::new(reader)?;
    let countries = Countries::load(knowledge).map_err(ExportError::Knowledge)?;
    let selection = Selection::new(&source, &order.filter)?;
    let draft = Draft::begin(to, force)?;
    let (mut written, mut resources) = (Written::default(), Vec::new());
    for table in Table::all().iter().filter(|table| order.is_wanted(table)) {
        let stands_in = if table.name == DENOMINATORS { Format::Csv } else { order.format };
        let format = if order.format.file(table).is_some() { order.format } else { stands_in };
        let rows = own::write(&source, order, selection.as_ref(), &countries, (table, format), &draft.path)?;
        if let Some(rows) = rows {
            written.tables.push((table.name.clone(), rows));
            resources.push(package::own(table, format, rows, order.no_text));
        }
    }
    let job = Job {
        source: &source,
        selection: selection.as_ref(),
        knowledge,
        countries: &countries,
        order,
        folder: &draft.path,
    };
    job.write_annotations(&mut written, &mut resources)?;
    let is_first = |(at, shape): &(usize, &Shape)| !order.shapes[..*at].contains(shape);
    for (_, &shape) in order.shapes.iter().enumerate().filter(is_first) {
        job.write_shape(shape, &mut written, &mut resources)?;
    }
    package::write(&draft.path, &source, order, resources)?;
    draft.finish()?;
    Ok(written)
}

/// What is written beside the tables.
struct Job<'a> {
    source: &'a Source<'a>,
    selection: Option<&'a Selection>,
    knowledge: &'a Folder,
    countries: &'a Countries,
    order: &'a Order,
    folder: &'a Path,
}

impl Job<'_> {
    fn write_annotations(&self, written: &mut Written, resources: &mut Vec<Resource>) -> Result<(), ExportError> {
        if self.order.format != Format::Jsonld {
            return Ok(());
        }
        let rows = annotations::write(self.source, self.selection, self.order.no_text, self.folder)?;
        written.tables.push(("annotations".to_owned(), rows));
        resources.push(annotations::resource(rows));
        Ok(())
    }

    fn write_shape(
        &self,
        shape: Shape,
        written: &mut Written,
        resources: &mut Vec<Resource>,
    ) -> Result<(), ExportError> {
        match shape {
            Shape::Polecat => {
                let ontology = Ontology::load(self.knowledge).map_err(ExportError::Knowledge)?;
                let polecat = Polecat { ontology: &ontology, countries: self.countries, no_text: self.order.no_text };
                let [rows, left_out] = polecat.write(self.source, self.selection, self.folder)?;
                written.tables.push(("polecat".to_owned(), rows));
                written.left_out = left_out;
                resources.push(polecat::resource());
            }
            Shape::Gdelt => {
                let ontology = Ontology::load(self.knowledge).map_err(ExportError::Knowledge)?;
                let cameo = Cameo::load(self.knowledge, &ontology).map_err(ExportError::Knowledge)?;
                let gdelt = Gdelt { cameo: &cameo, countries: self.countries, centroids: self.order.centroids };
                let [events, mentions] = gdelt.write(self.source, self.selection, self.folder)?;
                written.tables.extend([("gdelt_events".to_owned(), events), ("gdelt_mentions".to_owned(), mentions)]);
                resources.extend(gdelt::resources());
            }
        }
        Ok(())
    }
}

/// Loads the knowledge that only exports need, so that its problems are found before one is made.
///
/// # Errors
/// The problems of the files in `cameo/`.
pub fn check(knowledge: &Folder) -> Result<(), Problems> {
    Countries::load(knowledge)?;
    Cameo::load(knowledge, &Ontology::load(knowledge)?).map(drop)
}
