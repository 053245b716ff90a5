// Which page is shown, and what all pages share.

import { announcer } from "./announcer.js";
import * as eventList from "./event-list.js";
import * as eventPage from "./event-page.js";

const STATES = {
  connecting: "Connecting …",
  live: "Live",
  lost: "Connection lost: what is shown may be old. Trying again …",
};
const REDRAW_MS = 60_000; // "2 minutes ago"

const main = document.getElementById("main");
const connection = document.getElementById("connection");
let page = null;

const shared = {
  say: announcer(document.getElementById("announcement")),
  state: (now) => {
    if (connection.dataset.state === now) return; // a status said twice is read out twice
    connection.dataset.state = now;
    connection.textContent = STATES[now];
  },
  navigate: show,
};

function show() {
  page?.end();
  const id = /^\/events\/([^/]+)$/.exec(location.pathname)?.[1];
  page = id ? eventPage.show(main, decodeURIComponent(id), shared) : eventList.show(main, shared);
}

addEventListener("popstate", show);
setInterval(() => page.draw(), REDRAW_MS);
show();
