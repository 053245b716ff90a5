// One event: totals, charts, figures by source, claims with their article, revisions.

import * as api from "./api.js";
import { articleOf } from "./article-view.js";
import { element } from "./dom.js";
import { listen } from "./live.js";
import { stepChart } from "./step-chart.js";
import * as words from "./words.js";

const GATHER_MS = 200;

/** Shows the event in `main`; returns a function that ends it. */
export function show(main, id, { say, state }) {
  const heading = element("h1", {}, "Loading …");
  const body = element("div");
  const article = element("div", { id: "article" });
  main.replaceChildren(element("p", {}, element("a", { href: "/" }, "← all events")), heading, body, article);
  let shown = id;
  let gathering;

  const open = async (claim) => {
    const region = await articleOf(claim);
    article.replaceChildren(region);
    region.scrollIntoView({ block: "start" });
    region.focus();
  };

  const reload = async () => {
    try {
      const answer = await api.event(shown);
      shown = answer.moved ?? shown;
      heading.textContent = words.title(answer.event);
      document.title = `${heading.textContent}: Claimstream`;
      body.replaceChildren(...parts(answer, open));
      if (answer.moved) body.prepend(element("p", { class: "notice" }, `This event is now counted as ${answer.moved}.`));
    } catch (problem) {
      heading.textContent = "This event cannot be shown";
      body.replaceChildren(element("p", {}, problem.message));
    }
  };

  const soon = () => {
    clearTimeout(gathering);
    gathering = setTimeout(reload, GATHER_MS);
  };
  const end = listen(new URLSearchParams({ topics: "totals,revisions" }), {
    state: (now) => {
      state(now);
      if (now === "live") soon();
    },
    totals: (event) => event.id === shown && soon(),
    removed: (event) => event.id === shown && soon(),
    revision: (revision) => {
      if (revision.eventId !== shown) return;
      soon();
      if (revision.series) say(`${words.series(revision.series)}: ${words.change(revision)}`);
    },
  });
  reload();
  return () => {
    clearTimeout(gathering);
    end();
  };
}

function parts({ event, revisions, claims }, open) {
  return [
    element("p", { class: "when" }, words.day(event)),
    ...Object.values(event.totals).map((total) => seriesSection(total, revisions, claims, open)),
    element("section", { "aria-labelledby": "log" }, element("h2", { id: "log" }, "Revisions"), log(revisions)),
  ];
}

function seriesSection(total, revisions, claims, open) {
  const ofSeries = (value) => value.series === total.series;
  const mine = claims.filter(ofSeries);
  const heading = `series-${total.series.replace(":", "-")}`;
  return element(
    "section",
    { class: "series", "data-series": total.series, "aria-labelledby": heading },
    element(
      "h2",
      { id: heading },
      `${words.series(total.series)}: ${words.amount(total)} `,
      total.contested ? element("span", { class: "contested" }, "contested") : null,
    ),
    stepChart(
      total.series,
      mine.filter((claim) => claim.scope === "total"),
      revisions.filter(ofSeries),
    ),
    element("h3", {}, "By source"),
    element(
      "ul",
      { class: "sources" },
      total.figures.map((figure) =>
        element("li", {}, element("strong", {}, words.amount(figure.amount)), ` ${figure.source ?? "no source named"}, ${words.moment(figure.asOf)}`),
      ),
    ),
    element("h3", {}, "Said in"),
    element(
      "ul",
      { class: "claims" },
      mine.map((claim) => {
        const button = element("button", { type: "button", "data-claim": claim.id }, "show in article");
        button.addEventListener("click", () => open(claim));
        return element("li", {}, element("q", {}, claim.evidence.sentence), " ", button);
      }),
    ),
  );
}

function log(revisions) {
  return element(
    "ol",
    { class: "log", reversed: true },
    revisions.toReversed().map((revision) =>
      element(
        "li",
        { "data-reason": revision.reason },
        element("span", { class: "when" }, `${words.moment(revision.at)} `),
        revision.series ? `${words.series(revision.series)}: ${words.change(revision)}` : revision.reason,
        revision.backfilled ? " (backfilled)" : null,
        revision.movedTo ? ` to ${revision.movedTo}` : null,
        revision.quote ? element("q", {}, revision.quote) : null,
      ),
    ),
  );
}
