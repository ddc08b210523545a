//! The numbers, with their sums checked.

use dateline_coder::Coded;
use dateline_coder::quantities::{Hedge, Quantity};
use dateline_text::Id;

use super::events::chain;
use super::page::{Ink, Page};

pub(super) fn write(coded: &Coded, page: &mut Page) {
    if coded.quantities.is_empty() {
        return;
    }
    page.heading("NUMBERS");
    for (id, quantity) in coded.quantities.iter() {
        let parts: Vec<_> = coded.quantities.iter().filter(|(_, part)| part.part_of == Some(id)).collect();
        let indent = if quantity.part_of.is_some() { 6 } else { 2 };
        write_one(coded, quantity, indent, page);
        if parts.len() > 1 {
            write_sum(quantity, &parts, page);
        }
    }
}

fn write_one(coded: &Coded, quantity: &Quantity, indent: usize, page: &mut Page) {
    let mut words = figure(quantity);
    if let Some(state) = &quantity.state {
        words.push_str(&format!(", {state}"));
    }
    let said = dateline_coder::attributions::innermost(&coded.attributions, quantity.span);
    if let Some(id) = said {
        let certainty = coded.attributions[id].certainty;
        words.push_str(&format!("; {}, {}", chain(coded, id), certainty.as_str()));
    }
    let quote = format!("  “{}”", &coded.article.text[quantity.span]);
    page.hanging(indent, indent + 2, &[(Ink::Plain, &words), (Ink::Quote, &quote)]);
}

fn figure(quantity: &Quantity) -> String {
    let hedge = match quantity.hedge {
        Hedge::Exact => "",
        Hedge::About => "about ",
        Hedge::AtLeast => "at least ",
        Hedge::MoreThan => "more than ",
        Hedge::AtMost => "at most ",
        Hedge::FewerThan => "fewer than ",
        Hedge::Nearly => "nearly ",
    };
    let unit = quantity.unit.as_deref().unwrap_or("(of what?)");
    format!("{hedge}{} × {unit}", number(quantity.value))
}

/// A number with its thousands apart.
fn number(value: f64) -> String {
    let text = value.to_string();
    let (whole, fraction) =
        text.split_once('.').map_or((text.as_str(), ""), |(whole, _)| (whole, &text[whole.len()..]));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 && digit.is_ascii_digit() && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + fraction
}

/// "35 + 22 + 2 = 59", or by how much it does not add up.
fn write_sum(whole: &Quantity, parts: &[(Id<Quantity>, &Quantity)], page: &mut Page) {
    let sum: f64 = parts.iter().map(|(_, part)| part.value).sum();
    let terms: Vec<_> = parts.iter().map(|(_, part)| number(part.value)).collect();
    let left = format!("{} = {}", terms.join(" + "), number(sum));
    let adds_up = (sum - whole.value).abs() < 1e-9;
    if adds_up {
        page.line(6, &[(Ink::Plain, &left), (Ink::Plain, ": adds up")]);
    } else {
        let off = if sum > whole.value {
            format!(", {} more than {}", number(sum - whole.value), number(whole.value))
        } else {
            format!(", {} of {} not accounted for", number(whole.value - sum), number(whole.value))
        };
        page.line(6, &[(Ink::Plain, &left), (Ink::Doubt, &off)]);
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(number(1_900_000.0), "1,900,000");
        assert_eq!(number(59.0), "59");
        assert_eq!(number(0.9), "0.9");
        assert_eq!(number(-1234.5), "-1,234.5");
    }
}
