//! The command line of `dateline serve`.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::Args;

use super::LedgerFile;

/// `dateline serve`.
#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    pub(crate) ledger: LedgerFile,
    /// Port to listen on; 0 takes any that is free.
    #[arg(long, value_name = "PORT", default_value_t = 7077)]
    pub(crate) port: u16,
    /// Address to listen on. Other than 127.0.0.1 and ::1, it lets other machines read the ledger.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(crate) bind: IpAddr,
    /// A further host name under which the page may be asked for.
    #[arg(long, value_name = "NAME")]
    pub(crate) host: Vec<String>,
    /// A folder of knowledge files of your own, read over the shipped ones.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
}
