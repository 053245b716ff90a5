// One event: its totals with chart, sources and quotes, and its revisions. It is read again whenever the stream tells of
// a change; only what differs is drawn.

import * as api from "./api.js";
import { articleDialog } from "./article-view.js";
import { element } from "./dom.js";
import { downloads } from "./downloads.js";
import { onceAFrame, oneAtATime } from "./frames.js";
import { listen } from "./live.js";
import { patch } from "./patch.js";
import { revisionLog } from "./revision-log.js";
import { seriesSection } from "./series-section.js";
import * as series from "./series.js";
import * as times from "./times.js";
import * as words from "./words.js";

/** Shows the event in `main`; returns functions to `draw` it again and to `end` it. */
export function show(main, id, { say, state }) {
  const content = element("div", { class: "event-page" });
  const dialog = articleDialog();
  main.replaceChildren(element("p", { class: "back" }, element("a", { href: "/" }, "← All events")), content, dialog.node);
  const was = new Set(); // ids under which the event was known before
  let shown = id;
  let answer = null;
  let before = null; // the revisions that were there when the page was opened
  let problem = null;
  let end = () => {};

  const news = () => answer.revisions.filter((revision) => !revision.backfilled && !before.has(revision.id));

  const draw = () => {
    const name = answer ? words.title(answer.event) : problem ? "This event cannot be shown" : "Loading …";
    document.title = `${name}: Claimstream`;
    patch(
      content,
      element("h1", {}, name),
      problem ? element("p", { class: "notice", "data-key": "problem" }, problem) : null,
      [...was].map(moved),
      answer ? parts(answer, news()) : null,
    );
  };
  const soon = onceAFrame(draw);

  const load = oneAtATime(async () => {
    try {
      answer = await api.event(shown);
      problem = null;
      before ??= new Set(answer.revisions.map((revision) => revision.id));
      if (answer.moved) {
        was.add(shown);
        shown = answer.moved;
        follow();
        history.replaceState(null, "", `/events/${encodeURIComponent(shown)}`);
      }
    } catch (failure) {
      problem = failure.message;
    }
    soon();
  });

  content.addEventListener("click", ({ target }) => {
    const button = target.closest("button[data-claim]");
    const claim = button && answer.claims.find((one) => one.id === button.dataset.claim);
    if (claim) dialog.open(claim);
  });

  const follow = () => {
    end();
    end = listen(new URLSearchParams({ topics: "totals,revisions", event: shown }), {
      state,
      outdated: load,
      totals: load,
      removed: load,
      revision: (revision) => {
        if (revision.movedTo === shown) was.add(revision.eventId);
        load();
        say(revision.series ? `${series.name(revision.series)}: ${words.change(revision)}` : `This event is now ${revision.movedTo}`);
      },
    });
  };
  draw();
  follow();
  load();
  return { draw, end: () => end() };
}

function moved(from) {
  return element(
    "p",
    { class: "notice moved", "data-key": `moved-${from}`, role: "status" },
    `${from} turned out to be the same event. It is counted here now.`,
  );
}

/** `news` are the revisions that came while the page was open. */
function parts({ event, revisions, claims }, news) {
  const facts = [
    times.day(event),
    [...new Set([event.place?.name, words.country(event.place)])].filter(Boolean).join(", "),
    words.counted(event.articles?.length ?? 0, "article"),
  ];
  return [
    element("p", { class: "meta" }, facts.filter(Boolean).join(" · "), ", latest ", times.both(event.lastPublishedAt)),
    series.inOrder(event.totals).map((total) => seriesSection(total, revisions, claims, news)),
    revisionLog(revisions, news),
    element("div", { "data-key": "downloads" }, ["revisions", "claims"].map((what) => downloads(what, new URLSearchParams({ event: event.id })))),
  ];
}
