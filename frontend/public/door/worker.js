// Opens the page of a door that was opened before, when the server cannot be reached. Knows no names and sends nothing.

const PATIENCE = 4_000;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isPage = request.mode === "navigate" && url.search === "";
  const isFile = ["script", "style", "image"].includes(request.destination);
  if (request.method === "GET" && url.origin === location.origin && (isPage || isFile)) {
    event.respondWith(answer(request, url));
  }
});

async function answer(request, url) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept === undefined) {
    return fetch(request);
  }
  if (url.pathname.includes("/deur/-/")) {
    return kept;
  }
  try {
    const fresh = await Promise.race([fetch(request), tooLate()]);
    return fresh.status >= 500 ? kept : fresh;
  } catch {
    return kept;
  }
}

function tooLate() {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("too late")), PATIENCE));
}
