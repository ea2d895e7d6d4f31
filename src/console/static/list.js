// The list of holds: keys, what is marked, and fetching what changed.
import { writeTimes } from "./times.js";

const EVERY_MS = 4000;
let current = null;

const rows = () => [...document.querySelectorAll("#live tbody tr")];
const at = () => rows().findIndex((row) => row.id === current);

function choose(row, scroll = true) {
  for (const other of rows()) other.removeAttribute("aria-current");
  if (!row) return;
  current = row.id;
  row.setAttribute("aria-current", "true");
  if (scroll) row.scrollIntoView({ block: "nearest" });
}

function countMarked() {
  const output = document.querySelector("#marked");
  if (!output) return;
  const count = document.querySelectorAll("#live input[name=id]:checked").length;
  output.textContent = count === 0 ? "" : `(${count})`;
}

/** Marks the current row when nothing is marked, and leads to the reason of an act. */
function begin(act) {
  const select = document.querySelector(`select[name=${act}-reason]`);
  const box = rows()[at()]?.querySelector("input[name=id]");
  if (!select || (!document.querySelector("#live input[name=id]:checked") && !box)) return;
  if (!document.querySelector("#live input[name=id]:checked")) box.checked = true;
  countMarked();
  select.focus();
}

const KEYS = {
  j: () => choose(rows()[Math.min(at() + 1, rows().length - 1)]),
  k: () => choose(rows()[Math.max(at() - 1, 0)]),
  Enter: () => rows()[at()]?.querySelector(".way a")?.click(),
  x() {
    const box = rows()[at()]?.querySelector("input[name=id]");
    if (box) box.checked = !box.checked;
    countMarked();
  },
  r: () => begin("release"),
  d: () => begin("discard"),
  "/": () => document.querySelector(".filter select")?.focus(),
};

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.closest("select") && key === "Enter") {
    // A reason chosen: the button beside it does the act.
    const button = target.closest(".act")?.querySelector("button");
    if (!button) return;
    event.preventDefault();
    button.click();
    return;
  }
  if (target.closest("select, textarea, input:not([type=checkbox])")) {
    if (key === "Escape") target.blur();
    return;
  }
  if (key === "Enter" && target.closest("a, button, summary")) return;
  const act = KEYS[key];
  if (!act) return;
  event.preventDefault();
  act();
});

document.addEventListener("change", countMarked);
document.querySelector(".keys")?.removeAttribute("hidden");
countMarked();

async function refresh() {
  if (document.hidden) return;
  const response = await fetch(location.href, {
    headers: { "x-guard-background": "1" },
    redirect: "error",
  });
  if (response.status === 401) return location.reload();
  if (!response.ok) return;
  const template = document.createElement("template");
  template.innerHTML = await response.text();
  const fresh = template.content.querySelector("#live");
  const live = document.querySelector("#live");
  if (!fresh || fresh.dataset.title === undefined) return;
  document.title = fresh.dataset.title;
  const ids = rows().map(({ id }) => id);
  const marked = new Set([...live.querySelectorAll("input:checked")].map(({ value }) => value));
  const focused = document.activeElement?.closest("#live tr")?.id;
  const what = focused && (document.activeElement.matches("input") ? "input" : "a");
  live.replaceChildren(...fresh.childNodes);
  writeTimes(live);
  for (const row of rows()) {
    const box = row.querySelector("input[name=id]");
    if (box && marked.has(box.value)) box.checked = true;
    if (!ids.includes(row.id)) row.classList.add("fresh");
    if (row.id === current) choose(row, false);
    if (row.id === focused) row.querySelector(what)?.focus();
  }
  countMarked();
}

// Only the newest page moves by itself.
if (!new URLSearchParams(location.search).has("before"))
  setInterval(() => refresh().catch(() => {}), EVERY_MS);
