// The view of other figures against `retrowalk explain`, and what the page offers to copy.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { open, shows, withPage } from "./harness.mjs";

const run = promisify(execFile);

const shownCosts = (page, direction) => page.locator(`table[data-direction=${direction}] tbody tr`).evaluateAll((rows) => rows.map(
  (row) => [row.querySelector("th").innerText.trim(), ...[...row.querySelectorAll("td")].map((cell) => cell.innerText.trim())].join(" | ")));

export async function explain(browser, server, checks, tool) {
  const ask = async (...words) => (await run(tool[0], [...tool.slice(1), ...words])).stdout;
  await withPage(browser, server, checks, {}, async (page) => {
    await open(page, server, "?view=explain&mass=70kg&speed=3mph&grade=0%25&duration=30min", "table.explained");
    const told = JSON.parse(await ask("explain", "--mass", "70kg", "--speed", "3mph", "--duration", "30min", "--format", "json"));
    for (const direction of ["forward", "backward"]) {
      const wanted = told[direction].filter((cost) => cost.grossKilocalories !== null && cost.grossKilocalories !== undefined)
        .map((cost) => [
          cost.source === "forwardModel" ? `${cost.name}, forward` : cost.name,
          cost.grossKilocalories.toFixed(0), cost.ratioToChoice.toFixed(2), cost.why,
        ].join(" | "));
      checks.equal(`what others say ${direction} is what the tool says`, (await shownCosts(page, direction)).join("\n"), wanted.join("\n"));
      checks.that(`the measured mean stands beside it, ${direction}`, wanted.some((line) => line.startsWith("Williford1998")));
    }
  });

  await withPage(browser, server, checks, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await open(page, server, "?mass=70kg&speed=4km/h&grade=-5%25&duration=90s&height=175cm&age=40&sex=female&practice-bouts=6&handrail=gripping");
    await page.click("button:has-text('Copy: Command')");
    checks.that("copying is confirmed", await shows(page, ".code [role=status]", "copied"));
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    checks.equal("what is copied is the command", await copied(), await page.innerText("#command-text"));
    await page.click("button:has-text('Copy: C#')");
    await page.waitForFunction(() => document.querySelector(".code [role=status]").textContent.startsWith("C#"));
    checks.equal("or the C#", await copied(), await page.innerText("#csharp-text"));
  });
}
