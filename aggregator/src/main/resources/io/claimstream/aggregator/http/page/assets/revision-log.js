// Every change of an event's totals, the latest first.

import { element } from "./dom.js";
import * as series from "./series.js";
import * as times from "./times.js";
import * as words from "./words.js";

/** The section of the revisions, which come oldest first; `news` are those of them that flash. */
export function revisionLog(revisions, news) {
  const items = revisions.toReversed().map((change) => revision(change, news.includes(change)));
  return element(
    "section",
    { class: "log", "data-key": "revisions", "aria-labelledby": "log" },
    element("h2", { id: "log" }, "Revisions"),
    items.length ? element("ol", { reversed: true }, items) : element("p", { class: "meta" }, "None yet."),
  );
}

function revision(change, isNew) {
  const { id, reason, backfilled, movedTo, quote, at } = change;
  return element(
    "li",
    { "data-key": id, "data-reason": reason, class: isNew ? "new" : null },
    change.series ? [element("strong", {}, series.name(change.series)), ` ${words.change(change)} UTC`] : `moved to ${movedTo}`,
    backfilled ? element("span", { class: "meta" }, " (came late: changes the history, not the total)") : null,
    element("p", { class: "meta" }, times.both(at)),
    quote ? element("q", {}, quote) : null,
  );
}
