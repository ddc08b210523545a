//! From bytes in a known encoding to text, and how near bytes are to UTF-8.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// Signs beyond ASCII that are right for each that is wrong in what is still UTF-8.
const LEAST_RIGHT_FOR_WRONG: usize = 4;

/// The text of `bytes`, with a note if something in them was wrong, or if `noted` and they are not in UTF-8.
pub(crate) fn with(encoding: &'static Encoding, bytes: &[u8], noted: bool) -> (String, Option<String>) {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    let note = match (noted, broken) {
        (false, false) => None,
        (true, false) => Some(format!("read as {}", encoding.name())),
        (_, true) => Some(format!("read as {}; what is none of its characters was replaced", encoding.name())),
    };
    (text.into_owned(), note)
}

/// What bytes that are not UTF-8 are read as where nothing tells: UTF-8 that was cut or damaged stays such.
pub(crate) fn guessed(bytes: &[u8]) -> &'static Encoding {
    let (mut right, mut wrong) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|sign| !sign.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    if right >= wrong * LEAST_RIGHT_FOR_WRONG { UTF_8 } else { WINDOWS_1252 }
}
