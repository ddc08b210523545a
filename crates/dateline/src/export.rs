//! `dateline export`.

use anyhow::{Result, anyhow};
use dateline_export::{ExportError, Format, Order, Shape, export};
use dateline_ledger::Reader;

use crate::args::{ExportArgs, Form, OtherShape};
use crate::ask::filter_of_reports;
use crate::knowledge::folder;
use crate::{Done, ledger, tell};

/// Runs the command.
pub(crate) fn run(args: &ExportArgs) -> Result<Done> {
    let reader = Reader::open(&args.ledger.path, args.as_of).map_err(ledger::told)?;
    if args.hxl && args.format != Form::Csv {
        return Err(anyhow!("`--hxl` is for CSV\nhelp: leave out `--format` or `--hxl`"));
    }
    let order = Order {
        tables: args.tables.clone(),
        format: if args.hxl { Format::Hxl } else { format(args.format) },
        filter: filter_of_reports(&args.filter),
        rule: crate::ask::rule(args.rule),
        shapes: args.shapes.iter().copied().map(shape).collect(),
        centroids: args.centroids,
        no_text: args.no_text,
    };
    let written = export(&reader, &folder(args.data.as_deref())?, &order, &args.to, args.force).map_err(told)?;
    let tables: Vec<String> = written.tables.iter().map(|(name, rows)| format!("{name} {rows}")).collect();
    tell(&format!("`{}`: {}", args.to.display(), tables.join(", ")));
    if written.left_out > 0 {
        tell(&format!(
            "{} reports are not in `polecat.tsv`: plain PLOVER has no place for what did not happen, has no actor, or lacks \
             the recipient that its type needs, and codes a demand or threat once",
            written.left_out
        ));
    }
    Ok(Done::All)
}

/// The error as it is told.
pub(crate) fn told(error: ExportError) -> anyhow::Error {
    anyhow!("{error}\nhelp: {}", error.help())
}

fn format(form: Form) -> Format {
    match form {
        Form::Csv => Format::Csv,
        Form::Jsonl => Format::Jsonl,
        Form::Parquet => Format::Parquet,
        Form::Sqlite => Format::Sqlite,
        Form::Geojson => Format::Geojson,
        Form::Jsonld => Format::Jsonld,
    }
}

fn shape(shape: OtherShape) -> Shape {
    match shape {
        OtherShape::Polecat => Shape::Polecat,
        OtherShape::Gdelt => Shape::Gdelt,
    }
}
