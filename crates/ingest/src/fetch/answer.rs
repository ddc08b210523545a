//! What the head of an answer says.

use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use ureq::{Body, http::Response};
use url::Url;

use crate::html::address::is_web;

/// The address `url`, without a part of its page; `None` where it is none of the web, or holds a name and a password.
pub(super) fn address(url: &str) -> Option<Url> {
    Url::parse(url).ok().filter(|_| is_web(url)).and_then(plain)
}

fn plain(mut url: Url) -> Option<Url> {
    url.set_fragment(None);
    let is_open = url.username().is_empty() && url.password().is_none() && url.has_host();
    (is_open && matches!(url.scheme(), "http" | "https")).then_some(url)
}

/// Where a redirect from `url` leads.
pub(super) fn target(response: &Response<Body>, url: &Url) -> Option<Url> {
    let location = response.headers().get("location")?.as_bytes();
    let location = std::str::from_utf8(location)
        .map_or_else(|_| location.iter().map(|byte| char::from(*byte)).collect(), str::to_owned);
    url.join(&location).ok().filter(|_| !location.is_empty()).and_then(plain)
}

/// How long to wait before asking again, as the host asks.
pub(super) fn retry_after(response: &Response<Body>) -> Option<Duration> {
    let value = header(response, "retry-after")?;
    let seconds = value.trim().parse().ok().or_else(|| {
        let at = DateTimeParser::new().relaxed_weekday(true).parse_timestamp(&value).ok()?;
        u64::try_from(at.as_second() - Timestamp::now().as_second()).ok().or(Some(0))
    });
    seconds.map(Duration::from_secs)
}

pub(super) fn header(response: &Response<Body>, name: &str) -> Option<String> {
    response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_written_in_one_way() {
        let shown = |url: &str| address(url).map(String::from).unwrap_or_default();
        assert_eq!(
            shown("https://MÜNCHEN.example/a/../café?b=c d#e"),
            "https://xn--mnchen-3ya.example/caf%C3%A9?b=c%20d"
        );
        assert_eq!(shown("http://daily.example:80"), "http://daily.example/");
        for none in ["https://me@daily.example/", "https://me:x@daily.example/", "https:daily.example", "mailto:a@b"] {
            assert_eq!(shown(none), "", "{none}");
        }
    }
}
