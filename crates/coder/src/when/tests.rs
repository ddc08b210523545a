use std::sync::LazyLock;

use dateline_knowledge::{Folder, calendar::Calendar, status::StatusWords};
use dateline_predicates::Predicates;
use dateline_syntax::{Model, Parsed, Syntax, parse};
use dateline_text::{Layer, Text, segment};

use super::{Time, TimeKind, dateline_date, resolve_times, time_of};

static CALENDAR: LazyLock<Calendar> =
    LazyLock::new(|| Calendar::load(&Folder::embedded()).unwrap_or_else(|problems| panic!("{problems}")));

/// A sentence with its bracketed parts taken out, and those parts.
fn unmarked(marked: &str) -> (String, Vec<String>) {
    let (mut text, mut parts) = (String::new(), Vec::new());
    for (at, piece) in marked.split(['[', ']']).enumerate() {
        text.push_str(piece);
        if at % 2 == 1 {
            parts.push(piece.to_owned());
        }
    }
    (text, parts)
}

/// Runs the stage over `text` and hands its layers to `look`.
fn with_times<T>(published: &str, text: &str, look: impl FnOnce(&Parsed, &Layer<Time>) -> T) -> T {
    let text = Text::new(text);
    let segments = segment(&text);
    let syntax = Syntax::new(parse(&text, &segments, Model::embedded()), Vec::new());
    let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
    let times = resolve_times(&parsed, &CALENDAR, published.parse().ok());
    look(&parsed, &times)
}

fn kind(kind: TimeKind) -> &'static str {
    match kind {
        TimeKind::Date => "DATE",
        TimeKind::Time => "TIME",
        TimeKind::Duration => "DURATION",
        TimeKind::Set => "SET",
    }
}

/// Finds exactly the bracketed times, with these types and values in order ("-" for no value).
fn check(published: &str, marked: &str, expected: &str) {
    let (text, parts) = unmarked(marked);
    with_times(published, &text, |parsed, times| {
        let found: Vec<&str> = times.iter().map(|(_, time)| &parsed.text[time.span]).collect();
        let values: Vec<String> = times
            .iter()
            .map(|(_, time)| format!("{} {}", kind(time.kind), time.value.as_deref().unwrap_or("-")))
            .collect();
        assert_eq!(found, parts, "{text}");
        assert_eq!(values.join(", "), expected, "{text}");
    });
}

/// The days of the one time of a text.
fn check_days(published: &str, text: &str, expected: &str) {
    with_times(published, text, |_, times| {
        let (_, time) = times.iter().next().expect(text);
        let day = |day: Option<jiff::civil::Date>| day.map_or_else(|| "?".to_owned(), |day| day.to_string());
        let days = format!("{}..{} {:?} {:?}", day(time.from), day(time.to), time.precision, time.basis);
        assert_eq!(days, expected, "{text}");
    });
}

#[test]
fn dates_are_read_in_every_order() {
    check("2025-03-05", "They met on [5 March 2025] and on [March 6, 2025].", "DATE 2025-03-05, DATE 2025-03-06");
    check(
        "2025-03-05",
        "The law passed on [2024-11-30], after the vote of [30.11.2023].",
        "DATE 2024-11-30, DATE 2023-11-30",
    );
    check("2025-03-05", "He left on [the 5th of January, 2021] for good.", "DATE 2021-01-05");
    check("2025-03-05", "Talks began in [February 2019] and ended in [Sept. 2020].", "DATE 2019-02, DATE 2020-09");
    check("2025-03-05", "On [Friday, February 28], the envoy left.", "DATE 2025-02-28");
    check("2025-03-05", "The camp was closed on [Jan. 5].", "DATE 2025-01-05");
}

#[test]
fn years_decades_and_centuries() {
    check("2025-03-05", "The pact of [1997] was renewed in [2011].", "DATE 1997, DATE 2011");
    check("2025-03-05", "The border dates from [the 19th century].", "DATE 18");
    check("2025-03-05", "Fighting was fierce in [the 1990s] and in [the '80s].", "DATE 199, DATE 198");
    check("2025-03-05", "Output fell in [the third quarter of 2024] and in [FY2012].", "DATE 2024-Q3, DATE FY2012");
    check("2025-03-05", "The town was founded in [490 BC].", "DATE BC0490");
    check("2025-03-05", "The reform came in [mid-2010], before [spring 2014].", "DATE 2010, DATE 2014-SP");
}

#[test]
fn a_bare_weekday_is_the_last_one_unless_the_verb_looks_ahead() {
    check("2025-03-05", "Police detained twelve people on [Monday].", "DATE 2025-03-03");
    check("2025-03-05", "The ministers will meet on [Monday].", "DATE 2025-03-10");
    check("2025-03-05", "The ministers met [Wednesday].", "DATE 2025-03-05");
    check("2025-03-05", "The truce holds until [Friday].", "DATE 2025-03-07");
    check("2025-03-05", "The hearing is scheduled for [Friday].", "DATE 2025-03-07");
    check("2025-03-05", "The road has been closed since [Saturday].", "DATE 2025-03-01");
    check("2025-03-05", "He left [last Monday] and returns [next Monday].", "DATE 2025-03-03, DATE 2025-03-10");
}

#[test]
fn parts_of_days_and_clock_times() {
    check("2025-03-05", "On [Tuesday night], he canceled the trip.", "TIME 2025-03-04TNI");
    check("2025-03-05", "The house fell [last night].", "TIME 2025-03-04TNI");
    check("2025-03-05", "The blast came at [9:30 a.m. Tuesday].", "TIME 2025-03-04T09:30");
    check("2025-03-05", "The truce began [yesterday at 0400 GMT].", "TIME 2025-03-04T04:00Z");
    check("2025-03-05", "Polls close at [noon today].", "TIME 2025-03-05T12:00");
    check("2025-03-05", "It fell on [Monday], shortly before [18:00 UTC].", "DATE 2025-03-03, TIME 2025-03-03T18:00Z");
    check("2025-03-05", "The raid began on [the night of March 1].", "TIME 2025-03-01TNI");
}

#[test]
fn steps_from_publication_and_from_other_times() {
    check("2025-03-05", "He planned to travel to Doha [this week].", "DATE 2025-W10");
    check("2025-03-05", "The bridge fell [two years ago].", "DATE 2023");
    check("2025-03-05", "Shells fell in [the early hours of Friday].", "DATE 2025-02-28");
    check("2025-03-05", "It happened [a week ago].", "DATE 2025-W09");
    check("2025-03-05", "Prices rose [last month] and fell [last year].", "DATE 2025-02, DATE 2024");
    check("2025-03-05", "She left on [March 1]. She was back [three days later].", "DATE 2025-03-01, DATE 2025-03-04");
    check("2025-03-05", "She left on [March 1]. He had gone [the previous day].", "DATE 2025-03-01, DATE 2025-02-28");
    check("2025-03-05", "The war broke out in [1914]. It ended [four years later].", "DATE 1914, DATE 1918");
    check("2025-03-05", "The vote is due in [October of next year].", "DATE 2026-10");
    check("2025-03-05", "Rain fell in [the last week of February].", "DATE 2025-W09");
}

#[test]
fn references_without_a_date() {
    check("2025-03-05", "Meetings took place in [recent weeks].", "DATE PAST_REF");
    check("2025-03-05", "[At present], 59 people are held.", "DATE PRESENT_REF");
    check("2025-03-05", "Talks will resume in [the coming days].", "DATE FUTURE_REF");
    check("2025-03-05", "The mayor was soon replaced.", "");
    check("2025-03-05", "They [recently] met and will meet again [soon].", "DATE PAST_REF, DATE FUTURE_REF");
}

#[test]
fn lengths_and_recurring_times() {
    check("2025-03-05", "The [42-day] ceasefire expired.", "DURATION P42D");
    check("2025-03-05", "The [21-year-old] man fought for [several months].", "DURATION P21Y, DURATION PXM");
    check("2025-03-05", "It took [two and a half years], or [decades].", "DURATION P2.5Y, DURATION PXY");
    check("2025-03-05", "It takes [60] to [90 days].", "DURATION P60D, DURATION P90D");
    check("2025-03-05", "Planes bombed the port in [the last 24 hours].", "DURATION PT24H");
    check("2025-03-05", "They meet [every day], [twice a month] or [annually].", "SET P1D, SET P1M, SET P1Y");
    check("2025-03-05", "The plant makes 15 planes [a year].", "SET P1Y");
    check("2025-03-05", "They fly at [night].", "TIME TNI");
    check("2025-03-05", "The court sits on [Mondays].", "SET XXXX-WXX-1");
}

#[test]
fn each_end_of_an_interval_is_a_time() {
    check("2025-03-05", "It ran from [March 1] to [March 5].", "DATE 2025-03-01, DATE 2025-03-05");
    check("2025-03-05", "He ruled between [2010] and [2014].", "DATE 2010, DATE 2014");
    check("2025-03-05", "The siege of [1915]-[17] was long.", "DATE 1915, DATE 1917");
    check("2025-03-05", "They met on [6]-[7 January 2016].", "DATE 2016-01-06, DATE 2016-01-07");
}

#[test]
fn named_days() {
    check("2025-03-05", "The two sides observed a truce on [Christmas Day].", "DATE 2024-12-25");
    check("2025-03-05", "The vote will be held on [Easter Sunday].", "DATE 2025-04-20");
    check("2025-03-05", "Prices rise during [Ramadan].", "DATE -");
    check("2025-03-05", "The attacks of [9/11] changed policy.", "DATE 2001-09-11");
}

#[test]
fn in_a_history_dates_count_from_each_other() {
    check(
        "2009-12-19",
        "On [May 10, 1940], the army crossed the river. In [June 1940], the capital fell. By [September], the siege was \
         over. In [January], the king fled. On [3 February 1941] a truce was signed, and [the next day] it was broken.",
        "DATE 1940-05-10, DATE 1940-06, DATE 1940-09, DATE 1941-01, DATE 1941-02-03, DATE 1941-02-04",
    );
}

#[test]
fn a_date_of_another_year_carries_on_in_its_sentence() {
    check("2025-03-05", "He was arrested in [March 2023] and freed in [April].", "DATE 2023-03, DATE 2023-04");
    check("2025-03-05", "He was arrested in [2023]. He left in [February].", "DATE 2023, DATE 2025-02");
}

#[test]
fn without_a_publication_day_nothing_is_guessed() {
    check("", "He came on [Tuesday] and left [last week].", "DATE -, DATE -");
    check("", "He came [yesterday], [two years ago].", "DATE -, DATE -");
    check("", "It was shelled on [Jan. 5].", "DATE XXXX-01-05");
    check(
        "",
        "It was shelled on [Dec. 10, 2016]. It was shelled again on [Dec. 12].",
        "DATE 2016-12-10, DATE 2016-12-12",
    );
    check_days("", "He came on Tuesday.", "?..? Unknown Relative");
}

#[test]
fn what_is_no_time_is_left_alone() {
    for text in [
        "Theresa May resigned.",
        "They may march again.",
        "It was the second attack.",
        "The Sunday Times reported it.",
        "The 42nd president spoke to 2000 people.",
        "Version 2.5 replaced version 1.12.",
        "The team won 3-1 and lost 21-19.",
        "Resolution 1973 was adopted.",
        "About 1,999 houses burned.",
        "The fall of the city shocked many.",
    ] {
        check("2025-03-05", text, "");
    }
}

/// A law: any words of time in any order give times, without a panic and within reasonable time.
#[test]
fn any_words_give_some_times() {
    let words = "the last 5 March , 2025 of Christmas next two years ago and a half 99999999 week - quarter Monday at 9 : 30 \
                 a.m. GMT ( ) 1990 s 31 February 0 years earlier century BC this morning every 24:61 1,000,000,000.5 decades from now 9999 \
                 fiscal early in the end of day before after 00/00/0000 9999-12-31 later the 31st millennia 999,999,999 millennia ago past";
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut state = 7u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    for published in ["2025-03-05", "-9999-01-01", "9999-12-31", ""] {
        for _ in 0..60 {
            let text: Vec<&str> = (0..40).map(|_| words[next() % words.len()]).collect();
            let text = Text::new(text.join(if next() % 4 == 0 { "" } else { " " }));
            let segments = segment(&text);
            let syntax = Syntax::new(parse(&text, &segments, Model::embedded()), Vec::new());
            resolve_times(
                &Parsed { text: &text, segments: &segments, syntax: &syntax },
                &CALENDAR,
                published.parse().ok(),
            );
        }
    }
}

#[test]
fn days_precision_and_basis() {
    check_days("2025-03-05", "He spoke on Tuesday night.", "2025-03-04..2025-03-04 Day Relative");
    check_days("2025-03-05", "They met in recent weeks.", "2025-02-05..2025-03-05 Longer Relative");
    check_days("2025-03-05", "Today he left.", "2025-03-05..2025-03-05 Day Document");
    check_days("2025-03-05", "The state was designated in 1997.", "1997-01-01..1997-12-31 Year Stated");
    check_days("2025-03-05", "They fought for the past two years.", "2023-03-05..2025-03-05 Longer Relative");
    check_days("2025-03-05", "They fought in the past 24 hours.", "2025-03-04..2025-03-05 Day Relative");
    check_days("2025-03-05", "They met earlier this week.", "2025-03-03..2025-03-05 Week Relative");
    check_days("2025-03-05", "It began in early March 2020.", "2020-03-01..2020-03-10 Month Stated");
    check_days("2025-03-05", "It lasted 42 days.", "?..? Unknown Stated");
    check_days("2025-03-05", "The rebels will leave within two days.", "2025-03-05..2025-03-07 Day Relative");
    check_days("2025-03-05", "The rebels left within two days.", "?..? Unknown Stated");
    check_days("2025-03-05", "The rebels will leave within two days of the vote.", "?..? Unknown Stated");
    check_days("2025-03-05", "Both will vote within two months after signing.", "?..? Unknown Stated");
}

#[test]
fn a_dateline_s_own_date_is_a_time_of_its_own() {
    with_times("", "DOHA, March 5, 2025 (Reuters) - Talks resumed on Monday.", |parsed, times| {
        let date = dateline_date(parsed, times).expect("the dateline has a date");
        assert_eq!(times.as_slice()[date.index()].value.as_deref(), Some("2025-03-05"));
    });
}

/// The words of the time that dates the predicate read from `word`.
fn time_for(text: &str, word: &str) -> Option<String> {
    with_times("2025-03-05", text, |parsed, times| {
        let predicates: Predicates =
            dateline_predicates::find_predicates(parsed, dateline_predicates::PredicateWords::embedded());
        let (id, _) = predicates.all.iter().find(|(_, predicate)| parsed.form(predicate.head) == word).expect(word);
        let words = StatusWords::load(&Folder::embedded()).expect("it is sound");
        time_of(parsed, &predicates, times, &words, id)
            .map(|time| parsed.text[times.as_slice()[time.index()].span].to_owned())
    })
}

#[test]
fn a_predicate_takes_the_time_of_its_clause() {
    let time = |text: &str, word: &str| time_for(text, word).unwrap_or_default();
    assert_eq!(time("On Monday, police detained twelve people.", "detained"), "Monday");
    assert_eq!(time("The army shelled the town on Monday, killing twelve people.", "killing"), "Monday");
    assert_eq!(time("The minister said on Monday that police had detained twelve people.", "detained"), "");
    assert_eq!(time("The minister said on Monday that police detained him in January.", "detained"), "January");
    assert_eq!(time("Twelve people were killed when a shell fell on Sunday.", "killed"), "Sunday");
    assert_eq!(time("The union vowed on Monday to strike.", "strike"), "");
    assert_eq!(time("The truce held for two days.", "held"), "");
    assert_eq!(time("The union condemned the bombing of the market on Tuesday.", "bombing"), "");
    assert_eq!(time("The army stopped the bombing of the town on Tuesday.", "bombing"), "Tuesday");
    assert_eq!(time("The union condemned the bombing of May 3.", "bombing"), "May 3");
}
