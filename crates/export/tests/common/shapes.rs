//! The shapes of other data sets, by the names of their columns.

use super::Exported;

/// The columns, as they are published.
pub(crate) const POLECAT: &str = "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|\
Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|\
Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|\
Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|\
Story Locations|Language|Version";

/// The columns, as they are published.
pub(crate) const GDELT: &str = "GLOBALEVENTID SQLDATE MonthYear Year FractionDate Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode \
Actor1EthnicCode Actor1Religion1Code Actor1Religion2Code Actor1Type1Code Actor1Type2Code Actor1Type3Code Actor2Code Actor2Name \
Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode Actor2Religion1Code Actor2Religion2Code Actor2Type1Code Actor2Type2Code \
Actor2Type3Code IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone \
Actor1Geo_Type Actor1Geo_FullName Actor1Geo_CountryCode Actor1Geo_ADM1Code Actor1Geo_ADM2Code Actor1Geo_Lat Actor1Geo_Long \
Actor1Geo_FeatureID Actor2Geo_Type Actor2Geo_FullName Actor2Geo_CountryCode Actor2Geo_ADM1Code Actor2Geo_ADM2Code Actor2Geo_Lat \
Actor2Geo_Long Actor2Geo_FeatureID ActionGeo_Type ActionGeo_FullName ActionGeo_CountryCode ActionGeo_ADM1Code ActionGeo_ADM2Code \
ActionGeo_Lat ActionGeo_Long ActionGeo_FeatureID DATEADDED SOURCEURL";

/// The cells of a row by the names of their columns.
pub(crate) struct Named<'a> {
    pub(crate) names: Vec<&'a str>,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Named<'_> {
    pub(crate) fn find(&self, column: &str, value: &str) -> Vec<&Vec<String>> {
        let at = self.at(column);
        self.rows.iter().filter(|row| row[at] == value).collect()
    }

    pub(crate) fn at(&self, column: &str) -> usize {
        self.names.iter().position(|name| *name == column).unwrap_or_else(|| panic!("no {column}"))
    }

    pub(crate) fn cells(&self, row: &[String], columns: &str) -> String {
        columns.split('|').map(|column| row[self.at(column)].as_str()).collect::<Vec<_>>().join("|")
    }
}

/// The rows of this shape.
pub(crate) fn polecat(out: &Exported) -> Named<'static> {
    let rows = out.cells("polecat.tsv").into_iter().skip(1).collect();
    Named { names: POLECAT.split('|').collect(), rows }
}

/// The rows of this shape.
pub(crate) fn gdelt(out: &Exported) -> Named<'static> {
    Named { names: GDELT.split(' ').collect(), rows: out.cells("gdelt_events.tsv") }
}
