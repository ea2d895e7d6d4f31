import { FINDING_TYPES } from "../../../detectors/types.ts";
import { reasonsFor } from "../../review/reasons.ts";
import { MOST_RULING_DAYS, type PreviewedRuling } from "../../review/rule.ts";
import { MOST_WEIGHED } from "../../review/weigh.ts";
import type { Pointed } from "../../review/works/rule.ts";
import type { HoldView } from "../../store/review.ts";
import { type Html, href, html, type Query } from "../html.ts";
import { notice, select } from "../parts.ts";
import { counted, REASON_WORDS } from "../words.ts";
import { sentence } from "./hold-view.ts";

export interface RulePage {
  readonly hold: Pick<HoldView, "id" | "destination">;
  readonly weight: PreviewedRuling;
  /** Digest of what the reviewer saw. */
  readonly preview: string;
  readonly filters: Query;
  readonly everywhere: boolean;
  readonly given: { readonly reason: string; readonly note: string };
  readonly again: boolean;
  readonly needsSecond: boolean;
  readonly fault: string | null;
}

/** What a ruling would change, before it is kept. */
export function rulePage(page: RulePage): Html {
  const { hold, weight, fault, needsSecond, filters } = page;
  const { kind, type, path } = weight;
  const back = href(["holds", hold.id], filters);
  return html`<nav class="crumbs" aria-label="Where"><a href="${back}">Back to the hold</a></nav>
${fault !== null && notice("bad", sentence(fault))}
<div class="head stack"><h1>${kind === "missed" ? html`This is PHI: ${type}` : html`This is no PHI: ${type}`}</h1>
<p class="muted">The text at <code>${path}</code>${kind === "missed" ? ", wherever it stands and however it is written, is found from now on." : ", with this type and in any spelling, holds and redacts nothing from now on. What a payload states of its own person is PHI all the same."}</p></div>
<div class="shown">
<section aria-labelledby="weighed"><h2 id="weighed">What it would change</h2>${weights(weight)}</section>
<section aria-labelledby="say"><h2 id="say">Say so</h2>
${needsSecond && notice("plain", "It counts once a second person has looked at it and says so too, under Rulings.")}
${form(page)}</section>
</div>`;
}

function weights({ kind, open, looked, changed, freed, unread }: PreviewedRuling): Html {
  const change = kind === "missed" ? "gain a finding" : "lose a finding";
  const isAll = looked >= open;
  return html`<p><strong>${counted(changed.length, "open hold")}</strong> would ${change}${freed > 0 && html`; <strong>${counted(freed, "of them", "of them")}</strong> nothing would hold any more, and it would leave once it is judged anew`}.</p>
<p class="muted">Looked at ${isAll ? html`all ${looked}` : html`the newest ${looked} of ${open > MOST_WEIGHED ? html`more than ${MOST_WEIGHED}` : open}`} open holds it could concern${unread > 0 && `; ${counted(unread, "of them", "of them")} cannot be read`}. What comes in from now on is judged by it at once.</p>
${changed.length > 0 && html`<details><summary>Which</summary><ul class="plain">${changed.slice(0, SHOWN).map((id) => html`<li class="id"><a href="${href(["holds", id])}">${id}</a></li>`)}</ul>${changed.length > SHOWN && html`<p class="muted">and ${changed.length - SHOWN} more</p>`}</details>`}`;
}

const SHOWN = 50;

function form(page: RulePage): Html {
  const { hold, weight, preview, everywhere, given, again, filters } = page;
  const { kind, type, until, changed, at } = weight;
  const options = reasonsFor(kind).map((code) => [code, REASON_WORDS[code]] as const);
  const to = href(["holds", hold.id, "rule", "save"]);
  const kept = Object.entries(filters).flatMap(([name, value]) => typeof value === "string" && value !== "" ? [html`<input type="hidden" name="${name}" value="${value}">`] : []); // biome-ignore format: one choice
  return html`<form method="post" action="${to}" class="stack">
<input type="hidden" name="kind" value="${kind}"><input type="hidden" name="preview" value="${preview}">${pointed(at)}${kept}${changed.map((id) => html`<input type="hidden" name="hold" value="${id}">`)}
<div class="row panel">${kind === "missed" && html`<label>Type ${select("phi-type", { none: "choose", options: FINDING_TYPES.map((each) => [each, each] as const), chosen: type, required: true })}</label>`}
<label>At <select name="scope"><option value="one">${hold.destination} only</option><option value="all"${everywhere && html` selected`}>all destinations of the practice</option></select></label>
<label>Until <input type="date" name="phi-until" value="${until}" required title="At most ${MOST_RULING_DAYS} days"></label>
<button formaction="${href(["holds", hold.id, "rule"])}" formnovalidate>Weigh again</button></div>
<div class="row"><label>${select("reason", { none: "Why?", options, chosen: given.reason, required: true })}<span class="sr">Reason</span></label>
<label class="note">Note <input name="note" maxlength="500" autocomplete="off" placeholder="no names, no numbers" value="${given.note}"></label></div>
${changed.length > 0 && !page.needsSecond && html`<label class="row"><input type="checkbox" name="again" value="1"${again && html` checked`}> Have ${changed.length === 1 ? "this one" : html`these ${changed.length}`} judged anew at once</label>`}
<p class="row"><button class="main">${page.needsSecond ? "Ask for it" : "Keep it"}</button> <a href="${href(["holds", hold.id], filters)}">Leave it</a></p>
</form>`;
}

function pointed(at: Pointed): Html | null {
  if ("finding" in at) return html`<input type="hidden" name="finding" value="${at.finding}">`;
  if ("field" in at)
    return html`<input type="hidden" name="place" value="${at.field}:${at.start}-${at.end}">`;
  return null;
}
