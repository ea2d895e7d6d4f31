import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadConfig } from "../../config/load.ts";
import type { Finding } from "../../detectors/types.ts";
import type { JudgedFinding } from "../../src/judge/event.ts";
import { compilePolicy } from "../../src/judge/policy.ts";
import { keysFrom } from "../../src/keys/keys.ts";
import { packed, unpacked } from "../../src/looks/findings.ts";
import { basisOf, type Look, openLook, sealLook } from "../../src/looks/looks.ts";
import { aConfig } from "../support/guard.ts";
import { NOON } from "../support/store.ts";

const keys = keysFrom({
  masters: [randomBytes(32)],
  seal: randomBytes(32),
  index: randomBytes(32),
  ledger: randomBytes(32),
});
const OF = { id: "dlv_1", event: "evt_1", destination: "crm" };
const BASIS = ["edition", "hook", "target", '["2026",[]]'];
const FOUND: JudgedFinding = {
  path: "/summary", start: 3, end: 15, type: "PHONE", score: 0.95, detector: "phone", because: ["digits"], fate: "held",
}; // biome-ignore format: one finding
const LOOK: Look = {
  findings: [FOUND],
  judged: [FOUND],
  told: { body: "a [PHONE]", text: null, why: null, preview: "0".repeat(64) },
};

const finding = fc.record(
  {
    path: fc.constantFrom("/summary", "/custom_fields/Odalys~1B", "/list"),
    start: fc.nat(2_000_000),
    end: fc.nat(2_000_000),
    type: fc.constantFrom("PHONE" as const, "NAME" as const),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    detector: fc.constantFrom("phone", "known"),
    because: fc.array(fc.constantFrom("digits", "known:name"), { maxLength: 3 }),
    also: fc.constantFrom(["SSN" as const]),
    key: fc.constant(true as const),
    whole: fc.constant(true as const),
    fate: fc.constantFrom("held" as const, "forgiven" as const),
  },
  { requiredKeys: ["path", "start", "end", "type", "score", "detector", "because", "fate"] },
);

test("findings are the same after they were packed, in their order", () => {
  fc.assert(
    fc.property(fc.array(finding), (findings) => {
      const written = JSON.parse(JSON.stringify(packed(findings))) as ReturnType<typeof packed>;
      expect(unpacked<Finding>(written)).toEqual(findings);
    }),
  );
});

test("a look is read where it was made, with what the scan found apart from what became of it", () => {
  const blob = sealLook(keys, OF, BASIS, LOOK);
  expect(openLook(keys, OF, BASIS, blob ?? new Uint8Array())).toEqual(LOOK);
  const { fate: _fate, ...raw } = FOUND;
  const forgiven = { ...LOOK, findings: [raw, { ...raw, start: 99 }] };
  const other = sealLook(keys, OF, BASIS, forgiven) ?? new Uint8Array();
  expect(openLook(keys, OF, BASIS, other)).toEqual(forgiven);
});

test("it is read for nothing else: another hold, event, destination, policy, hook, code, basis or key", () => {
  const blob = sealLook(keys, OF, BASIS, LOOK) ?? new Uint8Array();
  for (const [name] of Object.entries(OF))
    expect(openLook(keys, { ...OF, [name]: "other" }, BASIS, blob)).toBeNull();
  for (const i of BASIS.keys()) expect(openLook(keys, OF, BASIS.with(i, "other"), blob)).toBeNull();
  expect(openLook(keys, OF, [...BASIS, "more"], blob)).toBeNull();
  const stranger = keysFrom({ ...keys.raw(), masters: [randomBytes(32)] });
  expect(openLook(stranger, OF, BASIS, blob)).toBeNull();
});

test("one that was changed anywhere, cut or made up is not read, and nothing is thrown", () => {
  const blob = sealLook(keys, OF, BASIS, LOOK) ?? new Uint8Array();
  for (const [i, byte] of blob.entries()) {
    const changed = Uint8Array.from(blob).fill(byte ^ 1, i, i + 1);
    expect(openLook(keys, OF, BASIS, changed)).toBeNull();
  }
  for (const length of [0, 1, 60, blob.length - 1])
    expect(openLook(keys, OF, BASIS, blob.subarray(0, length))).toBeNull();
  const sealed = keys.encrypt(`look|${JSON.stringify([...Object.values(OF), ...BASIS])}`, Buffer.from("no look"));
  expect(openLook(keys, OF, BASIS, sealed)).toBeNull();
}); // biome-ignore format: short facts

test("what is too much is not kept", () => {
  const told = { ...LOOK.told, body: "x".repeat(17_000_000) };
  expect(sealLook(keys, OF, BASIS, { ...LOOK, told })).toBeNull();
});

test("a look follows from the policy, the hook, the code, the year, and the bases that are in force", () => {
  const BAA = 'baa: { with: Example, hosts: ["127.0.0.1"], signed: 2020-01-01, until: 2026-06-30 }';
  const of = (yaml: string, now: number, edition = "one") => {
    const { config } = loadConfig(yaml, {}, "guard.yaml");
    const policy = compilePolicy(config, keys.digest);
    const [hook, target] = [policy.hooks.get("post-call"), policy.destinations.get("crm")];
    if (hook === undefined || target === undefined) throw new Error("no such way");
    return JSON.stringify(basisOf(edition, hook, target, "default", policy.practices, now));
  };
  const plain = aConfig("http://127.0.0.1:9/", "allow: [summary]");
  const based = aConfig("http://127.0.0.1:9/", `allow: [summary]\n${BAA}`);
  const day = 86_400_000;
  expect(of(plain, NOON)).toBe(of(plain, NOON + day));
  expect(of(based, NOON)).toBe(of(based, NOON + day));
  expect(of(based, NOON)).not.toBe(of(based, NOON + 300 * day));
  expect(of(plain, NOON)).not.toBe(of(plain, NOON + 366 * day));
  expect(of(plain, NOON)).not.toBe(of(plain, NOON, "two"));
  expect(of(plain, NOON)).not.toBe(of(plain.replace("summary", "source"), NOON));
});
