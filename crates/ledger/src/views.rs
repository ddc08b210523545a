//! The views, as their templates say for a time.

const VIEWS: &str = include_str!("schema/views.sql");
const EVENTS: &str = include_str!("schema/events.sql");

/// The rules of aggregation: the view, the rule's name, and the order that puts the report chosen first.
const RULES: [[&str; 3]; 4] = [
    ["events", "informative", "FULLNESS DESC"],
    ["events_conservative", "conservative", "CLAIM, abs(FIX(intensity, r.intensity)), FULLNESS"],
    ["events_representative", "representative", "AGREEMENT DESC, FULLNESS DESC"],
    ["events_latest", "latest", "d.published_at DESC"],
];

/// What the template of events says in short.
const SHORT: [(&str, &str); 4] = [
    (
        "MEMBERS",
        "member_rows n JOIN report_rows r ON r.key = n.report AND n.event = e.key AND LIVE(n)
         JOIN coding_rows c ON c.key = r.coding AND LIVE(c) AND EVENT(r)
         JOIN document_rows d ON d.key = c.doc LEFT JOIN fix_rows f ON f.report = r.key AND LIVE(f)",
    ),
    (
        "FULLNESS",
        "HOW_MANY(actor) + HOW_MANY(recipient) + (FIX(place_name, r.place) IS NOT NULL) + (FIX(date_from, r.date_from) IS NOT NULL)",
    ),
    (
        "CLAIM",
        "CASE FIX(status, r.status) WHEN 'happened' THEN 4 WHEN 'ongoing' THEN 3 WHEN 'planned' THEN 2
         WHEN 'denied' THEN 0 WHEN 'did_not_happen' THEN 0 WHEN 'cancelled' THEN 0 ELSE 1 END",
    ),
    (
        "AGREEMENT",
        "sum(OWN(c.doc)) OVER (PARTITION BY FIX(status, r.status)) + sum(OWN(c.doc)) OVER (PARTITION BY FIX(date_edtf, r.date_edtf))
         + sum(OWN(c.doc)) OVER (PARTITION BY FIX(modes, r.modes)) + sum(OWN(c.doc)) OVER (PARTITION BY FIX(place_name, PLACE(r)))",
    ),
];

/// The views at the time of commit `as_of`, or now.
pub(crate) fn views(as_of: Option<i64>) -> String {
    let events = RULES.map(|[view, rule, order]| events(view, rule, order));
    written(&format!("{VIEWS}\n{}", events.concat()), as_of)
}

fn events(view: &str, rule: &str, order: &str) -> String {
    let text = EVENTS.replace("EVENTS", view).replace("RULE", rule).replace("ORDER,", &format!("{order},"));
    SHORT.iter().fold(text, |text, (short, long)| text.replace(short, long))
}

/// A template as it is for reports without corrections.
pub(crate) fn as_read(template: &str) -> String {
    written_out(template, "FIX(", |column_and_value| {
        column_and_value.split_once(", ").map_or(column_and_value, |(_, value)| value).to_owned()
    })
}

/// A template with what people corrected laid over what was read; `f` holds the corrections.
pub(crate) fn as_corrected(template: &str) -> String {
    written_out(template, "FIX(", fix)
}

/// A template with its short forms written out.
pub(crate) fn written(template: &str, as_of: Option<i64>) -> String {
    let code: Vec<&str> = template.lines().filter(|line| !line.starts_with("--")).collect();
    let names = |role: &str| {
        format!(
            "FIX({role}_names, (SELECT group_concat(x, '; ') FROM (SELECT b.name AS x FROM participant_rows q
             JOIN appearance_rows a ON a.key = q.appearance JOIN entity_rows b ON b.key = a.entity
             WHERE q.report = r.key AND q.role = '{role}' ORDER BY q.n)))"
        )
    };
    let side = |role_and_value: &str| {
        let (role, value) = role_and_value.split_once(", ").unwrap_or((role_and_value, "NULL"));
        format!(
            "(SELECT json_group_array(x) FROM (SELECT {value} AS x FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
        JOIN entity_rows e ON e.key = w.entity WHERE q.report = r.key AND q.role = '{role}' ORDER BY q.n))"
        )
    };
    let story = |document: &str| {
        format!(
            "(SELECT y.story_id FROM chapter_rows h JOIN story_rows y ON y.key = h.story WHERE h.doc = {document} AND LIVE(h))"
        )
    };
    let own = |document: &str| {
        format!(
            "(NOT EXISTS (SELECT 1 FROM copy_rows k WHERE k.doc = {document} AND LIVE(k) AND k.kind <> 'original'))"
        )
    };
    let how_many = |role: &str| {
        format!(
            "iif(json_type(f.columns, '$.{role}_names') IS NULL,
             (SELECT count(*) FROM participant_rows q WHERE q.report = r.key AND q.role = '{role}'),
             json_array_length(f.columns, '$.{role}_names'))"
        )
    };
    let is_event = |report: &str| {
        format!(
            "(NOT EXISTS (SELECT 1 FROM fix_rows z
             WHERE z.report = {report}.key AND LIVE(z) AND json_extract(z.columns, '$.not_an_event')))"
        )
    };
    let place = |report: &str| format!("(SELECT p.name FROM place_rows p WHERE p.key = {report}.place)");
    let text = written_out(&code.join("\n"), "NAMES(", names);
    let text =
        text.replace("DENIED", "iif(json_type(f.columns, '$.status') IS NULL, q.denied, FIX(status, NULL) = 'denied')");
    let text = written_out(&text, "HOW_MANY(", how_many);
    let text = written_out(&text, "EVENT(", is_event);
    let text = written_out(&text, "PLACE(", place);
    let text = written_out(&text, "SIDE(", side);
    let text = written_out(&text, "STORY(", story);
    let text = written_out(&text, "OWN(", own);
    let text = as_corrected(&text);
    let text = written_out(&text, "LIVE(", |table| live(table, as_of));
    written_out(&text, "ADDED(", |table| match as_of {
        Some(at) => format!("({table}.commit_no <= {at})"),
        None => "(TRUE)".to_owned(),
    })
}

/// That a row of `table` stands.
pub(crate) fn live(table: &str, as_of: Option<i64>) -> String {
    match as_of {
        Some(at) => format!("({table}.since <= {at} AND ({table}.until IS NULL OR {table}.until > {at}))"),
        None => format!("({table}.until IS NULL)"),
    }
}

/// A column's value, or what it was corrected to.
fn fix(column_and_value: &str) -> String {
    let (column, value) = column_and_value.split_once(", ").unwrap_or((column_and_value, "NULL"));
    format!("iif(json_type(f.columns, '$.{column}') IS NULL, {value}, json_extract(f.columns, '$.{column}'))")
}

/// `text` with each `NAME(x)` replaced by what `with` makes of `x`, in which brackets may stand.
fn written_out(text: &str, name: &str, with: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        out.push_str(&rest[..at]);
        let inner = &rest[at + name.len()..];
        let end = closing(inner);
        out.push_str(&with(&inner[..end]));
        rest = inner.get(end + 1..).unwrap_or_default();
    }
    out + rest
}

/// Where the bracket that stands open before `text` is closed.
fn closing(text: &str) -> usize {
    let mut open = 1;
    for (at, character) in text.char_indices() {
        open += match character {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if open == 0 {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn views_speak_of_now_or_of_a_commit() {
        let template = "-- LIVE(x)\nSELECT 1 WHERE LIVE(c) AND ADDED(d)";
        assert_eq!(written(template, None), "SELECT 1 WHERE (c.until IS NULL) AND (TRUE)");
        assert_eq!(
            written(template, Some(7)),
            "SELECT 1 WHERE (c.since <= 7 AND (c.until IS NULL OR c.until > 7)) AND (d.commit_no <= 7)"
        );
    }

    #[test]
    fn a_corrected_column_takes_the_place_of_what_was_read() {
        assert_eq!(
            written("FIX(lat, iif(a, (b), c)) AS lat", None),
            "iif(json_type(f.columns, '$.lat') IS NULL, iif(a, (b), c), json_extract(f.columns, '$.lat')) AS lat"
        );
    }
}
