import type { FindingType } from "../../../detectors/types.ts";
import { RULING } from "../../judge/missed.ts";
import { NEVER_NOT_PHI, SAID_NOT_PHI } from "../../judge/rulings.ts";
import { inWords, sureness, viewIn } from "../../review/because.ts";
import { reasonsFor } from "../../review/reasons.ts";
import type { ShownFinding } from "../../review/show.ts";
import { PAGE_FINDINGS } from "../../review/works/look.ts";
import { type Html, href, html } from "../html.ts";
import { revealedText, select } from "../parts.ts";
import { REASON_WORDS } from "../words.ts";
import { type HoldView, hidden, linkWith, paging } from "./hold-view.ts";

const FATES: Readonly<Record<ShownFinding["fate"], string>> = {
  redacted: "redacted",
  held: "holds it, redacted",
  permitted: "leaves: permitted",
  forgiven: "leaves: one of yours", // or said to be no PHI
  released: "leaves",
};

/** Each finding: where, what, how sure, why; and for whoever may, its value for a minute. */
export function findingsTable(view: HoldView): Html {
  const { hold, read, canOpen, fault, part, sizes } = view;
  const { findings } = hold;
  if (sizes.findings === 0) return html`<p class="muted">Nothing was found in what may leave.</p>`;
  const canReveal = canOpen && read !== null;
  const pages = paging(
    { from: part.finding, shown: findings.length, count: sizes.findings, page: PAGE_FINDINGS },
    (finding) => linkWith(view, { finding }, "found"),
  );
  const given = fault?.act === "reveal" ? fault.given : null;
  return html`${
    canReveal &&
    html`<form id="reveal" method="post" action="${href(["holds", hold.id, "reveal"])}" class="row reveal">${hidden(view)}
<label>To see a value, say why ${select("reason", { none: "Why?", options: reasonsFor("reveal").map((code) => [code, REASON_WORDS[code]]), chosen: given?.reason ?? null, required: true })}</label>
<label>Note <input name="note" maxlength="500" autocomplete="off" value="${given?.note ?? ""}"></label>
<span class="muted">One value, for a minute, on record.</span></form>`
  }${canReveal && view.canRule && html`<form id="not-phi" method="post" action="${href(["holds", hold.id, "rule"])}">${hidden(view)}<input type="hidden" name="kind" value="not-phi"></form>`}
<table class="list findings">
<thead><tr><th scope="col">Type</th><th scope="col">Where</th><th scope="col">How sure</th><th scope="col">Why</th><th scope="col">Becomes</th>${canReveal && html`<th scope="col"><span class="sr">Value</span></th>`}</tr></thead>
<tbody>${findings.map((finding, i) => row(finding, i, view, canReveal))}</tbody></table>
${pages !== null && html`<p class="muted">Findings ${pages}</p>`}`;
}

/** Of what the payload or a reviewer states to be PHI, and of some numbers, nobody can say so. */
function mayRule({ type, key, detector, because }: ShownFinding): boolean {
  const isStated =
    detector === "known" ||
    detector === RULING ||
    because.some((code) => code.startsWith("known:"));
  return !key && !isStated && !NEVER_NOT_PHI.has(type as FindingType);
}

/** Does the payload as it is shown have the place of a finding? */
function isInText(read: HoldView["read"], number: number): boolean {
  return (read?.lines ?? []).some(({ ofKey, pieces }) =>
    [ofKey, ...pieces].some((piece) => piece?.kind === "found" && piece.findings.includes(number)),
  );
}

function row(
  finding: ShownFinding,
  i: number,
  { read, canRule, part, revealed }: HoldView,
  canReveal: boolean,
): Html {
  const { path, key, start, end, type, score, detector, because, fate } = finding;
  const seen = viewIn(because);
  const place = part.finding + i;
  const isClear = fate === "permitted" || fate === "forgiven";
  const number = isClear ? null : read?.revealable[i];
  return html`<tr id="f${place + 1}"><td><span class="type">${type}</span></td><td class="where"><code>${path}</code>${key && " (its name)"} <span class="muted">${!key && `${start}–${end}`}</span></td><td class="sure">${sureness(score)}</td><td class="because">${inWords(because)} <span class="muted">${detector}${seen !== "raw" && `, view ${seen}`}</span></td><td>${because.includes(SAID_NOT_PHI) ? "leaves: said to be no PHI" : FATES[fate]}</td>${
    canReveal &&
    html`<td>${number !== null && number !== undefined && html`<span class="v" data-value="${place}">${number === revealed?.finding && !isInText(read, place) && revealedText(revealed.text)}</span> <button form="reveal" name="finding" value="${number}" class="quiet" data-place="${place}">Reveal<span class="sr"> ${type} in ${path}</span></button>`}${number !== null && number !== undefined && canRule && mayRule(finding) && html` <button form="not-phi" name="finding" value="${number}" class="quiet">Not PHI…<span class="sr"> ${type} in ${path}</span></button>`}</td>`
  }</tr>
`;
}
