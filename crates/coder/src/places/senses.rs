//! Which of the places of a name a mention means.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use dateline_knowledge::Code;
use dateline_knowledge::places::{Gazetteer, KnownPlace, PlaceKind};
use dateline_syntax::{Parsed, Rel};
use dateline_text::Id;

use super::mentions::{Mention, tokens};

/// What a mention means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// This place.
    Known(Id<KnownPlace>),
    /// A place that the gazetteer lacks, inside this one.
    Within(Id<KnownPlace>),
    /// A place that nothing tells of.
    Nowhere,
}

/// What speaks for a sense, in powers of ten of inhabitants: a container next to the name outweighs any difference in
/// size; a country that the text speaks of, a division of it and a word such as "province" outweigh some.
const CONTAINER: f64 = 8.0;
const DIVISION_NAMED: f64 = 2.5;
const COUNTRY_NAMED: f64 = 1.5;
const COUNTRY_MAIN: f64 = 0.7;
const KIND_NAMED: f64 = 3.0;
const NEAR: f64 = 2.5;

/// How far apart the places of a local report lie, in kilometres.
const NEAR_KM: f64 = 160.0;

/// One sense a mention.
pub(super) fn choose_senses(parsed: &Parsed<'_>, gazetteer: &Gazetteer, mentions: &[Mention]) -> Vec<Sense> {
    let containers: Vec<_> = (0..mentions.len()).map(|at| container(parsed, gazetteer, mentions, at)).collect();
    let surroundings = Surroundings::of(gazetteer, mentions, &containers);
    let support = surroundings.of_candidates(gazetteer, mentions);
    let mut senses: Vec<_> = mentions
        .iter()
        .zip(&containers)
        .map(|(mention, container)| sense(parsed, gazetteer, mention, container.as_ref(), &support))
        .collect();
    agree_on_names(parsed, mentions, &containers, &mut senses);
    senses
}

/// The places that the text puts a mention in by its words: the next name after a comma ("Paris, Texas"), the
/// owner ("Syria's Idlib"), the name in an "in" phrase below it ("Moscow in Idaho").
struct Container {
    /// The mention's senses that lie in one of `outer`, the likeliest first.
    inner: Vec<Id<KnownPlace>>,
    outer: Id<KnownPlace>,
}

fn container(parsed: &Parsed<'_>, gazetteer: &Gazetteer, mentions: &[Mention], at: usize) -> Option<Container> {
    let mention = &mentions[at];
    let after = mentions.get(at + 1).filter(|next| follows_comma(parsed, mention, next));
    let owner = mentions[..at].last().filter(|owner| owns(parsed, owner, mention));
    let below = mentions.get(at + 1).filter(|next| is_below(parsed, next, mention));
    [after, owner, below].into_iter().flatten().find_map(|outer| contain(gazetteer, mention, outer))
}

fn contain(gazetteer: &Gazetteer, mention: &Mention, container: &Mention) -> Option<Container> {
    if container.is_part {
        return None;
    }
    let lies = |inner, outer| gazetteer.lies_in(inner, outer);
    let fits = |outer: Id<KnownPlace>| {
        let inner: Vec<_> = mention.known.iter().copied().filter(|&inner| lies(inner, outer)).collect();
        (!inner.is_empty()).then_some(Container { inner, outer })
    };
    let is_area = |id: &Id<KnownPlace>| matches!(gazetteer.places[*id].kind, PlaceKind::Admin1 | PlaceKind::Country);
    let areas = || container.known.iter().copied().filter(is_area);
    // A name that is itself a country lies in none: "Syria, Iraq".
    let is_country = mention.known.first().is_some_and(|&id| gazetteer.places[id].kind == PlaceKind::Country);
    areas()
        .find_map(fits)
        .or_else(|| (!is_country).then(|| areas().next()).flatten().map(|outer| Container { inner: Vec::new(), outer }))
}

/// "Paris, Texas": nothing but a comma stands between.
fn follows_comma(parsed: &Parsed<'_>, mention: &Mention, next: &Mention) -> bool {
    parsed.text[mention.span.gap_to(next.span)].trim() == ","
        && !matches!(parsed.word(next.head).rel, Rel::Conj | Rel::Compound | Rel::Amod | Rel::NmodPoss | Rel::Nsubj)
        && parsed.sentence(mention.head).holds(next.head)
}

/// "Syria's Idlib", "Russian-held Crimea" not.
fn owns(parsed: &Parsed<'_>, owner: &Mention, mention: &Mention) -> bool {
    let word = parsed.word(owner.head);
    word.rel == Rel::NmodPoss
        && word.head.is_some_and(|head| {
            tokens(mention).any(|token| token == head) || parsed.word(mention.head).head == Some(head)
        })
}

/// "Moscow in Idaho", "the Karrada district of Baghdad".
fn is_below(parsed: &Parsed<'_>, inner: &Mention, mention: &Mention) -> bool {
    let word = parsed.word(inner.head);
    let near = word.head.is_some_and(|head| {
        head == mention.head
            || parsed.word(mention.head).head == Some(head) && parsed.word(mention.head).rel == Rel::Compound
    });
    let of = parsed
        .syntax
        .children_by(inner.head, Rel::Case)
        .any(|case| parsed.is_form(case, "in") || parsed.is_form(case, "of"));
    matches!(word.rel, Rel::Nmod | Rel::Appos) && near && (of || word.rel == Rel::Appos)
}

/// The countries and divisions that a text speaks of, with how often.
struct Surroundings {
    countries: BTreeMap<Code, usize>,
    divisions: BTreeMap<(Code, Arc<str>), usize>,
    main: Option<Code>,
    /// The names of settlements and counties.
    local: Vec<LocalName>,
}

impl Surroundings {
    fn of(gazetteer: &Gazetteer, mentions: &[Mention], containers: &[Option<Container>]) -> Self {
        let mut countries = BTreeMap::new();
        let mut divisions = BTreeMap::new();
        for (mention, container) in mentions.iter().zip(containers) {
            let sure = match (container, mention.known.as_slice()) {
                (Some(container), _) => Some(container.outer),
                (None, [only]) => Some(*only),
                (None, known) => agreed_country(gazetteer, known),
            };
            let Some(place) = sure.map(|id| &gazetteer.places[id]) else { continue };
            let Some(country) = place.country else { continue };
            *countries.entry(country).or_insert(0) += 1;
            if let Some(admin1) = place.admin1.clone().filter(|_| container.is_some() || mention.known.len() == 1) {
                *divisions.entry((country, admin1)).or_insert(0) += 1;
            }
        }
        let most = countries.values().copied().max();
        let main = countries.iter().find(|&(_, &count)| Some(count) == most).map(|(&country, _)| country);
        Self { countries, divisions, main, local: local_names(gazetteer, mentions, containers) }
    }

    /// How many other names of the text can mean a place near `place`; a name of many places counts for less.
    fn nearness(&self, gazetteer: &Gazetteer, place: &KnownPlace) -> f64 {
        let near = |name: &&LocalName| {
            let others = name.places.iter().map(|&id| &gazetteer.places[id]);
            others.clone().all(|other| other.name != place.name)
                && others
                    .clone()
                    .any(|other| (other.lat - place.lat).abs() < 2.0 && distance_km(other, place) < NEAR_KM)
        };
        self.local.iter().filter(near).map(|name| 1.0 / name.senses as f64).sum()
    }

    /// What the text says for each place that a mention can mean, where it can mean several.
    fn of_candidates(&self, gazetteer: &Gazetteer, mentions: &[Mention]) -> BTreeMap<Id<KnownPlace>, f64> {
        let several = mentions.iter().filter(|mention| mention.known.len() > 1);
        let candidates: BTreeSet<_> = several.flat_map(|mention| mention.known.iter().copied()).collect();
        candidates.into_iter().map(|id| (id, self.support(gazetteer, &gazetteer.places[id]))).collect()
    }

    /// What the text's other places say for `place`.
    fn support(&self, gazetteer: &Gazetteer, place: &KnownPlace) -> f64 {
        let Some(country) = place.country else { return 0.0 };
        let mut support =
            if place.kind >= PlaceKind::Admin2 { NEAR * self.nearness(gazetteer, place).min(1.0) } else { 0.0 };
        if self.countries.contains_key(&country) {
            support += COUNTRY_NAMED;
        }
        if self.main == Some(country) {
            support += COUNTRY_MAIN;
        }
        if place.kind > PlaceKind::Admin1
            && let Some(admin1) = &place.admin1
            && self.divisions.contains_key(&(country, admin1.clone()))
        {
            support += DIVISION_NAMED;
        }
        support
    }
}

/// A name of settlements or counties.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct LocalName {
    /// Those that it can mean.
    places: Vec<Id<KnownPlace>>,
    /// How many places of any kind it can mean.
    senses: usize,
}

/// The names of settlements and counties, each once; of a name with a container, only the place in that.
fn local_names(gazetteer: &Gazetteer, mentions: &[Mention], containers: &[Option<Container>]) -> Vec<LocalName> {
    let is_local = |id: &Id<KnownPlace>| gazetteer.places[*id].kind >= PlaceKind::Admin2;
    let names: BTreeSet<LocalName> = mentions
        .iter()
        .zip(containers)
        .filter(|(mention, _)| !mention.is_part)
        .map(|(mention, container)| match container {
            Some(container) => &container.inner[..container.inner.len().min(1)],
            None => &mention.known[..],
        })
        .map(|known| LocalName { places: known.iter().copied().filter(is_local).collect(), senses: known.len() })
        .filter(|name| !name.places.is_empty())
        .collect();
    names.into_iter().collect()
}

/// The great-circle distance of two places.
fn distance_km(a: &KnownPlace, b: &KnownPlace) -> f64 {
    let [a_lat, a_lon, b_lat, b_lon] = [a.lat, a.lon, b.lat, b.lon].map(f64::to_radians);
    let half =
        ((b_lat - a_lat) / 2.0).sin().powi(2) + a_lat.cos() * b_lat.cos() * ((b_lon - a_lon) / 2.0).sin().powi(2);
    2.0 * 6371.0 * half.sqrt().min(1.0).asin()
}

/// A sense that stands for all, where they lie in one country.
fn agreed_country(gazetteer: &Gazetteer, known: &[Id<KnownPlace>]) -> Option<Id<KnownPlace>> {
    let first = *known.first()?;
    let country = gazetteer.places[first].country?;
    known.iter().all(|&id| gazetteer.places[id].country == Some(country)).then_some(first)
}

fn sense(
    parsed: &Parsed<'_>,
    gazetteer: &Gazetteer,
    mention: &Mention,
    container: Option<&Container>,
    support: &BTreeMap<Id<KnownPlace>, f64>,
) -> Sense {
    match container {
        Some(container) if container.inner.is_empty() || mention.is_part && !mention.shares_point => {
            return Sense::Within(container.outer);
        }
        None if mention.is_part && !mention.shares_point => return Sense::Nowhere,
        _ => {}
    }
    let wanted = wanted_kind(parsed, mention);
    let score = |id: Id<KnownPlace>| {
        let place = &gazetteer.places[id];
        let inside = container.is_some_and(|container| container.inner.contains(&id));
        let kind = wanted == Some(place.kind);
        (place.weight() as f64 + 10.0).log10()
            + support.get(&id).copied().unwrap_or_default()
            + if inside { CONTAINER } else { 0.0 }
            + if kind { KIND_NAMED } else { 0.0 }
    };
    let mut best: Option<(f64, Id<KnownPlace>)> = None;
    let mut rivals = Vec::new();
    for &id in &mention.known {
        let score = score(id);
        match best {
            Some((highest, _)) if score < highest => {}
            Some((highest, _)) if score == highest => rivals.push(id),
            _ => {
                best = Some((score, id));
                rivals = vec![id];
            }
        }
    }
    match best {
        Some((_, id)) if rivals.len() == 1 => Sense::Known(id),
        // Nothing tells Madison County from Madison County.
        _ => common_country(gazetteer, &rivals).map_or(Sense::Nowhere, Sense::Within),
    }
}

/// The country that all of `places` lie in.
fn common_country(gazetteer: &Gazetteer, places: &[Id<KnownPlace>]) -> Option<Id<KnownPlace>> {
    let first = agreed_country(gazetteer, places)?;
    gazetteer.places[first].country.and_then(|country| gazetteer.country(country))
}

/// The kind that a noun beside the name asks for: "Idlib *province*", "the *city* of Hama".
fn wanted_kind(parsed: &Parsed<'_>, mention: &Mention) -> Option<PlaceKind> {
    let next = Id::new(mention.to.index() + 1);
    let sentence = parsed.sentence(mention.head);
    let after = sentence.holds(next).then(|| parsed.lemma(next).to_lowercase());
    let above = parsed
        .word(mention.head)
        .head
        .filter(|_| parsed.syntax.children_by(mention.head, Rel::Case).any(|case| parsed.is_form(case, "of")));
    let above = above.map(|head| parsed.lemma(head).to_lowercase());
    [after, above].into_iter().flatten().find_map(|word| match word.as_str() {
        "province" | "governorate" | "oblast" | "state" | "region" => Some(PlaceKind::Admin1),
        "county" | "district" => Some(PlaceKind::Admin2),
        "city" | "town" | "village" | "suburb" => Some(PlaceKind::Settlement),
        _ => None,
    })
}

/// The same words mean the same place throughout, unless a mention has a container of its own: "Paris, Texas … Paris".
fn agree_on_names(parsed: &Parsed<'_>, mentions: &[Mention], containers: &[Option<Container>], senses: &mut [Sense]) {
    let mut told: BTreeMap<&str, Sense> = BTreeMap::new();
    for ((mention, container), sense) in mentions.iter().zip(containers).zip(senses.iter()) {
        if container.is_some() {
            told.entry(&parsed.text[mention.span]).or_insert(*sense);
        }
    }
    for ((mention, container), sense) in mentions.iter().zip(containers).zip(senses.iter_mut()) {
        if container.is_none()
            && let Some(&as_told) = told.get(&parsed.text[mention.span])
        {
            *sense = as_told;
        }
    }
}
