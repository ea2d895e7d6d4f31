import { expect, test } from "vitest";
import { checkPolicy } from "../../config/check.ts";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { ConfigFaults } from "../../config/faults.ts";
import { loadConfig } from "../../config/load.ts";

const HOOK = "kind: text, secret: text-secret-0123456789, to: [ctm]";
const CTM = "preset: ctm-sms, url: https://api.calltrackingmetrics.com";
const OWN = "credentials: { access_key: a, secret_key: b }";
const CRM = "{ preset: json, url: https://crm.example/, allow: [source] }";

const yaml = (hook: string, destination: string) => `practice: { time_zone: America/New_York }
hooks:
  reminders: { ${hook} }
destinations:
  ctm: { ${destination} }
  crm: ${CRM}
`;

function faultsOf(hook: string, destination = CTM): string[] {
  try {
    loadConfig(yaml(hook, destination), {}, "guard.yaml");
    return [];
  } catch (error) {
    if (!(error instanceof ConfigFaults)) throw error;
    return error.faults.map(({ message }) => message);
  }
}

function warningsOf(destination: string): string[] {
  const { config } = loadConfig(yaml(HOOK, destination), {}, "guard.yaml");
  return checkPolicy(config, ctmCatalogue, "2026-06-15").map(({ path }) => path);
}

test("a text hook with CTM behind it is right, holds by default, and has no signature to warn of", () => {
  const { config } = loadConfig(yaml(HOOK, CTM), {}, "guard.yaml");
  expect(config.destinations[0]).toMatchObject({
    onPhi: "hold",
    credentials: null,
    callbackHosts: [],
  });
  expect(warningsOf(`${CTM}, ${OWN}, callback_hosts: [Hooks.clinic.example]`)).toEqual([
    "destinations.crm",
  ]);
});

test("patients reading labels, and holds without a way out, are doubts", () => {
  expect(warningsOf(`${CTM}, on_phi: redact`)).toEqual([
    "destinations.crm",
    "destinations.ctm.on_phi",
    "destinations.ctm.credentials",
  ]);
});

test.each([
  ["kind: text, secret: s, to: [ctm, crm]", "must be one destination of preset ctm-sms"],
  ["kind: text, secret: s, to: [crm]", "must be one destination of preset ctm-sms"],
  ["kind: text, secret: s, to: [{ destination: ctm, when: { to: [a] } }]", "has when"],
  [`${HOOK}, signature: { mode: off }`, "has no use with kind: text"],
  [`${HOOK}, dedupe_hours: 2`, "has no use with kind: text"],
  ["secret: s, to: [ctm]", "takes texts only; give the hook kind: text"],
])("a hook with %s is a fault", (hook, words) => {
  expect(faultsOf(hook)).toEqual([expect.stringContaining(words)]);
});

test.each([
  ["allow: [msg]", "has no use with preset ctm-sms"],
  ["max_attempts: 3", "sent once at most"],
  ["signing_secret: whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz", "no such signature"],
  ["mode: observe", "would let no text through"],
  ["message: hi", "has no use with preset ctm-sms"],
  ["headers: { Authorization: x }", "access_key and secret_key under credentials"],
])("a destination of texts with %s is a fault", (setting, words) => {
  expect(faultsOf(HOOK, `${CTM}, ${setting}`)).toEqual([expect.stringContaining(words)]);
});

test("CTM's origin has no path, and another destination no credentials", () => {
  expect(faultsOf(HOOK, `${CTM}/api/v1`)).toEqual([
    expect.stringContaining("origin without a path"),
  ]);
  const json = `preset: json, url: https://crm.example/, allow: [source], ${OWN}`;
  expect(faultsOf("secret: s, to: [ctm]", json)).toEqual([
    expect.stringContaining("is for preset ctm-sms"),
  ]);
});
