// After the first visit the page needs no network.
import { energies, go, open, views, withPage } from "./harness.mjs";

export async function offline(browser, server, checks) {
  await withPage(browser, server, checks, {}, async (page, context) => {
    await open(page, server);
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated", null, { timeout: 60_000 });
    await context.setOffline(true);
    await open(page, server, "?mass=70kg&speed=3mph&grade=5%25&duration=30min");
    checks.equal("without a network the page opens and computes", (await energies(page)).join(), "188,248");
    for (const view of await views(page)) {
      await go(page, view.query);
      await page.waitForFunction(() => !document.querySelector("main > [role=status]"));
      checks.equal(`without a network the view opens: ${view.name}`, await page.locator("main > .notice").count(), 0);
    }
  });
}
