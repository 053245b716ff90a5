// Where a time and a number stand in a chart, and which of them are labelled.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TIME_STEPS = [HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 91 * DAY, 365 * DAY];
const MOST_TIMES = 5;
const MOST_NUMBERS = 4;

/**
 * The scale of points.
 *
 * @param points with `at` in milliseconds and `value`, `low`, `high`; at least one
 * @param frame the sides of the plot: left, right, top, bottom
 */
export function scale(points, frame) {
  const times = points.map((point) => point.at);
  const first = Math.min(...times);
  const last = Math.max(...times);
  const margin = Math.max((last - first) * 0.06, 3 * HOUR); // one moment alone stands amid some hours
  const begin = first - margin;
  const end = last + 2 * margin; // the newest step is seen to go on
  const numbers = ticks(Math.max(1, ...points.map((point) => Math.max(point.value, point.high ?? 0))));
  const top = numbers.at(-1);
  return {
    begin,
    end,
    numbers,
    times: moments(begin, end),
    x: (at) => round(frame.left + ((at - begin) / (end - begin)) * (frame.right - frame.left)),
    y: (value) => round(frame.bottom - (value / top) * (frame.bottom - frame.top)),
  };
}

/** From 0 to at least `most`, in whole steps of 1, 2 or 5 times a power of ten. */
export function ticks(most) {
  const raw = most / MOST_NUMBERS;
  const power = 10 ** Math.floor(Math.log10(Math.max(raw, 1)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= raw) ?? 10 * power;
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

function moments(begin, end) {
  const step = TIME_STEPS.find((size) => (end - begin) / size <= MOST_TIMES) ?? Math.ceil((end - begin) / MOST_TIMES / DAY) * DAY;
  const moments = [];
  for (let at = Math.ceil(begin / step) * step; at <= end; at += step) moments.push({ at, day: step >= DAY || at % DAY === 0 });
  return moments;
}

function round(pixels) {
  return Math.round(pixels * 10) / 10;
}
