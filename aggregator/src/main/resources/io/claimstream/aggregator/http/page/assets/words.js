// Values in words for people.

import { clock } from "./times.js";

const PREFIXES = {
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "at most ",
  "less-than": "less than ",
  about: "about ",
  vague: "around ",
};
const COUNTRIES = new Intl.DisplayNames("en", { type: "region" });

/** "4", "more than 40", "10 to 20", "unknown". */
export function amount(quantity) {
  return parted(quantity).join("");
}

/** The same as what limits the number ("more than ", or nothing) and the number. */
export function parted({ value, low, high, bound } = {}) {
  if (bound === "range" && isKnown(low) && isKnown(high)) return ["", `${number(low)} to ${number(high)}`];
  if (bound === "more-than" && !isKnown(value) && isKnown(low)) return [PREFIXES[bound], number(low - 1)];
  const known = value ?? low ?? high;
  return isKnown(known) ? [PREFIXES[bound] ?? "", number(known)] : ["", "unknown"];
}

/** "1,234". */
export function number(value) {
  return new Intl.NumberFormat("en-GB").format(value);
}

/** "1 article", "3 articles". */
export function counted(count, noun) {
  return `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** "Missile attack in Luhansk". */
export function title({ kind, place }) {
  const what = kind.replaceAll("-", " ");
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} in ${place?.name ?? "an unknown place"}`;
}

/** "Ukraine"; the code itself where it is not known, and null where the place has none. */
export function country(place) {
  if (!place?.country) return null;
  try {
    return COUNTRIES.of(place.country);
  } catch {
    return place.country;
  }
}

/** "3 → 4, raised, regional government, 14:05". */
export function change({ from, to, reason, source, at }) {
  const amounts = [...new Set([from, to].filter(Boolean).map(amount))];
  const numbers = to ? amounts.join(" → ") : `${amounts.join()} → none`;
  return [numbers, reason, source, at ? clock(at) : null].filter(Boolean).join(", ");
}

/** What current sources allow: "3 to 4", "at least 40"; null where they say one number. */
export function range({ low, high }) {
  if (!isKnown(low) && !isKnown(high)) return null;
  if (!isKnown(high)) return `at least ${number(low)}`;
  if (!isKnown(low)) return `at most ${number(high)}`;
  return low === high ? null : `${number(low)} to ${number(high)}`;
}

function isKnown(value) {
  return value !== null && value !== undefined;
}
