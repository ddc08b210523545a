//! The words of a full text search.

/// The FTS5 expression for what a person typed: all words must be there, in any form and order; `"…"` holds words that
/// stand together, `OR` two of which one is enough, and `-` what must not be there. `None` without a word to look for.
pub(super) fn match_expression(typed: &str) -> Option<String> {
    let (mut wanted, mut unwanted): (Vec<String>, String) = (Vec::new(), String::new());
    let mut either = false;
    for (is_not, words) in pieces(typed) {
        if !is_not && words == "OR" {
            either = true;
            continue;
        }
        let quoted = format!("\"{words}\"");
        match wanted.last_mut() {
            _ if is_not => unwanted.push_str(&format!(" NOT {quoted}")),
            Some(before) if either => before.push_str(&format!(" OR {quoted}")),
            _ => wanted.push(quoted),
        }
        either = false;
    }
    let all: Vec<String> = wanted.iter().map(|either| format!("({either})")).collect();
    (!all.is_empty()).then(|| format!("({}){unwanted}", all.join(" AND ")))
}

/// The FTS5 expression for words that stand together as they were typed; `None` where there are none.
pub(super) fn phrase(typed: &str) -> Option<String> {
    let words = typed.replace('"', " ");
    words.chars().any(char::is_alphanumeric).then(|| format!("\"{}\"", words.trim()))
}

/// Words and quoted phrases, without quotation marks, each with whether a `-` stands before it.
fn pieces(typed: &str) -> impl Iterator<Item = (bool, String)> {
    let parts: Vec<&str> = typed.split('"').collect();
    let mut found = Vec::new();
    for (number, part) in parts.iter().enumerate() {
        if number % 2 == 1 {
            found.push((parts[number - 1].ends_with('-'), part.trim().to_owned()));
        } else {
            found.extend(part.split_whitespace().map(|word| match word.strip_prefix('-') {
                Some(word) => (true, word.to_owned()),
                None => (false, word.to_owned()),
            }));
        }
    }
    found.into_iter().filter(|(_, words)| words.chars().any(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_words_must_be_there_unless_said_otherwise() {
        let written = |typed| match_expression(typed).unwrap();
        assert_eq!(written("hostage talks"), r#"(("hostage") AND ("talks"))"#);
        assert_eq!(written(r#"Gaza "hostage talks""#), r#"(("Gaza") AND ("hostage talks"))"#);
        assert_eq!(written("Doha OR Cairo -sport"), r#"(("Doha" OR "Cairo")) NOT "sport""#);
        assert_eq!(written("Doha OR Cairo talks"), r#"(("Doha" OR "Cairo") AND ("talks"))"#, "a word beside a choice");
        assert_eq!(written(r#"talks -"peace plan""#), r#"(("talks")) NOT "peace plan""#);
        assert_eq!(written("NEAR(a* b:c"), r#"(("NEAR(a*") AND ("b:c"))"#);
    }

    #[test]
    fn nothing_to_look_for_is_none() {
        for typed in ["", "  ", "-sport", "\"", "?!", "OR"] {
            assert_eq!(match_expression(typed), None, "{typed}");
        }
        assert_eq!(phrase(" \"? "), None);
        assert_eq!(phrase("Steve \"W\"").as_deref(), Some("\"Steve  W\""));
    }
}
