//! Exports of Factiva, with lines in a fixed order or with two-letter codes.

use super::database::{Exported, Part, is_blank, is_length, joined_up_to, paragraphs};
use crate::dates;

/// The codes of lines above the text.
const HEAD_CODES: [&str; 14] = ["SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "LA", "CY", "CX"];
/// The codes of lines behind the text.
const TAIL_CODES: [&str; 9] = ["CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB"];
/// Languages as an export names them, on the last line above a text without a copyright.
const LANGUAGES: [&str; 8] = ["English", "French", "German", "Spanish", "Portuguese", "Italian", "Russian", "Arabic"];
/// Lines below the outlet within which the head of an article ends.
const MOST_LINES_BELOW_OUTLET: usize = 8;

const NO_LENGTH: &str = "it has no line with its length, as `532 words`";
const NO_DAY: &str = "it has no day below its length";
const NO_END_OF_HEAD: &str = "it has neither a copyright nor a language above its text";
const NO_NUMBER: &str = "it has no number below its text, as `Document DHRLD00020250305el3500001`";

/// The articles of an export. Each ends with the line of its accession number.
pub(super) fn articles(lines: &[String]) -> Vec<Part> {
    let mut articles = Vec::new();
    let mut start = 0;
    for (at, line) in lines.iter().enumerate() {
        if let Some(number) = accession(line) {
            let part = &lines[start..at];
            articles.extend((!is_blank(part)).then(|| article(part, number)));
            start = at + 1;
        }
    }
    let is_cut_off =
        lines[start..].iter().any(|line| is_length(line) || code(line, false).is_some_and(|it| it.0 == "HD"));
    articles.extend((is_cut_off && !articles.is_empty()).then_some(Err(NO_NUMBER)));
    articles
}

/// The accession number in a line such as `Document DHRLD00020250305el3500001` or `AN Document …`.
fn accession(line: &str) -> Option<&str> {
    let number = line.strip_prefix("AN ").map(str::trim).unwrap_or(line).strip_prefix("Document ")?;
    let has_digits = number.bytes().filter(u8::is_ascii_digit).count() >= 8;
    (has_digits && number.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(number)
}

fn article(lines: &[String], number: &str) -> Part {
    let coded = lines.iter().any(|line| code(line, false).is_some_and(|(code, _)| code == "HD"));
    let found = if coded { with_codes(lines) } else { in_order(lines)? };
    Ok(Exported { id: Some(number.to_owned()), ..found })
}

/// The code that a line begins with, and its value. Within the text only those can follow that stand behind it, and
/// their values are codes, too: "IN a statement" begins a sentence.
fn code(line: &str, in_text: bool) -> Option<(&str, &str)> {
    let (code, value) = line.split_once(' ').unwrap_or((line, ""));
    let value = value.trim();
    let is_coded = value.split(' ').nth(1) == Some(":") || !value.contains(char::is_lowercase);
    let fits = match code {
        "LP" => !in_text,
        "TD" => true,
        _ if TAIL_CODES.contains(&code) => !in_text || is_coded,
        _ => !in_text && HEAD_CODES.contains(&code),
    };
    fits.then_some((code, value))
}

/// An article whose lines begin with codes; a line without one goes on with the value above.
fn with_codes(lines: &[String]) -> Exported {
    let mut values: Vec<(&str, Vec<String>)> = Vec::new();
    let is_alone = lines.iter().any(|line| line == "LP");
    let last_line = lines.iter().rposition(|line| !line.is_empty());
    for (at, line) in lines.iter().enumerate() {
        let last = values.last().map(|(code, _)| *code);
        let in_text = matches!(last, Some("LP" | "TD")) && !(line.starts_with("PUB ") && last_line == Some(at));
        let fits =
            |(code, value): &(&str, &str)| *code != "TD" || (last != Some("TD") && (value.is_empty() || !is_alone));
        match (code(line, in_text).filter(fits), values.last_mut()) {
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
    Exported {
        id: None,
        title: value("HD"),
        byline: value("BY").map(|line| writers(&line)),
        dateline: None,
        publisher: value("SN"),
        published: value("PD"),
        paragraphs: lead.into_iter().chain(rest).collect(),
    }
}

/// An article under headline, writers, length, day, time, outlet, its code, language and copyright.
fn in_order(lines: &[String]) -> Part {
    let shown: Vec<(usize, &str)> =
        lines.iter().enumerate().filter(|(_, line)| !line.is_empty()).map(|(at, line)| (at, line.as_str())).collect();
    let length = shown.iter().position(|(_, line)| is_length(line)).ok_or(NO_LENGTH)?;
    let day = length + 1;
    let published = shown.get(day).filter(|(_, line)| dates::in_words(line).is_some()).ok_or(NO_DAY)?.1;
    let is_clock = |line: &str| line.len() <= 8 && line.contains(':') && line.as_bytes()[0].is_ascii_digit();
    let (_, below_day) = shown.get(day + 1).ok_or(NO_END_OF_HEAD)?;
    let outlet = day + 1 + usize::from(is_clock(below_day));
    let below = shown.get(outlet..).unwrap_or_default();
    let below = &below[..below.len().min(MOST_LINES_BELOW_OUTLET)];
    let copyright = below.iter().position(|(_, line)| is_copyright(line));
    let head_end = copyright.or_else(|| below.iter().position(|(_, line)| LANGUAGES.contains(line)));
    let (head_end, _) = below[head_end.ok_or(NO_END_OF_HEAD)?];
    let by = shown[..length].iter().rposition(|(_, line)| line.starts_with("By ") || line.starts_with("BY "));
    let title = by.unwrap_or(length).checked_sub(1).map(|at| shown[at].0);
    Ok(Exported {
        id: None,
        title: title.map(|at| headline(lines, at)),
        byline: by.map(|at| writers(shown[at].1)),
        dateline: None,
        publisher: Some(shown[outlet].1.to_owned()),
        published: Some(published.to_owned()),
        paragraphs: paragraphs(&lines[head_end + 1..]),
    })
}

/// The headline whose last line stands at `at`. Where empty lines part it from what follows, they part it from the
/// section above, too, and it may be broken.
fn headline(lines: &[String], at: usize) -> String {
    let is_apart = lines.get(at + 1).is_some_and(String::is_empty);
    if is_apart { joined_up_to(lines, at) } else { lines[at].clone() }
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
        for text in ["", "Police left.", "Document x", "Document DHRLD00020250305el3500001"] {
            assert_eq!(read(text), [], "{text}");
        }
    }

    #[test]
    fn sentences_that_begin_with_a_code_are_text() {
        let text = [
            "AN air strike hit Gao.",
            "IN a letter, rebels denied it.",
            "RE: the letter, the army was silent.",
            "TD Banks left.",
        ];
        let found = read(&format!(
            "HD Talks fail\n\nPD 5 March 2025\n\nLP\n{}\n\nTD\n{}\n\nIN i1 : Banking\n\nNS GCAT GDIP\n\nRE mali : Mali\n\n\
             PUB Daily Herald Ltd.\n\nAN Document DHRLD00020250305el3500001\n",
            text[0],
            text[1..].join("\n\n")
        ));
        assert_eq!(found[0].paragraphs, text);
        let found = read(
            "HD Talks fail\nLP The army left.\nTD Rain fell.\nPUB Herald Ltd.\nAN Document DHRLD00020250305el3500001\n",
        );
        assert_eq!(found[0].paragraphs, ["The army left.", "Rain fell."]);
    }

    #[test]
    fn a_head_may_end_with_the_language() {
        let found = read(
            "World\n\nTalks on hostages\nfail in Doha\n\nBy Ana Kovar\n\n52 words\n\n5 March 2025\n\nDaily Herald\n\nDHRLD\n\n\
             English\n\nThe army left.\n\nDocument DHRLD00020250305el3500001\n",
        );
        assert_eq!(found[0].title.as_deref(), Some("Talks on hostages fail in Doha"));
        assert_eq!(found[0].paragraphs, ["The army left."]);
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let number = "Document DHRLD00020250305el3500001";
        let head = "3 words\n\n5 May 2025\n\nThe Post";
        let found =
            parts(&format!("Text.\n{number}\n3 words\nx\n{number}\n{head}\n\nText.\n{number}\nCut\n\n{head}\n"));
        assert_eq!(found, [Err(NO_LENGTH), Err(NO_DAY), Err(NO_END_OF_HEAD), Err(NO_NUMBER)]);
    }
}
