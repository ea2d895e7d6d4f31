import { expect, test } from "vitest";
import { loadConfig } from "../../config/load.ts";
import { compilePolicy } from "../../src/judge/policy.ts";
import { aConfig } from "../support/guard.ts";

const DETECTION = `detection:
  thresholds: { NAME: 0.4 }
  not_names: [Grace Dental]
  custom:
    clinic-mrn:
      type: MRN
      pattern: 'LK-\\d{6}'
      examples: { match: ["chart LK-204417"] }
    study-names: { type: OTHER_ID, words: [Bluebird cohort, ACME trial] }
`;

function policyOf(detection: string) {
  const yaml = aConfig("http://127.0.0.1:9/", "allow: [source]", detection);
  const { config } = loadConfig(yaml, {}, "guard.yaml");
  const { destinations, hooks } = compilePolicy(config, (...parts) => parts.join("|"));
  return { crm: destinations.get("crm"), hook: hooks.get("post-call") };
}

test.each([
  ["how names are told", "thresholds:", "names: rules\n  thresholds:"],
  ["a threshold", "NAME: 0.4", "NAME: 0.5"],
  ["a phrase that is no name", "Grace Dental", "Grace Dentists"],
  ["a pattern", "{6}", "{5,6}"],
  ["a type", "type: MRN", "type: ACCOUNT"],
  ["a word", "ACME trial", "ACME study"],
  ["a context", "study-names: {", "study-names: { context: [trial],"],
  ["a score", "study-names: {", "study-names: { score: 0.8,"],
])("another policy is in force once %s changes", (_what, before, after) => {
  const [old, changed] = [policyOf(DETECTION), policyOf(DETECTION.replace(before, after))];
  expect(changed.crm?.digest).not.toBe(old.crm?.digest);
  expect(changed.hook?.digest).not.toBe(old.hook?.digest);
});

test("that the model of names is off is kept in clear, and the default is not said", () => {
  const shown = (names: string) =>
    JSON.parse(policyOf(`detection: { names: ${names} }\n`).crm?.json ?? "").detection;
  expect(shown("rules")).toMatchObject({ names: "rules", thresholds: {} });
  expect(shown("model")).toEqual(JSON.parse(policyOf("").crm?.json ?? "").detection);
  expect(shown("model")).not.toHaveProperty("names");
});

test("other examples judge the same", () => {
  const other = policyOf(DETECTION.replace("chart LK-204417", "LK-204418"));
  expect(other.crm?.digest).toBe(policyOf(DETECTION).crm?.digest);
});

test("what is kept of a policy in clear holds no words, patterns or examples", () => {
  const yaml = aConfig("http://127.0.0.1:9/", "allow: [source]", DETECTION);
  const { config } = loadConfig(yaml, {}, "guard.yaml");
  const json = compilePolicy(config, () => "digest").destinations.get("crm")?.json ?? "";
  expect(JSON.parse(json).detection).toEqual({
    thresholds: { NAME: 0.4 },
    custom: [
      { id: "clinic-mrn", type: "MRN" },
      { id: "study-names", type: "OTHER_ID" },
    ],
    digest: "digest",
  });
});
