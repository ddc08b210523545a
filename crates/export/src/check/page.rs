//! The coding sheet as a page: one file that needs nothing else, keeps what was answered, and saves it as CSV.

use std::path::Path;

use serde_json::{Value, json};

use super::sheet::{FIELDS, Item};
use crate::ExportError;

/// Writes the page.
pub(super) fn write(path: &Path, items: &[Item]) -> Result<(), ExportError> {
    let items: Vec<Value> = items
        .iter()
        .map(|item| {
            let read: Vec<[&str; 2]> = item.read.iter().map(|(name, value)| [*name, value.as_str()]).collect();
            json!({"item": item.id, "words": item.words, "read": read})
        })
        .collect();
    let fields: Vec<[&str; 2]> = FIELDS.iter().map(|(name, question)| [*name, *question]).collect();
    let page = include_str!("page.html")
        .replace("/*FIELDS*/", &script(&json!(fields)))
        .replace("/*ITEMS*/", &script(&json!(items)));
    std::fs::write(path, page).map_err(ExportError::writing(path))
}

/// JSON that may stand in a script: no `<` ends it, whatever the texts hold.
fn script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_text_cannot_end_the_script() {
        let room = tempfile::tempdir().unwrap();
        let path = room.path().join("sheet.html");
        let words = ["</script><script>alert(1)", "He said \u{2028}no.", ""].map(ToOwned::to_owned);
        write(
            &path,
            &[Item {
                id: "a".to_owned(),
                stratum: Vec::new(),
                weight: 1.0,
                words,
                read: vec![("type", "COERCE".to_owned())],
            }],
        )
        .unwrap();
        let page = std::fs::read_to_string(path).unwrap();
        assert_eq!(page.matches("</script>").count(), 1);
        assert!(page.contains("\\u003c/script>") && page.contains("\"COERCE\"") && !page.contains("/*ITEMS*/"));
        assert!(!page.contains("http"), "the page fetches nothing");
    }
}
