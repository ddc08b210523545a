//! Reports in the shape of POLECAT: 40 columns, tab-separated, with a header; lists joined by `; `, missing values `None`.
//!
//! Plain PLOVER has no status, so each report is projected first: a planned visit becomes AGREE, a denied attack nothing.

use std::path::Path;

use dateline_knowledge::ontology::{EventType, Ontology};

use crate::ExportError;
use crate::account::{Account, Party, each};
use crate::countries::Countries;
use crate::formats::Tabs;
use crate::package::{Resource, foreign};
use crate::select::Selection;
use crate::source::Source;

/// The columns: name, type, meaning.
pub(crate) const COLUMNS: &[(&str, &str, &str)] = &[
    ("Event ID", "string", "report_id of the report"),
    ("Event Date", "date", "day of the event, where it is known to the day; else that of publication"),
    ("Event Type", "string", "PLOVER type, after the projection of the status"),
    ("Event Mode", "string", "PLOVER mode"),
    ("Intensity", "number", "PLOVER score of type and mode, -10 to 10"),
    ("Quad Code", "string", "VERBAL COOPERATION, MATERIAL COOPERATION, VERBAL CONFLICT, MATERIAL CONFLICT"),
    ("Contexts", "string", "PLOVER contexts"),
    ("Actor Name", "string", "resolved names of those who act"),
    ("Actor Country", "string", "English short names of their countries"),
    ("Actor COW", "string", "the same as Correlates of War numbers"),
    ("Primary Actor Sector", "string", "main role of each"),
    ("Actor Sectors", "string", "all roles"),
    ("Actor Title", "string", "post or description"),
    ("Actor Name Raw", "string", "words in the text"),
    ("Wikipedia Actor ID", "string", "Wikidata Q-number"),
    ("Recipient Name", "string", "resolved names of those at whom it is directed"),
    ("Recipient Country", "string", "as for actors"),
    ("Recipient COW", "string", "as for actors"),
    ("Primary Recipient Sector", "string", "as for actors"),
    ("Recipient Sectors", "string", "as for actors"),
    ("Recipient Title", "string", "as for actors"),
    ("Recipient Name Raw", "string", "as for actors"),
    ("Wikipedia Recipient ID", "string", "as for actors"),
    ("Placename", "string", "resolved name of the event place"),
    ("City", "string", "settlement"),
    ("District", "string", "second-level division"),
    ("Province", "string", "first-level division"),
    ("Country", "string", "English short name of the country of the event"),
    ("Latitude", "number", "degrees, WGS 84"),
    ("Longitude", "number", "degrees, WGS 84"),
    ("GeoNames ID", "integer", "GeoNames id of the event place"),
    ("Raw Placename", "string", "words in the text"),
    ("Feature Type", "string", "GeoNames feature code, as far as the precision of the place tells it"),
    ("Source", "string", "outlet that published the text (not the speaker)"),
    ("Publication Date", "date", "local day of publication"),
    ("Story People", "string", "persons named anywhere in the text"),
    ("Story Organizations", "string", "organizations and groups named anywhere in the text"),
    ("Story Locations", "string", "places named anywhere in the text"),
    ("Language", "string", "language of the text"),
    ("Version", "string", "program, version and run"),
];

/// The file.
pub(crate) const FILE: &str = "polecat.tsv";

const MISSING: &str = "None";

/// What rows are made with.
pub(crate) struct Polecat<'k> {
    pub(crate) ontology: &'k Ontology,
    pub(crate) countries: &'k Countries,
    pub(crate) no_text: bool,
}

impl Polecat<'_> {
    /// Writes the table; returns how many rows it has, and how many reports it cannot hold.
    pub(crate) fn write(
        &self,
        source: &Source<'_>,
        selection: Option<&Selection>,
        folder: &Path,
    ) -> Result<[u64; 2], ExportError> {
        let names: Vec<&str> = COLUMNS.iter().map(|(name, ..)| *name).collect();
        let mut sheet = Tabs::new(folder.join(FILE), &names)?;
        let (mut written, mut left_out) = (0, 0);
        each(source, selection, include_str!("queries/polecat.sql"), |report| {
            let Some(cells) = self.cells(&report) else {
                left_out += 1;
                return Ok(());
            };
            written += 1;
            sheet.write(&cells)
        })?;
        sheet.finish()?;
        Ok([written, left_out])
    }

    /// What plain PLOVER makes of a report: its type and mode. `None` where it makes nothing of it: of what did not
    /// happen; of the content of a demand or threat, which is coded itself; without an actor, or a recipient where it asks
    /// for one. Those who work together are all actors.
    fn projected<'a>(&'a self, report: &'a Account) -> Option<(EventType, Option<&'a str>)> {
        let own = report.event_type()?;
        let (event_type, mode) = self.ontology.project(own, report.status()?)?;
        let is_told_twice = !report.text("content_of").is_empty() && !report.took_place();
        let is_mutual = event_type == EventType::Cooperate && report.actors.len() > 1;
        let needs_recipient = self.ontology.event_type(event_type).needs_recipient && !is_mutual;
        let lacks_recipient = needs_recipient && report.recipients.is_empty();
        if is_told_twice || lacks_recipient || report.actors.is_empty() {
            return None;
        }
        Some((event_type, mode.or_else(|| report.mode().filter(|_| event_type == own))))
    }

    fn cells(&self, report: &Account) -> Option<Vec<String>> {
        let (event_type, mode) = self.projected(report)?;
        let mut cells = vec![
            report.text("report_id").to_owned(),
            report.day().to_owned(),
            event_type.to_string(),
            mode.unwrap_or_default().to_owned(),
            self.ontology.intensity(event_type, mode).to_string(),
            quad_words(self.ontology.event_type(event_type).quad).to_owned(),
            report.list("contexts").join("; "),
        ];
        cells.extend(self.party_cells(&report.actors));
        cells.extend(self.party_cells(&report.recipients));
        cells.extend(self.place_cells(report));
        cells.extend([
            report.text("publisher").to_owned(),
            report.text("published_day").to_owned(),
            report.list("story_people").join("; "),
            report.list("story_organizations").join("; "),
            report.list("story_locations").join("; "),
            report.text("lang").to_owned(),
            format!("dateline-{}-{}", report.text("version"), report.text("run_id")),
        ]);
        Some(cells.into_iter().map(|cell| if cell.is_empty() { MISSING.to_owned() } else { cell }).collect())
    }

    fn party_cells(&self, parties: &[Party]) -> [String; 8] {
        let mentions = |party: &Party| if self.no_text { String::new() } else { party.mention.clone() };
        let cow = |party: &Party| {
            self.countries
                .get(&party.country)
                .and_then(|country| country.cow)
                .map_or_else(String::new, |cow| cow.to_string())
        };
        [
            joined(parties, |party| party.name.clone()),
            joined(parties, |party| self.countries.name(&party.country).to_owned()),
            joined(parties, cow),
            joined(parties, |party| party.sectors.first().cloned().unwrap_or_default()),
            joined(parties, |party| party.sectors.join("; ")),
            joined(parties, |party| party.office.clone()),
            joined(parties, mentions),
            String::new(),
        ]
    }

    fn place_cells(&self, report: &Account) -> [String; 10] {
        let precision = report.text("geo_precision");
        let name = report.text("place_name");
        let only = |wanted: &[&str]| if wanted.contains(&precision) { name.to_owned() } else { String::new() };
        let degrees = |column: &str| report.number(column).map_or_else(String::new, |value| value.to_string());
        let province = if precision == "admin1" { name } else { report.text("admin1") };
        [
            name.to_owned(),
            only(&["exact", "settlement"]),
            only(&["admin2"]),
            province.to_owned(),
            self.countries.name(report.text("country")).to_owned(),
            degrees("lat"),
            degrees("lon"),
            report.text("place_id").to_owned(),
            if self.no_text { String::new() } else { report.text("place_words").to_owned() },
            self.feature(report).to_owned(),
        ]
    }

    /// GeoNames' code for the kind of place.
    fn feature(&self, report: &Account) -> &'static str {
        let capital = self.countries.get(report.text("country")).map(|country| country.capital.as_str());
        match report.text("geo_precision") {
            "settlement" if capital == Some(report.text("place_name")) => "PPLC",
            "settlement" => "PPL",
            "admin2" => "ADM2",
            "admin1" => "ADM1",
            "country" => "PCLI",
            "region" => "RGN",
            _ => "",
        }
    }
}

/// What each has, joined; empty where none has anything.
fn joined(parties: &[Party], of: impl Fn(&Party) -> String) -> String {
    let values: Vec<String> = parties.iter().map(of).collect();
    if values.iter().all(String::is_empty) {
        return String::new();
    }
    let shown = values.into_iter().map(|value| if value.is_empty() { MISSING.to_owned() } else { value });
    shown.collect::<Vec<_>>().join("; ")
}

fn quad_words(quad: u8) -> &'static str {
    match quad {
        1 => "VERBAL COOPERATION",
        2 => "MATERIAL COOPERATION",
        3 => "VERBAL CONFLICT",
        _ => "MATERIAL CONFLICT",
    }
}

/// Describes the table.
pub(crate) fn resource() -> Resource {
    let columns: Vec<_> = COLUMNS.iter().map(|(name, kind, meaning)| (*name, *kind, (*meaning).to_owned())).collect();
    let title = "reports in the shape of POLECAT, projected to plain PLOVER; without status, attribution and figures";
    foreign("polecat", FILE, title, &columns, true, MISSING)
}
