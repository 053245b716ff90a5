// The filters are the address's query, so that a view can be shared; the form is only a way to write it.

import { element } from "./dom.js";
import { measures } from "./series.js";

const FAMILIES = ["attack", "disaster", "accident", "unrest", "unknown"]; // of kinds of event
const NAMES = ["q", "place", "country", "kind", "family", "series", "measure", "from", "to", "contested"];
const WIDE = matchMedia("(min-width: 62rem)");

/** The filters of the current address; what the API does not know is left out. */
export function current() {
  const kept = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (NAMES.includes(name) && value.trim()) kept.append(name, value.trim());
  }
  return kept;
}

/** The form, folded where the screen is small; calls `changed` after it has written the address. */
export function form(changed) {
  const filters = current();
  const node = element(
    "form",
    { role: "search", "aria-label": "Filter events" },
    input(filters, "place", "Place"),
    input(filters, "kind", "Kind of event"),
    choice(filters, "family", "Family", FAMILIES),
    choice(filters, "measure", "With a total of", measures),
    input(filters, "from", "From", "date"),
    input(filters, "to", "To", "date"),
    element(
      "label",
      { class: "check" },
      element("input", { name: "contested", type: "checkbox", value: "true", checked: filters.get("contested") === "true" }),
      "Contested only",
    ),
    element("button", { type: "submit", class: "primary" }, "Filter"),
    filters.size ? element("a", { href: "/", class: "button" }, "Clear") : null,
  );
  node.addEventListener("submit", (submitted) => {
    submitted.preventDefault();
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(node)) if (value.trim()) query.append(name, value.trim());
    for (const [name, value] of filters) if (!node.elements[name]) query.append(name, value);
    history.pushState(null, "", query.size ? `/?${query}` : "/");
    changed();
  });
  const summary = filters.size ? `Filters (${filters.size} set)` : "Filters";
  return element("details", { class: "filters", open: WIDE.matches }, element("summary", {}, summary), node);
}

function input(filters, name, label, type = "text") {
  const value = filters.getAll(name).join(",");
  return element("label", {}, label, element("input", { name, type, value, autocomplete: "off" }));
}

function choice(filters, name, label, values) {
  const chosen = filters.get(name) ?? "";
  const options = ["", ...values].map((value) =>
    element("option", { value, selected: value === chosen }, value || "any"),
  );
  return element("label", {}, label, element("select", { name }, options));
}
