// After the first visit the page needs no network.
import { energies, go, isThere, open, settled, shows, views, withPage } from "./harness.mjs";

export async function offline(browser, server, checks) {
  await withPage(browser, server, checks, {}, async (page, context) => {
    await open(page, server);
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated", null, { timeout: 60_000 });
    await context.setOffline(true);
    await open(page, server, "?mass=70kg&speed=3mph&grade=5%25&duration=30min");
    checks.equal("without a network the page opens and computes", (await energies(page)).join(), "188,248");
    for (const view of await views(page)) {
      await go(page, view.query);
      await settled(page);
      checks.equal(`without a network the view opens: ${view.name}`, await page.locator("main > .notice").count(), 0);
    }
  });

  await withPage(browser, server, checks, { serviceWorkers: "block" }, async (page, context, errors) => {
    await open(page, server);
    const lazy = "**/RetroWalk.Web.Explain.wasm";
    await page.route(lazy, (route) => route.abort());
    await go(page, "?view=explain");
    checks.that("a view whose files cannot be loaded says so", await shows(page, "main > .notice", "could not be loaded"));
    errors.length = 0; // the browser's, of the file
    await page.unroute(lazy);
    await page.click("main > .notice button");
    checks.that("and is there after another try", await isThere(page, "table.explained"));
  });
}
