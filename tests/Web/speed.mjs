// What the first view weighs as transferred, how long it takes, and how long a slider takes to be answered. Times are printed
// for docs/page.md and never checked; sizes are.
import { readFileSync } from "node:fs";
import { open, withPage } from "./harness.mjs";

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
  return Date.now() - began;
}

export async function speed(browser, server, checks) {
  server.sent.clear();
  await withPage(browser, server, checks, { serviceWorkers: "block" }, async (page) => {
    console.log(`ready, cold: ${await readyAfter(page, server)} ms`);
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
    console.log(`ready, warm: ${await readyAfter(page, server)} ms`);
    checks.equal("a second visit transfers nothing", [...server.sent.keys()].filter((path) => path !== "/service-worker.js").join(), "");
    await sliders(page, checks);
  });
  return kibibytes;
}

// The time in which the page answers one movement: numbers, chart and plan computed and put in place.
async function sliders(page, checks) {
  const times = await page.evaluate(async () => {
    const slider = document.querySelector("#speed-slider");
    const plan = document.querySelector("svg#plan");
    const taken = [];
    let changed = 0;
    for (let i = 0; i < 100; i++) {
      const before = document.querySelector(".card.backward .number").textContent + plan.innerHTML.length;
      slider.value = String(2 + (i % 20) / 10);
      const began = performance.now();
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      taken.push(performance.now() - began);
      if (document.querySelector(".card.backward .number").textContent + plan.innerHTML.length !== before) changed++;
      await new Promise(requestAnimationFrame);
    }
    return { taken, changed };
  });
  checks.that("each movement of a slider is answered at once", times.changed >= 99, times.changed);
  const sorted = times.taken.sort((a, b) => a - b);
  const walks = await page.locator("svg#plan").getAttribute("data-cells");
  console.log(`slider, ${2 * Number(walks)} walks of the plan with chart and table: median ${sorted[50].toFixed(1)} ms, worst ${sorted[99].toFixed(1)} ms`);
}
