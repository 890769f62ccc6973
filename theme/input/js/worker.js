// Keeps the site for reading offline, for readers who asked for that on /downloads/. The build writes before this what it knows: the
// addresses that are kept from the start, and a version that is another one when they change.

/** @type {{ version: string, shell: string[], fallback: string }} */
const { version, shell, fallback } = /** @type {any} */ (globalThis).kept;
const worker = /** @type {any} */ (globalThis);

const shellName = `shell-${version}`;
const visitedName = "visited";

/** How many files are kept beside the shell; the oldest go first. */
const mostVisited = 400;

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(caches.open(shellName).then((cache) => cache.addAll(shell))));

worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil((async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("shell-") && name !== shellName).map((name) => caches.delete(name)));
  await worker.clients.claim();
})()));

// A newer version waits until the reader asks for it.
worker.addEventListener("message", (/** @type {any} */ event) => event.data === "take over" && worker.skipWaiting());

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) {
    return;
  }

  if (url.pathname.startsWith("/assets/")) {
    event.respondWith(fromStore(request));
  } else if (request.mode === "navigate" && !url.pathname.startsWith("/embed/")) {
    event.respondWith(fromNetwork(request));
  }
});

/** What carries its hash in its name never changes. @param {Request} request */
async function fromStore(request) {
  return await caches.match(request.url) ?? keep(request, await fetch(request));
}

/** Pages are as new as can be had; without a network as they were last seen. @param {Request} request */
async function fromNetwork(request) {
  try {
    return await keep(request, await fetch(request));
  } catch {
    return await caches.match(request.url, { ignoreSearch: true }) ?? await caches.match(fallback) ?? Response.error();
  }
}

/** @param {Request} request @param {Response} answer */
async function keep(request, answer) {
  if (answer.ok && answer.type === "basic" && !answer.redirected) {
    const copy = answer.clone();
    const cache = await caches.open(visitedName);
    await cache.put(request.url.split(/[?#]/)[0], copy);
    const held = await cache.keys();
    await Promise.all(held.slice(0, Math.max(0, held.length - mostVisited)).map((each) => cache.delete(each)));
  }

  return answer;
}
