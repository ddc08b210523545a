//! Three-letter codes of countries and sectors.

use std::fmt;

/// Three capital letters: a country ("USA", ISO 3166-1 alpha-3, or PLOVER's "IGO", "NGO") or a sector ("GOV").
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; 3]);

impl Code {
    /// Reads three ASCII capitals; `None` for anything else.
    pub const fn parse(text: &str) -> Option<Self> {
        let &[a, b, c] = text.as_bytes() else { return None };
        if a.is_ascii_uppercase() && b.is_ascii_uppercase() && c.is_ascii_uppercase() {
            Some(Self([a, b, c]))
        } else {
            None
        }
    }

    /// The code of a literal that is known to be three capitals.
    ///
    /// # Panics
    /// At compile time, when used in a `const`, or at run time, if `text` is anything else.
    pub const fn of(text: &str) -> Self {
        match Self::parse(text) {
            Some(code) => code,
            None => panic!("a code is three capital letters"),
        }
    }

    /// The three letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("made from ASCII letters only")
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
