// The workout: blocks changed, moved by keyboard and by pointer, shared by a link, priced as the tool prices them.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { open, shows, withPage } from "./harness.mjs";

const run = promisify(execFile);

const total = (page) => page.innerText("#workout-total + .big .number");
const blocks = (page) => page.evaluate(() => new URL(location.href).searchParams.get("blocks"));

export async function workout(browser, server, checks, tool) {
  const text = "3min backward 1m/s 5%, 10min forward 1.34m/s, 90s backward 0.8m/s";
  await withPage(browser, server, checks, {}, async (page) => {
    await open(page, server, `?view=workout&mass=70kg&speed=4km/h&grade=0%25&duration=30min&blocks=${encodeURIComponent(text)}`, "#block-2");
    const told = (await run(tool[0], [...tool.slice(1), "workout", text, "--mass", "70kg", "--format", "json"])).stdout;
    const gross = JSON.parse(told).totals.grossKilocalories;
    checks.equal("a workout costs what the tool says", await total(page), gross.toFixed(0));
    const parts = (await page.locator(".block-cost strong").allInnerTexts()).map(Number);
    checks.that("and its blocks add up to it", Math.abs(parts.reduce((sum, part) => sum + part, 0) - gross) <= 2, parts);
    checks.that("the same energy is told as a time", /[\d.]+ min forward or [\d.]+ min backward/.test(await page.innerText("#same-energy")));

    await page.focus("#block-0-down");
    await page.keyboard.press("Enter");
    checks.that("a block moves by the keyboard", await shows(page, "#moved", "Block 1 is now block 2"));
    checks.that("into the address", (await blocks(page)).startsWith("10min forward 1.34m/s, 3min backward"), await blocks(page));
    checks.equal("and keeps the focus", await page.evaluate(() => document.activeElement.id), "block-1-down");
    await page.keyboard.press("Enter");
    checks.that("the same key moves it on", (await blocks(page)).endsWith("3min backward 1m/s 5%"), await blocks(page));
    checks.equal("the order does not change the cost", await total(page), gross.toFixed(0));

    await page.dragAndDrop("#block-2 legend", "#block-0 legend");
    checks.that("a block moves by dragging", (await blocks(page)).startsWith("3min backward 1m/s 5%"), await blocks(page));
    await page.goBack();
    checks.that("back undoes it", await page.waitForFunction(
      () => new URL(location.href).searchParams.get("blocks").endsWith("3min backward 1m/s 5%")).then(() => true, () => false));

    await page.fill("#block-0-duration", "20");
    await page.press("#block-0-duration", "Enter");
    checks.that("a changed block is in the address", (await blocks(page)).startsWith("20min forward"), await blocks(page));
    checks.that("and in the total", Number(await total(page)) > gross, await total(page));
    await page.click("#add-block");
    checks.equal("a block is added", await page.locator("fieldset.block").count(), 4);
    await page.click("#block-3-remove");
    await page.waitForFunction(() => document.querySelectorAll("fieldset.block").length === 3);
    checks.equal("and removed", await page.locator("fieldset.block").count(), 3);
  });

  await withPage(browser, server, checks, {}, async (page) => {
    await open(page, server, `?view=workout&blocks=${encodeURIComponent("4x(1min backward 1m/s, 1min forward 1m/s)")}`, "#block-7");
    checks.equal("rounds become blocks one after the other", await page.locator("fieldset.block").count(), 8);
    await open(page, server, "?view=workout&units=si&blocks=400m%20backward%201m/s", "#block-0");
    await page.selectOption("#block-0-direction", "Forward");
    await page.waitForFunction(() => location.search.includes("forward"));
    await page.fill("#block-0-speed", "7.2");
    await page.press("#block-0-speed", "Enter");
    await page.waitForFunction(() => !location.search.includes("1m"));
    checks.that("a block over a distance stays one when it is turned and sped up", /^400m forward (2m\/s|7\.2km\/h)/.test(await blocks(page)), await blocks(page));
    await open(page, server, "?view=workout&blocks=5min%20sideways%201m/s", "#block-0");
    checks.that("a workout that cannot be read is said", await shows(page, "main .notice", "Left out of the address"));
  });
}
