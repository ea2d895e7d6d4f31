import { type ReasonedAct, reasonsFor } from "../../review/reasons.ts";
import { type Html, href, html } from "../html.ts";
import { select, time, typeTags } from "../parts.ts";
import { REASON_WORDS } from "../words.ts";
import { type HoldView, hidden } from "./hold-view.ts";

/** Everything that can be done with a hold, and only that. */
export function decide(view: HoldView): Html | null {
  const { hold } = view;
  const { id, state, would_leave, undo_until } = hold;
  if (state === "dead" || state === "unknown") return panel("Not delivered", retry(id, state));
  if (state === "discarded" && undo_until !== null)
    return panel(
      "Discarded",
      html`<form method="post" action="${href(["holds", "undo"])}" class="stack"><input type="hidden" name="id" value="${id}"><p class="muted">It can come back as long as the grace time lasts.</p><button>Undo the discard</button></form>`,
    );
  if (state !== "held") return null;
  return panel(
    "Decide",
    html`${would_leave !== null && release(view)}${discard(view)}${asIs(view)}
<form method="post" action="${href(["holds", id, "rejudge"])}" class="stack quietly"><button class="quiet">Judge anew</button> <span class="muted">under the policy now in force</span></form>`,
  );
}

function panel(title: string, body: Html): Html {
  return html`<aside class="decide" aria-labelledby="decide"><h2 id="decide">${title}</h2>${body}</aside>`;
}

function reasons(act: ReasonedAct, view: HoldView, form: string): Html {
  const given = view.fault?.act === form ? view.fault.given : null;
  const options = reasonsFor(act).map((code) => [code, REASON_WORDS[code]] as const);
  return html`<label><span class="sr">Reason to ${act}</span>${select("reason", { none: `Why ${act}?`, options, chosen: given?.reason ?? null, required: true, id: `why-${form}` })}</label>
<label class="note"><span class="sr">Note</span><input name="note" maxlength="500" autocomplete="off" placeholder="Note, no names" value="${given?.note ?? ""}"></label>`;
}

function release(view: HoldView): Html {
  return html`<form method="post" action="${href(["holds", view.hold.id, "release"])}" class="stack" data-key="r">${hidden(view)}
${reasons("release", view, "release")}
<button name="as" value="redacted" class="main">Release redacted <kbd hidden>r</kbd></button></form>`;
}

function discard(view: HoldView): Html {
  return html`<form method="post" action="${href(["holds", view.hold.id, "discard"])}" class="stack" data-key="d">${hidden(view)}
${reasons("discard", view, "discard")}
<button>Discard <kbd hidden>d</kbd></button></form>`;
}

function asIs(view: HoldView): Html | null {
  const { hold, basis, consent, names } = view;
  const { as_is } = hold;
  if (as_is === null || as_is.types.length === 0) return null;
  if (!as_is.basis)
    return html`<details><summary>Release as is</summary><p class="muted">No basis is in force for ${hold.destination}, so ${typeTags(as_is.types)} may not leave in clear. Add its agreement under <code>baa</code> and have it judged anew.</p></details>`;
  const given = basis.filter(({ inForce }) => inForce);
  return html`<details><summary>Release as is</summary><form method="post" action="${href(["holds", hold.id, "release"])}" class="stack">${hidden(view)}
<p>Lets ${typeTags(as_is.types)} out in clear, under ${given.map(({ kind, with: party }) => `${kind}${party === null ? "" : ` with ${party}`}`).join(", ")}. What is not allowed stays away all the same.</p>
${consent !== null && html`<p><strong>${names.get(consent.actor) ?? consent.actor}</strong> asked for this ${time(consent.at)}. It leaves when a second person does the same.</p>`}
${reasons("release", view, "as-is")}
<button name="as" value="as_is" class="danger">Release as is</button></form></details>`;
}

function retry(id: string, state: "dead" | "unknown"): Html {
  const risk =
    state === "dead"
      ? "The destination may get it twice."
      : "It may have arrived; sending it again may send it twice.";
  return html`<form method="post" action="${href(["holds", id, "retry"])}" class="stack"><p class="muted">${risk}</p><button class="main">Send it once more</button></form>`;
}
