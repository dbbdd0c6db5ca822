// The comparison as a visitor uses it: by typing, by slider, by link, by the chart and by the plan.
import { energies, open, settled, shows, withPage } from "./harness.mjs";

const type = async (page, id, text) => {
  await page.fill(`#${id}`, text);
  await page.press(`#${id}`, "Enter");
};

// The figures of README.md, which its own test holds to the tool: 70 kg, 3 mph, 5 %, 30 min.
const example = ["188", "248"];

export async function compare(browser, server, checks) {
  await withPage(browser, server, checks, {}, async (page) => {
    await open(page, server);
    checks.equal("the example is that of the tool", (await energies(page)).join(), example.join());
    await byTyping(page, checks);
    await bySlider(page, checks);
    await outside(page, checks);
    await body(page, checks);
    await conditions(page, checks);
    await chart(page, checks);
    await plan(page, checks);
  });
  await withPage(browser, server, checks, {}, async (page) => linkAfresh(page, server, checks));
  await withPage(browser, server, checks, {}, async (page) => beforePlan(page, server, checks));
  await withPage(browser, server, checks, { locale: "de-DE" }, async (page) => inGerman(page, server, checks));
}

async function byTyping(page, checks) {
  await type(page, "mass", "140 kg");
  await page.waitForFunction(() => location.search.includes("mass=140kg"));
  const doubled = (await energies(page)).map(Number);
  checks.that("twice the mass costs twice the energy", doubled.every((energy, i) => Math.abs(energy - 2 * example[i]) <= 1), doubled);
  await type(page, "mass", "70kg");
  await type(page, "speed", "12 min/km");
  checks.that("the address carries what was typed", page.url().includes("mass=70kg"), page.url());
  checks.that("a pace is understood", page.url().includes("speed=5km/h"), page.url());
  await type(page, "speed", "3 furlongs");
  checks.that("an unknown unit is refused by name", await shows(page, "#speed-refusal", "unknown unit 'furlongs'"));
  checks.equal("a refused text stays, to be corrected", await page.inputValue("#speed"), "3 furlongs");
  await type(page, "speed", " ");
  checks.that("an empty field says what it lacks", await shows(page, "#speed-refusal", "no number is stated"));
  await type(page, "speed", "3mph");
  checks.equal("the sentence goes when the text is right", await page.innerText("#speed-refusal"), "");
  checks.that("back at the example", await shows(page, ".card.backward", example[1]), await energies(page));
  await type(page, "speed", "20 min/mi");
  await page.waitForFunction(() => document.querySelector("#speed").value === "3");
  checks.equal("the same speed in another unit becomes the field's number again", await page.inputValue("#speed"), "3");
}

async function bySlider(page, checks) {
  const before = page.url();
  await page.focus("#grade-slider");
  await page.keyboard.press("ArrowRight");
  const [steeper] = await energies(page);
  checks.that("a slider changes the number", Number(steeper) > Number(example[0]), steeper);
  checks.that("and then the address", page.url().includes("grade=5.5%25"), page.url());
  await page.goBack();
  checks.that("back undoes it", await shows(page, ".card.forward", example[0]), await energies(page));
  checks.equal("back restores the address", page.url(), before);
  await page.goForward();
  checks.that("forward repeats it", await shows(page, ".card.forward", steeper), await energies(page));
  const box = await page.locator("#duration-slider").boundingBox();
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 8 });
  checks.that("while a slider is held the address waits", !page.url().includes("duration=16"), page.url());
  await page.mouse.up();
  await page.waitForFunction(() => /duration=1\d\dmin/.test(location.search));
  checks.that("a dragged slider is kept when let go", /duration=16\dmin/.test(page.url()), page.url());
  const duration = page.url().match(/duration=\d+min/)[0];
  checks.equal("and the links to other views carry it", await page.locator(`header nav a[href*="${duration}"]`).count(), 4);
  await type(page, "duration", "30");
  await type(page, "grade", "5");
}

async function outside(page, checks) {
  await type(page, "grade", "40");
  checks.that("outside is a dash, not a number", await shows(page, ".card.backward", "–"), await energies(page));
  checks.that("and says which limit was passed", await shows(page, ".validity", "Grade 40 % is above the highest that RetroWalkBackward supports, 25 %"));
  await type(page, "speed", "4.5");
  checks.that("a limit of speed is told in the visitor's unit", await shows(page, ".validity", "Speed 4.5 mph is above the highest"), await page.innerText(".validity"));
  await type(page, "speed", "3");
  checks.that("while forward has a number and says so", await shows(page, "#meaning", "forward only"));
  await type(page, "grade", "20");
  checks.that("between the domains it says extrapolated", await shows(page, ".card.backward", "extrapolated"));
  await type(page, "grade", "5");
  checks.that("inside it says measured", await shows(page, ".card.backward", "measured"));
}

async function body(page, checks) {
  await page.click("summary:has-text('Height, age and sex')");
  await type(page, "height", "175 cm");
  await type(page, "age", "40.5");
  await page.waitForFunction(() => location.search.includes("age=40.5"));
  checks.equal("a field shows the age that counts", await page.inputValue("#age"), "40.5");
  await type(page, "age", "40");
  checks.that("without all three the rate stays standard", await shows(page, ".models", "Standard, 1 MET"));
  await page.selectOption("#sex", "Female");
  checks.that("with all three it is the person's own", await shows(page, ".models", "Mifflin-St Jeor"));
  await type(page, "age", "12");
  checks.that("a child is refused", await shows(page, "#age-refusal", "18 to 100 years"));
  await page.selectOption("#sex", "");
  await type(page, "age", "");
  await type(page, "height", "");
  checks.that("cleared, the address has no body", !/height|age|sex/.test(page.url()), page.url());
}

async function conditions(page, checks) {
  await page.click("summary:has-text('Handrail, practice, load')");
  await page.selectOption("#handrail", "Gripping");
  await page.waitForFunction(() => location.search.includes("handrail=gripping"));
  checks.that("a held handrail lowers the cost", Number((await energies(page))[0]) < Number(example[0]), await energies(page));
  checks.that("and backward that is a guess", await shows(page, ".validity", "measured walking forward only"));
  await page.selectOption("#handrail", "None");
  await type(page, "practice", "12");
  checks.that("practice is carried by the address", page.url().includes("practice-bouts=12"), page.url());
  await type(page, "practice", "0");
  await type(page, "load", "20 kg");
  checks.that("a load is priced forward only, by the models that know one", await shows(page, ".loaded", "Pandolf1977"));
  await page.focus("#load-slider");
  for (let pound = 44; pound < 50; pound++) {
    await page.keyboard.press("ArrowRight");
  }
  await page.waitForFunction(() => location.search.includes("load=50"));
  checks.that("a load above the range of a model is refused in a sentence", await shows(page, ".loaded", "LudlowWeyand2017MinimumMechanics: "));
  const refused = await page.locator(".loaded li").allInnerTexts();
  checks.that("without the name of a parameter", !/Parameter|Arg_/.test(refused.join()), refused);
  checks.that("beside the models that price it", refused.some((line) => /^Pandolf1977: \d+ kcal/.test(line)), refused);
  await type(page, "load", "0");
  await page.waitForSelector(".loaded", { state: "detached" });
  checks.that("and the page goes on", (await page.locator(".card .number").count()) === 2);
}

async function chart(page, checks) {
  const line = () => page.getAttribute("#curve-title ~ path.line.backward", "d");
  const overSpeed = await line();
  await page.selectOption("#over", "grade");
  checks.that("the chart goes over grade", await shows(page, "#curve-title ~ text.axis.end", "grade"));
  checks.that("and draws another line", await line() !== overSpeed);
  checks.equal("both directions have a band", await page.locator("svg.chart path.band").count(), 2);
  checks.that("the measured range is drawn", (await page.getAttribute("#curve-title ~ path.measured.backward", "d")).length > 0);
  await page.click("section:has(#curve) summary");
  checks.that("behind it is a table", await shows(page, "section:has(#curve) table", "extrapolated"));
  await page.selectOption("#over", "speed");
}

async function plan(page, checks) {
  const box = await page.locator("svg#plan").boundingBox();
  await page.click("svg#plan", { position: { x: box.width * 0.5, y: box.height * 0.5 } });
  await page.waitForFunction(() => !location.search.includes("speed=3mph"));
  checks.that("a pressed place of the plan is loaded", /speed=[12](\.\d)?mph&grade=\d%25/.test(page.url()), page.url());
  await page.click("section:has(#plan) summary");
  await page.waitForSelector("section:has(#plan) button.cell");
  await settled(page);
  const cell = page.locator("section:has(#plan) button.cell").first();
  const told = await cell.getAttribute("aria-label");
  const [, speed, grade, energy] = told.match(/^Load ([\d.]+) mph at (-?\d+) %: (\d+)/);
  await cell.click();
  checks.that("a cell of the table shows the number that it loads", await shows(page, ".card.backward", energy), told);
  checks.that("and loads its walk", page.url().includes(`speed=${speed}mph&grade=${grade}%25`), page.url());
  const before = await page.getAttribute("svg#plan path.shade", "d");
  await page.selectOption("#plan-quantity", "ratio");
  checks.that("the plan shows another quantity", await shows(page, "section:has(#plan) caption", "÷"));
  checks.that("with other shades", await page.getAttribute("svg#plan path.shade", "d") !== before);
}

/** A slider that is moved before the plan is there, which waits for the browser to be idle. */
async function beforePlan(page, server, checks) {
  await page.addInitScript(() => {
    window.wheneverIdle = window.requestIdleCallback;
    window.requestIdleCallback = () => {};
  });
  await open(page, server);
  const isEarly = await page.evaluate(() => {
    const slider = document.querySelector("#mass-slider");
    slider.value = "330";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    return document.querySelector("svg#plan text.cell") === null;
  });
  checks.that("the numbers come before the plan", isEarly);
  await settled(page);
  const heavier = await page.locator("svg#plan text.cell").allInnerTexts();
  await page.evaluate(() => document.querySelector("#mass-slider").dispatchEvent(new Event("change", { bubbles: true })));
  await page.addInitScript(() => { window.requestIdleCallback = window.wheneverIdle; });
  await open(page, server, new URL(page.url()).search);
  await settled(page);
  checks.equal("and a slider that was moved first has its own plan", heavier.join(), (await page.locator("svg#plan text.cell").allInnerTexts()).join());
  checks.that("of numbers", heavier.length > 20, heavier);
}

async function linkAfresh(page, server, checks) {
  await open(page, server, "?mass=82kg&speed=4km/h&grade=10%25&duration=20min&over=grade&plan=ratio&units=us");
  checks.that("a shared link opens its walk", await shows(page, "#plan-title", "÷"));
  checks.equal("with its units", await page.innerText("#mass-unit"), "lb");
  checks.equal("and its numbers, those of the tool", (await energies(page)).join(), "173,215");
  for (const [query, sentence] of [
    ["speed=abc", "'abc' is not a number with a unit."], ["speed=1e300km/h", "'1e300km/h' is faster than 15 m/s"],
    ["speed=5", "did you mean 5m/s or 5km/h or 5mph or 5min/km or 5min/mi?"], ["speed=3mph&speed=fast", "'fast' is not a number"],
    ["grade=5", "'5' has no unit"], ["grade=150%25", "'150%' is steeper than 100 %"], ["units=US", "'US' is neither us nor si."],
    ["view=nonsense", "'nonsense' is no view of this page."], ["mass=1e9kg", "at most 1000 kg."], ["duration=1e9h", "between a second and a week"],
    ["load=%3Cimg%20src=x%3E", "'<img src=x>' is not a number"], ["height=70cm&age=100&sex=female&mass=1kg", "mass is 1 kg: MifflinStJeor gives no positive"],
  ]) {
    await open(page, server, `?${query}`);
    checks.equal(`one notice for ${query}`, await page.locator("main .notice").count(), 1);
    const said = await page.innerText("main .notice");
    checks.that(`which says why: ${query}`, said.startsWith("Left out of the address: ") && said.includes(sentence) && /[^.?][.?]$/.test(said), said);
  }
  await open(page, server, "?grade=0.05&speed=3mph&speed=4mph");
  checks.equal("a grade without a unit is the fraction that it is for the tool", await page.inputValue("#grade"), "5");
  checks.equal("and of two speeds the second counts", await page.inputValue("#speed"), "4");
  await open(page, server, "?mass=12&speed=4km/h&handrail=teeth");
  checks.that("what an address gets wrong is said", (await page.locator(".notice").allInnerTexts()).some((text) => text.includes("'teeth' is neither")));
  checks.that("sentence by sentence", (await page.locator(".notice").allInnerTexts()).some((text) => text.includes("'12' has no unit")));
  checks.that("and the rest is taken", (await page.inputValue("#speed")).startsWith("2.49"), await page.inputValue("#speed"));
}

async function inGerman(page, server, checks) {
  await open(page, server);
  checks.equal("where kilometres are used, the field has them", await page.innerText("#speed-unit"), "km/h");
  checks.that("numbers are the visitor's", (await page.inputValue("#speed")).includes("4,83"), await page.inputValue("#speed"));
  await type(page, "speed", "5,5");
  checks.that("and are understood", page.url().includes("speed=5.5km/h"), page.url());
}
