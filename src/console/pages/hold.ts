import type { ReadHold } from "../../review/read.ts";
import type { ShownHold } from "../../review/show.ts";
import { PAGE_CHARS } from "../../review/works/look.ts";
import { type Html, href, html } from "../html.ts";
import {
  labelled, notice, revealedText, stateTag, testTag, time, typeTags,
} from "../parts.ts"; // biome-ignore format: short names
import { counted, STATE_WORDS, span, whyInWords } from "../words.ts";
import { decide } from "./decide.ts";
import { findingsTable } from "./findings.ts";
import { historyOf } from "./history.ts";
import { type HoldView, hidden, linkWith, paging, sentence } from "./hold-view.ts";
import { marking, missing } from "./marking.ts";
import { payload } from "./payload.ts";

export function holdPage(view: HoldView): Html {
  const { hold, canDecide, fault } = view;
  const waits = hold.state === "held";
  return html`
<nav class="crumbs" aria-label="Where"><a href="${href([], view.filters)}">Held</a>${view.next !== null && html`<a id="next" href="${href(["holds", view.next], view.filters)}" rel="next">Next held →</a>`}</nav>
${fault !== null && notice("bad", sentence(fault.message))}
${doneNotice(view)}
<div class="hold${waits && canDecide && " deciding"}">
<div class="head">
<h1>${hold.hook} <span class="arrow" aria-label="to">→</span> ${hold.destination}</h1>
<p class="lead">${testTag(hold.event)}${stateTag(hold.state)} <strong>${whyInWords(hold.reason)}</strong>${hold.detail !== null && html` <span class="muted">(${hold.detail})</span>`} ${typeTags(hold.types)}</p>
${facts(view)}
${ways(view)}
</div>
<div class="shown">${content(view)}</div>
${canDecide && decide(view)}
<div class="shown">
${details(view)}
${history(view)}
</div>
</div>`;
}

/** What a script puts in the place of a mask. */
export function revealedPart(text: string): Html {
  return html`<span>${revealedText(text)}</span>`;
}

const DONE: Readonly<Record<string, string>> = {
  release: "Released. It is on its way.",
  discard: "Discarded.",
  rejudge: "It is being judged anew. What becomes of it shows here in a moment.",
  retry: "It is being sent once more.",
  ruled: "That counts from now on. This hold is shown by it; have it judged anew, or decide.",
  "ruled-again": "That counts from now on, and what it changes is being judged anew.",
  asked: "It counts once a second person says so too, under Rulings.",
};

/** After these a hold may wait as before. */
const STAYS = new Set(["rejudge", "ruled", "ruled-again", "asked"]);

function doneNotice({ done, hold, next, filters, consent }: HoldView): Html | null {
  if (done === "release" && hold.state === "held" && consent !== null)
    return notice("plain", "You asked for it to leave as is. It waits for a second person.");
  const words = DONE[done ?? ""];
  // The address may say so of what was not done.
  const waits = hold.state === "held" || hold.state === "dead";
  if (words === undefined || (waits && !STAYS.has(done ?? ""))) return null;
  const onward =
    next === null
      ? html`<a href="${href([], filters)}">Back to the list</a>`
      : html`<a href="${href(["holds", next], filters)}">Next held</a>`;
  const undo = hold.undo_until !== null && undoForm(hold);
  return notice("good", html`<span>${words}</span> `, onward, undo);
}

function undoForm({ id }: ShownHold): Html {
  return html`<form method="post" action="${href(["holds", "undo"])}" class="inline"><input type="hidden" name="id" value="${id}"><button>Undo</button></form>`;
}

function facts({ hold, now }: HoldView): Html {
  const { received_at, event, id, row, parent, size, undo_until } = hold;
  const age = span(now - Date.parse(received_at));
  return html`<dl class="facts">
<div><dt>Received</dt><dd>${time(received_at)}, ${age} ago</dd></div>
${row !== null && html`<div><dt>Row</dt><dd>${row} of <a href="${href(["events", parent ?? ""])}">an export</a></dd></div>`}
<div><dt>Original</dt><dd>${size === null ? "erased" : counted(size, "byte")}</dd></div>
${undo_until !== null && html`<div><dt>Undo until</dt><dd>${time(undo_until)}</dd></div>`}
<div><dt>Event</dt><dd class="id"><a href="${href(["events", event])}">${event}</a></dd></div>
<div><dt>Hold</dt><dd class="id">${id}</dd></div>
</dl>`;
}

/** The other destinations of the same event. */
function ways({ hold, history: of, filters }: HoldView): Html | null {
  const deliveries = of?.events.find(({ id }) => id === hold.event)?.deliveries ?? [];
  if (deliveries.length < 2) return null;
  return html`<nav class="ways" aria-label="Destinations of this event"><ul>${deliveries.map(
    ({ id, destination, state, reason }) =>
      html`<li>${id === hold.id ? html`<a aria-current="true" href="#main">${destination} ${stateTag(state)}</a>` : reason !== null || state === "held" ? html`<a href="${href(["holds", id], filters)}">${destination} ${stateTag(state)}</a>` : html`<span class="way">${destination} ${stateTag(state)}</span>`}</li>`,
  )}</ul></nav>`;
}

function content(view: HoldView): Html {
  const { hold, read, canOpen } = view;
  if (hold.state !== "held")
    return html`<section aria-labelledby="what"><h2 id="what">Decided</h2><p>It is ${STATE_WORDS[hold.state]}. Its text is not shown any more; what happened is below.</p></section>`;
  if (read === null)
    return html`<section aria-labelledby="what"><h2 id="what">What was found</h2>
${canOpen ? null : html`<p class="muted">Your role sees what was found and where, and no text.</p>`}
${hold.why !== null && notice("plain", sentence(hold.why))}
${findingsTable(view)}</section>`;
  if (read.count === 0)
    return html`<section aria-labelledby="what"><h2 id="what">Not readable as a payload</h2>
${hold.why !== null && notice("plain", sentence(hold.why))}
${wholeForm(view)}</section>`;
  return sideBySide(view, read);
}

function details(view: HoldView): Html | null {
  const { read } = view;
  if (read === null || read.count === 0) return null;
  return html`<section aria-labelledby="found"><h2 id="found">Found</h2>${findingsTable(view)}</section>
${allowed(view, read)}`;
}

function sideBySide(view: HoldView, read: ReadHold): Html {
  const { hold, marks, canDecide } = view;
  return html`<div class="sides">
<section id="payload" aria-labelledby="in">
<div class="top"><h2 id="in">What came in, as far as allowed</h2>${views(view)}</div>
${payload({ ...view, read, first: view.part.finding, canMark: canDecide, link: (to, fragment) => linkWith(view, to, fragment) })}
${canDecide && marking(view)}
${view.canRule && missing(view)}
</section>
<section aria-labelledby="out">
<div class="top"><h2 id="out">What would leave</h2><span class="muted">${marks.length > 0 && html`with ${counted(marks.length, "mark")} of yours`}</span></div>
${hold.would_leave === null ? notice("plain", sentence(hold.why ?? "nothing would leave")) : leaving(view, hold.would_leave)}
</section>
</div>`;
}

function leaving(view: HoldView, body: string): Html {
  const { part, sizes } = view;
  const pages = paging(
    { from: part.char, shown: body.length, count: sizes.chars, page: PAGE_CHARS },
    (char) => linkWith(view, { char }, "out"),
  );
  return html`<pre class="body" id="would-leave">${labelled(body)}</pre>
<p class="muted">${counted(sizes.bytes, "byte")}, exactly these.${pages !== null && html` Characters ${pages}`}</p>`;
}

function views(view: HoldView): Html {
  const tab = (name: "tree" | "text", words: string) =>
    html`<a href="${linkWith(view, { view: name === "text" ? "text" : null })}"${view.view === name && html` aria-current="true"`}>${words}</a>`;
  return html`<span class="tabs">${tab("tree", "Fields")}${tab("text", "Text")}</span>`;
}

function wholeForm(view: HoldView): Html | null {
  const { hold, canOpen } = view;
  if (!canOpen || hold.size === null || hold.reason === "rows") return null;
  return html`<form method="post" action="${href(["holds", hold.id, "whole"])}" class="stack">${hidden(view)}
<p>To see what it is, look at it as it came in. Everything in it is shown, for a minute, and the look is on record.</p>
<p class="row"><label>Why <input name="reason" required maxlength="500" autocomplete="off" value="to-decide"></label><button>Show it as it came in</button></p></form>`;
}

function allowed({ allow, basis, sizes }: HoldView, { left_out }: ReadHold): Html {
  return html`<section aria-labelledby="policy"><h2 id="policy">What this destination may get</h2>
<p class="fields">${allow.map(({ path, permit }) => html`<code>${path}</code>${permit.length > 0 && html` <span class="muted">in clear:</span> ${typeTags(permit)}`} `)}${allow.length === 0 && html`<span class="muted">its preset says which fields</span>`}</p>
${
  basis.length === 0
    ? html`<p class="muted">No basis to hold PHI.</p>`
    : html`<ul class="plain">${basis.map(
        ({ kind, with: party, until, inForce }) =>
          html`<li>${inForce ? html`<span class="state delivered">in force</span>` : html`<span class="state dead">not in force</span>`} ${kind}${party !== null && html` with ${party}`}${until !== null && html`, until ${until}`}</li>`,
      )}</ul>`
}
${left_out.length > 0 && html`<details><summary>${counted(sizes.left_out, "other field")} came in and may not leave</summary><p class="fields">${left_out.map((path) => html`<code>${path}</code> `)}${sizes.left_out > left_out.length && html`<span class="muted">and ${(sizes.left_out - left_out.length).toLocaleString("en-US")} more</span>`}</p></details>`}</section>`;
}

function history(view: HoldView): Html | null {
  return view.history === null ? null : historyOf(view.history, view);
}
