//! The margin: a card for each event, with all that is known of it and why.

use maud::{Markup, html};

use super::words::{counted, days, plain, sign};
use crate::Coder;
use crate::article::{Article, Attribution, Event, Range};
use crate::points::Points;
use crate::read::text::Kind;

/// Sources of a chain that are told.
const CHAIN: usize = 6;

/// What cards are written with.
pub(super) struct Cards<'a> {
    pub(super) article: &'a Article,
    pub(super) points: &'a Points<'a>,
    pub(super) coder: &'a dyn Coder,
}

impl Cards<'_> {
    /// The card of an event: a line to take in at a glance, and the rest for who asks.
    pub(super) fn card(&self, number: usize) -> Option<Markup> {
        let event = self.article.events.get(number)?;
        let marks = self.marks(number, event);
        let parties: Vec<String> = [&event.actors, &event.recipients, &event.mediators]
            .into_iter()
            .flatten()
            .map(|id| format!("{}{id}", Kind::Entity.letter()))
            .collect();
        Some(html! {
            li.card.quiet[event.background] id={ "event-" (number) } data-m=(marks) data-x=(parties.join(" "))
                data-sentence=(event.sentence) data-at=(event.anchor[0]) tabindex="-1" {
                a.glance href={ "#in-text-" (number) } {
                    span.deed { (self.deed(event)) }
                    span.facts { (self.facts(event)) }
                }
                dl.more { (self.more(event)) }
            }
        })
    }

    /// The words in the text that belong to an event.
    fn marks(&self, number: usize, event: &Event) -> String {
        let of = |kind: Kind, id: Option<usize>| id.map(|id| format!("{}{id}", kind.letter()));
        let all = [
            of(Kind::Event, Some(number)),
            of(Kind::Source, event.attribution),
            of(Kind::Time, event.time),
            of(Kind::Place, event.place),
        ];
        all.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Who did what to whom.
    fn deed(&self, event: &Event) -> Markup {
        let did = self.points.words(event.anchor).unwrap_or_default();
        html! {
            @if !event.actors.is_empty() { b { (self.names(&event.actors)) } " " }
            i { (did) }
            @if !event.recipients.is_empty() { span.to aria-label="to" { " → " } b { (self.names(&event.recipients)) } }
            @if !event.mediators.is_empty() { ", through " b { (self.names(&event.mediators)) } }
        }
    }

    /// Status, day and source in a few words.
    fn facts(&self, event: &Event) -> Markup {
        let source = event.attribution.and_then(|id| self.article.attributions.get(id));
        html! {
            span.status.{ "is-" (event.status) } { span aria-hidden="true" { (sign(&event.status)) " " } (plain(&event.status)) }
            @if let Some(days) = days(event.date_from.as_deref(), event.date_to.as_deref(), &event.date_precision) {
                span.dot { " · " } (days)
            }
            @if let Some(place) = self.place_name(event) { span.dot { " · " } (place) }
            @if let Some(source) = source { span.dot { " · " } span.kind.{ "of-" (source.source_kind) } { (plain(&source.source_kind)) " source" } }
        }
    }

    fn more(&self, event: &Event) -> Markup {
        html! {
            dt { "What" }
            dd { a.code href={ "/words#" (event.event_type) } { (event.event_type) } span.code { @for mode in &event.modes { " " (plain(mode)) } }
                @if !event.contexts.is_empty() { ", " (plain(&event.contexts.join(", "))) }
                @if event.background { "; background, told again" } }
            @for (role, ids) in [("Who", &event.actors), ("To whom", &event.recipients), ("Through", &event.mediators)] {
                @if !ids.is_empty() { dt { (role) } dd { (self.described(ids)) } }
            }
            dt { "When" }
            dd { (self.when(event)) }
            dt { "Where" }
            dd { (self.place(event)) }
            dt { "On whose word" }
            dd { (self.voice(event.attribution)) }
            dt { "How sure" }
            dd { (self.sure(event)) }
            dt { "Why" }
            dd { (self.why(event)) }
        }
    }

    fn names(&self, ids: &[usize]) -> String {
        let names: Vec<&str> =
            ids.iter().filter_map(|&id| Some(self.article.entities.get(id)?.name.as_str())).collect();
        match names.as_slice() {
            [first, rest @ ..] if rest.len() > 2 => format!("{first} and {}", counted(rest.len(), "other")),
            names => names.join(" and "),
        }
    }

    /// Names with their codes and offices.
    fn described(&self, ids: &[usize]) -> Markup {
        let entities: Vec<_> = ids.iter().filter_map(|&id| self.article.entities.get(id)).collect();
        html! {
            @for (index, entity) in entities.iter().enumerate() {
                @if index > 0 { "; " }
                (entity.name)
                @if let Some(codes) = entity.codes() { " " span.code { (codes) } }
                @if let Some(office) = &entity.office { ", " (office) }
            }
        }
    }

    fn when(&self, event: &Event) -> Markup {
        let time = event.time.and_then(|id| self.article.times.get(id));
        html! {
            (days(event.date_from.as_deref(), event.date_to.as_deref(), &event.date_precision).unwrap_or_else(|| "not told".to_owned()))
            @if let Some(time) = time {
                ", " (self.quoted(&[time.span]))
                @if time.basis != "stated" { " (" (plain(&time.basis)) ")" }
            }
        }
    }

    fn place_name(&self, event: &Event) -> Option<&str> {
        let place = self.article.places.get(event.place?)?;
        Some(&place.name)
    }

    fn place(&self, event: &Event) -> Markup {
        let Some(place) = event.place.and_then(|id| self.article.places.get(id)) else {
            return html! { "the text ties no place to it" };
        };
        html! {
            (place.name)
            @if let Some(country) = &place.country { " " span.code { (country) } }
            ", " @if place.precision == "country" { "country only" } @else { (plain(&place.precision)) }
        }
    }

    /// The chain of sources, innermost first.
    pub(super) fn voice(&self, attribution: Option<usize>) -> Markup {
        let of = |id: usize| self.article.attributions.get(id);
        let Some(first) = attribution.filter(|&id| of(id).is_some()) else {
            return html! { "the article’s own voice" };
        };
        let chain: Vec<&Attribution> =
            std::iter::successors(Some(first), |&id| of(id)?.parent.filter(|&parent| parent < id))
                .filter_map(of)
                .take(CHAIN)
                .collect();
        html! { @for (index, said) in chain.iter().enumerate() {
            @if index > 0 { "; told by " }
            (self.source(said))
        } }
    }

    /// A source in its own words, its kind and how it may be named.
    fn source(&self, said: &Attribution) -> Markup {
        html! {
            @if said.source.is_empty() { "nobody named" } @else { (self.quoted(&said.source)) }
            ", " span.kind.{ "of-" (said.source_kind) } { (plain(&said.source_kind)) }
            @if said.terms != "unknown" && said.terms != said.source_kind { ", " (plain(&said.terms)) }
            @if !said.terms_words.is_empty() { " (" (self.quoted(&said.terms_words)) ")" }
        }
    }

    fn sure(&self, event: &Event) -> Markup {
        html! {
            "the source: " (event.certainty)
            @if !event.certainty_words.is_empty() { " (" (self.quoted(&event.certainty_words)) ")" }
            @if let Some(likelihood) = &event.likelihood { "; likelihood " (plain(likelihood)) }
            br;
            "read right: " meter min="0" max="1" value=(event.confidence) aria-label="confidence" {} " " (format!("{:.2}", event.confidence))
        }
    }

    fn why(&self, event: &Event) -> Markup {
        let example = self.coder.example(&event.rule);
        html! {
            "the words " (self.quoted(&[event.anchor]))
            @if let Some(said) = event.attribution.and_then(|id| self.article.attributions.get(id)).filter(|said| !said.cue.is_empty()) {
                ", told with " (self.quoted(&said.cue))
            }
            @match example {
                Some(example) => { ", as in the example " q { (example) } " " span.code { (event.rule) } },
                None => { ", by the " span.code { (event.rule) } },
            }
        }
    }

    fn quoted(&self, ranges: &[Range]) -> Markup {
        html! { q { (self.points.all_words(ranges)) } }
    }
}
