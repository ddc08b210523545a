//! Event dates in EDTF, the notation for unsure and open dates (ISO 8601-2).

use jiff::civil::Date;

/// `2025-03-04`, `2025-03`, `1997`, `2025-02-05/2025-03-05`, `2025-03-01/..`; empty where nothing is known.
pub fn edtf(from: Option<Date>, to: Option<Date>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) => whole_unit(from, to).unwrap_or_else(|| format!("{from}/{to}")),
        (Some(from), None) => format!("{from}/.."),
        (None, Some(to)) => format!("../{to}"),
        (None, None) => String::new(),
    }
}

/// A whole month or year.
fn whole_unit(from: Date, to: Date) -> Option<String> {
    if from == from.first_of_year() && to == from.last_of_year() {
        return Some(format!("{:04}", from.year()));
    }
    (from == from.first_of_month() && to == from.last_of_month())
        .then(|| format!("{:04}-{:02}", from.year(), from.month()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(from: Option<&str>, to: Option<&str>) -> String {
        let day = |text: &str| text.parse::<Date>().unwrap();
        edtf(from.map(day), to.map(day))
    }

    #[test]
    fn days_months_years_ranges_and_open_ends() {
        assert_eq!(written(Some("2025-03-04"), Some("2025-03-04")), "2025-03-04");
        assert_eq!(written(Some("2024-02-01"), Some("2024-02-29")), "2024-02");
        assert_eq!(written(Some("1997-01-01"), Some("1997-12-31")), "1997");
        assert_eq!(written(Some("2025-02-05"), Some("2025-03-05")), "2025-02-05/2025-03-05");
        assert_eq!(written(Some("2025-03-01"), None), "2025-03-01/..");
        assert_eq!(written(None, None), "");
    }
}
