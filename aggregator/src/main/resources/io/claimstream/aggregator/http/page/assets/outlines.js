// The countries of Natural Earth (TopoJSON) as one path, and where a place stands among them.

const WIDTH = 720;
const HEIGHT = 330;
const NORTH = 84; // degrees; nearly nobody lives beyond
const SOUTH = -60;
const ANTARCTICA = "010";

/** The frame of the map, and a promise of the path of all countries. */
export const outlines = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, load };

/** Degrees (longitude, latitude) to the map's units. */
export function project([lon, lat]) {
  return [((lon + 180) / 360) * WIDTH, ((NORTH - lat) / (NORTH - SOUTH)) * HEIGHT].map((n) => Math.round(n * 10) / 10);
}

async function load() {
  const response = await fetch("/assets/countries-110m.json");
  if (!response.ok) throw new Error(`no outlines: ${response.status}`);
  const { arcs, transform, objects } = await response.json();
  const lines = arcs.map((arc) => unpacked(arc, transform));
  return objects.countries.geometries
    .filter((country) => country.id !== ANTARCTICA && country.arcs)
    .flatMap((country) => (country.type === "Polygon" ? [country.arcs] : country.arcs))
    .flat()
    .map((ring) => closed(joined(ring, lines)))
    .join("");
}

/** TopoJSON's quantised arc: the first point, then steps from one point to the next. */
function unpacked(arc, { scale, translate }) {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** The points of a ring of arcs, of which a negative one is walked backwards. */
function joined(ring, lines) {
  return ring.flatMap((index) => (index < 0 ? lines[~index].toReversed() : lines[index]));
}

/** A ring that crosses the 180th meridian runs on beyond the map's edge, and is drawn once more at the other edge. */
function closed(points) {
  let shift = 0;
  let before = points[0][0];
  let crosses = false;
  const continued = points.map(([lon, lat]) => {
    if (Math.abs(lon - before) > 180) {
      shift += lon < before ? 360 : -360;
      crosses = true;
    }
    before = lon;
    return [lon + shift, lat];
  });
  const draw = (by) => `M${continued.map(([lon, lat]) => project([lon + by, lat])).join("L")}Z`;
  return crosses ? draw(0) + draw(-360) + draw(360) : draw(0);
}
