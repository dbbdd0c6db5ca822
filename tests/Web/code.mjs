// What the page offers to copy gives the page's numbers: the C# is compiled against the packages and run, the command is run.
import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { open, withPage } from "./harness.mjs";
import { csv, gpx } from "./recordings.mjs";

const run = promisify(execFile);
const folder = "artifacts/web/code";

const states = [
  "",
  "?mass=154.3lb&speed=12min/km&grade=-7.5%25&duration=90s&units=us",
  "?mass=82.6kg&speed=4.2km/h&grade=10%25&duration=1h20min&height=175cm&age=40&sex=female&practice-bouts=6&handrail=gripping",
  "?mass=70kg&speed=4km/h&grade=5%25&duration=30min&load=20kg&handrail=leaning-back",
  "?mass=70kg&speed=4km/h&grade=40%25&duration=30min",
  "?mass=150kg&speed=6.5km/h&grade=12%25&duration=5h&handrail=resting&practice-bouts=1",
  "?view=explain",
  "?view=explain&mass=70kg&speed=4km/h&grade=2%25&duration=1h47s&load=20kg&height=190cm&age=30&sex=male&practice-bouts=3",
  "?view=workout",
  `?view=workout&mass=61.5kg&handrail=resting&practice-bouts=9&blocks=${encodeURIComponent("3x(400m backward 1m/s -5%, 90s forward 1.34m/s), 5min backward 0.8m/s 10%")}`,
  `?view=workout&units=us&height=160cm&age=67&sex=female&blocks=${encodeURIComponent("10min forward 3mph 2.5%, 0.5mi backward 2mph")}`,
  `?view=workout&run-model=Acsm2014Running&blocks=${encodeURIComponent("10min run 9km/h, 5min forward 8km/h 2%, 5min walk 1.9m/s")}`,
  `?view=workout&mass=61.5kg&handrail=resting&run-model=Minetti2002Running&blocks=${encodeURIComponent("1km run 3m/s, 5min backward 0.8m/s")}`,
  `?view=workout&run-model=Minetti2002Running&run-above=1.8m/s&blocks=${encodeURIComponent("5min forward 1.9m/s, 5min forward 1.7m/s")}`,
];

// The names are those that a visitor's file may have.
const recordings = [
  ["?view=record&mass=70kg", "walk.gpx", gpx(600)],
  ["?view=record&mass=154lb&height=160cm&age=67&sex=female&facing=backward&ground=-2.5%25", "it's a \"walk\" $(date) ä.csv",
    Buffer.from("time_s,speed_mps\n0,0.9\n600,0.9\n")],
  ["?view=record&mass=70kg&run-model=Minetti2002Running&run-above=7.6km/h", "-run.csv",
    csv(Array.from({ length: 31 }, (_, minute) => [60 * minute, minute < 10 ? 1.3 : minute < 20 ? 2.1 : 2.6, 0]))],
];

/** The energies that a view shows, as text without the signs between thousands; "NaN" where there is none. */
const shown = (page) => page.evaluate(() => {
  const numbers = document.querySelectorAll(
    "table.explained td:nth-of-type(1), .card .number, #workout-total + .big .number, table.recorded tr:nth-child(5) td:not(:last-child)");
  return [...numbers].map((number) => number.textContent.trim().replaceAll(",", "").replace("–", "NaN"));
});

export async function code(browser, server, checks, tool) {
  const seen = [];
  await withPage(browser, server, checks, {}, async (page) => {
    for (const query of states) {
      await open(page, server, query, "#csharp-text");
      seen.push(await stateOf(page, query));
    }
  });

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await withPage(browser, server, checks, {}, async (page) => {
    for (const [query, name, buffer] of recordings) {
      await open(page, server, query, "#file");
      await page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer });
      await page.waitForSelector("#csharp-text");
      seen.push(await stateOf(page, query));
      writeFileSync(`${folder}/${name}`, buffer);
    }
  });

  const printed = await outputsOf(seen.map((state) => state.csharp));
  for (const [i, state] of seen.entries()) {
    const energies = [...printed[i].matchAll(/(?<![\d.])(\d+|NaN) kcal/g)].map((energy) => energy[1]);
    checks.equal(`the C# prints the numbers of the page: ${state.query}`, energies.join(), state.energies.join());
    checks.that(`which are some: ${state.query}`, state.energies.some((energy) => Number(energy) > 0), state.energies);
    checks.equal(`and so does the command: ${state.query}`, (await told(tool, state.command)).join(), state.energies.join());
  }
}

const stateOf = async (page, query) => ({
  query, energies: await shown(page), csharp: await page.innerText("#csharp-text"), command: await page.innerText("#command-text"),
});

/** What each program prints. All become one program, whose statements are those of the page, each in a method of its own. */
async function outputsOf(programs) {
  for (const [i, program] of programs.entries()) {
    const [, usings, statements] = program.match(/^((?:using [^\n]+;\n)+)\n([^]*)$/);
    writeFileSync(`${folder}/State${i}.cs`, `${usings}\ninternal static class State${i}\n{\n    internal static void Run()\n    {\n${statements}\n    }\n}\n`);
  }

  writeFileSync(`${folder}/Program.cs`, programs.map((_, i) => `Console.WriteLine("=== ${i}");\nState${i}.Run();\n`).join(""));
  writeFileSync(`${folder}/ShownCode.csproj`, `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild>
    <GenerateDocumentationFile>false</GenerateDocumentationFile>
  </PropertyGroup>
  <ItemGroup>
    <Compile Include="*.cs" />
    <ProjectReference Include="../../../src/RetroWalk.Metrics.Calibration/RetroWalk.Metrics.Calibration.csproj" />
    <ProjectReference Include="../../../src/RetroWalk.Metrics.Recordings/RetroWalk.Metrics.Recordings.csproj" />
  </ItemGroup>
</Project>
`);
  const { stdout } = await run("dotnet", ["run", "--configuration", "Release", "--verbosity", "quiet"], { cwd: folder });
  return stdout.split(/^=== \d+$/m).slice(1);
}

/** The energies that a shown command prints, run by a shell: of both directions, of each explained figure, of the workout or of the
 * parts of the recording. */
async function told(tool, command) {
  const words = command.split(" ");
  const shell = `retrowalk() { ${tool.map((word) => `'${resolve(word)}'`).join(" ")} "$@"; }; ${command} --format json`;
  const answer = JSON.parse((await run("bash", ["-c", shell], { cwd: folder })).stdout);
  const text = (energy) => energy === null || energy === undefined ? "NaN" : energy.toFixed(0);
  return words[1] === "workout" ? [text(answer.totals.grossKilocalories)]
    : words[1] === "explain" ? [...answer.forward, ...answer.backward].map((cost) => text(cost.grossKilocalories)).filter((energy) => energy !== "NaN")
    : words.includes("--run-model") ? [answer.forward, answer.backward, answer.running].map((part) => text(part.grossKilocalories))
    : [text(answer.forward.grossKilocalories), text(answer.backward.grossKilocalories)];
}
