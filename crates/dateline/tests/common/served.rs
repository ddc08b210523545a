//! A running server, asked over a socket.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

/// A running server in a folder of its own; it ends with this.
pub(crate) struct Served {
    pub(crate) program: Child,
    pub(crate) host: String,
    pub(crate) token: String,
    pub(crate) folder: TempDir,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// An answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("the body is JSON")
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }
}

impl Served {
    /// Serves the sample.
    pub(crate) fn sample() -> Self {
        Self::within(TempDir::new().expect("there is room"))
    }

    /// Serves the ledger in a folder, or the sample where there is none.
    pub(crate) fn within(folder: TempDir) -> Self {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("dateline"));
        command
            .args(["serve", "--port", "0"])
            .current_dir(folder.path())
            .env("TMPDIR", folder.path())
            .env_remove("DATELINE_LEDGER");
        let mut program = command.stdout(Stdio::piped()).spawn().expect("the program starts");
        let out = BufReader::new(program.stdout.take().expect("the output is piped"));
        let mut lines = out.lines().map(|line| line.expect("the program says where it listens"));
        let address = lines.next().expect("an address is printed");
        let host = address.split('/').nth(2).expect("an address is printed").to_owned();
        let token = lines.next().and_then(|line| line.rsplit(' ').next().map(ToOwned::to_owned));
        Self { program, host, token: token.expect("a token is printed"), folder }
    }

    /// The ledger that was made of the sample.
    pub(crate) fn sample_ledger(&self) -> PathBuf {
        let mut found = std::fs::read_dir(self.folder.path()).expect("the folder is there");
        found.next().expect("the sample is in it").expect("it can be read").path().join("sample.ledger")
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], "")
    }

    pub(crate) fn code(&self, body: &str) -> Answer {
        self.ask("POST", "/api/v1/code", &[("content-type", "application/json")], body)
    }

    /// Decides with a token.
    pub(crate) fn decide(&self, token: &str, path: &str, body: &Value) -> Answer {
        let bearer = format!("Bearer {token}");
        let headers = [("content-type", "application/json"), ("authorization", bearer.as_str())];
        self.ask("POST", &format!("/api/v1/contradictions/{path}"), &headers, &body.to_string())
    }

    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request =
            format!("{method} {path} HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
        if !headers.iter().any(|(name, _)| *name == "host") {
            request.push_str(&format!("host: {}\r\n", self.host));
        }
        headers.iter().for_each(|(name, value)| request.push_str(&format!("{name}: {value}\r\n")));
        self.send(format!("{request}\r\n{body}").as_bytes())
    }

    pub(crate) fn send(&self, request: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(&self.host).expect("the server listens");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a socket has a timeout");
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        let body =
            if head.to_lowercase().contains("transfer-encoding: chunked") { whole(body) } else { body.to_owned() };
        Answer { status, head: head.to_owned(), body }
    }
}

/// A body sent in chunks, put together.
fn whole(mut chunks: &str) -> String {
    let mut body = String::new();
    while let Some((size, rest)) = chunks.split_once("\r\n") {
        let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
        let Some(chunk) = rest.get(..size).filter(|_| size > 0) else { break };
        body.push_str(chunk);
        chunks = rest.get(size + 2..).unwrap_or_default();
    }
    body
}

impl Served {
    pub(crate) fn send_and_leave(&self, bytes: &[u8]) {
        let mut stream = TcpStream::connect(&self.host).expect("the server listens");
        let _ = stream.write_all(bytes);
    }
}
