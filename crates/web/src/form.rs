//! The form for a text or an address.

use maud::{Markup, html};
use serde::Deserialize;

/// What stands in the form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Filled {
    pub(crate) text: String,
    pub(crate) address: String,
    pub(crate) published: String,
    pub(crate) title: String,
    /// `html` for a page, anything else for a text.
    pub(crate) kind: String,
}

/// The form as it was filled in; `refused` says why that could not be read. A browser takes away the first line break of a text
/// box, so one stands there that is not the text's own.
pub(crate) fn form(filled: &Filled, refused: Option<&str>) -> Markup {
    let kind = if filled.kind == "html" { "html" } else { "text" };
    html! {
        form.give action="/read" method="post" {
            @if let Some(refused) = refused { p.alarm role="alert" { (refused) } }
            label for="text" { "Paste an article, or drop a file here" }
            textarea #text name="text" rows="10" spellcheck="false" placeholder="Officials said on Tuesday that …" { "\n" (filled.text) }
            p.pick hidden { label for="file" { "or choose a file" } input #file type="file" accept=".txt,.md,.html,.htm,text/plain,text/html"; }
            div.pair {
                div { label for="published" { "Published on" } input #published name="published" type="date" value=(filled.published) aria-describedby="about-published"; }
                div { label for="title" { "Headline, if the text has none" } input #title name="title" value=(filled.title) autocomplete="off"; }
            }
            p.faint #about-published { "“On Tuesday” counts from the day of publication; without it such days stay open." }
            label for="address" { "or the address of a public page" }
            input #address name="address" type="url" value=(filled.address) placeholder="https://" autocomplete="off";
            input #kind name="kind" type="hidden" value=(kind);
            button type="submit" { "Read it" }
            p.faint { "A text is read on this machine and kept nowhere. An address is fetched from the web." }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_given_is_not_lost_when_it_is_refused() {
        let filled = Filled { text: "\n<b>Talks".to_owned(), title: "\"Oslo\"".to_owned(), ..Filled::default() };
        let form = form(&filled, Some("no")).into_string();
        assert!(form.contains(">\n\n&lt;b&gt;Talks</textarea>"), "{form}");
        assert!(form.contains("value=\"&quot;Oslo&quot;\"") && form.contains("value=\"text\""), "{form}");
    }
}
