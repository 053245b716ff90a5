// The live connection. EventSource comes back by itself after a dropped connection, with Last-Event-ID; where the
// server refused (a proxy's 503 while it starts) it gives up for good, and is made anew here.

const RETRY_AFTER_MS = 2000;

/**
 * Listens to the stream.
 *
 * @param query the address's query, without Last-Event-ID
 * @param on functions by kind of message: `totals`, `revision`, `removed`; `state` with "live" or "lost"; `outdated`
 *     when messages may have been missed, so that what is shown has to be read again from the API
 * @returns a function that ends it
 */
export function listen(query, on) {
  let source;
  let timer;
  let last = "";

  const connect = () => {
    clearTimeout(timer);
    source?.close();
    const resume = last ? `&lastEventId=${encodeURIComponent(last)}` : "";
    source = new EventSource(`/api/stream?${query}${resume}`);
    source.onopen = () => {
      on.state("live");
      on.outdated();
    };
    source.onerror = () => {
      on.state("lost");
      if (source.readyState !== EventSource.CLOSED) return;
      last = ""; // it may be what was refused; the API is read again in any case
      timer = setTimeout(connect, RETRY_AFTER_MS);
    };
    for (const kind of ["totals", "revision", "removed"]) {
      source.addEventListener(kind, (message) => {
        last = message.lastEventId || last;
        on[kind]?.(JSON.parse(message.data));
      });
    }
    for (const kind of ["expired", "lagging"]) source.addEventListener(kind, () => on.outdated());
  };

  // a sleeping laptop's connection can stay open for long with nobody at the other end
  const offline = () => on.state("lost");
  addEventListener("offline", offline);
  addEventListener("online", connect);
  connect();
  return () => {
    removeEventListener("offline", offline);
    removeEventListener("online", connect);
    clearTimeout(timer);
    source.close();
  };
}
