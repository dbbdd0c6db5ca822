// node run.mjs PUBLISHED-FOLDER TOOL WALKS: everything that is checked of the page; the last line counts it.
import { access } from "./access.mjs";
import { code } from "./code.mjs";
import { compare } from "./compare.mjs";
import { explain } from "./explain.mjs";
import { Checks, launch } from "./harness.mjs";
import { numbers } from "./numbers.mjs";
import { offline } from "./offline.mjs";
import { pictures } from "./pictures.mjs";
import { policy } from "./policy.mjs";
import { record } from "./record.mjs";
import { serve } from "./server.mjs";
import { speed } from "./speed.mjs";
import { workout } from "./workout.mjs";

const [folder, tool, walks] = process.argv.slice(2);
const server = await serve(folder);
const browser = await launch();
const checks = new Checks();
let kibibytes = 0;
const step = async (name, what) => {
  const began = Date.now();
  await what();
  console.log(`${name}: ${((Date.now() - began) / 1000).toFixed(1)} s, ${checks.passed} checks so far`);
};
try {
  await step("sizes and times", async () => { kibibytes = await speed(browser, server, checks); });
  await step("compare", () => compare(browser, server, checks));
  await step("explain", () => explain(browser, server, checks, [tool]));
  await step("workout", () => workout(browser, server, checks, [tool]));
  await step("code to copy", () => code(browser, server, checks, [tool]));
  await step("recordings", () => record(browser, server, checks, [tool]));
  await step("accessibility", () => access(browser, server, checks));
  await step("offline", () => offline(browser, server, checks));
  await step("policy and texts", () => policy(browser, server, checks));
  await step("pictures", () => pictures(browser, server, checks));
  await step("numbers of the tool", () => numbers(browser, server, checks, [tool], Number(walks)));
} finally {
  await browser.close();
  server.stop();
}

if (checks.failed.length > 0) {
  console.error(`${checks.failed.length} of ${checks.passed + checks.failed.length} checks failed`);
  process.exit(1);
}
console.log(`${checks.passed} checks, first view ${kibibytes} KiB`);
