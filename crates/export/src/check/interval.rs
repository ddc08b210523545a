//! Shares with their uncertainty.

/// Standard normal quantile for an interval of 95%.
const Z: f64 = 1.959_963_984_540_054;

/// A share and its 95% interval, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The share itself.
    pub share: f64,
    /// Low end of the interval.
    pub low: f64,
    /// High end of the interval.
    pub high: f64,
}

/// Wilson's interval for a share that was found in `n` observations. With weights, `n` is the number of observations that
/// an unweighted sample of the same uncertainty would have, and need not be whole. `None` for no observations.
pub(crate) fn wilson(share: f64, n: f64) -> Option<Share> {
    if n.is_nan() || n <= 0.0 {
        return None;
    }
    let z2 = Z * Z;
    let middle = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z / (1.0 + z2 / n) * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    Some(Share { share, low: (middle - half).max(0.0), high: (middle + half).min(1.0) })
}

/// The share of weighted observations that are true, with Wilson's interval at Kish's effective number of observations.
pub(crate) fn weighted(observations: &[(bool, f64)]) -> Option<Share> {
    let sum: f64 = observations.iter().map(|(_, weight)| weight).sum();
    let squares: f64 = observations.iter().map(|(_, weight)| weight * weight).sum();
    let right: f64 = observations.iter().filter(|(is_right, _)| *is_right).map(|(_, weight)| weight).sum();
    if sum <= 0.0 {
        return None;
    }
    wilson(right / sum, sum * sum / squares)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(left: f64, right: f64) -> bool {
        (left - right).abs() < 0.0005
    }

    #[test]
    fn wilson_is_that_of_the_textbook() {
        let ten = wilson(0.8, 10.0).unwrap(); // 8 of 10
        assert!(near(ten.low, 0.4902) && near(ten.high, 0.9433), "{ten:?}");
        let all = wilson(1.0, 20.0).unwrap();
        assert!(near(all.low, 0.8389) && near(all.high, 1.0), "{all:?}");
        assert_eq!(wilson(0.5, 0.0), None);
    }

    #[test]
    fn weights_move_the_share_and_widen_the_interval() {
        let even = weighted(&[(true, 1.0), (false, 1.0), (true, 1.0), (true, 1.0)]).unwrap();
        assert!(near(even.share, 0.75));
        let skewed = weighted(&[(true, 1.0), (false, 5.0), (true, 1.0), (true, 1.0)]).unwrap();
        assert!(near(skewed.share, 0.375) && skewed.high - skewed.low > even.high - even.low);
        assert_eq!(weighted(&[]), None);
    }
}
