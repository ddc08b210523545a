//! What the name tagger sees of a token: hashes of itself, its neighbours and its place in the tree.

use std::ops::Range;

use dateline_text::{Id, Sentence, Token};
use rustc_hash::FxHashMap;

use super::{Classes, Words, class};
use crate::{Parsed, Rel};

/// A token seen from outside its sentence.
#[derive(Clone, Copy, Default)]
struct Seen {
    form: u64,
    lower: u64,
    shape: u64,
    prefixes: [u64; 3],
    suffixes: [u64; 3],
    xpos: u64,
    classes: Classes,
    capital: bool,
    marks: u8,
    /// How its sentence uses capitals, see [`style`].
    style: u64,
    /// What open text shows of the word.
    fine: u64,
    coarse: u64,
    spelling: u64,
}

/// What a document shows of a form wherever it stands, sentence starts left out.
#[derive(Clone, Copy, Default)]
struct Shown {
    /// How often it has a capital and how often not, each up to three.
    capital: u8,
    lower: u8,
    /// What stands around it with a capital, one bit each.
    around: u16,
}

/// The tokens of one document, prepared for reading off their features.
pub struct Features<'a> {
    parsed: Parsed<'a>,
    seen: Vec<Seen>,
    shown: FxHashMap<u64, Shown>,
}

/// Stands before and after a sentence.
const OUTSIDE: Seen = Seen {
    form: 1,
    lower: 1,
    shape: 1,
    prefixes: [1; 3],
    suffixes: [1; 3],
    xpos: 1,
    classes: 0,
    capital: false,
    marks: 0,
    style: 9,
    fine: 999,
    coarse: 999,
    spelling: 9,
};

/// What small words and marks do in and around names, one bit each.
mod mark {
    /// Holds two words in capitals together.
    pub(super) const JOINS: u8 = 1;
    /// May stand between two parts of one name.
    pub(super) const LINKS: u8 = 1 << 1;
    /// Ends a possessor.
    pub(super) const POSSESSES: u8 = 1 << 2;
    /// Stands before places.
    pub(super) const PLACES: u8 = 1 << 3;
}

impl<'a> Features<'a> {
    /// Prepares a document. `classes` has the classes of each token, or is empty where nothing is known.
    /// `words` are those of open text.
    pub fn new(parsed: Parsed<'a>, classes: &[Classes], words: &Words) -> Self {
        let tokens = parsed.segments.tokens.ids();
        let class = |token: Id<Token>| classes.get(token.index()).copied().unwrap_or(0);
        let seen: Vec<Seen> =
            tokens.map(|token| Seen::of(parsed.form(token), &parsed.word(token).xpos, class(token), words)).collect();
        let mut features = Self { parsed, seen, shown: FxHashMap::default() };
        for (_, sentence) in parsed.segments.sentences.iter() {
            let style = style(sentence.ids().map(|token| parsed.form(token)));
            features.seen[sentence.tokens.clone()].iter_mut().for_each(|seen| seen.style = style);
        }
        for (_, sentence) in parsed.segments.sentences.iter() {
            for token in sentence.ids().skip(1) {
                let around = features.around(sentence, token);
                let seen = &features.seen[token.index()];
                let shown = features.shown.entry(seen.lower).or_default();
                if seen.capital {
                    shown.around |= around;
                    shown.capital = (shown.capital + 1).min(3);
                } else {
                    shown.lower = (shown.lower + 1).min(3);
                }
            }
        }
        features
    }

    /// What stands around a token that is not the first of its sentence.
    fn around(&self, sentence: &Sentence, token: Id<Token>) -> u16 {
        let at = token.index();
        let before = &self.seen[at - 1];
        let after = if at + 1 < sentence.tokens.end { &self.seen[at + 1] } else { &OUTSIDE };
        let word = self.parsed.word(token);
        let syntax = self.parsed.syntax;
        let speaks = word.rel == Rel::Nsubj && word.head.is_some_and(|head| syntax.child(head, Rel::Ccomp).is_some());
        let case = syntax.child(token, Rel::Case).is_some();
        let own = &self.seen[at];
        let run = if own.capital { self.run(sentence, at) } else { at..at + 1 };
        let last = &self.seen[run.end - 1];
        let follows = if run.end < sentence.tokens.end { &self.seen[run.end] } else { &OUTSIDE };
        let facts = [
            before.classes & (class::TITLE | class::GIVEN_NAME | class::PERSON) != 0,
            before.capital && at - 1 > sentence.tokens.start,
            after.capital,
            speaks,
            case,
            syntax.child(token, Rel::Det).is_some(),
            own.classes & (class::COUNTRY | class::SETTLEMENT | class::REGION) != 0,
            own.classes & class::ORGANIZATION != 0,
            run.end > at + 1 && last.classes & class::ORGANIZATION_WORD != 0,
            run.end > at + 1 && last.classes & class::PLACE_WORD != 0,
            own.classes & class::GIVEN_NAME != 0 && after.capital,
            self.seen[run.start].classes & class::GIVEN_NAME != 0 && run.start < at,
            follows.marks & mark::POSSESSES != 0,
            before.marks & mark::PLACES != 0,
        ];
        (0..).zip(facts).map(|(bit, fact)| u16::from(fact) << bit).sum()
    }

    /// Writes the features of `token` of `sentence` into `out`, in place of what it holds.
    pub fn read(&self, sentence: &Sentence, token: Id<Token>, out: &mut Vec<u32>) {
        out.clear();
        let at = token.index();
        let seen = |offset: isize| {
            let place = at.checked_add_signed(offset).filter(|place| sentence.tokens.contains(place));
            place.map_or(&OUTSIDE, |place| &self.seen[place])
        };
        self.own(seen(0), at == sentence.tokens.start, out);
        neighbours([seen(-2), seen(-1), seen(0), seen(1), seen(2)], out);
        listed([seen(-1), seen(0), seen(1)], out);
        self.in_tree(token, seen(0), out);
        if seen(0).capital {
            self.in_run(sentence, at, out);
        } else if seen(0).marks & mark::LINKS != 0 {
            self.between_runs(sentence, at, out);
        }
    }

    /// The words in capitals around the token, which may be one name.
    fn in_run(&self, sentence: &Sentence, at: usize, out: &mut Vec<u32>) {
        let run = self.run(sentence, at);
        let seen = |place: usize| if sentence.tokens.contains(&place) { &self.seen[place] } else { &OUTSIDE };
        let (first, last, after) = (seen(run.start), seen(run.end - 1), seen(run.end));
        let before = run.start.checked_sub(1).map_or(&OUTSIDE, seen);
        let place = u64::from(at > run.start) << 1 | u64::from(at + 1 < run.end);
        let classes = self.union(&run) & IN_NAMES;
        out.extend([
            mix(70, last.lower, place),
            mix(71, first.lower, place),
            mix(72, before.lower, place),
            mix(73, after.lower, place),
            mix(74, (run.len() as u64).min(5), place),
            mix(75, before.lower, after.lower),
            mix(76, last.suffixes[1], place),
            mix(77, last.classes.into(), place),
            mix(78, first.classes.into(), place),
            mix(79, classes.into(), place | u64::from(seen(at).classes) << 2),
            mix(95, last.fine, place),
            mix(96, before.fine, place),
            mix(97, after.fine, place),
            mix(98, before.coarse, after.coarse),
            mix(99, before.coarse, last.coarse << 2 | place),
        ]);
        if after.marks & mark::LINKS != 0
            && let Some(next) = self.capitals(sentence, run.end + 1..run.end + 3).next()
        {
            let right = &self.seen[next];
            out.extend([mix(108, after.lower, right.classes.into()), mix(109, after.lower, place | right.coarse << 2)]);
        }
        if before.marks & mark::LINKS != 0
            && let Some(previous) = self.capitals(sentence, run.start.saturating_sub(3)..run.start - 1).next_back()
        {
            let left = &self.seen[previous];
            out.extend([
                mix(110, before.lower, left.classes.into()),
                mix(111, before.lower, left.lower),
                mix(112, before.lower, left.coarse << 2 | place),
            ]);
        }
    }

    /// A word that may link two names into one: the names on either side.
    fn between_runs(&self, sentence: &Sentence, at: usize, out: &mut Vec<u32>) {
        let Some(next) = self.capitals(sentence, at + 1..at + 3).next() else { return };
        let Some(previous) = self.capitals(sentence, at.saturating_sub(2)..at).next_back() else { return };
        let word = self.seen[at].lower;
        let (left, right) = (self.run(sentence, previous), self.run(sentence, next));
        let (left_last, right_last) = (&self.seen[left.end - 1], &self.seen[right.end - 1]);
        out.extend([
            mix(100, word, self.union(&left).into()),
            mix(101, word, self.union(&right).into()),
            mix(102, word, left_last.lower),
            mix(103, word, self.seen[left.start].lower),
            mix(104, word, right_last.lower),
            mix(105, word, left_last.fine),
            mix(106, word, right_last.fine),
            mix(107, word, right_last.classes.into()),
        ]);
    }

    /// The tokens with a capital in a part of the sentence.
    fn capitals(&self, sentence: &Sentence, part: Range<usize>) -> impl DoubleEndedIterator<Item = usize> {
        let part = part.start.max(sentence.tokens.start)..part.end.min(sentence.tokens.end);
        part.filter(|&place| self.seen[place].capital)
    }

    /// All classes of the tokens.
    fn union(&self, run: &Range<usize>) -> Classes {
        self.seen[run.clone()].iter().fold(0, |all, seen| all | seen.classes)
    }

    /// The tokens in capitals around `at`, at most four on each side; a hyphen or "&" between two does not part them.
    fn run(&self, sentence: &Sentence, at: usize) -> Range<usize> {
        let capital = |place: usize| sentence.tokens.contains(&place) && self.seen[place].capital;
        let joins = |place: usize| self.seen[place].marks & mark::JOINS != 0;
        let inside =
            |place: usize| capital(place) || joins(place) && place > 0 && capital(place - 1) && capital(place + 1);
        let mut run = at..at + 1;
        while run.start > sentence.tokens.start && at - run.start < 4 && inside(run.start - 1) {
            run.start -= 1;
        }
        while run.end < sentence.tokens.end && run.end - at < 5 && inside(run.end) {
            run.end += 1;
        }
        run
    }

    /// The token itself, and how the document writes it elsewhere.
    fn own(&self, token: &Seen, first: bool, out: &mut Vec<u32>) {
        out.extend([
            mix(1, token.form, 0),
            mix(2, token.lower, 0),
            mix(3, token.shape, u64::from(first)),
            mix(4, token.xpos, token.shape),
            mix(120, token.style, token.classes.into()),
            mix(121, token.style, token.shape),
            mix(122, token.style, token.spelling),
            mix(123, token.style, token.xpos),
        ]);
        out.extend(
            (5..).zip(token.prefixes.iter().chain(&token.suffixes)).map(|(template, &piece)| mix(template, piece, 0)),
        );
        let shown = self.shown.get(&token.lower).copied().unwrap_or_default();
        let spelling = u64::from(shown.capital) << 8 | u64::from(shown.lower) << 4 | u64::from(first);
        out.push(mix(11, spelling, u64::from(token.capital)));
        if token.capital && shown.around != 0 {
            out.push(mix(12, u64::from(shown.around), 0));
            out.extend((0..u16::BITS).filter(|bit| shown.around >> bit & 1 == 1).map(|bit| mix(13, bit.into(), 0)));
        }
    }

    /// What the name that the token may be part of does in the sentence.
    fn in_tree(&self, token: Id<Token>, seen: &Seen, out: &mut Vec<u32>) {
        let top = self.top(token);
        let word = self.parsed.word(top);
        let rel = word.rel as u64;
        let head = word.head.map_or(0, |head| hash(self.parsed.lemma(head)));
        let above = word.head.map_or(&OUTSIDE, |head| &self.seen[head.index()]);
        let syntax = self.parsed.syntax;
        let case = syntax.child(top, Rel::Case).map_or(0, |case| self.seen[case.index()].lower);
        out.extend([
            mix(60, rel, seen.shape),
            mix(61, rel << 1 | u64::from(top == token), head),
            mix(62, case, seen.shape),
            mix(63, case, head),
            mix(66, rel, above.fine),
            mix(67, case, above.fine),
        ]);
        if top != token {
            out.push(mix(64, self.seen[top.index()].lower, self.parsed.word(token).rel as u64));
            out.push(mix(65, u64::from(self.seen[top.index()].classes), seen.shape));
        }
    }

    /// The head of the name: up over the relations inside names.
    fn top(&self, token: Id<Token>) -> Id<Token> {
        let inside = |at: &Id<Token>| matches!(self.parsed.word(*at).rel, Rel::Flat | Rel::Compound);
        let mut top = token;
        // A name is short; the bound keeps long chains of compounds from costing their square.
        for _ in 0..4 {
            match self.parsed.word(top).head.filter(|_| inside(&top)) {
                Some(head) => top = head,
                None => break,
            }
        }
        top
    }
}

fn neighbours([far_left, left, token, right, far_right]: [&Seen; 5], out: &mut Vec<u32>) {
    for (place, other) in (0..).zip([far_left, left, right, far_right]) {
        out.extend([
            mix(20 + place, other.lower, 0),
            mix(24 + place, other.shape, token.shape),
            mix(28 + place, other.xpos, token.xpos),
            mix(80 + place, other.fine, token.shape),
        ]);
    }
    out.extend([
        mix(84, token.fine, token.shape),
        mix(85, token.coarse, token.shape),
        mix(86, token.spelling, token.shape),
        mix(87, left.fine, right.fine),
        mix(88, left.coarse, token.coarse),
        mix(89, token.coarse, right.coarse),
        mix(90, left.coarse << 32 | right.coarse, token.shape),
        mix(91, token.spelling, token.xpos),
        mix(92, left.coarse, token.classes.into()),
        mix(93, right.coarse, token.classes.into()),
        mix(94, token.fine, token.classes.into()),
    ]);
    out.extend([
        mix(40, left.lower, token.lower),
        mix(41, token.lower, right.lower),
        mix(42, left.lower, token.shape),
        mix(43, right.lower, token.shape),
        mix(44, mix(0, left.shape, right.shape).into(), token.shape),
        mix(45, left.suffixes[1], token.shape),
        mix(46, right.suffixes[1], token.shape),
        mix(47, mix(0, far_left.lower, left.lower).into(), token.shape),
        mix(48, mix(0, right.lower, far_right.lower).into(), token.shape),
    ]);
}

fn listed([left, token, right]: [&Seen; 3], out: &mut Vec<u32>) {
    if token.classes != 0 {
        out.push(mix(50, token.classes.into(), token.shape));
        out.push(mix(51, token.classes.into(), token.lower));
        out.push(mix(52, token.classes.into(), left.classes.into()));
        let bits = (0..Classes::BITS).filter(|bit| token.classes >> bit & 1 == 1);
        let lowered = u64::from(token.classes & class::LOWERED != 0);
        out.extend(bits.map(|bit| mix(53, bit.into(), lowered)));
        out.push(mix(56, token.classes.into(), token.xpos));
        out.push(mix(57, token.classes.into(), token.spelling));
    }
    if left.classes != 0 {
        out.push(mix(54, left.classes.into(), token.shape));
    }
    if right.classes != 0 {
        out.push(mix(55, right.classes.into(), token.shape));
    }
}

impl Seen {
    fn of(form: &str, xpos: &str, classes: Classes, words: &Words) -> Self {
        let form = form.replace(['‘', '’'], "'");
        let lower = form.to_lowercase();
        let ends: Vec<usize> = lower.char_indices().map(|(at, _)| at).chain([lower.len()]).collect();
        let last = ends.len() - 1;
        let word = words.get(&lower);
        Self {
            form: hash(&form),
            lower: hash(&lower),
            shape: hash(&shape(&form)),
            prefixes: [2, 3, 4].map(|count| hash(&lower[..ends[count.min(last)]])),
            suffixes: [2, 3, 4].map(|count| hash(&lower[ends[last.saturating_sub(count)]..])),
            xpos: hash(xpos),
            classes,
            capital: form.starts_with(char::is_uppercase),
            marks: marks(&lower),
            style: 0,
            fine: word.fine.into(),
            coarse: word.coarse.into(),
            spelling: word.spelling.into(),
        }
    }
}

/// The [`mark`]s of a form in lower case.
fn marks(lower: &str) -> u8 {
    use mark::{JOINS, LINKS, PLACES, POSSESSES};
    match lower {
        "-" | "&" => JOINS | LINKS,
        "–" => JOINS,
        "'s" => LINKS | POSSESSES,
        "'" => POSSESSES,
        "in" | "at" | "to" => LINKS | PLACES,
        "from" | "near" => PLACES,
        "of" | "and" | "for" | "the" | "on" | "de" | "," | "." => LINKS,
        _ => 0,
    }
}

/// The classes that tell what the name around a token may be.
const IN_NAMES: Classes = class::GIVEN_NAME | class::ORGANIZATION_WORD | class::PLACE_WORD | class::ORGANIZATION;

/// How a sentence uses capitals: 0 for none, 1 as usual, 2 at most words (a headline), 3 throughout.
fn style<'f>(forms: impl Iterator<Item = &'f str>) -> u64 {
    let (mut words, mut begun, mut whole) = (0, 0, 0);
    for form in forms.filter(|form| form.starts_with(char::is_alphabetic) && form.len() > 1) {
        words += 1;
        begun += u32::from(form.starts_with(char::is_uppercase));
        whole += u32::from(!form.contains(char::is_lowercase));
    }
    match () {
        () if begun == 0 => 0,
        () if words > 2 && whole * 10 >= words * 9 => 3,
        () if words > 4 && begun * 10 >= words * 7 => 2,
        () => 1,
    }
}

/// Classes of the characters, runs cut at two.
fn shape(form: &str) -> String {
    let mut out: Vec<char> = Vec::with_capacity(8);
    for char in form.chars() {
        let class = match char {
            c if c.is_numeric() => '0',
            c if c.is_uppercase() => 'X',
            c if c.is_alphabetic() => 'x',
            c => c,
        };
        if !out.ends_with(&[class, class]) {
            out.push(class);
        }
    }
    out.into_iter().collect()
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |value, byte| (value ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

/// One number for a template and the one or two values in it.
fn mix(template: u64, a: u64, b: u64) -> u32 {
    let mut value =
        a ^ b.rotate_left(29).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ template.wrapping_mul(0xd6e8_feb8_6659_fd93);
    value = (value ^ value >> 32).wrapping_mul(0xd6e8_feb8_6659_fd93);
    (value ^ value >> 32) as u32
}

#[cfg(test)]
mod tests {
    use dateline_text::{Segments, Text};

    use super::*;
    use crate::names::Lists;
    use crate::{Model, Syntax, parse};

    #[test]
    fn shapes_are_short() {
        assert_eq!(shape("Al-Zaman"), "Xx-Xxx");
        assert_eq!(shape("1996"), "00");
    }

    #[test]
    fn a_sentence_shows_how_it_uses_capitals() {
        let style_of = |raw: &str| style(raw.split(' '));
        assert_eq!(style_of("the ferry left lublin"), 0);
        assert_eq!(style_of("The ferry left Lublin"), 1);
        assert_eq!(style_of("Two Ferries Leave Lublin Port as Strike Ends"), 2);
        assert_eq!(style_of("FERRY STRIKE ENDS"), 3);
    }

    /// Reads a sentence whose tokens are parted by blanks, and hands on its features.
    fn with_features(raw: &str, lists: &[(&str, Classes)], check: impl Fn(&Features<'_>, &Sentence)) {
        let text = Text::new(raw);
        let spans = text.as_str().split(' ').map(|form| text.span_of(form).expect("the form is a slice of the text"));
        let tokens: Vec<Token> = spans.map(|span| Token { span, continues: false }).collect();
        let sentence = Sentence {
            span: tokens[0].span.to(tokens[tokens.len() - 1].span),
            tokens: 0..tokens.len(),
            paragraph: 0,
            block: Default::default(),
            dateline: None,
        };
        let segments = Segments { tokens: tokens.into(), sentences: vec![sentence.clone()].into() };
        let syntax = Syntax::new(parse(&text, &segments, Model::embedded()), Vec::new());
        let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
        let classes = Lists::new(lists.iter().copied()).classes(parsed);
        check(&Features::new(parsed, &classes, &Words::default()), &sentence);
    }

    #[test]
    fn words_in_capitals_are_one_run() {
        with_features("He joined Kovar - Novak Ferries of Lublin", &[], |features, sentence| {
            assert_eq!([2, 4].map(|at| features.run(sentence, at)), [2..6, 2..6]);
            assert_eq!(features.run(sentence, 7), 7..8);
        });
    }

    #[test]
    fn a_linking_word_sees_the_names_on_both_sides() {
        let read = |raw: &str| {
            let found = std::cell::RefCell::new(Vec::new());
            with_features(raw, &[], |features, sentence| {
                features.between_runs(sentence, 3, &mut found.borrow_mut());
            });
            found.into_inner()
        };
        assert_eq!(read("the Ferry Board of the Lublin region").len(), 8);
        assert_eq!(read("the Ferry board of the Lublin region").len(), 8);
        assert!(read("the Ferry Board of some region").is_empty());
        assert_ne!(read("the Ferry Board of Lublin")[2], read("the Ferry Bank of Lublin")[2]);
    }

    #[test]
    fn a_document_shows_what_stands_around_a_name() {
        let lists = [("Bank", class::ORGANIZATION_WORD), ("Ana", class::GIVEN_NAME)];
        with_features("Then Kovar Bank paid and Ana Novak left", &lists, |features, sentence| {
            let around = |at| features.around(sentence, Id::new(at));
            assert_eq!(around(1) >> 8 & 1, 1);
            assert_eq!(around(6) >> 8 & 1, 0);
            assert_eq!((around(5) >> 10 & 1, around(6) >> 11 & 1), (1, 1));
        });
    }

    #[test]
    fn small_words_have_marks() {
        assert_eq!(marks("&"), mark::JOINS | mark::LINKS);
        assert_eq!(marks("in") & mark::PLACES, mark::PLACES);
        assert_eq!(marks("ferry"), 0);
    }

    #[test]
    fn templates_and_order_matter() {
        assert_ne!(mix(1, 5, 6), mix(1, 6, 5));
        assert_ne!(mix(1, 5, 6), mix(2, 5, 6));
    }
}
