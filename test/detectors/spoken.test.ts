import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { scanText } from "../../detectors/scan.ts";
import { readMarkup } from "../../eval/markup.ts";

// What people say, one a line, with marks as in eval/documents; `//` stands for a line's end.

const ALNUM = /[\p{L}\p{N}]/u;

function linesOf(file: string): string[] {
  return readFileSync(join(import.meta.dirname, "spoken", file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** What is wrong with what is found in a marked line: marks that leak or have another type, finds that touch no mark. */
function faultsIn(line: string): string[] {
  const { text, spans } = readMarkup(line.replaceAll(" // ", "\n"), line);
  const found = scanText(text, { catalogue: ctmCatalogue });
  const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  const isCovered = (at: number) => found.some(({ start, end }) => start <= at && at < end);
  const faults = spans.flatMap((span) => {
    const said = text.slice(span.start, span.end);
    const leaks = Array.from(said, (sign, i) => ALNUM.test(sign) && !isCovered(span.start + i));
    if (leaks.includes(true)) return [`leaks ${span.type} ${said}`];
    return found.some((one) => one.type === span.type && touches(one, span))
      ? []
      : [`is no ${span.type}: ${said}`];
  });
  const false_ = found.filter((one) => !spans.some((span) => touches(one, span)));
  return [
    ...faults,
    ...false_.map(({ type, start, end }) => `finds ${type} ${text.slice(start, end)}`),
  ];
}

describe.each(["first-forms.md", "later-forms.md", "people-forms.md"])(
  "%s: what is said is found, all of it",
  (file) => {
    test.each(linesOf(file))("%s", (line) => {
      expect(faultsIn(line)).toEqual([]);
    });
  },
);

describe.each(["first-quiet.md", "later-quiet.md", "people-quiet.md"])(
  "%s: what counts, prices or spells nobody is none",
  (file) => {
    test.each(linesOf(file))("%s", (line) => {
      expect(faultsIn(line)).toEqual([]);
    });
  },
);

test("there are enough of both", () => {
  const count = (...files: string[]) => files.flatMap(linesOf).length;
  expect(count("first-forms.md", "later-forms.md")).toBeGreaterThanOrEqual(150);
  expect(count("first-quiet.md", "later-quiet.md")).toBeGreaterThanOrEqual(80);
});
