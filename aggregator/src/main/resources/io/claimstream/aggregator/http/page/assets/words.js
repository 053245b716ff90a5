// Values in words for people.

/** "4", "more than 40", "10 to 20", "unknown". */
export function amount({ value, low, high, bound } = {}) {
  const known = value ?? low ?? high;
  if (known === null || known === undefined) return "unknown";
  if (low !== null && high !== null && low !== undefined && high !== undefined && bound === "range") {
    return `${number(low)} to ${number(high)}`;
  }
  const prefix = {
    "at-least": "at least ",
    "more-than": "more than ",
    "at-most": "at most ",
    "less-than": "less than ",
    about: "about ",
    vague: "around ",
  }[bound];
  return (prefix ?? "") + number(known);
}

/** "damaged: apartment block". */
export function series(name) {
  return name.replaceAll("-", " ").replace(":", ": ");
}

/** "missile attack in Luhansk, UA". */
export function title({ kind, place }) {
  const what = kind.replaceAll("-", " ");
  const where = place ? [place.name, place.country].filter(Boolean).join(", ") : "an unknown place";
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} in ${where}`;
}

/** "7 June 2024", or what is known of it. */
export function day({ date, datePrecision }) {
  if (!date) return "date unknown";
  const options = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" };
  if (datePrecision === "month" || datePrecision === "year") delete options.day;
  if (datePrecision === "year") delete options.month;
  return new Intl.DateTimeFormat("en-GB", options).format(new Date(`${date}T00:00:00Z`));
}

/** "7 Jun 2024, 14:05" in UTC. */
export function moment(instant) {
  if (!instant) return "time unknown";
  const options = { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" };
  return new Intl.DateTimeFormat("en-GB", options).format(new Date(instant));
}

/** "3 → 4, raised, regional government, 14:05". */
export function change(revision) {
  const numbers = [revision.from, revision.to].filter(Boolean).map(amount).join(" → ");
  return [numbers, revision.reason, revision.source, revision.at ? clock(revision.at) : null]
    .filter(Boolean)
    .join(", ");
}

function clock(instant) {
  const options = { hour: "2-digit", minute: "2-digit", timeZone: "UTC" };
  return new Intl.DateTimeFormat("en-GB", options).format(new Date(instant));
}

function number(value) {
  return new Intl.NumberFormat("en-GB").format(value);
}
