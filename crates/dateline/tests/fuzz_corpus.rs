//! Replays the corpus of the fuzzer: inputs that once broke something, and seeds.

#[path = "../../../fuzz/laws.rs"]
mod laws;

use std::fs;
use std::path::Path;

#[test]
fn the_corpus_keeps_the_laws() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
    for (name, law) in laws::ALL {
        let mut files: Vec<_> = fs::read_dir(corpus.join(name)).expect("each law has a corpus").flatten().collect();
        files.sort_by_key(fs::DirEntry::path);
        assert!(!files.is_empty(), "{name}");
        for file in files {
            let bytes = fs::read(file.path()).expect("the corpus can be read");
            let kept = std::panic::catch_unwind(|| law(&bytes));
            assert!(kept.is_ok(), "{} breaks a law", file.path().display());
        }
    }
}
