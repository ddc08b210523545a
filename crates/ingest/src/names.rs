//! From what is named to files.

use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::html::address::is_web;
use crate::options::STANDARD_INPUT;
use crate::{InputError, Place};

/// The files that something named stands for, in order.
pub(crate) struct Names(Box<dyn Iterator<Item = Result<String, InputError>> + Send>);

impl Names {
    /// A file; the files in a folder and its folders by name, except hidden ones; or those that a pattern such as
    /// `news/*.html` or `archive/**/*.txt` fits.
    ///
    /// Of folders and patterns, the files `passed_over` (by their full names) are left out, and so are pipes and the like.
    pub(crate) fn of(name: &str, passed_over: &[PathBuf]) -> Self {
        match Path::new(name) {
            _ if name == STANDARD_INPUT || is_web(name) => Self::one(Ok(name.to_owned())),
            path if path.is_dir() => Self::folder(name, passed_over.to_vec()),
            path if !path.exists() && name.contains(['*', '?', '[']) => Self::pattern(name, passed_over.to_vec()),
            _ => Self::one(Ok(name.to_owned())),
        }
    }

    pub(crate) fn none() -> Self {
        Self(Box::new(std::iter::empty()))
    }

    fn one(name: Result<String, InputError>) -> Self {
        Self(Box::new(std::iter::once(name)))
    }

    fn folder(name: &str, passed_over: Vec<PathBuf>) -> Self {
        let is_shown = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
        let entries = WalkDir::new(name).follow_links(true).sort_by_file_name().into_iter().filter_entry(is_shown);
        let folder = name.to_owned();
        let files = entries.filter_map(move |entry| match entry {
            Ok(entry) if !entry.file_type().is_file() || is_one_of(entry.path(), &passed_over) => None,
            Ok(entry) => Some(Ok(entry.path().to_string_lossy().into_owned())),
            Err(error) => {
                let place =
                    Place::file(&error.path().map_or(folder.clone(), |path| path.to_string_lossy().into_owned()));
                Some(Err(InputError::Unreadable { place, source: error.into() }))
            }
        });
        Self(Box::new(or_error(files, InputError::EmptyFolder { place: Place::file(name) })))
    }

    fn pattern(name: &str, passed_over: Vec<PathBuf>) -> Self {
        let paths = match glob::glob(name) {
            Ok(paths) => paths,
            Err(error) => {
                return Self::one(Err(InputError::BadPattern { place: Place::file(name), reason: error.msg }));
            }
        };
        let files = paths.filter_map(move |path| match path {
            Ok(path) if is_no_file(&path) || is_one_of(&path, &passed_over) => None,
            Ok(path) => Some(Ok(path.to_string_lossy().into_owned())),
            Err(error) => {
                let place = Place::file(&error.path().to_string_lossy());
                Some(Err(InputError::Unreadable { place, source: error.into() }))
            }
        });
        Self(Box::new(or_error(files, InputError::NoMatch { place: Place::file(name) })))
    }
}

/// Whether it is a folder, a pipe or the like: reading those may never end.
fn is_no_file(path: &Path) -> bool {
    path.metadata().is_ok_and(|about| !about.is_file())
}

/// Whether a file is one of those `named` by their full names, whatever it is called here.
fn is_one_of(path: &Path, named: &[PathBuf]) -> bool {
    let is_alike = named.iter().any(|name| name.file_name() == path.file_name());
    is_alike && path.canonicalize().is_ok_and(|path| named.contains(&path))
}

/// `files`, or `error` where there are none.
fn or_error(
    files: impl Iterator<Item = Result<String, InputError>> + Send,
    error: InputError,
) -> impl Iterator<Item = Result<String, InputError>> + Send {
    let mut files = files.peekable();
    let error = files.peek().is_none().then_some(Err(error));
    files.chain(error)
}

impl Iterator for Names {
    type Item = Result<String, InputError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn shown(name: &str, folder: &Path) -> Vec<String> {
        let short = |name: String| name.replace(&format!("{}/", folder.display()), "");
        Names::of(name, &[]).map(|name| short(name.unwrap_or_else(|error| format!("! {error}")))).collect()
    }

    #[test]
    fn folders_and_patterns_stand_for_files_in_order() {
        let folder = tempfile::tempdir().expect("there is room");
        let root = folder.path();
        fs::create_dir_all(root.join("b/empty")).expect("a new folder can be written");
        for name in ["c.txt", "a.txt", "b/d.html", "b/.hidden.txt", "[x].txt"] {
            fs::write(root.join(name), "x").expect("a new folder can be written");
        }
        let named = |name: &str| shown(&format!("{}{name}", root.display()), root);
        assert_eq!(named(""), ["[x].txt", "a.txt", "b/d.html", "c.txt"]);
        assert_eq!(named("/*.txt"), ["[x].txt", "a.txt", "c.txt"]);
        assert_eq!(named("/**/*.html"), ["b/d.html"]);
        assert_eq!(named("/[x].txt"), ["[x].txt"]);
        assert_eq!(named("/a.txt"), ["a.txt"]);
        assert_eq!(named("/*.csv"), ["! `*.csv`: no file fits this pattern"]);
        assert_eq!(named("/b/empty"), ["! `b/empty`: there is no file in this folder"]);
        let passed_over = [root.canonicalize().expect("the folder is there").join("a.txt")];
        let left: Vec<_> = Names::of(&root.to_string_lossy(), &passed_over).flatten().collect();
        assert!(left.len() == 3 && !left.iter().any(|name| name.ends_with("a.txt")), "{left:?}");
        assert!(named("/a**b*")[0].contains("is no pattern"), "{:?}", named("/a**b*"));
    }

    #[cfg(unix)]
    #[test]
    fn pipes_are_no_files() {
        let folder = tempfile::tempdir().expect("there is room");
        fs::write(folder.path().join("a.txt"), "x").expect("a new folder can be written");
        let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("b.txt")).expect("a new folder");
        let named = |name: &str| shown(&format!("{}{name}", folder.path().display()), folder.path());
        assert_eq!((named(""), named("/*.txt")), (vec!["a.txt".to_owned()], vec!["a.txt".to_owned()]));
    }
}
