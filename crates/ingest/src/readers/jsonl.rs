//! Files with one JSON object a line.

use std::io::BufRead;

use dateline_text::Article;

use super::keys::{self, unmarked, utf8};
use super::lines::{Line, Lines};
use crate::articles::{Context, Reader};
use crate::input::Input;
use crate::options::Limits;
use crate::{InputError, Place};

/// Reads JSON Lines.
pub(super) struct JsonLines {
    name: String,
    /// `None` after a line that could not be read at all.
    lines: Option<Lines<Box<dyn BufRead + Send>>>,
    read: usize,
}

impl JsonLines {
    pub(super) fn new(input: Input, limits: Limits) -> Self {
        Self { name: input.name, lines: Some(Lines::new(input.bytes, limits.line_bytes)), read: 0 }
    }

    /// The document on a line; `None` for a blank one.
    fn article(&self, line: Line, context: &mut Context) -> Option<Result<Article, InputError>> {
        let place = Place::line(&self.name, self.read);
        let bytes = match line {
            Line::Whole(bytes) => bytes,
            Line::TooLong => {
                return Some(Err(InputError::LineTooLong { place, limit_bytes: context.limits.line_bytes }));
            }
        };
        let text = match utf8(&bytes, &place) {
            Ok(text) if self.read == 1 => unmarked(text),
            Ok(text) => text,
            Err(error) => return Some(Err(error)),
        };
        if text.trim_ascii().is_empty() {
            return None;
        }
        Some(match serde_json::from_str(text) {
            Ok(value) => keys::article(value, place, context),
            Err(error) => Err(InputError::NotJson { place, reason: reason(&error) }),
        })
    }
}

impl Reader for JsonLines {
    fn next(&mut self, context: &mut Context) -> Option<Result<Article, InputError>> {
        loop {
            let line = self.lines.as_mut()?.next_line();
            self.read += 1;
            let line = match line {
                Ok(line) => line?,
                Err(source) => {
                    self.lines = None;
                    return Some(Err(InputError::Unreadable { place: Place::line(&self.name, self.read), source }));
                }
            };
            if let Some(result) = self.article(line, context) {
                return Some(result);
            }
        }
    }
}

/// What the JSON reader says, without the line number of its own: a line is always line 1 to it.
fn reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match message.rsplit_once(" at line ") {
        Some((reason, _)) => format!("{reason} at column {}", error.column()),
        None => message,
    }
}
