//! When a page says that its article appeared.

use std::collections::HashSet;

use dateline_text::Published;
use dom_query::{Document, NodeId};

use super::about::words;
use super::address;
use super::stamps::spoken;
use crate::dates;

/// Elements with the time for machines that say whose it is, the most trusted first.
const DECLARED: [&str; 3] =
    [r#"time[itemprop="datePublished"]"#, r#"[itemprop="datePublished"][datetime]"#, "time[pubdate]"];
/// Other elements with a time for machines, the most trusted first; it may be one that a sentence speaks of.
const STAMPED: [&str; 3] = ["article time[datetime]", "header time[datetime]", "time[datetime]"];
/// Elements that are called dates, or stand where dates do.
const NAMED: &str = r#"[itemprop="datePublished"],time,[class*="publish"],[class*="date"],[class*="Date"],[class*="timestamp"],[class*="posted"],[class*="byline"],[class*="author"],[id*="date"]"#;
/// As many of these are looked at.
const MOST_NAMED: usize = 60;
/// Earlier years are told of on pages, as the one in which a paper was founded.
const FIRST_YEAR: i16 = 1980;
/// A line with a date is no longer, in code points.
const MOST_CHARS: usize = 120;

/// The publication time among what is `stated` for machines, in the address and on the page, with a note where it comes
/// from a place that is often wrong.
///
/// Relative days count from the local date. A time in UTC does not tell it near midnight; then the address or the page
/// does, if it has the day before or after.
pub(super) fn published<'s>(
    page: &Document,
    stated: impl Iterator<Item = &'s str>,
    url: Option<&str>,
    notes: &mut Vec<String>,
) -> Option<Published> {
    let in_url = url.and_then(address::day);
    let stated: Vec<Published> = stated.filter_map(dates::published).collect();
    let Some(stated) = local(&stated).cloned() else {
        let (found, place) = in_url.map(|day| (day, "the address")).or_else(|| on_page(page))?;
        notes.push(format!("published: the day is that of {place}"));
        return Some(found);
    };
    let Some((day, place)) = other_day(&stated, in_url, page) else { return Some(stated) };
    notes.push(format!("published: the day is that of {place}, the time given is `{}`", stated.given));
    Some(day)
}

/// The first time, or the same moment with the offset of the place where it was.
fn local(stated: &[Published]) -> Option<&Published> {
    let first = stated.first()?;
    let moment = |it: &Published| it.given.parse::<jiff::Timestamp>().ok();
    let same = |it: &&Published| !it.given.ends_with('Z') && moment(it).is_some() && moment(it) == moment(first);
    let timed = |it: &&Published| moment(it).is_some() && it.day == first.day;
    let localised = first.given.ends_with('Z').then(|| stated.iter().find(same)).flatten();
    localised.or_else(|| moment(first).is_none().then(|| stated.iter().find(timed)).flatten()).or(Some(first))
}

/// The day before or after a time in UTC that was the local one, and where it stands.
fn other_day(stated: &Published, in_url: Option<Published>, page: &Document) -> Option<(Published, &'static str)> {
    if !stated.given.ends_with('Z') {
        return None;
    }
    if let Some(day) = in_url {
        return is_other_side_of_midnight(stated, &day).then_some((day, "the address"));
    }
    let days = days_on_page(page, &spoken(page));
    if days.iter().any(|day| day.day == stated.day) {
        return None;
    }
    let day = days.into_iter().find(|day| is_other_side_of_midnight(stated, day))?;
    Some((day, "a line that is called a date"))
}

/// Whether a time in UTC and a day one before or after it can be the same moment.
fn is_other_side_of_midnight(stated: &Published, day: &Published) -> bool {
    let hour: Option<u8> = stated.given.get(11..13).and_then(|hour| hour.parse().ok());
    let Some(hour) = hour else { return false };
    (day.day.tomorrow().ok() == Some(stated.day) && hour < 12)
        || (stated.day.tomorrow().ok() == Some(day.day) && hour >= 10)
}

/// The time in a `time` element, or the day in a line that is called a date.
fn on_page(page: &Document) -> Option<(Published, &'static str)> {
    let spoken = spoken(page);
    let stamped = |selectors: &[&str], passed_over: &HashSet<NodeId>| {
        let nodes = selectors.iter().flat_map(|selector| page.select(selector).nodes().to_vec());
        let mut times = nodes.filter(|time| !passed_over.contains(&time.id));
        times.find_map(|time| dates::published(&time.attr("datetime")?))
    };
    let found = stamped(&DECLARED, &HashSet::new()).or_else(|| stamped(&STAMPED, &spoken));
    let found = found.map(|found| (found, "a `time` element"));
    found.or_else(|| Some((days_on_page(page, &spoken).into_iter().next()?, "a line that is called a date")))
}

fn days_on_page(page: &Document, spoken: &HashSet<NodeId>) -> Vec<Published> {
    let named = page.select(NAMED);
    let named = named.nodes().iter().filter(|node| !spoken.contains(&node.id)).take(MOST_NAMED);
    let lines = named.map(words).filter(|line| line.chars().count() <= MOST_CHARS);
    lines.filter_map(|line| dates::published(&line)).filter(|day| day.day.year() >= FIRST_YEAR).collect()
}
