//! Drawing a sample.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use dateline_ledger::{Filter, Reader, Row, sha256};

use super::page;
use super::sheet::{Item, write_key, write_sheet};
use crate::ExportError;
use crate::folder::Draft;
use crate::select::Selection;
use crate::source::Source;
use crate::value::text;

/// A sample as it is asked for.
#[derive(Clone, Debug)]
pub struct Sample {
    /// About how many reports; one more or less where the strata do not come out even.
    pub size: u32,
    /// The same seed draws the same reports from the same ledger.
    pub seed: u64,
    /// Which reports it is drawn from.
    pub filter: Filter,
}

/// What was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Reports in the sample.
    pub reports: usize,
    /// Reports that it was drawn from.
    pub population: usize,
    /// Strata among these.
    pub strata: usize,
}

/// One report of the population.
struct Unit {
    stratum: usize,
    /// A random number that depends on seed and report alone.
    lot: u64,
    report_id: String,
}

/// Draws a sample and writes it into the folder `to`: `sheet.csv` and `sheet.html` for the coders, and `key.csv`, with the
/// weights, which they need not see.
///
/// Strata are the combinations of type, status, band of confidence and publisher that are there. A stratum's part of the
/// sample goes with the root of its size, so that rare kinds are looked at more closely than they are common; `validate`
/// weights them back.
///
/// # Errors
/// If the ledger cannot be read, no report is of what was asked for, something stands at `to`, or the files cannot be written.
pub fn sample(reader: &Reader, sample: &Sample, to: &Path) -> Result<Drawn, ExportError> {
    let source = Source::new(reader)?;
    let selection = Selection::new(&source, &sample.filter)?;
    let (units, strata) = population(&source, selection.as_ref(), sample.seed)?;
    if units.is_empty() {
        return Err(ExportError::NoReports);
    }
    let chosen = choose(&units, &strata, sample);
    let drawn = Drawn { reports: chosen.len(), population: units.len(), strata: strata.len() };
    let mut items: Vec<(u64, Item)> = Vec::new();
    source.rows(REPORTS, |row| {
        if let Some(&(lot, stratum, weight)) = chosen.get(text(row.get("report_id"))) {
            items.push((lot, Item::new(&row, strata[stratum].0.clone(), weight)));
        }
        Ok(())
    })?;
    items.sort_by(|(left, one), (right, other)| left.cmp(right).then(one.id.cmp(&other.id)));
    let items: Vec<Item> = items.into_iter().map(|(_, item)| item).collect();
    let draft = Draft::begin(to, false)?;
    write_sheet(&draft.path.join("sheet.csv"), &items)?;
    write_key(&draft.path.join("key.csv"), &items)?;
    page::write(&draft.path.join("sheet.html"), &items)?;
    draft.finish()?;
    Ok(drawn)
}

type Strata = Vec<(Vec<String>, usize)>;

/// All reports, in the order of their strata; and the strata, each with its size.
fn population(
    source: &Source<'_>,
    selection: Option<&Selection>,
    seed: u64,
) -> Result<(Vec<Unit>, Strata), ExportError> {
    let mut by_stratum: BTreeMap<Vec<String>, Vec<(u64, String)>> = BTreeMap::new();
    source.rows(POPULATION, |row| {
        if selection.is_none_or(|selection| selection.holds("reports", &row)) {
            let report_id = text(row.get("report_id")).to_owned();
            by_stratum.entry(stratum(&row)).or_default().push((lot(seed, &report_id), report_id));
        }
        Ok(())
    })?;
    let (mut units, mut strata) = (Vec::new(), Vec::new());
    for (name, mut reports) in by_stratum {
        reports.sort();
        let stratum = strata.len();
        strata.push((name, reports.len()));
        units.extend(reports.into_iter().map(|(lot, report_id)| Unit { stratum, lot, report_id }));
    }
    Ok((units, strata))
}

fn stratum(row: &Row) -> Vec<String> {
    let band = match row.get("confidence").as_f64().unwrap_or_default() {
        low if low < 0.5 => "below .5",
        middle if middle < 0.8 => ".5 to .8",
        _ => ".8 and more",
    };
    let of = |column: &str| text(row.get(column)).to_owned();
    vec![of("event_type"), of("status"), band.to_owned(), of("publisher")]
}

fn lot(seed: u64, report_id: &str) -> u64 {
    let hash = sha256(format!("{seed} {report_id}"));
    u64::from_str_radix(hash.get(..16).unwrap_or_default(), 16).unwrap_or_default()
}

/// The chosen reports, each with its lot, stratum and weight. Goes along the population with steps that are longer where
/// a stratum is bigger (systematic sampling with unequal chances).
fn choose<'u>(units: &'u [Unit], strata: &Strata, sample: &Sample) -> HashMap<&'u str, (u64, usize, f64)> {
    let factor = factor(strata, f64::from(sample.size));
    let chance = |size: usize| (factor / (size as f64).sqrt()).min(1.0);
    let mut at = (lot(sample.seed, "start") >> 11) as f64 / (1_u64 << 53) as f64;
    let mut chosen = HashMap::new();
    for unit in units {
        let chance = chance(strata[unit.stratum].1);
        let before = at.floor();
        at += chance;
        if at.floor() > before || chance >= 1.0 {
            chosen.insert(unit.report_id.as_str(), (unit.lot, unit.stratum, 1.0 / chance));
        }
    }
    chosen
}

/// What the root of each stratum's size is multiplied with so that the parts add up to `size`.
fn factor(strata: &Strata, size: f64) -> f64 {
    let drawn = |factor: f64| -> f64 { strata.iter().map(|(_, n)| (*n as f64).min(factor * (*n as f64).sqrt())).sum() };
    let largest = strata.iter().map(|(_, n)| (*n as f64).sqrt()).fold(0.0, f64::max);
    if drawn(largest) <= size {
        return largest;
    }
    let (mut low, mut high) = (0.0, largest);
    for _ in 0..100 {
        let middle = f64::midpoint(low, high);
        if drawn(middle) < size { low = middle } else { high = middle }
    }
    high
}

const POPULATION: &str = "SELECT o.report_id, o.event_type, o.status, o.confidence, d.publisher
FROM document_rows d CROSS JOIN coding_rows c ON c.doc = d.key AND LIVE(c) CROSS JOIN report_rows o ON o.coding = c.key
WHERE NOT EXISTS (SELECT 1 FROM fix_rows f WHERE f.report = o.key AND LIVE(f))
ORDER BY d.doc_id, o.number";

/// The reports, with the text around them.
const REPORTS: &str = r#"SELECT v.*, substr(d.text, max(o.sentence_start - 600, 0) + 1, min(o.sentence_start, 600)) AS before,
       substr(d.text, o.sentence_end + 1, 300) AS after, d.published_day
FROM document_rows d CROSS JOIN coding_rows c ON c.doc = d.key AND LIVE(c) CROSS JOIN report_rows o ON o.coding = c.key
CROSS JOIN reports v ON v.key = o.key
ORDER BY d.doc_id, o.number"#;

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(sizes: &[usize], size: u32) -> Vec<f64> {
        let strata: Strata = sizes.iter().enumerate().map(|(at, &n)| (vec![at.to_string()], n)).collect();
        let units: Vec<Unit> = sizes
            .iter()
            .enumerate()
            .flat_map(|(stratum, &n)| {
                (0..n).map(move |number| Unit { stratum, lot: 0, report_id: format!("{stratum}/{number}") })
            })
            .collect();
        let chosen = choose(&units, &strata, &Sample { size, seed: 7, filter: Filter::default() });
        let of = |stratum: usize| chosen.values().filter(move |(_, of, _)| *of == stratum).map(|(.., weight)| *weight);
        let weights: Vec<f64> = (0..sizes.len()).map(|stratum| of(stratum).sum()).collect();
        assert!(
            (chosen.len() as f64 - f64::from(size).min(sizes.iter().sum::<usize>() as f64)).abs() <= 1.0,
            "{}",
            chosen.len()
        );
        weights
    }

    #[test]
    fn weights_add_up_to_the_population() {
        let sizes = [900, 90, 9, 1];
        for (weight, size) in drawn(&sizes, 100).into_iter().zip(sizes) {
            let near = (weight - size as f64).abs() / size as f64;
            assert!(near < 0.35, "{weight} stands for {size}");
        }
    }

    #[test]
    fn a_sample_as_large_as_the_population_is_the_population() {
        assert_eq!(drawn(&[5, 2], 7), [5.0, 2.0]);
        assert_eq!(drawn(&[5, 2], 70), [5.0, 2.0]);
    }
}
