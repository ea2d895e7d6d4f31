import { isScalar, textOf } from "../../../detectors/types.ts";
import { GuardError } from "../../errors.ts";
import { leavesOf } from "../../judge/allowed.ts";
import type { Mark } from "../../judge/reviewer.ts";
import { openOrThrow } from "../open.ts";
import type { Bench, Hold } from "../reviewing.ts";

/** What a person can still look over, and an address can hold. */
export const MOST_PLACES = 300;

/** Every place where the words stand in what would leave, in any case of letters. Throws as `findWords` does. */
export function words(
  bench: Bench,
  { hold, words: given }: { readonly hold: Hold; readonly words: string },
): readonly Mark[] {
  const opened = openOrThrow(bench, hold);
  const wanted = given.trim().toLowerCase();
  const marks = [...leavesOf(opened.judged.allowed)].flatMap(({ value }, field) => {
    const text = value !== null && isScalar(value) ? textOf(value) : "";
    return placesIn(text, wanted).map((start) => ({ field, start, end: start + wanted.length }));
  });
  if (marks.length === 0)
    throw new GuardError("ERR_NOT_FOUND", "these words stand in no field that would leave");
  if (marks.length > MOST_PLACES)
    throw new GuardError(
      "ERR_USAGE",
      "these words stand in too many places; redact the whole field",
    );
  return marks;
}

function placesIn(text: string, wanted: string): number[] {
  const lower = text.toLowerCase();
  // A letter that changes its length with its case would shift all places behind it.
  const haystack = lower.length === text.length ? lower : text;
  const places: number[] = [];
  if (wanted === "") return places;
  for (
    let at = haystack.indexOf(wanted);
    at >= 0;
    at = haystack.indexOf(wanted, at + wanted.length)
  )
    places.push(at);
  return places;
}
