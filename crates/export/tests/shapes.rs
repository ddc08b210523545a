//! The shapes of other data sets: their columns against the published lists, copied here by hand, and what fills them.

mod common;

use common::shapes::{GDELT, Named, POLECAT, gdelt, polecat};
use common::{Exported, at, know, ledger, order, run};
use dateline_export::{ExportError, Format, Order, Shape, export};
use dateline_knowledge::Folder;
use dateline_ledger::{Correction, Decision, Ledger, Reader};
use tempfile::TempDir;

const MENTIONS: &str = "GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID \
Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras";

fn out() -> Exported {
    Exported::new(&Order { shapes: vec![Shape::Polecat, Shape::Gdelt], ..order(Format::Jsonl) })
}

fn described(out: &Exported, resource: &str) -> Vec<String> {
    let package: serde_json::Value =
        serde_json::from_str(&out.file("datapackage.json")).expect("an export describes itself");
    let resources = package["resources"].as_array().expect("an export describes itself");
    let found = resources.iter().find(|one| one["name"] == resource).expect("an export describes itself");
    let fields = found["schema"]["fields"].as_array().expect("an export describes itself");
    fields.iter().map(|field| field["name"].as_str().expect("an export describes itself").to_owned()).collect()
}

#[test]
fn columns_are_those_that_are_published() {
    let out = out();
    assert_eq!(out.file("polecat.tsv").lines().next().unwrap().replace('\t', "|"), POLECAT);
    assert_eq!(described(&out, "polecat").join("|"), POLECAT);
    assert_eq!(described(&out, "gdelt_events").join(" "), GDELT);
    assert_eq!(described(&out, "gdelt_mentions").join(" "), MENTIONS);
    assert_eq!((POLECAT.split('|').count(), GDELT.split(' ').count(), MENTIONS.split(' ').count()), (40, 61, 16));
    assert!(out.cells("polecat.tsv").iter().all(|row| row.len() == 40));
    assert!(out.cells("gdelt_events.tsv").iter().all(|row| row.len() == 61));
    assert!(out.cells("gdelt_mentions.tsv").iter().all(|row| row.len() == 16));
}

#[test]
fn polecat_rows_are_projected_to_plain_plover() {
    let out = out();
    let table = polecat(&out);
    let planned = table.find("Event Type", "AGREE");
    assert_eq!(planned.len(), 1, "aid that will be sent is a promise");
    assert_eq!(
        table.cells(planned[0], "Actor Name|Recipient Name|Intensity|Quad Code"),
        "Kenya|Somalia|2.5|VERBAL COOPERATION"
    );
    assert!(table.find("Event Type", "AID").is_empty());
    let arrest = table.find("Event Type", "COERCE")[0];
    assert_eq!(
        table.cells(arrest, "Event Date|Event Mode|Quad Code|Placename|City|Province|Country|Feature Type|Source|Publication Date|Language"),
        "2025-03-03|arrest|MATERIAL CONFLICT|Brno|Brno|None|Czech Republic|PPL|Morning Post|2025-03-05|en"
    );
    let talks = table
        .find("Event Type", "CONSULT")
        .into_iter()
        .find(|row| row[table.at("Placename")] == "Prague")
        .expect("an export describes itself");
    assert_eq!(
        table.cells(talks, "Actor Name|Actor COW|Recipient Name|Feature Type"),
        "France; Germany|220; 255|None|PPLC"
    );
    assert!(out.written.left_out > 0, "what is denied is in no row");
    assert!(
        table.rows.iter().all(|row| row[table.at("Actor Name")] != "Egypt" || row[table.at("Event Type")] != "ASSAULT")
    );
    assert!(table.rows.iter().flatten().all(|cell| !cell.is_empty()), "missing is written None");
}

#[test]
fn gdelt_rows_are_pairs_of_what_took_place() {
    let out = out();
    let table = gdelt(&out);
    let talks: Vec<String> = table
        .find("EventCode", "040")
        .iter()
        .map(|row| table.cells(row, "Actor1Code|Actor2Code|QuadClass|GoldsteinScale"))
        .collect();
    assert_eq!(talks, ["FRA|DEU|1|1.0", "DEU|FRA|1|1.0"], "talks go both ways");
    let visit = table.find("EventCode", "042")[0];
    assert_eq!(table.cells(visit, "Actor1Code|Actor2Name|EventRootCode|GoldsteinScale"), "EGYGOV|KENYA|04|1.9");
    let host = table.find("EventCode", "043")[0];
    assert_eq!(table.cells(host, "Actor1Name|Actor2Code|GoldsteinScale"), "KENYA|EGYGOV|2.8");
    let arrest = table.find("EventCode", "173")[0];
    assert_eq!(
        table.cells(
            arrest,
            "SQLDATE|MonthYear|Year|FractionDate|EventBaseCode|QuadClass|IsRootEvent|AvgTone|Actor1Geo_Type"
        ),
        "20250303|202503|2025|2025.1726|173|4|1||0"
    );
    assert_eq!(
        table.cells(arrest, "ActionGeo_Type|ActionGeo_FullName|ActionGeo_CountryCode|ActionGeo_ADM1Code|DATEADDED"),
        "4|Brno, Czech Republic|EZ|EZ|20250306100000"
    );
    assert_eq!(table.cells(arrest, "SOURCEURL"), "https://example.org/a?utm_source=x");
    assert!(table.find("EventRootCode", "07").is_empty(), "aid that is planned is not in it");
    let denied =
        |row: &&Vec<String>| row[table.at("Actor1Code")].starts_with("EGY") && row[table.at("QuadClass")] == "4";
    assert!(!table.rows.iter().any(|row| denied(&row)));
}

#[test]
fn foreign_shapes_hold_what_people_corrected() {
    let room = TempDir::new().expect("there is room");
    let path = ledger(room.path());
    let mut arrest = String::new();
    let find = "SELECT report_id FROM reports WHERE event_type = 'COERCE'";
    let reader = Reader::open(&path, None).expect("it can be read");
    reader
        .sql(find, |row| {
            arrest = row.get("report_id").as_str().unwrap_or_default().to_owned();
            false
        })
        .expect("it can be read");
    let mut writer = Ledger::open(&path).expect("it can be written");
    for (field, value) in [("actors", "Egypt"), ("recipients", "Kenya"), ("place", "Atlantis, EGY")] {
        let correction = Correction { report: &arrest, field, value };
        let decision = Decision { by: "Ana Kovar", reason: "as the text has it" };
        writer.correct(correction, decision, &run(), know(), at("2025-03-07T10:00:00Z")).expect("it can be");
    }
    let to = room.path().join("out");
    let order = Order { shapes: vec![Shape::Polecat, Shape::Gdelt], centroids: true, ..order(Format::Jsonl) };
    export(&reader, &Folder::embedded(), &order, &to, false).expect("it can be written");
    let cells = |file: &str| -> Vec<Vec<String>> {
        let text = std::fs::read_to_string(to.join(file)).expect("it was written");
        text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
    };
    let table = Named { names: POLECAT.split('|').collect(), rows: cells("polecat.tsv") };
    let columns = "Actor Name|Actor Country|Actor Name Raw|Recipient Name|Placename|Raw Placename|Country";
    assert_eq!(
        table.cells(table.find("Event Type", "COERCE")[0], columns),
        "Egypt|Egypt|None|Kenya|Atlantis|None|Egypt"
    );
    let table = Named { names: GDELT.split(' ').collect(), rows: cells("gdelt_events.tsv") };
    let row = table.find("EventCode", "173")[0];
    assert_eq!(table.cells(row, "Actor1Name|Actor2Name|ActionGeo_Lat"), "EGYPT|KENYA|");
}

#[test]
fn every_row_of_events_has_its_mentions() {
    let out = out();
    let mentions = out.cells("gdelt_mentions.tsv");
    for row in out.cells("gdelt_events.tsv") {
        assert!(row[0].parse::<i64>().is_ok_and(|number| number >= 0));
        let own: Vec<_> = mentions.iter().filter(|mention| mention[0] == row[0]).collect();
        assert_eq!(own.len().to_string(), row[31], "NumMentions");
        assert!(
            own.iter()
                .all(|mention| mention[3] == "1" && mention[4] == "example.org" && mention[6].parse::<i32>().is_ok())
        );
    }
}

#[test]
fn wide_places_have_a_point_only_when_asked_for() {
    let points = |centroids: bool| {
        let out = Exported::new(&Order { shapes: vec![Shape::Gdelt], centroids, ..order(Format::Csv) });
        let table = gdelt(&out);
        let wide: Vec<String> =
            table.find("ActionGeo_Type", "1").iter().map(|row| table.cells(row, "ActionGeo_Lat")).collect();
        assert!(!wide.is_empty(), "a visit to a country");
        wide
    };
    assert!(points(false).iter().all(String::is_empty));
    assert!(points(true).iter().all(|lat| lat.parse::<f64>().is_ok()));
}

#[test]
fn what_a_form_cannot_hold_is_refused_and_a_shape_asked_for_twice_is_written_once() {
    let room = TempDir::new().expect("there is room");
    let reader = Reader::open(ledger(room.path()), None).expect("it can be read");
    for (format, table) in [(Format::Geojson, "documents"), (Format::Jsonld, "reports")] {
        let order = Order { tables: vec![table.to_owned()], ..order(format) };
        let refused = export(&reader, &Folder::embedded(), &order, &room.path().join("out"), false);
        assert!(matches!(refused, Err(ExportError::NoPlace { table: told }) if told == table));
    }
    let twice = Exported::new(&Order { shapes: vec![Shape::Gdelt, Shape::Gdelt], ..order(Format::Csv) });
    assert_eq!(twice.file("datapackage.json").matches("\"gdelt_events\"").count(), 1);
}
