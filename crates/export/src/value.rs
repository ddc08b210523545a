//! Values as a column wants them.

use serde_json::{Number, Value};

use crate::table::Kind;

impl Kind {
    /// `value` as this kind: numbers for true and false, text that holds JSON, and days for moments are made into what
    /// the column says. What cannot be is null, and so are words that are not there.
    pub(crate) fn fit(&self, value: Value) -> Value {
        match (self, value) {
            (_, Value::Null) => Value::Null,
            (Self::String, Value::String(text)) if text.is_empty() => Value::Null,
            (Self::String, Value::String(text)) => Value::String(text),
            (Self::String, other) => Value::String(other.to_string()),
            (Self::Int32 | Self::Int64, Value::Number(number)) => whole(&number),
            (Self::Float64, Value::Number(number)) => number.as_f64().map_or(Value::Null, Value::from),
            (Self::Bool, Value::Bool(flag)) => Value::Bool(flag),
            (Self::Bool, Value::Number(number)) => Value::Bool(number.as_i64() != Some(0)),
            (Self::Date, Value::String(day)) => day.get(..10).map_or(Value::Null, Value::from),
            (Self::Timestamp, Value::String(time)) => Value::String(moment(time)),
            (Self::List(_), Value::String(json)) => {
                serde_json::from_str(&json).map_or(Value::Null, |list| self.fit(list))
            }
            (Self::List(of), Value::Array(items)) => items.into_iter().map(|item| of.fit(item)).collect(),
            (Self::Struct(_), Value::Object(fields)) => Value::Object(fields),
            _ => Value::Null,
        }
    }
}

fn whole(number: &Number) -> Value {
    number.as_i64().map_or(Value::Null, Value::from)
}

/// A publication time of which only the day is known begins with that day; `published_precision` says so.
fn moment(time: String) -> String {
    if time.len() == "2025-03-05".len() { time + "T00:00:00Z" } else { time }
}

/// The cell of a value in a table of text: empty where there is none, JSON for lists.
pub(crate) fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The text in a value; empty where there is none.
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The values of a list; none where it is no list.
pub(crate) fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_become_what_the_column_says() {
        let strings = Kind::List(Box::new(Kind::String));
        assert_eq!(Kind::Bool.fit(json!(1)), json!(true));
        assert_eq!(Kind::Float64.fit(json!(59)), json!(59.0));
        assert_eq!(Kind::Date.fit(json!("2025-03-05T10:00:00Z")), json!("2025-03-05"));
        assert_eq!(Kind::Timestamp.fit(json!("2025-03-05")), json!("2025-03-05T00:00:00Z"));
        assert_eq!(strings.fit(json!("[\"USA\",null]")), json!(["USA", null]));
        assert_eq!(strings.fit(json!("not json")), Value::Null);
        assert_eq!(Kind::Int32.fit(json!("7")), Value::Null);
        assert_eq!(Kind::String.fit(json!("")), Value::Null);
    }

    #[test]
    fn nothing_is_an_empty_cell_and_an_empty_list_is_none() {
        assert_eq!(cell(&Value::Null), "");
        assert_eq!(cell(&json!([])), "[]");
        assert_eq!(cell(&json!(true)), "true");
        assert_eq!(cell(&json!(35.0)), "35.0");
    }
}
