// The filters are the address's query, so that a view can be shared; the form is only a way to write it.

import { element } from "./dom.js";

const FAMILIES = ["", "casualties", "displacement", "detentions", "munitions", "damage"];
const NAMES = ["q", "place", "country", "kind", "family", "series", "measure", "from", "to", "contested"];

/** The filters of the current address; what the API does not know is left out. */
export function current() {
  const kept = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (NAMES.includes(name) && value.trim()) kept.append(name, value.trim());
  }
  return kept;
}

/** The form; calls `changed` after it has written the address. */
export function form(changed) {
  const filters = current();
  const field = (name, label, type = "text") =>
    element(
      "label",
      {},
      label,
      element("input", { name, type, value: filters.get(name) ?? "", autocomplete: "off" }),
    );
  const family = element(
    "select",
    { name: "family" },
    FAMILIES.map((value) =>
      element("option", { value, selected: value === (filters.get("family") ?? "") }, value || "all"),
    ),
  );
  const contested = element("input", {
    name: "contested",
    type: "checkbox",
    value: "true",
    checked: filters.get("contested") === "true",
  });
  const node = element(
    "form",
    { role: "search", "aria-label": "Filter events" },
    field("place", "Place"),
    field("kind", "Kind of event"),
    element("label", {}, "Counts of", family),
    field("from", "From", "date"),
    field("to", "To", "date"),
    element("label", { class: "check" }, contested, "contested only"),
    element("button", { type: "submit" }, "Filter"),
  );
  node.addEventListener("submit", (submitted) => {
    submitted.preventDefault();
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(node)) if (value.trim()) query.append(name, value.trim());
    for (const [name, value] of filters) if (!node.elements[name]) query.append(name, value);
    history.pushState(null, "", query.size ? `/?${query}` : "/");
    changed();
  });
  return node;
}
