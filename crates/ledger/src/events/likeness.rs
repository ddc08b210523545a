//! Whether two accounts can be of the same event, how sure that is, and what speaks for it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use dateline_knowledge::lines::Folder;
use jiff::Unit;

use super::account::{Account, LASTING_DAYS, Party};

/// Accounts that agree less are not tied together.
const ENOUGH: f64 = 0.55;

/// Accounts whose days lie within so many tell of nearly the same day: "within a day" and the day on which it was done.
const CLOSE_DAYS: i32 = 2;

/// Types in which all parties do the same thing.
pub(super) const RECIPROCAL: [&str; 3] = ["CONSULT", "AGREE", "COOPERATE"];

/// What two accounts agree in.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Likeness {
    /// From 0 to 1.
    pub(super) score: f64,
    /// "actor Hamas", "same day", "same place".
    pub(super) because: Vec<String>,
}

/// What two accounts of the same type have in common; `None` if they contradict each other in who, when, where or how, or
/// agree in too little.
pub(super) fn likeness(one: &Account, other: &Account) -> Option<Likeness> {
    agreement(one, other).filter(|found| found.score >= ENOUGH)
}

/// What two accounts of the same type have in common, however little; `None` if they contradict each other.
pub(super) fn agreement(one: &Account, other: &Account) -> Option<Likeness> {
    let mut found = Likeness { score: 0.0, because: Vec::new() };
    found.who(one, other)?;
    found.when(one, other)?;
    found.place(one, other)?;
    match (&one.mode, &other.mode) {
        (Some(mode), Some(same)) if mode == same => found.add(0.1, format!("mode {mode}")),
        (Some(mode), Some(also)) if modes_alike(&one.event_type, mode, also) => {
            found.add(0.07, format!("{mode} or {also}"))
        }
        (Some(_), Some(_)) => return None,
        _ => {}
    }
    Some(found)
}

/// In what two accounts contradict each other; `None` where both can hold. Days count where both state them.
pub(super) fn conflict(one: &Account, other: &Account) -> Option<&'static str> {
    let all = |account: &Account| [account.actors.clone(), account.recipients.clone()].concat();
    let reciprocal = RECIPROCAL.contains(&one.event_type.as_str());
    let parties = [common(&one.actors, &other.actors), common(&one.recipients, &other.recipients)];
    let others =
        if reciprocal { common(&all(one), &all(other)).is_none() } else { parties.iter().any(Option::is_none) };
    let others_mode = match (&one.mode, &other.mode) {
        (Some(mode), Some(also)) => mode != also && !modes_alike(&one.event_type, mode, also),
        _ => false,
    };
    let mut none = Likeness { score: 0.0, because: Vec::new() };
    [
        (one.event_type != other.event_type, "another type"),
        (others, "other participants"),
        (one.dated && other.dated && none.when(one, other).is_none(), "other days"),
        (none.place(one, other).is_none(), "another place"),
        (others_mode, "another mode"),
    ]
    .into_iter()
    .find_map(|(differs, what)| differs.then_some(what))
}

impl Likeness {
    fn add(&mut self, score: f64, because: impl Into<String>) {
        self.score += score;
        self.because.push(because.into());
    }

    fn who(&mut self, one: &Account, other: &Account) -> Option<()> {
        if RECIPROCAL.contains(&one.event_type.as_str()) {
            let all = |account: &Account| [account.actors.clone(), account.recipients.clone()].concat();
            let common = common(&all(one), &all(other))?;
            let score = if common.len() > 1 { 0.4 } else { 0.2 };
            (!common.is_empty()).then(|| self.add(score, format!("parties {}", common.join(", "))))
        } else {
            let actors = common(&one.actors, &other.actors)?;
            let recipients = common(&one.recipients, &other.recipients)?;
            for (role, names) in [("actor", &actors), ("recipient", &recipients)] {
                if !names.is_empty() {
                    self.add(0.2, format!("{role} {}", names.join(", ")));
                }
            }
            (!actors.is_empty() || !recipients.is_empty() || are_halves(one, other)).then_some(())
        }
    }

    fn when(&mut self, one: &Account, other: &Account) -> Option<()> {
        let apart = one.from.max(other.from).since((Unit::Day, one.to.min(other.to))).ok()?;
        if apart.get_days() > 0 {
            let goes_on = one.lasts && other.lasts && apart.get_days() <= LASTING_DAYS;
            return goes_on.then(|| self.add(0.05, format!("it goes on after {}", one.to.min(other.to))));
        }
        match (one.dated && other.dated, one.from == other.from && one.to == other.to) {
            (true, true) if one.from == one.to => self.add(0.25, format!("same day {}", one.from)),
            (true, true) => self.add(0.2, "same days"),
            (true, false) if days_of_both(one, other) <= CLOSE_DAYS => self.add(0.2, "days that all but agree"),
            (true, false) => self.add(0.15, "days that overlap"),
            (false, _) => self.add(0.05, "published then"),
        }
        Some(())
    }

    fn place(&mut self, one: &Account, other: &Account) -> Option<()> {
        match (&one.place, &other.place) {
            (Some(place), Some(same)) if place == same && one.country == other.country => {
                self.add(0.25, format!("same place {place}"));
            }
            (Some(_), Some(_)) if one.country != other.country => return None,
            (Some(_), Some(_)) if one.place_is_wide || other.place_is_wide => self.add(0.15, "same country"),
            (Some(_), Some(_)) => return None,
            _ => self.score += 0.05,
        }
        Some(())
    }
}

/// Days from the first of either account to the last.
fn days_of_both(one: &Account, other: &Account) -> i32 {
    let whole = one.to.max(other.to).since((Unit::Day, one.from.min(other.from)));
    whole.map_or(i32::MAX, |span| span.get_days() + 1)
}

/// Whether of two accounts of one day, place and mode one names who did it and the other to whom.
fn are_halves(one: &Account, other: &Account) -> bool {
    one.is_half()
        && other.is_half()
        && one.actors.is_empty() != other.actors.is_empty()
        && (&one.from, &one.place, &one.country) == (&other.from, &other.place, &other.country)
        && one.mode.is_some()
        && other.mode.is_some()
}

/// Whether reports of one event may give either mode.
fn modes_alike(event_type: &str, one: &str, other: &str) -> bool {
    let [first, last] = if one < other { [one, other] } else { [other, one] };
    MODES.contains(&[event_type, first, last].map(str::to_owned))
}

/// Type and two modes, in the order of the alphabet.
static MODES: LazyLock<BTreeSet<[String; 3]>> = LazyLock::new(|| {
    let folder = Folder::embedded();
    let lines = folder.file("events/modes.txt").unwrap_or_default().lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| <[&str; 3]>::try_from(line.split_whitespace().collect::<Vec<_>>()).ok())
        .map(|[event_type, one, other]| [event_type, one.min(other), one.max(other)].map(str::to_owned))
        .collect()
});

/// The names in common; `None` if both sides name somebody, and nobody who may be the same.
pub(super) fn common(one: &[Party], other: &[Party]) -> Option<Vec<String>> {
    let fitting = one.iter().filter(|party| other.iter().any(|also| party.fits(also)));
    let common: Vec<String> = fitting.map(|party| party.name.clone()).collect();
    let known = |parties: &[Party]| parties.iter().any(Party::is_known);
    let may_be = || one.iter().any(|party| other.iter().any(|also| party.may_be(also)));
    (!common.is_empty() || !known(one) || !known(other) || may_be()).then_some(common)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "Hamas", "Israel=ISR*" for a state, "gunmen".
    fn party(written: &str) -> Party {
        let (name, country) = written.split_once('=').map_or((written, None), |(name, code)| (name, Some(code)));
        let country = country.map(|code| code.trim_end_matches('*').to_owned());
        Party { name: name.to_owned(), country, wide: written.ends_with('*') }
    }

    /// An account such as "ASSAULT aerial | Hamas > farmers | 2025-03-03 | Goma COD".
    fn account(written: &str) -> Account {
        let parts: Vec<&str> = written.split(" | ").collect();
        let (event_type, mode) = parts[0].split_once(' ').map_or((parts[0], None), |(one, two)| (one, Some(two)));
        let (actors, recipients) = parts[1].split_once(" > ").unwrap_or((parts[1], ""));
        let parties = |names: &str| names.split(", ").filter(|name| !name.is_empty()).map(party).collect();
        let (from, to) = parts[2].split_once('/').unwrap_or((parts[2], parts[2]));
        let place = parts.get(3).and_then(|place| place.split_once(' '));
        Account {
            key: 0,
            id: String::new(),
            event_type: event_type.to_owned(),
            mode: mode.map(str::to_owned),
            from: from.trim_start_matches('~').parse().unwrap(),
            to: to.trim_start_matches('~').parse().unwrap(),
            dated: !from.starts_with('~'),
            place: place.map(|(name, _)| name.to_owned()),
            country: place.map(|(_, country)| country.to_owned()),
            place_is_wide: place.is_some_and(|(name, country)| name == country),
            actors: parties(actors),
            recipients: parties(recipients),
            denies: false,
            lasts: false,
            retold: false,
            tells: true,
        }
    }

    fn because(one: &str, other: &str) -> Option<String> {
        let (there, back) = (likeness(&account(one), &account(other)), likeness(&account(other), &account(one)));
        assert_eq!(there.as_ref().map(|found| found.score), back.map(|found| found.score), "it holds both ways");
        there.map(|found| found.because.join("; "))
    }

    #[test]
    fn accounts_that_agree_are_tied_and_say_in_what() {
        let one = "ASSAULT aerial | Israel > Hamas | 2025-03-03 | Rafah PSE";
        assert_eq!(
            because(one, "ASSAULT | Israel > fighters | 2025-03-03/2025-03-05 | PSE PSE"),
            None,
            "too little in common"
        );
        assert_eq!(
            because(one, "ASSAULT | Israel > Hamas | 2025-03-02/2025-03-05 | PSE PSE").unwrap(),
            "actor Israel; recipient Hamas; days that overlap; same country"
        );
        assert_eq!(
            because("CONSULT | USA, Qatar | 2025-03-03 | Doha QAT", "CONSULT | Qatar > USA | 2025-03-03").unwrap(),
            "parties USA, Qatar; same day 2025-03-03"
        );
    }

    #[test]
    fn halves_of_one_account_are_tied_where_day_place_and_mode_agree() {
        let killed = "ASSAULT explosives |  > 12 people | 2025-06-02 | Garissa KEN";
        let bombed = "ASSAULT aerial | Tana River Front >  | 2025-06-02 | Garissa KEN";
        assert_eq!(because(killed, bombed).unwrap(), "same day 2025-06-02; same place Garissa; explosives or aerial");
        for other in [
            "ASSAULT aerial | Tana River Front >  | 2025-06-03 | Garissa KEN",
            "ASSAULT aerial | Tana River Front >  | 2025-06-02 | KEN KEN",
            "ASSAULT firearms | Tana River Front >  | 2025-06-02 | Garissa KEN",
            "ASSAULT | Tana River Front >  | 2025-06-02 | Garissa KEN",
            "ASSAULT aerial | Tana River Front > soldiers | 2025-06-02 | Garissa KEN",
        ] {
            assert_eq!(because(killed, other), None, "{other}");
        }
    }

    #[test]
    fn a_group_may_be_of_a_party_without_a_country() {
        let one = "ASSAULT | Kenyan soldiers=KEN* > 31 rebels=KEN* | 2025-06-04 | Garissa KEN";
        let other = "ASSAULT | Kenyan soldiers=KEN* > Tana River Front | 2025-06-04 | Garissa KEN";
        assert_eq!(because(one, other).unwrap(), "actor Kenyan soldiers; same day 2025-06-04; same place Garissa");
        let of_another = "ASSAULT | Kenyan soldiers=KEN* > Somali army=SOM | 2025-06-04 | Garissa KEN";
        assert_eq!(because(one, of_another), None);
    }

    #[test]
    fn what_goes_on_is_told_on_other_days_too() {
        let held = |days: &str, lasts: bool| Account {
            lasts,
            ..account(&format!("ASSAULT abduct | Tana River Front > hostages | {days} | Garissa KEN"))
        };
        let tied = |other: &Account| likeness(&held("2025-06-04", true), other).map(|found| found.because.join("; "));
        let later = held("2025-06-07", true);
        assert_eq!(
            tied(&later).unwrap(),
            "actor Tana River Front; recipient hostages; it goes on after 2025-06-04; same place Garissa; mode abduct"
        );
        assert_eq!(conflict(&held("2025-06-04", true), &later), None);
        assert_eq!(tied(&held("2025-06-07", false)), None, "an abduction three days later is another one");
        assert_eq!(tied(&held("2025-06-12", true)), None, "nobody told of it for longer than a week");
        let elsewhere = Account { place: Some("Lamu".to_owned()), ..later };
        assert_eq!(tied(&elsewhere), None);
    }

    #[test]
    fn accounts_that_contradict_each_other_are_not() {
        let one = "ASSAULT aerial | Israel > Hamas | 2025-03-03 | Rafah PSE";
        for other in [
            "ASSAULT aerial | Iran > Hamas | 2025-03-03 | Rafah PSE",
            "ASSAULT aerial | Israel > Hezbollah | 2025-03-03 | Rafah PSE",
            "ASSAULT aerial | Israel > Hamas | 2025-03-04 | Rafah PSE",
            "ASSAULT aerial | Israel > Hamas | 2025-03-03 | Gaza PSE",
            "ASSAULT aerial | Israel > Hamas | 2025-03-03 | Beirut LBN",
            "ASSAULT firearms | Israel > Hamas | 2025-03-03 | Rafah PSE",
            "ASSAULT aerial | men > women | 2025-03-03 | Rafah PSE",
        ] {
            assert_eq!(because(one, other), None, "{other}");
        }
    }

    #[test]
    fn a_conflict_says_in_what() {
        let one = account("ASSAULT aerial | Israel > Hamas | 2025-03-03 | Rafah PSE");
        for (other, what) in [
            ("ASSAULT | Israel > Hamas | 2025-03-03/2025-03-05 | PSE PSE", None),
            ("ASSAULT | gunmen > Hamas | ~2025-04-01", None),
            ("COERCE | Israel > Hamas | 2025-03-03", Some("another type")),
            ("ASSAULT | Iran > Hamas | 2025-03-03", Some("other participants")),
            ("ASSAULT | Israel > Hamas | 2025-03-04", Some("other days")),
            ("ASSAULT | Israel > Hamas | 2025-03-03 | Gaza PSE", Some("another place")),
            ("ASSAULT firearms | Israel > Hamas | 2025-03-03", Some("another mode")),
        ] {
            assert_eq!(conflict(&one, &account(other)), what, "{other}");
            assert_eq!(conflict(&account(other), &one), what, "{other}");
        }
    }

    #[test]
    fn a_state_fits_its_people_and_no_two_of_them_each_other() {
        let (state, army) = (party("Israel=ISR*"), party("Israel Defense Forces=ISR"));
        assert!(state.fits(&army) && army.fits(&state) && party("Israeli officials=ISR*").fits(&state));
        assert!(!army.fits(&party("Mossad=ISR")) && !state.fits(&party("Iran=IRN*")));
        assert!(!party("gunmen").fits(&party("police")) && party("Gunmen").fits(&party("gunmen")));
    }

    #[test]
    fn without_a_date_the_time_of_publication_must_do() {
        let one = "COERCE arrest | police > protesters | 2025-03-03 | Brno CZE";
        let undated = "COERCE arrest | police > protesters | ~2025-03-02/2025-03-05 | Brno CZE";
        assert_eq!(
            because(one, undated).unwrap(),
            "actor police; recipient protesters; published then; same place Brno; mode arrest"
        );
        assert_eq!(because(one, "COERCE arrest | police > protesters | ~2025-03-04/2025-03-07 | Brno CZE"), None);
    }
}
