//! Sentence ends that left no mark: a caption, a title or the credit of a picture run into the text after it.

use super::lists::{CAPTIONS, DATES, OPENERS, STARTERS};
use super::sentences::View;

/// Whether a sentence begins at `at` though no mark ends the one from `start`, the `first` of its paragraph or not.
pub(super) fn lost_break(view: &View, start: usize, at: usize, first: bool) -> bool {
    let word = view.word(at);
    if !word.starts_with(char::is_uppercase) || !view.word(at - 1).ends_with(char::is_alphanumeric) {
        return false;
    }
    begins_credit(view, at) || ((first || begins_credit(view, start)) && view.ends_with_stop() && begins_text(view, at))
}

/// "Soldiers near the border **Image**: Ana Kovar."
fn begins_credit(view: &View, at: usize) -> bool {
    view.word(at + 1) == ":" && CAPTIONS.has(view.word(at)) && view.word(at + 2).starts_with(char::is_uppercase)
}

/// "Ana Kovar of the Labour Party **In** the north, she won." A title in capitals goes on with a capital; a small word
/// before it ("of The") shows a name.
fn begins_text(view: &View, at: usize) -> bool {
    let (word, next) = (view.word(at), view.word(at + 1));
    let goes_on = next.starts_with(char::is_lowercase) || (matches!(word, "On" | "In") && DATES.has(next));
    goes_on
        && OPENERS.has(word)
        && word[1..].bytes().all(|byte| byte.is_ascii_lowercase())
        && !STARTERS.has(view.word(at - 1))
}
