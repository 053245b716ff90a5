// The live connection. EventSource comes back by itself after a dropped connection, with Last-Event-ID; where the
// server refused (a proxy's 503 while it starts) it gives up for good, and is made anew here.

const RETRY_AFTER_MS = 2000;

/**
 * Listens to the stream.
 *
 * @param query the address's query, without Last-Event-ID
 * @param on functions by kind of message (totals, revision, removed), and `state` with "live" or "lost"
 * @returns a function that ends it
 */
export function listen(query, on) {
  let source;
  let timer;
  let last = "";

  const connect = () => {
    const resume = last ? `&lastEventId=${encodeURIComponent(last)}` : "";
    source = new EventSource(`/api/stream?${query}${resume}`);
    source.onopen = () => on.state("live");
    source.onerror = () => {
      on.state("lost");
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(connect, RETRY_AFTER_MS);
    };
    for (const kind of ["totals", "revision", "removed"]) {
      source.addEventListener(kind, (message) => {
        last = message.lastEventId || last;
        on[kind]?.(JSON.parse(message.data));
      });
    }
  };

  connect();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
