// The browser, one page in it, and the count of what was checked.
import { chromium } from "playwright-core";

const closedNetwork = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

export class Checks {
  passed = 0;
  failed = [];

  that(what, holds, seen = "") {
    if (holds) {
      this.passed++;
    } else {
      this.failed.push(what);
      console.error(`FAILED: ${what}${seen === "" ? "" : `: ${seen}`}`);
    }
  }

  equal(what, seen, wanted) {
    this.that(what, seen === wanted, `saw ${JSON.stringify(seen)}, wanted ${JSON.stringify(wanted)}`);
  }
}

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: closedNetwork });

/** A window of its own, whose errors and requests are checked when it is left. */
export async function withPage(browser, server, checks, options, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US", ...options });
  const strangers = [];
  const errors = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(server.address) && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  try {
    await use(page, context, errors);
  } finally {
    checks.equal("no request leaves the page's own origin", strangers.join(" "), "");
    checks.equal("no error, and no refusal of the content security policy", errors.join(" | "), "");
    await context.close();
  }
}

/** Opens an address and waits for its view. */
export async function open(page, server, query = "", selector = ".card .number") {
  await page.goto(server.address + query);
  await page.waitForSelector(selector, { timeout: 90_000 });
}

/** Goes to an address inside the running page, as a press on a link does. */
export async function go(page, query) {
  await page.evaluate((target) => window.Blazor.navigateTo(target), `./${query}`);
  await page.waitForFunction((wanted) => {
    const viewOf = (search) => new URLSearchParams(search).get("view");
    return location.search === wanted && viewOf(new URL(document.querySelector("nav a[aria-current=page]").href).search) === viewOf(wanted);
  }, query);
}

/** The energies shown, forward and backward. */
export const energies = (page) => page.locator(".card .number").allInnerTexts();

/** Waits until a text is there; false if it does not come. */
export const shows = (page, selector, text) =>
  page.waitForFunction(
    ([where, what]) => document.querySelector(where)?.textContent.includes(what), [selector, text], { timeout: 10_000 })
    .then(() => true, () => false);

/** Waits until an element is there; false if it does not come. */
export const isThere = (page, selector) => page.waitForSelector(selector, { timeout: 10_000 }).then(() => true, () => false);

/** Waits until a view has all that it shows: its files, its plan, and what stands in its open parts. */
export const settled = (page) => page.waitForFunction(() =>
  document.querySelector("main > [role=status], [aria-busy=true], details[open]:not(:has(> :not(summary)))") === null);

/** The names of all views in the navigation, with their addresses. */
export const views = (page) =>
  page.locator("header nav a").evaluateAll((links) => links.map((link) => ({ name: link.innerText.trim(), query: new URL(link.href).search })));
