import { FINDING_TYPES } from "../../../detectors/types.ts";
import { type Html, href, html } from "../html.ts";
import { select } from "../parts.ts";
import { type HoldView, hidden, linkWith, withMarks } from "./hold-view.ts";

/** Redacting more: by words here, by field beside each, by marking text with the script. */
export function marking(view: HoldView): Html {
  const { hold, marks } = view;
  return html`<form id="marking" method="post" action="${href(["holds", hold.id, "mark"])}" class="marking">
${hidden(view)}
<label>Redact more: words <input name="words" autocomplete="off" maxlength="500" size="18"></label><button name="act" value="words">Redact everywhere</button>
<button type="button" id="cut" hidden>Redact selection <kbd>x</kbd></button>
</form>
${
  marks.length > 0 &&
  html`<p class="row">Your marks: ${marks.map(
    (_mark, i) =>
      html`<a class="undo" href="${withMarks(
        linkWith({ ...view, marks: [] }, {}),
        marks.filter((_, other) => other !== i),
      )}" title="Take this mark away">${i + 1}<span aria-hidden="true"> ×</span><span class="sr">: take away</span></a> `,
  )}</p>`
}`;
}

/** What the scan did not see: words here, or what is selected, with the script. */
export function missing(view: HoldView): Html {
  const { hold } = view;
  const types = FINDING_TYPES.map((type) => [type, type] as const);
  return html`<form id="missing" method="post" action="${href(["holds", hold.id, "rule"])}" class="marking">
${hidden(view)}<input type="hidden" name="kind" value="missed"><input type="hidden" name="place" value="">
<label>Missed PHI: words <input name="missed" autocomplete="off" maxlength="200" size="18"></label><label><span class="sr">Type</span>${select("phi-type", { none: "Type?", options: types, required: true })}</label><button>See what it changes…</button>
<button type="button" id="miss" hidden>Use the selection</button>
</form>`;
}
