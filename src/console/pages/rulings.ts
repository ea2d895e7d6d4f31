import type { RulingSummary } from "../../review/rulings.ts";
import { type Content, type Html, href, html } from "../html.ts";
import { nothing, time } from "../parts.ts";
import { REASON_WORDS } from "../words.ts";

export interface RulingsPage {
  readonly rulings: readonly RulingSummary[];
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly names: ReadonlyMap<string, string>;
  /** There are several, and the reader sees them all. */
  readonly practices: boolean;
}

export function rulingsPage({ rulings, next, isFirst, names, practices }: RulingsPage): Html {
  return html`<h1>Rulings</h1>
<div class="shown"><p class="muted">What people said of texts that the scan took for PHI, or missed. The texts are kept encrypted and shown to nobody unasked. A new one is made on the page of a hold.</p>
${
  rulings.length === 0
    ? isFirst
      ? nothing("No ruling yet", "Open a hold and say of a finding that it is no PHI, or of a text that it was missed.")
      : nothing("No more", html`<a href="${href(["rulings"])}">Back to the newest</a>`)
    : html`<table class="list rulings"><thead><tr><th scope="col">Said</th><th scope="col">At</th><th scope="col">By</th><th scope="col">Why</th><th scope="col">Counts</th></tr></thead><tbody>${rulings.map((ruling) => row(ruling, names, practices))}</tbody></table>
<nav class="pages" aria-label="More">${!isFirst && html`<a href="${href(["rulings"])}">Newest</a>`}${next !== null && html`<a href="${href(["rulings"], { before: next })}" rel="next">Older</a>`}</nav>`
}</div>`;
} // biome-ignore format: markup

function row(ruling: RulingSummary, names: RulingsPage["names"], practices: boolean): Html {
  const { id, kind, type, destination, made_by, made_at, practice } = ruling;
  return html`<tr><td><a href="${href(["rulings", id])}">${KINDS[kind]} <span class="type">${type}</span></a></td><td data-th="At">${destination ?? "all destinations"}${practices && html` <span class="muted">${practice}</span>`}</td><td data-th="By"><bdi>${names.get(made_by) ?? made_by}</bdi> <span class="muted">${time(made_at)}</span></td><td data-th="Why">${whyOf(ruling)}</td><td>${stateOf(ruling)}</td></tr>
`;
}

export const KINDS: Readonly<Record<RulingSummary["kind"], string>> = {
  "not-phi": "not PHI",
  missed: "missed PHI",
};

export function whyOf({ reason, note }: Pick<RulingSummary, "reason" | "note">): Content {
  const words = (REASON_WORDS as Readonly<Record<string, string>>)[reason] ?? reason;
  return html`${words}${note !== null && html` “${note}”`}`;
}

export function stateOf({ state, until, revoked_at }: RulingSummary): Html {
  switch (state) {
    case "in-force":
      return html`<span class="state delivered">counts</span> <span class="muted">until</span> ${until}`;
    case "asked":
      return html`<span class="state held">waits for a second person</span>`;
    case "expired":
      return html`<span class="state">over</span> <span class="muted">since the end of</span> ${until}`;
    case "revoked":
      return html`<span class="state">revoked</span> ${revoked_at !== null && time(revoked_at)}`;
    case "unread":
      return html`<span class="state dead">cannot be read: revoke it, or everything it could concern is held</span>`;
  }
}
