import { html } from "../html.ts";
import { notice, time } from "../parts.ts";
import type { Answer } from "../visit.ts";

/** Shows a secret this once: only its digest is kept. */
export function oncePage({
  title,
  about,
  secret,
  until,
  back,
}: {
  readonly title: string;
  readonly about: string;
  readonly secret: string;
  /** When it is good no longer, or null. */
  readonly until: number | null;
  readonly back: { readonly href: string; readonly words: string };
}): Answer {
  const body = html`<h1>${title}</h1>
${notice("good", "It is shown this once. Copy it now.")}
<p class="secret"><code>${secret}</code></p>
<p>${about}${until !== null && html` It is good once, until ${time(until)}.`}</p>
<p><a href="${back.href}">${back.words}</a></p>`;
  return { kind: "page", title, at: "people", body };
}
