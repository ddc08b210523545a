//! What sites ask of robots: RFC 9309, and the `Crawl-delay` that many use besides.

use std::time::Duration;

/// Longer delays between two fetches are cut to this.
const MOST_DELAY: Duration = Duration::from_secs(60);

/// The rules of a site for us.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Robots {
    rules: Vec<Rule>,
    /// How long to wait between two fetches.
    pub(super) delay: Option<Duration>,
}

#[derive(Clone, Debug, PartialEq)]
struct Rule {
    allows: bool,
    /// In the form that [`normal`] makes.
    pattern: String,
}

impl Robots {
    /// The rules in `file` for the robot `name`; those for all robots where it is not named.
    pub(super) fn parse(file: &str, name: &str) -> Self {
        let (mut own, mut all) = (None::<Self>, None::<Self>);
        let (mut names, mut in_rules) = (Vec::<String>::new(), false);
        for line in file.trim_start_matches('\u{FEFF}').split(['\n', '\r']) {
            let line = line.split('#').next().unwrap_or_default();
            let Some((key, value)) = line.split_once(':') else { continue };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
            if key == "user-agent" {
                if std::mem::take(&mut in_rules) {
                    names.clear();
                }
                names.push(product(value));
                let group = if is(&names, name) {
                    &mut own
                } else if is(&names, "*") {
                    &mut all
                } else {
                    continue;
                };
                group.get_or_insert_default();
                continue;
            }
            in_rules |= matches!(key.as_str(), "allow" | "disallow" | "crawl-delay");
            if is(&names, name) {
                own.get_or_insert_default().take(&key, value);
            }
            if is(&names, "*") {
                all.get_or_insert_default().take(&key, value);
            }
        }
        own.or(all).unwrap_or_default()
    }

    fn take(&mut self, key: &str, value: &str) {
        match key {
            "allow" | "disallow" if !value.is_empty() => {
                self.rules.push(Rule { allows: key == "allow", pattern: normal(value) });
            }
            "crawl-delay" => {
                let seconds = value.parse::<f64>().ok().filter(|seconds| seconds.is_finite() && *seconds >= 0.0);
                self.delay = seconds.map(|it| Duration::from_secs_f64(it.min(MOST_DELAY.as_secs_f64()))).or(self.delay);
            }
            _ => {}
        }
    }

    /// Whether `path` (with its query) may be fetched: the longest pattern that fits decides, and of two as long the one
    /// that allows.
    pub(super) fn allow(&self, path: &str) -> bool {
        let path = normal(path);
        if path == "/robots.txt" {
            return true;
        }
        let fitting = self.rules.iter().filter(|rule| fits(&rule.pattern, &path));
        fitting.max_by_key(|rule| (rule.pattern.len(), rule.allows)).is_none_or(|rule| rule.allows)
    }
}

fn is(names: &[String], name: &str) -> bool {
    names.iter().any(|it| it.eq_ignore_ascii_case(name))
}

/// The name of a robot without its version.
fn product(value: &str) -> String {
    if value.starts_with('*') {
        return "*".to_owned();
    }
    value.chars().take_while(|sign| sign.is_ascii_alphabetic() || matches!(sign, '_' | '-')).collect()
}

/// Whether `path` begins with `pattern`, in which `*` stands for anything and a last `$` for the end.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, to_end) = pattern.strip_suffix('$').map_or((pattern, false), |front| (front, true));
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = path.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return !to_end || rest.is_empty() };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    if to_end { rest.ends_with(last) } else { rest.contains(last) }
}

/// A path in which each character is written in one way: those that need no `%` without, others with capitals.
fn normal(path: &str) -> String {
    let bytes = path.as_bytes();
    let (mut out, mut at) = (String::new(), 0);
    while at < bytes.len() {
        let digits = (bytes[at] == b'%').then(|| path.get(at + 1..at + 3)).flatten();
        let coded = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match coded.unwrap_or(bytes[at]) {
            byte if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => out.push(byte as char),
            byte if coded.is_none() && byte.is_ascii_graphic() => out.push(byte as char),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
        at += if coded.is_some() { 3 } else { 1 };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(file: &str, path: &str) -> bool {
        Robots::parse(file, "dateline").allow(path)
    }

    #[test]
    fn the_group_of_our_name_counts_else_that_of_all() {
        let file = "User-agent: *\nDisallow: /\n\nUser-Agent: Dateline/2.0\nUser-agent: other\nDisallow: /private\n";
        assert!(allows(file, "/news") && !allows(file, "/private/a"));
        assert!(!Robots::parse(file, "third").allow("/news"));
        assert!(!Robots::parse(file, "other").allow("/private"));
        assert!(allows("", "/news") && allows("Disallow: /", "/news"));
        assert!(allows("User-agent: *\nDisallow: /\nUser-agent: dateline\nDisallow:\n", "/news"));
    }

    #[test]
    fn groups_of_one_name_are_one() {
        let file = "user-agent: dateline\ndisallow: /a\nuser-agent: x\ndisallow: /\nuser-agent: dateline\ndisallow: /b";
        assert!(!allows(file, "/a") && !allows(file, "/b") && allows(file, "/c"));
    }

    #[test]
    fn the_longest_pattern_decides() {
        let file = "User-agent: *\nAllow: /news/open\nDisallow: /news\nAllow: /x\nDisallow: /x # tie\n";
        assert!(allows(file, "/news/open/a") && !allows(file, "/news/a") && allows(file, "/x"));
        assert!(allows("User-agent: *\nDisallow: /", "/robots.txt"));
    }

    #[test]
    fn stars_and_ends_are_understood() {
        let only = |pattern: &str, path: &str| !allows(&format!("User-agent: *\nDisallow: {pattern}"), path);
        assert!(only("/*.pdf$", "/a/b.pdf") && !only("/*.pdf$", "/a/b.pdf?x"));
        assert!(only("/a*c*e", "/abcde") && !only("/a*c*e", "/abce/".replace('e', "").as_str()));
        assert!(only("*/print", "/a/print/x") && only("/$", "/") && !only("/$", "/a"));
        assert!(!only(&format!("/{}b", "*a".repeat(200)), &format!("/{}", "a".repeat(2000))));
    }

    #[test]
    fn writing_does_not_matter() {
        let file = "User-agent: *\nDisallow: /caf%C3%A9\nDisallow: /%7ejoe\nDisallow: /a%2fb";
        assert!(!allows(file, "/caf%c3%a9/x") && !allows(file, "/café") && !allows(file, "/~joe"));
        assert!(!allows(file, "/a%2Fb") && allows(file, "/a/b"));
    }

    #[test]
    fn a_delay_is_read_and_bounded() {
        let delay = |value: &str| Robots::parse(&format!("User-agent: *\nCrawl-delay: {value}"), "dateline").delay;
        assert_eq!(delay("2.5"), Some(Duration::from_millis(2500)));
        assert_eq!(delay("1e99"), Some(MOST_DELAY));
        assert_eq!((delay("-1"), delay("NaN"), delay("x")), (None, None, None));
    }
}
