import type { Basis } from "../../../config/config.ts";
import type { FindingType } from "../../../detectors/types.ts";
import { TYPE_WORDS } from "../../review/because.ts";
import type { Health, Sending } from "../destination-health.ts";
import { type Html, href, html } from "../html.ts";
import { nothing, time, typeTags } from "../parts.ts";
import { healthLine, sending } from "./destination-health.ts";

export interface AllowedField {
  readonly path: string;
  readonly permit: readonly FindingType[];
  readonly isWild: boolean;
  /** The identifier it is whenever it is filled. */
  readonly holds: FindingType | null;
  readonly health: boolean;
  /** People write what they like in it, or nobody knows what it is. */
  readonly isFree: boolean;
  /** In how many of the events that were looked at. */
  readonly count: number;
  readonly last: number | null;
  readonly lets: readonly { readonly path: string; readonly isNew: boolean }[];
}

export interface DestinationView {
  readonly id: string;
  readonly preset: string;
  readonly host: string | null;
  /** The reader may send an invented call there. */
  readonly canTest: boolean;
  readonly mode: "enforce" | "observe";
  readonly onPhi: "redact" | "hold";
  readonly holdOn: readonly FindingType[];
  readonly hooks: readonly string[];
  readonly basis: readonly (Basis & { readonly inForce: boolean })[];
  readonly fields: readonly AllowedField[];
  /** Null for whoever sees one practice only. */
  readonly lookedAt: number | null;
  readonly health: Health;
  readonly dead: { readonly count: number; readonly most: number };
  /** Null for whoever sees one practice only. */
  readonly sending: Sending | null;
  readonly today: { readonly delivered: number; readonly held: number; readonly dead: number };
}

export function destinationsPage({
  destinations,
  now,
}: {
  readonly destinations: readonly DestinationView[];
  readonly now: number;
}): Html {
  if (destinations.length === 0)
    return html`<h1>Destinations</h1>${nothing("No destination", "Add one to ", html`<code>config/guard.yaml</code>`, " and restart.")}`;
  return html`<h1>Destinations</h1>
<p class="muted">Who may get what. It stands in <code>config/guard.yaml</code>, which is read at start; <code>guard check</code> tests a change.</p>
${destinations.map((view) => section(view, now))}`;
}

function section(view: DestinationView, now: number): Html {
  const { id, preset, host, mode, onPhi, holdOn, hooks, today, lookedAt, fields } = view;
  return html`<section class="dest" aria-labelledby="d-${id}"><div class="top"><h2 id="d-${id}">${id}</h2><span>${today.delivered > 0 && html`<span class="state delivered">${today.delivered} delivered</span> `}${today.held > 0 && html`<span class="state held">${today.held} held</span> `}${today.dead > 0 && html`<span class="state dead">${today.dead} dead</span> `}<span class="muted">in 24 hours</span></span></div>
<dl class="facts"><div><dt>Kind</dt><dd>${preset}</dd></div>${host !== null && html`<div><dt>Host</dt><dd>${host}</dd></div>`}<div><dt>From</dt><dd>${hooks.length === 0 ? "no hook" : hooks.join(", ")}</dd></div><div><dt>Identifiers</dt><dd>${onPhi === "hold" ? "hold it" : "are redacted"}${holdOn.length > 0 && html`; always held: ${typeTags(holdOn)}`}</dd></div>${mode === "observe" && html`<div><dt>Mode</dt><dd>observed: nothing is sent</dd></div>`}</dl>
${healthLine(view.health, id, view.dead, now)}
${basisLine(view)}
${
  fields.length === 0
    ? html`<p class="muted">Its kind says which fields it gets; <code>allow</code> has none.</p>`
    : html`<table class="list"><thead><tr><th scope="col">Allowed field</th><th scope="col">Risk</th><th scope="col">In clear</th>${lookedAt !== null && html`<th scope="col">Filled in the last ${lookedAt} events</th>`}</tr></thead><tbody>${fields.map((field) => row(field, lookedAt))}</tbody></table>`
}${view.sending !== null && sending(view.sending)}${view.canTest && testForm(view)}</section>`;
}

function testForm({ id, mode, onPhi }: DestinationView): Html {
  const way = mode === "observe" ? "is judged and not sent" : onPhi === "hold" ? "is judged, and held like any other" : "is judged and sent"; // biome-ignore format: one choice
  return html`<form method="post" action="${href(["destinations", id, "test"])}" class="row"><button>Send a test</button> <span class="muted">An invented call, marked as a test, ${way}.</span></form>`;
}

function row(
  { path, permit, holds, health, isFree, isWild, count, last, lets }: AllowedField,
  lookedAt: number | null,
): Html {
  const risk = [
    holds !== null && html`<span class="state held">${TYPE_WORDS[holds]}</span> `,
    health && html`<span class="state held">tells of health</span> `,
    isWild && html`<span class="state held">whatever comes</span> `,
    !isWild && isFree && html`<span class="state">free text</span> `,
  ].filter((each) => each !== false);
  return html`<tr><td><code>${path}</code></td><td data-th="Risk">${risk.length === 0 ? html`<span class="muted">none known</span>` : risk}</td><td data-th="In clear">${permit.length === 0 ? html`<span class="muted">nothing</span>` : typeTags(permit)}</td>${
    lookedAt !== null &&
    html`<td data-th="Filled">${count === 0 ? html`<span class="muted">never</span>` : html`${count}${last !== null && html` <span class="muted">last</span> ${time(last)}`}`}${lets.length > 0 && html` <span class="fields">${lets.slice(0, 40).map(({ path: of, isNew }) => html`<code>${of}</code>${isNew && html` <span class="state held">new this week</span>`} `)}${lets.length > 40 && html`<span class="muted">and ${lets.length - 40} more</span>`}</span>`}</td>`
  }</tr>
`;
}

function basisLine({ basis }: DestinationView): Html {
  if (basis.length === 0)
    return html`<p class="muted">No basis to hold PHI: nothing leaves in clear.</p>`;
  return html`<ul class="plain">${basis.map(
    ({ kind, with: party, from, until, inForce }) =>
      html`<li>${inForce ? html`<span class="state delivered">in force</span>` : html`<span class="state dead">not in force</span>`} ${kind}${party !== null && html` with ${party}`} <span class="muted">${from ?? "always"} to ${until ?? "open end"}</span></li>`,
  )}</ul>`;
}
