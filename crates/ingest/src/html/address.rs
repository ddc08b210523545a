//! Addresses of pages.

use dateline_text::Published;
use jiff::civil::Date;
use url::Url;

use crate::dates::of_day;

/// `address` as a full one, seen from `base`; `None` where it is none of the web.
pub(crate) fn absolute(address: &str, base: Option<&str>) -> Option<String> {
    let address = address.trim();
    if is_web(address) {
        return Some(address.to_owned());
    }
    let base = base.filter(|base| is_web(base))?;
    let (scheme, rest) = base.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    match address {
        _ if address.starts_with("//") => Some(format!("{scheme}:{address}")),
        _ if address.starts_with('/') => Some(format!("{scheme}://{host}{address}")),
        _ => None,
    }
}

/// Whether it begins as addresses of the web do.
pub(crate) fn is_web(address: &str) -> bool {
    let address = address.get(..8).unwrap_or(address).to_ascii_lowercase();
    (address.starts_with("http://") && address.len() > 7) || address.starts_with("https://")
}

/// Whether two addresses are of one site: of one host, but for what is put before it for telephones.
pub(super) fn is_same_site(one: &str, other: &str) -> bool {
    site(one).is_some_and(|it| site(other) == Some(it))
}

fn site(address: &str) -> Option<String> {
    let address = Url::parse(address).ok()?;
    let host = address.host_str()?;
    let plain = ["www.", "m.", "mobile.", "amp."].iter().find_map(|front| host.strip_prefix(front));
    Some(plain.unwrap_or(host).to_owned())
}

/// The day that an address names in its path, as `/2019/11/19/` or `/2019-11-19-` do.
pub(super) fn day(address: &str) -> Option<Published> {
    let path = address.split_once("://").map_or(address, |(_, rest)| rest).split(['?', '#']).next()?;
    let numbers: Vec<&str> = path.split(|sign: char| !sign.is_ascii_alphanumeric()).collect();
    numbers.windows(3).find_map(|parts| {
        let [year, month, day] = parts else { return None };
        let year: i16 = year.parse().ok().filter(|_| year.len() == 4)?;
        let month = month.parse().ok().filter(|_| month.len() <= 2).or_else(|| named_month(month))?;
        let day = day.parse().ok().filter(|_| day.len() <= 2)?;
        Date::new(year, month, day).ok().filter(|_| (1990..=2100).contains(&year)).map(of_day)
    })
}

fn named_month(word: &str) -> Option<i8> {
    crate::dates::in_words(&format!("1 {word} 2000")).map(Date::month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_from_the_path() {
        let found = |address: &str| day(address).map(|found| found.given).unwrap_or_default();
        assert_eq!(found("https://daily.example/2019/11/19/talks.html"), "2019-11-19");
        assert_eq!(found("https://daily.example/news/2019-11-9-talks"), "2019-11-09");
        assert_eq!(found("https://daily.example/2019/nov/18/talks"), "2019-11-18");
        assert_eq!(found("https://daily.example/2019/11/talks-20-30"), "");
        assert_eq!(found("https://daily.example/a?d=2019/11/19"), "");
    }

    #[test]
    fn hosts_tell_the_site() {
        let base = "https://www.daily.example/a?b";
        assert!(is_same_site("http://Daily.example:8080/c", base) && is_same_site("https://amp.daily.example", base));
        assert!(!is_same_site("https://daily.example.other.example/", base) && !is_same_site("/a", base));
        assert!(!is_same_site("https://daily.example@other.example/", base));
    }

    #[test]
    fn addresses_are_made_full() {
        let base = Some("https://daily.example/a/b?c");
        assert_eq!(absolute("/x", base).as_deref(), Some("https://daily.example/x"));
        assert_eq!(absolute("//m.example/x", base).as_deref(), Some("https://m.example/x"));
        assert_eq!(absolute("http://x.example/", None).as_deref(), Some("http://x.example/"));
        assert_eq!(absolute("javascript:x", base), None);
        assert_eq!(absolute("x", None), None);
    }
}
