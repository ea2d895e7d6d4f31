import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkPolicy } from "../../config/check.ts";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { loadConfig } from "../../config/load.ts";
import { aConfig } from "../support/config-text.ts";

const TODAY = "2026-06-15";
const SIGNED = "\n    signature: { mode: hold, secrets: [ctm-account-secret] }";
const BAA =
  "baa: { with: Example CRM, hosts: [crm.example], signed: 2026-03-01, until: 2027-03-01 }";

/** The warnings about one destination's settings; its hook gives no cause for any. */
function warningsFor(destination: string, today = TODAY): string[] {
  return warningsOf(aConfig({ hook: SIGNED, destination: `\n    ${destination}` }), today);
}

function warningsOf(text: string, today = TODAY): string[] {
  const { config } = loadConfig(text, {}, "guard.yaml");
  return checkPolicy(config, ctmCatalogue, today).map(({ path, message }) => `${path}: ${message}`);
}

test("a policy without doubts gives no warning", () => {
  const allow = `[duration, source, summary, id, agent.name, "tag_list[]", tracking_number, custom_fields.anything]`;
  expect(warningsFor(`allow: ${allow}`)).toEqual([]);
});

test("the configuration that ships asks only for a secret and a signature of one's own", () => {
  const shipped = readFileSync(new URL("../../config/guard.yaml", import.meta.url), "utf8");
  expect(warningsOf(shipped).map((warning) => warning.split(":")[0])).toEqual([
    "hooks.post-call.secret",
    "hooks.post-call.signature",
  ]);
});

test("a destination that no hook lists is named", () => {
  const text = aConfig({ hook: SIGNED }).replace(
    "destinations:\n",
    "destinations:\n  spare: { preset: inspect, allow: [source] }\n",
  );
  expect(warningsOf(text)).toEqual([expect.stringMatching(/^destinations\.spare: gets nothing/)]);
});

test("records kept for less than six years are named", () => {
  expect(warningsOf(`${aConfig({ hook: SIGNED })}retention: { records_years: 5 }\n`)).toEqual([
    expect.stringMatching(/^retention\.records_years: /),
  ]);
});

test("thresholds that drop what is probably right, and one word that is no name, are named", () => {
  const rules = (lines: string) => `${aConfig({ hook: SIGNED })}detection: { ${lines} }\n`;
  expect(
    warningsOf(rules('thresholds: { NAME: 0.5, "*": 0.8 }, not_names: [Grace Dental]')),
  ).toEqual([]);
  const warnings = warningsOf(rules("thresholds: { NAME: 0.9 }, not_names: [Grace Dental, Grace]"));
  expect(warnings).toEqual([
    expect.stringMatching(/^detection\.thresholds\.NAME: /),
    expect.stringMatching(/^detection\.not_names\[1\]: /),
  ]);
  expect(warnings.join()).not.toContain("Grace");
});

test("a model of names that is off is named", () => {
  expect(warningsOf(`${aConfig({ hook: SIGNED })}detection: { names: model }\n`)).toEqual([]);
  expect(warningsOf(`${aConfig({ hook: SIGNED })}detection: { names: rules }\n`)).toEqual([
    expect.stringMatching(/^detection\.names: .*more names leave unseen/),
  ]);
});

describe("a basis", () => {
  const permitted = `allow: [{ path: caller_number, permit: [PHONE] }]\n    ${BAA}`;

  test.each(["2026-03-01", "2027-03-01"])(
    "is in force on %s, its own first and last day",
    (today) => {
      expect(warningsFor(permitted, today)).toEqual([]);
    },
  );

  test.each([
    ["2026-02-28", "begins on 2026-03-01"],
    ["2027-03-02", "ended on 2027-03-01"],
  ])("that is out of force on %s is named with the date", (today, when) => {
    expect(warningsFor(permitted, today)[0]).toContain(
      `destinations.crm.basis: its basis (baa) ${when}`,
    );
  });
});

describe("an identifier beside what reveals health", () => {
  const both = "allow: [{ path: caller_number, permit: [PHONE] }, tag_list]";

  test("is named where the basis is not in force", () => {
    expect(warningsFor(`${both}\n    ${BAA}`, "2028-01-01").join("\n")).toMatch(
      /caller_number and tag_list/,
    );
    expect(warningsFor(`${both}\n    ${BAA}`)).toEqual([]);
  });

  test("is named where tokens stand for people", () => {
    const tokens = "redact_with: { NAME: token }";
    expect(warningsFor(`allow: [summary]\n    ${tokens}`)).toEqual([
      expect.stringMatching(/tokens .* and summary/),
    ]);
    expect(warningsFor(`allow: [duration]\n    ${tokens}`)).toEqual([]);
    expect(warningsFor(`allow: ["*"]\n    ${tokens}`)[0]).toMatch(/tokens .* and \*/);
    expect(warningsFor(`allow: [summary]\n    ${tokens}\n    ${BAA}`)).toEqual([]);
  });
});

describe("an allowed field", () => {
  test.each([
    ["call_stauts", '"call_status"'],
    ["legs[].form", '"legs[].from"'],
    ["Caller_number", '"caller_number"'],
  ])("%s is no field, and the one that was meant is told", (path, hint) => {
    expect(warningsFor(`allow: ["${path}"]`)).toEqual([
      expect.stringContaining(`did you mean ${hint}?`),
    ]);
  });

  test("under a name of the account's own is no doubt", () => {
    expect(warningsFor("allow: [custom_fields.utm_source, activity_analysis.next_steps]")).toEqual(
      [],
    );
  });

  test.each(["*", "custom_fields.*"])("by the wildcard %s is named", (path) => {
    expect(warningsFor(`allow: ["${path}"]`)).toEqual([expect.stringContaining("nobody listed")]);
  });

  test("that is a list of records is told to name their fields", () => {
    expect(warningsFor("allow: [transfers]")).toEqual([
      expect.stringContaining("transfers[].from, transfers[].to"),
    ]);
  });

  test.each([
    ["", "always arrives as [PHONE]"],
    ["redact_with: { '*': remove }", "always redacted"],
    ["on_phi: hold", "every event with it waits"],
    ["hold_on: [PHONE]", "every event with it waits"],
  ])("that is always an identifier never arrives as it is (%s)", (setting, said) => {
    expect(warningsFor(`allow: [caller_number]\n    ${setting}`)).toEqual([
      expect.stringContaining(said),
    ]);
  });

  test("that still tells something when redacted is no doubt", () => {
    const styles = "redact_with: { PHONE: token, DATE: year, ZIP: zip3 }";
    expect(warningsFor(`allow: [caller_number, called_at, zip]\n    ${styles}`)).toEqual([]);
  });

  test.each([
    ["{ path: caller_number, permit: [EMAIL] }", "permit: [PHONE]"],
    ["{ path: custom_fields.member_id, permit: [MRN] }", "permit: [PLAN_ID]"],
    ["{ path: tracking_number, permit: [PHONE] }", "take permit out"],
    ["{ path: duration, permit: [PHONE] }", "take permit out"],
  ])("with a permit for what it does not hold is named (%s)", (entry, said) => {
    expect(warningsFor(`allow: [${entry}]\n    ${BAA}`)).toEqual([expect.stringContaining(said)]);
  });

  test("of free text may permit any type", () => {
    expect(warningsFor(`allow: [{ path: notes, permit: [NAME, MRN] }]\n    ${BAA}`)).toEqual([]);
  });

  test("must there be one", () => {
    expect(warningsFor("allow: []")).toEqual([expect.stringContaining("allows no field")]);
  });
});
