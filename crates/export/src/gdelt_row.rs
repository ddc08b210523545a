//! The cells of GDELT's rows.

use dateline_knowledge::ontology::EventType;
use dateline_ledger::sha256;
use jiff::civil::Date;

use crate::account::{Account, Party};
use crate::cameo::{Act, Cameo, Deed};
use crate::countries::Countries;
use crate::gdelt::Gdelt;

/// An event and its reports.
pub(crate) struct Event<'a> {
    /// The report whose columns stand for the event.
    pub(crate) fullest: &'a Account,
    /// The report that was published first.
    pub(crate) first: &'a Account,
    /// Number of reports.
    pub(crate) mentions: usize,
    /// Number of publishers.
    pub(crate) publishers: usize,
    /// Number of documents.
    pub(crate) documents: usize,
    /// Whether the first report tells it in its first paragraph.
    pub(crate) is_root: bool,
}

/// One side and the other, and what the one does.
pub(crate) struct Pair<'a> {
    pub(crate) from: Option<&'a Party>,
    pub(crate) to: Option<&'a Party>,
    pub(crate) act: Act,
}

/// The pairs of a report: each actor with each recipient. Those who talk or work together are each other's recipients; those
/// who visit together are not, and a visit is told from the host's side too.
pub(crate) fn pairs<'a>(report: &'a Account, cameo: &Cameo) -> Vec<Pair<'a>> {
    let Some(act) = act(report, cameo) else { return Vec::new() };
    let (actors, recipients) = (&report.actors, &report.recipients);
    let pair = |from, to| Pair { from, to, act: act.clone() };
    let is_mutual = matches!(report.event_type(), Some(EventType::Consult | EventType::Cooperate)) && !act.is_visit();
    let mut pairs: Vec<Pair<'a>> = match (actors.is_empty(), recipients.is_empty()) {
        (false, true) if is_mutual && actors.len() > 1 => {
            let others = |from: usize| (0..actors.len()).filter(move |&to| to != from);
            (0..actors.len())
                .flat_map(|from| others(from).map(move |to| (from, to)))
                .map(|(from, to)| pair(Some(&actors[from]), Some(&actors[to])))
                .collect()
        }
        (true, true) => vec![pair(None, None)],
        (false, true) => actors.iter().map(|from| pair(Some(from), None)).collect(),
        (true, false) => recipients.iter().map(|to| pair(None, Some(to))).collect(),
        (false, false) => actors
            .iter()
            .flat_map(|from| recipients.iter().map(move |to| (from, to)))
            .map(|(from, to)| pair(Some(from), Some(to)))
            .collect(),
    };
    if act.is_visit() {
        let hosts: Vec<Pair<'a>> = pairs
            .iter()
            .filter(|pair| pair.to.is_some())
            .map(|pair| Pair { from: pair.to, to: pair.from, act: Act::of_host() })
            .collect();
        pairs.extend(hosts);
    }
    pairs
}

fn act(report: &Account, cameo: &Cameo) -> Option<Act> {
    let contexts = report.list("contexts");
    let sectors: Vec<&str> = report.actors.iter().flat_map(|actor| actor.sectors.first()).map(String::as_str).collect();
    let deed = Deed {
        event_type: report.event_type()?,
        mode: report.mode(),
        contexts: &contexts.iter().map(String::as_str).collect::<Vec<_>>(),
        actor_sectors: &sectors,
        has_mediator: report.whole("has_mediator") == Some(1),
    };
    cameo.act(&deed).cloned()
}

impl Pair<'_> {
    /// The number of the row: 63 bits of a hash of the event and the two sides.
    fn number(&self, event: &Event<'_>) -> u64 {
        let id = |party: Option<&Party>| party.map_or("", Party::id).to_owned();
        let hash = sha256([event.fullest.text("event_id"), &id(self.from), &id(self.to), &self.act.code].join("\n"));
        u64::from_str_radix(hash.get(..16).unwrap_or_default(), 16).unwrap_or_default() >> 1
    }
}

/// The 61 cells of a row of events.
pub(crate) fn event_cells(event: &Event<'_>, pair: &Pair<'_>, with: &Gdelt<'_>) -> Vec<String> {
    let (cameo, countries) = (with.cameo, with.countries);
    let mut cells = vec![pair.number(event).to_string()];
    cells.extend(day_cells(event.fullest));
    cells.extend(actor_cells(pair.from, cameo, countries));
    cells.extend(actor_cells(pair.to, cameo, countries));
    cells.extend([
        u8::from(event.is_root).to_string(),
        pair.act.code.clone(),
        pair.act.begin(3).to_owned(),
        pair.act.begin(2).to_owned(),
        pair.act.quad().to_string(),
        format!("{:.1}", pair.act.goldstein),
        event.mentions.to_string(),
        event.publishers.to_string(),
        event.documents.to_string(),
        String::new(), // tone is not scored
    ]);
    for _ in ["Actor1Geo", "Actor2Geo"] {
        cells.push("0".to_owned()); // no place is tied to those who take part
        cells.extend(std::iter::repeat_n(String::new(), 7));
    }
    cells.extend(place_cells(event.fullest, with));
    cells.push(stamp(event.first.text("event_recorded_at")));
    let original = [event.first.text("original_url"), event.first.text("url")];
    cells.push(original.into_iter().find(|url| !url.is_empty()).unwrap_or_default().to_owned());
    cells
}

/// SQLDATE, MonthYear, Year and FractionDate.
fn day_cells(report: &Account) -> [String; 4] {
    let given = [report.text("date_from"), report.text("published_day")];
    let Some(day) = given.iter().find_map(|day| day.parse::<Date>().ok()) else { return Default::default() };
    let (year, month, of_month) = (day.year(), day.month(), day.day());
    let fraction = f64::from(year) + (f64::from(month - 1) * 30.0 + f64::from(of_month)) / 365.0;
    [format!("{year}{month:02}{of_month:02}"), format!("{year}{month:02}"), year.to_string(), format!("{fraction:.4}")]
}

/// Code, name, country, group, ethnic and religious codes, and up to three roles of one side.
fn actor_cells(party: Option<&Party>, cameo: &Cameo, countries: &Countries) -> [String; 10] {
    let Some(party) = party else { return Default::default() };
    let country =
        if countries.get(&party.country).is_some() || party.country == "EUR" { party.country.as_str() } else { "" };
    let group = cameo.group(&party.name).or((party.country == "UNO").then_some("UNO")).unwrap_or_default();
    let of_code = match party.country.as_str() {
        "UNO" => Some("IGO"),
        code if country.is_empty() && !code.is_empty() => cameo.role(code),
        _ => None,
    };
    let mut roles: Vec<&str> = of_code.into_iter().collect();
    for role in party.sectors.iter().filter_map(|sector| cameo.role(sector)) {
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    roles.truncate(3);
    let role = |at: usize| roles.get(at).copied().unwrap_or_default().to_owned();
    [
        format!("{country}{group}{}", roles.concat()),
        party.name.to_uppercase(),
        country.to_owned(),
        group.to_owned(),
        String::new(),
        String::new(),
        String::new(),
        role(0),
        role(1),
        role(2),
    ]
}

/// The eight cells of the event place.
fn place_cells(report: &Account, with: &Gdelt<'_>) -> [String; 8] {
    let countries = with.countries;
    let (precision, code) = (report.text("geo_precision"), report.text("country"));
    let kind = match (precision, code == "USA") {
        ("country", _) => 1,
        ("admin1", true) => 2,
        ("admin1", false) => 5,
        ("exact" | "settlement" | "admin2", true) => 3,
        ("exact" | "settlement" | "admin2", false) => 4,
        _ => 0,
    };
    if kind == 0 {
        return [
            "0".to_owned(),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
        ];
    }
    let fips = countries.get(code).and_then(|country| country.fips.clone()).unwrap_or_default();
    let country = if precision == "country" { "" } else { countries.name(code) };
    let mut parts = vec![report.text("place_name"), report.text("admin1"), country];
    parts.retain(|part| !part.is_empty());
    parts.dedup();
    let is_wide = matches!(kind, 1 | 2 | 5);
    let [lat, lon] = if is_wide && with.centroids { ["centroid_lat", "centroid_lon"] } else { ["lat", "lon"] };
    let degrees = |column: &str| report.number(column).map_or_else(String::new, |value| value.to_string());
    let no_id = String::new();
    [kind.to_string(), parts.join(", "), fips.clone(), fips, String::new(), degrees(lat), degrees(lon), no_id]
}

/// The 16 cells of a row of mentions.
pub(crate) fn mention_cells(report: &Account, event: &Event<'_>, pair: &Pair<'_>) -> Vec<String> {
    let whole = |column: &str| report.whole(column).map_or_else(String::new, |number| number.to_string());
    let offset = |party: Option<&Party>| {
        let all = report.actors.iter().chain(&report.recipients);
        let found = party.and_then(|party| all.into_iter().find(|other| other.id() == party.id()));
        found.and_then(|party| party.start).unwrap_or(-1).to_string()
    };
    let confidence = report.number("confidence").unwrap_or_default();
    vec![
        pair.number(event).to_string(),
        stamp(event.first.text("event_recorded_at")),
        stamp(report.text("recorded_at")),
        "1".to_owned(),
        report.text("publisher_domain").to_owned(),
        report.text("url").to_owned(),
        whole("sentence_no"),
        offset(pair.from),
        offset(pair.to),
        whole("anchor_start"),
        "1".to_owned(),
        format!("{:.0}", 100.0 * confidence),
        whole("n_chars"),
        String::new(),
        String::new(),
        String::new(),
    ]
}

/// A moment as YYYYMMDDhhmmss.
fn stamp(time: &str) -> String {
    time.chars().filter(char::is_ascii_digit).take(14).collect()
}
