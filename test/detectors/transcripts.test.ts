import { describe, expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { scanText } from "../../detectors/scan.ts";
import { DIALOGUES, FORMS, written } from "../support/transcripts.ts";

/** What of the marks nothing hides, letters and digits alone. */
function left(text: string, marks: readonly { start: number; end: number }[]): string[] {
  const spans = scanText(text, { catalogue: ctmCatalogue });
  return marks.flatMap(({ start, end }) => {
    const open = Array.from(text.slice(start, end)).filter(
      (character, i) =>
        /[\p{L}\p{N}]/u.test(character) &&
        !spans.some((span) => span.start <= start + i && start + i < span.end),
    );
    return open.length > 0 ? [text.slice(start, end)] : [];
  });
}

describe.each(Object.keys(FORMS))("a transcript in the form %j", (name) => {
  test.each(Object.keys(DIALOGUES))("hides %s", (dialogue) => {
    const form = FORMS[name];
    if (form === undefined) throw new Error("no such form");
    const { text, marks } = written(DIALOGUES[dialogue] ?? [], form);
    expect(marks.length).toBeGreaterThan(0);
    expect(left(text, marks)).toEqual([]);
  });
});

test.each([
  "Agent: we open at nine\nCaller: great see you\nAgent: bye",
  "[Speaker 1] is the lot free\n[Speaker 2] it is\n[Speaker 1] thanks",
  "spk_0: how long does that take\nspk_1: half an hour\nspk_0: okay",
  "0:07 what does it cost\n0:14 forty dollars\n0:21 okay thanks",
])("nothing is found in %j", (text) => {
  expect(scanText(text, { catalogue: ctmCatalogue })).toEqual([]);
});
