//! What the tests share: running the program and reading what it prints.
#![allow(dead_code)] // each test file uses a part

pub(crate) mod served;

use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::Value;

/// What a run printed, and its exit code.
pub(crate) struct Ran {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) code: i32,
}

/// The program, far from the settings of whoever runs the tests.
pub(crate) fn dateline() -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("dateline");
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env_remove("COLUMNS");
    command
}

/// Runs the program with these arguments on nothing.
pub(crate) fn run<S: AsRef<std::ffi::OsStr>>(arguments: &[S]) -> Ran {
    run_on("", arguments)
}

/// Runs the program with these arguments and this standard input.
pub(crate) fn run_on<S: AsRef<std::ffi::OsStr>>(input: impl Into<Vec<u8>>, arguments: &[S]) -> Ran {
    let output = dateline().args(arguments).write_stdin(input).output().expect("the program starts");
    Ran {
        out: String::from_utf8(output.stdout).expect("output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("messages are UTF-8"),
        code: output.status.code().expect("the program ends by itself"),
    }
}

/// The documents in JSON Lines.
pub(crate) fn documents(lines: &str) -> Vec<Value> {
    lines.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

/// One line of JSON Lines input.
pub(crate) fn line(id: &str, text: &str) -> String {
    serde_json::json!({"id": id, "text": text, "published": "2025-03-05"}).to_string() + "\n"
}

/// The repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The example article.
pub(crate) fn example() -> PathBuf {
    root().join("examples/talks.txt")
}

/// The words of `span` in the document's text, by code points.
pub(crate) fn slice(document: &Value, span: &Value) -> String {
    let text: Vec<char> = document["text"].as_str().expect("there is a text").chars().collect();
    let at = |end: usize| span[end].as_u64().expect("a span is two numbers") as usize;
    text[at(0)..at(1)].iter().collect()
}
