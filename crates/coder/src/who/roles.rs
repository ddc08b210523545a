//! What a mention and its descriptions tell of somebody: country, sector, office.

use dateline_knowledge::Code;
use dateline_knowledge::actors::{Named, NamedKind, Standing, Tenure};
use dateline_syntax::Rel;
use dateline_text::{Id, Token};
use jiff::civil::Date;

use super::EntityKind;
use super::chains::Chain;
use super::draft::{Draft, DraftSense, Identity};
use super::resolve::Resolver;

/// What the drafts of `group`, the described one first, tell together.
pub(super) fn profile(resolver: &Resolver<'_>, group: &[usize]) -> Chain {
    let root = &resolver.drafts.all[group[0]];
    let mut chain = Chain::new(root.kind, name(resolver, root));
    chain.named = root.name().is_some()
        || root.nominal().is_some_and(|nominal| nominal.capital && root.kind == EntityKind::Organization);
    chain.identity = root.identity;
    chain.plural = root.plural && (root.name().is_none() || root.identity.is_none());
    chain.spread = root.plural
        && root
            .nominal()
            .is_some_and(|nominal| nominal.is_weak || (root.size.is_some() && root.kind == EntityKind::Organization));
    chain.affiliation = root.affiliation.clone();
    let says_title = group.iter().any(|&member| resolver.drafts.all[member].nominal().is_some());
    chain.nouns.clone_from(&root.nouns);
    if root.identity.is_none() && root.kind == EntityKind::Person && root.name().is_some() {
        chain.identity = holder_of_title(resolver, root).map(Identity::Named);
    }
    if let Some(Identity::Named(id)) = chain.identity {
        chain.name.clone_from(&resolver.actors.named(id).name);
        let named = resolver.actors.named(id);
        let standing = standing(named, resolver.published);
        chain.affiliation = standing.affiliation;
        chain.office = standing.office;
        if says_title && let Some(tenure) = titled(resolver, id, root.title.as_deref()) {
            chain.affiliation = tenure.affiliation.clone();
            chain.office = tenure.offices.first().cloned();
        } else if resolver.published.is_none()
            && let Some(sector) = sector_of_office(resolver, group)
        {
            chain.affiliation.sector = Some(sector);
            chain.affiliation.other_sectors.clear();
        }
    }
    for &member in group {
        tell(resolver, &mut chain, &resolver.drafts.all[member]);
    }
    if chain.office.is_none() {
        chain.office.clone_from(&root.title);
    }
    if matches!(root.sense, DraftSense::Together(_)) {
        put_together(resolver, &mut chain, group[0]);
    }
    if !root.parts.is_empty() {
        chain.affiliation.code = None;
        chain.spread = true;
    }
    chain
}

/// Gives several the names of all, and what is true of each of them.
fn put_together(resolver: &Resolver<'_>, chain: &mut Chain, index: usize) {
    let drafts = resolver.drafts;
    let members = drafts.members(index).into_iter().filter_map(|member| resolver.of[drafts.root(member)]);
    let members: Vec<&Chain> = members.map(|at| &resolver.chains[at]).collect();
    let Some((last, others)) = members.split_last() else { return };
    let names: Vec<&str> = others.iter().map(|member| member.name.as_str()).collect();
    chain.name = format!("{} and {}", names.join(", "), last.name);
    chain.named = members.iter().all(|member| member.named);
    chain.size = if last.kind == EntityKind::Person { u32::try_from(members.len()).ok() } else { None };
    let affiliation = &last.affiliation;
    let same_code = others.iter().all(|member| member.affiliation.code == affiliation.code);
    let same_sector = others.iter().all(|member| member.affiliation.sector == affiliation.sector);
    chain.affiliation.code = affiliation.code.filter(|_| same_code);
    chain.affiliation.sector = affiliation.sector.filter(|_| same_sector);
}

/// The sector of the office that the text gives somebody: "the federal minister …".
fn sector_of_office(resolver: &Resolver<'_>, group: &[usize]) -> Option<Code> {
    let drafts = group.iter().map(|&member| &resolver.drafts.all[member]);
    drafts
        .filter(|draft| draft.nominal().is_some_and(|nominal| nominal.is_office))
        .find_map(|draft| draft.affiliation.sector)
}

/// What an actor is on the day; without a day, a body's line that held longest, and a person's last line, not as something
/// that is over.
pub(super) fn standing(named: &Named, on: Option<Date>) -> Standing {
    if on.is_none()
        && named.kind != NamedKind::Person
        && let Some(longest) = named.tenures.iter().max_by_key(|tenure| tenure.days())
    {
        let office = longest.offices.first().cloned();
        return Standing { affiliation: longest.affiliation.clone(), office, former: false };
    }
    let standing = named.standing(on);
    match named.tenures.iter().max_by_key(|tenure| tenure.from) {
        Some(last) if on.is_none() && standing.former => {
            Standing { affiliation: last.affiliation.clone(), office: last.offices.first().cloned(), former: false }
        }
        _ => standing,
    }
}

fn name(resolver: &Resolver<'_>, draft: &Draft) -> String {
    match &draft.sense {
        DraftSense::Name(name) => name.clone(),
        _ => {
            let parsed = resolver.drafts.parsed;
            if let Some(owner) = draft.part_of {
                let words = parsed.segments.span(Id::new(draft.piece.start), Id::new(draft.piece.end - 1));
                return format!("{} {}", parsed.form(resolver.drafts.all[owner].head), &parsed.text[words]);
            }
            let from = if draft.form == super::MentionForm::Modifier { draft.piece.start } else { draft.words.start };
            let skipped = |at: &usize| parsed.word(Id::new(*at)).rel.is(Rel::Det);
            let first = (from..draft.piece.end).find(|at| !skipped(at)).unwrap_or(draft.piece.start);
            let last = draft.piece.end.max(draft.piece.start + 1) - 1;
            parsed.text[parsed.segments.span(Id::new(first.min(last)), Id::new(last))].to_owned()
        }
    }
}

/// Adds what one draft tells.
fn tell(resolver: &Resolver<'_>, chain: &mut Chain, draft: &Draft) {
    chain.gender = chain.gender.or(draft.gender);
    chain.size = chain.size.or(draft.size);
    let owners: Vec<&Chain> = owners(resolver, draft).collect();
    let bodies = draft.affiliates.iter().filter_map(|&owner| resolver.of[owner]);
    chain
        .bodies
        .extend(bodies.filter(|&at| matches!(resolver.chains[at].kind, EntityKind::Organization | EntityKind::State)));
    if chain.affiliation.code.is_none() {
        chain.affiliation.code = owners.iter().find_map(|owner| owner.affiliation.code).or(draft.lives_in);
    }
    if draft.name().is_some()
        && draft.title.is_none()
        && chain.affiliation.sector.is_none()
        && draft.kind == EntityKind::Person
    {
        let group = owners.first().filter(|owner| owner.kind == EntityKind::Group);
        chain.affiliation.sector = group.and_then(|group| group.affiliation.sector);
    }
    if is_said_to_oppose(resolver, draft)
        && chain.affiliation.sector.is_some_and(|sector| IN_POLITICS.contains(&sector))
    {
        chain.affiliation.other_sectors.extend(chain.affiliation.sector.replace(OPPOSITION));
    }
    let Some(nominal) = draft.nominal() else { return };
    if nominal.is_demonym
        && let Some(country) = lives_in(resolver, draft)
    {
        chain.affiliation.code = Some(country);
    }
    if !nominal.is_courtesy {
        chain.add_noun(&nominal.phrase);
        chain.speaks_for |= SPEAKS.iter().any(|end| nominal.phrase.ends_with(end));
    }
    let says_nothing = draft.affiliation.sector.is_none();
    let body = owners
        .iter()
        .find(|owner| owner.affiliation.sector.is_some() && (says_nothing || owner.kind != EntityKind::Person));
    // "The Kurds said their forces …": a people gives its forces no sector.
    let is_people = |owner: &&&Chain| owner.kind == EntityKind::Group && owner.affiliation.sector == Some(CIVILIANS);
    let body = body.filter(|owner| (owner.kind != EntityKind::State && !is_people(owner)) || says_nothing);
    // "Volunteers from Doctors Without Borders" are that body's.
    let is_body =
        |owner: &&&Chain| owner.kind == EntityKind::Organization && matches!(owner.identity, Some(Identity::Named(_)));
    let serves = draft.affiliation.sector == Some(CIVILIANS) && body.as_ref().is_some_and(is_body);
    let given = if nominal.of_body || says_nothing || serves { body } else { None };
    let affiliation = match given {
        Some(body) => body.affiliation.clone(),
        None => draft.affiliation.clone(),
    };
    let own = draft.name().is_none() && chain.identity.is_none() && given.is_some() && !chain.named;
    // "The rebel group, Forces for Democracy": what it is called tells more than the words of its name.
    let tells = !nominal.is_general || !says_nothing;
    let described = chain.identity.is_none() && chain.kind == EntityKind::Organization && tells;
    let own = own || described;
    if affiliation.sector.is_some() && (chain.affiliation.sector.is_none() || own) {
        chain.affiliation.sector = affiliation.sector;
        chain.affiliation.other_sectors = affiliation.other_sectors;
    }
    if is_former(resolver, draft) && (chain.identity.is_none() || resolver.published.is_none()) {
        chain.affiliation.sector = Some(Code::of("ELI"));
        chain.affiliation.other_sectors.clear();
    }
}

const OPPOSITION: Code = Code::of("OPP");

/// Sectors of those who oppose a government where the text says so.
const IN_POLITICS: [Code; 2] = [Code::of("PTY"), Code::of("LEG")];

/// "The *opposition* Virtue Party", "*opposition* deputies".
fn is_said_to_oppose(resolver: &Resolver<'_>, draft: &Draft) -> bool {
    let parsed = resolver.drafts.parsed;
    let is_word = |&child: &Id<Token>| child < draft.head && parsed.is_form(child, "opposition");
    let called = draft.nominal().is_some_and(|nominal| nominal.phrase.starts_with("opposition"));
    called || draft.kind != EntityKind::Person && parsed.syntax.children(draft.head).iter().any(is_word)
}

/// People of a country as such.
const CIVILIANS: Code = Code::of("CVL");

/// The country that a people is said to live in: "the Albanians *of Serbia*".
fn lives_in(resolver: &Resolver<'_>, draft: &Draft) -> Option<Code> {
    let drafts = resolver.drafts;
    let mut places = drafts.parsed.syntax.children_by(draft.head, Rel::Nmod).filter(|&child| {
        super::tree::preposition(drafts.parsed, child).is_some_and(|word| matches!(word.as_str(), "of" | "in"))
    });
    let country = |child| match drafts.all[drafts.at(child)?].identity? {
        Identity::Country(id) => Some(resolver.actors.country(id).code),
        _ => None,
    };
    if draft.plural { places.find_map(country) } else { None }
}

/// Nouns for those whose "we" is the body that they speak for.
const SPEAKS: [&str; 4] = ["spokesman", "spokeswoman", "spokesperson", "press secretary"];

/// Adjectives that say that an office is over.
const FORMER: [&str; 6] = ["former", "ex", "onetime", "ousted", "deposed", "erstwhile"];

fn is_former(resolver: &Resolver<'_>, draft: &Draft) -> bool {
    let parsed = resolver.drafts.parsed;
    draft.kind == EntityKind::Person
        && parsed
            .syntax
            .children(draft.head)
            .iter()
            .any(|&child| FORMER.contains(&parsed.form(child).to_lowercase().as_str()))
}

/// The tenure that a title in the text speaks of, where the tables take the person for a former holder, or the day is
/// not known. A former holder keeps the title in speech ("President Biden" in 2025): that somebody else is known to
/// hold the office is stronger than the text.
fn titled<'a>(resolver: &'a Resolver<'_>, id: Id<Named>, title: Option<&str>) -> Option<&'a Tenure> {
    let named = resolver.actors.named(id);
    let title = title?.to_lowercase();
    let in_doubt = resolver.published.is_none() || named.standing(resolver.published).former;
    if named.kind != NamedKind::Person || !in_doubt || title.starts_with("former") {
        return None;
    }
    let says = |tenure: &&Tenure| tenure.offices.iter().any(|office| title.ends_with(&office.to_lowercase()));
    let tenure = named.tenures.iter().rev().find(says)?;
    let office = tenure.offices.iter().find(|office| title.ends_with(&office.to_lowercase()))?;
    let holder = resolver.actors.holder(tenure.affiliation.code?, &office.to_lowercase(), resolver.published);
    let shares_name = |other: Id<_>| {
        let words = super::resolve::words(&named.name);
        super::resolve::words(&resolver.actors.named(other).name).iter().any(|word| words.contains(word))
    };
    holder.is_none_or(shares_name).then_some(tenure)
}

/// The only person of the tables with this name, or one spelt almost like it, who holds the office that stands before it:
/// "President Lund".
fn holder_of_title(resolver: &Resolver<'_>, draft: &Draft) -> Option<Id<Named>> {
    let name = draft.name()?;
    let title = draft.title.as_deref()?.to_lowercase();
    let called = resolver.actors.people_called(name);
    let tells_more = name.contains(' ') || owners(resolver, draft).any(|owner| owner.affiliation.code.is_some());
    let alike = || if tells_more { resolver.actors.people_spelt_like(name) } else { Vec::new() };
    only_holder(resolver, draft, &title, called).or_else(|| only_holder(resolver, draft, &title, alike()))
}

fn only_holder(resolver: &Resolver<'_>, draft: &Draft, title: &str, called: Vec<Id<Named>>) -> Option<Id<Named>> {
    let codes = owners(resolver, draft).filter_map(|owner| owner.affiliation.code);
    let codes: Vec<Code> = codes.collect();
    let fits = |tenure: &Tenure| {
        let held = tenure.offices.iter().any(|office| title.ends_with(&office.to_lowercase()));
        held && resolver.published.is_none_or(|day| tenure.covers(day))
            && (codes.is_empty() || tenure.affiliation.code.is_some_and(|code| codes.contains(&code)))
    };
    let mut holders = called.into_iter().filter(|&id| resolver.actors.named(id).tenures.iter().any(fits));
    let first = holders.next()?;
    holders.next().is_none().then_some(first)
}

fn owners<'a>(resolver: &'a Resolver<'_>, draft: &'a Draft) -> impl Iterator<Item = &'a Chain> {
    draft.affiliates.iter().filter_map(|&owner| resolver.of[owner]).map(|at| &resolver.chains[at])
}
