// Keeps every file of one version of the page, so that it works without a network after the first visit.
self.importScripts("./service-worker-assets.js");

const prefix = "retrowalk-";
const cacheName = prefix + self.assetsManifest.version;
const isCompressed = (url) => /\.(br|gz)$/.test(url);

self.addEventListener("install", (event) => event.waitUntil(keepAll().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers().then(() => self.clients.claim())));
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && new URL(event.request.url).origin === self.location.origin) {
    event.respondWith(answer(event.request));
  }
});

// The browser has just loaded most files; their hashes prove that its copies are those of this version.
async function keepAll() {
  const cache = await caches.open(cacheName);
  await cache.addAll(self.assetsManifest.assets
    .filter((asset) => !isCompressed(asset.url) && asset.url !== "service-worker.js")
    .map((asset) => new Request(asset.url, { integrity: asset.hash })));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request.mode === "navigate" ? "index.html" : request, { ignoreSearch: true });
  return kept ?? fetch(request);
}
