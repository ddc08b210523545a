//! From an article to attributed events.
//!
//! One module a stage; a stage takes the layers it needs and returns the one it adds, and [`code`] is the list of
//! them in order. Coding cannot fail: any text gives a [`Coded`], perhaps an empty one. This crate knows nothing of
//! storage, HTTP or the terminal.

pub mod attributions;
pub mod document;
mod edtf;
pub mod events;
mod knowledge;
mod lemmas;
pub mod lexicon;
pub mod places;
pub mod quantities;
pub mod when;
pub mod who;

use dateline_knowledge::ontology::EventType;
use dateline_predicates::{Predicate, Predicates, find_predicates};
use dateline_syntax::{Parsed, Syntax, Word};
use dateline_text::{Article, CodePoints, Id, Language, Layer, PerToken, Segments, Span, Text, language};

pub use edtf::edtf;
pub use knowledge::{Knowledge, PATTERNS};

/// An article with all layers over it.
pub struct Coded {
    /// The article.
    pub article: Article,
    /// Tokens and sentences.
    pub segments: Segments,
    /// Tags, trees, names.
    pub syntax: Syntax,
    /// Predicates and arguments.
    pub predicates: Predicates,
    /// Who is spoken of.
    pub entities: who::Entities,
    /// Time expressions.
    pub times: Layer<when::Time>,
    /// Place names.
    pub places: Layer<places::Place>,
    /// Numbers.
    pub quantities: Layer<quantities::Quantity>,
    /// Who says what.
    pub attributions: Layer<attributions::Attribution>,
    /// Events.
    pub events: Layer<events::Event>,
}

/// Codes an article. One that is reliably not English comes back without layers and with a note, unless its language
/// is given as `en`.
pub fn code(mut article: Article, know: &Knowledge) -> Coded {
    let language = match article.language.as_deref() {
        Some(_) => Language::English,
        None => language(article.text.as_str()),
    };
    article.language.get_or_insert_with(|| language.code().to_owned());
    match language {
        Language::English => {}
        Language::Doubtful(code) => article.notes.push(format!("the text may not be English but `{code}`")),
        Language::Other(code) => {
            article.notes.push(format!(
                "not coded: the text is not English but `{code}` (`--language en` codes it all the same)"
            ));
            return Coded::empty(article);
        }
    }
    let segments = dateline_text::segment(&article.text);
    code_segments(article, segments, know)
}

impl Coded {
    fn empty(article: Article) -> Self {
        Self {
            article,
            segments: Segments::default(),
            syntax: Syntax::default(),
            predicates: Predicates::default(),
            entities: who::Entities::default(),
            times: Layer::new(),
            places: Layer::new(),
            quantities: Layer::new(),
            attributions: Layer::new(),
            events: Layer::new(),
        }
    }
}

/// Codes an article whose tokens and sentences are given.
pub fn code_segments(article: Article, segments: Segments, know: &Knowledge) -> Coded {
    let syntax = syntax(&article.text, &segments, know);
    code_syntax(article, segments, syntax, know)
}

/// Reads an article whose tokens and sentences are given only as far as who and where: trees, names, coreference and
/// places. The layers after them are left empty.
pub fn mentions(article: Article, segments: Segments, know: &Knowledge) -> Coded {
    let syntax = syntax(&article.text, &segments, know);
    let parsed = Parsed { text: &article.text, segments: &segments, syntax: &syntax };
    let published = article.published.as_ref().map(|published| published.day);
    let places = places::resolve_places(&parsed, &know.gazetteer);
    let times = when::resolve_times(&parsed, &know.calendar, published);
    let entities = who::find_entities(&parsed, &know.actors, &places, &times, published);
    Coded { segments, syntax, entities, places, ..Coded::empty(article) }
}

/// Codes an article whose tokens and trees are given; names are found here.
pub fn code_words(article: Article, segments: Segments, words: PerToken<Word>, know: &Knowledge) -> Coded {
    let syntax = with_names(&article.text, &segments, words, know);
    code_syntax(article, segments, syntax, know)
}

/// Tags, trees and names of a text.
pub fn syntax(text: &Text, segments: &Segments, know: &Knowledge) -> Syntax {
    let mut words = dateline_syntax::parse(text, segments, know.model);
    know.verbs.mend(text, segments, &mut words);
    with_names(text, segments, words, know)
}

fn with_names(text: &Text, segments: &Segments, words: PerToken<Word>, know: &Knowledge) -> Syntax {
    let syntax = Syntax::new(words, Vec::new());
    let parsed = Parsed { text, segments, syntax: &syntax };
    let names = know.tagger.names(parsed, &know.name_lists.classes(parsed));
    syntax.with_names(names)
}

fn code_syntax(article: Article, segments: Segments, syntax: Syntax, know: &Knowledge) -> Coded {
    let (mut coded, who) = before_events(article, segments, syntax, know);
    coded.events = events::code_events(&reading(&coded, &who), &rules(know));
    events::jurisdiction::add(&mut coded.entities, &coded.events);
    coded
}

/// What the reader looks at in each predicate of an article; for training it. `given` is the type of an event, by the code
/// points of its anchor.
pub fn seen(
    article: Article,
    given: &[(std::ops::Range<u32>, EventType)],
    know: &Knowledge,
) -> (Coded, Vec<events::Seen>) {
    let segments = dateline_text::segment(&article.text);
    let syntax = syntax(&article.text, &segments, know);
    let (coded, who) = before_events(article, segments, syntax, know);
    let points = CodePoints::new(&coded.article.text);
    let overlap = |span: Span, anchor: &std::ops::Range<u32>| {
        points.before(span.end()).min(anchor.end).saturating_sub(points.before(span.start()).max(anchor.start))
    };
    let given_to = |predicate: &Predicate| {
        let best = given.iter().max_by_key(|(anchor, _)| overlap(predicate.span, anchor))?;
        (overlap(predicate.span, &best.0) > 0).then_some(best.1)
    };
    let seen = events::seen(&reading(&coded, &who), &rules(know), given_to);
    (coded, seen)
}

type Who = PerToken<Option<Id<who::Entity>>>;

/// All layers but the events, and whom each token means.
fn before_events(article: Article, segments: Segments, syntax: Syntax, know: &Knowledge) -> (Coded, Who) {
    let parsed = Parsed { text: &article.text, segments: &segments, syntax: &syntax };
    let published = article.published.as_ref().map(|published| published.day);
    let predicates = find_predicates(&parsed, know.predicate_words);
    let places = places::resolve_places(&parsed, &know.gazetteer);
    let times = when::resolve_times(&parsed, &know.calendar, published);
    let entities = who::find_entities(&parsed, &know.actors, &places, &times, published);
    let time_spans: Vec<_> = times.iter().map(|(_, time)| time.span).collect();
    let quantities = quantities::find_quantities(&parsed, &predicates, &know.measures, &time_spans);
    let attributions = attributions::attribute(&parsed, &predicates, &entities, &know.cues);
    let who = events::who(&parsed, &entities, &attributions);
    let events = Layer::new();
    let coded =
        Coded { segments, syntax, predicates, entities, times, places, quantities, attributions, events, article };
    (coded, who)
}

fn reading<'a>(coded: &'a Coded, who: &'a Who) -> events::Reading<'a> {
    events::Reading {
        parsed: Parsed { text: &coded.article.text, segments: &coded.segments, syntax: &coded.syntax },
        predicates: &coded.predicates,
        entities: &coded.entities,
        who,
        times: &coded.times,
        places: &coded.places,
        quantities: &coded.quantities,
        attributions: &coded.attributions,
        published: coded.article.published.as_ref().map(|published| published.day),
    }
}

fn rules(know: &Knowledge) -> events::Rules<'_> {
    events::Rules {
        patterns: &know.patterns,
        classes: &know.classes,
        status: &know.status,
        ontology: &know.ontology,
        reader: know.reader,
    }
}
