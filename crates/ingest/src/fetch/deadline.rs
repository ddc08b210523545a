//! The time that a fetch may take, with all that has to be asked for it.

use std::time::{Duration, Instant};

use ureq::typestate::WithoutBody;
use ureq::{Agent, RequestBuilder};
use url::Url;

/// When a fetch is given up.
pub(super) struct Deadline(Instant);

impl Deadline {
    pub(super) fn after(time: Duration) -> Self {
        Self(Instant::now() + time)
    }

    /// Waits for a turn, which does not count.
    pub(super) fn paused<T>(&mut self, wait: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let turn = wait();
        self.0 += start.elapsed();
        turn
    }

    /// A request that ends by then, its answer read.
    pub(super) fn get(&self, agent: &Agent, url: &Url) -> RequestBuilder<WithoutBody> {
        let left = self.0.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
        agent.get(url.as_str()).config().timeout_global(Some(left)).build()
    }
}
