import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ConfigFaults } from "../../config/faults.ts";
import { loadConfig } from "../../config/load.ts";
import { DETECTORS } from "../../detectors/index.ts";
import { aConfig } from "../support/config-text.ts";

/** A configuration whose last lines, from 12 on, are `detection` with these lines in it. */
const detection = (lines: string) =>
  `${aConfig()}detection:\n${lines.replace(/^/gm, "  ").trimEnd()}\n`;
/** One detector; its settings begin at line 15, column 7. */
const custom = (settings: string, id = "clinic-mrn") =>
  detection(`custom:\n  ${id}:\n${settings.trim().replace(/^\s*/gm, "    ")}`);
const mrn = (settings: string, id?: string) => custom(`type: MRN\n${settings}`, id);
const EXAMPLES = 'examples: { match: ["chart LK-204417"] }';

function messagesOf(text: string): readonly string[] {
  try {
    loadConfig(text, {}, "guard.yaml");
    return [];
  } catch (error) {
    if (error instanceof ConfigFaults) return error.message.split("\n");
    throw error;
  }
}

const placesOf = (text: string) =>
  messagesOf(text).map((message) => /^guard\.yaml:(\S+ {2}[^ ]*):/.exec(message)?.[1] ?? message);

test("the rules of a clinic are read, with their defaults", () => {
  const { config } = loadConfig(
    detection(`
thresholds: { NAME: 0.5, "*": 0.3 }
not_names: [Grace Dental]
custom:
  clinic-mrn:
    type: MRN
    pattern: 'LK-\\d{6}'
    context: [chart]
    examples: { match: ["chart LK-204417"], no_match: ["LK-204417", "chart LK-2044"] }
  study-names: { type: OTHER_ID, words: [Bluebird cohort], score: 0.7 }`),
    {},
    "guard.yaml",
  );
  expect(config.detection).toEqual({
    names: "model",
    thresholds: { NAME: 0.5, "*": 0.3 },
    notNames: ["Grace Dental"],
    custom: [
      {
        id: "clinic-mrn", type: "MRN", finds: { pattern: "LK-\\d{6}" }, context: ["chart"], score: 0.9,
        examples: { match: ["chart LK-204417"], noMatch: ["LK-204417", "chart LK-2044"] },
      },
      {
        id: "study-names", type: "OTHER_ID", finds: { words: ["Bluebird cohort"] }, context: [], score: 0.7,
        examples: { match: [], noMatch: [] },
      },
    ],
  }); // biome-ignore format: one thing is one line
  expect(structuredClone(config)).toEqual(config);
});

test("names by rules alone are an operator's word, and any other is a fault", () => {
  const { config } = loadConfig(detection("names: rules"), {}, "guard.yaml");
  expect(config.detection.names).toBe("rules");
  expect(placesOf(detection("names: off"))).toEqual(["13:10  detection.names"]);
});

test("the example of the manual is right", () => {
  const manual = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");
  const [, example = ""] = /```yaml\n(detection:[^`]*)```/.exec(manual) ?? [];
  const { config } = loadConfig(aConfig() + example, {}, "guard.yaml");
  expect(config.detection.custom.map(({ id }) => id)).toContain("clinic-mrn");
});

describe("a pattern that cannot be used is a fault that says where", () => {
  // biome-ignore format: one case is one line
  test.each<[string, string, string, number | null]>([
    ["looks ahead", "LK(?=-)", "look", 3],
    ["looks back", "é\u{1f600}(?<!a)b", "look", 3],
    ["refers back", "(a)\\1", "refers back", 4],
    ["has an atomic group", "a(?>b)", "atomic", 2],
    ["repeats without end", "LK-\\d+", "upper bound", 6],
    ["repeats many times without end", "LK-\\d{3,}", "upper bound", 6],
    ["has an open group", "LK-(\\d", "not closed", null],
    ["has an open class", "LK-[0-9", "not closed", 4],
    ["has an escape that is none", "LK\\h", "backslash", 3],
    ["has two quantifiers", "a{2}{3}", "two quantifiers", 2],
    ["has a class that is none", "[[:digits:]]", "class", 2],
    ["can match nothing", "\\d{0,6}", "match nothing", null],
    ["can match nothing between words", "\\b", "match nothing", null],
    ["stands for too much", "(?:[a-z]{1,20} ){1,20}x", "too much", null],
  ])("%s", (_what, pattern, saying, at) => {
    const messages = messagesOf(mrn(`pattern: '${pattern}'\n${EXAMPLES}`));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain("guard.yaml:16:16  detection.custom.clinic-mrn.pattern: ");
    expect(messages[0]).toContain(saying);
    expect(/\(character (\d+) of/.exec(messages[0] ?? "")?.[1] ?? null).toBe(at === null ? null : String(at));
  });

  test("unless the characters stand in a class or are escaped", () => {
    const pattern = "[+*(?=]LK\\+\\Q*(?=\\E";
    const examples = 'examples: { match: ["+LK+*(?="] }';
    expect(messagesOf(mrn(`pattern: '${pattern}'\n${examples}`))).toEqual([]);
  });

  test("and is not repeated", () => {
    for (const pattern of ["hunter2(", "[hunter2", "(?hunter2)", "(?P<hunter2>a)(?P<hunter2>b)"])
      expect(messagesOf(mrn(`pattern: '${pattern}'\n${EXAMPLES}`)).join()).toMatch(
        /^(?!.*hunter2).*pattern: /,
      );
  });

  test("in double quotes a backslash is answered with the advice to take single ones", () => {
    const [message] = messagesOf(mrn(`pattern: "LK-\\d{6}"\n${EXAMPLES}`));
    expect(message).toContain("guard.yaml:16:");
    expect(message).toContain("single quotes");
  });
});

describe("a setting by itself", () => {
  const pattern = "pattern: 'LK-\\d{6}'";
  // biome-ignore format: one case is one line
  test.each<[string, string, string[]]>([
    ["a type that is none", custom(`type: MRM\n${pattern}\n${EXAMPLES}`), ["15:13  detection.custom.clinic-mrn.type"]],
    ["an id that is none", mrn(`${pattern}\n${EXAMPLES}`, "a.b"), ["14:5  detection.custom.a.b"]],
    ["an unknown key", mrn(`${pattern}\n${EXAMPLES}\nfields: [x]`), ["18:7  detection.custom.clinic-mrn.fields"]],
    ["a long pattern", mrn(`pattern: '${"a".repeat(501)}'\n${EXAMPLES}`), ["16:16  detection.custom.clinic-mrn.pattern"]],
    ["a short word", mrn('words: [abc, "a-b"]'), ["16:20  detection.custom.clinic-mrn.words[1]"]],
    ["too many words", mrn(`words: [${"abc,".repeat(5_001)}]`), ["16:14  detection.custom.clinic-mrn.words"]],
    ["a short context", mrn(`${pattern}\n${EXAMPLES}\ncontext: ["#"]`), ["18:17  detection.custom.clinic-mrn.context[0]"]],
    ["a score above one", mrn(`words: [abc]\nscore: 1.1`), ["17:14  detection.custom.clinic-mrn.score"]],
    ["a threshold above one", detection("thresholds: { NAME: 2 }"), ["13:23  detection.thresholds.NAME"]],
    ["a threshold of a type that is none", detection("thresholds: { NAMES: 0.2 }"), ["13:17  detection.thresholds.NAMES"]],
    ["a phrase of two letters that is no name", detection("not_names: [AB]"), ["13:15  detection.not_names[0]"]],
    ["no example of a match", mrn(`${pattern}\nexamples: { match: [] }`), ["17:26  detection.custom.clinic-mrn.examples.match"]],
  ])("%s is a fault at its place", (_what, text, faults) => {
    expect(placesOf(text)).toEqual(faults);
  });
});

describe("settings that do not fit together", () => {
  const pattern = "pattern: 'LK-\\d{6}'";
  // biome-ignore format: one case is one line
  test.each<[string, string, string[]]>([
    ["a pattern beside words", mrn(`${pattern}\nwords: [abc]\n${EXAMPLES}`), ["14:5  detection.custom.clinic-mrn"]],
    ["neither a pattern nor words", mrn("score: 0.5"), ["14:5  detection.custom.clinic-mrn"]],
    ["a pattern without examples", mrn(pattern), ["15:7  detection.custom.clinic-mrn.examples"]],
    ["a score below the threshold", `${mrn(`${pattern}\n${EXAMPLES}\nscore: 0.5`)}  thresholds: { "*": 0.6 }\n`, ["18:14  detection.custom.clinic-mrn.score"]],
    ["an example that is not found", mrn(`${pattern}\nexamples: { match: ["LK-204417", "LK-2044"] }`), ["17:40  detection.custom.clinic-mrn.examples.match[1]"]],
    ["an example that is found", mrn(`${pattern}\nexamples: { match: ["LK-204417"], no_match: ["LK-2044170"] }`), ["17:52  detection.custom.clinic-mrn.examples.no_match[0]"]],
    ["an example without its context", mrn(`${pattern}\ncontext: [chart]\nexamples: { match: ["LK-204417"] }`), ["18:27  detection.custom.clinic-mrn.examples.match[0]"]],
  ])("%s is a fault at its place", (_what, text, faults) => {
    expect(placesOf(text)).toEqual(faults);
  });

  test.each([...DETECTORS.map(({ id }) => id), "known", "field"])(
    "the id %s is taken by what is built in",
    (id) => {
      expect(placesOf(mrn(`${pattern}\n${EXAMPLES}`, id))).toEqual([
        `14:5  detection.custom.${id}`,
      ]);
    },
  );

  test("more than fifty detectors are one fault", () => {
    const many = Array.from({ length: 51 }, (_, i) => `  d${i}: { type: MRN, words: [abc] }`);
    expect(placesOf(detection(`custom:\n${many.join("\n")}`))).toEqual(["13:3  detection.custom"]);
  });

  test("an example is named by its number, never by its text", () => {
    const text = mrn(
      `${pattern}\nexamples: { match: ["LK-1", "hunter2"], no_match: ["hunter2 LK-204417"] }`,
    );
    const messages = messagesOf(text);
    expect(messages.map((message) => /: (\w+\[\d\] is (?:not )?found)/.exec(message)?.[1])).toEqual(
      ["match[0] is not found", "match[1] is not found", "no_match[0] is found"],
    );
    expect(messages.join()).not.toContain("hunter2");
  });

  test("all faults come together, those of other detectors and sections too", () => {
    const text = `${detection(`custom:
  a: { type: MRN, pattern: 'a(?=b)', examples: { match: [a] } }
  b: { type: MRM, pattern: 'b{2,}', examples: { match: [b] } }
  c: { type: MRN, pattern: 'c{2}', examples: { match: [c] } }`)}hoks: {}\n`;
    expect(placesOf(text)).toEqual([
      "14:30  detection.custom.a.pattern",
      "15:16  detection.custom.b.type",
      "15:30  detection.custom.b.pattern",
      "16:58  detection.custom.c.examples.match[0]",
      "17:1  hoks",
    ]);
  });
});
