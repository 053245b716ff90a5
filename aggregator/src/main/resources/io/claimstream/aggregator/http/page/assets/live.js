// The live connection. EventSource's own way of coming back is not used: it gives up for good where a server refuses, as
// a proxy does whose server starts, and it would take a server for live that has not read the topics to their end.

import * as api from "./api.js";

const RETRY_AFTER_MS = 1000;
const CALM_MS = 15_000; // from the second try in a row on, at most this long

/**
 * Listens to the stream.
 *
 * @param query the address's query, without Last-Event-ID
 * @param on functions by kind of message: `totals`, `revision`, `removed`; `state` with "live" or "lost"; `outdated`
 *     when messages may have been missed, so that what is shown has to be read again from the API
 * @returns a function that ends it
 */
export function listen(query, on) {
  let source = null;
  let timer = null;
  let last = "";
  let tries = 0;
  let ended = false;

  const connect = async () => {
    stop();
    const ready = await api.isCaughtUp();
    if (ended || source) return;
    if (!ready) {
      again();
      return;
    }
    const resume = last ? `&lastEventId=${encodeURIComponent(last)}` : "";
    source = new EventSource(`/api/stream?${query}${resume}`);
    source.onopen = () => {
      tries = 0;
      on.state("live");
      on.outdated();
    };
    source.onerror = again;
    for (const kind of ["totals", "revision", "removed"]) {
      source.addEventListener(kind, (message) => {
        last = message.lastEventId || last;
        on[kind]?.(JSON.parse(message.data));
      });
    }
    for (const kind of ["expired", "lagging"]) source.addEventListener(kind, () => on.outdated());
  };

  const again = () => {
    on.state("lost");
    stop();
    if (tries > 0) last = ""; // it may be what is refused; the API is read again in any case
    tries += 1;
    timer = setTimeout(connect, Math.min(CALM_MS, RETRY_AFTER_MS * tries));
  };

  const stop = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };

  // a sleeping laptop's connection can stay open for long with nobody at the other end
  addEventListener("offline", again);
  addEventListener("online", connect);
  connect();
  return () => {
    ended = true;
    removeEventListener("offline", again);
    removeEventListener("online", connect);
    stop();
  };
}
