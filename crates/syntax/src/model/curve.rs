//! Sigmoid and hyperbolic tangent from additions, products and quotients alone, which every processor rounds alike;
//! the functions of the system's mathematics library differ between machines.

use wide::f32x4;

/// tanh, to about 1e-6: the rational approximation of Eigen.
#[inline(always)]
pub(crate) fn tanh(x: f32x4) -> f32x4 {
    let most = f32x4::splat(7.905_311);
    let x = x.fast_max(-most).fast_min(most);
    let square = x * x;
    let top = [-2.760_768_5e-16, 2.000_188e-13, -8.604_672e-11, 5.122_297_1e-8, 1.485_722_4e-5, 6.372_619_3e-4, 4.893_524_6e-3];
    let bottom = [1.198_258_4e-6, 1.185_347_1e-4, 2.268_434_6e-3, 4.893_525_2e-3];
    x * polynomial(&top, square) / polynomial(&bottom, square)
}

/// 1 / (1 + exp(-x))
#[inline(always)]
pub(crate) fn sigmoid(x: f32x4) -> f32x4 {
    let half = f32x4::splat(0.5);
    tanh(x * half) * half + half
}

#[inline(always)]
fn polynomial(factors: &[f32], x: f32x4) -> f32x4 {
    factors.iter().fold(f32x4::ZERO, |sum, &factor| sum * x + f32x4::splat(factor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn curves_are_close_to_the_true_ones() {
        for i in -1200..=1200_i16 {
            let x = f64::from(i) / 100.0;
            let ours = f64::from(tanh(f32x4::splat(x as f32)).to_array()[0]);
            assert!((ours - x.tanh()).abs() < 2e-6, "tanh {x}: {ours}");
            let ours = f64::from(sigmoid(f32x4::splat(x as f32)).to_array()[0]);
            assert!((ours - 1.0 / (1.0 + (-x).exp())).abs() < 2e-6, "sigmoid {x}: {ours}");
        }
    }
}
