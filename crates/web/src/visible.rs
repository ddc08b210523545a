//! Characters that cannot be seen but change how others are shown.

use maud::{Markup, PreEscaped};

/// A page in which such characters are written out, wherever they stand: an article cannot turn the words around it.
pub(crate) fn visible(page: Markup) -> Markup {
    if !page.0.chars().any(changes_others) {
        return page;
    }
    let mut shown = String::with_capacity(page.0.len());
    for character in page.0.chars() {
        if changes_others(character) {
            shown.push_str(&format!("⟨U+{:04X}⟩", u32::from(character)));
        } else {
            shown.push(character);
        }
    }
    PreEscaped(shown)
}

/// Whether a character turns the direction of others, or is a control that is no white space.
fn changes_others(character: char) -> bool {
    let turns =
        matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}');
    turns || (character.is_control() && !character.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_the_text_is_written_out() {
        let page = PreEscaped("a\u{202E}b\u{7}\nc".to_owned());
        assert_eq!(visible(page).0, "a⟨U+202E⟩b⟨U+0007⟩\nc");
    }
}
