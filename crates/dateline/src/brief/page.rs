//! Lines on a page: width, wrapping, colours.

use anstyle::{AnsiColor, Style};
use textwrap::Options;

/// How a page is laid out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    /// Columns.
    pub(crate) width: usize,
    /// Whether colours may be used.
    pub(crate) colour: bool,
}

/// What a piece of text is, which decides how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Ordinary words.
    Plain,
    /// A heading.
    Heading,
    /// Names of participants.
    Name,
    /// The event's type.
    Type,
    /// What did not happen, or is in doubt.
    Doubt,
    /// The article's own words.
    Quote,
    /// What can be passed over.
    Faint,
    /// Something that does not add up.
    Alarm,
}

/// A page being written.
pub(crate) struct Page {
    layout: Layout,
    text: String,
}

impl Page {
    pub(crate) fn new(layout: Layout) -> Self {
        Self { layout, text: String::new() }
    }

    /// The page as it stands.
    pub(crate) fn finish(self) -> String {
        self.text
    }

    pub(crate) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A heading between blank lines.
    pub(crate) fn heading(&mut self, words: &str) {
        self.blank();
        self.line(0, &[(Ink::Heading, words)]);
    }

    /// One paragraph of pieces, wrapped, each line set in by `indent` columns.
    pub(crate) fn line(&mut self, indent: usize, pieces: &[(Ink, &str)]) {
        self.hanging(indent, indent, pieces);
    }

    /// The same, with the lines after the first set in by `rest` columns.
    pub(crate) fn hanging(&mut self, first: usize, rest: usize, pieces: &[(Ink, &str)]) {
        let plain: String = pieces.iter().map(|(_, words)| printable(words)).collect();
        let (first, rest) = (" ".repeat(first), " ".repeat(rest));
        let options = Options::new(self.layout.width).initial_indent(&first).subsequent_indent(&rest);
        let inks: Vec<Ink> =
            pieces.iter().flat_map(|(ink, words)| printable(words).chars().map(|_| *ink).collect::<Vec<_>>()).collect();
        let mut at = 0;
        let chars: Vec<char> = plain.chars().collect();
        for (number, line) in textwrap::wrap(&plain, options).iter().enumerate() {
            let indent = if number == 0 { &first } else { &rest };
            let body = line.strip_prefix(indent.as_str()).unwrap_or(line);
            self.text.push_str(if body.is_empty() { "" } else { indent });
            self.inked(body, &chars, &inks, &mut at);
            self.text.push('\n');
        }
    }

    /// Writes `body`, which stands in `chars` from `at` on but for spaces lost in wrapping.
    fn inked(&mut self, body: &str, chars: &[char], inks: &[Ink], at: &mut usize) {
        let mut current = Ink::Plain;
        for sign in body.chars() {
            while *at < chars.len() && chars[*at] != sign {
                *at += 1;
            }
            let ink = inks.get(*at).copied().unwrap_or(Ink::Plain);
            if ink != current {
                self.switch(current, ink);
                current = ink;
            }
            self.text.push(sign);
            *at += 1;
        }
        self.switch(current, Ink::Plain);
    }

    fn switch(&mut self, from: Ink, to: Ink) {
        if !self.layout.colour || from == to {
            return;
        }
        if from != Ink::Plain {
            self.text.push_str(&style(from).render_reset().to_string());
        }
        if to != Ink::Plain {
            self.text.push_str(&style(to).render().to_string());
        }
    }
}

/// `words` on one line, without control and direction characters that could disturb a terminal.
fn printable(words: &str) -> String {
    let kept = words.chars().filter(|sign| !is_direction(*sign));
    kept.map(|sign| if sign.is_control() { ' ' } else { sign }).collect()
}

fn is_direction(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn style(ink: Ink) -> Style {
    match ink {
        Ink::Plain => Style::new(),
        Ink::Heading | Ink::Name => Style::new().bold(),
        Ink::Type => Style::new().fg_color(Some(AnsiColor::Cyan.into())),
        Ink::Doubt => Style::new().fg_color(Some(AnsiColor::Yellow.into())),
        Ink::Quote => Style::new().italic(),
        Ink::Faint => Style::new().dimmed(),
        Ink::Alarm => Style::new().fg_color(Some(AnsiColor::Red.into())).bold(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(colour: bool, pieces: &[(Ink, &str)]) -> String {
        let mut page = Page::new(Layout { width: 20, colour });
        page.hanging(2, 4, pieces);
        page.finish()
    }

    #[test]
    fn lines_are_wrapped_and_set_in() {
        assert_eq!(
            page(false, &[(Ink::Name, "Ana Kovar"), (Ink::Plain, " met the envoys")]),
            "  Ana Kovar met the\n    envoys\n"
        );
    }

    #[test]
    fn colours_close_at_every_line_end() {
        let text = page(true, &[(Ink::Quote, "one two three four five six")]);
        for line in text.lines() {
            assert_eq!(line.matches("\u{1b}[3m").count(), line.matches("\u{1b}[0m").count(), "{line:?}");
        }
    }

    #[test]
    fn control_and_direction_characters_do_not_reach_the_terminal() {
        assert_eq!(page(false, &[(Ink::Plain, "a\u{1b}[2J\u{202e}b\nc")]), "  a [2Jb c\n");
    }
}
