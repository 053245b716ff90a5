// A map of the events shown: a dot a place, which is a link; larger where more events are.

import { element, shape } from "./dom.js";
import { outlines, project } from "./outlines.js";
import { patch } from "./patch.js";
import * as words from "./words.js";

const WIDE = matchMedia("(min-width: 62rem)");
const LARGEST = 16; // in units of the drawing, whose width is 720

/** `node` to put on the page, and `show(events)`. */
export function worldMap() {
  const land = shape("path", { class: "land" });
  const dots = shape("g", {});
  const drawing = shape(
    "svg",
    { viewBox: outlines.viewBox, class: "map", role: "group", "aria-label": "Map of the events shown" },
    land,
    dots,
  );
  const node = element("details", { class: "map-frame", open: WIDE.matches }, element("summary", {}, "Map"), drawing);
  outlines.load().then(
    (path) => land.setAttribute("d", path),
    () => node.remove(), // the list says the same
  );
  return { node, show: (events) => patch(dots, [...byPlace(events)].map(dot)) };
}

function byPlace(events) {
  const places = new Map();
  for (const event of events) {
    const { lat, lon } = event.place ?? {};
    if (!Number.isFinite(lat) || !Number.isFinite(lon)) continue;
    const key = `${lon},${lat}`;
    places.set(key, [...(places.get(key) ?? []), event]);
  }
  return places;
}

function dot([key, events]) {
  const [event] = events;
  const [x, y] = project([event.place.lon, event.place.lat]);
  const alone = events.length === 1;
  const label = alone ? words.title(event) : `${event.place.name}: ${words.counted(events.length, "event")}`;
  return shape(
    "a",
    {
      "data-key": key,
      href: alone ? `/events/${encodeURIComponent(event.id)}` : `/?place=${encodeURIComponent(event.place.name)}`,
      "aria-label": label,
    },
    shape("title", {}, label),
    shape("circle", { cx: x, cy: y, r: Math.min(LARGEST, 6 + Math.sqrt(events.length)) }),
  );
}
