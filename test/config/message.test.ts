import { describe, expect, test } from "vitest";
import { checkPolicy } from "../../config/check.ts";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import type { ConfigFaults } from "../../config/faults.ts";
import { loadConfig } from "../../config/load.ts";
import { covers, parseMessage } from "../../config/message.ts";
import { compilePolicy } from "../../src/judge/policy.ts";
import { aConfig } from "../support/config-text.ts";

const SLACK = "https://hooks.slack.com/services/T0/B0/key";
const SIGNED = "\n    signature: { mode: hold, secrets: [ctm-account-secret] }";

function slackConfig(destination: string, url = SLACK, preset = "slack"): string {
  return aConfig({ hook: SIGNED, preset, url, destination: `\n    ${destination}` });
}

function faultsOf(text: string): string[] {
  try {
    loadConfig(text, {}, "guard.yaml");
  } catch (error) {
    return (error as ConfigFaults).faults.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
}

function warningsOf(text: string): string[] {
  const { config } = loadConfig(text, {}, "guard.yaml");
  const warnings = checkPolicy(config, ctmCatalogue, "2026-06-15");
  return warnings.map(({ path, message }) => `${path}: ${message}`);
}

describe("a message", () => {
  test("is read line by line, with fields and braces", () => {
    expect(parseMessage("*New* {source}: {{x}} {legs[].status}\n\n{tag_list}\n")).toEqual([
      ["*New* ", { path: "source" }, ": ", "{", "x", "}", " ", { path: "legs[].status" }],
      [],
      [{ path: "tag_list" }],
    ]);
  });

  test.each([
    "{",
    "a } b",
    "{}",
    "{ source }",
    "{a..b}",
    "{custom_fields.*}",
    "{*}",
    "{a\nb}",
    "{{a}",
    "{a{b}}",
  ])("is a fault with %j", (text) => {
    expect(parseMessage(text)).toBeNull();
    expect(faultsOf(slackConfig(`message: ${JSON.stringify(text)}`))).toEqual([
      expect.stringMatching(/^destinations\.crm\.message: has a brace that is none/),
    ]);
  });

  test.each([
    ['message: " "', /must not be empty/],
    [`message: ${"x".repeat(3_001)}`, /at most 3000 characters/],
    ['message: "{source}"\n    allow: [sources, medium]', /names \{source\}.*did you mean "sources"\?; add it to allow/],
    ['message: "{zzzzzz}"\n    allow: [source]', /names \{zzzzzz\}, which allow does not list; add it/],
    ['message: "<https://crm.example/{source}|open>"\n    allow: [source]', /has \{source\} between < and >/],
    ['message: "<!{source}"\n    allow: [source]', /has \{source\} between < and >/],
  ])("is a fault: %s", (destination, message) => {
    expect(faultsOf(slackConfig(destination))).toEqual([expect.stringMatching(message)]);
  }); // biome-ignore format: one case is one line

  test("names no value that the environment put in", () => {
    const text = slackConfig('message: "${WORDS} {source"');
    expect(() => loadConfig(text, { WORDS: "geheim" }, "guard.yaml")).toThrow(/message/);
    expect(() => loadConfig(text, { WORDS: "geheim" }, "guard.yaml")).not.toThrow(/geheim/);
  });

  test("is a fault with a preset that takes none", () => {
    const text = slackConfig('message: "{duration}"', "https://crm.example/", "json");
    expect(faultsOf(text)).toEqual([
      "destinations.crm.message: has no use with preset json; take it out, or take slack",
    ]);
  });

  test("may have signs that are no marks, marks without fields, and every field that allow lets through", () => {
    const message = "&lt;{source}&gt; <!here> {zip} {tag_list[]} {agent.name} {custom_fields.plan}";
    const allow = 'allow: [source, postal_code, tag_list, agent, "custom_fields.*"]';
    expect(faultsOf(slackConfig(`message: ${JSON.stringify(message)}\n    ${allow}`))).toEqual([]);
  });
});

test.each([
  ["a", "a", true],
  ["a", "a.b", true],
  ["a", "a.b.c", false],
  ["a.b", "a", false],
  ["a.*", "a", true],
  ["a.*", "a.b", true],
  ["*", "a", true],
  ["*", "a.b", true],
  ["a[]", "a", true],
  ["a", "a[]", true],
  ["a[].b", "a[].b", true],
  ["a[].b", "a[].c", false],
  ["a[].b", "a", false],
  ["a", "b", false],
  ["a.b", "a.c", false],
])("allow %s lets {%s} through: %s", (allowed, placeholder, expected) => {
  expect(covers(allowed, placeholder)).toBe(expected);
});

describe("a Slack destination is doubtful", () => {
  test("where its url is not Slack's", () => {
    expect(warningsOf(slackConfig("allow: [source]", "https://crm.example/x"))).toEqual([
      expect.stringMatching(/^destinations\.crm\.url: is not on hooks\.slack\.com or hooks\.slack-gov\.com/),
    ]);
    expect(warningsOf(slackConfig("allow: [source]", "https://hooks.slack-gov.com/services/x"))).toEqual([]);
    expect(warningsOf(slackConfig("allow: [source]"))).toEqual([]);
  }); // biome-ignore format: short facts

  test("where its message names no field, or allow lists more than the message has", () => {
    expect(warningsOf(slackConfig("message: hello\n    allow: [source]"))).toEqual([
      expect.stringMatching(/^destinations\.crm\.message: names no field/),
    ]);
    const both =
      'message: "{source} {zip} {agent.name}"\n    allow: [source, postal_code, agent, medium]';
    expect(warningsOf(slackConfig(both)).filter((warning) => /message/.test(warning))).toEqual([
      expect.stringMatching(/^destinations\.crm\.allow: medium: is not in the message/),
    ]);
  });
});

test("another message is another policy, the same one is the same, and none leaves the policy as it was", () => {
  const targetOf = (destination: string) => {
    const { config } = loadConfig(slackConfig(destination), {}, "guard.yaml");
    return compilePolicy(config, (...parts) => parts.join("|")).destinations.get("crm");
  };
  const one = targetOf('message: "{source} a"\n    allow: [source]');
  expect(targetOf('message: "{source} a"\n    allow: [source]')?.digest).toBe(one?.digest);
  expect(targetOf('message: "{source} b"\n    allow: [source]')?.digest).not.toBe(one?.digest);
  const none = targetOf("allow: [source]");
  expect(none?.digest).not.toBe(one?.digest);
  expect(none?.json).not.toContain("message");
});
