//! Figures: "1,900,000", "10:30", "9/11", "555-0100", "1980s"; units after them part ("10km").

use super::chars::{is_word, run};
use super::lists::UNITS;

/// Length in bytes of the figure at the start of `text`, which begins with a digit.
pub(super) fn figure(text: &str) -> usize {
    let digits = digits(text);
    let len = hyphened(text).unwrap_or(digits);
    let word = len + run(&text[len..], is_word);
    if word == len || UNITS.has(&text[len..word]) { len } else { word }
}

/// Digits, with single separators between them.
fn digits(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = plain(bytes, 0);
    while let Some(separator) = bytes.get(end).filter(|byte| b".,:/".contains(byte)) {
        let next = plain(bytes, end + 1);
        let group = next - end - 1;
        // "1,900,000" and "1,00,000", but not the notes "13,14".
        let thousands =
            group == 3 || (group == 2 && bytes.get(next) == Some(&b',') && plain(bytes, next + 1) == next + 4);
        if group == 0 || (*separator == b',' && !thousands) {
            break;
        }
        end = next;
    }
    end
}

fn plain(bytes: &[u8], from: usize) -> usize {
    from + bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Telephone numbers and dates: "555-0100", "202-555-0100", "11-20-2000". Ranges ("5-10") are none.
fn hyphened(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut groups = Vec::new();
    let mut end = 0;
    loop {
        let next = plain(bytes, end);
        if next == end {
            return None;
        }
        groups.push(next - end);
        end = next;
        if bytes.get(end) != Some(&b'-') || groups.len() > 4 {
            break;
        }
        end += 1;
    }
    let is_number = groups.len() > 2 || groups == [3, 4];
    is_number.then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_end_where_they_should() {
        for (text, end) in [
            ("1,900,000 people", "1,900,000"),
            ("1.9.", "1.9"),
            ("1,00,000", "1,00,000"),
            ("13,14]", "13"),
            ("10km", "10"),
            ("5bn", "5"),
            ("1980s", "1980s"),
            ("3rd", "3rd"),
            ("4A", "4A"),
            ("10:30pm", "10:30"),
            ("9/11-related", "9/11"),
            ("555-0100", "555-0100"),
            ("202-555-0100.", "202-555-0100"),
            ("5-10", "5"),
            ("21-year-old", "21"),
            ("2000-2001", "2000"),
        ] {
            assert_eq!(&text[..figure(text)], end, "{text}");
        }
    }
}
