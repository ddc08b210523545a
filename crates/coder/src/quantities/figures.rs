//! Numbers as they are written: in digits, in words, or both; with a currency sign or as a share.

use dateline_knowledge::measures::{Measures, NumberWord};
use dateline_syntax::{Parsed, Upos};
use dateline_text::{Id, Sentence, Span, Token};

/// A number, before anything is known of what it counts.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Figure {
    /// First token.
    pub(super) from: Id<Token>,
    /// Last token.
    pub(super) to: Id<Token>,
    /// The number; of a range its lower end.
    pub(super) value: f64,
    /// The upper end of a range.
    pub(super) upper: Option<f64>,
    /// What the number's own words say of what it counts.
    pub(super) of: Of,
}

/// What a number's own words say of what it counts.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Of {
    /// Nothing.
    Things,
    /// A part of a whole: the value is 0–1.
    Whole,
    /// Money: ISO 4217 code.
    Money(String),
    /// A unit written on to the number ("5km").
    Unit(String),
}

impl Figure {
    /// Its tokens.
    pub(super) fn tokens(&self) -> impl DoubleEndedIterator<Item = Id<Token>> + use<> {
        (self.from.index()..=self.to.index()).map(Id::new)
    }

    /// Whether it counts things, and is no money, share or measure.
    pub(super) fn counts(&self) -> bool {
        self.of == Of::Things
    }

    /// Whether `token` is one of its tokens.
    pub(super) fn holds(&self, token: Id<Token>) -> bool {
        self.from <= token && token <= self.to
    }
}

/// The figures of `sentence` outside of `skip`, in text order.
pub(super) fn figures(parsed: &Parsed<'_>, measures: &Measures, sentence: &Sentence, skip: &[Span]) -> Vec<Figure> {
    let reader = Reader { parsed, measures, end: sentence.tokens.end, start: sentence.tokens.start };
    let mut found = Vec::new();
    let mut at = sentence.tokens.start;
    while at < sentence.tokens.end {
        let skipped = skip.iter().any(|span| span.overlaps(parsed.span(Id::new(at))));
        match (!skipped).then(|| reader.figure(at)).flatten() {
            Some(figure) => {
                at = figure.to.index() + 1;
                found.push(figure);
            }
            None => at += 1,
        }
    }
    found
}

/// Reads the tokens of one sentence.
struct Reader<'a> {
    parsed: &'a Parsed<'a>,
    measures: &'a Measures,
    start: usize,
    end: usize,
}

/// A number and the token after it.
#[derive(Clone, Debug)]
struct Read {
    value: f64,
    upper: Option<f64>,
    of: Of,
    next: usize,
}

impl Reader<'_> {
    fn form(&self, at: usize) -> &str {
        if at < self.end { self.parsed.form(Id::new(at)) } else { "" }
    }

    fn is(&self, at: usize, word: &str) -> bool {
        self.form(at).eq_ignore_ascii_case(word)
    }

    /// Whether no white space stands before token `at`.
    fn touches(&self, at: usize) -> bool {
        at > self.start
            && at < self.end
            && self.parsed.span(Id::new(at - 1)).end() == self.parsed.span(Id::new(at)).start()
    }

    /// The figure that begins at token `at`.
    fn figure(&self, at: usize) -> Option<Figure> {
        let (number_at, money) = self.sign(at);
        let read = self.share(number_at).or_else(|| self.number(number_at))?;
        if money.is_none() && self.is_no_count(at, read.next) {
            return None;
        }
        let before = if at > self.start { self.form(at - 1).to_lowercase() } else { String::new() };
        let read = self.percent(self.range(read, &before));
        let (of, next) = match money {
            Some(code) => (Of::Money(code), read.next),
            None => (read.of, read.next),
        };
        Some(Figure { from: Id::new(at), to: Id::new(next - 1), value: read.value, upper: read.upper, of })
    }

    /// A currency sign before the number: where the number begins, and the currency.
    fn sign(&self, at: usize) -> (usize, Option<String>) {
        for words in [2, 1] {
            let sign: Vec<_> = (at..at + words).map(|at| self.form(at)).collect();
            let next = self.form(at + words);
            if let Some(code) = self.measures.currency(&sign.join(" "))
                && next.starts_with(|c: char| c.is_ascii_digit())
                && !sign[words - 1].chars().all(char::is_lowercase)
            {
                return (at + words, Some(code.to_owned()));
            }
        }
        (at, None)
    }

    /// "two-thirds", "a quarter", "half", "one in five".
    fn share(&self, at: usize) -> Option<Read> {
        let read = |value, next| Some(Read { value, upper: None, of: Of::Whole, next });
        let whole =
            |next| self.is(next, "of") || self.is(next, "the") || self.is(next, "its") || self.is(next, "their");
        if let Some(NumberWord::Part(part)) = self.measures.number(self.form(at)) {
            let half = part == 0.5 && (whole(at + 1) || self.is(at + 1, "a") && self.is(at + 3, "of"));
            return if half { read(part, at + 1) } else { self.half_a_million(at) };
        }
        let (count, after) = match self.measures.number(self.form(at)) {
            Some(NumberWord::Plain(count)) => (count, at + 1),
            _ if self.is(at, "a") || self.is(at, "an") => (1.0, at + 1),
            _ => return None,
        };
        if self.is(after, "in")
            && count == 1.0
            && !self.is(at, "a")
            && let Some(NumberWord::Plain(of)) = self.measures.number(self.form(after + 1))
            && of > 1.0
        {
            return read(1.0 / of, after + 2);
        }
        let after = if self.is(after, "-") { after + 1 } else { after };
        match self.measures.number(self.form(after)) {
            Some(NumberWord::Part(part)) if whole(after + 1) && count * part < 1.0 => read(count * part, after + 1),
            _ => None,
        }
    }

    /// "half a million".
    fn half_a_million(&self, at: usize) -> Option<Read> {
        let scale = self.is(at, "half") && self.is(at + 1, "a");
        match self.measures.number(self.form(at + 2)) {
            Some(NumberWord::Scale(scale_value) | NumberWord::Group(scale_value)) if scale => {
                Some(Read { value: scale_value / 2.0, upper: None, of: Of::Things, next: at + 3 })
            }
            _ => None,
        }
    }

    /// A number in digits or words.
    fn number(&self, at: usize) -> Option<Read> {
        self.digits(at).or_else(|| self.words(at))
    }

    /// "1,900", "1.9 million", "2bn", "90%", "5km".
    fn digits(&self, at: usize) -> Option<Read> {
        let (value, rest) = leading_number(self.form(at))?;
        let mut read = Read { value, upper: None, of: Of::Things, next: at + 1 };
        match rest {
            "" => {}
            "%" => (read.value, read.of) = (value / 100.0, Of::Whole),
            _ => match (self.measures.number(rest), self.measures.unit(rest)) {
                (_, Some(unit)) if !matches!(rest, "m" | "b" | "k") => read.of = Of::Unit(unit.to_owned()),
                (Some(NumberWord::Scale(scale)), _) => read.value *= scale,
                _ => return self.written_range(at),
            },
        }
        Some(self.scaled(read))
    }

    /// "10-15" in one token.
    fn written_range(&self, at: usize) -> Option<Read> {
        let (low, high) = self.form(at).split_once(['-', '–'])?;
        let (low, low_rest) = leading_number(low)?;
        let (high, high_rest) = leading_number(high)?;
        (low_rest.is_empty() && high_rest.is_empty() && low < high && low > 0.0)
            .then(|| self.scaled(Read { value: low, upper: Some(high), of: Of::Things, next: at + 1 }))
    }

    /// Takes the scale words after a number: "million", "hundred thousand", "dozen".
    fn scaled(&self, mut read: Read) -> Read {
        while let Some(NumberWord::Scale(scale) | NumberWord::Group(scale)) = self.scale_at(read.next) {
            read.value *= scale;
            read.upper = read.upper.map(|upper| upper * scale);
            read.next += 1;
        }
        read
    }

    /// A scale word; a single letter only where it is written on to the number.
    fn scale_at(&self, at: usize) -> Option<NumberWord> {
        let word = self.form(at);
        let alone = word.len() > 1 || self.touches(at);
        self.measures.number(word).filter(|_| alone)
    }

    /// "twenty-one", "two hundred and fifty thousand", "a dozen".
    fn words(&self, at: usize) -> Option<Read> {
        let article = self.is(at, "a") || self.is(at, "an");
        let mut next = if article { at + 1 } else { at };
        let (mut total, mut part, mut words) = (0.0, 0.0, 0);
        loop {
            let joined = words > 0 && (self.is(next, "-") || self.is(next, "and") && part >= 100.0);
            let word = if joined { next + 1 } else { next };
            let single = self.form(word).len() > 1;
            match self.number_word(word).filter(|_| single) {
                Some(NumberWord::Plain(value)) if (!article || words > 0) && fits(part, value, words) => part += value,
                Some(NumberWord::Scale(scale)) if words > 0 || article => {
                    part = if part == 0.0 { scale } else { part * scale };
                    if scale >= 1000.0 {
                        total += part;
                        part = 0.0;
                    }
                }
                Some(NumberWord::Group(size)) if words > 0 || article => {
                    part = if part == 0.0 { size } else { part * size }
                }
                _ => break,
            }
            words += 1;
            next = word + 1;
        }
        (words > 0).then_some(Read { value: total + part, upper: None, of: Of::Things, next })
    }

    /// The number word at `at`, also of a compound in one token ("twenty-one").
    fn number_word(&self, at: usize) -> Option<NumberWord> {
        let word = self.form(at);
        self.measures.number(word).or_else(|| {
            let (tens, ones) = word.split_once('-')?;
            match (self.measures.number(tens)?, self.measures.number(ones)?) {
                (NumberWord::Plain(tens), NumberWord::Plain(ones)) if tens >= 20.0 && ones < 10.0 => {
                    Some(NumberWord::Plain(tens + ones))
                }
                _ => None,
            }
        })
    }

    /// "10 to 15", "10-15", "10 or 15", "between 10 and 15": widens a number to the range that it begins; `before` is the word in front.
    fn range(&self, read: Read, before: &str) -> Read {
        let link = self.form(read.next).to_lowercase();
        let links = match link.as_str() {
            "-" | "–" => self.touches(read.next) && self.touches(read.next + 1),
            "to" => before != "from",
            "or" => true,
            "and" => before == "between",
            _ => false,
        };
        let upper = links.then(|| self.number(self.sign(read.next + 1).0)).flatten();
        match upper {
            Some(upper) if upper.value > read.value && read.upper.is_none() => {
                // "2 to 3 million": the scale stands once.
                let scale =
                    if upper.value >= 1000.0 * read.value && read.value < 1000.0 { scale_of(upper.value) } else { 1.0 };
                let of = if upper.of == Of::Things { read.of } else { upper.of };
                let share = if of == Of::Whole && read.value > 1.0 { 0.01 } else { 1.0 };
                Read { value: read.value * scale * share, upper: Some(upper.value), of, next: upper.next }
            }
            _ => read,
        }
    }

    /// "90 percent", "90 per cent", "90 %".
    fn percent(&self, mut read: Read) -> Read {
        let words = if self.is(read.next, "%") || self.is(read.next, "percent") || self.is(read.next, "pc") {
            1
        } else if self.is(read.next, "per") && self.is(read.next + 1, "cent") {
            2
        } else {
            return read;
        };
        if read.of == Of::Things {
            read.value /= 100.0;
            read.upper = read.upper.map(|upper| upper / 100.0);
            read.of = Of::Whole;
        }
        read.next += words;
        read
    }

    /// Whether the digits at `from..next` are no count: part of a name ("AK-47"), a score, a clock time, an age, a
    /// list number, an ordinal.
    fn is_no_count(&self, from: usize, next: usize) -> bool {
        let before_hyphen = from > self.start
            && matches!(self.form(from - 1), "-" | "–" | "/" | ":" | "#" | "+")
            && self.touches(from)
            && (self.touches(from - 1) || self.is(from - 1, "#") || self.is(from - 1, "+"));
        let hyphened = matches!(self.form(next), "-" | "–") && self.touches(next) && self.touches(next + 1);
        let hyphen_noun = hyphened && self.number(next + 1).is_none();
        let score = hyphened
            && self.number(next + 1).is_some_and(|upper| self.number(from).is_some_and(|low| low.value >= upper.value));
        let clock = [":", "/"].iter().any(|mark| self.is(next, mark) && self.touches(next))
            || ["a.m.", "p.m.", "am", "pm", "o'clock"].iter().any(|hour| self.is(next, hour));
        let item = from == self.start && matches!(self.form(next), "." | ")" | "/");
        let spaced_score = self.is_dash(next) && !self.touches(next) && self.number(next + 1).is_some()
            || from >= self.start + 2
                && self.is_dash(from - 1)
                && !self.touches(from)
                && self.number(from - 2).is_some();
        before_hyphen || hyphen_noun || spaced_score || score || clock || item || self.is_pronoun(from, next)
    }

    fn is_dash(&self, at: usize) -> bool {
        matches!(self.form(at), "-" | "–" | "—")
    }

    /// "one" that is no number: "one of the reasons", "no one", "this one".
    fn is_pronoun(&self, from: usize, next: usize) -> bool {
        let one = self.is(from, "one") && next == from + 1;
        let upos = self.parsed.upos(Id::new(from));
        let head = self.parsed.word(Id::new(from)).head;
        let counts = head.is_some_and(|head| head.index() > from)
            && self.parsed.word(Id::new(from)).rel == dateline_syntax::Rel::Nummod;
        one && (upos != Upos::Num || !counts)
    }
}

/// Whether a plain number word can follow what was read: "twenty" + "one", "two hundred" + "fifty".
fn fits(part: f64, value: f64, words: usize) -> bool {
    let room = if part % 100.0 == 0.0 {
        100.0
    } else if part % 10.0 == 0.0 {
        10.0
    } else {
        1.0
    };
    words == 0 || value < room
}

/// The largest scale in `value`: 1,000,000 for 3,000,000.
fn scale_of(value: f64) -> f64 {
    [1e12, 1e9, 1e6, 1e3].into_iter().find(|scale| value >= *scale).unwrap_or(1.0)
}

/// The number that `form` begins with, and what follows it: "1,900" "", "2" "bn"; fractions as one sign.
fn leading_number(form: &str) -> Option<(f64, &str)> {
    if let Some(sign) = form.chars().next()
        && let Some(value) = fraction(sign)
    {
        return Some((value, &form[sign.len_utf8()..]));
    }
    let end = form.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',')).unwrap_or(form.len());
    let (digits, rest) = form.split_at(end);
    let digits = digits.trim_end_matches(['.', ',']);
    let plain = grouped(digits)?;
    let value: f64 = plain.parse().ok()?;
    match (rest.chars().next().and_then(fraction), rest.strip_prefix('/')) {
        (Some(part), _) => Some((value + part, "")),
        (None, Some(below)) => {
            let below: f64 = below.parse().ok()?;
            (value < below && below <= 10.0 && value > 0.0).then_some((value / below, ""))
        }
        (None, None) => Some((value, rest)),
    }
}

/// Digits without the commas between thousands; `None` where commas or points stand otherwise.
fn grouped(digits: &str) -> Option<String> {
    let (whole, decimals) = digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    if decimals.is_some_and(|decimals| decimals.is_empty() || decimals.contains(['.', ','])) {
        return None;
    }
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let rest: Vec<_> = groups.collect();
    let well_formed = rest.iter().all(|group| group.len() == 3 || group.len() == 2)
        && rest.last().is_none_or(|last| last.len() == 3)
        && (rest.is_empty() || first.len() <= 3)
        && !(first.is_empty() && decimals.is_none());
    well_formed.then(|| digits.replace(',', ""))
}

fn fraction(sign: char) -> Option<f64> {
    Some(match sign {
        '½' => 0.5,
        '⅓' => 1.0 / 3.0,
        '⅔' => 2.0 / 3.0,
        '¼' => 0.25,
        '¾' => 0.75,
        '⅕' => 0.2,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{grouped, leading_number};

    #[test]
    fn digits_are_read_with_what_follows() {
        assert_eq!(leading_number("1,900"), Some((1900.0, "")));
        assert_eq!(leading_number("2.5bn"), Some((2.5, "bn")));
        assert_eq!(leading_number("1½"), Some((1.5, "")));
        assert_eq!(leading_number("2/3"), Some((2.0 / 3.0, "")));
        assert_eq!(leading_number("9/11"), None);
        assert_eq!(leading_number("1,90,000"), Some((190_000.0, "")));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for bad in ["1.2.3", "12,34", "v2", "", ",", "1234,567"] {
            assert_eq!(leading_number(bad), None, "{bad}");
        }
        assert_eq!(grouped("10,000.5").as_deref(), Some("10000.5"));
    }
}
