import type { RulingKind } from "../judge/rulings.ts";
import { rejudgeHold } from "../review/again.ts";
import { previewRuling, type RulingInput, saveRuling } from "../review/rule.ts";
import type { Pointed } from "../review/works/rule.ts";
import type { ConsoleDeps } from "./deps.ts";
import { type Asked, filtersOf, pageOf, reasonIn } from "./hold-page.ts";
import { href } from "./html.ts";
import { placeIn } from "./marks.ts";
import { rulePage } from "./pages/rule.ts";
import { faultOf, statusOf } from "./status.ts";
import type { Answer } from "./visit.ts";

const MOST_AGAIN = 500;

/** Says what a ruling on a text of the hold would change, and asks for the rest of it. */
export async function weighed(deps: ConsoleDeps, asked: Asked): Promise<Answer> {
  const { hold, visit } = asked;
  try {
    return await page(deps, asked);
  } catch (error) {
    return pageOf(deps, { hold, visit }, { fault: faultOf(error), act: visit.form.get("kind") });
  }
}

/** Keeps it, and has those holds judged anew that the person asked for. */
export async function ruled(deps: ConsoleDeps, asked: Asked): Promise<Answer> {
  const { reviewing } = deps;
  const { hold, visit } = asked;
  const { form, person } = visit;
  try {
    const input = { ...inputOf(asked), ...reasonIn(form) };
    const { state } = await saveRuling(reviewing, input, person.id);
    const again = form.get("again") === "1" && state === "in-force" ? form.getAll("hold") : [];
    const own = { ...reviewing, practice: person.practice };
    let judged = 0;
    // What was decided meanwhile stays decided.
    for (const id of again.slice(0, MOST_AGAIN))
      judged += await rejudgeHold(own, { id }, person.id).then(() => 1, () => 0);
    const done = state === "asked" ? "asked" : judged > 0 ? "ruled-again" : "ruled";
    return { kind: "to", href: href(["holds", hold.id], { ...filtersOf(visit), done }) };
  } catch (error) {
    const fault = faultOf(error);
    try {
      return await page(deps, asked, fault.message, statusOf(fault));
    } catch (other) {
      return pageOf(deps, asked, { fault: faultOf(other), act: form.get("kind") });
    }
  }
} // biome-ignore format: short facts

async function page(
  deps: ConsoleDeps,
  asked: Asked,
  fault: string | null = null,
  status = 200,
): Promise<Answer> {
  const { hold, visit } = asked;
  const { form, person } = visit;
  const weight = await previewRuling(deps.reviewing, inputOf(asked), person.id);
  const body = rulePage({
    hold,
    weight,
    preview: form.get("preview") ?? "",
    filters: filtersOf(visit),
    everywhere: form.get("scope") === "all",
    given: reasonIn(form),
    again: form.get("again") === "1",
    needsSecond: weight.kind === "not-phi" && deps.reviewing.config.review.fourEyes,
    fault,
  });
  const title = weight.kind === "missed" ? "Missed PHI" : "Not PHI";
  return { kind: "page", title, at: "", body, status };
}

function inputOf({ hold, visit: { form } }: Asked): RulingInput {
  const kind: RulingKind = form.get("kind") === "missed" ? "missed" : "not-phi";
  return {
    id: hold.id,
    kind,
    at: pointedIn(form, kind),
    type: kind === "missed" ? (form.get("phi-type") ?? "") : undefined,
    everywhere: form.get("scope") === "all",
    until: form.get("phi-until") ?? undefined,
    // A form without it would rule on what nobody saw.
    preview: form.get("preview") ?? "",
  };
}

function pointedIn(form: URLSearchParams, kind: RulingKind): Pointed {
  if (kind === "not-phi") return { finding: Number(form.get("finding") ?? "-1") };
  const place = placeIn(form.get("place") ?? "");
  return place ?? { words: form.get("missed") ?? "" };
}
