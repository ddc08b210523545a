//! The text of RTF documents.

use encoding_rs::{Encoding, WINDOWS_1252};

/// Groups that hold no text of the document.
const SILENT: [&str; 17] = [
    "fonttbl",
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "object",
    "header",
    "headerl",
    "headerr",
    "headerf",
    "footer",
    "footerl",
    "footerr",
    "footerf",
    "fldinst",
    "listtable",
    "themedata",
];

/// The paragraphs of an RTF document, a line each.
pub(super) fn text(source: &[u8]) -> String {
    let mut reader = Reader::new();
    let mut at = 0;
    while at < source.len() {
        at = reader.read(source, at);
    }
    reader.flush();
    reader.text
}

#[derive(Clone, Copy)]
struct Group {
    silent: bool,
    /// Signs that stand in for a character that was given by its number.
    skip: usize,
}

struct Reader {
    text: String,
    /// The code page of the document.
    encoding: &'static Encoding,
    /// Bytes in it that were not decoded yet.
    bytes: Vec<u8>,
    groups: Vec<Group>,
    skipped: usize,
    /// The first half of a character of two UTF-16 units.
    half: Option<u16>,
}

impl Reader {
    fn new() -> Self {
        let groups = vec![Group { silent: false, skip: 1 }];
        Self { text: String::new(), encoding: WINDOWS_1252, bytes: Vec::new(), groups, skipped: 0, half: None }
    }

    /// Reads what stands at `at` and returns where the next thing stands.
    fn read(&mut self, source: &[u8], at: usize) -> usize {
        match source[at] {
            b'{' => {
                let group = self.group();
                self.groups.push(group);
                at + 1
            }
            b'}' => {
                if self.groups.len() > 1 {
                    self.groups.pop();
                }
                at + 1
            }
            b'\\' => self.control(source, at + 1),
            b'\r' | b'\n' => at + 1,
            byte => {
                self.byte(byte);
                at + 1
            }
        }
    }

    fn group(&self) -> Group {
        self.groups.last().copied().unwrap_or(Group { silent: false, skip: 1 })
    }

    fn control(&mut self, source: &[u8], at: usize) -> usize {
        let rest = &source[at..];
        let letters = rest.iter().take(32).take_while(|byte| byte.is_ascii_alphabetic()).count();
        if letters == 0 {
            return self.symbol(rest, at);
        }
        let word = String::from_utf8_lossy(&rest[..letters]).into_owned();
        let sign = usize::from(rest.get(letters) == Some(&b'-'));
        let digits = rest[letters + sign..].iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
        let end = if digits > 0 { letters + sign + digits } else { letters };
        let number = std::str::from_utf8(&rest[letters..end]).ok().and_then(|digits| digits.parse::<i64>().ok());
        self.word(&word, number);
        let binary = if word == "bin" { number.unwrap_or(0).max(0) as usize } else { 0 };
        let end = end + usize::from(rest.get(end) == Some(&b' '));
        (at + end).saturating_add(binary).min(source.len())
    }

    /// A control symbol: a backslash and one sign.
    fn symbol(&mut self, rest: &[u8], at: usize) -> usize {
        match rest.first() {
            Some(b'\'') => {
                let digits = rest.get(1..3).and_then(|digits| std::str::from_utf8(digits).ok());
                match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
                    Some(byte) => {
                        self.byte(byte);
                        return at + 3;
                    }
                    None => return at + 1,
                }
            }
            Some(b'~') => self.push('\u{A0}'),
            Some(b'_') => self.push('-'),
            Some(b'\r' | b'\n') => self.push('\n'),
            Some(b'*') => self.silence(),
            Some(byte @ (b'\\' | b'{' | b'}')) => self.byte(*byte),
            _ => {}
        }
        at + 1
    }

    fn word(&mut self, word: &str, number: Option<i64>) {
        match word {
            "par" | "line" | "row" | "sect" | "page" => self.push('\n'),
            "tab" | "cell" => self.push('\t'),
            "emdash" => self.push('—'),
            "endash" => self.push('–'),
            "lquote" => self.push('‘'),
            "rquote" => self.push('’'),
            "ldblquote" => self.push('“'),
            "rdblquote" => self.push('”'),
            "bullet" => self.push('•'),
            "uc" => {
                if let Some(group) = self.groups.last_mut() {
                    group.skip = number.unwrap_or(1).clamp(0, 8) as usize;
                }
            }
            "ansicpg" => self.encoding = number.and_then(code_page).unwrap_or(WINDOWS_1252),
            "u" => self.unit(number.unwrap_or(0) as u16),
            word if SILENT.contains(&word) => self.silence(),
            _ => {}
        }
    }

    /// A UTF-16 unit; the signs that stand in for it are skipped.
    fn unit(&mut self, unit: u16) {
        let units = self.half.take().into_iter().chain([unit]).collect::<Vec<_>>();
        if units.len() == 1 && (0xD800..0xDC00).contains(&unit) {
            self.half = Some(unit);
        } else {
            char::decode_utf16(units).for_each(|sign| self.push(sign.unwrap_or('\u{FFFD}')));
        }
        self.skipped = self.group().skip;
    }

    fn silence(&mut self) {
        if let Some(group) = self.groups.last_mut() {
            group.silent = true;
        }
    }

    fn byte(&mut self, byte: u8) {
        if self.skipped > 0 {
            self.skipped -= 1;
        } else if !self.group().silent {
            self.bytes.push(byte);
        }
    }

    fn push(&mut self, sign: char) {
        self.flush();
        if !self.group().silent {
            self.text.push(sign);
        }
    }

    fn flush(&mut self) {
        self.text.push_str(&self.encoding.decode_without_bom_handling(&self.bytes).0);
        self.bytes.clear();
    }
}

/// The encoding that Windows has under a number.
fn code_page(number: i64) -> Option<&'static Encoding> {
    let label = match number {
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        10_000 => "macintosh".to_owned(),
        65_001 => "utf-8".to_owned(),
        number => format!("windows-{number}"),
    };
    Encoding::for_label(label.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_read_and_nothing_else() {
        let source = br"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator x;}{\info{\title y}}\pard\b Talks fail\b0\par
K\'f6ln \u322?\'f3d\u378? \ldblquote a\rdblquote\~\{b\}\par {\field{\*\fldinst HYPERLINK u}{\fldrslt link}}\u-10179?\u-8704?}";
        assert_eq!(text(source), "Talks fail\nKöln łódź “a”\u{A0}{b}\nlink😀");
    }

    #[test]
    fn the_document_names_its_code_page() {
        assert_eq!(text(br"{\rtf1\ansi\ansicpg1250 Pawe\'b3 \'8c}"), "Paweł Ś");
        assert_eq!(text(br"{\rtf1\ansi\ansicpg932 \'93\'fa}"), "日");
        assert_eq!(text(br"{\rtf1\ansi\ansicpg7 K\'f6ln}"), "Köln");
    }

    #[test]
    fn broken_documents_are_read_as_far_as_they_go() {
        for source in
            [&b"}}}x"[..], b"{{{", b"\\", b"\\'", b"\\'z1", b"\\u", b"\\bin99999999999 x", b"\\u-99999999 ?", b"\\uc9"]
        {
            text(source);
        }
    }
}
