// The article with the words that gave the number highlighted, in a dialog over the page.

import * as api from "./api.js";
import { element } from "./dom.js";
import { patch } from "./patch.js";
import * as times from "./times.js";

/** `node` to put on the page, and `open(claim)`. */
export function articleDialog() {
  const content = element("div", {});
  const close = element("button", { type: "button" }, "Close");
  const node = element("dialog", { class: "article", "aria-label": "Article" }, element("p", { class: "tools" }, close), content);
  close.addEventListener("click", () => node.close());
  node.addEventListener("click", ({ target }) => target === node && node.close()); // beside it
  let asked = null;

  const open = async (claim) => {
    asked = claim;
    patch(content, element("p", { class: "meta" }, "Loading …"));
    if (!node.open) node.showModal();
    const shown = await article(claim);
    if (asked !== claim) return; // another one was asked for meanwhile
    patch(content, shown);
    content.querySelector("mark")?.scrollIntoView({ block: "center" });
  };
  return { node, open };
}

async function article(claim) {
  try {
    const { id, title, text, publisher, publishedAt } = await api.article(claim.article);
    const { field } = claim.evidence;
    return [
      element("h2", { class: "title" }, field === "title" ? marked(title, claim) : (title ?? id)),
      element("p", { class: "meta" }, publisher ? `${publisher} · ` : null, times.absolute(publishedAt)),
      element("div", { class: "text" }, field === "text" ? marked(text, claim) : text),
    ];
  } catch (problem) {
    return element("p", { class: "notice" }, `The article could not be loaded: ${problem.message}`);
  }
}

/** Offsets count UTF-16 units of the field, as indexes of a JavaScript string do. */
function marked(text, { evidence, quantity }) {
  const cut = (from, to) => text.slice(from, to);
  const inside = quantity.end > quantity.begin && quantity.begin >= evidence.begin && quantity.end <= evidence.end;
  const sentence = inside
    ? [
        cut(evidence.begin, quantity.begin),
        element("strong", {}, cut(quantity.begin, quantity.end)),
        cut(quantity.end, evidence.end),
      ]
    : [cut(evidence.begin, evidence.end)];
  return [cut(0, evidence.begin), element("mark", {}, sentence), cut(evidence.end)];
}
