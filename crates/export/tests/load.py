"""Loads every form of an export as other people do, with pandas and DuckDB, and checks types and values.

    python load.py DATELINE FOLDER

DATELINE is the program; FOLDER is made anew. `./test` runs it in an environment with `requirements.txt`.
"""

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import duckdb
import frictionless
import pandas

TEXTS = [
    ("a", "Morning Post", "Police detained twelve protesters in Brno on Monday, the mayor said."),
    ("b", "Morning Post", "France and Germany held talks in Prague on Tuesday."),
    ("c", "Evening News", "Kenya will send aid to Somalia next week, two officials said."),
    ("d", "Evening News", "Israel bombed Rafah on Sunday, killing 45 people."),
    ("e", "Evening News", "It rained."),
]


def main(program, folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    documents = [
        {"id": name, "publisher": publisher, "text": text, "published": "2025-03-05", "url": f"https://example.org/{name}"}
        for name, publisher, text in TEXTS
    ]
    (folder / "news.jsonl").write_text("".join(json.dumps(document) + "\n" for document in documents))
    run(program, folder, "add", "news.jsonl", "--recorded-at=2025-03-06T10:00:00Z")
    for form in ["csv", "jsonl", "parquet", "sqlite", "geojson", "jsonld"]:
        run(program, folder, "export", f"--to={form}", f"--format={form}", "--with=polecat,gdelt")
    run(program, folder, "export", "--to=hxl", "--hxl")
    package(folder / "csv")
    package(folder / "hxl")
    csv(folder / "csv")
    parquet(folder / "parquet")
    others(folder)
    polecat(folder / "csv" / "polecat.tsv")
    gdelt(folder / "csv")


def run(program, folder, *arguments):
    subprocess.run([program, *arguments], cwd=folder, check=True, capture_output=True, text=True)


def package(folder):
    """The folder is a valid data package, and each row of it is what its description says."""
    report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.valid, report.flatten(["path", "rowNumber", "fieldName", "type", "message"])[:5]


def csv(folder):
    reports = pandas.read_csv(folder / "reports.csv", parse_dates=["recorded_at"])
    arrest = reports[reports.event_type == "COERCE"].iloc[0]
    assert json.loads(arrest.actor_names) == ["police"] or "olice" in arrest.actor_names, arrest.actor_names
    assert str(arrest.recorded_at) == "2025-03-06 10:00:00+00:00"
    assert abs(arrest.lat - 49.2) < 0.1 and pandas.isna(arrest.admin2)
    counted = pandas.read_csv(folder / "denominators.csv").set_index("publisher")
    assert counted.n_documents.to_dict() == {"Evening News": 3, "Morning Post": 2}
    assert counted.n_without_event.to_dict() == {"Evening News": 1, "Morning Post": 0}


def parquet(folder):
    """DuckDB sees real days, moments, lists and nulls, in every table."""
    kinds = {name: kind for name, kind, *_ in duckdb.sql(f"DESCRIBE FROM '{folder}/reports.parquet'").fetchall()}
    assert kinds["date_from"] == "DATE" and kinds["recorded_at"] == "TIMESTAMP WITH TIME ZONE", kinds
    assert kinds["actor_countries"] == "VARCHAR[]" and kinds["background"] == "BOOLEAN" and kinds["lat"] == "DOUBLE", kinds
    spans = {name: kind for name, kind, *_ in duckdb.sql(f"DESCRIBE FROM '{folder}/attributions.parquet'").fetchall()}
    assert spans["content_spans"] == "INTEGER[][]", spans
    models = {name: kind for name, kind, *_ in duckdb.sql(f"DESCRIBE FROM '{folder}/runs.parquet'").fetchall()}
    assert models["models"] == "STRUCT(\"name\" VARCHAR, sha256 VARCHAR)[]", models
    talks = duckdb.sql(f"SELECT actor_countries, date_from::VARCHAR FROM '{folder}/reports.parquet' WHERE event_type = 'CONSULT'")
    assert talks.fetchall() == [(["FRA", "DEU"], "2025-03-04")]
    per_sector = duckdb.sql(
        f"""SELECT p.sector, count(*) FROM '{folder}/participants.parquet' p JOIN '{folder}/reports.parquet' r USING (report_id)
            WHERE r.event_type = 'COERCE' AND p.role = 'actor' GROUP BY 1"""
    ).fetchall()
    assert per_sector == [("COP", 1)], per_sector
    for table in folder.glob("*.parquet"):
        frame = pandas.read_parquet(table)
        assert [(len(frame),)] == duckdb.sql(f"SELECT count(*) FROM '{table}'").fetchall(), table
    dead = duckdb.sql(f"SELECT deaths_best FROM '{folder}/quantities.parquet' WHERE deaths_best IS NOT NULL").fetchall()
    assert dead == [(45,)], dead


def others(folder):
    lines = pandas.read_json(folder / "jsonl" / "reports.jsonl", lines=True)
    with sqlite3.connect(folder / "sqlite" / "dateline.sqlite") as database:
        stored = pandas.read_sql("SELECT * FROM reports", database)
    assert list(lines.report_id) == list(stored.report_id) and list(lines.columns) == list(stored.columns)
    points = json.loads((folder / "geojson" / "reports.geojson").read_text())
    assert {"Brno", "Prague"} <= {feature["properties"]["place_name"] for feature in points["features"]}
    annotations = json.loads((folder / "jsonld" / "annotations.jsonld").read_text())
    assert any(node.get("body", {}).get("dl:eventType") == "COERCE" for node in annotations["@graph"])


def polecat(path):
    rows = pandas.read_csv(path, sep="\t", quoting=3, na_values=["None"], keep_default_na=False)
    assert rows.shape[1] == 40 and rows["Intensity"].dtype == float
    assert set(rows["Event Type"]) >= {"AGREE", "COERCE", "CONSULT", "ASSAULT"} and "AID" not in set(rows["Event Type"])
    pandas.to_datetime(rows["Event Date"], format="%Y-%m-%d")
    talks = rows[rows["Event Type"] == "CONSULT"].iloc[0]
    assert talks["Actor Name"].split("; ") == ["France", "Germany"] and talks["Quad Code"] == "VERBAL COOPERATION"


def gdelt(folder):
    fields = {
        resource["name"]: [field["name"] for field in resource["schema"]["fields"]]
        for resource in json.loads((folder / "datapackage.json").read_text())["resources"]
    }
    codes = {name: str for name in fields["gdelt_events"] if name.endswith("Code")}
    events = pandas.read_csv(folder / "gdelt_events.tsv", sep="\t", quoting=3, header=None, names=fields["gdelt_events"], dtype=codes)
    assert events.shape[1] == 61 and events.GLOBALEVENTID.dtype == "int64" and events.GLOBALEVENTID.is_unique
    assert events.SQLDATE.between(20250301, 20250305).all() and events.GoldsteinScale.between(-10, 10).all()
    assert set(events[events.EventRootCode == "04"].Actor1CountryCode) == {"FRA", "DEU"}
    assert (events.EventBaseCode.str[:2] == events.EventRootCode).all()
    mentions = duckdb.sql(f"SELECT column00, count(*) FROM read_csv('{folder}/gdelt_mentions.tsv', delim='\t', header=false, quote='') GROUP BY 1")
    assert dict(mentions.fetchall()) == dict(zip(events.GLOBALEVENTID, events.NumMentions))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]))
    print("every form loads")
