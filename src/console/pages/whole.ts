import type { Revealed } from "../../review/reveal.ts";
import { type Html, html } from "../html.ts";
import { notice, payloadText } from "../parts.ts";

/** A body that was never judged, for a minute. */
export function wholePage({
  fields,
  back,
}: {
  readonly fields: Revealed["fields"];
  readonly back: string;
}): Html {
  return html`<h1>As it came in</h1>
${notice("plain", "This look is on record. The page leaves by itself after a minute. ", html`<a href="${back}">Leave now</a>`)}
${fields.map(({ path, text }) => html`${path !== "" && html`<h2><code>${payloadText(path)}</code></h2>`}<pre class="body">${payloadText(text)}</pre>`)}`;
}
