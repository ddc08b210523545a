//! Links of a page about a past day.

use maud::{Markup, PreEscaped};

/// A page whose links to other views ask for the ledger as of the same time. It looks at the page as it is sent, where a
/// text cannot hold `"`, so that no view has to think of it and no link forgets.
pub(crate) fn dated(page: Markup, as_of: &str) -> Markup {
    const LINK: &str = " href=\"/";
    let asked: String = form_urlencoded::Serializer::new(String::new()).append_pair("as_of", as_of).finish();
    let mut dated = String::with_capacity(page.0.len() + 1024);
    let mut rest = page.0.as_str();
    while let Some(at) = rest.find(LINK) {
        let (before, after) = rest.split_at(at + LINK.len());
        let end = after.find('"').unwrap_or(after.len());
        dated.push_str(before);
        dated.push_str(&with_time(&after[..end], &asked));
        rest = &after[end..];
    }
    dated.push_str(rest);
    PreEscaped(dated)
}

/// An address without its first `/`, with the time if what it leads to has one.
fn with_time(address: &str, asked: &str) -> String {
    let timeless =
        address == "read" || ["assets/", "api/", "words", "/"].iter().any(|start| address.starts_with(start));
    if timeless || address.contains("as_of=") {
        return address.to_owned();
    }
    let (path, place) = address.find('#').map_or((address, ""), |at| address.split_at(at));
    let joint = if path.contains('?') { "&amp;" } else { "?" };
    format!("{path}{joint}{asked}{place}")
}

#[cfg(test)]
mod tests {
    use maud::html;

    use super::*;

    #[test]
    fn links_to_views_keep_the_time() {
        let page = html! { a href="/at/5f" { "\" href=\"/at/\"" } a href="/numbers?measure=1#top" {} a href="/" {} };
        let page = dated(page, "2025-03-05T21:14:00+03:00").0;
        let asked = "as_of=2025-03-05T21%3A14%3A00%2B03%3A00";
        for link in [format!("/at/5f?{asked}"), format!("/numbers?measure=1&amp;{asked}#top"), format!("/?{asked}")] {
            assert!(page.contains(&format!("href=\"{link}\"")), "{link} in {page}");
        }
        assert_eq!(page.matches("as_of").count(), 3);
    }

    #[test]
    fn what_has_no_time_is_left() {
        for address in [
            "/assets/page.css?v=1",
            "/api/v1/reports?as_of=2025-03-05",
            "/read",
            "/words#AID",
            "//example.org/",
            "?",
            "#main",
        ] {
            let page = html! { a href=(address) {} };
            assert_eq!(dated(page.clone(), "2025-03-05").0, page.0, "{address}");
        }
    }
}
