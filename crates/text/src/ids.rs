//! Typed numbers by which the records of one layer name those of another.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use crate::Token;

/// The place of a `T` in the list that made it. Copy it, store it, send it; it borrows nothing.
pub struct Id<T>(u32, PhantomData<fn() -> T>);

impl<T> Id<T> {
    /// The `index`-th record of its layer, from 0.
    pub fn new(index: usize) -> Self {
        Self(
            u32::try_from(index).expect("a layer holds fewer than 2^32 records, since its text has fewer bytes"),
            PhantomData,
        )
    }

    /// Place in the layer, from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// The record after this one; it need not exist.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0 + 1, PhantomData)
    }
}

// By hand: a derive would ask the same of `T`.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// One layer: records in the order they were made, each under its [`Id`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layer<T>(Vec<T>);

impl<T> Layer<T> {
    /// An empty layer.
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds `record` at the end.
    pub fn push(&mut self, record: T) -> Id<T> {
        self.0.push(record);
        Id::new(self.0.len() - 1)
    }

    /// Number of records.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Records with their ids, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> + ExactSizeIterator {
        self.0.iter().enumerate().map(|(i, record)| (Id::new(i), record))
    }

    /// All ids, in order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = Id<T>> + ExactSizeIterator + use<T> {
        (0..self.0.len()).map(Id::new)
    }

    /// The record under `id`, if there is one.
    pub fn get(&self, id: Id<T>) -> Option<&T> {
        self.0.get(id.index())
    }

    /// The records alone.
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }
}

impl<T> Default for Layer<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> From<Vec<T>> for Layer<T> {
    fn from(records: Vec<T>) -> Self {
        Self(records)
    }
}

impl<T> FromIterator<T> for Layer<T> {
    fn from_iter<I: IntoIterator<Item = T>>(records: I) -> Self {
        Self(records.into_iter().collect())
    }
}

impl<T> Index<Id<T>> for Layer<T> {
    type Output = T;

    fn index(&self, id: Id<T>) -> &T {
        &self.0[id.index()]
    }
}

impl<T> IndexMut<Id<T>> for Layer<T> {
    fn index_mut(&mut self, id: Id<T>) -> &mut T {
        &mut self.0[id.index()]
    }
}

/// One `V` for each token, in token order: how a stage adds to tokens it may not touch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerToken<V>(Vec<V>);

impl<V> Default for PerToken<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V> PerToken<V> {
    /// Takes one value a token, in token order.
    pub fn new(values: Vec<V>) -> Self {
        Self(values)
    }

    /// Values with their tokens.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<Token>, &V)> + ExactSizeIterator {
        self.0.iter().enumerate().map(|(i, value)| (Id::new(i), value))
    }

    /// Number of tokens.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no token.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<V> Index<Id<Token>> for PerToken<V> {
    type Output = V;

    fn index(&self, token: Id<Token>) -> &V {
        &self.0[token.index()]
    }
}

impl<V> IndexMut<Id<Token>> for PerToken<V> {
    fn index_mut(&mut self, token: Id<Token>) -> &mut V {
        &mut self.0[token.index()]
    }
}
