// The list of events by latest change, with their leading totals.

import * as api from "./api.js";
import { element } from "./dom.js";
import * as filters from "./filters.js";
import { listen } from "./live.js";
import * as words from "./words.js";
import { worldMap } from "./world-map.js";

const SHOWN = 50;
const LEADING = ["killed", "injured", "missing", "launched", "intercepted", "captured", "displaced", "damaged"];
const LEADING_SHOWN = 5;

/** Shows the list in `main`; returns a function that ends it. `say` announces, `state` tells of the connection. */
export function show(main, { say, state, navigate }) {
  const query = filters.current();
  const cards = new Map();
  const list = element("ol", { class: "events", id: "events" });
  const summary = element("p", { id: "summary" }, "Loading …");
  const map = worldMap();
  main.replaceChildren(
    element("h1", {}, "Events by latest change"),
    filters.form(navigate),
    summary,
    map.node,
    list,
  );
  document.title = "Claimstream: live totals";

  const place = (event, first) => {
    const old = cards.get(event.id);
    const fresh = card(event);
    if (old) {
      const note = old.node.querySelector(".change");
      if (note) fresh.append(note);
    }
    old?.node.remove();
    cards.set(event.id, { event, node: fresh });
    if (first) list.prepend(fresh);
    else list.append(fresh);
    map.mark(event);
  };

  const remove = (id) => {
    cards.get(id)?.node.remove();
    cards.delete(id);
    map.unmark(id);
  };

  const trim = () => {
    while (list.childElementCount > SHOWN) remove(list.lastElementChild.dataset.event);
  };

  const count = () => {
    summary.textContent = cards.size ? `${cards.size} shown` : "No event passes these filters.";
  };

  const reload = async () => {
    try {
      const parameters = new URLSearchParams(query);
      parameters.set("limit", String(SHOWN));
      const answer = await api.events(parameters);
      for (const id of [...cards.keys()]) remove(id);
      answer.events.forEach((event) => place(event, false));
      count();
    } catch (problem) {
      summary.textContent = `The list could not be loaded: ${problem.message}`;
    }
  };

  const stream = new URLSearchParams(query);
  stream.set("topics", "totals,revisions");
  const end = listen(stream, {
    // read at each (re)connection, so that nothing is missed between the list and the stream
    state: (now) => {
      state(now);
      if (now === "live") reload();
    },
    totals: (event) => {
      place(event, true);
      trim();
      count();
    },
    removed: ({ id }) => {
      remove(id);
      count();
    },
    revision: (revision) => {
      const shown = cards.get(revision.eventId);
      if (!shown || !revision.series) return;
      const text = `${words.series(revision.series)}: ${words.change(revision)}`;
      shown.node.querySelector(".change")?.remove();
      shown.node.append(element("p", { class: "change" }, text));
      say(`${words.title(shown.event)}: ${text}`);
    },
  });
  reload();
  return end;
}

function card(event) {
  const totals = Object.values(event.totals).filter((total) => !total.category || total.measure === "damaged");
  const rank = (total) => (LEADING.includes(total.measure) ? LEADING.indexOf(total.measure) : LEADING.length);
  totals.sort((a, b) => rank(a) - rank(b) || a.series.localeCompare(b.series));
  return element(
    "li",
    { class: "event", "data-event": event.id },
    element("h2", {}, element("a", { href: `/events/${encodeURIComponent(event.id)}` }, words.title(event))),
    element("p", { class: "when" }, `${words.day(event)} · latest ${words.moment(event.lastPublishedAt)} UTC`),
    element("ul", { class: "totals" }, totals.slice(0, LEADING_SHOWN).map(figure)),
  );
}

function figure(total) {
  return element(
    "li",
    { "data-series": total.series },
    element("strong", {}, words.amount(total)),
    ` ${words.series(total.series)}`,
    total.contested ? [" ", element("span", { class: "contested" }, "contested")] : null,
  );
}
