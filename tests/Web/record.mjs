// The view of recordings: each format against `retrowalk session`, marks, runs, bad files, and a file of 50 MB.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { csv, gpx, ofEachKind } from "./recordings.mjs";
import { overflow, violations } from "./access.mjs";
import { open, shows, withPage } from "./harness.mjs";

const run = promisify(execFile);

const drop = (page, name, buffer) => page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer });

/** The cells of a row of the table, by the beginning of its label. */
const row = (page, label) => page.locator("table.recorded tbody tr").evaluateAll(
  (rows, wanted) => [...rows.find((line) => line.querySelector("th").innerText.startsWith(wanted)).querySelectorAll("td")]
    .map((cell) => cell.innerText.replace(/[,  ]/g, "").trim()), label);

export async function record(browser, server, checks, tool) {
  mkdirSync("artifacts/web/pictures", { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "retrowalk-web-"));
  const told = async (name, buffer, ...words) => {
    const path = join(folder, name);
    writeFileSync(path, buffer);
    return JSON.parse((await run(tool[0], [...tool.slice(1), "session", path, "--mass", "70kg", "--format", "json", ...words])).stdout);
  };
  try {
    await withPage(browser, server, checks, {}, async (page) => {
      await open(page, server, "?view=record&mass=70kg", "#file");
      for (const [name, buffer] of ofEachKind()) {
        await drop(page, name, buffer);
        await page.waitForFunction((file) => document.querySelector("table.recorded caption")?.textContent.startsWith(`${file}:`), name);
        const wanted = await told(name, buffer, "--direction", "forward");
        checks.equal(`${name}: energy forward is the tool's`, (await row(page, "Gross energy"))[0], wanted.forward.grossKilocalories.toFixed(0));
        checks.equal(`${name}: distance is the tool's`, (await row(page, "Distance"))[2], wanted.totals.distanceMeters.toFixed(0));
        checks.equal(`${name}: ascent is the tool's`, (await row(page, "Up"))[2], wanted.totals.ascentMeters.toFixed(0));
      }

      await page.fill("#mark-from", "2");
      await page.fill("#mark-to", "4");
      await page.click("text=Mark as backward");
      await page.waitForFunction(() => location.search.includes("back=120-240"));
      checks.that("a marked stretch is listed", await shows(page, ".marks", "Backward from 2.0 to 4.0 min"));
      await page.waitForFunction(() => document.querySelector("table.recorded tbody tr td:nth-of-type(2)").textContent.trim() === "2.0");
      checks.equal("and its time is priced backward", (await row(page, "Time")).join(), "8.0,2.0,10.0");
      checks.that("what can be copied is said to leave out the marks", await shows(page, "#code-without-marks", "leave out the marks"));
      const chart = page.locator("#record-speed-chart");
      for (const share of [0.6, 0.7]) {
        const { width, height } = await chart.boundingBox(); // its place may still move: click() waits until it rests
        await chart.click({ position: { x: share * width, y: 0.3 * height } });
      }
      checks.that("two presses on the chart mark a stretch", await shows(page, ".marks li:nth-child(2)", "Backward from 5.7 to 6.8 min"), await page.innerText(".marks"));
      await page.click(".marks li:first-child button");
      await page.waitForFunction(() => !location.search.includes("120-240"));
      await page.goBack();
      checks.that("the browser's back brings a removed mark back", await shows(page, ".marks", "Backward from 2.0 to 4.0 min"));
      await page.screenshot({ path: "artifacts/web/pictures/your-recording-walk-desktop.png", fullPage: true });
      await page.setViewportSize({ width: 360, height: 780 });
      checks.equal("a priced recording is no wider than a phone", await overflow(page), 0);
      const [frame, cells] = await page.$eval(".table-frame:has(.recorded)", (found) => [found.clientWidth, found.scrollWidth]);
      checks.equal("nor is its table cut off there", cells, frame);
      checks.equal("axe, a priced recording on a phone", await violations(page), "");
      await page.screenshot({ path: "artifacts/web/pictures/your-recording-walk-phone.png", fullPage: true });
      await page.fill("#mark-from", "30");
      await page.fill("#mark-to", "40");
      await page.click("text=Mark as backward");
      checks.that("a stretch after the end is refused", await shows(page, ".choice + .refusal", "The recording ends at 10.0 min"));
      const [saved] = await Promise.all([page.waitForEvent("download"), page.click("text=Save the result as JSON")]);
      checks.equal("the result is offered as a file", saved.suggestedFilename(), "walk.json");
    });

    await withPage(browser, server, checks, {}, async (page) => {
      await open(page, server, "?view=record&mass=70kg&units=si&run-model=Acsm2014Running", "#file");
      const rows = Array.from({ length: 21 }, (_, minute) => [60 * minute, minute < 7 ? 1.3 : minute < 14 ? 2.1 : 2.6, 0]);
      await drop(page, "run.csv", csv(rows));
      await page.waitForSelector("table.recorded");
      const wanted = await told("run.csv", csv(rows), "--direction", "forward", "--run-model", "Acsm2014Running");
      checks.equal("runs stand apart as the tool has them", (await row(page, "Gross energy"))[2], wanted.running.grossKilocalories.toFixed(0));
      const say = async (text) => {
        await page.fill("#runs-from", text);
        await page.press("#runs-from", "Enter");
      };
      const grossIs = (energy) => page.waitForFunction((number) => document.querySelector(
        "table.recorded tbody tr:nth-child(5) td:nth-of-type(3)").textContent.trim() === number, energy.toFixed(0)).then(() => true, () => false);
      const slow = await told("run.csv", csv(rows), "--direction", "forward", "--run-model", "Acsm2014Running", "--run-above", "8km/h");
      await say("12.5 min/mi");
      checks.that("a typed speed is where runs begin", await shows(page, "label[for=runs]", "At 7.72 km/h or faster"), await page.innerText("label[for=runs]"));
      await say("8");
      checks.that("and runs from there on stand apart as the tool has them", await grossIs(slow.running.grossKilocalories), await row(page, "Gross energy"));
      checks.that("which are fewer", slow.running.grossKilocalories < wanted.running.grossKilocalories - 10);
      checks.that("the address carries the speed", page.url().includes("run-model=Acsm2014Running&run-above=8km/h"), page.url());
      await say("3 km/h");
      checks.that("a speed at which nobody runs is refused", await shows(page, "#runs-from-refusal", "'3 km/h' is not from 4.8 to"), await page.innerText("#runs-from-refusal"));
      await say("4.8");
      checks.that("and the slowest that the refusal names is not", await shows(page, "label[for=runs]", "At 4.8 km/h or faster"));
      await say("");
      checks.that("no speed is the usual one", await grossIs(wanted.running.grossKilocalories), await row(page, "Gross energy"));
      checks.that("which the address need not carry", !page.url().includes("run-above"), page.url());
      await say("8");
      await page.waitForFunction(() => location.search.includes("run-above"));
      await page.selectOption("#runs", "");
      await page.waitForFunction(() => document.querySelectorAll("table.recorded thead th").length === 3);
      const walked = await told("run.csv", csv(rows), "--direction", "forward");
      checks.that("without a model the address has no speed of runs", !page.url().includes("run-"), page.url());
      checks.equal("without runs the file is cleaned again for walks", (await row(page, "Gross energy"))[0], walked.forward.grossKilocalories.toFixed(0));
      await page.selectOption("#facing", "backward");
      await page.waitForFunction(() => Number(document.querySelector("table.recorded tbody tr td").textContent) === 0);
      const turned = await told("run.csv", csv(rows), "--direction", "backward");
      checks.equal("and again when the person turns", (await row(page, "Gross energy"))[1], turned.backward.grossKilocalories.toFixed(0));
    });

    await withPage(browser, server, checks, {}, async (page) => {
      for (const [query, sentence] of [
        ["facing=sideways", "'sideways' is neither forward nor backward."], ["ground=5", "'5' has no unit"], ["back=5-3", "'5-3' is no list of stretches"],
        ["run-model=Jogging", "'Jogging' is no running model, which are: "], ["run-above=8km/h", "'8km/h' says from which speed"],
        ["run-model=Minetti2002Running&run-above=2mph", "'2mph' is not from 2.99 to"],
        ["run-model=Minetti2002Running&run-above=fast", "'fast'"],
      ]) {
        await open(page, server, `?view=record&${query}`, "#file");
        checks.that(`left out of the address: ${query}`, await shows(page, "main .notice", sentence), await page.innerText("main"));
      }

      await open(page, server, "?view=record", "#file");
      for (const [name, rows] of [["one.csv", [[0, 1, 0.02]]], ["apart.csv", [[0, 1, 0.02], [7200, 1, 0.02]]]]) {
        await drop(page, name, csv(rows));
        await page.waitForFunction((file) => document.querySelector("table.recorded caption")?.textContent.startsWith(`${file}:`), name);
        checks.that(`${name}: nothing to price is said`, (await page.innerText("main")).includes("Nothing in it can be priced"));
        checks.that(`${name}: and not that grades lack`, !(await page.innerText("main")).includes("neither grades"));
      }

      for (const [name, content, word] of [
        ["page.gpx", "<html><body>no track</body></html>", "page.gpx: "], ["empty.fit", "", "empty.fit: "],
        ["bomb.gpx", `<!DOCTYPE gpx [<!ENTITY a "${"a".repeat(1000)}">]><gpx>&a;</gpx>`, "bomb.gpx: "],
        ["zeros.gpx", Buffer.alloc(2000), "zeros.gpx: "], ["cut.gpx.gz", gzipSync(gpx(1)).subarray(0, 60), "cut.gpx.gz: "],
        ["quote.csv", `time_s,speed_mps\n"${"1".repeat(70_000)}`, "is a quote left open?"],
        ["noise.csv", Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), "noise.csv: "],
      ]) {
        await drop(page, name, Buffer.from(content));
        checks.that(`${name} is refused in a sentence`, await shows(page, ".notice[role=alert]", word));
        const said = await page.innerText(".notice[role=alert]");
        checks.that(`${name}: and without a trace`, said.split("\n").length === 1 && !/   at |[A-Z][a-z]+_[A-Z]/.test(said), said);
        checks.that(`${name}: which ends as one`, /[^.?:][.?]$/.test(said), said);
        checks.equal(`${name}: within the window`, await overflow(page), 0);
      }
    });

    await withPage(browser, server, checks, {}, async (page) => {
      await open(page, server, "?view=record", "#file");
      const points = 500_000;
      const large = gpx(points);
      checks.that("the large file has 50 MB", large.length > 45e6, `${large.length}`);
      writeFileSync(join(folder, "large.gpx"), large);
      await page.setInputFiles("#file", join(folder, "large.gpx"));
      const shares = new Set();
      for (let look = 0; look < 200 && shares.size < 4; look++) {
        const text = await page.locator("[role=status]").first().innerText().catch(() => "");
        if (/\d+/.test(text)) shares.add(text);
        await page.waitForTimeout(250);
      }
      checks.that("while 50 MB are read, the page shows how far it is", shares.size >= 4, [...shares].join("; "));
      await page.click("text=Stop");
      await page.waitForSelector("progress", { state: "detached" });
      await drop(page, "after.csv", csv([[0, 1, 0], [60, 1, 0]]));
      checks.that("a stopped file makes room for the next", await shows(page, "table.recorded caption", "after.csv"));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
