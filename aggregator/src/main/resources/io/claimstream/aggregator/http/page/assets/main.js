// Which page is shown, and what all pages share.

import * as eventList from "./event-list.js";
import * as eventPage from "./event-page.js";

const STATES = {
  connecting: "connecting …",
  live: "live",
  lost: "connection lost, trying again … what is shown may be old",
};

const main = document.getElementById("main");
const connection = document.getElementById("connection");
const announcement = document.getElementById("announcement");
let end = () => {};

const shared = {
  say: (text) => {
    announcement.textContent = text;
  },
  state: (now) => {
    if (connection.dataset.state === now) return; // a status said twice is read out twice
    connection.dataset.state = now;
    connection.textContent = STATES[now];
  },
  navigate: show,
};

function show() {
  end();
  const id = /^\/events\/([^/]+)$/.exec(location.pathname)?.[1];
  end = id ? eventPage.show(main, decodeURIComponent(id), shared) : eventList.show(main, shared);
}

addEventListener("popstate", show);
show();
