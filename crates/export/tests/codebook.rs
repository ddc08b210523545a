//! The codebook.

use dateline_export::{codebook, page};
use dateline_knowledge::Folder;
use dateline_knowledge::ontology::{EventType, Ontology, Status};

#[test]
fn the_codebook_holds_the_ontology_as_it_is_loaded() {
    let folder = Folder::embedded();
    let (book, ontology) = (codebook(&folder).unwrap(), Ontology::load(&folder).unwrap());
    for &event_type in EventType::ALL {
        assert!(book.contains(&format!("### {event_type}\n")), "{event_type}");
        for (mode, _) in ontology.modes(event_type) {
            assert!(book.contains(&format!("**{event_type} {mode}**")), "{event_type} {mode}");
        }
    }
    for &status in Status::ALL {
        assert!(book.contains(&format!("- `{status}`: ")), "{status}");
    }
    for context in ["`military`", "`human_rights`", "`trafficking`"] {
        assert!(book.contains(context), "{context}");
    }
    assert!(book.contains("| **CONSULT** | CONSULT | CONSULT | AGREE | REJECT meet |"), "the projection");
    assert!(book.contains("> Norway *gave* the rebels weapons.\n"), "examples have no marks");
    assert!(page(&book).contains("<td><strong>CONSULT</strong></td>"));
}

#[test]
fn a_users_own_files_are_in_it() {
    let line = "AID | 2 | 10 | yes | 07 | our own words for it\n".to_owned();
    let types = Folder::embedded().file("ontology/types.txt").unwrap().to_owned();
    let kept: Vec<&str> = types.lines().filter(|line| !line.starts_with("AID ")).collect();
    let folder = Folder::new(
        Folder::embedded()
            .below("")
            .map(|(name, text)| {
                let text = if name == "ontology/types.txt" { kept.join("\n") + "\n" + &line } else { text.to_owned() };
                (name.to_owned(), text)
            })
            .collect(),
    );
    assert!(codebook(&folder).unwrap().contains("our own words for it"));
}
