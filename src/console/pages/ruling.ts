import { reasonsFor } from "../../review/reasons.ts";
import type { RulingSummary } from "../../review/rulings.ts";
import { type Html, href, html } from "../html.ts";
import { notice, payloadText, select, time } from "../parts.ts";
import { REASON_WORDS } from "../words.ts";
import { sentence } from "./hold-view.ts";
import { KINDS, stateOf, whyOf } from "./rulings.ts";

export interface RulingPage {
  readonly ruling: RulingSummary;
  readonly names: ReadonlyMap<string, string>;
  /** Shown for a minute. */
  readonly text: string | null;
  readonly canReveal: boolean;
  readonly canConfirm: boolean;
  readonly canRevoke: boolean;
  readonly given: { readonly reason: string; readonly note: string };
  readonly done: string | null;
  readonly fault: string | null;
}

const DONE: Readonly<Record<string, string>> = {
  confirm: "It counts from now on.",
  revoke: "Revoked. It counts no more, and its text is erased.",
};

/** One ruling: who said what, and what can be done about it. */
export function rulingPage(page: RulingPage): Html {
  const { ruling, names, text, done, fault } = page;
  const { kind, type, destination, hold, made_by, made_at, second, revoked_by, revoked_at, id } = ruling;
  const name = (actor: string) => html`<bdi>${names.get(actor) ?? actor}</bdi>`;
  const words = DONE[done ?? ""];
  return html`<nav class="crumbs" aria-label="Where"><a href="${href(["rulings"])}">Rulings</a></nav>
${fault !== null && notice("bad", sentence(fault))}
${fault === null && words !== undefined && notice("good", words)}
<div class="head stack"><h1>${kind === "missed" ? "Missed PHI" : "Not PHI"}: ${type}</h1>
<p class="lead">${stateOf(ruling)}</p>
<dl class="facts">
<div><dt>Said</dt><dd>${KINDS[kind]}</dd></div>
<div><dt>At</dt><dd>${destination ?? "all destinations"}</dd></div>
<div><dt>By</dt><dd>${name(made_by)}, ${time(made_at)}</dd></div>
${second !== null && html`<div><dt>Second</dt><dd>${name(second)}</dd></div>`}
<div><dt>Why</dt><dd>${whyOf(ruling)}</dd></div>
${revoked_by !== null && revoked_at !== null && html`<div><dt>Revoked by</dt><dd>${name(revoked_by)}, ${time(revoked_at)}</dd></div>`}
<div><dt>Hold</dt><dd class="id"><a href="${href(["holds", hold])}">${hold}</a></dd></div>
<div><dt>Ruling</dt><dd class="id">${id}</dd></div>
</dl></div>
<div class="shown">${text !== null && shown(text)}${acts(page)}</div>`;
} // biome-ignore format: markup

function shown(text: string): Html {
  return html`<section aria-labelledby="text"><h2 id="text">The text</h2><pre class="body">${payloadText(text)}</pre><p class="muted">This look is on record. It goes by itself after a minute.</p></section>`;
}

function acts(page: RulingPage): Html | null {
  const { ruling, text, canReveal, canConfirm, canRevoke, given } = page;
  const { id, state } = ruling;
  if (state === "revoked" || state === "expired") return null;
  const form = (act: "reveal" | "revoke", button: string, tone: string) =>
    html`<form method="post" action="${href(["rulings", id, act])}" class="row"><label>${select("reason", { none: "Why?", options: reasonsFor(act).map((code) => [code, REASON_WORDS[code]]), chosen: given.reason, required: true })}<span class="sr">Reason</span></label><label>Note <input name="note" maxlength="500" autocomplete="off" value="${given.note}"></label><button class="${tone}">${button}</button></form>`;
  return html`${canReveal && text === null && state !== "unread" && html`<section aria-labelledby="see"><h2 id="see">See the text</h2>${form("reveal", "Show it for a minute", "")}</section>`}
${canConfirm && html`<section aria-labelledby="second"><h2 id="second">Say so too</h2><form method="post" action="${href(["rulings", id, "confirm"])}" class="stack"><p>Look at the text first. Then it counts, because two people said that it is no PHI.</p><p><button class="main">This is no PHI</button></p></form></section>`}
${canRevoke && html`<section aria-labelledby="revoke"><h2 id="revoke">Revoke</h2><p class="muted">It counts no more from the next event on. What left while it counted has left.</p>${form("revoke", "Revoke it", "danger")}</section>`}
${!canRevoke && html`<p class="muted">An admin can revoke it.</p>`}`;
}
