import type { Health, Sending } from "../destination-health.ts";
import { type Html, href, html } from "../html.ts";
import { time } from "../parts.ts";
import { counted, span } from "../words.ts";

/** How it does now: what waits, what failed and how, what arrived last. */
export function healthLine({ delivered, failures, pending, retrying, oldest }: Health, id: string, dead: { readonly count: number; readonly most: number }, now: number): Html {
  const waiting = pending + retrying;
  return html`<dl class="facts">
<div><dt>Last delivered</dt><dd>${delivered === null ? html`<span class="muted">none of the newest</span>` : html`${time(delivered)} <span class="muted">${span(now - delivered)} ago</span>`}</dd></div>
<div><dt>Waiting</dt><dd>${waiting === 0 ? "nothing" : html`${pending > 0 && `${pending.toLocaleString("en-US")} to be sent`}${pending > 0 && retrying > 0 && ", "}${retrying > 0 && `${retrying.toLocaleString("en-US")} being tried again`}${oldest !== null && html` <span class="muted">oldest ${span(now - oldest)}</span>`}`}</dd></div>
<div><dt>Dead</dt><dd>${dead.count === 0 ? "none" : html`<a href="${href([], { state: "dead", destination: id })}">${dead.count >= dead.most ? `${dead.most.toLocaleString("en-US")} or more` : dead.count.toLocaleString("en-US")}</a>`}</dd></div>
${failures.slice(0, 3).map(({ kind, at, count }) => html`<div><dt>Failed</dt><dd><span class="state dead">${kind}</span> ${time(at)} <span class="muted">${counted(count, "attempt")}</span></dd></div>`)}
</dl>`;
} // biome-ignore format: markup

const FATES: Readonly<Record<string, string>> = {
  redacted: "redacted", held: "held", permitted: "left in clear", forgiven: "left: one of yours", released: "released in clear",
}; // biome-ignore format: a table

/** What the newest events would have sent, by shape. */
export function sending({ events, fields, found }: Sending): Html {
  if (events === 0) return html`<p class="muted">No event was for it yet; what it would get of one shows here.</p>`;
  return html`<details><summary>What the last ${counted(events, "event")} would have sent</summary>
<table class="list"><thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col" class="n">Events</th></tr></thead><tbody>${fields.slice(0, MOST).map(({ path, kinds, count }) => html`<tr><td><code>${path}</code></td><td data-th="Value">${kinds}</td><td class="n" data-th="Events">${count}</td></tr>`)}</tbody></table>
${fields.length === 0 && html`<p class="muted">None of its fields was filled.</p>`}${fields.length > MOST && html`<p class="muted">and ${fields.length - MOST} more</p>`}
<p>${found.length === 0 ? html`<span class="muted">No identifier was found in them.</span>` : found.map(({ type, fates }) => html`<span class="pair"><span class="type">${type}</span> ${fates.map(([fate, count]) => `${FATES[fate] ?? fate} in ${count}`).join(", ")}</span> `)}</p></details>`;
} // biome-ignore format: markup

const MOST = 100;
