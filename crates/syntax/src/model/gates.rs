//! What forms give the encoder's first layer, remembered: the same forms come again and again.

use rustc_hash::FxHashMap;

use super::embed::Embedder;
use super::kernel::{Matrix, Pair};

/// Forms that are remembered for good: the first ones met, which are the frequent ones. They take 5 KiB each.
const KEPT_FORMS: usize = 1024;

/// Products of the first layer's two input matrices with the embeddings of forms.
#[derive(Default)]
pub(crate) struct Gates {
    kept: FxHashMap<Box<str>, usize>,
    /// Forms of the last words asked for that are not kept.
    passing: FxHashMap<Box<str>, usize>,
    /// Row `i` of each belongs to form `i`; the passing forms stand behind the kept ones.
    values: [Vec<f32>; 2],
    packed: Vec<Pair>,
}

impl Gates {
    /// Writes the row of each of `forms` into `rows`; rows that were given out before are void.
    pub(crate) fn find(&mut self, forms: &[&str], embedder: &Embedder, inputs: [&Matrix; 2], rows: &mut Vec<usize>) {
        self.passing.clear();
        self.packed.clear();
        rows.clear();
        let known = self.kept.len();
        for &form in forms {
            let row = self.kept.get(form).or_else(|| self.passing.get(form)).copied();
            rows.push(row.unwrap_or_else(|| self.add(form, embedder)));
        }
        for (values, input) in self.values.iter_mut().zip(inputs) {
            let stride = input.stride();
            values.resize((self.kept.len() + self.passing.len()) * stride, 0.0);
            input.apply(&self.packed, &mut values[known * stride..]);
        }
    }

    fn add(&mut self, form: &str, embedder: &Embedder) -> usize {
        let next = self.kept.len() + self.passing.len();
        let forms = if self.kept.len() < KEPT_FORMS { &mut self.kept } else { &mut self.passing };
        forms.insert(form.into(), next);
        embedder.embed(form, &mut self.packed);
        next
    }

    /// Row `row` of direction `way`.
    pub(crate) fn of(&self, way: usize, row: usize, width: usize) -> &[f32] {
        &self.values[way][row * width..][..width]
    }
}

#[cfg(test)]
mod tests {
    use super::super::file::ModelFile;
    use super::super::kernel::EMBEDDING;
    use super::*;

    /// The same form has the same gates, whether it is kept, passing or new; and memory does not grow without end.
    #[test]
    fn many_forms_take_little_room() {
        let file = ModelFile::read(crate::model::EMBEDDED).expect("another test reads it");
        let embedder = Embedder::read(&file, crate::model::EMBEDDED.into()).expect("another test reads it");
        let input =
            Matrix::read(&file, "lstm1.forward.input", embedder.columns(), EMBEDDING, None).expect("it is there");
        let (mut gates, mut rows) = (Gates::default(), Vec::new());
        let mut find = |forms: &[&str]| -> Vec<Vec<f32>> {
            gates.find(forms, &embedder, [&input, &input], &mut rows);
            let most = KEPT_FORMS + forms.len();
            assert!(gates.kept.len() + gates.passing.len() <= most && gates.values[0].len() <= most * input.stride());
            rows.iter().map(|&row| gates.of(1, row, input.stride()).to_vec()).collect()
        };
        let first = find(&["police", "zzz", "police"]);
        assert_eq!(first[0], first[2]);
        for round in 0..6 {
            let forms: Vec<String> = (0..500).map(|i| format!("word{round}x{i}")).collect();
            find(&forms.iter().map(String::as_str).collect::<Vec<_>>());
        }
        let late = find(&["late", "zzz", "late", "later"]);
        assert_eq!((&late[0], &late[1]), (&late[2], &first[1]));
        assert_eq!(find(&["later", "late"]), [late[3].clone(), late[0].clone()]);
    }
}
