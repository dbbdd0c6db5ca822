// The workout: blocks changed, moved by keyboard, mouse and finger, shared by a link, priced as the tool prices them.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { isThere, open, shows, withPage } from "./harness.mjs";

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
    checks.that("the same energy is told as a time", /takes [\d.]+ min forward, or [\d.]+ min backward/.test(await page.innerText("#same-energy")));

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
    const dragged = page.url();
    const handle = await page.locator("#block-0 .handle").boundingBox();
    await page.mouse.move(handle.x + 10, handle.y + 10);
    await page.mouse.down();
    await page.hover("#block-1 .handle", { force: true }); // the pointer is captured, so the block under it gets no events
    checks.that("while it is dragged, the block that would make room is marked", await isThere(page, "#block-1.target"));
    await page.keyboard.press("Escape");
    await page.waitForSelector(".dragged, .target", { state: "detached" });
    await page.mouse.up();
    checks.equal("Escape ends a drag without a change", page.url(), dragged);
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

  await withPage(browser, server, checks, {}, (page) => runs(page, server, checks, tool));

  await withPage(browser, server, checks, { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true }, async (page, context) => {
    await open(page, server, `?view=workout&blocks=${encodeURIComponent(text)}`, "#block-2");
    await byFinger(page, await context.newCDPSession(page), checks);
  });

  await withPage(browser, server, checks, {}, async (page) => {
    await open(page, server, `?view=workout&blocks=${encodeURIComponent("4x(1min backward 1m/s, 1min forward 1m/s)")}`, "#block-7");
    checks.equal("rounds become blocks one after the other", await page.locator("fieldset.block").count(), 8);
    await open(page, server, "?view=workout&units=si&blocks=400m%20backward%201m/s", "#block-0");
    await page.selectOption("#block-0-kind", "Forward");
    await page.waitForFunction(() => location.search.includes("forward"));
    await page.fill("#block-0-speed", "7.2");
    await page.press("#block-0-speed", "Enter");
    await page.waitForFunction(() => !location.search.includes("1m"));
    checks.that("a block over a distance stays one when it is turned and sped up", /^400m forward (2m\/s|7\.2km\/h)/.test(await blocks(page)), await blocks(page));
    await open(page, server, "?view=workout&blocks=5min%20sideways%201m/s", "#block-0");
    checks.that("a workout that cannot be read is said", await shows(page, "main .notice", "Left out of the address"));
  });
}

async function runs(page, server, checks, tool) {
  const text = "10min run 9km/h, 5min forward 8km/h, 5min backward 1m/s";
  const by = "Acsm2014Running";
  const grossOf = async (workout) => JSON.parse((await run(
    tool[0], [...tool.slice(1), "workout", workout, "--mass", "70kg", "--run-model", by, "--format", "json"])).stdout).totals.grossKilocalories.toFixed(0);
  const totalIs = (wanted) => page.waitForFunction(
    (number) => document.querySelector("#workout-total + .big .number").textContent === number, wanted).then(() => true, () => false);

  await open(page, server, `?view=workout&mass=70kg&speed=9km/h&grade=0%25&units=si&blocks=${encodeURIComponent(text)}`, "#block-2");
  checks.equal("a run is named as one", await page.$eval("#block-0-kind", (kind) => kind.selectedOptions[0].textContent.trim()), "Run");
  checks.that("without a running model a run has no number", /name a running model/.test(await page.innerText("main")));
  checks.equal("and the workout none", Number.isNaN(Number(await total(page))), true);
  await page.selectOption("#runs", by);
  const gross = await grossOf(text);
  checks.that("with one a workout with runs costs what the tool says", await totalIs(gross), `${await total(page)}, wanted ${gross}`);
  checks.that("and nothing asks for a running model", !/name a running model/.test(await page.innerText("main")));
  checks.that("the model is in the address", page.url().includes(`run-model=${by}`), page.url());
  checks.that("a block that is fast for a walk is said to be priced as a run", /priced as a run/.test(await page.innerText("#block-1 .block-cost")));
  checks.that("what is compared is said to be a run at such a speed", /A run at 9 km\/h and 0 % takes [\d.]+ min, or a walk backward/.test(await page.innerText("#same-energy")), await page.innerText("#same-energy"));
  await page.fill("#runs-from", "8.5");
  await page.press("#runs-from", "Enter");
  const walked = JSON.parse((await run(tool[0], [
    ...tool.slice(1), "workout", "10min run 9km/h, 5min forward 7km/h, 5min backward 1m/s", "--mass", "70kg", "--run-model", by, "--run-above", "8.5km/h",
    "--format", "json"])).stdout).totals.grossKilocalories.toFixed(0);
  await page.fill("#block-1-speed", "7");
  await page.press("#block-1-speed", "Enter");
  checks.that("runs begin at another speed, as in the tool", await totalIs(walked), `${await total(page)}, wanted ${walked}`);
  checks.that("which the address has", page.url().includes("run-above=8.5km/h"), page.url());
  checks.that("and the hint tells", /at 8\.5 km\/h or faster/.test(await page.innerText("form.side")), await page.innerText("form.side"));
  await page.fill("#block-1-speed", "8");
  await page.press("#block-1-speed", "Enter");
  await page.fill("#runs-from", "");
  await page.press("#runs-from", "Enter");
  checks.that("no speed is the usual one again", await totalIs(gross), `${await total(page)}, wanted ${gross}`);
  checks.equal("and the field has it", await page.inputValue("#runs-from"), "7.2");
  checks.that("of runs the work of the quadriceps is not known", /Of runs it is not known/.test(await page.innerText("main")));

  await page.selectOption("#block-2-kind", "ForwardRunning");
  await page.fill("#block-2-speed", "10.8");
  await page.press("#block-2-speed", "Enter");
  const more = await grossOf("10min run 9km/h, 5min forward 8km/h, 5min run 3m/s");
  checks.that("a block is made a run", await totalIs(more), `${await total(page)}, wanted ${more}`);
  checks.that("in the address too", /5min run (3m\/s|10\.8km\/h)$/.test(await blocks(page)), await blocks(page));

  await open(page, server, `?view=workout&blocks=${encodeURIComponent("5min walk 1m/s, 5min run backward 2m/s")}`, "#block-1");
  const kinds = await page.$$eval("fieldset.block select", (all) => all.map((kind) => kind.selectedOptions[0].textContent.trim()));
  checks.equal("kinds that only a text can say are named too", kinds.join("; "), "Forward, walking at any speed; Backward, running");
}

async function byFinger(page, browserOf, checks) {
  const touch = (type, ...points) => browserOf.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  const middleOf = async (selector) => {
    const box = await page.locator(selector).boundingBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const showBlock = (id) => page.evaluate((wanted) => document.getElementById(wanted).scrollIntoView({ behavior: "instant" }), id);
  const before = await blocks(page);
  const [first, second, third] = before.split(", ");

  await showBlock("block-0");
  const from = await middleOf("#block-0 .handle");
  const to = await middleOf("#block-1 .handle");
  await touch("touchStart", from);
  for (let step = 1; step <= 4; step++) {
    await touch("touchMove", { x: from.x, y: from.y + (to.y - from.y) * step / 4 });
  }
  checks.that("a finger drags a block, and the page does not scroll away", await isThere(page, "#block-1.target"));
  await touch("touchEnd");
  checks.that("a block dropped by finger takes the place", await shows(page, "#moved", "Block 1 is now block 2"));
  checks.equal("and the address has it", await blocks(page), [second, first, third].join(", "));

  await showBlock("block-0");
  await touch("touchStart", await middleOf("#block-0 .handle"));
  await touch("touchMove", { x: 100, y: 770 }); // held at the lower edge of the window
  checks.that("at the edge of the window the page scrolls on to further blocks", await isThere(page, "#block-2.target"));
  await touch("touchCancel");
  await page.waitForSelector(".dragged, .target", { state: "detached" });
  checks.equal("a touch that the phone takes over changes nothing", await blocks(page), [second, first, third].join(", "));

  await page.tap("#block-0-down");
  const isBack = await page.waitForFunction((wanted) => new URL(location.href).searchParams.get("blocks") === wanted, before)
    .then(() => true, () => false);
  checks.that("the buttons do it by a tap", isBack, await blocks(page));
}
