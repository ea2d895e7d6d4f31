import { inWords, sureness } from "../../review/because.ts";
import type { Tried } from "../../review/try.ts";
import { type Html, href, html } from "../html.ts";
import { labelled, notice, select } from "../parts.ts";
import { counted, whyInWords } from "../words.ts";
import { payload } from "./payload.ts";

export interface TryPage {
  readonly destinations: readonly string[];
  readonly given?: { readonly destination: string; readonly text: string };
  readonly tried?: Tried;
  readonly problem?: string;
}

export function tryPage({ destinations, given, tried, problem }: TryPage): Html {
  return html`<h1>Try a payload</h1>
<p class="muted">What the guard would do with it, by the policy now in force. It is not stored, sent or recorded; use invented data all the same.</p>
${problem !== undefined && notice("bad", problem)}
<form method="post" action="${href(["try"])}" class="stack">
<label for="payload">A body as CTM posts it: JSON, a form, or text</label>
<textarea id="payload" name="payload" spellcheck="false" autocomplete="off">${given === undefined ? "" : `\n${given.text}`}</textarea>
<div class="row"><label>To ${select("destination", { none: "choose a destination", options: destinations.map((id) => [id, id]), chosen: given?.destination ?? (destinations.length === 1 ? (destinations[0] ?? null) : null), required: true })}</label><button class="main">Try it</button></div>
</form>
${tried !== undefined && outcome(tried)}`;
}

function outcome(tried: Tried): Html {
  const { verdict, findings, lines, would_leave, why } = tried;
  return html`<div class="shown">
<section aria-labelledby="verdict"><h2 id="verdict">It would be ${WORDS[verdict.kind]}</h2>
${verdict.kind === "hold" && html`<p>${whyInWords(verdict.reason)}${verdict.detail !== undefined && html` <span class="muted">(${verdict.detail})</span>`}</p>`}
${why !== null && notice("plain", why)}</section>
${
  lines.length > 0 &&
  html`<div class="sides"><section aria-labelledby="in"><h2 id="in">As far as allowed</h2>${payload(
    {
      read: { lines, count: lines.length, unshown: { lines: 0, found: 0 } },
      view: "tree",
      first: 0,
      part: null,
      revealed: null,
      link: null,
      canMark: false,
    },
  )}</section>
<section aria-labelledby="out"><h2 id="out">What ${verdict.kind === "hold" ? "a release would send" : "would leave"}</h2>${would_leave === null ? html`<p class="muted">Nothing.</p>` : html`<pre class="body" id="would-leave">${labelled(would_leave.slice(0, MOST))}</pre>${would_leave.length > MOST && html`<p class="muted">${counted(would_leave.length - MOST, "more character")}</p>`}`}</section></div>
<section aria-labelledby="found"><h2 id="found">Found</h2>${
    findings.length === 0
      ? html`<p class="muted">Nothing in what may leave.</p>`
      : html`<table class="list findings"><thead><tr><th scope="col">Type</th><th scope="col">Where</th><th scope="col">How sure</th><th scope="col">Why</th></tr></thead><tbody>${findings
          .slice(0, 200)
          .map(
            ({ type, path, score, because }, i) =>
              html`<tr id="f${i + 1}"><td><span class="type">${type}</span></td><td><code>${path}</code></td><td class="sure">${sureness(score)}</td><td class="because">${inWords(because)}</td></tr>`,
          )}</tbody></table>${findings.length > 200 && html`<p class="muted">${counted(findings.length - 200, "more finding")}</p>`}`
  }</section>`
}
</div>`;
}

const MOST = 20_000;

const WORDS: Readonly<Record<Tried["verdict"]["kind"], string>> = {
  forward: "forwarded as it is",
  redact: "redacted and sent",
  hold: "held",
  empty: "dropped: nothing of it is allowed there",
  unrouted: "left out: it does not go there",
};
