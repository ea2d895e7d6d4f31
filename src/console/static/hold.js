// One hold: keys, marking text by selecting it, and values that hide again.
const SHOWN_MS = 60_000;

for (const key of document.querySelectorAll("kbd[hidden]")) key.hidden = false;

function begin(name) {
  const form = document.querySelector(`form[data-key="${name}"]`);
  form?.querySelector("select")?.focus();
}

const KEYS = {
  r: () => begin("r"),
  d: () => begin("d"),
  j: () => document.querySelector("#next")?.click(),
  u: () => document.querySelector(".crumbs a")?.click(),
  x: () => cut(),
};

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === "Enter" && target.matches(".decide select")) {
    event.preventDefault();
    target.form.requestSubmit(target.form.querySelector("button"));
    return;
  }
  if (target.closest("select, textarea, input")) {
    if (key === "Escape") target.blur();
    return;
  }
  const act = KEYS[key];
  if (!act) return;
  event.preventDefault();
  act();
});

// Marking. Each stretch of text says where it begins in its field; what has a length of its own counts as a whole.
const button = document.querySelector("#cut");

function placeOf(node, offset, isEnd) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const whole = element.closest("[data-long]");
  if (whole) return Number(whole.dataset.at) + (isEnd ? Number(whole.dataset.long) : 0);
  const piece = element.closest("[data-at]");
  return piece && node.nodeType === Node.TEXT_NODE ? Number(piece.dataset.at) + offset : null;
}

function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const field = (start.nodeType === Node.TEXT_NODE ? start.parentElement : start).closest(
    "[data-field]",
  );
  if (!field || !field.closest("#payload")) return null;
  const from = placeOf(start, range.startOffset, false) ?? 0;
  const to = field.contains(range.endContainer)
    ? placeOf(range.endContainer, range.endOffset, true)
    : endOf(field);
  return to === null || to <= from ? null : `${field.dataset.field}:${from}-${to}`;
}

function endOf(field) {
  const last = [...field.querySelectorAll("[data-at]")]
    .filter((piece) => !piece.parentElement.closest("[data-long]"))
    .at(-1);
  if (!last) return null;
  return Number(last.dataset.at) + Number(last.dataset.long ?? last.textContent.length);
}

function cut() {
  const mark = selected();
  const form = document.querySelector("#marking");
  if (!mark || !form) return;
  const input = document.createElement("input");
  Object.assign(input, { type: "hidden", name: "mark", value: mark });
  form.append(input);
  form.submit();
}

// What was missed: the selection's words stand in the form, and its place goes with them.
const missing = document.querySelector("#missing");
const miss = document.querySelector("#miss");
if (missing && miss) {
  const { missed: words, place } = missing.elements;
  const type = missing.elements["phi-type"];
  miss.hidden = false;
  miss.disabled = true;
  document.addEventListener("selectionchange", () => {
    miss.disabled = selected() === null;
  });
  miss.addEventListener("mousedown", (event) => event.preventDefault());
  miss.addEventListener("click", () => {
    words.value = String(getSelection()).trim().slice(0, 200);
    place.value = selected() ?? "";
    type.focus();
  });
  words.addEventListener("input", () => {
    place.value = "";
  });
}

if (button) {
  button.hidden = false;
  button.disabled = true;
  document.addEventListener("selectionchange", () => {
    button.disabled = selected() === null;
  });
  // The selection would go with the focus.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", cut);
}

// Revealing. The value comes alone, stands where its mask stood, and goes after a minute.
const form = document.querySelector("#reveal");
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  reveal(event.submitter).catch(() => said("The guard did not answer. Try again."));
});

async function reveal(submitter) {
  const data = new URLSearchParams(new FormData(form, submitter));
  data.set("part", "1");
  const response = await fetch(form.action, { method: "POST", body: data });
  const text = await response.text();
  const parsed = new DOMParser().parseFromString(text, "text/html");
  // A whole page says what stands against it; another one is the sign-in.
  const problem = parsed.querySelector("main .notice.bad");
  if (problem) return said(problem.textContent);
  if (parsed.querySelector("main")) return location.reload();
  if (!response.ok) return said("That did not work. Open the hold again.");
  const place = submitter.dataset.place;
  const value = parsed.body.firstElementChild;
  const masks = [...document.querySelectorAll(`mark[data-finding="${place}"]`)];
  // Of a large payload the page may show the finding's row and not its place.
  const places = masks.length > 0 ? masks : [submitter.closest("td")];
  const shown = places.map((mark) => {
    const slot = mark.querySelector(".v");
    const before = [...slot.childNodes];
    slot.replaceChildren(...value.cloneNode(true).childNodes);
    mark.classList.add("shown");
    return () => {
      slot.replaceChildren(...before);
      mark.classList.remove("shown");
    };
  });
  places[0].scrollIntoView({ block: "nearest" });
  submitter.disabled = true;
  const label = submitter.textContent;
  const until = Date.now() + SHOWN_MS;
  const timer = setInterval(() => {
    const left = Math.ceil((until - Date.now()) / 1000);
    submitter.textContent = `${left} s`;
    if (left > 0) return;
    clearInterval(timer);
    for (const hide of shown) hide();
    submitter.disabled = false;
    submitter.textContent = label;
  }, 500);
}

function said(text) {
  let notice = document.querySelector("#said");
  if (!notice) {
    notice = document.createElement("div");
    Object.assign(notice, { id: "said", className: "notice bad" });
    notice.setAttribute("role", "alert");
    form.after(notice);
  }
  notice.textContent = text;
}
