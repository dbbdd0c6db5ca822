// While developing, files come from the server every time. The published page has service-worker.published.js in its place.
self.addEventListener("fetch", () => { });
