//! The folder of an export: written under a temporary name, and renamed when it is whole.

use std::fs;
use std::path::{Path, PathBuf};

use crate::ExportError;

/// A folder that is being filled.
pub(crate) struct Draft {
    target: PathBuf,
    /// Where its files are written until it is whole.
    pub(crate) path: PathBuf,
}

impl Draft {
    /// Begins the folder `target`. What stands there must be an export, and `force` must be given, or it is refused.
    pub(crate) fn begin(target: &Path, force: bool) -> Result<Self, ExportError> {
        if fs::symlink_metadata(target).is_ok() && !is_empty(target) {
            if !force {
                return Err(ExportError::Exists { path: target.to_owned() });
            }
            if !target.join("datapackage.json").is_file() {
                return Err(ExportError::NotAnExport { path: target.to_owned() });
            }
        }
        let path = beside(target, "part");
        remove(&path)?;
        fs::create_dir_all(&path).map_err(ExportError::writing(&path))?;
        Ok(Self { target: target.to_owned(), path })
    }

    /// Gives the folder its name.
    pub(crate) fn finish(self) -> Result<(), ExportError> {
        let old = beside(&self.target, "old");
        remove(&old)?;
        let replaces = self.target.exists();
        if replaces {
            fs::rename(&self.target, &old).map_err(ExportError::writing(&self.target))?;
        }
        if let Err(error) = fs::rename(&self.path, &self.target) {
            if replaces {
                let _ = fs::rename(&old, &self.target); // what stood there goes back
            }
            return Err(ExportError::write(&self.target, error));
        }
        remove(&old)
    }
}

impl Drop for Draft {
    /// What was broken off leaves nothing behind. Once renamed, nothing stands there.
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

/// `.NAME.KIND` beside `NAME`.
fn beside(target: &Path, kind: &str) -> PathBuf {
    let name = target.file_name().map_or_else(|| "export".into(), |name| name.to_string_lossy());
    target.with_file_name(format!(".{name}.{kind}"))
}

fn remove(folder: &Path) -> Result<(), ExportError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(ExportError::write(folder, error)),
        _ => Ok(()),
    }
}
