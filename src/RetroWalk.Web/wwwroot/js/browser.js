// What only the browser can do for the page: Browser.cs calls these functions.

export { dragItems } from "./drag.js";

const formats = new Map();

function numberFormat(fewest, most, options) {
  const key = `${fewest} ${most} ${options.useGrouping}`;
  if (!formats.has(key)) {
    formats.set(key, new Intl.NumberFormat(navigator.languages, {
      minimumFractionDigits: fewest, maximumFractionDigits: most, signDisplay: "negative",
      roundingMode: "halfEven", // as .NET writes 128.5 without decimals, so that page and tool agree
      ...options,
    }));
  }
  return formats.get(key);
}

export function fixed(value, decimals) {
  return Number.isFinite(value) ? numberFormat(decimals, decimals, {}).format(value) : "–";
}

// A field is typed into: no grouping, and the digits that every keyboard has.
export function atMost(value, decimals) {
  return numberFormat(0, decimals, { useGrouping: false, numberingSystem: "latn" }).format(value);
}

export function decimalSign() {
  return new Intl.NumberFormat(navigator.languages).formatToParts(1.5).find((part) => part.type === "decimal").value;
}

export function usesMiles() {
  return ["US", "LR", "MM"].includes(new Intl.Locale(navigator.language).maximize().region);
}

// A translation is a file in texts/ and its language here.
const languages = ["en"];

export async function texts() {
  const language = navigator.languages.map((wish) => wish.split("-")[0]).find((wish) => languages.includes(wish)) ?? languages[0];
  document.documentElement.lang = language;
  const response = await fetch(`texts/${language}.json`);
  if (!response.ok) throw new Error(`texts/${language}.json: ${response.status}`);
  return response.text();
}

export function keepForOffline() {
  navigator.serviceWorker?.register("service-worker.js");
}

export function setTitle(title) {
  document.title = title;
}

export function focus(id) {
  document.getElementById(id)?.focus({ preventScroll: false });
}

export function moveWhenIdle(id) {
  const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(work, 50)); // which Safari lacks
  whenIdle(() => document.getElementById(id)?.dispatchEvent(new Event("input", { bubbles: true })), { timeout: 500 });
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function save(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function shareAcross(id, clientX) {
  const box = document.getElementById(id).getBoundingClientRect();
  return (clientX - box.left) / box.width;
}

export function shareDown(id, clientY) {
  const box = document.getElementById(id).getBoundingClientRect();
  return (clientY - box.top) / box.height;
}
