//! Fetches pages and feeds, politely.
//!
//! A host is asked one thing at a time and not often, while others are asked; what its `robots.txt` closes stays closed;
//! what has not changed is not sent again; redirects are followed one by one under the same rules; and no address in a
//! private network is asked unless that was allowed.

mod answer;
mod deadline;
mod error;
mod host;
mod public;
mod robots;

use std::collections::BTreeMap;
use std::fmt;
use std::io::Read;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use ureq::http::Response;
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body};
use url::{Position, Url};

use self::answer::{address, header, target};
use self::deadline::Deadline;
pub use self::error::FetchError;
use self::host::Host;
use self::public::Names;

/// The name that sites know us by.
const NAME: &str = "dateline";
/// How we introduce ourselves.
const USER_AGENT: &str =
    concat!("dateline/", env!("CARGO_PKG_VERSION"), " (news event data; +", env!("CARGO_PKG_REPOSITORY"), ")");
/// Redirects that are followed.
const MOST_REDIRECTS: usize = 5;

/// How to fetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FetchSettings {
    /// The least time between two fetches from one host; a site may ask for more.
    pub delay: Duration,
    /// The most time that a fetch may take, with all redirects and rules that it asks for; waiting for turns comes on top.
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
    state: Arc<OnceLock<State>>,
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
        self.state.get_or_init(|| State::new(self.settings)).fetch(url, known)
    }
}

struct State {
    settings: FetchSettings,
    agent: Agent,
    /// By name. Whoever asks a host holds it.
    hosts: Mutex<BTreeMap<String, Arc<Mutex<Host>>>>,
}

/// What a host answers.
enum Answer {
    /// A page; `None` where it has not changed.
    Page(Option<Page>),
    Moved(Url),
}

impl State {
    fn new(settings: FetchSettings) -> Self {
        let config = Agent::config_builder()
            .user_agent(USER_AGENT)
            .timeout_connect(Some(settings.timeout.min(Duration::from_secs(20))))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .proxy(None)
            .build();
        let names = Names { allow_private: settings.allow_private, ..Names::default() };
        let agent = Agent::with_parts(config, DefaultConnector::default(), names);
        Self { settings, agent, hosts: Mutex::default() }
    }

    fn fetch(&self, url: &str, known: &Validators) -> Result<Option<Page>, FetchError> {
        let mut url = address(url).ok_or_else(|| FetchError::NoAddress { url: url.to_owned() })?;
        let mut deadline = Deadline::after(self.settings.timeout);
        for _ in 0..=MOST_REDIRECTS {
            let host = self.host(&url);
            let mut host = deadline.paused(|| host.lock().unwrap_or_else(PoisonError::into_inner));
            match self.ask(&mut host, &url, known, &mut deadline)? {
                Answer::Page(page) => return Ok(page),
                Answer::Moved(next) => url = next,
            }
        }
        Err(FetchError::Redirects { url: url.into() })
    }

    /// The host of an address; its ports take turns, too.
    fn host(&self, url: &Url) -> Arc<Mutex<Host>> {
        let name = url.host_str().unwrap_or_default().trim_end_matches('.').to_owned();
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(hosts.entry(name).or_insert_with(|| Arc::new(Mutex::new(Host::new()))))
    }

    /// Asks for one address, if it is open to us, when it is our turn.
    fn ask(
        &self,
        host: &mut Host,
        url: &Url,
        known: &Validators,
        deadline: &mut Deadline,
    ) -> Result<Answer, FetchError> {
        host.free_in(url)?;
        let rules = host.rules(url, &self.agent, deadline)?;
        if !rules.allow(&url[Position::BeforePath..]) {
            return Err(FetchError::Closed { url: url.to_string() });
        }
        let delay = rules.delay.unwrap_or_default().max(self.settings.delay);
        host.wait(delay, url, deadline)?;
        let response = self.answer(url, known, deadline)?;
        match response.status().as_u16() {
            200 => self.page(url, response).map(|page| Answer::Page(Some(page))),
            304 => Ok(Answer::Page(None)),
            301 | 302 | 303 | 307 | 308 => {
                target(&response, url).map(Answer::Moved).ok_or_else(|| FetchError::Redirects { url: url.to_string() })
            }
            429 | 503 => Err(host.busy(url, &response)),
            status => Err(FetchError::Status { url: url.to_string(), status }),
        }
    }

    fn answer(&self, url: &Url, known: &Validators, deadline: &Deadline) -> Result<Response<Body>, FetchError> {
        let mut request = deadline
            .get(&self.agent, url)
            .header("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5");
        if let Some(etag) = &known.etag {
            request = request.header("If-None-Match", etag);
        }
        if let Some(time) = &known.last_modified {
            request = request.header("If-Modified-Since", time);
        }
        request.call().map_err(|error| FetchError::of(error, url.as_str()))
    }

    fn page(&self, url: &Url, response: Response<Body>) -> Result<Page, FetchError> {
        let validators =
            Validators { etag: header(&response, "etag"), last_modified: header(&response, "last-modified") };
        let content_type = header(&response, "content-type").unwrap_or_default().to_ascii_lowercase();
        let most_bytes = self.settings.most_bytes;
        let mut bytes = Vec::new();
        let read = response.into_body().into_reader().take(most_bytes + 1).read_to_end(&mut bytes);
        read.map_err(|error| FetchError::of(ureq::Error::from(error), url.as_str()))?;
        if bytes.len() as u64 > most_bytes {
            return Err(FetchError::TooLong { url: url.to_string(), most_bytes });
        }
        Ok(Page { url: url.to_string(), content_type, bytes, validators })
    }
}

#[cfg(test)]
mod tests;
