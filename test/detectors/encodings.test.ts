import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DETECTORS } from "../../detectors/index.ts";
import { scanText } from "../../detectors/scan.ts";
import { ENCODINGS, type Encoding } from "../support/encodings.ts";
import { LOOKALIKES, VALUES, type Written } from "../support/written-values.ts";

interface Hidden {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Can the encoding hide the value so that it is still of its type's form? */
function suits({ touches, parts }: Encoding, { forms = [] }: Written, value: string): boolean {
  return touches.test(value) && (parts === undefined || forms.includes(parts));
}

/** The value encoded in its sentence, which stays as it is. */
function hiddenValue({ encode }: Encoding, { carrier }: Written, value: string): Hidden {
  const [before = "", after = ""] = carrier.split("{}");
  const hidden = encode(value);
  return {
    text: before + hidden + after,
    start: before.length,
    end: before.length + hidden.length,
  };
}

/** The whole sentence encoded; one token of it goes as a whole. */
function hiddenText({ encode, isOneToken }: Encoding, { carrier }: Written, value: string): Hidden {
  const [before = "", after = ""] = carrier.split("{}");
  if (isOneToken) {
    const text = encode(before + value + after);
    return { text, start: 0, end: text.length };
  }
  const [head, hidden, tail] = [encode(before), encode(value), encode(after)];
  return { text: head + hidden + tail, start: head.length, end: head.length + hidden.length };
}

/** What is wrong with what is found in place of a value: touching findings count together, one must be of the type. */
function faultIn({ text, start, end }: Hidden, type: string): string | null {
  const spans = scanText(text).filter((span) => span.start < end && span.end > start);
  const isCovered =
    spans[0]?.start === start &&
    spans.at(-1)?.end === end &&
    spans.every((span, i) => i === 0 || spans[i - 1]?.end === span.start);
  const isTyped = spans.some((span) => span.type === type);
  if (isCovered && isTyped) return null;
  const found = spans.map((span) => `${span.type} ${text.slice(span.start, span.end)}`);
  return `${type} in ${text}: ${found.join(" | ") || "nothing"}`;
}

const CASES = VALUES.flatMap((written) => written.values.map((value) => ({ written, value })));

/** Look-alikes, and non-matches of one detector that are no match of another either. */
const QUIET = [
  ...LOOKALIKES.map(([sentence, value]) => sentence.replace("{}", value)),
  ...DETECTORS.flatMap(({ examples }) => examples.noMatch),
].filter((text) => scanText(text).length === 0);

describe.each(ENCODINGS.map((encoding) => [encoding.name, encoding] as const))("%s", (_, encoding) => {
  const suited = CASES.filter(({ written, value }) => suits(encoding, written, value));

  test("hide no value that they suit, and its span is exact", () => {
    expect(suited).not.toHaveLength(0);
    const faults = suited.flatMap(({ written, value }) => [
      ...(encoding.isForTexts === "only"
        ? []
        : [faultIn(hiddenValue(encoding, written, value), written.type)]),
      // The sentence too, where that is how such texts come.
      ...(encoding.isForTexts ? [faultIn(hiddenText(encoding, written, value), written.type)] : []),
    ]);
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  test("make no identifier of what is none", () => {
    // What parts values makes other ones of these.
    const isForValues = (value: string) =>
      encoding.isForTexts !== "only" &&
      encoding.parts === undefined &&
      encoding.touches.test(value);
    const values = LOOKALIKES.filter(([, value]) => isForValues(value)).map(([sentence, value]) =>
      sentence.replace("{}", () => encoding.encode(value)),
    );
    // A sentence counts where all of it is hidden: what stays readable is taken as it reads.
    const isWhole = encoding.isForTexts && encoding.touches.test("a");
    const sentences = isWhole ? QUIET.map((text) => encoding.encode(text)) : [];
    // In what an encoding leaves readable the model may hold a word or two for a name.
    const isFound = (text: string) =>
      scanText(text).some(({ detector }) => detector !== "person-model");
    expect([...values, ...sentences].filter(isFound)).toEqual([]);
  });
}); // biome-ignore format: short facts

test("the look-alikes are none as they are, and nearly all non-matches", () => {
  expect(QUIET.length).toBeGreaterThan(LOOKALIKES.length + 120);
  const loud = LOOKALIKES.map(([sentence, value]) => sentence.replace("{}", value)).filter(
    (text) => !QUIET.includes(text),
  );
  expect(loud).toEqual([]);
});

test("every type that is written has values here, and there are twenty encodings and more", () => {
  const types = new Set(VALUES.map(({ type }) => type));
  expect(DETECTORS.filter(({ type }) => !types.has(type))).toEqual([]);
  expect(ENCODINGS.length).toBeGreaterThanOrEqual(20);
});

test("in JSON inside JSON, at any depth, values are found where they stand", () => {
  for (const { written, value } of CASES) {
    if (/["\\\n]/.test(value)) continue;
    let text = written.carrier.replace("{}", value);
    for (let depth = 0; depth < 3; depth++) {
      text = JSON.stringify({ note: text });
      const start = text.indexOf(value);
      expect(faultIn({ text, start, end: start + value.length }, written.type)).toBeNull();
    }
  }
});

test("whatever stands around, a hidden value is found with its exact span", () => {
  const filler = fc.array(
    fc.constantFrom("Thanks for the call.", "We open at nine.", "It was $84.50 in all.", "Größe 38.", "ok 👍.", "<p>please</p>", "a &amp; b.", "10% off."),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...CASES), fc.constantFrom(...ENCODINGS), filler, filler, ({ written, value }, encoding, before, after) => {
      fc.pre(suits(encoding, written, value) && encoding.isForTexts !== "only");
      const { text, start, end } = hiddenValue(encoding, written, value);
      const head = before.map((part) => `${part} `).join("");
      const tail = after.map((part) => ` ${part}`).join("");
      const at = { text: `${head}${text}.${tail}`, start: head.length + start, end: head.length + end };
      expect(faultIn(at, written.type)).toBeNull();
    }),
    { numRuns: 1_500 },
  );
}); // biome-ignore format: short facts
