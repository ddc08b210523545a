//! The chart of a measure: a step line a source, ranges as bands, hedged figures hollow. Its table has the same figures.

use std::collections::BTreeMap;

use dateline_ledger::Row;
use jiff::civil::Date;
use maud::{Markup, html};

use super::row::text;
use crate::read::words::{day, hedged, number};

/// Width and height, in its own units.
const SIZE: [f64; 2] = [1000.0, 340.0];
/// Room on the left for figures, on the right for names, above and below.
const ROOM: [f64; 4] = [64.0, 190.0, 14.0, 30.0];
/// Lines that are told apart; the figures of further sources are in the table only.
const LINES: usize = 5;

/// A figure on the chart.
struct Figure<'r> {
    date: Date,
    value: f64,
    range: [Option<f64>; 2],
    hedge: &'r str,
}

/// The chart; nothing where there are not two days to draw.
pub(super) fn chart(rows: &[Row]) -> Markup {
    let mut sources = sources(rows);
    let all = sources.len();
    sources.truncate(LINES);
    let drawn = || sources.iter().flat_map(|(_, figures)| figures);
    let (Some(first), Some(last)) = (drawn().map(|figure| figure.date).min(), drawn().map(|figure| figure.date).max())
    else {
        return html! {};
    };
    if first == last {
        return html! {};
    }
    let highest = drawn().map(|figure| figure.range[1].unwrap_or(figure.value).max(figure.value)).fold(0.0, f64::max);
    let highest = if highest > 0.0 { highest } else { 1.0 };
    let step = step(highest);
    let steps = (highest / step - 1e-9).ceil().max(1.0);
    let top = steps * step;
    let scale = Scale { first, days: f64::from((last - first).get_days()), top };
    let ends = ends(&sources, &scale);
    html! { figure.series {
        div.scroll tabindex="0" role="region" aria-label="Chart" { svg.chart viewBox={ "0 0 " (SIZE[0]) " " (SIZE[1]) } role="img" aria-label="The figures by source; the table below has them all" {
            @for value in (0..=steps as u32).map(|count| rounded_to(f64::from(count) * step, step)) {
                line.grid x1=(ROOM[0]) x2=(SIZE[0] - ROOM[1]) y1=(scale.y(value)) y2=(scale.y(value)) {}
                text x=(ROOM[0] - 8.0) y=(scale.y(value) + 4.0) text-anchor="end" { (number(value)) }
            }
            text x=(ROOM[0]) y=(SIZE[1] - 6.0) { (day(first)) }
            text x=(SIZE[0] - ROOM[1]) y=(SIZE[1] - 6.0) text-anchor="end" { (day(last)) }
            @for (index, (name, figures)) in sources.iter().enumerate() { (line(index, name, figures, &scale, ends[index])) }
        } }
        figcaption.faint {
            "A line for each source" @if all > sources.len() { ", the " (sources.len()) " of " (all) " that give most figures" }
            "; it steps where the source gives another figure. A hollow dot stands for a figure with a word such as “about” or “at least”, a band for a range. What a source denies, and parts of a whole, are in the table only."
        }
    } }
}

/// The figures of each source by day, that with most first. What its source denies is in the table only, and so are parts
/// of a whole.
fn sources<'r>(rows: &'r [Row]) -> Vec<(&'r str, Vec<Figure<'r>>)> {
    let mut all: BTreeMap<&str, Vec<Figure<'_>>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.get("denied") != true && !row.get("part_of").is_string()) {
        let Some(date) = text(row, "as_of").and_then(|day| day.parse().ok()) else { continue };
        let Some(value) = row.get("value").as_f64() else { continue };
        let name = text(row, "source_name").or(text(row, "publisher")).unwrap_or("no source");
        let range = ["value_low", "value_high"].map(|column| row.get(column).as_f64());
        all.entry(name).or_default().push(Figure { date, value, range, hedge: text(row, "hedge").unwrap_or("exact") });
    }
    let mut all: Vec<_> = all.into_iter().collect();
    all.iter_mut().for_each(|(_, figures)| figures.sort_by_key(|figure| figure.date));
    all.sort_by_key(|(name, figures)| (std::cmp::Reverse(figures.len()), *name));
    all
}

/// From days and figures to the drawing.
struct Scale {
    first: Date,
    days: f64,
    top: f64,
}

impl Scale {
    fn x(&self, date: Date) -> f64 {
        let at = f64::from((date - self.first).get_days()) / self.days;
        rounded(ROOM[0] + at * (SIZE[0] - ROOM[0] - ROOM[1]))
    }

    fn y(&self, value: f64) -> f64 {
        rounded(SIZE[1] - ROOM[3] - value.max(0.0) / self.top * (SIZE[1] - ROOM[2] - ROOM[3]))
    }
}

/// Without what calculating with fractions leaves behind.
fn rounded_to(value: f64, step: f64) -> f64 {
    let places = 10_f64.powf((-step.log10()).ceil().max(0.0));
    (value * places).round() / places
}

fn rounded(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// The step of the axis: 1, 2 or 5 with noughts, so that at most five make up `value`.
fn step(value: f64) -> f64 {
    let unit = 10_f64.powf((value / 5.0).log10().floor());
    [1.0, 2.0, 5.0, 10.0].iter().map(|step| step * unit).find(|step| value / step <= 5.0 + 1e-9).unwrap_or(value)
}

/// Where the name of each line stands: at its last figure, none over another.
fn ends(sources: &[(&str, Vec<Figure<'_>>)], scale: &Scale) -> Vec<f64> {
    let last = |figures: &[Figure<'_>]| figures.last().map_or(0.0, |figure| scale.y(figure.value));
    let mut order: Vec<usize> = (0..sources.len()).collect();
    order.sort_by(|&one, &other| last(&sources[one].1).total_cmp(&last(&sources[other].1)).then(one.cmp(&other)));
    let mut ends = vec![0.0; sources.len()];
    let mut free = 0.0_f64;
    for index in order {
        ends[index] = last(&sources[index].1).max(free);
        free = ends[index] + 15.0;
    }
    ends
}

fn line(index: usize, name: &str, figures: &[Figure<'_>], scale: &Scale, end: f64) -> Markup {
    let right = SIZE[0] - ROOM[1];
    let mut path = String::new();
    for (number, figure) in figures.iter().enumerate() {
        let (x, y) = (scale.x(figure.date), scale.y(figure.value));
        path.push_str(&if number == 0 { format!("M{x} {y}") } else { format!("H{x}V{y}") });
    }
    path.push_str(&format!("H{right}"));
    html! {
        g {
            @for figure in figures { (band(index, figure, scale)) }
            path.step.{ "c" (index) } d=(path) {}
            @for figure in figures {
                circle.dot.{ "c" (index) }.{ (if figure.hedge == "exact" { format!("f{index}") } else { "hollow".to_owned() }) }
                    cx=(scale.x(figure.date)) cy=(scale.y(figure.value)) r="4.5" { title { (name) ", " (day(figure.date)) ": " (hedged(figure.value, figure.hedge)) } }
            }
            text.name x=(right + 10.0) y=(end + 4.0) { (shortened(name)) }
        }
    }
}

/// The range that the words allow, where it has both ends.
fn band(index: usize, figure: &Figure<'_>, scale: &Scale) -> Markup {
    let [Some(low), Some(high)] = figure.range else { return html! {} };
    if high <= low {
        return html! {};
    }
    let (top, bottom) = (scale.y(high.min(scale.top)), scale.y(low));
    html! { rect.band.{ "f" (index) } x=(scale.x(figure.date) - 6.0) width="12" y=(top) height=(rounded(bottom - top)) {} }
}

/// Letters of a name that have room beside the lines.
const NAME: usize = 26;

fn shortened(name: &str) -> String {
    match name.char_indices().nth(NAME) {
        Some((at, _)) => format!("{}…", name[..at].trim_end()),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_has_round_steps() {
        for (value, expected) in [(1.0, 0.2), (5.0, 1.0), (7.0, 2.0), (59.0, 20.0), (400.0, 100.0), (0.9, 0.2)] {
            assert!((step(value) - expected).abs() < 1e-9, "{value}: {}", step(value));
        }
        assert_eq!(rounded_to(0.2 * 3.0, 0.2).to_string(), "0.6");
    }
}
