// Draws the outlines of the map: `node world.mjs > world.svg`. Land and borders are Natural Earth's, 1:110 million, in the
// projection and size that crates/web/src/views/globe.rs has.
import { readFileSync } from "node:fs";
import { geoEqualEarth, geoPath } from "d3-geo";
import { merge, mesh } from "topojson-client";

const ANTARCTICA = "010";
const world = JSON.parse(readFileSync(new URL("node_modules/world-atlas/countries-110m.json", import.meta.url), "utf8"));
const countries = world.objects.countries.geometries.filter(({ id }) => id !== ANTARCTICA);
const draw = geoPath(geoEqualEarth().fitWidth(1000, { type: "Sphere" })).digits(1);
const land = draw(merge(world, countries));
const borders = draw(mesh(world, { type: "GeometryCollection", geometries: countries }, (one, other) => one !== other));
console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 440"><path id="land" d="${land}"/><path id="borders" fill="none" vector-effect="non-scaling-stroke" d="${borders}"/></svg>`);
