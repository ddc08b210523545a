use proptest::prelude::*;

use super::*;
use crate::Id;

/// Tokens with spaces between them, those that continue a word after `+`; sentences with ` / ` between them.
fn shown(raw: &str) -> String {
    let text = Text::new(raw);
    let segments = segment(&text);
    let sentence = |sentence: &Sentence| {
        let mut words = String::new();
        for id in sentence.ids() {
            let token = segments.tokens[id];
            words.push_str(if words.is_empty() { "" } else { " " });
            words.push_str(if token.continues { "+" } else { "" });
            words.push_str(&text[token.span]);
        }
        words
    };
    segments.sentences.as_slice().iter().map(sentence).collect::<Vec<_>>().join(" / ")
}

/// `words` must come out as the tokens written in `expected`.
#[track_caller]
fn check(words: &str, expected: &str) {
    assert_eq!(shown(words), expected);
}

/// Where sentences end, as ` / `; the tokens do not matter.
fn parted(raw: &str) -> String {
    let text = Text::new(raw);
    let sentences = segment(&text).sentences;
    let words = |sentence: &Sentence| text[sentence.span].split_whitespace().collect::<Vec<_>>().join(" ");
    sentences.as_slice().iter().map(words).collect::<Vec<_>>().join(" / ")
}

/// `expected` is the text itself with a ` / ` wherever a sentence ends before another.
#[track_caller]
fn check_sentences(expected: &str) {
    assert_eq!(parted(&expected.replace(" / ", " ")), expected);
}

/// The block of each sentence by its first letter, and its dateline.
fn blocks_of(raw: &str) -> Vec<(char, String)> {
    let text = Text::new(raw);
    let block = |sentence: &Sentence| {
        let letter = match sentence.block {
            Block::Body => 'b',
            Block::Headline => 'h',
            Block::Byline => 'w',
        };
        (letter, sentence.dateline.map_or(String::new(), |span| text[span].to_owned()))
    };
    segment(&text).sentences.as_slice().iter().map(block).collect()
}

#[track_caller]
fn check_dateline(raw: &str, dateline: &str) {
    assert_eq!(blocks_of(raw).first().map(|(_, dateline)| dateline.as_str()), Some(dateline), "{raw}");
}

#[test]
fn contractions_are_one_word_of_several_tokens() {
    check("They don't know.", "They do +n't know .");
    check("We can’t; she WON'T.", "We ca +n’t ; she WO +N'T .");
    check("It's Iran's, and they'd've gone.", "It +'s Iran +'s , and they +'d +'ve gone .");
    check("I cannot and I'm gonna", "I can +not and I +'m gon +na");
    check("the workers' rights", "the workers +' rights");
    check("the U.S.'s role", "the U.S. +'s role");
    check("rock 'n' roll in the '90s, o'clock", "rock 'n ' roll in the '90s , o'clock");
    check("O'Connor met d'Artagnan", "O'Connor met d'Artagnan");
}

#[test]
fn hyphens_part_words_but_not_their_prefixes() {
    check("a 42-day cease-fire", "a 42 - day cease - fire");
    check("pro-government, re-elected, non-aligned", "pro-government , re-elected , non-aligned");
    check("U.S.-led", "U.S. - led");
    check("a 21-year-old", "a 21 - year - old");
    check("Al-Shabaab and al-Nusra", "Al - Shabaab and al - Nusra");
    check("Monday-Friday", "Monday - Friday");
    check("the Tehrik-e-Insaf", "the Tehrik-e-Insaf");
}

#[test]
fn given_names_of_two_syllables_stay_whole() {
    check("Minister Han Ki-su's visit", "Minister Han Ki-su +'s visit");
    check("Lau Mei-ling, Moon Jae-in", "Lau Mei-ling , Moon Jae-in");
    check("a New York-led group", "a New York - led group");
    check("Air-raid sirens", "Air - raid sirens");
    check("President Xi-era rules", "President Xi - era rules");
}

#[test]
fn figures_stay_whole_and_their_units_part() {
    check("1,900,000 people, or 1.9 million", "1,900,000 people , or 1.9 million");
    check("$5bn, US$20 and €3.50", "$ 5 bn , US$ 20 and € 3.50");
    check("90%-95% within 10km", "90 % - 95 % within 10 km");
    check("at 10:30am on 9/11 in the 1980s", "at 10:30 am on 9/11 in the 1980s");
    check("5-10 people, +44 20, #1 and .5", "5 - 10 people , +44 20 , # 1 and .5");
    check("call 202-555-0100", "call 202-555-0100");
    check("Rs500 and USD20m", "Rs 500 and USD 20 m");
    check("the 3rd, a 4x4", "the 3rd , a 4x4");
}

#[test]
fn dashes_part_words_without_spaces() {
    check("Palestinians—90%", "Palestinians — 90 %");
    check("talks--the third--ended", "talks -- the third -- ended");
    check("2019–2024", "2019 – 2024");
}

#[test]
fn abbreviations_keep_their_full_stop() {
    check("Gen. Smith met J. F. Kovar on Jan. 5.", "Gen. Smith met J. F. Kovar on Jan. 5 .");
    check("at 9 a.m. in the U.S. Senate", "at 9 a.m. in the U.S. Senate");
    check("No. 5 said no.", "No. 5 said no .");
    check("Salem, Ore., and Acme Corp.", "Salem , Ore. , and Acme Corp .");
    check("e.g., this", "e.g. , this");
    check("7 lb., 2 oz. of it, or 6 ft. tall", "7 lb. , 2 oz. of it , or 6 ft. tall");
    check("H. R. 12 and Anna K., who left", "H. R. 12 and Anna K. , who left");
    check("Jan F. “Johnny” Novak of R.&D. 5", "Jan F. “ Johnny ” Novak of R. & D. 5");
    check("Gen. Kovar (ret.) left", "Gen. Kovar ( ret. ) left");
    check("a Ph.D. in it", "a Ph.D. in it");
}

#[test]
fn addresses_tags_and_pictures_are_single_tokens() {
    check("see https://example.org/a?b=1.", "see https://example.org/a?b=1 .");
    check("write to (ana@example.org)", "write to ( ana@example.org )");
    check("@kovar said #talks", "@kovar said #talks");
    check("good 👍🏽 from 🇸🇮 and 👨‍👩‍👧", "good 👍🏽 from 🇸🇮 and 👨‍👩‍👧");
    check("wait... what?! Yes", "wait ... what ?! / Yes");
    check("he [...] left […] it", "he [ ... ] left [ … ] it");
    check("we won :) and :-( you lost", "we won :) and :-( you lost");
    check("(see the map: it is old)", "( see the map : it is old )");
}

#[test]
fn quotation_marks_and_brackets_part() {
    check("“Go,” she said (softly).", "“ Go , ” she said ( softly ) .");
    check("He said: 'The workers went.'", "He said : ' The workers went . '");
    check("the ''workers'' and ‘‘rebels’’ of ‘’no‘’ town", "the '' workers '' and ‘‘ rebels ’’ of ‘’ no ‘’ town");
    check("the 'rebels', they say", "the ' rebels ' , they say");
    check("\"No.\" \"Yes.\"", "\" No . \" / \" Yes . \"");
}

#[test]
fn sentences_end_at_full_stops_only() {
    check_sentences("Police fired. / Two died.");
    check_sentences("He met Gen. Kovar in the U.S. on Monday. / He left.");
    check_sentences("He lives in the U.S. / The army does not.");
    check_sentences("It opens at 9 a.m. / Police will be there.");
    check_sentences("It opens at 9 a.m. Eastern on the coast.");
    check_sentences("Anna K. (Nan) Kovar left. / This was plan B. / (It failed.)");
    check_sentences("It opens at 9 a.m. Monday. / Police will be there.");
    check_sentences("J. Smith and A. B. Jones came. / C. Brown did not.");
    check_sentences("This was plan B. / It failed.");
    check_sentences("He works for Acme Inc. / The firm is small.");
    check_sentences("He works for Acme Inc. in Brno. / She does not.");
    check_sentences("Prices rose 3.5 percent. / Wages fell by 2.");
    check_sentences("The group has left. / al-Shabaab has not.");
    check_sentences("G. B. “Sonny” Hall met B.J. \"Sam\" Novak.");
    check_sentences(". Two died. . . . / They left.");
    check_sentences("He met govt. officials and the mgr. of it.");
}

#[test]
fn closing_marks_go_with_the_sentence_before() {
    check_sentences("\"We will go.\" / The minister left.");
    check_sentences("“We will go. / We will win,” he said. / “Soon.”");
    check_sentences("(He had left.) / She had not.");
    check_sentences("He left.[1] / She stayed. [2] [3] / They slept.");
    check_sentences("He left (on Monday. Then she left) and came back. / They stayed.");
}

#[test]
fn notes_go_with_the_sentence_before() {
    check_sentences("The rebels left.[citation needed] / They came back.");
    check_sentences("The rebels left.12 / They came back.3");
    check_sentences("They hold 3.5 percent. / The rest is free.");
    check_sentences("We won. :) / They lost.");
}

#[test]
fn a_sentence_in_brackets_stands_alone() {
    check_sentences("The rebels left. / (The army says that they fled to the hills). / They came back.");
    check_sentences("He wrote Who Knows? (1998) and left.");
    check_sentences("They saw it. (Figure 2). / It was large.");
}

#[test]
fn words_left_out_end_a_sentence_only_before_a_capital() {
    check_sentences("We left the town [...] and came back. / They did not.");
    check_sentences("We left the town [...] / They did not.");
    check_sentences("They left. / [...] / The town was empty.");
}

#[test]
fn a_question_ends_before_a_small_letter() {
    check_sentences("where did they go? / nobody knew.");
    check_sentences("Is it true? asked Kovar.");
    check_sentences("Yahoo! said so.");
}

#[test]
fn a_caption_may_run_into_the_text() {
    check_sentences("Ana Kovar of the Labour Party / In the north, she won most votes.");
    check_sentences("Thursday, 5 March 2025 / On Tuesday, the army left.");
    check_sentences("The bridge at Brno / The bridge was closed. / It is old.");
    check_sentences("Soldiers at the border / Image: Ana Kovar.");
    check_sentences("Soldiers at the border / Photo: Reuters / The army left.");
}

#[test]
fn what_is_no_caption() {
    for whole in [
        "Army Said To Sell It as Scrap",
        "He works for The Hague and In Depth.",
        "She read it in The economist's paper.",
        "A talk about Plan A was held.",
        "They met On Air managers.",
        "They said image: nothing else.",
    ] {
        check_sentences(whole);
    }
}

#[test]
fn a_question_in_quotes_goes_on_to_its_speaker() {
    check_sentences("“Will they go?” Kovar asked. / Nobody knew.");
    check_sentences("“Will they go?” asked Kovar.");
    check_sentences("“Go!” he said.");
    check_sentences("“Will they go?” / The minister left.");
}

#[test]
fn a_lost_blank_does_not_hide_a_boundary() {
    assert_eq!(parted("The talks ended.The army left."), "The talks ended. / The army left.");
}

#[test]
fn lines_are_paragraphs_unless_the_text_is_wrapped() {
    assert_eq!(parted("Army retakes town\nThe army said so."), "Army retakes town / The army said so.");
    let wrapped = "The army said on Monday that it had retaken the town of\n\
                   Kidal after three days of heavy fighting with the rebels,\n\
                   who left for the hills on Sunday. The governor of the region\n\
                   and Mr. Kovar came back at once.\n\nThe rebels denied it.";
    assert_eq!(
        parted(wrapped),
        "The army said on Monday that it had retaken the town of Kidal after three days of heavy fighting with the \
         rebels, who left for the hills on Sunday. / The governor of the region and Mr. Kovar came back at once. / The \
         rebels denied it."
    );
    assert_eq!(parted("They want:\n- food\n- water"), "They want: / - food / - water");
    assert_eq!(parted("1. Stop the war.\n2. Open the road."), "1. Stop the war. / 2. Open the road.");
}

#[test]
fn blocks_of_a_report() {
    let report = "Army retakes town\nBy Ana Kovar\n\nKIDAL, Mali, March 5 (Reuters) - The army said so.\nWhat comes next\n\
                  Nobody knows.\n(Reporting by Ana Kovar; editing by Jan Novak)";
    let found: String = blocks_of(report).into_iter().map(|(letter, _)| letter).collect();
    assert_eq!(found, "hwbhbw");
}

#[test]
fn a_text_of_one_line_is_no_headline() {
    assert_eq!(blocks_of("Protesters block road in Lima")[0].0, 'b');
    assert_eq!(blocks_of("Protesters block road in Lima\nThey want water.")[0].0, 'h');
}

#[test]
fn datelines_of_many_houses() {
    check_dateline("DOHA, March 5 (Reuters) — Talks ended.", "DOHA, March 5 (Reuters) —");
    check_dateline("BAGHDAD (AP) - Talks ended.", "BAGHDAD (AP) -");
    check_dateline("UNITED NATIONS, Jan. 5 (Xinhua) -- Talks ended.", "UNITED NATIONS, Jan. 5 (Xinhua) --");
    check_dateline("WASHINGTON — Talks ended.", "WASHINGTON —");
    check_dateline("SAN ANTONIO, Texas (AP) — Talks ended.", "SAN ANTONIO, Texas (AP) —");
    check_dateline("Gaza City, 5 March 2025 (WAFA) – Talks ended.", "Gaza City, 5 March 2025 (WAFA) –");
    check_dateline("Gaza City — Talks ended.", "Gaza City —");
    check_dateline("MOSCOW/KYIV (Reuters) - Talks ended.", "MOSCOW/KYIV (Reuters) -");
    check_dateline("TIJUANA & SAN DIEGO, March 29, 2018 --- Talks ended.", "TIJUANA & SAN DIEGO, March 29, 2018 ---");
    check_dateline("ROME’S PORT (AP) - Talks ended.", "ROME’S PORT (AP) -");
    check_dateline("(Reuters) - Talks ended.", "(Reuters) -");
}

#[test]
fn a_dateline_is_found_behind_a_title_on_the_same_line() {
    let found = blocks_of("Town votes on road. MANSFIELD -- The council voted. It was late.");
    let datelines: Vec<_> = found.iter().map(|(_, dateline)| dateline.as_str()).collect();
    assert_eq!(datelines, ["", "MANSFIELD --", ""]);
    assert_eq!(blocks_of("They left. NATO — the alliance — stayed.")[1].1, "");
    assert_eq!(blocks_of("They left. NATO - The alliance stayed.")[1].1, "");
}

#[test]
fn what_is_no_dateline() {
    for raw in [
        "NATO — the alliance — stayed.",
        "BREAKING - Talks ended.",
        "The army — which left — came back.",
        "Kovar, a minister (and a writer) - talked.",
        "Talks ended in DOHA — at last.",
        "Russia-Ukraine talks ended.",
        "A 5-day truce ended.",
    ] {
        check_dateline(raw, "");
    }
}

#[test]
fn a_dateline_stays_in_its_sentence() {
    check_sentences("WASHINGTON, D.C. (AP) — The talks ended. / They had failed.");
}

#[test]
fn an_endless_sentence_is_cut_at_a_mark() {
    let raw = "word ".repeat(300) + "; " + &"word ".repeat(300);
    let text = Text::new(raw);
    let sentences = segment(&text).sentences;
    assert_eq!(sentences.as_slice()[0].tokens, 0..301);
    assert_eq!(sentences.len(), 2);
}

#[test]
fn long_and_odd_texts_take_linear_time() {
    const LEN: usize = 1 << 21;
    for unit in [
        "a",
        "a ",
        "a.",
        "'",
        "s'",
        "A.B",
        "Ab.Cd.Ef",
        "1-",
        "1,",
        "-",
        "(",
        "a-",
        "a'",
        "\u{301}",
        "\0",
        "。",
        "é.",
        "J. ",
        "\n",
        "[1",
        ". ",
        "\" ",
        "Ab Ki-su ",
        "‘’",
        "[...] ",
        "A.&",
        "Photo: A ",
        "In a ",
        "[a ",
        "? a",
    ] {
        let text = Text::new(unit.repeat(LEN / unit.len()));
        laws(&text);
    }
}

/// What holds for every text.
fn laws(text: &Text) {
    let segments = segment(text);
    let mut end = 0;
    for (_, token) in segments.tokens.iter() {
        assert!(!token.span.is_empty() && token.span.len() <= scan::LONGEST_TOKEN_BYTES);
        assert!(text.as_str()[end..token.span.start()].chars().all(chars::is_blank));
        assert!(!text[token.span].contains(chars::is_blank));
        end = token.span.end();
    }
    assert!(text.as_str()[end..].chars().all(chars::is_blank));
    let mut next = 0;
    for (_, sentence) in segments.sentences.iter() {
        assert_eq!(sentence.tokens.start, next);
        assert!(!sentence.tokens.is_empty() && sentence.tokens.len() <= 400);
        let (first, last) = (Id::new(sentence.tokens.start), Id::new(sentence.tokens.end - 1));
        assert_eq!(sentence.span, segments.span(first, last));
        assert!(sentence.dateline.is_none_or(|dateline| sentence.span.contains(dateline)));
        next = sentence.tokens.end;
    }
    assert_eq!(next, segments.tokens.len());
}

/// Text made of what is hard to cut.
fn hard() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("U.S. ".to_owned()),
        Just("Gen. ".to_owned()),
        Just("don't".to_owned()),
        Just("workers' ".to_owned()),
        Just("\n".to_owned()),
        Just("\r\n\r\n".to_owned()),
        Just("DOHA (AP) — ".to_owned()),
        Just("\u{FEFF}\u{200B}".to_owned()),
        Just("https://e.org/".to_owned()),
        Just("a@b.org".to_owned()),
        "[A-Za-z]{1,9}",
        "[ -/:-@]{1,4}",
        "[0-9.,:/-]{1,8}",
        "\\PC{0,4}",
        any::<String>(),
    ];
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn laws_hold_for_any_text(raw in hard()) {
        laws(&Text::new(raw));
    }

    #[test]
    fn a_blank_line_in_front_shifts_every_span(raw in hard()) {
        let plain = segment(&Text::new(raw.as_str()));
        let shifted = segment(&Text::new(format!("\n\n{raw}")));
        prop_assert_eq!(plain.tokens.len(), shifted.tokens.len());
        for ((_, one), (_, other)) in plain.tokens.iter().zip(shifted.tokens.iter()) {
            prop_assert_eq!((one.span.start() + 2, one.span.end() + 2), (other.span.start(), other.span.end()));
            prop_assert_eq!(one.continues, other.continues);
        }
        prop_assert_eq!(plain.sentences.len(), shifted.sentences.len());
        for ((_, one), (_, other)) in plain.sentences.iter().zip(shifted.sentences.iter()) {
            prop_assert_eq!(&one.tokens, &other.tokens);
            prop_assert_eq!((one.block, one.paragraph), (other.block, other.paragraph));
            prop_assert_eq!(one.dateline.map(|d| d.start() + 2), other.dateline.map(|d| d.start()));
        }
    }
}
