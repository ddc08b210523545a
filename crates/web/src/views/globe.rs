//! The projection of the map, Equal Earth (Šavrič, Patterson, Jenny 2018): areas keep their size. `web/world.mjs` draws the
//! outlines in the same one.

/// Width and height of the map of the world, in its own units; the far south is left out.
pub(super) const WORLD: [f64; 2] = [1000.0, 440.0];
/// Units of a radian at the centre, and where the equator lies: those that fit the whole earth into the width.
const SCALE: f64 = 184.731_567_673_398_16;
const EQUATOR: f64 = 243.358_487_693_702_24;
/// The coefficients of the projection.
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

/// Where a place lies on the map, from its latitude and longitude in degrees.
pub(super) fn projected(lat: f64, lon: f64) -> [f64; 2] {
    let half_root_3 = 3_f64.sqrt() / 2.0;
    let l = (half_root_3 * lat.to_radians().sin()).asin();
    let l2 = l * l;
    let l6 = l2 * l2 * l2;
    let x = lon.to_radians() * l.cos() / (half_root_3 * (A[0] + 3.0 * A[1] * l2 + l6 * (7.0 * A[2] + 9.0 * A[3] * l2)));
    let y = l * (A[0] + A[1] * l2 + l6 * (A[2] + A[3] * l2));
    [WORLD[0] / 2.0 + SCALE * x, EQUATOR - SCALE * y]
}

/// A part of the map: left, top and width. The height follows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) width: f64,
}

/// The narrowest part that is shown: outlines are no finer.
const LEAST: f64 = WORLD[0] / 16.0;

impl Frame {
    /// All of it.
    pub(super) const WHOLE: Self = Self { left: 0.0, top: 0.0, width: WORLD[0] };

    /// Reads `left,top,width`; nonsense is no frame, and what reaches over the edge is moved.
    pub(super) fn read(given: &str) -> Option<Self> {
        let numbers: Vec<f64> = given.split(',').map(|number| number.parse().ok()).collect::<Option<_>>()?;
        let [left, top, width] = numbers.try_into().ok()?;
        let is_sane = |number: f64| number.is_finite() && number.abs() <= 10.0 * WORLD[0];
        ([left, top, width].into_iter().all(is_sane) && width > 0.0).then(|| Self { left, top, width }.within())
    }

    /// The part that holds all `points`, with room around them.
    pub(super) fn around(points: &[[f64; 2]]) -> Self {
        let side = |at: usize| {
            let all = points.iter().map(|point| point[at]);
            (all.clone().fold(f64::MAX, f64::min), all.fold(f64::MIN, f64::max))
        };
        if points.is_empty() {
            return Self::WHOLE;
        }
        let ((west, east), (north, south)) = (side(0), side(1));
        let width = (1.25 * (east - west)).max(1.35 * (south - north) * WORLD[0] / WORLD[1]).max(LEAST * 2.0);
        Self { left: 0.0, top: 0.0, width }.centred((west + east) / 2.0, (north + south) / 2.0)
    }

    pub(super) fn height(self) -> f64 {
        self.width * WORLD[1] / WORLD[0]
    }

    /// The same part made `times` as wide, around its middle.
    pub(super) fn widened(self, times: f64) -> Self {
        let (x, y) = (self.left + self.width / 2.0, self.top + self.height() / 2.0);
        Self { width: self.width * times, ..self }.centred(x, y)
    }

    /// The same part moved by a share of its width and of its height.
    pub(super) fn moved(self, right: f64, down: f64) -> Self {
        Self { left: self.left + right * self.width, top: self.top + down * self.height(), ..self }.within()
    }

    /// As wide, with this point in the middle.
    fn centred(self, x: f64, y: f64) -> Self {
        let width = self.width.clamp(LEAST, WORLD[0]);
        let frame = Self { width, ..self };
        Self { left: x - width / 2.0, top: y - frame.height() / 2.0, width }.within()
    }

    /// The nearest part that does not reach over the edge of the map.
    fn within(self) -> Self {
        let width = self.width.clamp(LEAST, WORLD[0]);
        let frame = Self { width, ..self };
        Self {
            left: frame.left.clamp(0.0, WORLD[0] - width),
            top: frame.top.clamp(0.0, (WORLD[1] - frame.height()).max(0.0)),
            width,
        }
    }

    /// As it stands in an address.
    pub(super) fn written(self) -> String {
        format!("{:.1},{:.1},{:.1}", self.left, self.top, self.width)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lie_where_the_outlines_have_them() {
        // as d3.geoEqualEarth().fitWidth(1000, sphere) has them
        for (name, [lat, lon], [x, y]) in [
            ("Nairobi", [-1.3, 36.8], [602.209_653, 248.223_269]),
            ("Lima", [-12.0, -77.0], [288.347_469, 288.094_145]),
            ("Oslo", [59.9, 10.75], [522.518_460, 42.563_595]),
            ("the middle of the Pacific", [0.0, 180.0], [1000.0, 243.358_488]),
        ] {
            let found = projected(lat, lon);
            assert!((found[0] - x).abs() < 1e-4 && (found[1] - y).abs() < 1e-4, "{name}: {found:?}");
        }
    }

    #[test]
    fn a_frame_stays_on_the_map() {
        assert_eq!(Frame::read("0,0,1000"), Some(Frame::WHOLE));
        assert_eq!(Frame::read("-50,-50,500"), Some(Frame { left: 0.0, top: 0.0, width: 500.0 }));
        assert_eq!(Frame::read("990,430,1"), Some(Frame { left: 937.5, top: 412.5, width: 62.5 }));
        for nonsense in ["", "1,2", "1,2,3,4", "a,b,c", "NaN,0,1", "inf,0,1", "0,0,-4", "0,0,0"] {
            assert_eq!(Frame::read(nonsense), None, "{nonsense}");
        }
        let points = [projected(-1.3, 36.8), projected(-0.5, 39.6)];
        let around = Frame::around(&points);
        for [x, y] in points {
            assert!(
                x > around.left && x < around.left + around.width && y > around.top && y < around.top + around.height()
            );
        }
        assert_eq!(around.widened(100.0), Frame::WHOLE);
        assert_eq!(Frame::WHOLE.moved(-1.0, 1.0), Frame::WHOLE);
        let half = Frame { left: 100.0, top: 0.0, width: 500.0 };
        assert_eq!(half.moved(0.2, 0.1), Frame { left: 200.0, top: 22.0, width: 500.0 });
        assert_eq!(Frame::around(&[]), Frame::WHOLE);
    }
}
