//! Exports of Nexis, the old ("1 of 25 DOCUMENTS") and the new ("End of Document").

use super::database::{Exported, labelled, paragraphs};
use crate::dates;

/// Labels of lines that tell of an article and are no part of its text.
const LABELS: [&str; 22] = [
    "byline",
    "section",
    "length",
    "dateline",
    "highlight",
    "load-date",
    "language",
    "publication-type",
    "graphic",
    "series",
    "subject",
    "company",
    "organization",
    "person",
    "geographic",
    "country",
    "state",
    "city",
    "industry",
    "ticker",
    "journal-code",
    "classification",
];

/// Lines that a heading of an article has at most.
const MOST_HEAD_LINES: usize = 60;

/// The articles of an export.
pub(super) fn articles(lines: &[String]) -> Vec<Exported> {
    let is_new = lines.iter().any(|line| line == "End of Document");
    if is_new {
        return lines.split(|line| line == "End of Document").filter_map(new).collect();
    }
    lines.split(|line| is_count(line)).skip(1).filter_map(old).collect()
}

/// Whether it is a line such as `1 of 25 DOCUMENTS`.
fn is_count(line: &str) -> bool {
    let words: Vec<&str> = line.split(' ').collect();
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    matches!(words[..], [at, "of", all, "DOCUMENTS"] if is_number(at) && is_number(all))
}

/// An article under headline, outlet and day, with its text below `Body`.
fn new(lines: &[String]) -> Option<Exported> {
    let body = lines.iter().position(|line| line == "Body")?;
    let end = lines.iter().rposition(|line| labelled(line, "load-date").is_some()).filter(|end| *end > body);
    let (head, text) = (&lines[..body], &lines[body + 1..end.unwrap_or(lines.len())]);
    let text: Vec<String> = text.iter().take_while(|line| *line != "Classification").cloned().collect();
    let shown: Vec<&String> = head.iter().filter(|line| !line.is_empty() && !is_page(line)).collect();
    let day = shown.iter().position(|line| dates::in_words(line).is_some() && !line.contains(':'))?;
    let start = day.saturating_sub(2);
    Some(Exported {
        title: (day >= 2).then(|| shown[start].clone()),
        publisher: day.checked_sub(1).map(|at| shown[at].clone()),
        published: Some(shown[day].clone()),
        byline: value(head, "byline"),
        dateline: value(head, "dateline"),
        paragraphs: paragraphs(&text),
        id: None,
    })
}

/// A line at the head or foot of a page: "Page 1 of 3", or a title with it.
fn is_page(line: &str) -> bool {
    line.starts_with("Page ") && line.contains(" of ")
}

/// An article under outlet, day and headline, with labelled lines before and behind its text.
fn old(lines: &[String]) -> Option<Exported> {
    let shown: Vec<(usize, &String)> = lines.iter().enumerate().filter(|(_, line)| !line.is_empty()).collect();
    let head = &shown[..shown.len().min(MOST_HEAD_LINES)];
    let day = head.iter().position(|(_, line)| dates::in_words(line).is_some() && !line.contains(':'))?;
    let is_label = |line: &str| LABELS.iter().any(|label| labelled(line, label).is_some());
    // The day may have an edition below it.
    let below = lines[head[day].0..].iter().position(String::is_empty).map_or(lines.len(), |gap| head[day].0 + gap);
    let title = head.iter().find(|(at, _)| *at > below).filter(|(_, line)| !is_label(line));
    let last_label =
        head[day..].iter().take_while(|(_, line)| !is_foot(line)).filter(|(_, line)| is_label(line)).last();
    let start = last_label.or(title).map_or(head[day].0, |(at, _)| *at);
    // A value may go on below its label; the text begins behind the next empty line.
    let start = lines[start..].iter().position(String::is_empty).map_or(lines.len(), |gap| start + gap);
    let end = lines[start..].iter().position(|line| is_foot(line)).map_or(lines.len(), |foot| start + foot);
    let title = title.map(|(at, _)| {
        let parts: Vec<&str> = lines[*at..].iter().take_while(|line| !line.is_empty()).map(String::as_str).collect();
        parts.join(" ")
    });
    Some(Exported {
        title,
        publisher: day.checked_sub(1).map(|at| head[at].1.clone()),
        published: Some(head[day].1.clone()),
        byline: value(lines, "byline"),
        dateline: value(lines, "dateline"),
        paragraphs: paragraphs(&lines[start..end]),
        id: None,
    })
}

fn is_foot(line: &str) -> bool {
    ["load-date", "language", "publication-type", "subject", "graphic"].iter().any(|it| labelled(line, it).is_some())
        || (line.starts_with("Copyright ") && line.split(' ').nth(1).is_some_and(|year| year.parse::<u16>().is_ok()))
}

fn value(lines: &[String], label: &str) -> Option<String> {
    let value = lines.iter().find_map(|line| labelled(line, label))?;
    (!value.is_empty()).then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Exported> {
        articles(&text.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn the_new_form_is_read() {
        let found = read(
            "Talks on hostages fail\n\nDaily Herald\n\nMarch 5, 2025 Wednesday\n\nCopyright 2025 Daily Herald\n\n\
             Section: WORLD; Pg. 4\n\nLength: 52 words\n\nByline: Ana Kovar\n\nDateline: KIDAL, Mali\n\nBody\n\n\
             Talks failed on Tuesday.\n\nThe army left.\n\nLoad-Date: March 6, 2025\n\nEnd of Document\n\n\
             Second\n\nThe Post\n\n6 March 2025\n\nBody\n\nText.\n\nEnd of Document\n",
        );
        assert_eq!(found.len(), 2);
        assert_eq!(
            found[0],
            Exported {
                id: None,
                title: Some("Talks on hostages fail".to_owned()),
                byline: Some("Ana Kovar".to_owned()),
                dateline: Some("KIDAL, Mali".to_owned()),
                publisher: Some("Daily Herald".to_owned()),
                published: Some("March 5, 2025 Wednesday".to_owned()),
                paragraphs: vec!["Talks failed on Tuesday.".to_owned(), "The army left.".to_owned()],
            }
        );
        assert_eq!((found[1].publisher.as_deref(), found[1].paragraphs.len()), (Some("The Post"), 1));
    }

    #[test]
    fn the_old_form_is_read() {
        let found = read(
            "1 of 2 DOCUMENTS\n\n   Daily Herald (London)\n\n   March 5, 2025 Wednesday\n   First Edition\n\n\
             Talks on hostages\nfail in Doha\n\nBYLINE: Ana Kovar\n\nSECTION: WORLD; Pg. 4\n\nLENGTH: 52 words\n\n\
             DATELINE: KIDAL, Mali\n\nTalks failed\non Tuesday.\n\nThe army left.\n\nLOAD-DATE: March 6, 2025\n\n\
             LANGUAGE: ENGLISH\n\n2 of 2 DOCUMENTS\n\nThe Post\n\nMarch 6, 2025\n\nSecond\n\nLENGTH: 3 words\n\nText.\n\n\
             Copyright 2025 The Post\nAll Rights Reserved\n",
        );
        assert_eq!(found.len(), 2);
        let first = &found[0];
        assert_eq!(first.publisher.as_deref(), Some("Daily Herald (London)"));
        assert_eq!(first.published.as_deref(), Some("March 5, 2025 Wednesday"));
        assert_eq!(first.title.as_deref(), Some("Talks on hostages fail in Doha"));
        assert_eq!(first.dateline.as_deref(), Some("KIDAL, Mali"));
        assert_eq!(first.paragraphs, ["Talks failed on Tuesday.", "The army left."]);
        assert_eq!((found[1].title.as_deref(), &found[1].paragraphs[..]), (Some("Second"), &["Text.".to_owned()][..]));
    }

    #[test]
    fn what_is_no_export_has_no_articles() {
        for text in ["", "Police left.", "1 of 2 DOCUMENTS", "End of Document", "Body\nEnd of Document"] {
            assert_eq!(read(text), [], "{text}");
        }
    }
}
