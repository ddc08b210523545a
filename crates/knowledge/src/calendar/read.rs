//! Reads the files of `data/times/`.

use jiff::civil::{Date, Weekday};

use super::{
    Base, Calendar, Direction, Entry, Holiday, Leaning, LeaningPlace, Meaning, Modifier, Month, Origin, Other, Part,
    Phrase, Season,
};
use super::{Sense, Unit, split};
use crate::lines::{Line, list};
use crate::{Folder, Problem, Problems};

type Read<'a> = Result<(&'a str, Sense), Problem>;

pub(super) fn calendar(folder: &Folder) -> Result<Calendar, Problems> {
    let mut calendar = Calendar::default();
    let mut problems = Problems::default();
    for line in folder.lines("times/") {
        if let Some((words, sense)) = problems.keep(entry(&line)) {
            add(&mut calendar, words, &sense);
        }
    }
    calendar.sort();
    problems.or(calendar)
}

fn add(calendar: &mut Calendar, words: &str, sense: &Sense) {
    for (at, name) in list(words).enumerate() {
        let mut pieces = split(name).map(|at| name[at].to_lowercase().into_boxed_str());
        let Some(first) = pieces.next() else { continue };
        let capital = name.starts_with(|c: char| c.is_uppercase());
        calendar.add(first, Entry { rest: pieces.collect(), capital, short: at > 0, sense: sense.clone() });
    }
}

/// Reads a line by the rule of its file.
fn entry<'a>(line: &Line<'a>) -> Read<'a> {
    let file = line.file.strip_prefix("times/").unwrap_or(line.file);
    match file {
        "months.txt" => month(line),
        "weekdays.txt" => two(
            line,
            |cell| Weekday::from_monday_one_offset(number(cell, 1, 7)?).ok().map(Sense::Weekday),
            "a day of the week is a number from 1 (Monday) to 7",
        ),
        "units.txt" => unit(line),
        "parts.txt" => two(line, |cell| part(cell).map(Sense::Part), "a part of the day is two capitals (`MO`)"),
        "clocks.txt" => two(line, clock, "a time of day is `hh:mm`"),
        "seasons.txt" => season(line),
        "numbers.txt" => two(line, amount, "a number is written in digits, or `X` where it is left open"),
        "ordinals.txt" => two(line, |cell| number(cell, -1, 31).map(Sense::Ordinal), "an ordinal is 1 to 31, or -1"),
        "modifiers.txt" => two(
            line,
            |cell| modifier(cell).map(Sense::Modifier),
            "write `about`, `early`, `middle`, `late`, `earlier`, `later`, `all`, `numbered` or `filler`",
        ),
        "directions.txt" => direction(line),
        "phrases.txt" => phrase(line),
        "leanings.txt" => leaning(line),
        "holidays.txt" => two(
            line,
            |cell| holiday(cell).map(Sense::Holiday),
            "write `12-25`, `Easter -2`, `Thursday 4 of 11`, a whole date, or `unknown`",
        ),
        "zones.txt" => two(line, |cell| Some(Sense::Zone(cell.into())), ""),
        _ => {
            Err(line
                .problem(format!("`{file}` is no file of times"), "see the other files in `times/` for their names"))
        }
    }
}

/// A line of words and one cell that `read` understands.
fn two<'a>(line: &Line<'a>, read: impl Fn(&str) -> Option<Sense>, help: &str) -> Read<'a> {
    let [words, cell] = line.cells()?;
    Ok((words, need(line, cell, read(cell), help)?))
}

fn need<T>(line: &Line, cell: &str, value: Option<T>, help: &str) -> Result<T, Problem> {
    value.ok_or_else(|| line.problem(format!("`{cell}` is not understood here"), help))
}

fn number(cell: &str, low: i8, high: i8) -> Option<i8> {
    cell.parse().ok().filter(|number| (low..=high).contains(number))
}

fn part(cell: &str) -> Option<Part> {
    let letters: [u8; 2] = cell.as_bytes().try_into().ok()?;
    letters.iter().all(u8::is_ascii_uppercase).then_some(Part(letters))
}

fn clock(cell: &str) -> Option<Sense> {
    let (hour, minute) = cell.split_once(':')?;
    Some(Sense::Clock(number(hour, 0, 24)?, number(minute, 0, 59)?))
}

fn amount(cell: &str) -> Option<Sense> {
    if cell == "X" {
        return Some(Sense::Number(None));
    }
    cell.parse().ok().map(|number| Sense::Number(Some(number)))
}

fn modifier(cell: &str) -> Option<Modifier> {
    Some(match cell {
        "about" => Modifier::About,
        "early" => Modifier::Early,
        "middle" => Modifier::Middle,
        "late" => Modifier::Late,
        "earlier" => Modifier::Earlier,
        "later" => Modifier::Later,
        "all" => Modifier::All,
        "filler" => Modifier::Filler,
        "numbered" => Modifier::Numbered,
        _ => return None,
    })
}

fn unit<'a>(line: &Line<'a>) -> Read<'a> {
    let [words, period, reach] = line.cells()?;
    let (base, times) = need(line, period, base(period), "a unit is an ISO 8601 period of one unit (`P1D`), or `WE`")?;
    let reach_days = need(line, reach, reach.parse().ok(), "write a number of days")?;
    Ok((words, Sense::Unit(Unit { base, times, reach_days })))
}

fn base(period: &str) -> Option<(Base, u16)> {
    if period == "WE" {
        return Some((Base::Weekend, 1));
    }
    let period = period.strip_prefix('P')?;
    let (period, of_day) = match period.strip_prefix('T') {
        Some(period) => (period, true),
        None => (period, false),
    };
    let letter = period.chars().next_back()?;
    let times = period.strip_suffix(letter)?.parse().ok()?;
    let base = match (letter, of_day) {
        ('S', true) => Base::Second,
        ('M', true) => Base::Minute,
        ('H', true) => Base::Hour,
        ('D', false) => Base::Day,
        ('W', false) => Base::Week,
        ('M', false) => Base::Month,
        ('Q', false) => Base::Quarter,
        ('Y', false) => Base::Year,
        _ => return None,
    };
    Some((base, times))
}

fn month<'a>(line: &Line<'a>) -> Read<'a> {
    let [words, cell, other] = line.cells()?;
    let number = need(line, cell, number(cell, 1, 12), "a month is a number from 1 to 12")?;
    Ok((words, Sense::Month(Month { number, other: other_of(line, other)? })))
}

fn other_of(line: &Line, cell: &str) -> Result<Option<Other>, Problem> {
    match cell {
        "" => Ok(None),
        "name" => Ok(Some(Other::Name)),
        "word" => Ok(Some(Other::Word)),
        _ => need(line, cell, None, "write `name` or `word`, or leave the cell empty"),
    }
}

fn season<'a>(line: &Line<'a>) -> Read<'a> {
    let [words, code, first, last, other] = line.cells()?;
    let code = need(line, code, part(code), "a season is two capitals (`SP`)")?;
    let first = need(line, first, number(first, 1, 12), "write a month from 1 to 12")?;
    let last = need(line, last, number(last, 1, 12), "write a month from 1 to 12")?;
    Ok((words, Sense::Season(Season { code, first, last, other: other_of(line, other)? })))
}

fn direction<'a>(line: &Line<'a>) -> Read<'a> {
    let [words, place, from, step] = line.cells()?;
    let after = need(line, place, one_of(place, "after", "before"), "write `before` or `after`")?;
    let mention = need(line, from, one_of(from, "mention", "publication"), "write `publication` or `mention`")?;
    let step = need(line, step, number(step, -1, 1), "write -1, 0 or 1")?;
    let from = if mention { Origin::Mention } else { Origin::Publication };
    Ok((words, Sense::Direction(Direction { after, from, step })))
}

fn one_of(cell: &str, yes: &str, no: &str) -> Option<bool> {
    (cell == yes || cell == no).then_some(cell == yes)
}

fn phrase<'a>(line: &Line<'a>) -> Read<'a> {
    let mut cells = line.text.split('|').map(str::trim);
    let (words, cell) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
    let help = "write `day -1`, `day 0 NI`, `PAST_REF`, `PRESENT_REF`, `FUTURE_REF` or `SET P1D`";
    let meaning = need(line, cell, meaning(cell), help)?;
    let mut words_of = || cells.next().map(|cell| list(cell).map(Into::into).collect()).unwrap_or_default();
    let (not_before, not_after) = (words_of(), words_of());
    if cells.next().is_some() {
        return Err(line.problem("more than 4 cells", "words | meaning | not before | not after"));
    }
    Ok((words, Sense::Phrase(Phrase { meaning, not_before, not_after })))
}

fn meaning(cell: &str) -> Option<Meaning> {
    let mut words = cell.split_whitespace();
    let meaning = match words.next()? {
        "PAST_REF" => Meaning::Past,
        "PRESENT_REF" => Meaning::Present,
        "FUTURE_REF" => Meaning::Future,
        "SET" => Meaning::Set(words.next().filter(|value| value.starts_with(['P', 'X']))?.into()),
        "day" => {
            let days = words.next()?.parse().ok()?;
            let of_day = match words.next() {
                Some(code) => Some(part(code)?),
                None => None,
            };
            Meaning::Day(days, of_day)
        }
        _ => return None,
    };
    words.next().is_none().then_some(meaning)
}

fn leaning<'a>(line: &Line<'a>) -> Read<'a> {
    let [words, ahead, place] = line.cells()?;
    let ahead = need(line, ahead, one_of(ahead, "ahead", "behind"), "write `ahead` or `behind`")?;
    let place =
        need(line, place, leaning_place(place), "write `before`, `hint`, `governor`, `present` or `auxiliary`")?;
    Ok((words, Sense::Leaning(Leaning { ahead, place })))
}

fn leaning_place(cell: &str) -> Option<LeaningPlace> {
    Some(match cell {
        "before" => LeaningPlace::Before,
        "hint" => LeaningPlace::Hint,
        "governor" => LeaningPlace::Governor,
        "present" => LeaningPlace::Present,
        "auxiliary" => LeaningPlace::Auxiliary,
        _ => return None,
    })
}

fn holiday(cell: &str) -> Option<Holiday> {
    if cell == "unknown" {
        return Some(Holiday::Unknown);
    }
    if let Ok(day) = cell.parse::<Date>() {
        return Some(Holiday::Once(day));
    }
    if let Some(days) = cell.strip_prefix("Easter ") {
        return days.parse().ok().map(Holiday::Easter);
    }
    if let Some((month, day)) = cell.split_once('-').filter(|(month, _)| month.len() == 2) {
        return Some(Holiday::Fixed(number(month, 1, 12)?, number(day, 1, 31)?));
    }
    let words: Vec<&str> = cell.split_whitespace().collect();
    let (&[weekday, nth, "of", month], days) = words.split_at_checked(4)? else { return None };
    let days = match days {
        [] => 0,
        [days] => days.parse().ok()?,
        _ => return None,
    };
    Some(Holiday::Nth(number(nth, -1, 5)?, weekday_named(weekday)?, number(month, 1, 12)?, days))
}

fn weekday_named(name: &str) -> Option<Weekday> {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]
        .into_iter()
        .find(|weekday| format!("{weekday:?}") == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_is_read_by_its_rule() {
        let files = [
            ("times/months.txt", "January; Jan | 1 |"),
            ("times/units.txt", "decade; decades | P10Y | 10958"),
            ("times/holidays.txt", "Black Friday | Thursday 4 of 11 +1\nEaster | Easter 0\nFoundation Day | 08-15"),
            ("times/phrases.txt", "last night | day -1 NI\nsoon | FUTURE_REF | after"),
        ];
        let folder = Folder::new(files.iter().map(|&(path, text)| (path.to_owned(), text.into())).collect());
        let calendar = Calendar::load(&folder).unwrap();
        assert_eq!(calendar.entries("jan")[0].sense, Sense::Month(Month { number: 1, other: None }));
        assert!(calendar.entries("jan")[0].short);
        assert_eq!(calendar.entries("black")[0].sense, Sense::Holiday(Holiday::Nth(4, Weekday::Thursday, 11, 1)));
        assert_eq!(calendar.entries("last")[0].rest, ["night".into()].into());
        assert_eq!(calendar.entries("monday"), []);
    }

    #[test]
    fn what_is_not_understood_is_reported_with_its_line() {
        let folder = Folder::new(vec![("times/months.txt".into(), "# months\nSmarch | 13 |".into())]);
        let problems = Calendar::load(&folder).unwrap_err();
        assert_eq!(
            problems.to_string(),
            "error: `13` is not understood here\n  times/months.txt:2   Smarch | 13 |\nhelp: a month is a number from 1 to 12"
        );
    }
}
