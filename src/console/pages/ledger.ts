import type { LedgerEntry } from "../../store/ledger.ts";
import { type Html, href, html } from "../html.ts";
import { nothing, select, time } from "../parts.ts";
import { counted } from "../words.ts";
import { ACTS, factsIn } from "./history.ts";

export interface LedgerList {
  readonly entries: readonly LedgerEntry[];
  readonly next: string | null;
  readonly names: ReadonlyMap<string, string>;
  readonly given: {
    readonly act: string;
    readonly actor: string;
    readonly from: string;
    readonly until: string;
  };
  readonly isFirst: boolean;
  readonly zone: string;
}

export function ledgerPage(list: LedgerList): Html {
  const { entries, given } = list;
  return html`<div class="top"><h1>Ledger</h1><a href="${href(["ledger", "file"], given)}">Download as CSV</a></div>
<p class="muted">What people did, in a chain that shows what was changed or taken out: <code>npm run --silent guard -- ledger verify</code> checks it.</p>
${filterForm(list)}
${entries.length === 0 ? empty(list) : html`<table class="list"><thead><tr><th scope="col" class="n">No.</th><th scope="col">When</th><th scope="col">Who</th><th scope="col">Act</th><th scope="col">Facts</th></tr></thead><tbody>${entries.map((entry) => row(entry, list))}</tbody></table>${pages(list)}`}`;
}

function row({ seq, at, actor, act, facts }: LedgerEntry, { names }: LedgerList): Html {
  const read = Object.entries(factsIn(facts));
  return html`<tr><td class="n" data-th="No.">${seq}</td><td class="when">${time(at)}</td><td class="person"><bdi>${names.get(actor) ?? actor}</bdi></td><td class="act"><strong>${ACTS[act] ?? act}</strong></td><td class="ledger-facts">${read.map(([name, value]) => fact(name, value))}</td></tr>
`;
}

function fact(name: string, value: string | number | boolean | null): Html | null {
  // What a person reads past: a digest, and nothing.
  if (value === null || value === "" || value === 0 || name === "preview") return null;
  const text = String(value);
  const shown =
    name === "event"
      ? html`<a class="id" href="${href(["events", text])}">${shortened(text)}</a>`
      : name === "delivery"
        ? html`<a class="id" href="${href(["holds", text])}">${shortened(text)}</a>`
        : html`${text}`;
  return html`<span class="fact"><span class="muted">${name}</span> ${shown}</span> `;
}

/** Enough to tell it from others on the page. */
function shortened(id: string): string {
  return id.length > 16 ? `${id.slice(0, 12)}…` : id;
}

function filterForm({ given, zone }: LedgerList): Html {
  const isNarrowed = Object.values(given).some((value) => value !== "");
  return html`<form class="filter" method="get" action="${href(["ledger"])}" role="search" aria-label="Filter">
<label>Act ${select("act", { none: "any", options: Object.entries(ACTS), chosen: given.act })}</label>
<label>Who <input name="actor" value="${given.actor}" size="20" autocomplete="off" placeholder="id, as in the file"></label>
<label>Since <input type="date" name="from" value="${given.from}" title="From the start of this day in ${zone}"></label>
<label>Until <input type="date" name="until" value="${given.until}" title="To the end of this day in ${zone}"></label>
<button>Filter</button>${isNarrowed && html` <a class="clear" href="${href(["ledger"])}">Clear</a>`}
</form>`;
}

function empty({ isFirst }: LedgerList): Html {
  return isFirst
    ? nothing(
        "Nothing matches",
        "Take a filter away, or ",
        html`<a href="${href(["ledger"])}">show all</a>.`,
      )
    : nothing("No more", html`<a href="${href(["ledger"])}">Back to the newest</a>`);
}

function pages({ next, given, isFirst, entries }: LedgerList): Html {
  return html`<nav class="pages" aria-label="More"><span class="muted">${counted(entries.length, "row")}</span>${!isFirst && html`<a href="${href(["ledger"], given)}">Newest</a>`}${next !== null && html`<a href="${href(["ledger"], { ...given, before: next })}" rel="next">Older</a>`}</nav>`;
}
