//! Sigmoid and hyperbolic tangent from additions, products and quotients alone, which every processor rounds alike;
//! the functions of the system's mathematics library differ between machines.

use pulp::Simd;

/// tanh, to about 1e-6: the rational approximation of Eigen.
#[inline(always)]
pub(crate) fn tanh<S: Simd>(simd: S, x: S::f32s) -> S::f32s {
    const MOST: f32 = 7.905_311;
    const TOP: [f32; 7] =
        [-2.760_768_5e-16, 2.000_188e-13, -8.604_672e-11, 5.122_297e-8, 1.485_722_4e-5, 6.372_619_3e-4, 4.893_524_6e-3];
    const BOTTOM: [f32; 4] = [1.198_258_4e-6, 1.185_347_1e-4, 2.268_434_6e-3, 4.893_525e-3];
    let x = simd.min_f32s(simd.max_f32s(x, simd.splat_f32s(-MOST)), simd.splat_f32s(MOST));
    let square = simd.mul_f32s(x, x);
    let top = simd.mul_f32s(x, polynomial(simd, TOP, square));
    simd.div_f32s(top, polynomial(simd, BOTTOM, square))
}

/// 1 / (1 + exp(-x))
#[inline(always)]
pub(crate) fn sigmoid<S: Simd>(simd: S, x: S::f32s) -> S::f32s {
    let half = simd.splat_f32s(0.5);
    simd.add_f32s(simd.mul_f32s(tanh(simd, simd.mul_f32s(x, half)), half), half)
}

/// Product and sum are rounded one after the other: a fused step would differ from processors that have none.
#[inline(always)]
fn polynomial<S: Simd, const N: usize>(simd: S, factors: [f32; N], x: S::f32s) -> S::f32s {
    let mut sum = simd.splat_f32s(factors[0]);
    for &factor in &factors[1..] {
        sum = simd.add_f32s(simd.mul_f32s(sum, x), simd.splat_f32s(factor));
    }
    sum
}

#[cfg(test)]
mod tests {
    use pulp::Scalar;

    use super::*;

    #[test]
    fn curves_are_close_to_the_true_ones() {
        for i in -1200..=1200_i16 {
            let x = f32::from(i) / 100.0;
            let wide = f64::from(x);
            assert!((f64::from(tanh(Scalar, x)) - wide.tanh()).abs() < 2e-6, "tanh {x}");
            assert!((f64::from(sigmoid(Scalar, x)) - 1.0 / (1.0 + (-wide).exp())).abs() < 2e-6, "sigmoid {x}");
        }
    }

    #[cfg(target_arch = "x86_64")]
    #[test]
    fn the_fast_way_gives_the_same_bits() {
        let Some(simd) = pulp::x86::V3::try_new() else { return };
        for i in -3000..3000_i16 {
            let x = f32::from(i) * 0.004_321;
            let fast: [f32; 8] = pulp::cast(sigmoid(simd, pulp::cast([x; 8])));
            assert_eq!(fast.map(f32::to_bits), [sigmoid(Scalar, x).to_bits(); 8]);
        }
    }
}
