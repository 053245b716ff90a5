// Work that is asked for often and done seldom.

/** A function that asks for `draw` in the browser's next frame, once, however often it is called until then. */
export function onceAFrame(draw) {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      draw();
    });
  };
}

/** A function that asks for the asynchronous `work`; asked while it runs, it runs once more after that. */
export function oneAtATime(work) {
  let running = false;
  let again = false;
  const run = async () => {
    again = running;
    if (running) return;
    running = true;
    await work();
    running = false;
    if (again) run();
  };
  return run;
}
