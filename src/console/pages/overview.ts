import type { Counts } from "../counts.ts";
import { type Html, href, html } from "../html.ts";
import { time } from "../parts.ts";
import type { Sums } from "../sums.ts";
import { counted, span } from "../words.ts";
import { bars, type Series, stacked } from "./charts.ts";

export interface Overview {
  readonly days: readonly string[];
  readonly today: string;
  readonly zone: string;
  readonly sums: Sums;
  readonly held: { readonly count: number; readonly oldest: number | null };
  readonly refused: number;
  readonly scan: Awaited<ReturnType<Counts["scanSeconds"]>>;
  readonly now: number;
  readonly hooks: readonly {
    readonly hook: string;
    /** Null: never; undefined: not for this person to know. */
    readonly at: number | null | undefined;
    readonly count: number;
    readonly isSilent: boolean;
  }[];
}

/** What the states come to in a picture: few enough to tell apart. */
const SERIES: readonly (Series & { readonly states: readonly string[] })[] = [
  { name: "Delivered", shade: "good", states: ["delivered"] },
  { name: "Held", shade: "warn", states: ["held"] },
  { name: "Dead or unknown", shade: "bad", states: ["dead", "unknown"] },
  {
    name: "Not sent",
    shade: "dim",
    states: ["discarded", "expired", "empty", "unrouted", "cancelled"],
  },
  { name: "On its way", shade: "plain", states: ["pending", "retrying", "released"] },
];

export function overviewPage(view: Overview): Html {
  const { days, sums, hooks } = view;
  const silent = hooks.filter(({ isSilent }) => isSilent);
  const values = (of: ReadonlyMap<string, number> | undefined) =>
    SERIES.map(({ states }) => states.reduce((all, state) => all + (of?.get(state) ?? 0), 0));
  const byDay = days.map((day) => ({ label: day, values: values(sums.byDay.get(day)) }));
  const byDestination = [...sums.byDestination].map(([label, of]) => ({
    label,
    values: values(of),
  }));
  return html`<h1>Overview</h1>
${today(view)}
<div class="grid">
<section aria-labelledby="days" class="wholly"><h2 id="days">Deliveries by day, 30 days</h2>${stacked(byDay, SERIES)}</section>
<section aria-labelledby="types"><h2 id="types">Found most, 30 days</h2>${bars(
    sums.byType.slice(0, 10).map(([label, count]) => ({ label, values: [count] })),
    [{ name: "Deliveries", shade: "warn" }],
  )}</section>
<section aria-labelledby="to"><h2 id="to">By destination, 30 days</h2>${bars(byDestination, SERIES)}</section>
<section aria-labelledby="hooks" class="wholly"><h2 id="hooks">Hooks</h2>
${silent.length > 0 && html`<p><span class="state held">${counted(silent.length, "hook")} silent</span> Has the trigger been changed in CTM, or did CTM switch the webhook off?</p>`}
<table class="list"><thead><tr><th scope="col">Hook</th><th scope="col">Last event</th><th scope="col" class="n">30 days</th></tr></thead><tbody>${hooks.map(
    ({ hook, at, count, isSilent }) =>
      html`<tr><td><a href="${href(["events"], { hook })}">${hook}</a></td><td>${at === undefined ? "" : at === null ? "never" : html`${time(at)} <span class="muted">${span(view.now - at)} ago</span>`} ${isSilent && html`<span class="state held">silent</span>`}</td><td class="n" data-th="30 days">${count.toLocaleString("en-US")}</td></tr>`,
  )}</tbody></table></section>
</div>`;
}

function today({ sums, today: day, held, refused, scan, now }: Overview): Html {
  const of = sums.byDay.get(day);
  const count = (...what: string[]) => what.reduce((all, each) => all + (of?.get(each) ?? 0), 0);
  const card = (name: string, value: number | string, note: string, address?: string) =>
    html`<div class="card"><dt>${address === undefined ? name : html`<a href="${address}">${name}</a>`}</dt><dd><span class="value-big">${typeof value === "number" ? value.toLocaleString("en-US") : value}</span> <span class="muted">${note}</span></dd></div>`;
  return html`<dl class="cards">
${card("Waiting for you", held.count, held.oldest === null ? "nothing held" : `oldest ${span(now - held.oldest)}`, href([]))}
${card("Received today", count("received"), "events", href(["events"], { from: day }))}
${card("Delivered today", count("delivered"), "deliveries")}
${card("Dead today", count("dead", "unknown"), "could not be delivered", href([], { state: "dead" }))}
${card("Refused", refused, "requests, 30 days", href(["events", "days"]))}
${card("Judging", scan === null ? "–" : `${seconds(scan.half)}`, scan === null ? "nothing yet" : `half; 95 of 100 within ${seconds(scan.most)}`)}
</dl>`;
}

function seconds(s: number): string {
  return s === Number.POSITIVE_INFINITY ? "> 2 s" : s < 1 ? `${s * 1000} ms` : `${s} s`;
}
