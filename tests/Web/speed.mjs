// What the first view weighs as transferred, how long it takes, and how long a slider takes to be answered. Times are printed
// for docs/page.md and never checked; sizes are.
import { readFileSync } from "node:fs";
import { open, settled, withPage } from "./harness.mjs";

const mostKibibytes = 2.5 * 1000 * 1000 / 1024;

const kindOf = (path) =>
  path.endsWith("dotnet.native.wasm") ? ".NET's runtime"
  : /\/(RetroWalk\.[^/]*)\.wasm$/.test(path) ? "RetroWalk assemblies"
  : path.endsWith(".wasm") ? ".NET and Blazor assemblies"
  : path.endsWith(".js") ? "JavaScript"
  : "HTML, style, texts, icons";

async function readyAfter(page, server) {
  const began = Date.now();
  await open(page, server);
  const numbers = Date.now() - began;
  await settled(page);
  return `numbers ${numbers} ms, all ${Date.now() - began} ms`;
}

export async function speed(browser, server, checks) {
  server.sent.clear();
  await withPage(browser, server, checks, { serviceWorkers: "block" }, async (page) => {
    console.log(`ready, cold: ${await readyAfter(page, server)}`);
  });
  const kinds = new Map();
  for (const [path, bytes] of server.sent) kinds.set(kindOf(path), (kinds.get(kindOf(path)) ?? 0) + bytes);
  const total = [...kinds.values()].reduce((sum, bytes) => sum + bytes, 0);
  for (const [kind, bytes] of kinds) console.log(`first view, ${kind}: ${(bytes / 1024).toFixed(0)} KiB`);
  const kibibytes = Math.round(total / 1024);
  kinds.set("all", total);
  const table = readFileSync("docs/page.md", "utf8").match(/<!-- sizes -->[^]*<!-- \/sizes -->/)[0];
  for (const [kind, bytes] of kinds) {
    const stated = Number(table.split("\n").find((line) => line.startsWith(`| ${kind} |`))?.split("|")[2]);
    checks.that(`docs/page.md states the size of ${kind}`, Math.abs(stated - bytes / 1024) <= Math.max(1, stated / 10), `${stated}, now ${bytes / 1024}`);
  }
  checks.that("the first view is at most 2.5 MB as transferred", kibibytes <= mostKibibytes, kibibytes);

  await withPage(browser, server, checks, {}, async (page) => {
    await open(page, server);
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated", null, { timeout: 60_000 });
    server.sent.clear();
    console.log(`ready, warm: ${await readyAfter(page, server)}`);
    checks.equal("a second visit transfers nothing", [...server.sent.keys()].filter((path) => path !== "/service-worker.js").join(), "");
    await sliders(page, checks, "as soon as all is there");
    await open(page, server);
    await settled(page);
    await page.waitForSelector("#rehearsal", { state: "detached" });
    await sliders(page, checks, "after its rehearsal");
  });
  return kibibytes;
}

// How long the page takes to answer a movement of the slider of the mass, on which every number hangs: until numbers and chart
// are in place and until their frame is painted, until the plan is priced anew and in place too, and until the frame with all of
// it is painted; and how much of the processor the thread of the page needs for all of that, which other programs of the machine
// change little. The first movement
// counts too. Once the page has been idle for a second it has rehearsed, and code is warm: what a visitor meets who looks first.
async function sliders(page, checks, when) {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return 1000 * metrics.find((metric) => metric.name === "TaskDuration").value;
  };
  // No further rehearsal begins, which would count as part of the first movement; one that was asked for already may run.
  await page.evaluate(() => new Promise((done) => {
    window.requestIdleCallback(done, { timeout: 100 });
    window.requestIdleCallback = () => {};
  }));
  const times = [];
  for (let i = 0; i < 100; i++) {
    const before = await busy();
    const answer = await page.evaluate(move, 200 + 5 * (i % 20));
    times.push({ ...answer, processor: await busy() - before });
  }
  await client.detach();

  const count = (what) => times.filter((time) => time[what]).length;
  checks.equal("each movement of a slider is answered at once", count("isChanged"), 100);
  checks.equal("and the plan follows", count("isReplanned"), 100);
  const walks = 2 * Number(await page.locator("svg#plan").getAttribute("data-cells"));
  for (const [what, name] of [
    ["numbers and chart in place", "answered"], ["and painted", "shown"], [`${walks} walks of the plan in place`, "complete"],
    ["and painted", "allShown"], ["processor time of all that", "processor"],
  ]) {
    const taken = times.map((time) => time[name]);
    const sorted = taken.toSorted((a, b) => a - b);
    console.log(`slider ${when}, ${what}: median ${sorted[50].toFixed(1)} ms, worst ${sorted[99].toFixed(1)} ms, first ${taken[0].toFixed(1)} ms`);
  }
}

/** Moves the slider, in the page; answers with the milliseconds until each part of the answer is there. */
async function move(pounds) {
  const slider = document.querySelector("#mass-slider");
  const plan = document.querySelector("section:has(#plan)");
  const planned = () => plan.getAttribute("aria-busy") === "false" ? Promise.resolve() : new Promise((done) => {
    new MutationObserver((_, observer) => {
      if (plan.getAttribute("aria-busy") === "true") return;
      observer.disconnect();
      done();
    }).observe(plan, { attributes: true });
  });
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel(); // whose message comes after the frame
    channel.port1.onmessage = done;
    channel.port2.postMessage(null);
  }));
  const number = () => document.querySelector(".card.backward .number").textContent;
  const chart = () => document.querySelector("svg#curve path.line.backward").getAttribute("d");
  const map = () => [...document.querySelectorAll("svg#plan text.cell")].map((cell) => cell.textContent).join();

  const [numberBefore, chartBefore, mapBefore] = [number(), chart(), map()];
  slider.value = String(pounds);
  const began = performance.now();
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  const answered = performance.now() - began;
  const shown = painted().then(() => performance.now() - began);
  const isChanged = number() !== numberBefore && chart() !== chartBefore;
  await planned();
  const complete = performance.now() - began;
  await painted();
  return { answered, shown: await shown, complete, allShown: performance.now() - began, isChanged, isReplanned: map() !== mapBefore };
}
