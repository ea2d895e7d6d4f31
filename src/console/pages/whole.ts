import type { Revealed } from "../../review/reveal.ts";
import { type Html, href, html } from "../html.ts";
import { notice, payloadText } from "../parts.ts";

/** So much of a body is shown with one look. */
export const WHOLE_CHARS = 50_000;

/** A body that was never judged, for a minute: from a character on, as much as one page holds. */
export function wholePage({ id, fields, from, given, back }: {
  readonly id: string;
  readonly fields: Revealed["fields"];
  readonly from: number;
  readonly given: { readonly reason: string; readonly note: string };
  readonly back: string;
}): Html {
  return html`<h1>As it came in</h1>
${notice("plain", "This look is on record. The page leaves by itself after a minute. ", html`<a href="${back}">Leave now</a>`)}
${fields.map(({ path, text }) => html`${path !== "" && html`<h2><code>${payloadText(path)}</code></h2>`}<pre class="body">${payloadText(text.slice(from, from + WHOLE_CHARS))}</pre>
${text.length > WHOLE_CHARS && html`<form method="post" action="${href(["holds", id, "whole"])}" class="row"><input type="hidden" name="reason" value="${given.reason}"><input type="hidden" name="note" value="${given.note}">
<span class="muted">Characters ${Math.min(from + 1, text.length).toLocaleString("en-US")}–${Math.min(from + WHOLE_CHARS, text.length).toLocaleString("en-US")} of ${text.length.toLocaleString("en-US")}; each look at more is on record too.</span>
${from > 0 && html`<button name="char" value="${Math.max(0, from - WHOLE_CHARS)}">Before</button>`}${from + WHOLE_CHARS < text.length && html`<button name="char" value="${from + WHOLE_CHARS}">More</button>`}</form>`}`)}`;
} // biome-ignore format: markup
