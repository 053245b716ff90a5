// One event of the list.

import { element } from "./dom.js";
import { contested, figure } from "./marks.js";
import * as series from "./series.js";
import * as times from "./times.js";
import * as words from "./words.js";

const LEADING_SHOWN = 5;

/** The event with its leading totals, and `revisions`, what has changed last while the page was open. */
export function card(event, revisions = []) {
  return element(
    "li",
    { class: "event", "data-key": event.id, "data-event": event.id },
    element(
      "div",
      { class: "what" },
      element("h2", {}, element("a", { href: `/events/${encodeURIComponent(event.id)}` }, words.title(event))),
      element("p", { class: "meta" }, [words.country(event.place), times.day(event)].filter((part) => part && part !== event.place?.name).join(" · ")),
      element(
        "p",
        { class: "meta" },
        `${words.counted(event.articles?.length ?? 0, "article")}, latest `,
        times.both(event.lastPublishedAt),
      ),
    ),
    element("ul", { class: "totals", "aria-label": "Totals" }, series.leading(event.totals, LEADING_SHOWN).map(item)),
    revisions.length ? element("ul", { class: "changes", "aria-label": "Latest change" }, revisions.map(change)) : null,
  );
}

function item(total) {
  return element(
    "li",
    { "data-key": total.series, "data-series": total.series },
    figure(total),
    " ",
    element("span", { class: "name" }, series.name(total.series)),
    total.contested ? [" ", contested(total)] : null,
  );
}

function change(revision) {
  const text = revision.movedTo
    ? `was counted as ${revision.eventId}, too, until now`
    : `${series.name(revision.series)}: ${words.change(revision)}`;
  // the key makes each change a new element, which flashes
  return element("li", { class: "change", "data-key": revision.id }, text);
}
