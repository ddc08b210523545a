//! Segments standard input ten times over and prints tokens a second.

use std::io::{self, Read};
use std::time::Instant;

use dateline_text::{Text, segment};

fn main() -> io::Result<()> {
    let mut raw = String::new();
    io::stdin().read_to_string(&mut raw)?;
    let text = Text::new(raw);
    let start = Instant::now();
    let tokens: usize = (0..10).map(|_| segment(&text).tokens.len()).sum();
    eprintln!("{tokens} tokens, {:.0} a second", tokens as f64 / start.elapsed().as_secs_f64());
    Ok(())
}
