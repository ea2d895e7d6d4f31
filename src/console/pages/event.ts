import type { EventView } from "../../store/records.ts";
import type { History } from "../../store/review.ts";
import { type Html, href, html } from "../html.ts";
import { stateTag, testTag, time, typeTags } from "../parts.ts";
import { counted, span, whyInWords } from "../words.ts";
import { eventTabs, isConcern } from "./events.ts";
import { historyOf } from "./history.ts";

export interface EventShown {
  readonly event: EventView;
  readonly history: History | null;
  readonly names: ReadonlyMap<string, string>;
  readonly now: number;
  readonly canDecide: boolean;
}

/** One event: without a value, since it outlives its text. */
export function eventPage({ event, history, names, now, canDecide }: EventShown): Html {
  const { id, hook, receivedAt, repeatOf, parent, row, deliveries, rows, shape } = event;
  return html`${eventTabs("list")}
<div class="head stack"><h1>${testTag(id)}${hook}</h1>
<dl class="facts">
<div><dt>Received</dt><dd>${time(receivedAt)}, ${span(now - receivedAt)} ago</dd></div>
${repeatOf !== null && html`<div><dt>Repeats</dt><dd class="id"><a href="${href(["events", repeatOf])}">${repeatOf}</a></dd></div>`}
${parent !== null && html`<div><dt>Row</dt><dd>${row} of <a href="${href(["events", parent])}">an export</a></dd></div>`}
<div><dt>Event</dt><dd class="id">${id}</dd></div>
</dl></div>
<div class="shown">
<section aria-labelledby="became"><h2 id="became">What became of it</h2>
${
  deliveries.length === 0
    ? html`<p class="muted">It is being judged.</p>`
    : html`<table class="list"><thead><tr><th scope="col">Destination</th><th scope="col">State</th><th scope="col">Why</th><th scope="col">Attempts</th><th scope="col"><span class="sr">Act</span></th></tr></thead><tbody>${deliveries.map(
        (delivery) =>
          html`<tr><td><strong>${delivery.destination}</strong></td><td>${stateTag(delivery.state)}</td><td>${whyInWords(delivery.reason)}${delivery.detail !== null && html` <span class="muted">(${delivery.detail})</span>`}</td><td data-th="Attempts">${delivery.attempts}</td><td>${isConcern(delivery) && html`<a href="${href(["holds", delivery.id])}">Open</a>`}${
            canDecide &&
            (delivery.state === "dead" || delivery.state === "unknown") &&
            html` <form class="inline" method="post" action="${href(["holds", delivery.id, "retry"])}"><button class="quiet">Send once more</button></form>`
          }</td></tr>`,
      )}</tbody></table>`
}
${rows.length > 0 && html`<p>Rows taken out: ${rows.map(({ state, count }) => html`<span class="pair">${count} ${stateTag(state)}</span> `)}</p>`}
</section>
${shape !== null && shapeOf(shape)}
${history !== null && historyOf(history, { hold: { event: id }, names, now })}
</div>`;
}

interface Shape {
  readonly unreadable?: string;
  readonly format?: string;
  readonly fields?: string;
  readonly findings?: Readonly<Record<string, number>>;
}

function shapeOf(json: string): Html {
  const { unreadable, format, fields = "", findings = {} } = JSON.parse(json) as Shape;
  const paths = fields.split(" ").filter((path) => path !== "");
  const types = Object.keys(findings);
  return html`<section aria-labelledby="shape"><h2 id="shape">Its shape</h2>
${unreadable !== undefined && html`<p>It could not be read: ${unreadable}.</p>`}
${types.length > 0 && html`<p>Found in what some destination may get: ${typeTags(types)}</p>`}
${paths.length > 0 && html`<details><summary>${counted(paths.length, "field")}${format !== undefined && html`, ${format}`}</summary><p class="fields">${paths.slice(0, 500).map((path) => html`<code>${path.replace(/:(\w+)$/, "")}</code> `)}</p></details>`}
<p class="muted">Kept without values: catalogue fields by name, others as *.</p></section>`;
}
