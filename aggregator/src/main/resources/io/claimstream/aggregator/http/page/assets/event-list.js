// The list of events: what is loaded of it, what came live, and how more is loaded.

import * as api from "./api.js";
import { element } from "./dom.js";
import { downloads } from "./downloads.js";
import { card } from "./event-card.js";
import * as filters from "./filters.js";
import { onceAFrame, oneAtATime } from "./frames.js";
import { listen } from "./live.js";
import { patch } from "./patch.js";
import * as series from "./series.js";
import * as words from "./words.js";
import { worldMap } from "./world-map.js";

const PAGE = 50;
const LARGEST_PAGE = 500;
const MOST_KEPT = 2000;
const CHANGES_SHOWN = 3;

/** Shows the list in `main`; returns functions to `draw` it again and to `end` it. */
export function show(main, { say, state, navigate }) {
  const query = filters.current();
  const events = new Map();
  const changes = new Map(); // by event: its place among the changes since this page was opened, and its last revisions
  const changedMeanwhile = new Set();
  let changeCount = 0;
  let next = null;
  let total = 0;
  let problem = null;
  let loaded = false;

  const summary = element("p", { id: "summary", role: "status" });
  const list = element("ol", { class: "events", id: "events", "aria-label": "Events" });
  const more = element("button", { type: "button", id: "more", hidden: true });
  const map = worldMap();
  main.replaceChildren(
    element(
      "div",
      { class: "list-page" },
      element("div", { class: "head" }, element("h1", {}, "Events by latest change"), summary),
      element("div", { class: "side" }, filters.form(navigate), map.node, downloads("events", query)),
      element("div", { class: "results" }, list, more),
    ),
  );
  document.title = "Claimstream: live totals";

  const inOrder = () =>
    [...events.values()].sort(
      (a, b) =>
        (changes.get(b.id)?.order ?? 0) - (changes.get(a.id)?.order ?? 0) ||
        (b.lastPublishedAt ?? "").localeCompare(a.lastPublishedAt ?? "") ||
        a.id.localeCompare(b.id),
    );

  const draw = () => {
    const shown = inOrder();
    patch(summary, sentence());
    patch(list, shown.map((event) => card(event, changes.get(event.id)?.revisions)));
    more.hidden = next === null;
    patch(more, `Show more of ${words.counted(total, "event")}`);
    map.show(shown);
  };
  const soon = onceAFrame(draw);

  const sentence = () => {
    if (problem) return `The list could not be loaded: ${problem}`;
    if (!loaded) return "Loading …";
    if (!events.size) return query.size ? "No event passes these filters." : "No event yet. It appears here when an article is read.";
    return next === null ? words.counted(events.size, "event") : `${words.number(events.size)} of ${words.counted(total, "event")}`;
  };

  const ask = (parameters) => api.events(new URLSearchParams([...query, ...Object.entries(parameters)]));

  const load = oneAtATime(async () => {
    changedMeanwhile.clear();
    try {
      const limit = Math.min(LARGEST_PAGE, Math.max(PAGE, events.size));
      const answer = await ask({ limit });
      const told = new Set(answer.events.map((event) => event.id));
      for (const id of events.keys()) if (!told.has(id) && !changedMeanwhile.has(id)) events.delete(id);
      add(answer);
    } catch (failure) {
      problem = failure.message;
    }
    soon();
  });

  const add = (answer) => {
    // what the stream has told while the API answered is newer
    for (const event of answer.events) if (!changedMeanwhile.has(event.id)) events.set(event.id, event);
    ({ next, total } = answer);
    problem = null;
    loaded = true;
  };

  const loadMore = oneAtATime(async () => {
    changedMeanwhile.clear();
    try {
      const answer = await ask({ limit: PAGE, cursor: next });
      add(answer);
      say(`${words.counted(answer.events.length, "event")} more`);
    } catch {
      load(); // the event where the last page ended is gone
    }
    soon();
  });
  more.addEventListener("click", loadMore);

  const note = (id, revision) => {
    changeCount += 1;
    changes.set(id, { order: changeCount, revisions: latest(changes.get(id)?.revisions ?? [], revision) });
  };

  const forget = (id) => {
    changedMeanwhile.add(id);
    if (events.delete(id)) total -= 1;
  };

  const stream = new URLSearchParams(query);
  stream.set("topics", "totals,revisions");
  const end = listen(stream, {
    state,
    outdated: load,
    totals: (event) => {
      changedMeanwhile.add(event.id);
      if (!events.has(event.id) && next === null) total += 1; // else it may be one that is not loaded yet
      events.set(event.id, event);
      note(event.id);
      if (events.size > MOST_KEPT) load();
      soon();
    },
    removed: ({ id }) => {
      forget(id);
      soon();
    },
    revision: (revision) => {
      const event = events.get(revision.eventId);
      if (revision.movedTo) {
        note(revision.movedTo, revision);
        say(`${event ? words.title(event) : revision.eventId} turned out to be ${revision.movedTo}`);
      } else if (revision.series && !revision.backfilled) {
        note(revision.eventId, revision);
        if (event) say(`${words.title(event)}: ${series.name(revision.series)}: ${words.change(revision)}`);
      }
      soon();
    },
  });
  draw();
  load();
  return { draw, end };
}

/** One article often changes several totals at once: they are shown together. */
function latest(shown, revision) {
  if (!revision) return shown;
  const together = shown.filter((other) => other.at === revision.at && other.id !== revision.id && other.series);
  const all = [...together, revision].sort((a, b) => series.compare(a.series ?? "", b.series ?? ""));
  return all.slice(0, CHANGES_SHOWN);
}
