import type { Tally } from "../../store/review.ts";
import type { DeliveryState } from "../../store/store.ts";
import type { Counts } from "../counts.ts";
import { type Html, href, html } from "../html.ts";
import { nothing, select } from "../parts.ts";
import { eventTabs } from "./events.ts";

/** What the states of deliveries count as, in the columns of the table. */
export const COLUMNS = [
  { name: "Delivered", states: ["delivered"] },
  { name: "Held", states: ["held"] },
  { name: "Nothing left", states: ["empty"] },
  { name: "Not for it", states: ["unrouted", "cancelled"] },
  { name: "Discarded, expired", states: ["discarded", "expired"] },
  { name: "Dead, unknown", states: ["dead", "unknown"] },
  { name: "On its way", states: ["pending", "retrying", "released"] },
] as const satisfies readonly { name: string; states: readonly DeliveryState[] }[];

export interface Reconciled {
  readonly day: string;
  readonly hook: string;
  readonly destination: string;
  readonly isRow: boolean;
  readonly received: number;
  /** One for each of `COLUMNS`. */
  readonly counts: readonly number[];
  /** What came in and has no delivery there: it is being judged, or the way was not there then. */
  readonly missing: number;
}

type Key = [day: string, hook: string, destination: string, isRow: boolean];

/** Each day's events of a hook against what became of them at each destination, newest day first. */
export function reconciled(tallies: readonly Tally[], names: readonly string[]): Reconciled[] {
  const sums = new Map<string, Map<string, number>>();
  for (const { span, hook, destination, isRow, what, count } of tallies) {
    const key = JSON.stringify([names[span] ?? "", hook, destination, isRow === 1]);
    const sum = sums.get(key) ?? new Map<string, number>();
    sum.set(what, (sum.get(what) ?? 0) + count);
    sums.set(key, sum);
  }
  const waysOf = (day: string, hook: string, isRow: boolean) => JSON.stringify([day, hook, isRow]);
  const withWays = new Set<string>();
  for (const key of sums.keys()) {
    const [day, hook, destination, isRow] = JSON.parse(key) as Key;
    if (destination !== "") withWays.add(waysOf(day, hook, isRow));
  }
  const rows: Reconciled[] = [];
  for (const [key, sum] of sums) {
    const [day, hook, destination, isRow] = JSON.parse(key) as Key;
    const isEvents = destination === "";
    // Events show as a line of their own only where none of them has a delivery yet.
    if (isEvents && withWays.has(waysOf(day, hook, isRow))) continue;
    const counts = COLUMNS.map(({ states }) =>
      states.reduce((all, state) => all + (sum.get(state) ?? 0), 0),
    );
    const became = counts.reduce((all, count) => all + count, 0);
    const events = sums.get(JSON.stringify([day, hook, "", isRow]))?.get("received") ?? 0;
    // A row goes to one destination only: what came in for it is what has a delivery.
    const received = isRow && !isEvents ? became : events;
    rows.push({ day, hook, destination, isRow, received, counts, missing: received - became });
  }
  return rows.toSorted(
    (a, b) =>
      b.day.localeCompare(a.day) ||
      a.hook.localeCompare(b.hook) ||
      a.destination.localeCompare(b.destination),
  );
}

export function daysPage({
  rows,
  refusals,
  hooks,
  hook,
  zone,
  today,
  days,
}: {
  readonly rows: readonly Reconciled[];
  readonly refusals: Awaited<ReturnType<Counts["refusals"]>>;
  readonly hooks: readonly string[];
  readonly hook: string;
  readonly zone: string;
  readonly today: string;
  readonly days: number;
}): Html {
  const astray = rows.filter(({ missing, day }) => missing !== 0 && day !== today);
  return html`${eventTabs("days")}
<h1>Reconciliation</h1>
<p class="muted">For each day and hook: what was received is what became of it at each destination. Days are ${zone}'s, the last ${days}.</p>
<form class="filter" method="get" action="${href(["events", "days"])}"><label>From ${select("hook", { none: "any", options: hooks.map((id) => [id, id]), chosen: hook })}</label><label>Days ${select("days", { none: "7", options: [["30", "30"]], chosen: String(days) })}</label><button>Filter</button></form>
${
  rows.length === 0
    ? nothing("Nothing came in", "In the last ", days, " days no event was received here.")
    : html`<p>${astray.length === 0 ? html`<span class="state good">All accounted for</span>` : html`<span class="state dead">${astray.length} lines do not add up</span> Look at the column <em>Missing</em>: the way was added later that day, or something waits to be judged.`}</p>
<div class="wide" tabindex="0" role="region" aria-label="Reconciliation by day"><table class="list days"><thead><tr><th scope="col">Day</th><th scope="col">From, to</th><th scope="col" class="n">Received</th>${COLUMNS.map(({ name }) => html`<th scope="col" class="n">${name}</th>`)}<th scope="col" class="n">Missing</th></tr></thead><tbody>${rows.map(row)}</tbody></table></div>`
}
<section aria-labelledby="refused"><h2 id="refused">Refused</h2>
<p class="muted">Never acknowledged, so not received; in the last ${days} days.</p>
${
  refusals.length === 0
    ? html`<p>None.</p>`
    : html`<table class="list"><thead><tr><th scope="col">Hook</th><th scope="col">Why</th><th scope="col" class="n">Requests</th></tr></thead><tbody>${refusals.map(({ hook: of, reason, count }) => html`<tr><td>${of}</td><td>${reason}</td><td class="n">${count}</td></tr>`)}</tbody></table>`
}</section>`;
}

function row({ day, hook, destination, isRow, received, counts, missing }: Reconciled): Html {
  const number = (count: number, name: string) =>
    html`<td class="n" data-th="${name}">${count === 0 ? html`<span class="muted">0</span>` : count}</td>`;
  return html`<tr><td class="when">${day}</td><td>${hook} <span class="arrow" aria-label="to">→</span> ${destination === "" ? html`<span class="muted">not judged yet</span>` : destination}${isRow && html` <span class="muted">rows</span>`}</td><td class="n" data-th="Received"><strong>${received}</strong></td>${counts.map((count, i) => number(count, COLUMNS[i]?.name ?? ""))}<td class="n" data-th="Missing">${missing === 0 ? html`<span class="muted">0</span>` : html`<strong>${missing}</strong>`}</td></tr>
`;
}
