// What the page may do, and where its words come from.
import { go, open, settled, views, withPage } from "./harness.mjs";

export async function policy(browser, server, checks) {
  await withPage(browser, server, checks, {}, async (page, context, errors) => {
    await open(page, server);
    const rule = await page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
    const scripts = rule.split(";").find((part) => part.trim().startsWith("script-src"));
    checks.equal("scripts come from the page's own files", scripts.trim(), "script-src 'self' 'wasm-unsafe-eval'");
    checks.that("no rule allows what stands inline", !rule.includes("unsafe-inline"), rule);
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.smuggled = true";
      document.body.append(script);
      return window.smuggled === true;
    });
    checks.that("a smuggled inline script does not run", !ran);
    errors.length = 0; // its refusal
    const strangers = await page.evaluate(() => fetch("https://example.org/").then(() => "went out", () => "refused"));
    checks.equal("and a request elsewhere is refused", strangers, "refused");
    errors.length = 0;
    checks.equal("no element has an inline style or script", await page.locator("body [style], [onclick], [onload]").count(), 0);
  });

  await withPage(browser, server, checks, {}, async (page) => {
    await page.route("**/texts/en.json", async (route) => {
      const response = await route.fetch();
      const texts = Object.entries(await response.json()).map(([name, text]) => [name, `«${text}»`]);
      await route.fulfill({ json: Object.fromEntries(texts) });
    });
    await open(page, server, "?age=12&sex=other&handrail=teeth&grade=200%25&practice-bouts=-1&duration=none");
    checks.equal("each of six wrong entries is refused", await page.locator("main > .notice").count(), 6);
    checks.equal("in words from the file of texts", await page.evaluate(strangeWords), "");
    for (const view of await views(page)) {
      await go(page, view.query);
      await settled(page);
      await page.evaluate(() => document.querySelectorAll("main details").forEach((part) => { part.open = true; }));
      await settled(page);
      checks.equal(`every word comes from the file of texts: ${view.name}`, await page.evaluate(strangeWords), "");
    }
    const named = Object.keys(JSON.parse(await (await page.request.get(`${server.address}texts/en.json`)).text()));
    const prefixes = new Set(named.map((name) => name.split(".")[0]));
    await page.evaluate(() => document.querySelectorAll("code").forEach((code) => code.remove()));
    const missing = (await page.innerText("body")).match(/\b[a-z]+\.[a-zA-Z.]+\b/g) ?? [];
    checks.equal("and no text is missing there", missing.filter((name) => prefixes.has(name.split(".")[0])).join(), "");
  });
}

// Numbers, units, names of models, publications and the library's sentences are the same in every language.
function strangeWords() {
  const walker = document.createTreeWalker(document.querySelector("#page"), NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const isData = walker.currentNode.parentElement.closest("dd, dt, .note, .brand, .loaded, code, .explained td, .explained th[scope=row]");
    if (/[A-Za-z]{4,}/.test(text.replaceAll("kcal", "")) && !text.includes("«") && !isData) found.push(text);
  }
  return found.join(" | ");
}
