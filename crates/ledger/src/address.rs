//! Addresses: what two versions of one document have in common.

use std::borrow::Cow;

/// Parts of an address that say how a reader came there and not what stands there.
const TRACKING: &[&str] =
    &["utm_", "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "cmpid", "ocid"];

/// The address that versions of a document share: its URL without what only tracks readers, else the name given.
pub(crate) fn of<'d>(url: Option<&'d str>, name: &'d str) -> Cow<'d, str> {
    match url.map(str::trim).filter(|url| !url.is_empty()) {
        Some(url) => Cow::Owned(canonical(url)),
        None => Cow::Borrowed(name),
    }
}

fn canonical(url: &str) -> String {
    let whole = url.split_once('#').map_or(url, |(before, _)| before);
    let (path, query) = whole.split_once('?').unwrap_or((whole, ""));
    let kept: Vec<&str> = query.split('&').filter(|part| !part.is_empty() && !tracks(part)).collect();
    let path = small_host(path.strip_suffix('/').unwrap_or(path));
    if kept.is_empty() { path } else { format!("{path}?{}", kept.join("&")) }
}

fn tracks(part: &str) -> bool {
    TRACKING.iter().any(|start| part.get(..start.len()).is_some_and(|found| found.eq_ignore_ascii_case(start)))
}

/// `path` with scheme and host in small letters.
fn small_host(path: &str) -> String {
    let Some((scheme, rest)) = path.split_once("://") else { return path.to_owned() };
    let (host, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    format!("{}://{}{rest}", scheme.to_ascii_lowercase(), host.to_ascii_lowercase())
}

/// The host that an address names, without `www.`.
pub(crate) fn host(url: &str) -> Option<String> {
    let rest = url.trim().split_once("://")?.1;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?.to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (!host.is_empty()).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tracking_fragment_case_and_slash_make_no_difference() {
        let plain = "https://example.org/News/1?page=2";
        for same in [
            "https://EXAMPLE.org/News/1?page=2",
            "https://example.org/News/1/?utm_source=x&page=2&fbclid=9",
            "HTTPS://example.org/News/1?page=2#comments",
        ] {
            assert_eq!(of(Some(same), "n"), plain);
        }
        assert_ne!(of(Some("https://example.org/news/1?page=2"), "n"), plain);
        assert_eq!(of(None, "a.txt"), "a.txt");
        assert_eq!(of(Some(" "), "a.txt"), "a.txt");
    }

    #[test]
    fn the_host_stands_between_the_slashes() {
        assert_eq!(host("https://www.Example.org:8080/a?b").as_deref(), Some("example.org"));
        assert_eq!(host("https://user@news.example.org").as_deref(), Some("news.example.org"));
        assert_eq!(host("a.txt"), None);
        assert_eq!(host("https:///a"), None);
    }
}
