import { inWords, sureness, viewIn } from "../../review/because.ts";
import { reasonsFor } from "../../review/reasons.ts";
import type { ShownFinding } from "../../review/show.ts";
import { type Html, href, html } from "../html.ts";
import { select } from "../parts.ts";
import { counted, REASON_WORDS } from "../words.ts";
import { type HoldView, hidden, linkWith } from "./hold-view.ts";

const MOST = 200;

const FATES: Readonly<Record<ShownFinding["fate"], string>> = {
  redacted: "redacted",
  held: "holds it, redacted",
  permitted: "leaves: permitted",
  forgiven: "leaves: one of yours",
  released: "leaves",
};

/** Each finding: where, what, how sure, why; and for whoever may, its value for a minute. */
export function findingsTable(view: HoldView): Html {
  const { hold, read, canOpen, fault } = view;
  const { findings } = hold;
  if (findings.length === 0) return html`<p class="muted">Nothing was found in what may leave.</p>`;
  const canReveal = canOpen && read !== null;
  const shown = view.all ? findings : findings.slice(0, MOST);
  const given = fault?.act === "reveal" ? fault.given : null;
  return html`${
    canReveal &&
    html`<form id="reveal" method="post" action="${href(["holds", hold.id, "reveal"])}" class="row reveal">${hidden(view)}
<label>To see a value, say why ${select("reason", { none: "Why?", options: reasonsFor("reveal").map((code) => [code, REASON_WORDS[code]]), chosen: given?.reason ?? null, required: true })}</label>
<label>Note <input name="note" maxlength="500" autocomplete="off" value="${given?.note ?? ""}"></label>
<span class="muted">One value, for a minute, on record.</span></form>`
  }
<table class="list findings">
<thead><tr><th scope="col">Type</th><th scope="col">Where</th><th scope="col">How sure</th><th scope="col">Why</th><th scope="col">Becomes</th>${canReveal && html`<th scope="col"><span class="sr">Value</span></th>`}</tr></thead>
<tbody>${shown.map((finding, i) => row(finding, i, view, canReveal))}</tbody></table>
${shown.length < findings.length && html`<p class="muted">${counted(findings.length - shown.length, "more finding")}. <a href="${linkWith(view, { all: "1" })}#found">Show all</a></p>`}`;
}

function row(finding: ShownFinding, i: number, { read }: HoldView, canReveal: boolean): Html {
  const { path, key, start, end, type, score, detector, because, fate } = finding;
  const seen = viewIn(because);
  const isClear = fate === "permitted" || fate === "forgiven";
  const number = isClear ? null : read?.revealable[i];
  return html`<tr id="f${i + 1}"><td><span class="type">${type}</span></td><td class="where"><code>${path}</code>${key && " (its name)"} <span class="muted">${!key && `${start}–${end}`}</span></td><td class="sure">${sureness(score)}</td><td class="because">${inWords(because)} <span class="muted">${detector}${seen !== "raw" && `, view ${seen}`}</span></td><td>${FATES[fate]}</td>${
    canReveal &&
    html`<td>${number !== null && number !== undefined && html`<button form="reveal" name="finding" value="${number}" class="quiet" data-place="${i}">Reveal<span class="sr"> ${type} in ${path}</span></button>`}</td>`
  }</tr>
`;
}
