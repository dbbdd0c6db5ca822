// For everybody: the rules of WCAG 2.2 AA that a program can check, the keyboard alone, narrow windows and large text.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { energies, go, open, settled, shows, views, withPage } from "./harness.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function violations(page) {
  await page.evaluate(axe); // over the debugger: the page's own policy would refuse it
  const found = await page.evaluate((tags) => axe.run(document, { runOnly: tags }), rules);
  return found.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target).join(", ")}`).join("; ");
}

const openAll = (page) => page.evaluate(() => document.querySelectorAll("main details").forEach((part) => { part.open = true; }));

// Wider content than the window would have to be scrolled sideways; tables scroll in their own frames.
export const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The labels that lie under the field they name. */
const covered = (page) => page.evaluate(() => [...document.querySelectorAll("label[for]")].filter((label) => {
  const field = document.getElementById(label.htmlFor);
  const words = document.createRange();
  words.selectNodeContents(label);
  const box = field.getBoundingClientRect();
  return !label.contains(field) && [...words.getClientRects()].some(
    (word) => word.right > box.left + 1 && word.left < box.right - 1 && word.bottom > box.top + 1 && word.top < box.bottom - 1);
}).map((label) => label.innerText).join());

export async function access(browser, server, checks) {
  for (const [colors, width, height, zoom] of [["light", 1280, 900, 1], ["dark", 360, 800, 1], ["light", 640, 450, 2], ["dark", 1280, 900, 1]]) {
    const where = `${colors}, ${width} wide${zoom === 1 ? "" : ", at 200 %"}`;
    await withPage(browser, server, checks, { colorScheme: colors, viewport: { width, height }, deviceScaleFactor: zoom }, async (page) => {
      await open(page, server, "?run-model=Minetti2002Running");
      for (const view of await views(page)) {
        await go(page, view.query);
        await settled(page);
        await openAll(page);
        await settled(page);
        checks.equal(`axe, ${view.name}, ${where}`, await violations(page), "");
        checks.equal(`no field covers its label, ${view.name}, ${where}`, await covered(page), "");
        checks.equal(`nothing wider than the window, ${view.name}, ${where}`, await overflow(page), 0);
      }
    });
  }

  await withPage(browser, server, checks, {}, async (page, context, errors) => {
    await open(page, server);
    await page.evaluate(() => document.querySelector("label[for=speed]").remove());
    checks.that("the rules can fail: a field without a label is found", (await violations(page)).includes("label"));
    errors.length = 0;
  });
  await withPage(browser, server, checks, {}, async (page) => keyboard(page, server, checks));
}

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());

/** Presses Tab until an element has the focus; false if it is never reached. */
async function tabTo(page, matches) {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(matches)) return true;
  }
  return false;
}

async function keyboard(page, server, checks) {
  await open(page, server);
  await page.keyboard.press("Tab");
  checks.equal("the first stop leads past the navigation", await focused(page), "Skip to the content");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "main" || location.hash === "#main");
  for (const id of ["mass", "mass-slider", "speed", "speed-slider", "grade", "grade-slider", "duration", "duration-slider"]) {
    checks.that(`Tab reaches ${id}`, await tabTo(page, `document.activeElement.id === "${id}"`));
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    checks.that(`the focus on ${id} can be seen`, outline !== "none", outline);
  }

  await page.focus("#speed");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2 mph");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => location.search.includes("speed=2mph"));
  const [slower] = await energies(page);
  checks.that("a typed speed counts when Tab leaves it", Number(slower) < 188, slower);
  for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowRight");
  checks.that("arrow keys move its slider", await shows(page, ".card.forward", "188"), await page.innerText(".card.forward"));
  checks.that("a disclosure opens by Enter", await tabTo(page, "document.activeElement.matches('section:has(#plan) summary')"));
  await page.keyboard.press("Enter");
  await page.waitForSelector("section:has(#plan) button.cell");
  await settled(page);
  checks.that("the cells of the plan's table are reached", await tabTo(page, "document.activeElement.matches('button.cell')"));
  const told = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  await page.keyboard.press("Enter");
  checks.that("and load their walk by Enter", await shows(page, ".card.backward", told.match(/: (\d+)/)[1]), told);
}
