//! Which agency a text is from.

use super::lists::AGENCIES;

/// How far into the text a dateline reaches, in bytes.
const DATELINE_BYTES: usize = 200;
/// Lines at the start and at the end of a text that may be a credit line.
const CREDIT_LINES: usize = 3;

/// The agency that `text` credits: in its dateline ("DOHA, March 5 (Reuters) —") or in a line of its own at the start or
/// the end.
pub fn credited(text: &str) -> Option<&str> {
    let front = &text[..text.floor_char_boundary(DATELINE_BYTES)];
    let in_brackets = front.split('(').skip(1).filter_map(|rest| Some(rest.split_once(')')?.0));
    let mut names = in_brackets.flat_map(|inside| inside.split(['/', ',', ';']));
    names.find_map(known).or_else(|| credit_lines(text).find_map(known))
}

fn credit_lines(text: &str) -> impl Iterator<Item = &str> {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    lines().take(CREDIT_LINES).chain(lines().rev().take(CREDIT_LINES))
}

/// The agency that `words` name and nothing else.
fn known(words: &str) -> Option<&str> {
    let bare = words.trim_matches(|c: char| !c.is_alphanumeric());
    AGENCIES.has(bare).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agency_stands_in_the_dateline_or_alone_in_a_line() {
        assert_eq!(credited("DOHA, March 5 (Reuters) — Talks began."), Some("Reuters"));
        assert_eq!(credited("DOHA (AP/AFP) - Talks began."), Some("AP"));
        assert_eq!(credited("Talks begin\nAFP\nDelegates met."), Some("AFP"));
        assert_eq!(credited("Delegates met.\n\n(Xinhua)\n"), Some("Xinhua"));
    }

    #[test]
    fn an_agency_that_is_spoken_of_is_no_credit() {
        assert_eq!(credited("Reuters reported that talks (the second) began."), None);
        assert_eq!(credited(&format!("{} (AP)", "Talks went on. ".repeat(40))), None);
        assert_eq!(credited(""), None);
    }
}
