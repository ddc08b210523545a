//! Reads plain text from standard input and writes its tokens and sentences as CoNLL-U without tags and trees.

use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::time::Instant;

use dateline_text::{Sentence, Text, Token, segment};

fn main() -> std::io::Result<()> {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input)?;
    let text = Text::new(input);
    let start = Instant::now();
    let segments = segment(&text);
    let seconds = start.elapsed().as_secs_f64();
    let tokens = segments.tokens.as_slice();
    eprintln!("{} tokens in {seconds:.3} s, {:.0} tokens/s", tokens.len(), tokens.len() as f64 / seconds);
    let mut out = String::new();
    for (_, sentence) in segments.sentences.iter() {
        write_sentence(&mut out, &text, tokens, sentence).expect("a string takes all that is written");
    }
    std::io::stdout().write_all(out.as_bytes())
}

fn write_sentence(out: &mut String, text: &Text, tokens: &[Token], sentence: &Sentence) -> std::fmt::Result {
    let own = &tokens[sentence.tokens.clone()];
    for (at, token) in own.iter().enumerate() {
        let parts = 1 + own[at + 1..].iter().take_while(|part| part.continues).count();
        if parts > 1 && !token.continues {
            let joined = &text[token.span.to(own[at + parts - 1].span)];
            writeln!(out, "{}-{}\t{joined}\t_\t_\t_\t_\t_\t_\t_\t_", at + 1, at + parts)?;
        }
        writeln!(out, "{}\t{}\t_\t_\t_\t_\t_\t_\t_\t_", at + 1, &text[token.span])?;
    }
    writeln!(out)
}
