//! Reads what is named and writes `{"id", "published", "title", "byline", "text"}`, a line an article.

use std::io::Write as _;
use std::time::Instant;

use dateline_ingest::{Articles, Options};
use serde_json::json;

fn main() -> std::io::Result<()> {
    let (mut out, start, mut count) = (std::io::stdout().lock(), Instant::now(), 0);
    for name in std::env::args().skip(1) {
        for article in Articles::open(&name, Options::default()) {
            count += 1;
            match article {
                Ok(it) => {
                    let published = it.published.map(|published| published.given);
                    let line = json!({
                        "id": it.id, "url": it.url, "published": published, "title": it.title, "byline": it.byline,
                        "publisher": it.publisher, "dateline": it.dateline, "language": it.language, "notes": it.notes,
                        "text": it.text.as_str(),
                    });
                    writeln!(out, "{line}")?;
                }
                Err(error) => eprintln!("{error}"),
            }
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    eprintln!("{count} articles in {seconds:.2} s, {:.0} a second", f64::from(count) / seconds);
    Ok(())
}
