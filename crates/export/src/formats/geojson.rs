//! GeoJSON (RFC 7946): a point for each row that has one.

use std::path::PathBuf;

use serde_json::{Map, Value, json};

use super::{File, Sheet};
use crate::ExportError;
use crate::table::Table;

/// A collection of points.
pub(super) struct Features {
    file: File,
    table: &'static Table,
    is_first: bool,
}

impl Features {
    pub(super) fn new(path: PathBuf, table: &'static Table) -> Result<Self, ExportError> {
        let mut file = File::new(path)?;
        file.write(b"{\"type\":\"FeatureCollection\",\"features\":[")?;
        Ok(Self { file, table, is_first: true })
    }
}

impl Sheet for Features {
    fn write(&mut self, row: &[Value]) -> Result<(), ExportError> {
        let columns = || self.table.columns.iter().map(|column| column.name.as_str()).zip(row);
        let degrees = |name: &str| columns().find(|(column, _)| *column == name).and_then(|(_, value)| value.as_f64());
        let (Some(lat), Some(lon)) = (degrees("lat"), degrees("lon")) else { return Ok(()) };
        let rest = columns().filter(|(name, _)| !["lat", "lon"].contains(name));
        let properties: Map<String, Value> = rest.map(|(name, value)| (name.to_owned(), value.clone())).collect();
        let point = json!({"type": "Point", "coordinates": [lon, lat]});
        let feature = json!({"type": "Feature", "geometry": point, "properties": properties});
        let before = if std::mem::take(&mut self.is_first) { "\n" } else { ",\n" };
        self.file.write(format!("{before}{feature}").as_bytes())
    }

    fn finish(mut self: Box<Self>) -> Result<(), ExportError> {
        self.file.write(b"\n]}\n")?;
        self.file.finish()
    }
}
