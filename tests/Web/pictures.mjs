// Pictures of every view, for people to look at: phone and desktop, light, dark and printed.
import { mkdirSync } from "node:fs";
import { go, open, settled, views, withPage } from "./harness.mjs";

const folder = "artifacts/web/pictures";

export async function pictures(browser, server, checks) {
  mkdirSync(folder, { recursive: true });
  for (const [name, options] of [
    ["phone", { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }],
    ["desktop", { viewport: { width: 1280, height: 900 } }],
    ["desktop-dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }],
  ]) {
    await withPage(browser, server, checks, options, async (page) => {
      await open(page, server);
      for (const view of await views(page)) {
        await go(page, view.query);
        await settled(page);
        const file = `${folder}/${view.name.toLowerCase().replaceAll(/[^a-z]+/g, "-").replaceAll(/^-|-$/g, "")}-${name}.png`;
        const bytes = await page.screenshot({ path: file, fullPage: true });
        checks.that(`a picture of ${view.name}, ${name}`, bytes.length > 20_000, bytes.length);
      }
      if (name === "desktop") await page.pdf({ path: `${folder}/printed.pdf`, format: "A4" });
    });
  }
}
