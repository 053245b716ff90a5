// What is shown, as files.

import { download } from "./api.js";
import { element } from "./dom.js";

const FORMATS = { csv: "CSV", jsonl: "JSON lines" };

/** Links to files of `what` ("events", "revisions", "claims") that pass the filters. */
export function downloads(what, filters) {
  const links = Object.entries(FORMATS).map(([format, name]) => [
    " ",
    element("a", { href: download(what, format, filters), download: true }, name),
  ]);
  return element("p", { class: "downloads" }, `Download ${what}:`, links);
}
