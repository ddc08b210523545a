//! The knowledge files that came with the program, and a user's own over them.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use dateline_coder::Knowledge;
use dateline_knowledge::{Folder, Problems};

use crate::tell;

/// The knowledge that came with the program, with the files of `own` read over it. It is needed until the program ends,
/// and taking it apart then would take as long as reading a page.
pub(crate) fn knowledge(own: Option<&Path>) -> Result<&'static Knowledge> {
    Ok(Box::leak(Box::new(loaded(own)?)))
}

fn loaded(own: Option<&Path>) -> Result<Knowledge> {
    let Some(own) = own else { return Ok(Knowledge::embedded()) };
    let folder = folder(Some(own))?;
    let mut know = Knowledge::load(&folder).map_err(told)?;
    if own.join("lexicon").is_dir() {
        let (patterns, problems) = dateline_coder::lexicon::compile(&folder).map_err(told)?;
        problems.0.iter().for_each(|problem| tell(&format!("{problem}\n")));
        know.patterns = patterns;
    }
    Ok(know)
}

/// The files that came with the program, each with what the file of the same path in `own` adds. Files that nothing
/// reads are told of.
pub(crate) fn folder(own: Option<&Path>) -> Result<Folder> {
    let shipped = Folder::embedded();
    let Some(own) = own else { return Ok(shipped) };
    let mut added = Vec::new();
    collect(own, own, &mut added)?;
    added.sort();
    if added.is_empty() {
        return Err(anyhow!("`{}` holds no knowledge files; they end in `.txt` or `.lex`", own.display()));
    }
    for (name, _) in added.iter().filter(|(name, _)| !is_read(name, &shipped)) {
        tell(&format!("warning: `{}` is read by nothing\nhelp: {}", own.join(name).display(), way_out(name, &shipped)));
    }
    Ok(shipped.with(added))
}

/// The error that `problems` of the knowledge files are told as.
pub(crate) fn told(problems: Problems) -> anyhow::Error {
    anyhow!("the knowledge files have problems\n\n{problems}")
}

/// Whether a file called `name` changes anything: one that has a shipped file's name, or an own one where all files of
/// a folder are read. The words of the predicate layer are part of the program.
fn is_read(name: &str, shipped: &Folder) -> bool {
    let any_name = (name.starts_with("lexicon/") && name.ends_with(".lex"))
        || ["places/", "actors/organizations/", "actors/people/"].iter().any(|folder| name.starts_with(folder))
        || ["actors/organizations.txt", "actors/people.txt"].contains(&name);
    !name.starts_with("predicates/") && (any_name || shipped.file(name).is_some())
}

fn way_out(name: &str, shipped: &Folder) -> String {
    let prefix = name.split_once('/').map_or("", |(folder, _)| folder);
    let beside = |path: &&str| path.split_once('/').is_some_and(|(folder, _)| folder == prefix);
    let names: Vec<_> = shipped.below("").map(|(path, _)| path).filter(beside).collect();
    match (prefix, names.is_empty()) {
        ("predicates", _) => "the words of the predicate layer cannot be changed by a folder of your own".to_owned(),
        (_, true) => "put it in the folder that it belongs to, as in `actors/people.txt`".to_owned(),
        _ => format!("the names that are read here are {}", names.join(", ")),
    }
}

fn collect(root: &Path, folder: &Path, added: &mut Vec<(String, String)>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("the folder `{}` cannot be read", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, added)?;
        } else if path.extension().is_some_and(|kind| kind == "txt" || kind == "lex") {
            let text =
                fs::read_to_string(&path).with_context(|| format!("`{}` cannot be read as UTF-8", path.display()))?;
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            added.push((name, text));
        }
    }
    Ok(())
}
