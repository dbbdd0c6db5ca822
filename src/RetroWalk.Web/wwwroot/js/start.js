// Registers the service worker once the page has loaded, so that storing the files for offline use does not delay the first view.
if ("serviceWorker" in navigator) {
  addEventListener("load", () => navigator.serviceWorker.register("service-worker.js"));
}
