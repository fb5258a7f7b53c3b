/** The way to the sandbox's control API, and its stream of events. */

export async function get(path, query = {}) {
  return answer(await fetch(`/control/${path}?${new URLSearchParams(query)}`));
}

export async function post(path, body) {
  return answer(await fetch(`/control/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }));
}

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error ?? `HTTP ${response.status}`);
  return body;
}

export const fileUrl = (id) => `/control/files/${encodeURIComponent(id)}`;

/** Follows one person's events (everybody's for null); after a break: wait, reopen, say `fresh`. */
export function follow(person, { fresh, event, lost }) {
  const address = `/control/events${person === null ? "" : `?person=${person}`}`;
  let source = null;
  let timer = null;
  let pause = 500;
  const open = () => {
    source = new EventSource(address);
    source.onopen = () => { pause = 500; fresh(); };
    source.onmessage = (message) => event(JSON.parse(message.data));
    source.onerror = () => {
      source.close();
      lost();
      timer = setTimeout(open, pause * (0.75 + Math.random() / 2));
      pause = Math.min(pause * 2, 15000);
    };
  };
  open();
  return () => { clearTimeout(timer); source.close(); };
}
