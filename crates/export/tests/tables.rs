//! The tables of dateline's own shape.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use common::{Exported, TEXTS, at, correct, know, ledger, ledger_of, order, run};
use dateline_export::{ExportError, Format, Order, Shape, Table, export};
use dateline_knowledge::Folder;
use dateline_ledger::{Correction, Decision, Filter, Ledger, Reader};
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use serde_json::{Value, json};
use tempfile::TempDir;

fn column<'r>(rows: &'r [Value], name: &str) -> Vec<&'r Value> {
    rows.iter().map(|row| &row[name]).collect()
}

fn report<'r>(rows: &'r [Value], event_type: &str) -> &'r Value {
    rows.iter().find(|row| row["event_type"] == event_type).unwrap_or_else(|| panic!("no {event_type}"))
}

#[test]
fn reports_carry_who_did_what_when_where_and_on_whose_word() {
    let out = Exported::new(&order(Format::Jsonl));
    let reports = out.rows("reports");
    let arrest = report(&reports, "COERCE");
    assert_eq!((&arrest["mode"], &arrest["status"]), (&json!("arrest"), &json!("happened")));
    assert_eq!((&arrest["date_from"], &arrest["date_precision"]), (&json!("2025-03-03"), &json!("day")));
    assert_eq!(
        (&arrest["place_name"], &arrest["country"], &arrest["geo_precision"]),
        (&json!("Brno"), &json!("CZE"), &json!("settlement"))
    );
    assert_eq!(
        (&arrest["source_kind"], &arrest["background"], &arrest["independent"]),
        (&json!("official"), &json!(false), &json!(true))
    );
    assert_eq!(arrest["quote"], "Police detained twelve protesters in Brno on Monday, the mayor said.");
    assert_eq!(arrest["recorded_at"], "2025-03-06T10:00:00.000000Z");
    assert!(arrest["superseded_at"].is_null() && arrest["story_id"].is_string());
    assert!(column(&reports, "actor_countries").contains(&&json!(["FRA", "DEU"])));
    let talks = out.rows("participants").into_iter().filter(|row| row["name"] == "France").collect::<Vec<_>>();
    assert_eq!(column(&talks, "cow"), [&json!(220)]);
    let group = |row: &Value| row["mention"] == "twelve protesters";
    assert_eq!(out.rows("participants").iter().find(|row| group(row)).unwrap()["group_size"], 12);
}

#[test]
fn documents_figures_events_and_denominators_are_there() {
    let out = Exported::new(&order(Format::Jsonl));
    let documents = out.rows("documents");
    assert_eq!(documents.len(), TEXTS.len());
    let address = |row: &Value| row["canonical_url"].as_str().unwrap().to_owned();
    let mut addresses: Vec<_> = documents.iter().map(address).collect();
    addresses.sort();
    assert_eq!(addresses[0], "https://example.org/a");
    assert_eq!(documents[0]["published_at"], "2025-03-05T00:00:00Z");
    assert_eq!(documents[0]["published_precision"], "day");
    let dead: Vec<_> = out.rows("quantities").into_iter().filter(|row| !row["deaths_best"].is_null()).collect();
    assert_eq!(column(&dead, "deaths_best"), [&json!(45)]);
    let events = out.rows("events");
    let bombing =
        events.iter().find(|row| row["event_type"] == "ASSAULT" && row["mode"] == "aerial").or(events.first()).unwrap();
    assert!(
        bombing["n_reports"].as_i64() >= Some(1)
            && bombing["source_kinds"].is_array()
            && bombing["disagreement"].is_array()
    );
    let counted = out.rows("denominators");
    assert_eq!(column(&counted, "publisher"), [&json!("Evening News"), &json!("Morning Post")]);
    assert_eq!(column(&counted, "n_documents"), [&json!(3), &json!(2)]);
    assert_eq!(column(&counted, "n_without_event"), [&json!(1), &json!(0)], "a text without an event is counted too");
    assert_eq!(out.rows("runs")[0]["models"], json!([{"name": "syntax", "sha256": "s"}]));
}

#[test]
fn every_form_has_the_same_columns_and_rows() {
    let lines = Exported::new(&order(Format::Jsonl));
    let (csv, parquet, sqlite) = (
        Exported::new(&order(Format::Csv)),
        Exported::new(&order(Format::Parquet)),
        Exported::new(&order(Format::Sqlite)),
    );
    let database = rusqlite::Connection::open(sqlite.path().join("dateline.sqlite")).unwrap();
    for table in Table::all() {
        let names: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
        let rows = lines.rows(&table.name);
        let mut reader = csv::Reader::from_path(csv.path().join(format!("{}.csv", table.name))).unwrap();
        assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), names, "{}", table.name);
        assert_eq!(reader.records().map(Result::unwrap).count(), rows.len(), "{}", table.name);
        let file = fs::File::open(parquet.path().join(format!("{}.parquet", table.name))).unwrap();
        let reader = SerializedFileReader::new(file).unwrap();
        let fields = reader.metadata().file_metadata().schema().get_fields();
        assert_eq!(fields.iter().map(|field| field.name()).collect::<Vec<_>>(), names, "{}", table.name);
        assert_eq!(reader.get_row_iter(None).unwrap().map(Result::unwrap).count(), rows.len(), "{}", table.name);
        let count =
            database.query_row(&format!("SELECT count(*) FROM \"{}\"", table.name), [], |row| row.get::<_, i64>(0));
        assert_eq!(count.unwrap(), rows.len() as i64, "{}", table.name);
        for row in &rows {
            assert_eq!(row.as_object().unwrap().len(), names.len(), "{}", table.name);
        }
    }
}

#[test]
fn parquet_has_real_lists_days_moments_and_nulls() {
    let out = Exported::new(&order(Format::Parquet));
    let reports = columns(&out, "reports");
    let of = |event_type: &str| reports.iter().find(|row| row["event_type"] == format!("{event_type:?}")).unwrap();
    assert!(reports.iter().any(|row| row["actor_countries"] == r#"["FRA", "DEU"]"#));
    assert_eq!(of("COERCE")["date_from"], "2025-03-03");
    assert_eq!(of("COERCE")["superseded_by"], "null");
    assert!(of("COERCE")["recorded_at"].starts_with("2025-03-06 10:00:00"), "{}", of("COERCE")["recorded_at"]);
    let lines = Exported::new(&order(Format::Jsonl));
    let spans: Vec<String> =
        lines.rows("attributions").iter().map(|row| row["content_spans"].to_string().replace(',', ", ")).collect();
    let read: Vec<String> = columns(&out, "attributions").iter().map(|row| row["content_spans"].clone()).collect();
    assert_eq!(read, spans, "lists in lists");
    assert_eq!(columns(&out, "runs")[0]["models"], r#"[{name: "syntax", sha256: "s"}]"#);
}

/// The rows of a Parquet table, each value as it is shown.
fn columns(out: &Exported, table: &str) -> Vec<BTreeMap<String, String>> {
    let file = fs::File::open(out.path().join(format!("{table}.parquet"))).expect("an export can be read");
    let rows = SerializedFileReader::new(file).expect("an export can be read");
    let shown = |row: parquet::record::Row| {
        row.get_column_iter().map(|(name, field)| (name.clone(), field.to_string())).collect()
    };
    rows.get_row_iter(None)
        .expect("an export can be read")
        .map(|row| shown(row.expect("an export can be read")))
        .collect()
}

#[test]
fn geojson_holds_the_rows_that_have_a_point() {
    let out = Exported::new(&order(Format::Geojson));
    let map: Value = serde_json::from_str(&out.file("reports.geojson")).unwrap();
    let places: Vec<_> =
        map["features"].as_array().unwrap().iter().map(|feature| &feature["properties"]["place_name"]).collect();
    assert!(places.contains(&&json!("Brno")), "{places:?}");
    let package: Value = serde_json::from_str(&out.file("datapackage.json")).unwrap();
    let described = package["resources"].as_array().unwrap().iter().find(|one| one["name"] == "reports").unwrap();
    assert_eq!(described["rows"], places.len(), "what has no point is not counted");
    let properties = map["features"][0]["properties"].as_object().unwrap();
    let fields = described["schema"]["fields"].as_array().unwrap();
    assert_eq!(fields.len(), properties.len(), "the point is no property");
    let point = &map["features"][0]["geometry"]["coordinates"];
    assert!(point[0].as_f64().unwrap().abs() <= 180.0 && point[1].as_f64().unwrap().abs() <= 90.0);
    assert!(out.path().join("denominators.csv").exists() && !out.path().join("documents.csv").exists());
}

#[test]
fn the_same_ledger_gives_the_same_bytes() {
    for format in [Format::Csv, Format::Jsonl, Format::Parquet, Format::Sqlite, Format::Geojson, Format::Jsonld] {
        let order = Order { shapes: vec![Shape::Polecat, Shape::Gdelt], ..order(format) };
        assert_eq!(Exported::new(&order).bytes(), Exported::new(&order).bytes(), "{format:?}");
    }
}

#[test]
fn an_export_is_replaced_only_when_told_to_and_nothing_else_ever_is() {
    let room = TempDir::new().unwrap();
    let reader = Reader::open(ledger(room.path()), None).unwrap();
    let (to, order) = (room.path().join("out"), order(Format::Csv));
    let make = |force| export(&reader, &Folder::embedded(), &order, &to, force);
    make(false).unwrap();
    fs::write(to.join("own.txt"), "left").unwrap();
    assert!(matches!(make(false), Err(ExportError::Exists { .. })));
    make(true).unwrap();
    assert!(!to.join("own.txt").exists());
    fs::remove_file(to.join("datapackage.json")).unwrap();
    assert!(matches!(make(true), Err(ExportError::NotAnExport { .. })));
    assert!(to.join("reports.csv").exists(), "what was refused is as it was");
    let names = fs::read_dir(room.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(names.filter(|name| !name.starts_with("dateline.ledger")).collect::<Vec<_>>(), ["out"]);
}

#[test]
fn an_earlier_time_gives_what_the_ledger_held_then() {
    let room = TempDir::new().unwrap();
    let path = ledger(room.path());
    let early = Reader::open(&path, Some(at("2025-03-01T00:00:00Z"))).unwrap();
    let out = export(&early, &Folder::embedded(), &order(Format::Csv), &room.path().join("out"), false);
    assert!(matches!(out, Err(ExportError::Empty)));
    let copy = room.path().join("copy.ledger");
    fs::copy(&path, &copy).unwrap();
    ledger_of(room.path(), &[("f", "Morning Post", "Israel bombed Rafah on Sunday, killing 50 people.")]);
    correct(&path, "event_type = 'COERCE'", "status", "planned");
    let files = |ledger: &Path, time: Option<&str>, name: &str| {
        let (reader, to) = (Reader::open(ledger, time.map(at)).unwrap(), room.path().join(name));
        export(&reader, &Folder::embedded(), &order(Format::Csv), &to, false).unwrap();
        let mut files: Vec<_> = fs::read_dir(&to).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let read = |path: &PathBuf| (path.file_name().unwrap().to_owned(), fs::read_to_string(path).unwrap());
        files.iter().map(read).collect::<Vec<_>>()
    };
    let then = files(&path, Some("2025-03-06T10:00:00Z"), "then");
    assert_eq!(then, files(&copy, None, "copy"), "as a copy of that day");
    assert_ne!(then, files(&path, None, "now"));
}

#[test]
fn a_filter_chooses_reports_and_what_belongs_to_them() {
    let filter =
        Filter { types: vec!["CONSULT".to_owned()], publishers: vec!["Morning Post".to_owned()], ..Filter::default() };
    let out = Exported::new(&Order { filter, ..order(Format::Jsonl) });
    let reports = out.rows("reports");
    assert_eq!(column(&reports, "event_type"), [&json!("CONSULT")]);
    assert_eq!(out.rows("documents").len(), 1);
    assert!(out.rows("participants").iter().all(|row| row["report_id"] == reports[0]["report_id"]));
    assert!(out.rows("entities").iter().any(|row| row["name"] == "France"));
    assert!(out.rows("entities").iter().all(|row| row["name"] != "Kenya"));
    assert_eq!(out.rows("denominators").len(), 2, "what was read is counted whole");
    assert!(out.file("datapackage.json").contains("type=CONSULT"));
}

#[test]
fn without_text_no_sentence_headline_or_quotation_leaves() {
    for format in [Format::Csv, Format::Jsonl, Format::Jsonld, Format::Geojson] {
        let out = Exported::new(&Order { no_text: true, shapes: vec![Shape::Polecat, Shape::Gdelt], ..order(format) });
        for (name, bytes) in out.bytes() {
            let text = String::from_utf8(bytes).unwrap();
            for (document, _, words) in TEXTS {
                for sentence in words.split_inclusive(". ").map(str::trim) {
                    assert!(!text.contains(sentence), "{name} holds “{sentence}”");
                }
                assert!(!text.contains(&format!("Headline of {document}")), "{name}");
            }
            assert!(!text.contains("We will not stop"), "{name}");
        }
    }
    assert!(Exported::new(&order(Format::Csv)).file("reports.csv").contains("Police detained"));
}

#[test]
fn an_export_describes_itself() {
    let out = Exported::new(&Order { shapes: vec![Shape::Polecat, Shape::Gdelt], ..order(Format::Csv) });
    let package: Value = serde_json::from_str(&out.file("datapackage.json")).unwrap();
    assert_eq!(package["dateline"]["as_of"], "2025-03-06T10:00:00.000000Z");
    assert_eq!(package["dateline"]["schema"], "1.0");
    for resource in package["resources"].as_array().unwrap() {
        assert!(out.path().join(resource["path"].as_str().unwrap()).exists(), "{resource}");
        let fields = resource["schema"]["fields"].as_array().unwrap();
        assert!(fields.iter().all(|field| field["description"].as_str().is_some_and(|text| !text.is_empty())));
    }
    let citation = out.file("CITATION.cff");
    assert!(citation.contains("date-released: 2025-03-06") && citation.contains("PLOVER"));
}

#[test]
fn annotations_point_into_the_text() {
    let out = Exported::new(&order(Format::Jsonld));
    let graph: Value = serde_json::from_str(&out.file("annotations.jsonld")).unwrap();
    let nodes = graph["@graph"].as_array().unwrap();
    let bodies: Vec<_> = nodes.iter().filter_map(|node| node["body"]["type"].as_str()).collect();
    for kind in ["dl:Report", "dl:Attribution", "dl:Quantity"] {
        assert!(bodies.contains(&kind), "{kind}");
    }
    for node in nodes.iter().filter(|node| node["body"].is_object()) {
        let [position, quote] = [&node["target"]["selector"][0], &node["target"]["selector"][1]];
        let (start, end) = (position["start"].as_u64().unwrap() as usize, position["end"].as_u64().unwrap() as usize);
        let holds = |(_, _, text): &&(&str, &str, &str)| {
            let chars: Vec<char> = text.chars().collect();
            chars.get(start..end).is_some_and(|words| words.iter().collect::<String>() == quote["exact"])
        };
        let text = TEXTS.iter().find(holds).unwrap_or_else(|| panic!("{node} stands in no text")).2;
        let around = [&quote["prefix"], &quote["exact"], &quote["suffix"]].map(|part| part.as_str().unwrap()).concat();
        assert!(text.contains(&around), "{around}");
        assert!(node["prov:wasGeneratedBy"]["id"].as_str().unwrap().starts_with("urn:dateline:run:"));
        assert_eq!(node["prov:wasDerivedFrom"]["id"], node["target"]["source"]);
    }
    assert_eq!(nodes[0]["type"], "prov:Activity");
    let documents: Vec<_> = nodes.iter().filter(|node| node["type"] == "prov:Entity").map(|node| &node["id"]).collect();
    assert_eq!(documents.len(), TEXTS.len());
    assert!(
        nodes
            .iter()
            .filter(|node| node["target"].is_object())
            .all(|node| documents.contains(&&node["target"]["source"]))
    );
}

#[test]
fn what_the_documentation_calls_empty_is_empty() {
    let page = include_str!("../../../docs/export.md");
    let out = Exported::new(&order(Format::Jsonl));
    let mut seen = 0;
    for line in page.lines().filter(|line| line.starts_with("| ") && line.contains('`')) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let Some(table) = Table::named(cells[1]) else { continue };
        for name in cells[2].split(", ").map(|name| name.trim_matches('`')) {
            assert!(table.columns.iter().any(|column| column.name == name), "{}: {name}", table.name);
            assert!(out.rows(&table.name).iter().all(|row| row[name].is_null()), "{}: {name} is filled", table.name);
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn hashtags_stand_under_the_header() {
    let (plain, tagged) = (Exported::new(&order(Format::Csv)), Exported::new(&order(Format::Hxl)));
    let mut lines = tagged.file("reports.csv").lines().map(ToOwned::to_owned).collect::<Vec<_>>();
    let tags = lines.remove(1);
    assert!(tags.contains("#event+type,") && tags.contains(",#geo+lat,#geo+lon,"), "{tags}");
    assert_eq!(lines, plain.file("reports.csv").lines().collect::<Vec<_>>());
}

#[test]
fn what_people_decide_reaches_the_tables() {
    let room = TempDir::new().unwrap();
    let path = ledger(room.path());
    let reader = Reader::open(&path, None).unwrap();
    let make = |reader: &Reader, name: &str| {
        export(reader, &Folder::embedded(), &order(Format::Jsonl), &room.path().join(name), false).unwrap();
        let rows = |table: &str| -> Vec<Value> {
            let text = fs::read_to_string(room.path().join(name).join(format!("{table}.jsonl"))).unwrap();
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
        };
        ["reports", "events", "participants"].map(rows)
    };
    let [before, ..] = make(&reader, "before");
    let of = |event_type: &str| report(&before, event_type)["report_id"].as_str().unwrap().to_owned();
    let mut writer = Ledger::open(&path).unwrap();
    let decision = Decision { by: "Ana Kovar", reason: "as the text has it" };
    for (report, field, value) in [
        (of("COERCE"), "status", "planned"),
        (of("COERCE"), "actors", "Soldiers; The mayor"),
        (of("AID"), "not_an_event", "true"),
    ] {
        let correction = Correction { report: &report, field, value };
        writer.correct(correction, decision, &run(), know(), at("2025-03-07T10:00:00Z")).unwrap();
    }
    let [reports, events, participants] = make(&Reader::open(&path, None).unwrap(), "after");
    assert_eq!(report(&reports, "COERCE")["status"], "planned");
    assert!(reports.iter().all(|row| row["event_type"] != "AID"), "it is said to be no event");
    let ids = column(&reports, "report_id");
    assert!(participants.iter().all(|row| ids.contains(&&row["report_id"])));
    let arrest = report(&reports, "COERCE")["report_id"].clone();
    let actors = participants.iter().filter(|row| row["report_id"] == arrest && row["role"] == "actor");
    let names: Vec<_> = actors.clone().map(|row| row["name"].clone()).collect();
    assert_eq!(names, [json!("Soldiers"), json!("The mayor")]);
    assert!(actors.clone().all(|row| row["machine_names"].as_array().is_some_and(|read| read.len() == 1)), "{names:?}");
    let arrest = events.iter().find(|row| row["event_type"] == "COERCE").unwrap();
    assert_eq!((&arrest["checked_by"], &arrest["status"]), (&json!("Ana Kovar"), &json!("planned")));
}
