import { describe, expect, test } from "vitest";
import { loadConfig } from "../../config/load.ts";
import { mayStillSend } from "../../src/delivery/may-still-send.ts";
import { compilePolicy, type DestinationPolicy, policyUnder } from "../../src/judge/policy.ts";
import type { Released } from "../../src/judge/released.ts";
import { aConfig } from "../support/guard.ts";

const BAA = "baa: { with: Example CRM, hosts: [127.0.0.1], signed: 2026-01-01, until: 2026-06-30 }";
const ALLOW = "allow: [source, { path: caller_number, permit: [PHONE] }]";

function aTarget(
  destination = `${ALLOW}\n${BAA}`,
  url = "http://127.0.0.1:9/in",
): DestinationPolicy {
  const { config } = loadConfig(aConfig(url, destination), {}, "guard.yaml");
  const target = compilePolicy(config, (...parts) => parts.join("|")).destinations.get("crm");
  if (target === undefined) throw new Error("no such destination");
  return target;
}

function aReleased(
  target: DestinationPolicy,
  permitted: Released["permitted"] = ["PHONE"],
): Released {
  const allow = target.destination.allow.map(({ path, permit }) => ({ path, permit: [...permit] }));
  return {
    host: target.host,
    policy: target.digest,
    allow,
    permitted,
    consents: target.destination.basis.map((_basis, i) => i),
    contentType: "application/json",
    mac: "",
  };
}

const was = aTarget();

test("under the same policy it may, as long as the basis is in force", () => {
  expect(mayStillSend(aReleased(was), was, "2026-06-30")).toBe("yes");
  expect(mayStillSend(aReleased(was), was, "2026-07-01")).toBe("rejudge");
  expect(mayStillSend(aReleased(was, []), was, "2026-07-01")).toBe("yes");
});

test("a basis that asks for a consent counts only for an event that held it", () => {
  const consented = aTarget(
    `${ALLOW}\nbasis: { kind: patient_authorization, hosts: [127.0.0.1], consent: { field: ok, equals: "yes" } }`,
  );
  expect(mayStillSend(aReleased(consented), consented, "2026-03-01")).toBe("yes");
  expect(mayStillSend({ ...aReleased(consented), consents: [] }, consented, "2026-03-01")).toBe(
    "rejudge",
  );
});

test("what was sealed for a practice goes by what people of that one ruled, and as nobody else's", () => {
  const practices = "practices: { east: { time_zone: UTC, accounts: [1] }, west: { time_zone: UTC, accounts: [2] } }\nhooks:";
  const yaml = aConfig("http://127.0.0.1:9/in", "allow: [source]").replace(/practice:[\s\S]*?hooks:/, practices);
  const { config } = loadConfig(yaml, {}, "guard.yaml");
  const under = policyUnder(config, (...parts) => parts.join("|"));
  const ruling = { id: "rul_1", practice: "east", kind: "missed", type: "NAME", destination: null, expiresAt: 1, text: "x" } as const;
  const [plain, ruled] = [under([]), under([ruling])].map((policy) => policy.destinations.get("crm"));
  if (plain === undefined || ruled === undefined) throw new Error("no such destination");
  const of = (practice: string, policy = plain.under(practice).digest) => ({ ...aReleased(plain, []), practice, policy });
  expect(mayStillSend(of("east"), plain, "2026-03-01")).toBe("yes");
  expect(mayStillSend(of("east"), ruled, "2026-03-01")).toBe("rejudge");
  expect(mayStillSend(of("west"), ruled, "2026-03-01")).toBe("yes");
  expect(mayStillSend(of("west", plain.under("east").digest), ruled, "2026-03-01")).toBe("rejudge");
  // A file's is everybody's.
  expect(mayStillSend(aReleased(plain, []), ruled, "2026-03-01")).toBe("rejudge");
}); // biome-ignore format: short facts

test("a destination that is gone or only observed gets nothing more", () => {
  expect(mayStillSend(aReleased(was), undefined, "2026-03-01")).toBe("cancel");
  expect(
    mayStillSend(aReleased(was), aTarget(`${ALLOW}\n${BAA}\nmode: observe`), "2026-03-01"),
  ).toBe("cancel");
});

describe("judged anew when", () => {
  test.each([
    ["the host is another", aTarget(`${ALLOW}\n${BAA}`, "http://127.0.0.1:10/in")],
    ["a field was withdrawn", aTarget(`allow: [{ path: caller_number, permit: [PHONE] }]\n${BAA}`)],
    ["a permit was withdrawn", aTarget(`allow: [source, caller_number]\n${BAA}`)],
    ["the basis was withdrawn", aTarget("allow: [source, caller_number]")],
    ["a type that left is held now", aTarget(`${ALLOW}\n${BAA}\nhold_on: [PHONE]`)],
    ["any type is held that may stand in the body", aTarget(`${ALLOW}\n${BAA}\nhold_on: [SSN]`)],
    ["findings are held now", aTarget(`${ALLOW}\n${BAA}\non_phi: hold`)],
    ["another stand-in is written", aTarget(`${ALLOW}\n${BAA}\nredact_with: { "*": mask }`)],
  ])("%s", (_why, now) => {
    expect(mayStillSend(aReleased(was), now, "2026-03-01")).toBe("rejudge");
  });
});

test("a file whose rows may rest on several bases needs all of them, and at least one", () => {
  const own = "basis: { kind: own_system, hosts: [127.0.0.1], until: 2026-03-31 }";
  const target = aTarget(`${ALLOW}\n${BAA}\n${own}`);
  const file: Released = { ...aReleased(target), rows: true };
  expect(mayStillSend(file, target, "2026-03-31")).toBe("yes");
  expect(mayStillSend(aReleased(target), target, "2026-04-01")).toBe("yes");
  expect(mayStillSend(file, target, "2026-04-01")).toBe("rejudge");
  expect(mayStillSend({ ...file, consents: [0] }, target, "2026-04-01")).toBe("yes");
  expect(mayStillSend({ ...file, consents: [] }, target, "2026-03-31")).toBe("rejudge");
  expect(mayStillSend({ ...file, permitted: [], consents: [] }, target, "2026-03-31")).toBe("yes");
});
