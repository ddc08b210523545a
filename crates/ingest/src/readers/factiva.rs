//! Exports of Factiva, with lines in a fixed order or with two-letter codes.

use super::database::{Exported, Part, is_length, paragraphs};
use crate::dates;

/// The codes that lines begin with in the form that has them.
const CODES: [&str; 24] = [
    "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "LA", "CY", "CX", "LP", "TD", "CT", "RF", "CO",
    "IN", "NS", "RE", "PUB", "AN",
];

/// The articles of an export. Each ends with the line of its accession number.
pub(super) fn articles(lines: &[String]) -> Vec<Part> {
    let mut articles = Vec::new();
    let mut start = 0;
    for (at, line) in lines.iter().enumerate() {
        if let Some(number) = accession(line) {
            articles.extend(article(&lines[start..at], number).map(Ok));
            start = at + 1;
        }
    }
    articles
}

/// The accession number in a line such as `Document DHRLD00020250305el3500001` or `AN Document …`.
fn accession(line: &str) -> Option<&str> {
    let number = line.strip_prefix("AN ").map(str::trim).unwrap_or(line).strip_prefix("Document ")?;
    let has_digits = number.bytes().filter(u8::is_ascii_digit).count() >= 8;
    (has_digits && number.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(number)
}

fn article(lines: &[String], number: &str) -> Option<Exported> {
    let coded = lines.iter().any(|line| code(line).is_some_and(|(code, _)| code == "HD"));
    let found = if coded { with_codes(lines) } else { in_order(lines) };
    found.map(|found| Exported { id: Some(number.to_owned()), ..found })
}

fn code(line: &str) -> Option<(&str, &str)> {
    let (code, value) = line.split_once(' ').unwrap_or((line, ""));
    CODES.contains(&code).then_some((code, value.trim()))
}

/// An article whose lines begin with codes; a line without one goes on with the value above.
fn with_codes(lines: &[String]) -> Option<Exported> {
    let mut values: Vec<(&str, Vec<String>)> = Vec::new();
    for line in lines {
        match (code(line), values.last_mut()) {
            (Some((code, value)), _) => values.push((code, vec![value.to_owned()])),
            (None, Some((_, value))) => value.push(line.clone()),
            (None, None) => {}
        }
    }
    let all = |wanted: &str| -> Vec<String> {
        values.iter().filter(|(code, _)| *code == wanted).flat_map(|(_, value)| value.clone()).collect()
    };
    let value = |wanted: &str| Some(paragraphs(&all(wanted)).join(" ")).filter(|it| !it.is_empty());
    let (lead, rest) = (paragraphs(&all("LP")), paragraphs(&all("TD")));
    Some(Exported {
        id: None,
        title: value("HD"),
        byline: value("BY").map(|line| writers(&line)),
        dateline: None,
        publisher: value("SN"),
        published: value("PD"),
        paragraphs: lead.into_iter().chain(rest).collect(),
    })
}

/// An article under headline, writers, length, day, time, outlet, its code, language and copyright.
fn in_order(lines: &[String]) -> Option<Exported> {
    let shown: Vec<(usize, &str)> =
        lines.iter().enumerate().filter(|(_, line)| !line.is_empty()).map(|(at, line)| (at, line.as_str())).collect();
    let length = shown.iter().position(|(_, line)| is_length(line))?;
    let day = length + 1;
    let published = shown.get(day).map(|(_, line)| *line).filter(|line| dates::in_words(line).is_some())?;
    let is_clock = |line: &str| line.len() <= 8 && line.contains(':') && line.as_bytes()[0].is_ascii_digit();
    let outlet = shown.get(day + 1).map(|(_, line)| day + 1 + usize::from(is_clock(line)))?;
    let copyright = shown[outlet..].iter().take(8).position(|(_, line)| is_copyright(line)).map(|at| outlet + at)?;
    let above: Vec<&str> = shown[..length].iter().map(|(_, line)| *line).collect();
    let by = above.iter().rposition(|line| line.starts_with("By ") || line.starts_with("BY "));
    let title = above[..by.unwrap_or(above.len())].last();
    Some(Exported {
        id: None,
        title: title.map(|&title| title.to_owned()),
        byline: by.map(|at| writers(above[at])),
        dateline: None,
        publisher: Some(shown[outlet].1.to_owned()),
        published: Some(published.to_owned()),
        paragraphs: paragraphs(&lines[shown[copyright].0 + 1..]),
    })
}

fn is_copyright(line: &str) -> bool {
    let line = line.to_lowercase();
    line.starts_with("(c)") || line.starts_with('©') || line.starts_with("copyright")
}

fn writers(line: &str) -> String {
    line.strip_prefix("By ").or_else(|| line.strip_prefix("BY ")).unwrap_or(line).trim().to_owned()
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

    fn expected() -> Exported {
        Exported {
            id: Some("DHRLD00020250305el3500001".to_owned()),
            title: Some("Talks on hostages fail".to_owned()),
            byline: Some("Ana Kovar".to_owned()),
            dateline: None,
            publisher: Some("Daily Herald".to_owned()),
            published: Some("5 March 2025".to_owned()),
            paragraphs: vec!["Talks failed on Tuesday.".to_owned(), "The army left.".to_owned()],
        }
    }

    #[test]
    fn lines_in_their_order_are_read() {
        let found = read(
            "World\nTalks on hostages fail\nBy Ana Kovar\n1,052 words\n5 March 2025\n09:32\nDaily Herald\nDHRLD\n4\nEnglish\n\
             (c) 2025 Daily Herald.\n\nTalks failed\non Tuesday.\n\nThe army left.\n\nDocument DHRLD00020250305el3500001\n\n\
             Second\n\n3 words\n\n6 March 2025\n\nThe Post\n\nPOST\n\nEnglish\n\nCopyright 2025 The Post\n\nText.\n\n\
             Document POST000020250306el360000a\n\nSearch Summary\n",
        );
        assert_eq!(found[0], expected());
        assert_eq!((found.len(), found[1].title.as_deref(), found[1].byline.as_deref()), (2, Some("Second"), None));
        assert_eq!(found[1].paragraphs, ["Text."]);
    }

    #[test]
    fn lines_with_codes_are_read() {
        let found = read(
            "SE World\n\nHD Talks on hostages\nfail\n\nBY By Ana Kovar\n\nWC 52 words\n\nPD 5 March 2025\n\nSN Daily Herald\n\n\
             LP\nTalks failed on Tuesday.\n\nTD\nThe army left.\n\nCO dmgnt : Daily Herald\n\n\
             AN Document DHRLD00020250305el3500001\n",
        );
        assert_eq!(found, [expected()]);
    }

    #[test]
    fn what_is_no_export_has_no_articles() {
        for text in [
            "",
            "Police left.",
            "Document x",
            "Document DHRLD00020250305el3500001",
            "3 words\n5 May 2025\nDocument A12345678",
        ] {
            assert_eq!(read(text), [], "{text}");
        }
    }
}
