// The HTTP API of this server; see /openapi.json.

/** Events that pass the filters, the latest change first. */
export function events(filters) {
  return get(`/api/events?${filters}`);
}

/** One event with its revisions and claims. */
export function event(id) {
  return get(`/api/events/${encodeURIComponent(id)}`);
}

/** The article in the version that a claim was read from. */
export function article({ id, version }) {
  return get(`/api/articles/${encodeURIComponent(id)}?version=${version}`);
}

/** Whether the server is there and has read the topics to their end; until then it knows only some events. */
export async function isCaughtUp() {
  try {
    const response = await fetch("/ready");
    return (await response.json()).view.caughtUp; // 503 where only the aggregator beside it is not well
  } catch {
    return false;
  }
}

/** The address of a file of `what` ("events", "revisions", "claims") that pass the filters; `format` is "csv" or "jsonl". */
export function download(what, format, filters) {
  return `/api/${what}.${format}${filters.size ? `?${filters}` : ""}`;
}

async function get(address) {
  const response = await fetch(address, { headers: { accept: "application/json" } });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail ?? problem.title ?? `the server answered ${response.status}`);
  }
  return response.json();
}
