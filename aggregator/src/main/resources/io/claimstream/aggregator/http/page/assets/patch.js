// Makes what is shown equal to what should be shown and touches nothing else: keyboard focus, a selection and the place
// of a screen reader survive a live change. Nodes are recognised by their name and `data-key`, or else by their order.

/** Makes the children of `parent` equal to `wanted` (nodes, lists of nodes, text; null is left out). */
export function patch(parent, ...wanted) {
  const nodes = wanted
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined)
    .map((child) => (child instanceof Node ? child : document.createTextNode(String(child))));
  children(parent, nodes);
}

function children(parent, wanted) {
  const there = new Map();
  for (const node of parent.childNodes) {
    const name = identity(node);
    there.set(name, [...(there.get(name) ?? []), node]);
  }
  const nodes = wanted.map((node) => {
    const kept = there.get(identity(node))?.shift();
    if (!kept) return node;
    update(kept, node);
    return kept;
  });
  for (const node of [...there.values()].flat()) node.remove();
  order(parent, nodes);
}

function identity(node) {
  return `${node.nodeName} ${node.dataset?.key ?? ""}`;
}

function update(kept, node) {
  if (kept.isEqualNode(node)) return;
  if (kept.nodeType === Node.TEXT_NODE) {
    kept.data = node.data;
    return;
  }
  for (const { name } of [...kept.attributes]) {
    if (!node.hasAttribute(name) && !isUsers(kept, name)) kept.removeAttribute(name);
  }
  for (const { name, value } of node.attributes) {
    if (kept.getAttribute(name) !== value) kept.setAttribute(name, value);
  }
  children(kept, [...node.childNodes]);
}

/** Whether it is the user who has set it. */
function isUsers(node, attribute) {
  return node.nodeName === "DETAILS" && attribute === "open";
}

/** A node that is moved loses the focus: the others are moved around the one that has it. */
function order(parent, nodes) {
  const focused = nodes.findIndex((node) => node.contains(document.activeElement));
  const fixed = Math.max(0, focused);
  if (focused < 0 && nodes.length && parent.firstChild !== nodes[0]) parent.prepend(nodes[0]);
  for (let i = fixed - 1; i >= 0; i--) {
    if (nodes[i].nextSibling !== nodes[i + 1]) parent.insertBefore(nodes[i], nodes[i + 1]);
  }
  for (let i = fixed + 1; i < nodes.length; i++) {
    if (nodes[i].previousSibling !== nodes[i - 1]) nodes[i - 1].after(nodes[i]);
  }
}
