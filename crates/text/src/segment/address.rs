//! Net addresses, e-mail addresses and file names.

use super::lists::DOMAINS;

/// Length in bytes of the address at the start of `chunk`, which holds no blank.
pub(super) fn address(chunk: &str) -> Option<usize> {
    let chunk = &chunk[..chunk.find(['<', '>', '"', '“', '”', '«', '»']).unwrap_or(chunk.len())];
    let chunk = trim_end(chunk);
    let found = is_url(chunk).then_some(chunk.len()).or_else(|| mail(chunk)).or_else(|| host(chunk));
    found.filter(|&len| len > 0)
}

fn is_url(chunk: &str) -> bool {
    let scheme = chunk.split_once("://").is_some_and(|(scheme, rest)| is_name(scheme) && !rest.is_empty());
    scheme || (chunk.len() > 4 && chunk.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")))
}

fn is_name(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn mail(chunk: &str) -> Option<usize> {
    let (local, rest) = chunk.split_once('@')?;
    let local = local.strip_prefix("mailto:").unwrap_or(local);
    let is_local = |byte: u8| byte.is_ascii_alphanumeric() || b"._%+-".contains(&byte);
    let domain = &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric() && !".-".contains(c)).unwrap_or(rest.len())];
    let domain = domain.trim_end_matches(['.', '-']);
    let good = !local.is_empty() && local.bytes().all(is_local) && domain.contains('.');
    good.then(|| chunk.len() - rest.len() + domain.len())
}

/// "example.org", "bbc.co.uk/news": labels with dots between them, of which the last is known.
fn host(chunk: &str) -> Option<usize> {
    let labels =
        &chunk[..chunk.find(|c: char| !c.is_ascii_alphanumeric() && !".-_".contains(c)).unwrap_or(chunk.len())];
    let (name, domain) = labels.trim_end_matches(['.', '-', '_']).rsplit_once('.')?;
    let one_case = !domain.bytes().any(|b| b.is_ascii_lowercase()) || !domain.bytes().any(|b| b.is_ascii_uppercase());
    let good = one_case && DOMAINS.has(domain) && name.split('.').all(|label| !label.is_empty()) && name.len() > 1;
    let end = name.len() + 1 + domain.len();
    let path = chunk[end..].starts_with('/') && end + 1 < chunk.len();
    good.then_some(if path { chunk.len() } else { end })
}

/// `chunk` without the punctuation of the sentence around it; a bracket stays if it was opened inside.
fn trim_end(chunk: &str) -> &str {
    let mut chunk = chunk;
    while let Some(c) = chunk.chars().next_back() {
        let unopened = match c {
            ')' => !chunk.contains('('),
            ']' => !chunk.contains('['),
            _ => ".,;:!?'’‘…}—–*|".contains(c),
        };
        if !unopened {
            break;
        }
        chunk = &chunk[..chunk.len() - c.len_utf8()];
    }
    chunk
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(chunk: &str) -> &str {
        &chunk[..address(chunk).unwrap_or(0)]
    }

    #[test]
    fn addresses_end_before_the_sentence_does() {
        assert_eq!(found("https://example.org/a_(b)?c=1)."), "https://example.org/a_(b)?c=1)");
        assert_eq!(found("https://example.org/a),"), "https://example.org/a");
        assert_eq!(found("www.example.org."), "www.example.org");
        assert_eq!(found("ana.kovar@press.example.org,"), "ana.kovar@press.example.org");
        assert_eq!(found("Example.com's"), "Example.com");
        assert_eq!(found("example.co.uk/news/12?"), "example.co.uk/news/12");
        assert_eq!(found("report.pdf"), "report.pdf");
    }

    #[test]
    fn other_dots_are_none() {
        for none in ["U.S.", "end.The", "a.m.", "3.5", "@kovar", "J.Smith", "://", "www."] {
            assert_eq!(found(none), "", "{none}");
        }
    }
}
