import type { DeliveryView } from "../../store/records.ts";
import type { EventSummary } from "../../store/review.ts";
import type { Given } from "../filter.ts";
import { type Html, href, html } from "../html.ts";
import { nothing, select, stateTag, testTag, time } from "../parts.ts";
import { counted, span, whyInWords } from "../words.ts";

export interface EventsList {
  readonly events: readonly EventSummary[];
  readonly next: string | null;
  readonly given: Given;
  readonly narrowed: boolean;
  readonly isFirst: boolean;
  readonly now: number;
  readonly hooks: readonly string[];
  readonly zone: string;
}

export function eventsPage(list: EventsList): Html {
  const { events } = list;
  return html`${eventTabs("list")}
<h1>Events</h1>
${filterForm(list)}
${events.length === 0 ? empty(list) : html`<table class="list"><thead><tr><th scope="col">Received</th><th scope="col">Hook</th><th scope="col">Became</th></tr></thead><tbody>${events.map((event) => row(event, list))}</tbody></table>${pages(list)}`}`;
}

export function eventTabs(at: "list" | "days"): Html {
  const tab = (name: typeof at, address: string, words: string) =>
    html`<a href="${address}"${name === at && html` aria-current="page"`}>${words}</a>`;
  return html`<nav class="tabs sub" aria-label="Events">${tab("list", href(["events"]), "What came in")}${tab("days", href(["events", "days"]), "Reconciliation")}</nav>`;
}

function row(
  { id, hook, receivedAt, state, deliveries, repeatOf, parent, row: number }: EventSummary,
  { now }: EventsList,
): Html {
  return html`<tr><td class="when"><a href="${href(["events", id])}">${time(receivedAt)}</a> <span class="muted age">${span(now - receivedAt)}</span></td><td>${testTag(id)}${hook}${repeatOf !== null && html` <span class="muted">again</span>`}${parent !== null && html` <span class="muted">row ${number}</span>`}</td><td>${
    state === "judged" ? deliveries.map(way) : html`<span class="state">being judged</span>`
  }</td></tr>
`;
}

/** A destination and what became of the event there; where a person has or had to look, it leads to the hold. */
export function way(delivery: DeliveryView): Html {
  const { id, destination, state, reason } = delivery;
  const words = html`${destination} ${stateTag(state)}`;
  return isConcern(delivery)
    ? html`<span class="pair"><a href="${href(["holds", id])}" title="${whyInWords(reason)}">${words}</a></span> `
    : html`<span class="pair">${words}</span> `;
}

/** Had a person to look at it, as far as its state says? */
export function isConcern({ state }: DeliveryView): boolean {
  return ["held", "dead", "unknown", "discarded", "expired"].includes(state);
}

function filterForm({ given, hooks, zone, narrowed }: EventsList): Html {
  return html`<form class="filter" method="get" action="${href(["events"])}" role="search" aria-label="Filter">
<label>From ${select("hook", { none: "any", options: hooks.map((hook) => [hook, hook]), chosen: given.hook })}</label>
<label>Since <input type="date" name="from" value="${given.from}" title="From the start of this day in ${zone}"></label>
<label>Until <input type="date" name="until" value="${given.until}" title="To the end of this day in ${zone}"></label>
<label>Activity <input name="activity" value="${given.activity}" size="14" inputmode="numeric" autocomplete="off" placeholder="CTM's id"></label>
<button>Filter</button>${narrowed && html` <a class="clear" href="${href(["events"])}">Clear</a>`}
</form>`;
}

function empty({ narrowed, isFirst }: EventsList): Html {
  if (!isFirst)
    return nothing("No more", html`<a href="${href(["events"])}">Back to the newest</a>`);
  if (narrowed)
    return nothing(
      "Nothing matches",
      "Take a filter away, or ",
      html`<a href="${href(["events"])}">show all</a>.`,
    );
  return nothing(
    "Nothing came in yet",
    html`<code>npm run --silent guard -- hook url ID</code> prints the address that CTM posts to.`,
  );
}

function pages({ next, given, isFirst, events }: EventsList): Html {
  return html`<nav class="pages" aria-label="More"><span class="muted">${counted(events.length, "row")}</span>${!isFirst && html`<a href="${href(["events"], given)}">Newest</a>`}${next !== null && html`<a href="${href(["events"], { ...given, before: next })}" rel="next">Older</a>`}</nav>`;
}
