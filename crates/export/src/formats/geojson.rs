//! GeoJSON (RFC 7946): a point for each row that has one.

use std::path::PathBuf;

use serde_json::{Map, Value, json};

use super::{File, Sheet};
use crate::ExportError;
use crate::table::Table;

/// The columns of the point.
pub(super) const POINT: [&str; 2] = ["lat", "lon"];

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

impl Features {
    /// The row's values with the names of their columns.
    fn named<'r>(&self, row: &'r [Value]) -> impl Iterator<Item = (&'static str, &'r Value)> {
        self.table.columns.iter().map(|column| column.name.as_str()).zip(row)
    }

    /// Latitude and longitude, where the row has both.
    fn point(&self, row: &[Value]) -> Option<[f64; 2]> {
        let degrees = |name: &str| self.named(row).find(|(column, _)| *column == name)?.1.as_f64();
        let [lat, lon] = POINT.map(degrees);
        Some([lat?, lon?])
    }
}

impl Sheet for Features {
    fn holds(&self, row: &[Value]) -> bool {
        self.point(row).is_some()
    }

    fn write(&mut self, row: &[Value]) -> Result<(), ExportError> {
        let Some([lat, lon]) = self.point(row) else { return Ok(()) };
        let rest = self.named(row).filter(|(name, _)| !POINT.contains(name));
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
