use super::*;

/// A page of a made-up paper, with all that stands around articles.
const PAGE: &str = r#"<!DOCTYPE html>
<html lang="en-GB"><head>
<title>Rebels free 12 hostages in Kidal | Daily Herald</title>
<link rel="canonical" href="https://herald.example/2025/03/05/kidal">
<meta property="og:site_name" content="Daily Herald">
<meta property="og:title" content="Rebels free 12 hostages in Kidal">
<meta property="og:description" content="The release follows a month of secret talks in Doha.">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
 "headline": "Rebels free 12 hostages in Kidal", "datePublished": "2025-03-05T23:30:00-05:00",
 "author": [{"@type": "Person", "name": "Ana Kovar"}], "publisher": {"@type": "Organization", "name": "Daily Herald"},
 "dateline": "KIDAL, Mali"}</script>
<style>p { color: red }</style></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article>
<h1>Rebels free 12 hostages in&nbsp;Kidal</h1>
<div class="standfirst">The release follows a month of secret talks in Doha.</div>
<div class="byline">By Ana Kovar</div><time datetime="2025-03-05">5 March 2025</time>
<div class="story-body">
<p>Rebels in northern Mali have <b>released</b> twelve hostages, the foreign ministry said on Wednesday, after talks
in Doha that both sides had denied for weeks.</p>
<figure><img src="a.jpg"><figcaption>Hostages arrive in Kidal (Photo: Daily Herald)</figcaption></figure>
<p>The ministry&#8217;s spokeswoman, Leyla Haddad, said that the men &amp; women were in good health, and that they would
be flown to the capital on Thursday, where their families are waiting for them.</p>
<div class="newsletter-signup"><p>Get our stories in your inbox every morning.</p></div>
<p>Advertisement</p>
<p>A rebel commander, who asked not to be named, told the Daily Herald that the group expected the army to withdraw from
two villages in return. The army has not commented on the claim, which could not be checked.</p>
<p>Read more: <a href="/b">Army denies talks with rebels</a></p>
<p>More than forty hostages are still held in the region, according to the United Nations, among them nine aid workers
who were seized on the road to Gao in January.</p>
</div>
<div class="author-bio"><p>Ana Kovar has been reporting from the Sahel, and on the Sahel, for ten years.</p></div>
</article>
<section class="related"><h2>Related stories</h2><ul><li><a href="/c">Army retakes Gao airport</a></li></ul></section>
<footer><p>© 2025 Daily Herald. All rights reserved.</p></footer>
</body></html>"#;

fn read(page: &str) -> Article {
    article(page.as_bytes().to_vec(), Fetched::default()).expect("there is an article")
}

#[test]
fn the_text_is_the_headline_and_the_article_and_nothing_around_it() {
    let article = read(PAGE);
    let paragraphs: Vec<&str> = article.text.as_str().split("\n\n").collect();
    let starts: Vec<&str> = paragraphs.iter().map(|it| &it[..it.floor_char_boundary(20)]).collect();
    assert_eq!(
        starts,
        [
            "Rebels free 12 hosta",
            "Rebels in northern M",
            "The ministry’s spo",
            "A rebel commander, w",
            "More than forty host"
        ]
    );
    assert!(paragraphs[1].contains("have released twelve hostages"), "{}", paragraphs[1]);
    assert!(paragraphs[2].contains("men & women"), "{}", paragraphs[2]);
}

#[test]
fn the_page_tells_of_its_article() {
    let article = read(PAGE);
    assert_eq!(article.title.as_deref(), Some("Rebels free 12 hostages in Kidal"));
    assert_eq!(article.byline.as_deref(), Some("Ana Kovar"));
    assert_eq!(article.dateline.as_deref(), Some("KIDAL, Mali"));
    assert_eq!(article.publisher.as_deref(), Some("Daily Herald"));
    assert_eq!(article.url.as_deref(), Some("https://herald.example/2025/03/05/kidal"));
    assert_eq!(article.language.as_deref(), Some("en-GB"));
    let published = article.published.expect("a time");
    assert_eq!(
        (published.day.to_string().as_str(), published.given.as_str()),
        ("2025-03-05", "2025-03-05T23:30:00-05:00")
    );
    assert!(article.notes.is_empty(), "{:?}", article.notes);
}

#[test]
fn words_are_found_again_in_the_page() {
    let article = read(PAGE);
    let origin = article.origin.as_ref().expect("a page");
    assert_eq!((origin.bytes, origin.encoding.as_str(), origin.sha256.len()), (PAGE.len(), "UTF-8", 64));
    for words in ["released twelve", "spokeswoman, Leyla Haddad", "Gao in January"] {
        let at = article.text.as_str().find(words).expect("it is there");
        let span = article.text.span(at..at + words.len()).expect("whole words");
        let source = &PAGE[origin.source_of(span).expect("it stands in the page")];
        assert!(source.starts_with(&words[..8]) && source.ends_with(&words[words.len() - 5..]), "{source}");
    }
    let mapped: usize = origin.pieces.iter().map(|piece| piece.text.len()).sum();
    assert!(mapped * 100 > article.text.as_str().len() * 90, "{mapped}");
}

#[test]
fn a_day_in_the_address_tells_on_which_side_of_midnight_it_was() {
    let page = PAGE.replace("2025-03-05T23:30:00-05:00", "2025-03-06T04:30:00Z");
    let article = read(&page);
    assert_eq!(article.published.expect("a day").given, "2025-03-05");
    assert_eq!(article.notes, ["published: the day is that of the address, the time given is `2025-03-06T04:30:00Z`"]);
    let far = PAGE.replace("2025-03-05T23:30:00-05:00", "2025-04-01T04:30:00Z");
    assert_eq!(read(&far).published.expect("a time").given, "2025-04-01T04:30:00Z");
}

#[test]
fn a_day_on_the_page_tells_it_too() {
    let page = PAGE.replace("2025-03-05T23:30:00-05:00", "2025-03-06T04:30:00Z").replace("/2025/03/05/", "/");
    let article = read(&page);
    assert_eq!(article.published.expect("a day").given, "2025-03-05");
    assert!(article.notes[0].contains("a line that is called a date"), "{:?}", article.notes);
    let noon = page.replace("T04:30:00Z", "T14:30:00Z");
    assert_eq!(read(&noon).published.expect("a time").given, "2025-03-06T14:30:00Z");
}

#[test]
fn without_a_description_the_page_itself_is_read() {
    let start = PAGE.find("<link").expect("a head");
    let end = PAGE.find("<style").expect("a style");
    let article = read(&format!("{}{}", &PAGE[..start], &PAGE[end..]));
    assert_eq!(article.title.as_deref(), Some("Rebels free 12 hostages in Kidal"));
    assert_eq!(article.byline.as_deref(), Some("Ana Kovar"));
    assert_eq!(article.published.expect("a day").given, "2025-03-05");
    assert_eq!(article.notes, ["published: the day is that of a `time` element"]);
    assert_eq!((article.url, article.publisher), (None, None));
}

#[test]
fn other_encodings_are_read_and_noted() {
    let page = PAGE.replace("Daily Herald", "Köln Herald").replace("<head>", "<head><meta charset=iso-8859-1>");
    let bytes: Vec<u8> = page.replace(['©', '’'], "").chars().map(|sign| sign as u8).collect();
    let article = article(bytes, Fetched::default()).expect("there is an article");
    assert_eq!(article.publisher.as_deref(), Some("Köln Herald"));
    assert_eq!(article.notes, ["read as windows-1252"]);
}

#[test]
fn a_page_that_nests_too_deeply_gives_all_of_its_text() {
    let page = format!("{}<p>Police left &amp; went.</p>", "<div>".repeat(50_000));
    let article = read(&page);
    assert_eq!(article.text.as_str(), "Police left & went.");
    assert!(article.notes[0].contains("too deep"), "{:?}", article.notes);
}

#[test]
fn a_page_that_was_fetched_cannot_take_the_address_of_another_site() {
    let read = |canonical: &str, url: Option<&str>| {
        let page = format!("<link rel=canonical href='{canonical}'><p>Police detained two men in Brno on Monday.</p>");
        let article = article(page.into_bytes(), Fetched { url, encoding: None }).expect("there is an article");
        (article.url.unwrap_or_default(), article.notes)
    };
    let url = Some("https://daily.example/a?from=feed");
    assert_eq!(read("https://www.daily.example/a", url), ("https://www.daily.example/a".to_owned(), Vec::new()));
    assert_eq!(read("/b", url).0, "https://daily.example/b");
    let (kept, notes) = read("https://herald.example/a", url);
    assert_eq!(Some(kept.as_str()), url);
    assert_eq!(notes, ["url: the page gives the address of another site as its own, `https://herald.example/a`"]);
    assert_eq!(read("https://herald.example/a", None).0, "https://herald.example/a");
}

#[test]
fn a_page_without_text_is_no_article() {
    for page in ["<html></html>", "<script>draw()</script>", "", "<img src=a.jpg>"] {
        assert_eq!(article(page.as_bytes().to_vec(), Fetched::default()), None, "{page}");
    }
}

#[test]
fn a_fragment_is_all_article() {
    assert_eq!(fragment("<p>Police left.</p><p>Army <i>came</i>.<br>Rain."), "Police left.\n\nArmy came.\n\nRain.");
    assert_eq!(fragment("Police left &amp; came back."), "Police left & came back.");
}

/// The page with one paragraph more, and whether that is part of its text.
fn keeps(paragraph: &str) -> bool {
    let page = PAGE.replace("<p>Advertisement</p>", &format!("<p>{paragraph}</p>"));
    read(&page).text.as_str().contains(paragraph)
}

#[test]
fn news_that_begins_as_furniture_does_stays() {
    for paragraph in [
        "Also on Wednesday, gunmen ambushed a patrol near Menaka and killed six soldiers.",
        "More apartments were hit in Odesa when drones fell on the harbour.",
        "More great-power rivalry in the Sahel is likely, the minister told parliament.",
        "Grain worth two million was made available by the African Union.",
        "“Join our march,” the opposition leader told supporters in Tbilisi.",
        "“Get our children back,” mothers chanted outside the ministry.",
        "“Write to your deputies,” the bishop said, and denounced the new law.",
        "Posted along the river since April, the troops withdrew on Monday.",
        "Subscribers to the state network were cut off as police arrested its director.",
        "Prosecutors showed a photo taken on Friday, in which two officers beat a student.",
        "Reporting by two newspapers showed that the army had shelled the village.",
        "The general announced the coup on Facebook and Twitter.",
        "The photographer, who works for Getty Images, was freed on Tuesday.",
    ] {
        assert!(keeps(paragraph), "{paragraph}");
    }
}

#[test]
fn furniture_goes_though_it_may_be_a_sentence() {
    for paragraph in [
        "Advertisement",
        "Read more: Army denies talks with rebels",
        "Related articles: Gao",
        "Soldiers leave Gao on Monday. Photo: Getty Images",
        "Sign up for our newsletter.",
        "Subscribe to the Herald and read it every morning.",
        "Leyla Noor contributed to this report.",
        "Reporting by Leyla Noor in Gao; editing by Jan Novak.",
        "© 2025 Daily Herald.",
    ] {
        assert!(!keeps(paragraph), "{paragraph}");
    }
}

#[test]
fn a_time_in_a_sentence_is_one_of_its_words() {
    let said = r#"Police held nine men on <time datetime="2025-02-25">Tuesday last week</time>, the ministry said."#;
    let text = "Police held nine men on Tuesday last week, the ministry said.";
    let page = PAGE.replace("<p>Advertisement</p>", &format!("<p>{said}</p>"));
    assert!(read(&page).text.as_str().contains(&format!("\n\n{text}\n\n")), "{}", read(&page).text);
    assert_eq!(fragment(&format!("<p>{said}</p>")), text);
    let bare = page.replace(r#""datePublished": "2025-03-05T23:30:00-05:00","#, "").replace("/2025/03/05/", "/");
    assert_eq!(read(&bare).published.expect("a day").given, "2025-03-05", "the day stamped on the article");
    let unstamped = bare.replace(r#"<time datetime="2025-03-05">5 March 2025</time>"#, "");
    assert_eq!(read(&unstamped).published, None, "the day of the arrests tells nothing of the article's");
}

#[test]
fn a_time_stamped_on_the_article_is_none_of_its_text() {
    let time = r#"<time datetime="2025-03-05">5 March 2025, 10:47 GMT</time>"#;
    for line in ["Published", "Last updated:", "By Ana Kovar,", ""] {
        let part = format!("<p>The army left Gao.</p><div>{line} {time}</div><p>Rain fell.</p>");
        assert!(!fragment(&part).contains("2025"), "{}", fragment(&part));
    }
}

#[test]
fn a_tab_may_name_only_the_site() {
    let page = |tab: &str, heading: &str| {
        format!("<html><head><title>{tab}</title></head><body><h1>{heading}</h1><p>Rebels left Gao, the army said.</p>")
    };
    let title = |tab: &str, heading: &str| read(&page(tab, heading)).title.expect("a title");
    assert_eq!(title("Daily Herald", "Rebels leave Gao after a week"), "Rebels leave Gao after a week");
    assert_eq!(title("Rebels leave Gao after a week", "Daily Herald"), "Rebels leave Gao after a week");
    assert_eq!(title("Rebels leave Gao after a week", "The news of the day"), "Rebels leave Gao after a week");
}
