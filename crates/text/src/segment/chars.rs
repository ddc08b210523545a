//! Kinds of characters.

/// Whether `c` separates tokens: white space, control characters, and what has no width and joins nothing.
pub(super) fn is_blank(c: char) -> bool {
    match c {
        ' ' | '\n' | '\t' | '\r' => true,
        '!'..='~' => false,
        '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' => true,
        '\u{FEFF}' => true,
        _ => c.is_whitespace() || c.is_control(),
    }
}

/// Whether `c` can stand inside a word: letters, digits, the marks upon them, joiners, soft hyphens.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || (c >= '\u{80}' && is_mark(c))
}

/// Marks that combine with what is before them, and what holds a word together unseen.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{200C}' | '\u{200D}'
        | '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}'
        | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}'
        | '\u{900}'..='\u{903}' | '\u{93A}'..='\u{94F}' | '\u{951}'..='\u{957}'
        | '\u{9BC}'..='\u{9CD}' | '\u{A3C}'..='\u{A4D}' | '\u{ABC}'..='\u{ACD}' | '\u{B3C}'..='\u{B4D}'
        | '\u{BBE}'..='\u{BCD}' | '\u{C3C}'..='\u{C4D}' | '\u{CBC}'..='\u{CCD}' | '\u{D3B}'..='\u{D4D}'
        | '\u{E31}'..='\u{E4E}' | '\u{180B}'..='\u{180D}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Straight, curly and modifier apostrophes.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '‘' | '`' | '´')
}

/// Hyphens inside words; dashes are none.
pub(super) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Characters that end a sentence.
pub(super) fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '۔' | '।' | '॥' | '‼' | '⁇' | '⁈' | '⁉')
}

/// Quotation marks that only open.
pub(super) fn is_opening_quote(c: char) -> bool {
    matches!(c, '“' | '‘' | '„' | '‚' | '«' | '‹' | '「' | '『')
}

/// Quotation marks that only close.
pub(super) fn is_closing_quote(c: char) -> bool {
    matches!(c, '”' | '’' | '»' | '›' | '」' | '』')
}

/// Opening brackets.
pub(super) fn is_opening_bracket(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '（' | '【')
}

/// Closing brackets.
pub(super) fn is_closing_bracket(c: char) -> bool {
    matches!(c, ')' | ']' | '}' | '）' | '】')
}

/// Whether a run of `c` is one token ("--", "...", "!!").
pub(super) fn repeats(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '.' | '=' | '*' | '_' | '~' | '+' | '<' | '>' | '#' | '\'' | '’' | '‘' | '`' | '|')
}

/// Whether `c` continues a picture character: skin tones, joiners, variation selectors, key caps.
pub(super) fn continues_picture(c: char) -> bool {
    matches!(c, '\u{200D}' | '\u{FE0E}' | '\u{FE0F}' | '\u{20E3}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}

/// Letters of which two make a flag.
pub(super) fn is_flag_letter(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}')
}

/// The first character of `text`.
pub(super) fn first(text: &str) -> Option<char> {
    text.chars().next()
}

/// The last character of `text`.
pub(super) fn last(text: &str) -> Option<char> {
    text.chars().next_back()
}

/// How many bytes at the start of `text` satisfy `test`.
pub(super) fn run(text: &str, test: impl Fn(char) -> bool) -> usize {
    text.find(|c| !test(c)).unwrap_or(text.len())
}
