// A step chart in SVG: what each source said of one series over time, the range of all of them shaded, the total bold.
// SVG, so that colours come from the style sheet, and labels are text.

import { scale } from "./chart-scale.js";
import { element, shape } from "./dom.js";
import * as series from "./series.js";
import { clock } from "./times.js";
import * as words from "./words.js";

const WIDTH = 560;
const HEIGHT = 200;
const FRAME = { left: 44, right: WIDTH - 10, top: 14, bottom: HEIGHT - 26 };
const STYLES = 6;

/**
 * The chart of a total.
 *
 * @param total the total
 * @param claims claims of its event
 * @param revisions revisions of its series, oldest first
 */
export function stepChart(total, claims, revisions) {
  const said = [...stated(total, claims), ...reckoned(total)].filter(isPlaced).sort((a, b) => a.at - b.at);
  const steps = revisions
    .filter((revision) => revision.to)
    .map((revision) => ({ at: Date.parse(revision.at), ...bounds(revision.to) }))
    .filter(isPlaced)
    .sort((a, b) => a.at - b.at); // what came late belongs into the history, too
  if (!said.length && !steps.length) return element("p", { class: "meta" }, "No figure of this series has a time.");

  const scaled = scale([...said, ...steps], FRAME);
  const sources = bySource(said);
  const drawing = shape(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "chart", role: "img", "aria-label": description(total, sources) },
    axes(scaled),
    shape("path", { class: "range", d: band(said, scaled) }),
    [...sources.values()].map((points, index) => sourceLine(points, index % STYLES, scaled)),
    shape("path", { class: "line total", d: stepsOf(steps, scaled) }),
  );
  return element("figure", {}, drawing, element("figcaption", {}, legend([...sources.keys()], steps.length > 0)));
}

function stated(total, claims) {
  return claims
    .filter((claim) => claim.series === total.series && (claim.scope === "total" || (total.category && claim.scope === "part")))
    .map((claim) => ({
      at: Date.parse(claim.asOf ?? claim.article.publishedAt),
      source: claim.attribution.speaker ?? claim.article.publisher ?? "the article itself",
      ...bounds(claim.quantity),
    }));
}

/** Sums and increments, which no claim states. */
function reckoned(total) {
  return total.figures
    .filter((figure) => figure.derived)
    .map((figure) => ({ at: Date.parse(figure.asOf), source: figure.source ?? "no source named", ...bounds(figure.amount) }));
}

function bounds({ value, low, high }) {
  const shown = value ?? low ?? high;
  return { value: shown, low: low ?? shown, high: high ?? shown };
}

function isPlaced(point) {
  return Number.isFinite(point.at) && Number.isFinite(point.value);
}

function bySource(points) {
  const sources = new Map();
  for (const point of points) sources.set(point.source, [...(sources.get(point.source) ?? []), point]);
  return sources;
}

function sourceLine(points, style, { x, y, ...rest }) {
  return shape(
    "g",
    { class: `source source-${style}` },
    shape("path", { class: "line", d: stepsOf(points, { x, y, ...rest }) }),
    points.map((point) => shape("circle", { cx: x(point.at), cy: y(point.value), r: 3.5 })),
  );
}

function stepsOf(points, { x, y, end }) {
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

function axes({ x, y, numbers, times }) {
  const day = (at) => new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }).format(at);
  return shape(
    "g",
    { class: "axes" },
    numbers.map((value) => [
      shape("line", { x1: FRAME.left, x2: FRAME.right, y1: y(value), y2: y(value) }),
      shape("text", { x: FRAME.left - 8, y: y(value) + 4, "text-anchor": "end" }, words.number(value)),
    ]),
    times.filter(({ at }) => x(at) > FRAME.left && x(at) < FRAME.right - 16).map((time) =>
      shape("text", { x: x(time.at), y: HEIGHT - 8, "text-anchor": "middle" }, time.day ? day(time.at) : clock(time.at)),
    ),
  );
}

function legend(sources, hasTotal) {
  const entry = (style, text) =>
    element(
      "li",
      {},
      shape(
        "svg",
        { viewBox: "0 0 24 8", "aria-hidden": "true" },
        shape("g", { class: style }, shape("path", { class: style === "" ? "line total" : "line", d: "M0,4H24" })),
      ),
      text,
    );
  return element(
    "ul",
    { class: "legend" },
    hasTotal ? entry("", "total") : null,
    sources.map((source, index) => entry(`source source-${index % STYLES}`, source)),
  );
}

function description(total, sources) {
  const last = [...sources].map(([source, points]) => `${source} ${points.at(-1).value}`);
  return `${series.name(total.series)} over time; latest by source: ${last.join("; ") || "none"}`;
}
