import { type Html, href, html } from "../html.ts";
import { notice } from "../parts.ts";
import type { Answer } from "../visit.ts";
import { counted } from "../words.ts";

export interface Outcome {
  readonly id: string;
  readonly destination: string;
  /** Null where it was done. */
  readonly problem: string | null;
}

export type ManyAct = "release" | "discard" | "undo";

const DONE: Readonly<Record<ManyAct, string>> = {
  release: "released, redacted",
  discard: "discarded",
  undo: "held again",
};

/** What became of an act on many. */
export function actedPage({
  act,
  outcomes,
}: {
  readonly act: ManyAct;
  readonly outcomes: readonly Outcome[];
}): Answer {
  const done = outcomes.filter(({ problem }) => problem === null);
  const failed = outcomes.filter(({ problem }) => problem !== null);
  const title = `${counted(done.length, "hold")} ${DONE[act]}`;
  const body = html`<h1>${title}</h1>
${failed.length > 0 && notice("bad", `${counted(failed.length, "hold")} stayed as it was. `, "Each says why below.")}
${done.length > 0 && act === "discard" && undoForm(done)}
${failed.length > 0 && table("What stayed", failed)}
${done.length > 0 && table("What was done", done)}
<p><a href="/console/">Back to what is held</a></p>`;
  return { kind: "page", title, at: "", body };
}

function undoForm(done: readonly Outcome[]): Html {
  return html`<form method="post" action="${href(["holds", "undo"])}" class="row">${done.map(({ id }) => html`<input type="hidden" name="id" value="${id}">`)}<button>Undo</button> <span class="muted">They are kept for the grace time, and can come back so long.</span></form>`;
}

function table(title: string, outcomes: readonly Outcome[]): Html {
  return html`<h2>${title}</h2><table class="list"><thead><tr><th scope="col">Hold</th><th scope="col">To</th><th scope="col">Result</th></tr></thead><tbody>${outcomes.map(
    ({ id, destination, problem }) =>
      html`<tr><td class="id"><a href="${href(["holds", id])}">${id}</a></td><td>${destination}</td><td>${problem ?? "done"}</td></tr>`,
  )}</tbody></table>`;
}

/** Asks how many, so that nobody acts on more than he means. */
export function confirmPage({
  act,
  ids,
  given,
  wasWrong,
}: {
  readonly act: "release" | "discard";
  readonly ids: readonly string[];
  readonly given: { readonly reason: string; readonly note: string };
  readonly wasWrong: boolean;
}): Answer {
  const word = act === "release" ? "Release" : "Discard";
  const title = `${word} ${counted(ids.length, "hold")}?`;
  const body = html`<h1>${title}</h1>
${wasWrong && notice("bad", "That is not how many are marked. Nothing was done.")}
<form method="post" action="${href(["holds", "act"])}" class="stack">
${ids.map((id) => html`<input type="hidden" name="id" value="${id}">`)}
<input type="hidden" name="reason" value="${given.reason}"><input type="hidden" name="note" value="${given.note}">
<label>Type how many you mean to ${act} (${ids.length}) <input name="count" inputmode="numeric" pattern="[0-9]+" autocomplete="off" required autofocus></label>
<p class="row"><button name="act" value="${act}" class="main">${word} them</button> <a href="/console/">Leave them held</a></p>
</form>`;
  return { kind: "page", title, at: "", body, status: wasWrong ? 400 : 200 };
}
