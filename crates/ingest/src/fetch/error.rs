//! Why something could not be fetched.

use super::public::PRIVATE;

/// Why an address could not be fetched.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FetchError {
    /// It is no address of the web.
    #[error("`{url}`: this is no address of the web")]
    NoAddress {
        /// The address.
        url: String,
    },
    /// It lies in a private network.
    #[error("`{url}`: this lies in a private network")]
    Private {
        /// The address.
        url: String,
    },
    /// The site closes it to robots.
    #[error("`{url}`: the site's robots.txt closes this to programs")]
    Closed {
        /// The address.
        url: String,
    },
    /// The site fails to tell what it asks of robots.
    #[error("`{url}`: the site's robots.txt cannot be had, it answers with status {status}")]
    NoRules {
        /// The address.
        url: String,
        /// The HTTP status.
        status: u16,
    },
    /// The host asks to come back later.
    #[error("`{url}`: the host asks to come back in {wait_seconds} seconds")]
    Busy {
        /// The address.
        url: String,
        /// When to come back.
        wait_seconds: u64,
    },
    /// The host answers with an error.
    #[error("`{url}`: the host answers with status {status}")]
    Status {
        /// The address.
        url: String,
        /// The HTTP status.
        status: u16,
    },
    /// Redirects lead nowhere, or in a circle.
    #[error("`{url}`: the redirects lead nowhere")]
    Redirects {
        /// The last address.
        url: String,
    },
    /// The answer is longer than the limit.
    #[error("`{url}`: the answer is longer than {most_bytes} bytes")]
    TooLong {
        /// The address.
        url: String,
        /// The limit.
        most_bytes: u64,
    },
    /// No answer could be had.
    #[error("`{url}`: {source}")]
    Failed {
        /// The address.
        url: String,
        /// What went wrong.
        source: Box<ureq::Error>,
    },
}

impl FetchError {
    /// The error for what went wrong with `url`.
    pub(super) fn of(error: ureq::Error, url: &str) -> Self {
        let url = url.to_owned();
        match error {
            ureq::Error::Io(error) if error.to_string() == PRIVATE => Self::Private { url },
            error => Self::Failed { url, source: Box::new(error) },
        }
    }

    /// A way out, in one sentence.
    pub fn help(&self) -> &'static str {
        match self {
            Self::NoAddress { .. } => "write it in full, as `https://example.org/news`",
            Self::Private { .. } => "allow it with `--allow-private` if it is yours",
            Self::Closed { .. } => "open it in a browser, save the page, and read that",
            Self::NoRules { .. } => "nothing is asked of a site whose rules are not known; try again later",
            Self::Busy { .. } | Self::Failed { .. } => "check the address and the connection, and try again later",
            Self::Status { .. } | Self::Redirects { .. } => "see in a browser what is there",
            Self::TooLong { .. } => "save it, and read the file",
        }
    }
}
