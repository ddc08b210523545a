//! The embedded model: weights, and what it makes of sentences.

mod curve;
mod embed;
mod encoder;
mod features;
mod file;
mod gates;
mod heads;
mod kernel;
mod lemma;
mod lstm;
mod tree;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{LazyLock, Mutex, PoisonError};

pub use file::ModelError;
pub(crate) use file::checksum;
pub(crate) use tree::is_tree;

use heads::Reading;

use crate::{Feats, Rel, Upos};

static EMBEDDED: &[u8] = include_bytes!("../../../../models/syntax.bin");
/// The content of the program need not be checked at each start.
static SHARED: LazyLock<Model> = LazyLock::new(|| {
    let file = file::ModelFile::read_unchecked(EMBEDDED);
    let model = file.and_then(|file| Model::of(&file, EMBEDDED.into()));
    model.expect("the embedded model is whole: a test reads it")
});

/// Words that are embedded together: enough to share work, few enough to stay in the processor's cache.
const CHUNK_WORDS: usize = 1024;

/// The weights of the parser.
pub struct Model {
    encoder: encoder::Encoder,
    heads: heads::Heads,
    lexicon: lemma::Lexicon,
    rooms: Rooms,
}

/// What one thread works in.
#[derive(Default)]
struct Room {
    encoder: encoder::Room,
    heads: heads::Room,
}

/// Rooms that nobody works in just now. They hold nothing that changes a result: memory, and products of forms.
#[derive(Default)]
struct Rooms(Mutex<Vec<Room>>);

impl Rooms {
    fn take(&self) -> Room {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    fn give_back(&self, room: Room) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(room);
    }
}

/// What the model says of one word.
pub(crate) struct Guess {
    pub(crate) upos: Upos,
    pub(crate) xpos: std::sync::Arc<str>,
    pub(crate) feats: Feats,
    pub(crate) lemma: Box<str>,
    /// The head, counted from 1 within the sentence; 0 for the root.
    pub(crate) head: usize,
    pub(crate) rel: Rel,
    pub(crate) margin: f32,
}

impl Model {
    /// The model inside the program; it is unpacked at the first call.
    pub fn embedded() -> &'static Self {
        &SHARED
    }

    /// Reads a model file, as `train/export.py` writes it. Its bytes are kept.
    ///
    /// # Errors
    /// Bytes that are no model file, or one of another layout, or damaged.
    pub fn read(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, ModelError> {
        let bytes = bytes.into();
        Self::of(&file::ModelFile::read(&bytes)?, bytes.clone())
    }

    fn of(file: &file::ModelFile<'_>, bytes: Cow<'static, [u8]>) -> Result<Self, ModelError> {
        Ok(Self {
            encoder: encoder::Encoder::read(file, bytes)?,
            heads: heads::Heads::read(file)?,
            lexicon: lemma::Lexicon::read(file)?,
            rooms: Rooms::default(),
        })
    }

    /// Analyses `sentences`, which follow each other in `forms`. One guess a form.
    pub(crate) fn analyse(&self, forms: &[&str], sentences: &[Range<usize>]) -> Vec<Guess> {
        let mut out = Vec::with_capacity(forms.len());
        let mut room = self.rooms.take();
        let mut rest = sentences;
        while !rest.is_empty() {
            let first = rest[0].start;
            let many = rest.iter().take_while(|words| words.end - first <= CHUNK_WORDS).count().max(1);
            let (chunk, after) = rest.split_at(many);
            let last = chunk[many - 1].end;
            let local: Vec<Range<usize>> = chunk.iter().map(|words| words.start - first..words.end - first).collect();
            self.analyse_chunk(&forms[first..last], &local, &mut room, &mut out);
            rest = after;
        }
        self.rooms.give_back(room);
        out
    }

    fn analyse_chunk(&self, forms: &[&str], sentences: &[Range<usize>], room: &mut Room, out: &mut Vec<Guess>) {
        self.encoder.prepare(forms, &mut room.encoder);
        let mut order: Vec<usize> = (0..sentences.len()).collect();
        order.sort_by_key(|&at| std::cmp::Reverse(sentences[at].len()));
        let mut guesses: Vec<Vec<Guess>> = Vec::new();
        guesses.resize_with(sentences.len(), Vec::new);
        for group in order.chunks(lstm::TOGETHER) {
            let words: Vec<Range<usize>> = group.iter().map(|&at| sentences[at].clone()).collect();
            let lengths: Vec<usize> = words.iter().map(ExactSizeIterator::len).collect();
            let states = self.encoder.encode(&words, &mut room.encoder);
            let mut readings = self.heads.read_states(states, &lengths, &mut room.heads).into_iter();
            for (&at, words) in group.iter().zip(words) {
                guesses[at] =
                    forms[words].iter().zip(readings.by_ref()).map(|(form, read)| self.guess(form, read)).collect();
            }
        }
        out.extend(guesses.into_iter().flatten());
    }

    fn guess(&self, form: &str, read: Reading<'_>) -> Guess {
        Guess {
            upos: read.upos,
            xpos: read.xpos.clone(),
            feats: read.feats.clone(),
            lemma: self.lexicon.lemma(form, read.xpos),
            head: read.head,
            rel: read.rel,
            margin: read.margin,
        }
    }
}
