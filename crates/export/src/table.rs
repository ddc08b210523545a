//! What the tables of an export are called and what stands in their columns. `tables.txt` says it, for the program, for
//! `datapackage.json` and for people.

use std::sync::LazyLock;

/// The version of the tables: the first number changes when a column is renamed or goes.
pub const SCHEMA: &str = "1.0";

/// A table of its own shape.
#[derive(Debug)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// What a row is.
    pub meaning: String,
    /// Its columns, in order.
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Debug)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What its values are.
    pub kind: Kind,
    /// Unit or values; empty where neither says anything.
    pub unit: String,
    /// What it means.
    pub meaning: String,
    /// Whether it holds words of the text.
    pub has_words: bool,
}

/// What values are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    String,
    /// Whole number of 32 bits.
    Int32,
    /// Whole number of 64 bits.
    Int64,
    /// Number.
    Float64,
    /// True or false.
    Bool,
    /// Day.
    Date,
    /// Moment in UTC.
    Timestamp,
    /// List.
    List(Box<Kind>),
    /// Named strings that belong together.
    Struct(Vec<String>),
}

impl Kind {
    /// Reads the name of a kind; `None` where there is no such kind.
    fn parse(name: &str) -> Option<Self> {
        let inner = |outer: &str| name.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>');
        Some(match name {
            "string" => Self::String,
            "int32" => Self::Int32,
            "int64" => Self::Int64,
            "float64" => Self::Float64,
            "bool" => Self::Bool,
            "date" => Self::Date,
            "timestamp" => Self::Timestamp,
            _ => match (inner("list"), inner("struct")) {
                (Some(of), _) => Self::List(Box::new(Self::parse(of)?)),
                (_, Some(fields)) => Self::Struct(fields.split(',').map(ToOwned::to_owned).collect()),
                _ => return None,
            },
        })
    }
}

impl Table {
    /// All tables, in the order in which they are described.
    pub fn all() -> &'static [Self] {
        static ALL: LazyLock<Vec<Table>> = LazyLock::new(|| read(include_str!("tables.txt")));
        &ALL
    }

    /// The table of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        Self::all().iter().find(|table| table.name == name)
    }

    /// Whether its rows can have a point.
    pub(crate) fn has_point(&self) -> bool {
        self.columns.iter().any(|column| column.name == "lat")
    }
}

fn read(text: &str) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some((name, meaning)) = line.strip_prefix("== ").and_then(|head| head.split_once(": ")) {
            tables.push(Table { name: name.to_owned(), meaning: meaning.to_owned(), columns: Vec::new() });
        } else if let Some(table) = tables.last_mut() {
            table.columns.push(column(line).expect("a test reads `tables.txt`"));
        }
    }
    tables
}

fn column(line: &str) -> Option<Column> {
    let cells: Vec<&str> = line.split('|').map(str::trim).collect();
    let (&[name, kind, unit, meaning], words) = (cells.get(..4)?, cells.get(4..)?) else { return None };
    Some(Column {
        name: name.to_owned(),
        kind: Kind::parse(kind)?,
        unit: unit.to_owned(),
        meaning: meaning.to_owned(),
        has_words: words == ["words"],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_has_columns_and_no_name_stands_twice() {
        let names: Vec<_> = Table::all().iter().map(|table| table.name.as_str()).collect();
        assert_eq!(
            names.join(" "),
            "documents reports participants entities attributions quantities events measures series contradictions links \
             changes runs denominators"
        );
        for table in Table::all() {
            let mut names: Vec<_> = table.columns.iter().map(|column| &column.name).collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), table.columns.len(), "{}", table.name);
            assert!(table.columns.iter().all(|column| !column.meaning.is_empty()), "{}", table.name);
        }
    }

    #[test]
    fn kinds_are_read_inside_one_another() {
        let pairs = Kind::List(Box::new(Kind::List(Box::new(Kind::Int32))));
        assert_eq!(Kind::parse("list<list<int32>>"), Some(pairs));
        let struct_of = Kind::Struct(vec!["name".to_owned(), "sha256".to_owned()]);
        assert_eq!(Kind::parse("list<struct<name,sha256>>"), Some(Kind::List(Box::new(struct_of))));
        assert_eq!(Kind::parse("number"), None);
    }
}
