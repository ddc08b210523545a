//! What the name tagger sees of a token: hashes of itself, its neighbours and its place in the tree.

use dateline_text::{Id, Sentence, Token};
use rustc_hash::FxHashMap;

use super::{Classes, class};
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
}

/// What a document shows of a form wherever it stands, sentence starts left out.
#[derive(Clone, Copy, Default)]
struct Shown {
    /// How often it has a capital and how often not, each up to three.
    capital: u8,
    lower: u8,
    /// What stands around it with a capital, one bit each.
    around: u8,
}

/// The tokens of one document, prepared for reading off their features.
pub struct Features<'a> {
    parsed: Parsed<'a>,
    seen: Vec<Seen>,
    shown: FxHashMap<u64, Shown>,
}

/// Stands before and after a sentence.
const OUTSIDE: Seen =
    Seen { form: 1, lower: 1, shape: 1, prefixes: [1; 3], suffixes: [1; 3], xpos: 1, classes: 0, capital: false };

impl<'a> Features<'a> {
    /// Prepares a document. `classes` has the classes of each token, or is empty where nothing is known.
    pub fn new(parsed: Parsed<'a>, classes: &[Classes]) -> Self {
        let tokens = parsed.segments.tokens.ids();
        let class = |token: Id<Token>| classes.get(token.index()).copied().unwrap_or(0);
        let seen: Vec<Seen> =
            tokens.map(|token| Seen::of(parsed.form(token), &parsed.word(token).xpos, class(token))).collect();
        let mut features = Self { parsed, seen, shown: FxHashMap::default() };
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
    fn around(&self, sentence: &Sentence, token: Id<Token>) -> u8 {
        let at = token.index();
        let before = &self.seen[at - 1];
        let after = if at + 1 < sentence.tokens.end { &self.seen[at + 1] } else { &OUTSIDE };
        let word = self.parsed.word(token);
        let syntax = self.parsed.syntax;
        let speaks = word.rel == Rel::Nsubj && word.head.is_some_and(|head| syntax.child(head, Rel::Ccomp).is_some());
        let case = syntax.child(token, Rel::Case).is_some();
        let facts = [
            before.classes & (class::TITLE | class::GIVEN_NAME | class::PERSON) != 0,
            before.capital && at - 1 > sentence.tokens.start,
            after.capital,
            speaks,
            case,
            syntax.child(token, Rel::Det).is_some(),
            self.seen[at].classes & (class::COUNTRY | class::SETTLEMENT | class::REGION) != 0,
            self.seen[at].classes & class::ORGANIZATION != 0,
        ];
        (0..).zip(facts).map(|(bit, fact)| u8::from(fact) << bit).sum()
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
    }

    /// The token itself, and how the document writes it elsewhere.
    fn own(&self, token: &Seen, first: bool, out: &mut Vec<u32>) {
        out.extend([
            mix(1, token.form, 0),
            mix(2, token.lower, 0),
            mix(3, token.shape, u64::from(first)),
            mix(4, token.xpos, token.shape),
        ]);
        out.extend(
            (5..).zip(token.prefixes.iter().chain(&token.suffixes)).map(|(template, &piece)| mix(template, piece, 0)),
        );
        let shown = self.shown.get(&token.lower).copied().unwrap_or_default();
        let spelling = u64::from(shown.capital) << 8 | u64::from(shown.lower) << 4 | u64::from(first);
        out.push(mix(11, spelling, u64::from(token.capital)));
        if token.capital && shown.around != 0 {
            out.push(mix(12, u64::from(shown.around), 0));
            out.extend((0..u8::BITS).filter(|bit| shown.around >> bit & 1 == 1).map(|bit| mix(13, bit.into(), 0)));
        }
    }

    /// What the name that the token may be part of does in the sentence.
    fn in_tree(&self, token: Id<Token>, seen: &Seen, out: &mut Vec<u32>) {
        let top = self.top(token);
        let word = self.parsed.word(top);
        let rel = word.rel as u64;
        let head = word.head.map_or(0, |head| hash(self.parsed.lemma(head)));
        let syntax = self.parsed.syntax;
        let case = syntax.child(top, Rel::Case).map_or(0, |case| self.seen[case.index()].lower);
        out.extend([
            mix(60, rel, seen.shape),
            mix(61, rel << 1 | u64::from(top == token), head),
            mix(62, case, seen.shape),
            mix(63, case, head),
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
        ]);
    }
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
        out.extend(bits.map(|bit| mix(53, bit.into(), 0)));
    }
    if left.classes != 0 {
        out.push(mix(54, left.classes.into(), token.shape));
    }
    if right.classes != 0 {
        out.push(mix(55, right.classes.into(), token.shape));
    }
}

impl Seen {
    fn of(form: &str, xpos: &str, classes: Classes) -> Self {
        let form = form.replace(['‘', '’'], "'");
        let lower = form.to_lowercase();
        let ends: Vec<usize> = lower.char_indices().map(|(at, _)| at).chain([lower.len()]).collect();
        let last = ends.len() - 1;
        Self {
            form: hash(&form),
            lower: hash(&lower),
            shape: hash(&shape(&form)),
            prefixes: [2, 3, 4].map(|count| hash(&lower[..ends[count.min(last)]])),
            suffixes: [2, 3, 4].map(|count| hash(&lower[ends[last.saturating_sub(count)]..])),
            xpos: hash(xpos),
            classes,
            capital: form.starts_with(char::is_uppercase),
        }
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
    use super::*;

    #[test]
    fn shapes_are_short() {
        assert_eq!(shape("Al-Zaman"), "Xx-Xxx");
        assert_eq!(shape("1996"), "00");
    }

    #[test]
    fn templates_and_order_matter() {
        assert_ne!(mix(1, 5, 6), mix(1, 6, 5));
        assert_ne!(mix(1, 5, 6), mix(2, 5, 6));
    }
}
