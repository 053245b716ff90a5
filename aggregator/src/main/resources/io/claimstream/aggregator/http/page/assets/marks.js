// A number, and the marks that stand beside it.

import { element } from "./dom.js";
import * as words from "./words.js";

/** The mark of a total about which sources disagree. */
export function contested(total) {
  const range = words.range(total);
  return element("span", { class: "contested" }, range ? `contested: ${range}` : "contested");
}

/** The number, large, and what limits it, small. */
export function figure(amount) {
  const [limit, number] = words.parted(amount);
  return element("strong", {}, limit ? element("small", {}, limit) : null, number);
}
