/** Keeps a list on the page in step with its rows; a row that says the same keeps its node. */

/** Rows are `{key, signature, make}`; with the same key and signature nothing is drawn again. */
export function layer(list) {
  let drawn = new Map();
  return {
    lay(rows) {
      drawn = lay(list, drawn, rows);
    },
    forget() {
      drawn = new Map();
      list.replaceChildren();
    },
  };
}

function lay(list, drawn, rows) {
  const kept = new Map();
  let at = list.firstChild;
  for (const row of rows) {
    const old = drawn.get(row.key);
    const same = old?.signature === row.signature;
    const node = same ? old.node : row.make();
    if (node === at) at = at.nextSibling;
    else list.insertBefore(node, at);
    if (old && !same) at = retire(old.node, node, at);
    kept.set(row.key, { signature: row.signature, node });
  }
  for (const [key, { node }] of drawn) if (!kept.has(key)) node.remove();
  return kept;
}

/** The new node takes the focus over from the old one, or from its part of the same data-focus. */
function retire(old, next, at) {
  const held = document.activeElement;
  const inner = old.contains(held) && held.dataset.focus;
  const after = at === old ? old.nextSibling : at;
  old.remove();
  if (old === held) next.focus({ preventScroll: true });
  else if (inner)
    next.querySelector(`[data-focus="${CSS.escape(inner)}"]`)?.focus({ preventScroll: true });
  return after;
}
