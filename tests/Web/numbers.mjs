// The numbers of the page against those of the tool, to the digits that both show.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { go, open, withPage } from "./harness.mjs";

const run = promisify(execFile);

// The same walks in every run (mulberry32).
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomWalk(random) {
  const between = (low, high, decimals) => (low + (high - low) * random()).toFixed(decimals);
  const pick = (...choices) => choices[Math.floor(random() * choices.length)];
  const walk = {
    mass: pick(() => `${between(40, 150, 1)}kg`, () => `${between(90, 330, 0)}lb`)(),
    speed: pick(() => `${between(0.2, 8, 2)}km/h`, () => `${between(0.2, 4.6, 1)}mph`, () => `${between(0.1, 2.1, 2)}m/s`)(),
    grade: `${between(-20, 30, 1)}%`,
    duration: `${between(1, 180, 0)}min`,
  };
  if (random() < 0.3) Object.assign(walk, { height: `${between(150, 200, 0)}cm`, age: between(18, 90, 0), sex: pick("female", "male") });
  if (random() < 0.25) walk["practice-bouts"] = between(1, 15, 0);
  if (random() < 0.25) walk.handrail = pick("resting", "gripping", "leaning-back");
  return walk;
}

/** The cells of the tool's table: under each heading's end stands the end of its numbers. */
function cellsOf(printed) {
  const lines = printed.split("\n");
  const heading = lines.findIndex((line) => /^\s+forward\s+backward\s+backward ÷$/.test(line));
  const ends = [...lines[heading].matchAll(/forward|backward ÷|backward/g)].map((match) => match.index + match[0].length);
  const first = lines.findIndex((line) => line.startsWith("──")) + 1;
  const rows = [];
  for (let i = first; lines[i].trim() !== ""; i++) {
    const name = lines[i].match(/^ +\S.*?(?= {2,})/)[0];
    const starts = [name.length, ends[0], ends[1]];
    rows.push(ends.map((end, column) => lines[i].slice(starts[column], end).trim()));
  }
  return rows;
}

export async function numbers(browser, server, checks, tool, count) {
  const random = generator(20);
  const walks = Array.from({ length: count }, () => randomWalk(random));
  const printed = [];
  for (let i = 0; i < count; i += 2) { // two at a time, for two cores
    printed.push(...await Promise.all(walks.slice(i, i + 2).map(async (walk) => {
      const options = Object.entries(walk).map(([name, value]) => `--${name}=${value}`);
      return (await run(tool[0], [...tool.slice(1), "compare", ...options])).stdout;
    })));
  }

  await withPage(browser, server, checks, {}, async (page) => {
    await open(page, server);
    let outside = 0;
    for (let i = 0; i < count; i++) {
      const query = `?${new URLSearchParams(walks[i])}`;
      await go(page, query);
      const shown = await page.locator("table.stacked tbody tr").evaluateAll(
        (rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.innerText.trim().replaceAll(",", ""))));
      const wanted = cellsOf(printed[i]);
      outside += wanted[0].includes("–") ? 1 : 0;
      checks.equal(`the tool's numbers for ${query}`, JSON.stringify(shown), JSON.stringify(wanted));
      const extra = printed[i].match(/Backward costs ([\d.]+) kcal more(?:; the model attributes (\d+) %)?/);
      const meaning = await page.innerText("#meaning");
      checks.that(
        `the tool's sentence for ${query}`,
        extra === null ? !meaning.includes("kcal more")
          : meaning.replaceAll(",", "").includes(`costs ${extra[1]} kcal more`) && (!extra[2] || meaning.includes(`${extra[2]} %`)),
        `${meaning} / ${extra?.[0]}`);
    }
    checks.that("some of these walks are outside, most are not", outside > count / 20 && outside < count / 2, outside);
  });
}
