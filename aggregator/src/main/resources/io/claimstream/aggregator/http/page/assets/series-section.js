// One series of an event: the total, how it got there, who says so, and in which words.

import { element } from "./dom.js";
import { contested, figure } from "./marks.js";
import * as series from "./series.js";
import { stepChart } from "./step-chart.js";
import * as times from "./times.js";
import * as words from "./words.js";

const QUOTES_UNFOLDED = 3;

/** The section of `total`, with the revisions and claims of its event; `news` are the revisions that flash. */
export function seriesSection(total, revisions, claims, news) {
  const latest = news.findLast((revision) => revision.series === total.series);
  const heading = `series-${total.series.replaceAll(/[^a-z0-9-]/g, "-")}`;
  return element(
    "section",
    { class: "series", "data-key": total.series, "data-series": total.series, "aria-labelledby": heading },
    element(
      "header",
      {},
      element("h2", { id: heading }, figure(total), ` ${series.name(total.series)}`),
      total.contested ? contested(total) : null,
      total.derived ? element("span", { class: "meta" }, "a sum, stated by nobody") : null,
      total.previous ? element("span", { class: "meta" }, `before: ${words.amount(total.previous)}`) : null,
    ),
    latest ? element("p", { class: "change", "data-key": latest.id }, words.change(latest)) : null,
    element(
      "div",
      { class: "columns" },
      stepChart(total, claims, revisions.filter((revision) => revision.series === total.series)),
      sources(total),
    ),
    quotes(behind(total, claims)),
  );
}

function sources(total) {
  const heads = ["Source", "Says", "As of"].map((head) => element("th", { scope: "col" }, head));
  return element(
    "table",
    { class: "sources" },
    element("caption", { class: "unseen" }, `Latest figure of each source: ${series.name(total.series)}`),
    element("thead", {}, element("tr", {}, heads)),
    element("tbody", {}, total.figures.map((said, index) => source(said, index === 0 && total.figures.length > 1))),
  );
}

function source(said, leads) {
  const manner = said.stance && said.stance !== "stated" ? ` (${said.stance})` : "";
  return element(
    "tr",
    { "data-key": said.source ?? "", class: leads ? "leading" : null },
    element("th", { scope: "row" }, `${said.source ?? "no source named"}${manner}`, leads ? element("span", { class: "meta" }, " leads") : null),
    element("td", { class: "number" }, words.amount(said.amount), said.derived ? " (sum)" : null),
    element("td", {}, times.absolute(said.asOf)),
  );
}

/** The claims of the series, and those of other series that a sum was made of; the latest first. */
function behind(total, claims) {
  const used = new Set(total.figures.flatMap((figure) => figure.claims));
  return claims.filter((claim) => claim.series === total.series || used.has(claim.id)).reverse();
}

function quotes(claims) {
  const items = claims.map((claim) => quote(claim));
  const folded = items.slice(QUOTES_UNFOLDED);
  return [
    element("h3", {}, "In these words"),
    element("ul", { class: "quotes" }, items.slice(0, QUOTES_UNFOLDED)),
    folded.length
      ? element("details", {}, element("summary", {}, `${folded.length} more`), element("ul", { class: "quotes" }, folded))
      : null,
  ];
}

function quote(claim) {
  const said = [claim.attribution.speaker, claim.article.publisher].filter(Boolean).join(", in ");
  return element(
    "li",
    { "data-key": claim.id },
    element("q", {}, claim.evidence.sentence),
    element(
      "p",
      { class: "meta" },
      [said, claim.scope === "total" ? null : claim.scope].filter(Boolean).map((part) => `${part} · `),
      times.absolute(claim.article.publishedAt),
      " ",
      element("button", { type: "button", class: "link", "data-claim": claim.id }, "Show in article"),
    ),
  );
}
