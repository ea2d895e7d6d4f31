import { isNeverJudged } from "../review/open.ts";
import { findWords, revealFinding } from "../review/read.ts";
import { revealHold } from "../review/reveal.ts";
import type { ConsoleDeps } from "./deps.ts";
import { type Asked, filtersOf, pageOf, REVEALED_S, reasonIn } from "./hold-page.ts";
import { href } from "./html.ts";
import { allMarksIn, withMarks, written } from "./marks.ts";
import { revealedPart } from "./pages/hold.ts";
import { wholePage } from "./pages/whole.ts";
import { faultOf } from "./status.ts";
import type { Answer } from "./visit.ts";

/** Marks more: a place or a field, or every place of some words. What is marked stands in the address. */
export async function mark(deps: ConsoleDeps, asked: Asked): Promise<Answer> {
  const { hold, visit } = asked;
  const { form } = visit;
  try {
    const words = form.get("words") ?? "";
    const more =
      form.get("act") === "words" ? await findWords(deps.reviewing, { id: hold.id, words }) : [];
    const marks = withMarks(allMarksIn(form), more);
    const query = new URLSearchParams(marks.map((each) => ["mark", written(each)]));
    for (const [name, value] of Object.entries({ ...filtersOf(visit), view: form.get("view") }))
      if (typeof value === "string" && value !== "") query.set(name, value);
    return { kind: "to", href: `${href(["holds", hold.id])}?${query.toString()}#payload` };
  } catch (error) {
    return pageOf(deps, asked, { fault: faultOf(error), act: "mark" });
  }
}

/** Shows one value for a minute. A script asks for the value alone; else it is a page that leaves by itself. */
export async function reveal(deps: ConsoleDeps, asked: Asked): Promise<Answer> {
  const { hold, visit } = asked;
  const { form, person } = visit;
  const finding = Number(form.get("finding") ?? "-1");
  const input = { id: hold.id, finding, preview: form.get("preview") ?? "", ...reasonIn(form) };
  try {
    const { text } = await revealFinding(deps.reviewing, input, person.id);
    if (form.get("part") === "1") return { kind: "part", body: revealedPart(text) };
    return await pageOf(deps, asked, { revealed: { finding, text } });
  } catch (error) {
    return pageOf(deps, asked, { fault: faultOf(error), act: "reveal" });
  }
}

function charIn(form: URLSearchParams): number {
  const text = form.get("char") ?? "";
  return /^\d{1,8}$/.test(text) ? Number(text) : 0;
}

/** The whole body of what was never judged, as it came in: there is no other way to see what it is. */
export async function whole(deps: ConsoleDeps, asked: Asked): Promise<Answer> {
  const { hold, visit } = asked;
  // Of what was judged each value is looked at by itself.
  if (!isNeverJudged(hold)) return { kind: "missing" };
  try {
    const { fields } = await revealHold(
      deps.reviewing,
      { id: hold.id, ...reasonIn(visit.form) },
      visit.person.id,
    );
    const back = href(["holds", hold.id], filtersOf(visit));
    return {
      kind: "page",
      title: "As it came in",
      at: "",
      body: wholePage({
        id: hold.id,
        fields,
        from: charIn(visit.form),
        given: reasonIn(visit.form),
        back,
      }),
      leave: { afterS: REVEALED_S, to: back },
    };
  } catch (error) {
    return pageOf(deps, asked, { fault: faultOf(error), act: "whole" });
  }
}
