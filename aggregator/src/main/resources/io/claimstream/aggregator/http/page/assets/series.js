// Series: their names for people, and the order in which they stand everywhere.

const MEASURES = [
  "killed",
  "injured",
  "missing",
  "hospitalised",
  "trapped",
  "rescued",
  "displaced",
  "evacuated",
  "homeless",
  "captured",
  "detained",
  "released",
  "launched",
  "intercepted",
  "impacted",
  "damaged",
  "destroyed",
];

/** All measures, in their order. */
export const measures = MEASURES;

/** "damaged: apartment block". */
export function name(series) {
  return series.replaceAll("-", " ").replace(":", ": ");
}

/** How two series stand to each other: those of people's lives first. */
export function compare(a, b) {
  return rank(a) - rank(b) || a.localeCompare(b, "en");
}

/** The totals of an event, those of people's lives first, and parts of a known whole after all the others. */
export function inOrder(totals) {
  const all = Object.values(totals).sort((a, b) => compare(a.series, b.series));
  const part = isPart(all);
  return [...all.filter((total) => !part(total)), ...all.filter(part)];
}

/** The totals that tell the most of an event in few words. */
export function leading(totals, most) {
  const all = inOrder(totals);
  const part = isPart(all);
  return all.filter((total) => !part(total)).slice(0, most);
}

function rank(series) {
  const place = MEASURES.indexOf(series.split(":")[0]);
  return place < 0 ? MEASURES.length : place;
}

/** Every building counts as `building`, too. */
function isPart(totals) {
  const wholes = new Set(totals.filter((total) => !total.category).map((total) => total.measure));
  const buildings = new Set(totals.filter((total) => total.category === "building").map((total) => total.measure));
  return ({ measure, category }) =>
    Boolean(category) && (wholes.has(measure) || (buildings.has(measure) && category !== "building"));
}
