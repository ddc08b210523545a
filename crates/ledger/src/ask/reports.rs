//! What is asked of reports: who, where, what, when, and on whose word.

use super::lookups::{Named, is_place, named};
use super::test::{Sql, Test};
use super::words::phrase;
use crate::views::as_corrected;

/// The parts that are played in reports.
const ROLES: [&str; 3] = ["actor", "recipient", "mediator"];

/// That one of those asked for has a role.
pub(super) fn taken_part(role: &str, asked: &[String]) -> Option<Test> {
    taken_part_in(&[role], asked)
}

/// That one of those asked for takes part in any role.
pub(super) fn taken_part_at_all(asked: &[String]) -> Option<Test> {
    taken_part_in(&ROLES, asked)
}

/// That one of those asked for has one of the roles. Whoever was read is looked up once for all of them.
fn taken_part_in(roles: &[&str], asked: &[String]) -> Option<Test> {
    let names: Vec<_> = asked.iter().map(|asked| named(asked)).collect();
    let rows = names.iter().map(|name| {
        let of = name.appearances();
        let text = format!(
            "SELECT q.report AS key FROM {} CROSS JOIN participant_rows q ON q.appearance = w.key AND {}",
            of.text,
            is_one_of(roles)
        );
        Sql { text, cells: of.cells }
    });
    let corrected = roles.iter().map(|role| {
        let to = asked.iter().map(|asked| named_by_hand(role, asked));
        unless_corrected(&format!("{role}_names"), has_role(&[role], &names), Sql::any(to))
    });
    (!asked.is_empty()).then(|| Test {
        seen: has_role(roles, &names),
        corrected: Some(Sql::any(corrected)),
        rows: Some(Sql::joined(rows, " UNION ALL ")),
    })
}

/// That one of those named was read in one of the roles of the report `o`.
fn has_role(roles: &[&str], names: &[Named]) -> Sql {
    let is = Sql::any(names.iter().map(Named::is));
    let text = format!(
        "EXISTS (SELECT 1 FROM participant_rows q CROSS JOIN appearance_rows w ON w.key = q.appearance
         WHERE q.report = o.key AND {} AND {})",
        is_one_of(roles),
        is.text
    );
    Sql { text, cells: is.cells }
}

fn is_one_of(roles: &[&str]) -> String {
    format!("q.role IN ('{}')", roles.join("', '"))
}

/// That it happened in one of the places.
pub(super) fn happened_in(asked: &[String]) -> Option<Test> {
    let is = Sql::any(asked.iter().map(|asked| is_place(asked)));
    let seen = Sql {
        text: format!("EXISTS (SELECT 1 FROM place_rows p WHERE p.key = o.place AND {})", is.text),
        cells: is.cells.clone(),
    };
    let rows = Sql {
        text: format!("SELECT r.key FROM place_rows p CROSS JOIN report_rows r ON r.place = p.key WHERE {}", is.text),
        cells: is.cells.clone(),
    };
    let to = Sql {
        text: format!(
            "EXISTS (SELECT 1 FROM (SELECT json_extract(f.columns, '$.place_name') AS name,
             json_extract(f.columns, '$.country') AS country, json_extract(f.columns, '$.admin1') AS admin1) p WHERE {})",
            is.text
        ),
        cells: is.cells,
    };
    let corrected = unless_corrected("place_name", seen.clone(), to);
    (!asked.is_empty()).then_some(Test { seen, corrected: Some(corrected), rows: Some(rows) })
}

/// That it is of one of the types, or types and modes.
pub(super) fn of_types(asked: &[String]) -> Option<Test> {
    let is = |asked: &String, columns: [&str; 2]| match asked.split_once('/') {
        None => Sql::new(format!("{} = ?", columns[0]), [asked.clone()]),
        Some((event_type, mode)) => {
            Sql::new(format!("({} = ? AND {} = ?)", columns[0], columns[1]), [event_type.to_owned(), mode.to_owned()])
        }
    };
    let mode = "json_extract(o.modes, '$[0]')";
    let fixed = ["FIX(event_type, o.event_type)", &format!("FIX(mode, {mode})")];
    let seen = Sql::any(asked.iter().map(|asked| is(asked, fixed)));
    let rows = Sql::any(asked.iter().map(|asked| is(asked, ["o.event_type", mode])));
    let rows = Sql { text: format!("SELECT o.key FROM report_rows o WHERE {}", rows.text), ..rows };
    (!asked.is_empty()).then_some(Test::by(seen, rows))
}

/// That it took place on one of the days from `first` to `last`; where no day of it is known, that it was published then.
pub(super) fn on_days(first: Option<String>, last: Option<String>) -> Option<Test> {
    if first.is_none() && last.is_none() {
        return None;
    }
    let published = "(SELECT z.published_day FROM document_rows z WHERE z.key = c.doc)";
    let [from, to] = ["FIX(date_from, o.date_from)", "FIX(date_to, o.date_to)"];
    let begins = format!("coalesce({from}, {to}, {published})");
    let ends = format!("coalesce({to}, {from}, {published})");
    let corrected = between([&begins, &ends], &first, &last);
    // what is later than the last day need not be gone through
    let bound = last.clone().map(|day| Sql::new("o.day <= ?", [day]));
    let seen = Sql::joined([corrected.clone()].into_iter().chain(bound), " AND ");
    Some(Test { seen, corrected: Some(corrected), rows: Some(rows_on_days(&first, &last)) })
}

/// That what begins and ends with these days has one of the days from `first` to `last`.
fn between([begins, ends]: [&str; 2], first: &Option<String>, last: &Option<String>) -> Sql {
    let bounds = [
        last.clone().map(|day| Sql::new(format!("{begins} <= ?"), [day])),
        first.clone().map(|day| Sql::new(format!("{ends} >= ?"), [day])),
    ];
    Sql::joined(bounds.into_iter().flatten(), " AND ")
}

/// The reports of these days: of those that have a first day, only a last one, and none at all.
fn rows_on_days(first: &Option<String>, last: &Option<String>) -> Sql {
    let branches = [
        ("SELECT key FROM report_rows WHERE", ["date_from", "coalesce(date_to, date_from)"]),
        ("SELECT key FROM report_rows WHERE date_from IS NULL AND", ["date_to", "date_to"]),
        (
            "SELECT r.key FROM document_rows z CROSS JOIN coding_rows x ON x.doc = z.key CROSS JOIN report_rows r ON r.coding = x.key
             WHERE r.date_from IS NULL AND r.date_to IS NULL AND",
            ["z.published_day", "z.published_day"],
        ),
    ];
    let branches = branches.map(|(query, days)| {
        let is = between(days, first, last);
        Sql { text: format!("{query} {}", is.text), cells: is.cells }
    });
    Sql::joined(branches, " UNION ALL ")
}

/// That the attribution of this key is on the word of the one asked for: an entity, or the words for it.
pub(super) fn says(asked: &str, key: &str) -> Sql {
    let is = named(asked).is();
    let mut by_entity = Sql {
        text: format!(
            "EXISTS (SELECT 1 FROM attribution_rows s CROSS JOIN appearance_rows w ON w.key = s.appearance WHERE s.key = {key} AND {})",
            is.text
        ),
        cells: is.cells,
    };
    if let Some(phrase) = phrase(asked) {
        let words = format!(" OR {key} IN (SELECT rowid FROM source_words WHERE source_words MATCH ?)");
        by_entity.push(Sql::new(words, [phrase]));
    }
    by_entity
}

/// The rows on the word of the one asked for.
pub(super) fn spoken_by(asked: &str, of_reports: bool) -> Vec<Sql> {
    let of = named(asked).appearances();
    let by_entity = format!("{} CROSS JOIN attribution_rows s ON s.appearance = w.key", of.text);
    let mut found = vec![Sql { text: from_attributions(of_reports, &by_entity), cells: of.cells }];
    found.extend(phrase(asked).map(|phrase| {
        let by_words = "(SELECT rowid AS key FROM source_words WHERE source_words MATCH ?) s";
        Sql::new(from_attributions(of_reports, by_words), [phrase])
    }));
    found
}

/// Attributions `s`, or the reports on their word.
pub(super) fn from_attributions(of_reports: bool, attributions: &str) -> String {
    if !of_reports {
        return format!("SELECT s.key FROM {attributions}");
    }
    format!("SELECT r.key FROM (SELECT s.key FROM {attributions}) s CROSS JOIN report_rows r ON r.attribution = s.key")
}

/// That a person named the one asked for in a role: an entity of the ledger, or a name with these words.
fn named_by_hand(role: &str, asked: &str) -> Sql {
    let Named { entities, appearance } = named(asked);
    let named = format!(
        "EXISTS (SELECT 1 FROM (SELECT x.value AS name, json_extract(f.columns, '$.{role}_ids[' || x.key || ']') AS entity_id,
         json_extract(f.columns, '$.{role}_sectors[' || x.key || ']') AS sector FROM json_each(f.columns, '$.{role}_names') x) w
         WHERE "
    );
    let by_id = format!("(w.entity_id IN (SELECT entity_id FROM entity_rows WHERE key IN ({})) AND ", entities.text);
    let mut sql = Sql { text: named + &by_id, cells: entities.cells };
    sql.push(appearance);
    sql.text += ") OR ";
    sql.push(Sql::has_words("w.name", asked));
    sql.text += ")";
    sql
}

/// What is asked of a report as what is asked of a story `o`: that it tells one of which it holds.
pub(super) fn told_in_story(test: Test) -> Test {
    let holds = test.corrected.unwrap_or(test.seen);
    let can_hold = test.rows.unwrap_or_else(|| Sql::new("SELECT key FROM report_rows", []));
    // what was found by what was read holds, where nobody corrected it
    let text = format!(
        "o.key IN (SELECT h.story FROM (SELECT key, TRUE AS as_read FROM ({}) UNION ALL SELECT report, FALSE FROM fix_rows) x
         CROSS JOIN report_rows o ON o.key = x.key
         CROSS JOIN coding_rows c ON c.key = o.coding CROSS JOIN chapter_rows h ON h.doc = c.doc
         LEFT JOIN fix_rows f ON f.report = o.key AND LIVE(f)
         WHERE LIVE(c) AND LIVE(h) AND NOT FIX(not_an_event, FALSE) AND (x.as_read AND f.report IS NULL OR {}))",
        can_hold.text, holds.text
    );
    Test::of(Sql { text: as_corrected(&text), cells: [can_hold.cells, holds.cells].concat() })
}

/// What must hold of a report whose column was not corrected, and of one in which it was.
pub(super) fn unless_corrected(column: &str, seen: Sql, corrected: Sql) -> Sql {
    let mut sql = Sql::new(format!("iif(json_type(f.columns, '$.{column}') IS NULL, "), []);
    sql.push(seen);
    sql.text += ", ";
    sql.push(corrected);
    sql.text += ")";
    sql
}
