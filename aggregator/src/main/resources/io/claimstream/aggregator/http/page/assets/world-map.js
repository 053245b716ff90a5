// A map of the events shown: country outlines of Natural Earth (TopoJSON), a dot an event, which is a link.

import { element, shape } from "./dom.js";
import * as words from "./words.js";

const WIDTH = 720;
const HEIGHT = 330;
const NORTH = 84; // degrees; nearly nobody lives beyond
const SOUTH = -60;

/** `node` to show, `mark(event)` and `unmark(id)`. */
export function worldMap() {
  const outlines = shape("path", { class: "land" });
  const dots = shape("g", {});
  const marked = new Map();
  const drawing = shape(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "map", role: "group", "aria-label": "Map of the events shown" },
    outlines,
    dots,
  );
  land().then(
    (path) => outlines.setAttribute("d", path),
    () => drawing.remove(), // the list says the same
  );

  const unmark = (id) => {
    marked.get(id)?.remove();
    marked.delete(id);
  };
  const mark = (event) => {
    unmark(event.id);
    const { lat, lon } = event.place ?? {};
    if (!Number.isFinite(lat) || !Number.isFinite(lon)) return;
    const [x, y] = project([lon, lat]);
    const dot = shape(
      "a",
      { href: `/events/${encodeURIComponent(event.id)}`, "aria-label": words.title(event) },
      shape("title", {}, words.title(event)),
      shape("circle", { cx: x, cy: y, r: 5 }),
    );
    marked.set(event.id, dot);
    dots.append(dot);
  };
  return { node: element("div", { class: "map-frame" }, drawing), mark, unmark };
}

async function land() {
  const response = await fetch("/assets/countries-110m.json");
  if (!response.ok) throw new Error(`no outlines: ${response.status}`);
  const { arcs, transform } = await response.json();
  // borders are arcs that two countries share: drawing each arc once draws every outline
  return arcs.map((arc) => line(arc, transform)).join("");
}

/** TopoJSON's quantised arc: the first point, then steps from one point to the next. */
function line(arc, { scale, translate }) {
  let x = 0;
  let y = 0;
  let before = null;
  let path = "";
  for (const [dx, dy] of arc) {
    x += dx;
    y += dy;
    const lon = x * scale[0] + translate[0];
    const point = project([lon, y * scale[1] + translate[1]]).map((n) => n.toFixed(1));
    // an outline that crosses the 180th meridian goes on at the other edge of the map
    const joined = before !== null && Math.abs(lon - before) < 180;
    path += (joined ? "L" : "M") + point;
    before = lon;
  }
  return path;
}

function project([lon, lat]) {
  return [((lon + 180) / 360) * WIDTH, ((NORTH - lat) / (NORTH - SOUTH)) * HEIGHT];
}
