// Says in time that the session is about to end, and goes to the door when it has. What a page asks by itself keeps no
// session alive, so the page knows from its own load when that will be.

const WARN_MS = 120_000;
const box = document.getElementById("idle");
const left = Number(box?.dataset.left ?? 0);
let since = performance.now();

function tick() {
  const ms = left - (performance.now() - since);
  if (ms <= 0) {
    location.reload();
    return;
  }
  const seconds = Math.ceil(ms / 1000);
  box.hidden = ms > WARN_MS;
  box.querySelector("output").textContent =
    `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  setTimeout(tick, ms > WARN_MS ? ms - WARN_MS : 1_000);
}

/** An act of the person's; what is typed on the page stays. */
async function stay() {
  const asked = performance.now();
  const { ok, redirected } = await fetch("/console/account");
  if (!ok || redirected) location.reload();
  since = asked;
  box.hidden = true;
}

if (box !== null && left > 0) {
  box.querySelector("button").addEventListener("click", () => void stay());
  tick();
}
