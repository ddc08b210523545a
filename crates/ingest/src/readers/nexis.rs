//! Exports of Nexis, the old ("1 of 25 DOCUMENTS") and the new ("End of Document").

use super::database::{Exported, Part, is_blank, joined_up_to, labelled, paragraphs};
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

/// Labels that stand above the text in the old form.
const HEAD_LABELS: [&str; 6] = ["byline", "section", "length", "dateline", "highlight", "series"];

/// Lines that a heading of an article has at most.
const MOST_HEAD_LINES: usize = 60;
/// Words on the line with the day that tell neither day nor time, as in "March 5, 2025 Wednesday Final Edition".
const MOST_WORDS_BESIDE_DAY: usize = 3;

const NO_BODY: &str = "it has no line `Body`";
const NO_DAY: &str = "it has no line with its day";

/// The articles of an export.
pub(super) fn articles(lines: &[String]) -> Vec<Part> {
    let read = |part: &[String], read: fn(&[String]) -> Part| (!is_blank(part)).then(|| read(part));
    if lines.iter().any(|line| line == "End of Document") {
        return lines.split(|line| line == "End of Document").filter_map(|part| read(part, new)).collect();
    }
    lines.split(|line| is_count(line)).skip(1).filter_map(|part| read(part, old)).collect()
}

/// Whether it is a line such as `1 of 25 DOCUMENTS`.
fn is_count(line: &str) -> bool {
    let words: Vec<&str> = line.split(' ').collect();
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    matches!(words[..], [at, "of", all, "DOCUMENTS"] if is_number(at) && is_number(all))
}

/// Whether it is the line that tells the day, perhaps with the time of day, and little else.
fn is_day(line: &str) -> bool {
    let mut words = line.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_of_day = |word: &str| word.starts_with(|sign: char| sign.is_ascii_digit()) || dates::is_named(word);
    words.clone().next().is_some_and(is_of_day)
        && words.by_ref().filter(|word| !is_of_day(word)).count() <= MOST_WORDS_BESIDE_DAY
        && dates::in_words(line).is_some()
}

/// An article under headline, outlet and day, with its text below `Body`.
fn new(lines: &[String]) -> Part {
    let body = lines.iter().position(|line| line == "Body").ok_or(NO_BODY)?;
    let end = lines.iter().rposition(|line| labelled(line, "load-date").is_some()).filter(|end| *end > body);
    let (head, text) = (&lines[..body], &lines[body + 1..end.unwrap_or(lines.len())]);
    let text: Vec<String> = text.iter().take_while(|line| *line != "Classification").cloned().collect();
    let shown: Vec<usize> = (0..head.len()).filter(|at| !head[*at].is_empty() && !is_page(&head[*at])).collect();
    let day = shown.iter().rposition(|at| is_day(&head[*at])).ok_or(NO_DAY)?;
    Ok(Exported {
        title: day.checked_sub(2).map(|title| joined_up_to(head, shown[title])),
        publisher: day.checked_sub(1).map(|outlet| head[shown[outlet]].clone()),
        published: Some(head[shown[day]].clone()),
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
fn old(lines: &[String]) -> Part {
    let shown: Vec<usize> = (0..lines.len()).filter(|at| !lines[*at].is_empty()).collect();
    let head = &shown[..shown.len().min(MOST_HEAD_LINES)];
    let day = head.iter().position(|at| is_day(&lines[*at])).ok_or(NO_DAY)?;
    // The day may have an edition below it.
    let below = end_of_paragraph(lines, head[day]);
    let title = head.iter().copied().find(|at| *at > below).filter(|at| !has_label(&lines[*at], &LABELS));
    let below_head = head[day..].iter().copied().take_while(|at| !is_foot(&lines[*at]));
    let last_label = below_head.filter(|at| has_label(&lines[*at], &HEAD_LABELS)).last();
    // A value may go on below its label; the text begins behind the next empty line.
    let start = end_of_paragraph(lines, last_label.or(title).unwrap_or(head[day]));
    let end = lines[start..].iter().position(|line| is_foot(line)).map_or(lines.len(), |foot| start + foot);
    Ok(Exported {
        title: title.map(|at| lines[at..end_of_paragraph(lines, at)].join(" ")),
        publisher: day.checked_sub(1).map(|at| lines[head[at]].clone()),
        published: Some(lines[head[day]].clone()),
        byline: value(lines, "byline"),
        dateline: value(lines, "dateline"),
        paragraphs: paragraphs(&lines[start..end]),
        id: None,
    })
}

/// The first empty line behind that at `at`, or the end.
fn end_of_paragraph(lines: &[String], at: usize) -> usize {
    lines[at..].iter().position(String::is_empty).map_or(lines.len(), |gap| at + gap)
}

/// Whether the line has one of these labels, in capitals: in the old form all have, and no sentence does.
fn has_label(line: &str, labels: &[&str]) -> bool {
    let in_capitals = line.split(':').next().is_some_and(|label| !label.contains(char::is_lowercase));
    in_capitals && labels.iter().any(|label| labelled(line, label).is_some())
}

fn is_foot(line: &str) -> bool {
    has_label(line, &["load-date", "language", "publication-type", "subject", "graphic"])
        || (line.starts_with("Copyright ") && line.split(' ').nth(1).is_some_and(|year| year.parse::<u16>().is_ok()))
}

fn value(lines: &[String], label: &str) -> Option<String> {
    let value = lines.iter().find_map(|line| labelled(line, label))?;
    (!value.is_empty()).then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<Part> {
        articles(&text.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>())
    }

    fn read(text: &str) -> Vec<Exported> {
        parts(text).into_iter().collect::<Result<_, _>>().expect("articles")
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
        for text in ["", "Police left.", "1 of 2 DOCUMENTS", "End of Document"] {
            assert_eq!(read(text), [], "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let found = parts("Cut off\n\nEnd of Document\nBody\n\nText.\n\nEnd of Document\n\n");
        assert_eq!(found, [Err(NO_BODY), Err(NO_DAY)]);
        assert_eq!(parts("1 of 1 DOCUMENTS\n\nThe Post\n\nSpring 2025\n\nText.\n"), [Err(NO_DAY)]);
    }

    #[test]
    fn the_day_may_have_a_time_and_a_headline_may_have_a_day() {
        let days =
            ["March 5, 2025 Wednesday 10:47 AM GMT", "5 March 2025 18:02", "Wednesday, March 5, 2025 Final Edition"];
        for day in days {
            let title = "Speech by President Kovar, March 4, 2025";
            let body = "Talks failed.";
            let new =
                read(&format!("{title}\n\nThe Post\n\n{day}\n\nLength: 2 words\n\nBody\n\n{body}\n\nEnd of Document"));
            let old = read(&format!("1 of 1 DOCUMENTS\n\nThe Post\n\n{day}\n\n{title}\n\nLENGTH: 2 words\n\n{body}\n"));
            for found in [new, old] {
                assert_eq!((found[0].title.as_deref(), found[0].published.as_deref()), (Some(title), Some(day)));
                assert_eq!(
                    (found[0].publisher.as_deref(), &*found[0].paragraphs),
                    (Some("The Post"), &[body.to_owned()][..])
                );
            }
        }
    }

    #[test]
    fn a_headline_may_be_broken_and_a_sentence_may_begin_as_labels_do() {
        let found =
            read("Talks on hostages\nfail in Doha\n\nThe Post\n\nMarch 5, 2025\n\nBody\n\nText.\n\nEnd of Document");
        assert_eq!(found[0].title.as_deref(), Some("Talks on hostages fail in Doha"));
        let found = read(
            "1 of 1 DOCUMENTS\n\nThe Post\n\nMarch 5, 2025\n\nTalks fail\n\nLENGTH: 9 words\n\nThe army left.\n\n\
             City: Kidal is taken.\n\nLanguage: the rebels want a school.\n\nRain fell.\n\nLOAD-DATE: March 6, 2025\n",
        );
        let text = ["The army left.", "City: Kidal is taken.", "Language: the rebels want a school.", "Rain fell."];
        assert_eq!(found[0].paragraphs, text);
    }
}
