// Times for people: absolute in UTC, so that all readers of one page speak of the same hour, and relative to now.

import { element } from "./dom.js";

const MINUTE = 60_000;
const UNITS = [
  ["year", 365.25 * 24 * 60 * MINUTE],
  ["month", 30.44 * 24 * 60 * MINUTE],
  ["day", 24 * 60 * MINUTE],
  ["hour", 60 * MINUTE],
  ["minute", MINUTE],
];

/** "7 Jun 2024, 14:05 UTC". */
export function moment(instant) {
  if (!instant) return "time unknown";
  const options = { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "UTC" };
  return `${new Intl.DateTimeFormat("en-GB", options).format(new Date(instant))} UTC`;
}

/** "14:05". */
export function clock(instant) {
  const options = { hour: "2-digit", minute: "2-digit", timeZone: "UTC" };
  return new Intl.DateTimeFormat("en-GB", options).format(new Date(instant));
}

/** "2 hours ago". */
export function ago(instant, now = Date.now()) {
  const past = Date.parse(instant) - now;
  const [unit, length] = UNITS.find(([, length]) => Math.abs(past) >= length) ?? UNITS.at(-1);
  if (Math.abs(past) < MINUTE) return "just now";
  return new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(Math.round(past / length), unit);
}

/** The absolute time, for machines too; the reader's own time is its title. */
export function absolute(instant) {
  if (!instant) return "time unknown";
  const own = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "long" }).format(new Date(instant));
  return element("time", { datetime: instant, title: own }, moment(instant));
}

/** "2 hours ago · 7 Jun 2024, 14:05 UTC". */
export function both(instant) {
  return instant ? [`${ago(instant)} · `, absolute(instant)] : "time unknown";
}

/** "7 June 2024", or as much as is known of an event's day. */
export function day({ date, datePrecision }) {
  if (!date) return "date unknown";
  const options = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" };
  if (datePrecision === "month" || datePrecision === "year") delete options.day;
  if (datePrecision === "year") delete options.month;
  const said = new Intl.DateTimeFormat("en-GB", options).format(new Date(`${date}T00:00:00Z`));
  const prefix = { "on-or-before": "on or before ", week: "week of " }[datePrecision] ?? "";
  return prefix + said;
}
