//! Countries by name, without the rest of the gazetteer.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::fold;
use crate::Code;
use crate::lines::{Folder, list};

/// The codes of countries by their folded names, from the list that comes with the program.
static BY_NAME: LazyLock<BTreeMap<String, Code>> = LazyLock::new(|| {
    let folder = Folder::embedded();
    let mut by_name = BTreeMap::new();
    for line in folder.lines("places/countries.txt") {
        let fields: Vec<&str> = line.text.split('|').map(str::trim).collect();
        let [name, others, _, code, ..] = fields[..] else { continue };
        let Some(code) = Code::parse(code) else { continue };
        by_name.extend(std::iter::once(name).chain(list(others)).map(|name| (fold(name), code)));
    }
    by_name
});

/// The ISO 3166-1 alpha-3 code of the country of this name, in letters of any case.
pub fn country_called(name: &str) -> Option<Code> {
    BY_NAME.get(&fold(name.trim())).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_its_names_in_any_case() {
        let code = |name: &str| country_called(name).map(|code| code.as_str().to_owned());
        assert_eq!(code("Nigeria").as_deref(), Some("NGA"));
        assert_eq!(code(" nigeria").as_deref(), Some("NGA"));
        assert_eq!(code("the States").as_deref(), Some("USA"));
        assert_eq!(code("Lagos"), None);
    }
}
