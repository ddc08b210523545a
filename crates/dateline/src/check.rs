//! `dateline sample` and `dateline validate`: people check the data.

use std::fs;
use std::io::{IsTerminal as _, Write as _};

use anyhow::{Result, anyhow};
use dateline_export::{Agreement, FieldScore, Findings, Sample, SheetError, read_sheet};
use dateline_ledger::Reader;

use crate::args::{Print, SampleArgs, ValidateArgs};
use crate::ask::filter_of_reports;
use crate::export::told;
use crate::{Done, ledger, tell};

/// Runs `dateline sample`.
pub(crate) fn sample(args: &SampleArgs) -> Result<Done> {
    let reader = Reader::open(&args.ledger.path, args.as_of).map_err(ledger::told)?;
    let asked = Sample { size: args.size, seed: args.seed, filter: filter_of_reports(&args.filter) };
    let drawn = dateline_export::sample(&reader, &asked, &args.to).map_err(told)?;
    tell(&format!(
        "`{}`: {} of {} reports, from {} strata; give coders `sheet.html` or `sheet.csv`, and keep `key.csv`",
        args.to.display(),
        drawn.reports,
        drawn.population,
        drawn.strata
    ));
    Ok(Done::All)
}

/// Runs `dateline validate`.
pub(crate) fn validate(args: &ValidateArgs) -> Result<Done> {
    let (mut sheets, mut errors) = (Vec::new(), Vec::new());
    for path in &args.sheets {
        let name = path.display().to_string();
        let bytes = fs::read(path).map_err(|error| {
            anyhow!("`{name}` cannot be read: {error}\nhelp: give the sheets that the coders saved, as CSV")
        })?;
        match read_sheet(&name, &bytes) {
            Ok(sheet) => sheets.push((name, sheet)),
            Err(found) => errors.extend(found),
        }
    }
    let key = args.key.clone().unwrap_or_else(|| args.sheets[0].with_file_name("key.csv"));
    let bytes = fs::read(&key).map_err(|error| {
        anyhow!("`{}` cannot be read: {error}\nhelp: name the key of the sample with `--key FILE`", key.display())
    })?;
    if !errors.is_empty() {
        return Err(all(&errors));
    }
    let findings = dateline_export::validate(&sheets, (&key, &bytes)).map_err(|errors| all(&errors))?;
    let print = args.to.unwrap_or_else(|| if std::io::stdout().is_terminal() { Print::Table } else { Print::Jsonl });
    let mut out = std::io::stdout().lock();
    match print {
        Print::Table => write!(out, "{}", table(&findings))?,
        Print::Jsonl => {
            for field in &findings.fields {
                writeln!(out, "{}", line(field))?;
            }
        }
    }
    Ok(Done::All)
}

fn all(errors: &[SheetError]) -> anyhow::Error {
    anyhow!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n"))
}

fn table(findings: &Findings) -> String {
    let mut out = format!("{} reports, judged by {}\n\n", findings.items, findings.coders.join(", "));
    out += "field      judged  right  95% interval  agreement\n";
    for field in &findings.fields {
        let right = field.precision.map_or_else(
            || "    -  -           ".to_owned(),
            |share| format!(" {:.3}  {:.3} to {:.3}", share.share, share.low, share.high),
        );
        let agreement = match field.agreement {
            Some(Agreement::Kappa(kappa)) => format!("kappa {kappa:.2}"),
            Some(Agreement::Alpha(alpha)) => format!("alpha {alpha:.2}"),
            None => "-".to_owned(),
        };
        let split = if field.split > 0 { format!("  ({} split)", field.split) } else { String::new() };
        out += &format!("{:10} {:6} {right}  {agreement}{split}\n", field.name, field.judged);
    }
    out + "\nRight: the share in the reports that the sample was drawn from, weighted back from its strata (Wilson's interval).\n"
}

fn line(field: &FieldScore) -> serde_json::Value {
    let (measure, agreement) = match field.agreement {
        Some(Agreement::Kappa(kappa)) => (Some("kappa"), Some(kappa)),
        Some(Agreement::Alpha(alpha)) => (Some("alpha"), Some(alpha)),
        None => (None, None),
    };
    serde_json::json!({
        "field": field.name, "judged": field.judged, "split": field.split,
        "precision": field.precision.map(|share| share.share), "low": field.precision.map(|share| share.low),
        "high": field.precision.map(|share| share.high), "agreement": agreement, "agreement_measure": measure,
    })
}
