// What a screen reader says of live changes: a few of them in full, many at once only in number.

const GATHER_MS = 1000;
const IN_FULL = 3;

/** A function that announces a text in `region`, which is live. */
export function announcer(region) {
  let texts = [];
  let timer = null;
  const tell = () => {
    region.textContent = texts.length > IN_FULL ? `${texts.length} changes. The latest: ${texts.at(-1)}` : texts.join(". ");
    texts = [];
    timer = null;
  };
  return (text) => {
    texts.push(text);
    timer ??= setTimeout(tell, GATHER_MS);
  };
}
