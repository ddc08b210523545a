//! Texts that were given to be read, held in memory for as long as there is room.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use crate::Read;

/// Size of all texts that are held, in bytes of what was read in them.
const HELD_BYTES: usize = 64 << 20;
/// What begins the name of a held text.
pub(crate) const PREFIX: &str = "text-";

/// The texts, the newest first.
#[derive(Default)]
pub(crate) struct Desk(Mutex<VecDeque<(String, Arc<Held>)>>);

/// A text that is held.
pub(crate) struct Held {
    /// In the document format, written out: that takes less room.
    pub(crate) document: String,
    /// Its reports.
    pub(crate) csv: String,
}

impl Held {
    fn bytes(&self) -> usize {
        self.document.len() + self.csv.len()
    }
}

impl Desk {
    /// Lays a text on the desk; returns its name, which is made from its content. It may take a while.
    pub(crate) fn lay(&self, read: Read) -> String {
        let new = Held { document: read.document.to_string(), csv: read.csv };
        let hash = dateline_ledger::sha256(&new.document);
        let name = format!("{PREFIX}{}", hash.get(..16).unwrap_or(&hash));
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.retain(|(other, _)| *other != name);
        held.push_front((name.clone(), Arc::new(new)));
        while held.len() > 1 && held.iter().map(|(_, held)| held.bytes()).sum::<usize>() > HELD_BYTES {
            held.pop_back();
        }
        name
    }

    /// The text of this name.
    pub(crate) fn take(&self, name: &str) -> Option<Arc<Held>> {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.iter().find(|(other, _)| other == name).map(|(_, held)| Arc::clone(held))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_texts_make_room() {
        let desk = Desk::default();
        let read = |number: usize| Read { document: number.into(), csv: "x".repeat(HELD_BYTES / 4) };
        let first = desk.lay(read(0));
        assert_eq!(desk.lay(read(0)), first, "the same text has the same name");
        (1..=2).for_each(|number| drop(desk.lay(read(number))));
        assert!(desk.take(&first).is_some());
        drop(desk.lay(read(3)));
        assert!(desk.take(&first).is_none());
    }
}
