//! The socket: connections are counted, and slow ones are cut.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::Semaphore;

use crate::Settings;
use crate::routes::router;

/// Connections at a time; further ones wait.
const CONNECTIONS: usize = 1024;
/// Longest time for the head of a request to arrive.
const HEAD: Duration = Duration::from_secs(10);
/// Longest life of a connection.
const LIFE: Duration = Duration::from_secs(300);
/// Wait after the system refuses a connection, for want of files or memory.
const REST: Duration = Duration::from_millis(100);

/// Why nothing can be served.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServerError {
    /// The address is taken, or not this machine's.
    #[error("`{address}` cannot be listened on: {source}\nhelp: choose another port with `--port`")]
    Address {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// The system gives no threads.
    #[error("the server cannot be started: {0}")]
    Runtime(io::Error),
}

/// A server that listens.
pub struct Server {
    runtime: Runtime,
    listener: TcpListener,
    address: SocketAddr,
    router: Router,
}

impl Server {
    /// Listens where the settings say; a port of 0 is any that is free.
    ///
    /// # Errors
    /// If the address cannot be listened on.
    pub fn bind(settings: Settings) -> Result<Self, ServerError> {
        let runtime = Builder::new_multi_thread().enable_io().enable_time().build().map_err(ServerError::Runtime)?;
        let refused = |source| ServerError::Address { address: settings.address, source };
        let listener = runtime.block_on(TcpListener::bind(settings.address)).map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        Ok(Self { runtime, listener, address, router: router(settings, address) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers until the program ends.
    pub fn run(self) {
        let Self { runtime, listener, router, .. } = self;
        runtime.block_on(async move {
            let free = Arc::new(Semaphore::new(CONNECTIONS));
            loop {
                let Ok(permit) = Arc::clone(&free).acquire_owned().await else { return };
                let Ok((stream, _)) = listener.accept().await else {
                    tokio::time::sleep(REST).await;
                    continue;
                };
                let router = router.clone();
                tokio::spawn(async move {
                    serve(stream, router).await;
                    drop(permit);
                });
            }
        });
    }
}

/// Answers the requests of one connection. That a client goes away or sends nonsense concerns nobody else.
async fn serve(stream: TcpStream, router: Router) {
    let _ = stream.set_nodelay(true);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(64 * 1024);
    let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let _ = tokio::time::timeout(LIFE, connection).await;
}
