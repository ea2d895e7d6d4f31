import { FINDING_TYPES } from "../../../detectors/types.ts";
import type { HoldSummary } from "../../review/list.ts";
import { reasonsFor } from "../../review/reasons.ts";
import type { DeliveryState } from "../../store/store.ts";
import { type Given, queryOf } from "../filter.ts";
import { type Html, href, html } from "../html.ts";
import { nothing, select, stateTag, testTag, time, typeTags } from "../parts.ts";
import { counted, REASON_WORDS, STATE_WORDS, span, whyInWords } from "../words.ts";

export interface HeldList {
  readonly holds: readonly HoldSummary[];
  readonly next: string | null;
  /** Of the list as it is narrowed, and of all that waits. */
  readonly counted: { readonly count: number; readonly oldest: number | null };
  readonly waiting: { readonly count: number; readonly oldest: number | null };
  readonly most: number;
  readonly given: Given & { readonly state: DeliveryState };
  readonly narrowed: boolean;
  readonly isFirst: boolean;
  readonly canDecide: boolean;
  readonly now: number;
  readonly hooks: readonly string[];
  readonly destinations: readonly string[];
  readonly zone: string;
}

export function titleOf({ waiting, most, now }: HeldList): string {
  const { count, oldest } = waiting;
  if (count === 0 || oldest === null) return "Nothing held";
  return `(${upTo(count, most)}) Held, oldest ${span(now - oldest)}`;
}

export function heldPage(list: HeldList): Html {
  const { canDecide, given } = list;
  const table = html`<div id="live" data-title="${titleOf(list)} · PHI guard">${inside(list)}</div>`;
  return html`
${filterForm(list)}
${
  canDecide && given.state === "held"
    ? html`<form id="many" method="post" action="${href(["holds", "act"])}">${table}${bulk()}</form>`
    : table
}
<p class="keys" hidden>Keys: <kbd>j</kbd> <kbd>k</kbd> move · <kbd>enter</kbd> open${canDecide && html` · <kbd>x</kbd> mark · <kbd>r</kbd> release · <kbd>d</kbd> discard`} · <kbd>/</kbd> filter</p>`;
}

/** What a browser fetches again by itself. */
export function liveList(list: HeldList): Html {
  return html`<div id="live" data-title="${titleOf(list)} · PHI guard">${inside(list)}</div>`;
}

function inside(list: HeldList): Html {
  const { holds, canDecide, given } = list;
  const marks = canDecide && given.state === "held";
  return html`${headline(list)}
${
  holds.length === 0
    ? empty(list)
    : html`<table class="list holds${marks && " marks"}">
<thead><tr>${marks && html`<th scope="col" class="mark"><span class="sr">Mark</span></th>`}<th scope="col">Received</th><th scope="col">From, to</th><th scope="col">Why</th><th scope="col">Found</th></tr></thead>
<tbody>${holds.map((hold) => row(hold, list, marks))}</tbody>
</table>
${pages(list)}`
}`;
}

function headline({ counted: of, waiting, most, given, now, narrowed }: HeldList): Html {
  const isAll = given.state === "held" && !narrowed;
  const { count, oldest } = isAll ? waiting : of;
  const age =
    oldest === null || given.state !== "held" ? null : html`, the oldest for ${span(now - oldest)}`;
  return html`<h1><span class="number">${upTo(count, most)}</span> ${STATE_WORDS[given.state]}<span class="muted">${age}${narrowed && html`, as filtered`}</span></h1>`;
}

function upTo(count: number, most: number): string {
  return count >= most ? `${most.toLocaleString("en-US")}+` : count.toLocaleString("en-US");
}

function row(hold: HoldSummary, { given, now }: HeldList, marks: boolean): Html {
  const { id, received_at, hook, destination, reason, types } = hold;
  const age = span(now - Date.parse(received_at));
  return html`<tr id="${id}">${
    marks &&
    html`<td class="mark"><label><input type="checkbox" name="id" value="${id}"><span class="sr">Mark ${hook} to ${destination}, ${age} ago</span></label></td>`
  }<td class="when">${time(received_at)} <span class="muted age">${age}</span></td><td class="way">${testTag(hold.event)}<a href="${href(["holds", id], queryOf(given))}">${hook} <span class="arrow" aria-label="to">→</span> ${destination}</a></td><td class="why">${given.state === "held" ? whyInWords(reason) : html`${stateTag(given.state)} <span class="muted">${whyInWords(reason)}</span>`}</td><td class="found">${typeTags(types)}</td></tr>
`;
}

function empty({ narrowed, given, isFirst }: HeldList): Html {
  if (!isFirst)
    return nothing("No more", html`<a href="${href([], queryOf(given))}">Back to the newest</a>`);
  if (narrowed)
    return nothing(
      "Nothing matches",
      "Take a filter away, or ",
      html`<a href="${href([], { state: given.state })}">show all</a>.`,
    );
  if (given.state === "held")
    return nothing(
      "Nothing waits for you",
      "What is in doubt shows up here by itself. ",
      html`<a href="${href(["events"])}">Events</a> has what went through.`,
    );
  return nothing("There is none", html`<a href="/console/">Back to what is held</a>`);
}

function pages({ next, given, isFirst, holds }: HeldList): Html {
  return html`<nav class="pages" aria-label="More"><span class="muted">${counted(holds.length, "row")}</span>${!isFirst && html`<a href="${href([], queryOf(given))}">Newest</a>`}${next !== null && html`<a href="${href([], { ...queryOf(given), before: next })}" rel="next">Older</a>`}</nav>`;
}

/** States in which something was, or is, of concern to a person. */
const LISTED: readonly DeliveryState[] = [
  "held", "dead", "unknown", "released", "delivered", "discarded", "expired", "pending", "retrying", "cancelled",
]; // biome-ignore format: a list reads better in rows

function filterForm({ given, hooks, destinations, zone, narrowed }: HeldList): Html {
  const same = (values: readonly string[]) => values.map((value) => [value, value] as const);
  return html`<form class="filter" method="get" action="/console/" role="search" aria-label="Filter">
<label>State ${select("state", { none: "held", options: LISTED.slice(1).map((state) => [state, STATE_WORDS[state]]), chosen: given.state })}</label>
<label>From ${select("hook", { none: "any", options: same(hooks), chosen: given.hook })}</label>
<label>To ${select("destination", { none: "any", options: same(destinations), chosen: given.destination })}</label>
<label>Found ${select("type", { none: "anything", options: same(FINDING_TYPES), chosen: given.type })}</label>
<label>Since <input type="date" name="from" value="${given.from}" title="From the start of this day in ${zone}"></label>
<label>Until <input type="date" name="until" value="${given.until}" title="To the end of this day in ${zone}"></label>
<label>Activity <input name="activity" value="${given.activity}" size="12" inputmode="numeric" autocomplete="off" placeholder="CTM's id"></label>
<button>Filter</button>${narrowed && html` <a class="clear" href="${href([], { state: given.state === "held" ? "" : given.state })}">Clear</a>`}
</form>`;
}

function bulk(): Html {
  const options = (act: "release" | "discard") =>
    reasonsFor(act).map((code) => [code, REASON_WORDS[code]] as const);
  return html`<fieldset class="bulk"><legend>With what is marked <output id="marked"></output></legend>
<div class="act"><label>${select("release-reason", { none: "Why release?", options: options("release") })}<span class="sr">Reason to release</span></label><button name="act" value="release" class="main">Release redacted</button></div>
<div class="act"><label>${select("discard-reason", { none: "Why discard?", options: options("discard") })}<span class="sr">Reason to discard</span></label><button name="act" value="discard">Discard</button></div>
<label class="note">Note <input name="note" maxlength="500" autocomplete="off" placeholder="no names, no numbers" size="20"></label>
</fieldset>`;
}
