//! Work that takes its time: so much of it at once, and no more.

use std::sync::Arc;

use tokio::sync::Semaphore;

use crate::problem::Problem;

/// Turns at some work; who finds none waits.
pub(crate) struct Turns(Arc<Semaphore>);

impl Turns {
    pub(crate) fn new(at_a_time: usize) -> Self {
        Self(Arc::new(Semaphore::new(at_a_time)))
    }

    /// Does `work` in a thread that may wait. It keeps its turn until it is done, also where nobody waits for it any more:
    /// who asks and goes away, again and again, has no more done at a time than who stays.
    pub(crate) async fn take<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let turn = Arc::clone(&self.0).acquire_owned().await.map_err(|_| Problem::broken())?;
        let done = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            work()
        });
        done.await.map_err(|_| Problem::broken())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use tokio::runtime::Builder;
    use tokio::time::timeout;

    use super::*;

    const SOON: Duration = Duration::from_millis(50);

    #[test]
    fn who_goes_away_does_not_make_room() {
        let runtime = Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let turns = Turns::new(1);
            let (end, ended) = channel::<()>();
            assert!(timeout(SOON, turns.take(move || ended.recv())).await.is_err(), "it waits for its end");
            assert!(timeout(SOON, turns.take(|| 1)).await.is_err(), "the first still has the turn");
            drop(end);
            assert!(matches!(turns.take(|| 2).await, Ok(2)));
        });
    }
}
