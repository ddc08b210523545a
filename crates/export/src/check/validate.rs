//! What the sheets of coders say of the data.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::agreement::{alpha, kappa};
use super::interval::{Share, weighted};
use super::sheet::{Answer, FIELDS, Sheet, SheetError, delimiter, plain};

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// Coders, in order.
    pub coders: Vec<String>,
    /// Reports that somebody judged.
    pub items: usize,
    /// For each field, and last for all fields together.
    pub fields: Vec<FieldScore>,
}

/// How often a field is right.
#[derive(Clone, Debug)]
pub struct FieldScore {
    /// The field.
    pub name: String,
    /// Reports on which it was judged right or wrong.
    pub judged: usize,
    /// Reports on which as many coders said right as wrong; they do not count.
    pub split: usize,
    /// Share that is right in the population that the sample was drawn from.
    pub precision: Option<Share>,
    /// How far the coders agree.
    pub agreement: Option<Agreement>,
}

/// Agreement beyond chance: 1 all, 0 what chance gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Agreement {
    /// Cohen's kappa of two coders.
    Kappa(f64),
    /// Krippendorff's alpha of more coders, of whom each may have left some reports out.
    Alpha(f64),
}

/// Weights of the items of a sample, from its key.
type Key = BTreeMap<String, f64>;

/// What `sheets`, each with its file's name, say with the weights of the key `key`.
///
/// # Errors
/// What is wrong with the key, sheets of which none holds an answer, reports that are not in it, and reports that one coder judged twice.
pub fn validate(sheets: &[(String, Sheet)], key: (&Path, &[u8])) -> Result<Findings, Vec<SheetError>> {
    let key_name = key.0.display().to_string();
    let weights = read_key(&key_name, key.1)?;
    let mut judged: BTreeMap<&str, BTreeMap<&str, &[Option<Answer>]>> = BTreeMap::new();
    let mut errors = Vec::new();
    for (file, sheet) in sheets {
        let answered = sheet.items.iter().filter(|(_, row)| row.answers.iter().any(Option::is_some));
        for ((item, coder), row) in answered {
            let wrong = |what: String, help: &str| SheetError {
                file: file.clone(),
                line: row.line,
                what,
                help: help.to_owned(),
            };
            if !weights.contains_key(item) {
                errors.push(wrong(
                    format!("`{item}` is not in `{key_name}`"),
                    "give the key of the sample that the sheet is of (`--key FILE`)",
                ));
            }
            if judged.entry(item).or_default().insert(coder, &row.answers).is_some() {
                errors.push(wrong(
                    format!("`{coder}` judged `{item}` in another sheet too"),
                    "leave one of the two, or name the coders apart",
                ));
            }
        }
    }
    if judged.is_empty() && errors.is_empty() {
        errors.extend(sheets.first().map(|(file, _)| SheetError {
            file: file.clone(),
            line: 1,
            what: "no sheet holds an answer".to_owned(),
            help: "give sheets in which coders wrote `y`, `n` or `?`".to_owned(),
        }));
    }
    if errors.is_empty() { Ok(findings(&judged, &weights)) } else { Err(errors) }
}

fn findings(judged: &BTreeMap<&str, BTreeMap<&str, &[Option<Answer>]>>, weights: &Key) -> Findings {
    let coders: BTreeSet<&str> = judged.values().flat_map(|by| by.keys().copied()).collect();
    let mut fields: Vec<FieldScore> = Vec::new();
    let field = |name: &str, of: &dyn Fn(&[Option<Answer>]) -> Option<Answer>| {
        let answers: Vec<(f64, BTreeMap<&str, Answer>)> = judged
            .iter()
            .map(|(item, by)| {
                (weights[*item], by.iter().filter_map(|(&coder, answers)| Some((coder, of(answers)?))).collect())
            })
            .collect();
        score(name, &answers, &coders)
    };
    for (at, (name, _)) in FIELDS.iter().enumerate() {
        fields.push(field(name, &|answers| answers.get(at).copied().flatten()));
    }
    fields.push(field("all", &whole));
    Findings { coders: coders.iter().map(|coder| (*coder).to_owned()).collect(), items: judged.len(), fields }
}

/// All fields as one: right where all that were judged are, wrong where one is. Nothing where no field was judged.
fn whole(answers: &[Option<Answer>]) -> Option<Answer> {
    let given: Vec<Answer> = answers.iter().copied().flatten().collect();
    match () {
        () if given.is_empty() => None,
        () if given.contains(&Answer::Wrong) => Some(Answer::Wrong),
        () if given.contains(&Answer::Unsure) => Some(Answer::Unsure),
        () => Some(Answer::Right),
    }
}

fn score(name: &str, answers: &[(f64, BTreeMap<&str, Answer>)], coders: &BTreeSet<&str>) -> FieldScore {
    let mut split = 0;
    let mut observations = Vec::new();
    for (weight, by) in answers {
        let count = |wanted: Answer| by.values().filter(|answer| **answer == wanted).count();
        let (right, wrong) = (count(Answer::Right), count(Answer::Wrong));
        if right != wrong {
            observations.push((right > wrong, *weight));
        } else if right > 0 {
            split += 1;
        }
    }
    let by_coder: Vec<&BTreeMap<&str, Answer>> = answers.iter().map(|(_, by)| by).collect();
    FieldScore {
        name: name.to_owned(),
        judged: observations.len(),
        split,
        precision: weighted(&observations),
        agreement: agreement(&by_coder, coders),
    }
}

fn agreement(answers: &[&BTreeMap<&str, Answer>], coders: &BTreeSet<&str>) -> Option<Agreement> {
    let both: Vec<(&str, &str)> = answers
        .iter()
        .filter_map(|by| {
            let mut given = coders.iter().map(|coder| by.get(coder).map(|answer| answer.as_str()));
            Some((given.next()??, given.next()??))
        })
        .collect();
    match coders.len() {
        0 | 1 => None,
        2 => kappa(&both).map(Agreement::Kappa),
        _ => {
            let units: Vec<Vec<&str>> =
                answers.iter().map(|by| by.values().map(|answer| answer.as_str()).collect()).collect();
            alpha(&units).map(Agreement::Alpha)
        }
    }
}

fn read_key(file: &str, bytes: &[u8]) -> Result<Key, Vec<SheetError>> {
    let wrong = |line: u64, what: String| SheetError {
        file: file.to_owned(),
        line,
        what,
        help: "give the file `key.csv` as `dateline sample` wrote it".to_owned(),
    };
    let bytes = plain(bytes);
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter(&bytes)).from_reader(&*bytes);
    let mut reader_columns = (None, None);
    if let Ok(head) = reader.headers() {
        reader_columns = (head.iter().position(|cell| cell == "item"), head.iter().position(|cell| cell == "weight"));
    }
    let (Some(item), Some(weight)) = reader_columns else {
        return Err(vec![wrong(1, "there are no columns `item` and `weight`".to_owned())]);
    };
    let (mut key, mut errors) = (Key::new(), Vec::new());
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(1, csv::Position::line);
                errors.push(wrong(line, "this line cannot be read as CSV".to_owned()));
                break;
            }
        };
        let line = record.position().map_or(1, csv::Position::line);
        let number = record
            .get(weight)
            .and_then(|cell| cell.parse::<f64>().ok())
            .filter(|weight| weight.is_finite() && *weight > 0.0);
        match (record.get(item), number) {
            (Some(item), Some(weight)) => drop(key.insert(item.to_owned(), weight)),
            _ => errors.push(wrong(line, "the row has no item or no weight".to_owned())),
        }
    }
    if errors.is_empty() { Ok(key) } else { Err(errors) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::read_sheet;

    const KEY: &[u8] = b"item,type,weight\na,X,1\nb,X,1\nc,X,8\nd,X,1\n";

    fn found(sheets: &[(&str, &str)]) -> Result<Findings, Vec<SheetError>> {
        let sheets: Vec<_> = sheets
            .iter()
            .map(|(name, text)| ((*name).to_owned(), read_sheet(name, text.as_bytes()).unwrap()))
            .collect();
        validate(&sheets, (Path::new("key.csv"), KEY))
    }

    #[test]
    fn precision_is_that_of_the_population() {
        let findings = found(&[("ana.csv", "item,ok_event,ok_type\na,y,y\nb,y,n\nc,y,n\nd,n,\n")]).unwrap();
        let of = |name: &str| findings.fields.iter().find(|field| field.name == name).unwrap();
        let event = of("event").precision.unwrap();
        assert!((event.share - 10.0 / 11.0).abs() < 1e-9, "{event:?}");
        assert!((of("type").precision.unwrap().share - 0.1).abs() < 1e-9, "the big stratum counts most");
        assert_eq!((of("type").judged, of("place").judged), (3, 0));
        assert_eq!(of("place").precision, None);
        assert!((of("all").precision.unwrap().share - 1.0 / 11.0).abs() < 1e-9);
        assert_eq!(of("event").agreement, None, "one coder");
    }

    #[test]
    fn two_coders_have_a_kappa_and_more_an_alpha() {
        let ana = ("ana.csv", "item,ok_event\na,y\nb,n\nc,y\nd,n\n");
        let ben = ("ben.csv", "item,ok_event\na,y\nb,n\nc,n\nd,n\n");
        let two = found(&[ana, ben]).unwrap();
        assert_eq!(two.fields[0].split, 1);
        assert_eq!(two.fields[0].agreement, Some(Agreement::Kappa(0.5)));
        let three = found(&[ana, ben, ("eva.csv", "item,ok_event\na,y\nb,n\n")]).unwrap();
        assert!(matches!(three.fields[0].agreement, Some(Agreement::Alpha(alpha)) if alpha > 0.4 && alpha < 0.8));
        assert_eq!(three.coders, ["ana.csv", "ben.csv", "eva.csv"]);
    }

    #[test]
    fn what_is_not_in_the_key_or_judged_twice_is_told() {
        let errors = found(&[("x.csv", "item,ok_event\nz,y\n")]).unwrap_err();
        assert_eq!(errors[0].to_string().lines().next().unwrap(), "x.csv:2: `z` is not in `key.csv`");
        let twice = [("x.csv", "item,coder,ok_event\na,Ana,y\n"), ("y.csv", "item,coder,ok_event\na,Ana,n\n")];
        assert!(found(&twice).unwrap_err()[0].what.contains("in another sheet too"));
        let blank = [("x.csv", "item,ok_event\na,y\n"), ("y.csv", "item,ok_event\na,\nz,\n")];
        assert_eq!(found(&blank).unwrap().coders, ["x.csv"], "who answered nothing judged nothing");
        assert_eq!(found(&blank[1..]).unwrap_err()[0].what, "no sheet holds an answer");
        let sheet = vec![("x.csv".to_owned(), read_sheet("x.csv", b"item,ok_event\na,y\n").unwrap())];
        assert!(validate(&sheet, (Path::new("k.csv"), b"item\na\n")).is_err());
        assert!(validate(&sheet, (Path::new("k.csv"), b"item;type;weight\na;X;1\n")).is_ok(), "as sheets may be saved");
        let broken = validate(&sheet, (Path::new("k.csv"), b"item,weight\na,1\nb\n")).unwrap_err();
        assert_eq!(broken[0].line, 3);
    }
}
