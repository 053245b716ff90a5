// The article with the words that gave the number highlighted.

import * as api from "./api.js";
import { element } from "./dom.js";
import * as words from "./words.js";

/** A region that shows the article behind `claim`, its sentence and its number marked. */
export async function articleOf(claim) {
  const region = element("section", { class: "article", "aria-label": "Article", tabindex: "-1" });
  try {
    const article = await api.article(claim.article);
    const { field } = claim.evidence;
    region.append(
      element("h3", { class: "title" }, field === "title" ? marked(article.title, claim) : (article.title ?? article.id)),
      element("p", { class: "when" }, [article.publisher, words.moment(article.publishedAt)].filter(Boolean).join(" · ")),
      element("div", { class: "text" }, field === "text" ? marked(article.text, claim) : article.text),
    );
  } catch (problem) {
    region.append(element("p", {}, `The article could not be loaded: ${problem.message}`));
  }
  return region;
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
