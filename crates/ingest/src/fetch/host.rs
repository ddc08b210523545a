//! Hosts take turns, and their sites tell what they ask of robots.

use std::collections::BTreeMap;
use std::io::Read;
use std::time::{Duration, Instant};

use ureq::{Agent, Body, http::Response};
use url::{Position, Url};

use super::answer::{retry_after, target};
use super::deadline::Deadline;
use super::robots::Robots;
use super::{FetchError, MOST_REDIRECTS, NAME};

/// How long the rules of a site hold before they are fetched again.
const ROBOTS_HOLD: Duration = Duration::from_secs(24 * 60 * 60);
/// The same where the site failed to tell them and does not say when to ask again.
const ROBOTS_RETRY: Duration = Duration::from_secs(5 * 60);
/// As much of a site's rules is read, in bytes; RFC 9309 asks for no less.
const MOST_ROBOTS_BYTES: u64 = 500 << 10;
/// A host that asks to wait longer than this is given up for now.
const MOST_WAIT: Duration = Duration::from_secs(60);

/// What is known of a host.
pub(super) struct Host {
    /// It is not to be asked before.
    next: Instant,
    /// By scheme, host and port.
    sites: BTreeMap<String, Site>,
}

/// What is known of a site.
struct Site {
    /// The status where it failed to tell its rules.
    rules: Result<Robots, u16>,
    /// When to ask for them again.
    until: Instant,
}

/// What a site answers when it is asked for its rules.
enum Told {
    Rules(Robots),
    Failed { status: u16, wait: Duration },
}

impl Host {
    pub(super) fn new() -> Self {
        Self { next: Instant::now(), sites: BTreeMap::new() }
    }

    /// How long to wait until it may be asked; an error if that is too long.
    pub(super) fn free_in(&self, url: &Url) -> Result<Duration, FetchError> {
        let wait = self.next.saturating_duration_since(Instant::now());
        if wait > MOST_WAIT {
            return Err(FetchError::Busy { url: url.to_string(), wait_seconds: wait.as_secs() });
        }
        Ok(wait)
    }

    /// Waits until it is our turn, and takes it: the next one is `delay` later.
    pub(super) fn wait(&mut self, delay: Duration, url: &Url, deadline: &mut Deadline) -> Result<(), FetchError> {
        let wait = self.free_in(url)?;
        deadline.paused(|| std::thread::sleep(wait));
        self.next = Instant::now() + delay;
        Ok(())
    }

    /// Notes that the host asks to come back later.
    pub(super) fn busy(&mut self, url: &Url, response: &Response<Body>) -> FetchError {
        let wait = retry_after(response).unwrap_or(MOST_WAIT).min(ROBOTS_HOLD);
        self.next = self.next.max(Instant::now() + wait);
        FetchError::Busy { url: url.to_string(), wait_seconds: wait.as_secs() }
    }

    /// The rules of the site of `url`. Where they cannot be had, older ones still hold, and without any nothing is asked.
    pub(super) fn rules(&mut self, url: &Url, agent: &Agent, deadline: &Deadline) -> Result<&Robots, FetchError> {
        let name = url[..Position::BeforePath].to_owned();
        let now = Instant::now();
        if self.sites.get(&name).is_none_or(|site| site.until <= now) {
            let older = self.sites.remove(&name).and_then(|site| site.rules.ok());
            let (rules, hold) = match (told(url, agent, deadline), older) {
                (Ok(Told::Rules(rules)), _) => (Ok(rules), ROBOTS_HOLD),
                (Ok(Told::Failed { status, wait }), older) => (older.ok_or(status), wait),
                (Err(_), Some(older)) => (Ok(older), ROBOTS_RETRY),
                (Err(error), None) => return Err(FetchError::of(error, url.as_str())),
            };
            self.sites.insert(name.clone(), Site { rules, until: now + hold });
        }
        let rules = self.sites[&name].rules.as_ref();
        rules.map_err(|status| FetchError::NoRules { url: url.to_string(), status: *status })
    }
}

/// Asks a site for its rules. Where there are none all is open.
fn told(url: &Url, agent: &Agent, deadline: &Deadline) -> Result<Told, ureq::Error> {
    let open = || Ok(Told::Rules(Robots::default()));
    let mut url = url.clone();
    url.set_path("/robots.txt");
    url.set_query(None);
    for _ in 0..=MOST_REDIRECTS {
        let response = deadline.get(agent, &url).call()?;
        match response.status().as_u16() {
            200..=299 => {
                let mut file = Vec::new();
                // What was read of a file that breaks off still holds.
                let _broken = response.into_body().into_reader().take(MOST_ROBOTS_BYTES).read_to_end(&mut file);
                return Ok(Told::Rules(Robots::parse(&String::from_utf8_lossy(&file), NAME)));
            }
            300..=399 => match target(&response, &url) {
                Some(next) => url = next,
                None => return open(),
            },
            status @ (429 | 500..) => {
                let wait = retry_after(&response).unwrap_or(ROBOTS_RETRY).min(ROBOTS_HOLD);
                return Ok(Told::Failed { status, wait });
            }
            _ => return open(),
        }
    }
    open()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fetch::tests::Server;
    use crate::fetch::{FetchSettings, State};

    #[test]
    fn older_rules_hold_while_a_site_fails_to_tell_them() {
        let server = Server::new(&[("/robots.txt", "503 Later\r\nRetry-After: 1000", "")]);
        let url = Url::parse(&format!("{}/private", server.root)).expect("an address");
        let agent = State::new(FetchSettings { allow_private: true, ..FetchSettings::default() }).agent;
        let deadline = Deadline::after(Duration::from_secs(9));
        let mut host = Host::new();
        assert!(matches!(host.rules(&url, &agent, &deadline), Err(FetchError::NoRules { status: 503, .. })));
        let older = Robots::parse("User-agent: *\nDisallow: /private", NAME);
        let agreed = Site { rules: Ok(older.clone()), until: Instant::now() };
        host.sites.insert(server.root.clone(), agreed);
        for _ in 0..3 {
            assert_eq!(host.rules(&url, &agent, &deadline).expect("older ones"), &older);
        }
        assert_eq!(server.paths(), ["/robots.txt", "/robots.txt"]);
    }
}
