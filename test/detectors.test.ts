import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayFind } from "../detectors/detector.ts";
import { DETECTORS } from "../detectors/index.ts";
import { sampleOf } from "../detectors/sample.ts";
import { scanText } from "../detectors/scan.ts";

describe.each(DETECTORS.map((detector) => [detector.id, detector] as const))(
  "%s",
  (id, detector) => {
    test.each(detector.examples.match)("finds %j", (text) => {
      expect([...detector.detect(sampleOf(text))]).not.toHaveLength(0);
      expect(scanText(text).map(({ type }) => type)).toContain(detector.type);
    });

    test.each(detector.examples.noMatch)("does not find %j", (text) => {
      expect([...detector.detect(sampleOf(text))]).toHaveLength(0);
    });

    test("is asked wherever it finds something", () => {
      for (const { examples } of DETECTORS)
        for (const text of [...examples.match, ...examples.noMatch]) {
          const sample = sampleOf(text);
          if ([...detector.detect(sample)].length > 0) expect(mayFind(detector, sample)).toBe(true);
        }
    });

    test("says what its format rests on", () => {
      expect(detector.source).not.toBe("");
      expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
    });
  },
);

const VALUES = {
  SSN: "987-65-4321",
  PHONE: "410-555-0143",
  EMAIL: "casey@example.com",
  CARD: "4111 1111 1111 1111",
} as const;
const fullWidth = (text: string) =>
  text.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
const arabic = (text: string) =>
  text.replace(/\d/g, (d) => String.fromCharCode(0x0660 + Number(d)));
const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  "full-width digits": fullWidth,
  "Arabic-Indic digits": arabic,
  "zero-width joiners": (text) => [...text].join("\u200d"),
  "soft hyphens": (text) => [...text].join("\u00ad"),
  "no-break spaces and dashes": (text) => text.replaceAll("-", "\u2011").replaceAll(" ", "\u00a0"),
  "HTML entities": (text) => [...text].map((c) => `&#${c.codePointAt(0)};`).join(""),
  "hexadecimal HTML entities": (text) =>
    [...text].map((c) => `&#x${c.codePointAt(0)?.toString(16)};`).join(""),
  percent: (text) =>
    [...text].map((c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`).join(""),
  "double percent": (text) =>
    [...text].map((c) => `%25${c.charCodeAt(0).toString(16).padStart(2, "0")}`).join(""),
  "JSON escapes": (text) =>
    [...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  "entities of other dashes and spaces": (text) =>
    text.replaceAll("-", "&#8209;").replaceAll(" ", "&nbsp;"),
  "markup between": (text) => [...text].join("<b></b>"),
};

describe.each(Object.entries(VALUES))("%s hidden by", (type, value) => {
  test.each(Object.entries(ENCODINGS))("%s is found with its exact span", (_name, encode) => {
    const hidden = encode(value);
    const text = `Please note: ${hidden} - thank you`;
    const spans = scanText(text);
    expect(spans.map((span) => span.type)).toEqual([type]);
    const [span] = spans;
    expect(
      text
        .slice(span?.start, span?.end)
        .replace(/^(?:<b><\/b>|[\u200d\u00ad])+|(?:<b><\/b>|[\u200d\u00ad])+$/g, ""),
    ).toBe(hidden);
  });
});

test("a label, a mask or a token that the guard wrote is no finding", () => {
  for (const text of [
    "[PHONE]",
    "my ssn is [SSN] and my phone is [PHONE]",
    "ssn ••••••••",
    "call PHONE_bqkzmwtrxd now",
    "card ending in [CARD]",
  ])
    expect(scanText(text)).toEqual([]);
});

test("on any text at all spans lie in it, in order, without overlap, and twice the same", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "410",
        "555",
        "0143",
        "-",
        "(",
        "@",
        ".com",
        "%40",
        "&#",
        "\\u00",
        "\ud800",
        "ssn",
        "ending in",
      ),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      const spans = scanText(text);
      let at = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        at = end;
      }
      expect(scanText(text)).toEqual(spans);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [
    "it's four four three, nine five eight, zero one nine two, or email",
    "PHONE",
    "four four three, nine five eight, zero one nine two",
  ],
  [
    "my social is two one nine oh nine nine nine nine nine",
    "SSN",
    "two one nine oh nine nine nine nine nine",
  ],
])("digits said one by one are found with their words: %s", (text, type, words) => {
  const [span] = scanText(text);
  expect(span?.type).toBe(type);
  expect(text.slice(span?.start, span?.end)).toBe(words);
});

test("a page whose query holds a mailbox goes as a whole", () => {
  const text = "https://clinic.example/book?utm_source=google&email=jane.doe%40example.org&x=1";
  expect(scanText(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "https://clinic.example/book?utm_source=google&email=jane.doe%40example.org&x=1",
  ]);
});
