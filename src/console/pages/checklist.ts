import { type Html, href, html } from "../html.ts";
import { time } from "../parts.ts";
import type { Point } from "../points.ts";

export interface Measured {
  /** Null: a fact that bears on it, and proves nothing by itself. */
  readonly holds: boolean | null;
  readonly evidence: string;
}

export interface Attested {
  readonly by: string;
  readonly at: number;
  readonly note: string | null;
}

export type PointView = Point & {
  readonly measured: Measured | null;
  readonly attestation: Attested | null;
};

export function checklistPage({
  points,
  canAttest,
}: {
  readonly points: readonly PointView[];
  readonly canAttest: boolean;
}): Html {
  return html`<h1>Checklist</h1>
<p class="muted">CTM's HIPAA checklist, point by point. <em>Measured</em> is what the guard reads from itself; <em>attested</em> is what a person said, and counts for a year; everything else is open. The guard cannot see CTM's settings, and this is no legal advice.</p>
<ol class="points">${points.map((point) => item(point, canAttest))}</ol>`;
}

function item(
  { number, text, attest, where, measured, attestation }: PointView,
  canAttest: boolean,
): Html {
  return html`<li id="p${number}"><div class="what"><h2>${number}. ${text}</h2>${where !== null && html`<p class="muted">In CTM: ${where}</p>`}</div>
<div class="says">${measured !== null && line(measured)}
${attest !== null && attested(number, attest, attestation, canAttest)}</div></li>
`;
}

function line({ holds, evidence }: Measured): Html {
  const tag =
    holds === null
      ? html`<span class="state">measured</span>`
      : holds
        ? html`<span class="state good">measured: holds</span>`
        : html`<span class="state bad">measured: does not hold</span>`;
  return html`<p>${tag} ${evidence}</p>`;
}

function attested(
  number: number,
  words: string,
  attestation: Attested | null,
  canAttest: boolean,
): Html {
  const form = (act: "attest" | "withdraw", label: string) =>
    canAttest &&
    html`<form method="post" action="${href(["checklist", "attest"])}" class="row"><input type="hidden" name="point" value="${number}">${act === "attest" && html`<label class="sr" for="note-${number}">Note on point ${number}</label><input id="note-${number}" name="note" maxlength="200" autocomplete="off" placeholder="Note: a document, a date">`}<button name="act" value="${act}"${act === "withdraw" && html` class="quiet"`}>${label}<span class="sr"> point ${number}</span></button></form>`;
  if (attestation === null)
    return html`<div class="row"><p><span class="state held">open</span> ${words}.</p>${form("attest", "Attest")}</div>`;
  const { by, at, note } = attestation;
  return html`<div class="row"><p><span class="state good">attested</span> ${words}: by <bdi>${by}</bdi> on ${time(at)}${note !== null && html` <span class="muted">“${note}”</span>`}</p>${form("withdraw", "Withdraw")}</div>`;
}
