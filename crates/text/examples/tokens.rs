//! Prints the tokens and sentences of standard input as CoNLL-U with empty analyses, for scoring the segmenter.

use std::io::{self, BufWriter, Read, Write};

use dateline_text::{Text, segment};

fn main() -> io::Result<()> {
    let mut raw = String::new();
    io::stdin().read_to_string(&mut raw)?;
    let text = Text::new(raw);
    let segments = segment(&text);
    let tokens = segments.tokens.as_slice();
    let mut out = BufWriter::new(io::stdout().lock());
    for (_, sentence) in segments.sentences.iter() {
        let words = text[sentence.span].replace(['\n', '\r'], " ");
        let dateline = sentence.dateline.map_or("", |span| &text[span]);
        writeln!(out, "# text = {words}\n# block = {:?}\n# paragraph = {}\n# dateline = {dateline}", sentence.block, sentence.paragraph)?;
        for (at, range) in sentence.tokens.clone().enumerate() {
            let last = (range + 1..tokens.len()).take_while(|&next| tokens[next].continues).last();
            if let Some(last) = last.filter(|_| !tokens[range].continues) {
                let form = &text[segments.span(dateline_text::Id::new(range), dateline_text::Id::new(last))];
                writeln!(out, "{}-{}\t{form}\t_\t_\t_\t_\t_\t_\t_\t_", at + 1, at + 1 + last - range)?;
            }
            let form = &text[tokens[range].span];
            writeln!(out, "{}\t{form}\t_\tX\t_\t_\t{}\t{}\t_\t_", at + 1, usize::from(at > 0), if at == 0 { "root" } else { "dep" })?;
        }
        writeln!(out)?;
    }
    out.flush()
}
