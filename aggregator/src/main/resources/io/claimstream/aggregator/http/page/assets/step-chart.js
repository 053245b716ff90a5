// A step chart in SVG: what each source said of one series over time, the range of all of them shaded, the total bold.
// SVG, so that colours come from the style sheet, and labels are text.

import { element, shape } from "./dom.js";
import * as words from "./words.js";

const WIDTH = 640;
const HEIGHT = 240;
const MARGIN = { left: 48, right: 12, top: 12, bottom: 28 };
const STYLES = 6;

/**
 * The chart of a series.
 *
 * @param name the series
 * @param claims claims of this series that count as a total
 * @param revisions revisions of this series, oldest first
 */
export function stepChart(name, claims, revisions) {
  const said = claims
    .map((claim) => ({
      at: Date.parse(claim.asOf ?? claim.article.publishedAt),
      source: claim.attribution.speaker ?? claim.article.publisher ?? "the article itself",
      value: claim.quantity.value ?? claim.quantity.low,
      low: claim.quantity.low ?? claim.quantity.value,
      high: claim.quantity.high ?? claim.quantity.value ?? claim.quantity.low,
    }))
    .filter((point) => Number.isFinite(point.at) && Number.isFinite(point.value))
    .sort((a, b) => a.at - b.at);
  const total = revisions
    .filter((revision) => revision.to && !revision.backfilled)
    .map((revision) => ({ at: Date.parse(revision.at), value: revision.to.value ?? revision.to.low }))
    .filter((point) => Number.isFinite(point.at) && Number.isFinite(point.value));
  const scale = scales([...said, ...total]);
  if (!scale) return element("p", {}, "No figure of this series has a time.");

  const sources = Map.groupBy
    ? Map.groupBy(said, (point) => point.source)
    : said.reduce((map, p) => map.set(p.source, [...(map.get(p.source) ?? []), p]), new Map());
  const drawing = shape(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "chart", role: "img", "aria-label": description(name, sources) },
    axes(scale),
    shape("path", { class: "range", d: band(said, scale) }),
    [...sources.values()].map((points, index) =>
      shape("path", { class: `line line-${index % STYLES}`, d: steps(points, scale) }),
    ),
    shape("path", { class: "line total", d: steps(total, scale) }),
  );
  return element("figure", {}, drawing, element("figcaption", {}, legend([...sources.keys()])));
}

function scales(points) {
  if (!points.length) return null;
  const times = points.map((point) => point.at);
  const first = Math.min(...times);
  const last = Math.max(...times, first + 3_600_000);
  const end = last + (last - first) / 20; // the newest step is seen to go on
  const top = Math.max(1, ...points.map((point) => Math.max(point.value, point.high ?? 0)));
  return {
    first,
    end,
    top,
    x: (at) => MARGIN.left + ((at - first) / (end - first)) * (WIDTH - MARGIN.left - MARGIN.right),
    y: (value) => HEIGHT - MARGIN.bottom - (value / top) * (HEIGHT - MARGIN.top - MARGIN.bottom),
  };
}

function steps(points, { x, y, end }) {
  if (!points.length) return "";
  return points.map((p, i) => `${i ? "H" : "M"}${x(p.at)}${i ? "V" : ","}${y(p.value)}`).join("") + `H${x(end)}`;
}

/** From the lowest to the highest that the latest figures of all sources allow, at each time. */
function band(points, { x, y, end }) {
  const latest = new Map();
  const corners = points.map((point) => {
    latest.set(point.source, point);
    const now = [...latest.values()];
    return { at: point.at, low: Math.min(...now.map((p) => p.low)), high: Math.max(...now.map((p) => p.high)) };
  });
  if (!corners.length) return "";
  const until = (i) => x(corners[i + 1]?.at ?? end);
  const up = corners.map((c, i) => `${x(c.at)},${y(c.high)} ${until(i)},${y(c.high)}`);
  const down = corners.map((c, i) => `${until(i)},${y(c.low)} ${x(c.at)},${y(c.low)}`).reverse();
  return `M${[...up, ...down].join(" L")}Z`;
}

function axes({ x, y, first, end, top }) {
  const values = [...new Set([0, Math.round(top / 2), top])];
  const label = (at) => new Date(at).toISOString().slice(0, 16).replace("T", " ");
  return shape(
    "g",
    { class: "axes" },
    values.map((value) => [
      shape("line", { x1: MARGIN.left, x2: WIDTH - MARGIN.right, y1: y(value), y2: y(value) }),
      shape("text", { x: MARGIN.left - 6, y: y(value) + 4, "text-anchor": "end" }, words.amount({ value })),
    ]),
    shape("text", { x: x(first), y: HEIGHT - 8 }, label(first)),
    shape("text", { x: x(end), y: HEIGHT - 8, "text-anchor": "end" }, label(end)),
  );
}

function legend(sources) {
  const entry = (style, text) =>
    element(
      "li",
      {},
      shape("svg", { viewBox: "0 0 24 8", "aria-hidden": "true" }, shape("path", { class: `line ${style}`, d: "M0,4H24" })),
      text,
    );
  return element(
    "ul",
    { class: "legend" },
    entry("total", "total"),
    sources.map((source, index) => entry(`line-${index % STYLES}`, source)),
  );
}

function description(name, sources) {
  const last = [...sources].map(([source, points]) => `${source} ${points.at(-1).value}`);
  return `${words.series(name)} over time; latest by source: ${last.join("; ") || "none"}`;
}
