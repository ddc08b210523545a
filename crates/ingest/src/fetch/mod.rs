//! Fetches pages and feeds, politely.
//!
//! One host is asked at a time and not often; what its `robots.txt` closes stays closed; what has not changed is not
//! sent again; redirects are followed one by one under the same rules; and no address in a private network is asked
//! unless that was allowed.

mod error;
mod public;
mod robots;

use std::collections::BTreeMap;
use std::fmt;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ureq::http::{Response, Uri};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body};

pub use self::error::FetchError;
use self::public::Names;
use self::robots::Robots;
use crate::html::address;

/// The name that sites know us by.
const NAME: &str = "dateline";
/// How we introduce ourselves.
const USER_AGENT: &str =
    concat!("dateline/", env!("CARGO_PKG_VERSION"), " (news event data; +", env!("CARGO_PKG_REPOSITORY"), ")");
/// Redirects that are followed.
const MOST_REDIRECTS: usize = 5;
/// How long the rules of a site hold before they are fetched again.
const ROBOTS_HOLD: Duration = Duration::from_secs(24 * 60 * 60);
/// As much of a site's rules is read, in bytes; RFC 9309 asks for no less.
const MOST_ROBOTS_BYTES: u64 = 500 << 10;
/// A site that asks to wait longer than this is given up for now.
const MOST_WAIT: Duration = Duration::from_secs(60);

/// How to fetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FetchSettings {
    /// The least time between two fetches from one host; a site may ask for more.
    pub delay: Duration,
    /// The most time that a fetch may take.
    pub timeout: Duration,
    /// The longest answer that is read, in bytes.
    pub most_bytes: u64,
    /// Whether addresses in private networks may be asked.
    pub allow_private: bool,
}

impl Default for FetchSettings {
    /// A second between two fetches, a minute for each, 16 MiB, and the open internet only.
    fn default() -> Self {
        let (delay, timeout) = (Duration::from_secs(1), Duration::from_secs(60));
        Self { delay, timeout, most_bytes: 16 << 20, allow_private: false }
    }
}

/// What an answer says of its version, to be sent with the next fetch of the same address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    /// The `ETag`.
    pub etag: Option<String>,
    /// The `Last-Modified` time.
    pub last_modified: Option<String>,
}

/// What was fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Where it was, behind all redirects.
    pub url: String,
    /// Its `Content-Type`, in lower case.
    pub content_type: String,
    /// Its bytes, unpacked.
    pub bytes: Vec<u8>,
    /// Its version.
    pub validators: Validators,
}

/// Fetches pages. Clones share what they know of hosts, and so their turns.
#[derive(Clone, Default)]
pub struct Fetcher {
    settings: FetchSettings,
    /// Made with the first fetch.
    state: Arc<Mutex<Option<State>>>,
}

impl fmt::Debug for Fetcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fetcher").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Fetcher {
    /// A fetcher that keeps to `settings`.
    pub fn new(settings: FetchSettings) -> Self {
        Self { settings, state: Arc::default() }
    }

    /// Fetches `url`, waiting for the host's turn. `None` where it is still the version of `known`.
    ///
    /// # Errors
    ///
    /// When the address is none, is private, or is closed to robots; when the host does not answer, answers with an
    /// error, or asks to come back later; when the answer is too long.
    pub fn fetch(&self, url: &str, known: &Validators) -> Result<Option<Page>, FetchError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.get_or_insert_with(|| State::new(self.settings)).fetch(url, known)
    }
}

struct State {
    settings: FetchSettings,
    agent: Agent,
    hosts: BTreeMap<String, Host>,
}

/// What is known of a host.
struct Host {
    robots: Robots,
    robots_read: Instant,
    /// It is not to be asked before.
    next: Instant,
}

impl State {
    fn new(settings: FetchSettings) -> Self {
        let config = Agent::config_builder()
            .user_agent(USER_AGENT)
            .timeout_global(Some(settings.timeout))
            .timeout_connect(Some(settings.timeout.min(Duration::from_secs(20))))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .proxy(None)
            .build();
        let names = Names { allow_private: settings.allow_private, ..Names::default() };
        let agent = Agent::with_parts(config, DefaultConnector::default(), names);
        Self { settings, agent, hosts: BTreeMap::new() }
    }

    fn fetch(&mut self, url: &str, known: &Validators) -> Result<Option<Page>, FetchError> {
        let mut url = url.split('#').next().unwrap_or_default().to_owned();
        for _ in 0..=MOST_REDIRECTS {
            let uri = parsed(&url)?;
            let host = self.host(&uri, &url)?;
            if !self.hosts[&host].robots.allow(path(&uri)) {
                return Err(FetchError::Closed { url });
            }
            self.wait(&host, &url)?;
            let response = self.ask(&url, known)?;
            match response.status().as_u16() {
                200 => return self.page(url, response).map(Some),
                304 => return Ok(None),
                301 | 302 | 303 | 307 | 308 => url = target(&response, &url)?,
                status @ (429 | 503) => return Err(self.busy(&host, &url, status, &response)),
                status => return Err(FetchError::Status { url, status }),
            }
        }
        Err(FetchError::Redirects { url })
    }

    /// The host of an address, with its rules read.
    fn host(&mut self, uri: &Uri, url: &str) -> Result<String, FetchError> {
        let authority = uri.authority().map(|authority| authority.as_str().to_ascii_lowercase()).unwrap_or_default();
        let name = format!("{}://{authority}", uri.scheme_str().unwrap_or_default());
        let fresh = self.hosts.get(&name).is_some_and(|host| host.robots_read.elapsed() < ROBOTS_HOLD);
        if !fresh {
            let robots = self.robots(&name).map_err(|error| FetchError::of(error, url))?;
            let now = Instant::now();
            let next = self.hosts.get(&name).map_or(now, |host| host.next).max(now);
            self.hosts.insert(name.clone(), Host { robots, robots_read: now, next });
        }
        Ok(name)
    }

    /// The rules of a site. Where there are none all is open, and where the site fails to tell them nothing is.
    fn robots(&self, host: &str) -> Result<Robots, ureq::Error> {
        let mut url = format!("{host}/robots.txt");
        for _ in 0..=MOST_REDIRECTS {
            let response = self.agent.get(&url).call()?;
            match response.status().as_u16() {
                200..=299 => {
                    let mut file = Vec::new();
                    // What was read of a file that breaks off still holds.
                    let _broken = response.into_body().into_reader().take(MOST_ROBOTS_BYTES).read_to_end(&mut file);
                    return Ok(Robots::parse(&String::from_utf8_lossy(&file), NAME));
                }
                300..=399 => match target(&response, &url) {
                    Ok(next) => url = next,
                    Err(_) => return Ok(Robots::default()),
                },
                400..=499 => return Ok(Robots::default()),
                _ => return Ok(Robots::closed()),
            }
        }
        Ok(Robots::default())
    }

    /// Waits until it is our turn, and takes it.
    fn wait(&mut self, name: &str, url: &str) -> Result<(), FetchError> {
        let Some(host) = self.hosts.get_mut(name) else { return Ok(()) };
        let wait = host.next.saturating_duration_since(Instant::now());
        if wait > MOST_WAIT {
            return Err(FetchError::Busy { url: url.to_owned(), wait_seconds: wait.as_secs() });
        }
        std::thread::sleep(wait);
        host.next = Instant::now() + host.robots.delay.unwrap_or_default().max(self.settings.delay);
        Ok(())
    }

    fn ask(&self, url: &str, known: &Validators) -> Result<Response<Body>, FetchError> {
        let mut request = self
            .agent
            .get(url)
            .header("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5");
        if let Some(etag) = &known.etag {
            request = request.header("If-None-Match", etag);
        }
        if let Some(time) = &known.last_modified {
            request = request.header("If-Modified-Since", time);
        }
        request.call().map_err(|error| FetchError::of(error, url))
    }

    fn page(&self, url: String, response: Response<Body>) -> Result<Page, FetchError> {
        let validators =
            Validators { etag: header(&response, "etag"), last_modified: header(&response, "last-modified") };
        let content_type = header(&response, "content-type").unwrap_or_default().to_ascii_lowercase();
        let most_bytes = self.settings.most_bytes;
        let mut bytes = Vec::new();
        let read = response.into_body().into_reader().take(most_bytes + 1).read_to_end(&mut bytes);
        read.map_err(|error| FetchError::of(ureq::Error::from(error), &url))?;
        if bytes.len() as u64 > most_bytes {
            return Err(FetchError::TooLong { url, most_bytes });
        }
        Ok(Page { url, content_type, bytes, validators })
    }

    /// Notes that the host asks to come back later.
    fn busy(&mut self, name: &str, url: &str, status: u16, response: &Response<Body>) -> FetchError {
        let asked = header(response, "retry-after").and_then(|value| value.parse().ok()).map(Duration::from_secs);
        let wait = asked.unwrap_or(MOST_WAIT).min(ROBOTS_HOLD);
        if let Some(host) = self.hosts.get_mut(name) {
            host.next = host.next.max(Instant::now() + wait);
        }
        match asked {
            Some(wait) => FetchError::Busy { url: url.to_owned(), wait_seconds: wait.as_secs() },
            None => FetchError::Status { url: url.to_owned(), status },
        }
    }
}

fn parsed(url: &str) -> Result<Uri, FetchError> {
    let uri = url.parse::<Uri>().ok().filter(|uri| uri.authority().is_some() && address::is_web(url));
    uri.ok_or_else(|| FetchError::NoAddress { url: url.to_owned() })
}

fn path(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", |path| path.as_str())
}

fn header(response: &Response<Body>, name: &str) -> Option<String> {
    response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// Where a redirect leads.
fn target(response: &Response<Body>, url: &str) -> Result<String, FetchError> {
    let location = header(response, "location").unwrap_or_default();
    let location = location.split('#').next().unwrap_or_default();
    let next = address::absolute(location, Some(url)).or_else(|| {
        let (front, _) = url.split('?').next()?.rsplit_once('/')?;
        (!location.is_empty() && !location.contains(':')).then(|| format!("{front}/{location}"))
    });
    next.ok_or_else(|| FetchError::Redirects { url: url.to_owned() })
}

#[cfg(test)]
mod tests;
