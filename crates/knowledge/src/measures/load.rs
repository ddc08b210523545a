//! Reads and checks the files of measures.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Bend, HedgePhrase, Measures, NumberWord, StateOf, StateWord};
use crate::lines::{Folder, Line, Problem, Problems, list};

impl Measures {
    /// Reads the lists of `folder`. Of two lines with the same word the first holds.
    ///
    /// # Errors
    /// All lines whose words have no meaning here.
    pub fn load(folder: &Folder) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut loaded = Self {
            numbers: keyed(folder, "quantities/numbers.txt", &mut problems, number),
            hedges: folder.lines("quantities/hedges.txt").filter_map(|line| problems.keep(hedge(&line))).collect(),
            currencies: keyed(folder, "quantities/currencies.txt", &mut problems, currency),
            units: keyed(folder, "quantities/units.txt", &mut problems, unit),
            states: keyed(folder, "quantities/states.txt", &mut problems, state),
            labels: words(folder, "quantities/labels.txt"),
            times: words(folder, "quantities/times.txt"),
            wholes: words(folder, "quantities/wholes.txt"),
        };
        loaded.hedges.sort_by(|a, b| (b.words.len(), &a.words).cmp(&(a.words.len(), &b.words)));
        problems.or(loaded)
    }
}

fn words(folder: &Folder, file: &'static str) -> FxHashSet<String> {
    folder.lines(file).map(|line| line.text.to_lowercase()).collect()
}

/// What a line gives: words and what they all mean.
type Read<V> = Result<(Vec<String>, V), Problem>;

/// A file whose lines give one meaning to several words.
fn keyed<V: Clone>(
    folder: &Folder,
    file: &'static str,
    problems: &mut Problems,
    read: fn(&Line<'_>) -> Read<V>,
) -> FxHashMap<String, V> {
    let mut found = FxHashMap::default();
    for line in folder.lines(file) {
        let Some((words, value)) = problems.keep(read(&line)) else { continue };
        for word in words {
            found.entry(word).or_insert_with(|| value.clone());
        }
    }
    found
}

/// The words of a cell, in small letters.
fn keys(cell: &str) -> Vec<String> {
    list(cell).map(str::to_lowercase).collect()
}

fn number(line: &Line<'_>) -> Result<(Vec<String>, NumberWord), Problem> {
    let [words, value, kind] = line.cells()?;
    let value: f64 =
        value.parse().map_err(|_| line.problem(format!("no number `{value}`"), "digits, with a point for decimals"))?;
    let meaning = match kind {
        "plain" => NumberWord::Plain(value),
        "scale" => NumberWord::Scale(value),
        "group" => NumberWord::Group(value),
        "part" => NumberWord::Part(value),
        _ => return Err(line.problem(format!("no kind `{kind}`"), "one of: plain, scale, group, part")),
    };
    Ok((keys(words), meaning))
}

fn hedge(line: &Line<'_>) -> Result<HedgePhrase, Problem> {
    let [words, bend, place] = line.cells()?;
    let bend = match bend {
        "exact" => Bend::Exact,
        "about" => Bend::About,
        "at_least" => Bend::AtLeast,
        "more_than" => Bend::MoreThan,
        "at_most" => Bend::AtMost,
        "fewer_than" => Bend::FewerThan,
        "nearly" => Bend::Nearly,
        _ => {
            let help = "one of: exact, about, at_least, more_than, at_most, fewer_than, nearly";
            return Err(line.problem(format!("no hedge `{bend}`"), help));
        }
    };
    let after = match place {
        "before" => false,
        "after" => true,
        _ => return Err(line.problem(format!("no place `{place}`"), "before or after the number")),
    };
    Ok(HedgePhrase { words: words.split_whitespace().map(str::to_lowercase).collect(), bend, after })
}

fn currency(line: &Line<'_>) -> Result<(Vec<String>, String), Problem> {
    let [words, code] = line.cells()?;
    crate::Code::parse(code)
        .ok_or_else(|| line.problem(format!("no currency code `{code}`"), "three capitals of ISO 4217"))?;
    Ok((keys(words), code.to_owned()))
}

fn unit(line: &Line<'_>) -> Result<(Vec<String>, String), Problem> {
    let [words, name] = line.cells()?;
    Ok((keys(words), name.to_owned()))
}

fn state(line: &Line<'_>) -> Result<(Vec<String>, StateWord), Problem> {
    let [words, state, of] = line.cells()?;
    let of = match of {
        "subject" => StateOf::Subject,
        "object" => StateOf::Object,
        "counted" => StateOf::Counted,
        _ => return Err(line.problem(format!("`{of}` is none of whom it tells"), "subject, object or counted")),
    };
    Ok((keys(words), StateWord { state: state.to_owned(), of }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> Folder {
        Folder::new(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn words_are_found_whatever_their_case() {
        let loaded = Measures::load(&folder(&[
            ("quantities/numbers.txt", "million; mn | 1000000 | scale"),
            ("quantities/currencies.txt", "US$; dollar | USD"),
        ]))
        .unwrap();
        assert_eq!(loaded.number("Million"), Some(NumberWord::Scale(1e6)));
        assert_eq!(loaded.currency("us$"), Some("USD"));
    }

    #[test]
    fn of_two_lines_the_first_holds_and_what_means_nothing_is_a_problem() {
        let states = ("quantities/states.txt", "die | dead | subject\nkill; die | slain | object");
        let loaded = Measures::load(&folder(&[states])).unwrap();
        assert_eq!(loaded.state("die").map(|word| word.state.as_str()), Some("dead"));
        let problems = Measures::load(&folder(&[("quantities/states.txt", "flee | gone | nobody")])).unwrap_err();
        assert_eq!(problems.0[0].what, "`nobody` is none of whom it tells");
    }

    #[test]
    fn the_shipped_measures_load() {
        let loaded = Measures::load(&Folder::embedded()).unwrap_or_else(|problems| panic!("{problems}"));
        assert_eq!(loaded.number("twenty"), Some(NumberWord::Plain(20.0)));
        assert_eq!(loaded.hedges()[0].words.len(), 3);
    }
}
