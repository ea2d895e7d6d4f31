import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ConfigFaults } from "../../config/faults.ts";
import { loadConfig } from "../../config/load.ts";
import { A_SECRET, aConfig } from "../support/config-text.ts";

/** `line:column path` of every fault, in order; nothing when the text is right. */
function faultsOf(text: string, env: Record<string, string> = {}): readonly string[] {
  return messagesOf(text, env).map(
    (message) => /^guard\.yaml:(\S+ {2}[^ ]*):/.exec(message)?.[1] ?? message,
  );
}

function messagesOf(text: string, env: Record<string, string> = {}): readonly string[] {
  try {
    loadConfig(text, env, "guard.yaml");
    return [];
  } catch (error) {
    if (error instanceof ConfigFaults) return error.message.split("\n");
    throw error;
  }
}

describe("a configuration without faults", () => {
  test("gets its defaults", () => {
    const { config, warnings } = loadConfig(aConfig(), {}, "guard.yaml");
    expect(warnings).toEqual([]);
    expect(config).toEqual({
      publicUrl: null,
      practices: [
        {
          id: "default", timeZone: "America/New_York", accounts: null, ownNumbers: [], ownDomains: [], workforce: [],
          ineligibleNumbers: [],
        },
      ],
      hooks: [
        {
          id: "post-call", secrets: [A_SECRET], signature: { mode: "off", secrets: [], basic: [] },
          kind: "webhook", to: [{ destination: "crm", when: [] }], account: null, dedupeHours: 24, bodyLimitBytes: 2_000_000, maxFileBytes: 1_000_000_000,
        },
      ],
      destinations: [
        {
          id: "crm", preset: "json", url: "https://crm.example/hook", path: null, method: "POST", headers: {}, signingSecret: null, mode: "enforce", message: null,
          allow: [{ path: "duration", permit: [] }], onPhi: "redact", holdOn: [], sensitivity: "strict", redactWith: { "*": "label" }, basis: [],
          credentials: null, callbackHosts: [], maxAttempts: 12, timeoutMs: 15_000, concurrency: 8,
        },
      ],
      detection: { names: "model", thresholds: {}, notNames: [], custom: [] },
      signIn: { url: null, idleMs: 900_000, rememberMs: 0 },
      review: { fourEyes: false },
      network: { allowPrivate: [], trustedProxies: [] },
      retention: { heldDays: 30, deadDays: 14, keepSentDays: 7, recordsYears: 6, graceHours: 24 },
    }); // biome-ignore format: one thing is one line
  });

  test("has its short forms written out", () => {
    const { config } = loadConfig(
      aConfig({
        hook: `
    to: [{ destination: crm, when: { account_id: [518204, "9"], direction: inbound, redacted: false } }]
    signature: { mode: enforce, secrets: [ctm-account-secret], basic: [{ username: ctm, password: a-password }] }`,
        destination: `
    allow: [{ path: caller_number, permit: [PHONE] }, { path: duration }]
    baa: { with: Example CRM, hosts: [CRM.example], signed: 2026-03-01, until: 2027-03-01 }
    basis: { kind: patient_authorization, hosts: [crm.example], consent: { field: custom_fields.ok, equals: true } }
    redact_with: { PHONE: token, DATE: year }`,
      }),
      {},
      "guard.yaml",
    );
    expect(config.hooks[0]?.to).toEqual([
      {
        destination: "crm",
        when: [
          { path: "account_id", anyOf: ["518204", "9"] },
          { path: "direction", anyOf: ["inbound"] },
          { path: "redacted", anyOf: ["false"] },
        ],
      },
    ]);
    expect(config.hooks[0]?.signature.basic).toEqual([{ username: "ctm", password: "a-password" }]);
    expect(config.destinations[0]?.allow).toEqual([
      { path: "caller_number", permit: ["PHONE"] },
      { path: "duration", permit: [] },
    ]);
    expect(config.destinations[0]?.redactWith).toEqual({
      "*": "label",
      PHONE: "token",
      DATE: "year",
    });
    expect(config.destinations[0]?.basis).toEqual([
      { kind: "baa", with: "Example CRM", hosts: ["crm.example"], from: "2026-03-01", until: "2027-03-01", consent: null },
      { kind: "patient_authorization", with: null, hosts: ["crm.example"], from: null, until: null, consent: { field: "custom_fields.ok", equals: "true" } },
    ]); // biome-ignore format: one basis is one line
  });

  test("may list several practices, each with its accounts", () => {
    const practices = `practices:
  larkspur: { time_zone: America/New_York, accounts: [518204] }
  tansy: { time_zone: America/Chicago, accounts: ["730155"], own_domains: [Tansy.Example] }`;
    const { config } = loadConfig(aConfig({ practice: practices }), {}, "guard.yaml");
    expect(
      config.practices.map(({ id, accounts, ownDomains }) => [id, accounts, ownDomains]),
    ).toEqual([
      ["larkspur", ["518204"], []],
      ["tansy", ["730155"], ["tansy.example"]],
    ]);
  });

  test("may be the one that ships, with nothing set in the environment", () => {
    const shipped = readFileSync(new URL("../../config/guard.yaml", import.meta.url), "utf8");
    const { config, warnings } = loadConfig(shipped, {}, "guard.yaml");
    expect(warnings).toEqual([]);
    expect(config.hooks.map(({ id }) => id)).toEqual(["post-call"]);
    expect(config.destinations).toMatchObject([{ id: "inspect", preset: "inspect", url: null }]);
  });

  test("says when a basis does not list the host that it is meant for", () => {
    const text = aConfig({
      destination: "\n    baa: { with: X, hosts: [other.example], signed: 2026-03-01 }",
    });
    expect(loadConfig(text, {}, "guard.yaml").warnings).toMatchObject([
      { path: "destinations.crm", line: 8 },
    ]);
  });
});

describe("a fault in the text", () => {
  test.each([
    ["an empty file", "", "1:1"],
    ["a file of comments", "# nothing\n", "1:1"],
    ["a key that stands twice", "hooks: {}\nhooks: {}\n", "2:1"],
    ["a tab", "hooks:\n\tpost-call: 1\n", "2:1"],
    ["an open bracket", "hooks: [a", "1:10"],
    ["an open quote", 'hooks: "a', "1:10"],
    ["a second document", "hooks: {}\n---\nhooks: {}\n", "2:1"],
    ["a tag", "hooks: !!js/function 1\n", "1:8"],
    ["a list", "- hooks\n", "1:1"],
  ])("%s is named with its place", (_what, text, place) => {
    expect(faultsOf(text).map((fault) => fault.replace(/^guard\.yaml:(\S+) .*$/, "$1"))).toEqual([
      place,
    ]);
  });

  test("aliases that unfold without end are refused", () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(", ")}]`,
    );
    expect(messagesOf(`a0: &a0 [x]\n${levels.join("\n")}\n`)).toHaveLength(1);
  });

  test("an alias may share a block, and its faults are found where the block stands", () => {
    const shared = aConfig({ hook: "\n    to: [crm, other]" }).replace("  crm:\n", "  crm: &crm\n");
    expect(faultsOf(`${shared}  other: *crm\n`)).toEqual([]);
  });

  test("no message repeats the text", () => {
    for (const text of [
      "a: hunter2: x",
      'a: "hunter2',
      "a: @hunter2",
      "a: [hunter2",
      "hunter2",
      "- hunter2",
      "a: !hunter2 x",
      "a: *hunter2",
    ])
      expect(messagesOf(text).join("\n"), text).not.toContain("hunter2");
  });
});

describe("the environment", () => {
  const withHost = aConfig({ url: "https://${HOST}/${PATH_OF:-hook}" });

  test("is put in, whole or as a part", () => {
    const { config } = loadConfig(withHost, { HOST: "crm.example", PATH_OF: "" }, "guard.yaml");
    expect(config.destinations[0]?.url).toBe("https://crm.example/hook");
  });

  test("is not read for variables again, and is no YAML", () => {
    const { config } = loadConfig(
      aConfig({ destination: '\n    headers: { X-Key: "${KEY}" }' }),
      { KEY: "${HOME}: [a], b" },
      "guard.yaml",
    );
    expect(config.destinations[0]?.headers).toEqual({ "X-Key": "${HOME}: [a], b" });
  });

  test("can be kept out by doubling the sign", () => {
    const { config } = loadConfig(
      aConfig({ destination: '\n    headers: { X-Key: "$${KEY}" }' }),
      {},
      "guard.yaml",
    );
    expect(config.destinations[0]?.headers).toEqual({ "X-Key": "${KEY}" });
  });

  test.each([[{}], [{ HOST: "" }]])(
    "that lacks a variable (%j) is one fault, at its place, with its name",
    (env) => {
      const [message, ...others] = messagesOf(withHost, env as Record<string, string>);
      expect(others).toEqual([]);
      expect(message).toContain("guard.yaml:10:10  destinations.crm.url: ");
      expect(message).toContain("HOST");
    },
  );

  test.each(["${}", "${a b}", "${HOST", "${HOST:x}"])("%s is no variable", (placeholder) => {
    expect(faultsOf(aConfig({ url: placeholder }), { HOST: "h" })).toEqual([
      "10:10  destinations.crm.url",
    ]);
  });
});

describe("a setting by itself", () => {
  const hook = (lines: string) => aConfig({ hook: `\n    ${lines}` });
  const destination = (lines: string) => aConfig({ destination: `\n    ${lines}` });

  // biome-ignore format: one case is one line
  test.each<[string, string, string]>([
    ["an unknown key", `${aConfig()}hoks: {}\n`, "12:1  hoks"],
    ["an unknown key deep down", hook("signature: { mode: off, secret: x }"), "6:29  hooks.post-call.signature.secret"],
    ["a key that objects pass over", hook("__proto__: 1"), "6:5  hooks.post-call.__proto__"],
    ["a missing key", aConfig().replace(/ {4}secret: .*\n/, ""), "5:5  hooks.post-call.secret"],
    ["an id with a dot", aConfig().replace("  crm:\n", "  c.m:\n").replace("[crm]", "[cr]").replace("  c.m:", "  cr: { preset: inspect }\n  c.m:"), "9:3  destinations.c.m"],
    ["a time zone that is none", aConfig({ practice: "practice: { time_zone: America/NewYork }" }), "1:24  practice.time_zone"],
    ["an offset as time zone", aConfig({ practice: 'practice: { time_zone: "+05:00" }' }), "1:24  practice.time_zone"],
    ["a number not in E.164", aConfig({ practice: 'practice: { time_zone: UTC, own_numbers: ["410-555-0100"] }' }), "1:43  practice.own_numbers[0]"],
    ["an ineligible number without quotes", aConfig({ practice: "practice: { time_zone: UTC, ineligible_numbers: [+18005550199] }" }), "1:50  practice.ineligible_numbers[0]"],
    ["a domain with a scheme", aConfig({ practice: "practice: { time_zone: UTC, own_domains: [https://a.example] }" }), "1:43  practice.own_domains[0]"],
    ["a secret that a URL would change", aConfig({ secret: "abcdefgh/ijklmnop" }), "5:13  hooks.post-call.secret"],
    ["a signature mode that is none", hook("signature: { mode: enforced }"), "6:24  hooks.post-call.signature.mode"],
    ["an empty route", hook("to: []"), "6:9  hooks.post-call.to"],
    ["a route by a wildcard", hook('to: [{ destination: crm, when: { "a.*": 1 } }]'), "6:38  hooks.post-call.to[0].when.a.*"],
    ["a huge body limit", hook("body_limit: 999999999"), "6:17  hooks.post-call.body_limit"],
    ["a preset that is none", aConfig({ preset: "jsn" }), "9:13  destinations.crm.preset"],
    ["a path that is none", destination("allow: [a..b]"), "11:13  destinations.crm.allow[0]"],
    ["a path with an index", destination('allow: ["legs[0].from"]'), "11:13  destinations.crm.allow[0]"],
    ["a type that is none", destination("hold_on: [SSM]"), "11:15  destinations.crm.hold_on[0]"],
    ["a style that is none", destination("redact_with: { PHONE: tokens }"), "11:27  destinations.crm.redact_with.PHONE"],
    ["a type to redact that is none", destination("redact_with: { FONE: token }"), "11:20  destinations.crm.redact_with.FONE"],
    ["a header of ours", destination("headers: { X-Guard-Event: a }"), "11:16  destinations.crm.headers.X-Guard-Event"],
    ["a header of the signature", destination("headers: { Webhook-Id: a }"), "11:16  destinations.crm.headers.Webhook-Id"],
    ["a header of the protocol", destination("headers: { content-LENGTH: '1' }"), "11:16  destinations.crm.headers.content-LENGTH"],
    ["a header of two lines", destination('headers: { X-A: "a\\r\\nHost: b" }'), "11:21  destinations.crm.headers.X-A"],
    ["a signing secret in another form", destination("signing_secret: abcdefabcdef"), "11:21  destinations.crm.signing_secret"],
    ["a day that is none", destination("baa: { with: X, hosts: [crm.example], signed: 2026-02-30 }"), "11:51  destinations.crm.baa.signed"],
    ["a host with a path", destination("baa: { with: X, hosts: [crm.example/a], signed: 2026-02-03 }"), "11:29  destinations.crm.baa.hosts[0]"],
    ["no attempts at all", destination("max_attempts: 0"), "11:19  destinations.crm.max_attempts"],
    ["an address that is no network", `${aConfig()}network: { allow_private: [127.0.0.1] }\n`, "12:28  network.allow_private[0]"],
    ["a network of everything", `${aConfig()}network: { allow_private: [0.0.0.0/0] }\n`, "12:28  network.allow_private[0]"],
    ["more idle minutes than CTM's checklist allows", `${aConfig()}sign_in: { idle_minutes: 16 }\n`, "12:26  sign_in.idle_minutes"],
    ["a browser remembered for more than 30 days", `${aConfig()}sign_in: { remember_days: 31 }\n`, "12:27  sign_in.remember_days"],
    ["an address of the console that is none", `${aConfig()}sign_in: { url: guard.example }\n`, "12:17  sign_in.url"],
    ["a prefix that is too long", `${aConfig()}network: { allow_private: [10.0.0.0/33] }\n`, "12:28  network.allow_private[0]"],
    ["a term in words", `${aConfig()}retention: { held_days: thirty }\n`, "12:25  retention.held_days"],
  ])("%s is a fault at its place", (_what, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test.each([
    [`${aConfig()}hoks: {}\n`, '"hooks"'],
    [hook("to: [crn]"), '"crm"'],
    [aConfig({ preset: "jsn" }), '"json"'],
    [destination("hold_on: [PHNE]"), '"PHONE"'],
    [destination("retries: 3"), "max_attempts"],
  ])("a mistyped name is answered with the right one", (text, hint) => {
    expect(messagesOf(text)[0]).toContain(hint);
  });
});

describe("settings that do not fit together", () => {
  const hook = (lines: string) => aConfig({ hook: `\n    ${lines}` });
  const destination = (lines: string, url?: string) =>
    aConfig({ destination: `\n    ${lines}`, ...(url === undefined ? {} : { url }) });
  const network = "network: { allow_private: [127.0.0.0/8, 10.0.0.0/8, fd00::/8] }\n";

  // biome-ignore format: one case is one line
  test.each<[string, string, string]>([
    ["practice beside practices", `${aConfig()}practices: { a: { time_zone: UTC } }\n`, "12:1  practices"],
    ["no practice", aConfig({ practice: "retention: {}" }), "1:1  practice"],
    ["a list of no practices", aConfig({ practice: "practices: {}" }), "1:12  practices"],
    ["several practices, one without accounts", aConfig({ practice: "practices: { a: { time_zone: UTC, accounts: [1] }, b: { time_zone: UTC } }" }), "1:55  practices.b.accounts"],
    ["an account in two practices", aConfig({ practice: 'practices: { a: { time_zone: UTC, accounts: [1] }, b: { time_zone: UTC, accounts: ["1"] } }' }), "1:84  practices.b.accounts[0]"],
    ["a secret of two hooks", aConfig().replace("hooks:\n", `hooks:\n  other: { secret: ${A_SECRET}, to: [crm] }\n`), "6:13  hooks.post-call.secret"],
    ["a destination that is not there", hook("to: [crm, nowhere]"), "6:15  hooks.post-call.to[1]"],
    ["a destination twice", hook("to: [crm, { destination: crm, when: { direction: inbound } }]"), "6:30  hooks.post-call.to[1].destination"],
    ["a signature mode without a secret", hook("signature: { mode: enforce }"), "6:16  hooks.post-call.signature"],
    ["a preset without its url", aConfig().replace(/ {4}url: .*\n/, ""), "9:5  destinations.crm.url"],
    ["a url that is never used", aConfig({ preset: "inspect" }), "10:10  destinations.crm.url"],
    ["a url that is none", aConfig({ url: "crm.example/hook" }), "10:10  destinations.crm.url"],
    ["plain http", aConfig({ url: "http://crm.example/hook" }), "10:10  destinations.crm.url"],
    ["http to a listed address under a name", `${aConfig({ url: "http://intranet/hook" })}${network}`, "10:10  destinations.crm.url"],
    ["http to an address not listed", `${aConfig({ url: "http://192.168.1.5/hook" })}${network}`, "10:10  destinations.crm.url"],
    ["http to localhost, not listed", aConfig({ url: "http://localhost:9000/hook" }), "10:10  destinations.crm.url"],
    ["a password in the url", aConfig({ url: "https://me:pw@crm.example/hook" }), "10:10  destinations.crm.url"],
    ["a public url with a query", `public_url: https://guard.example/?a=b\n${aConfig()}`, "1:13  public_url"],
    ["a header twice", destination('headers: { X-A: "1", x-a: "2" }'), "11:26  destinations.crm.headers.x-a"],
    ["a path twice", destination("allow: [a, a]"), "11:16  destinations.crm.allow[1]"],
    ["a permit without a basis", destination("allow: [{ path: name, permit: [NAME] }]"), "11:35  destinations.crm.allow[0].permit"],
    ["a permit with a basis for another host", destination("allow: [{ path: name, permit: [NAME] }]\n    baa: { with: X, hosts: [crm.example.net], signed: 2026-03-01 }"), "11:35  destinations.crm.allow[0].permit"],
    ["a permit at a destination without a host", aConfig({ preset: "inspect", destination: "\n    allow: [{ path: name, permit: [NAME] }]\n    basis: { kind: own_system, hosts: [crm.example] }" }).replace(/ {4}url: .*\n/, ""), "10:35  destinations.crm.allow[0].permit"],
    ["an agreement that ends before it begins", destination("baa: { with: X, hosts: [crm.example], signed: 2026-03-01, until: 2026-02-01 }"), "11:70  destinations.crm.baa.until"],
    ["an authorization without the patient's consent", destination("basis: { kind: patient_authorization, hosts: [crm.example] }"), "11:12  destinations.crm.basis.consent"],
    ["a consent for another kind of basis", destination("basis: [{ kind: own_system, hosts: [crm.example], consent: { field: a, equals: yes } }]"), "11:64  destinations.crm.basis[0].consent"],
    ["a baa with nobody", destination("basis: { kind: baa, hosts: [crm.example] }"), "11:12  destinations.crm.basis.with"],
    ["a token for an SSN", destination("redact_with: { SSN: token }"), "11:25  destinations.crm.redact_with.SSN"],
    ["tokens for everything", destination('redact_with: { "*": token }'), "11:25  destinations.crm.redact_with.*"],
    ["a year of a name", destination("redact_with: { NAME: year }"), "11:26  destinations.crm.redact_with.NAME"],
    ["three digits of a city", destination("redact_with: { CITY: zip3 }"), "11:26  destinations.crm.redact_with.CITY"],
  ])("%s is a fault at its place", (_what, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test.each([
    "http://127.0.0.1:9000/hook",
    "http://localhost:9000/hook",
    "http://10.1.2.3/hook",
    "http://[fd00::1]:9000/hook",
    "https://192.168.1.5/hook",
  ])("%s may be sent to where its address is listed", (url) => {
    expect(faultsOf(`${aConfig({ url: `"${url}"` })}${network}`)).toEqual([]);
  });

  test("localhost may be listed by either of its addresses", () => {
    const text = aConfig({ url: "http://localhost:9000/hook" });
    for (const cidr of ["127.0.0.0/8", '"::1/128"'])
      expect(faultsOf(`${text}network: { allow_private: [${cidr}] }\n`), cidr).toEqual([]);
  });

  test("an agreement may hold for one day", () => {
    expect(
      faultsOf(
        destination(
          "baa: { with: X, hosts: [crm.example], signed: 2026-03-01, until: 2026-03-01 }",
        ),
      ),
    ).toEqual([]);
  });

  test("a permit is not called baseless while its basis has a fault of its own", () => {
    const lines =
      "allow: [{ path: name, permit: [NAME] }]\n    baa: { with: X, hosts: [crm.example], signed: soon }";
    expect(faultsOf(destination(lines))).toEqual(["12:51  destinations.crm.baa.signed"]);
  });

  test("a basis may name the host with or without the url's port", () => {
    for (const host of ["crm.example", "crm.example:8443"])
      expect(
        faultsOf(
          destination(
            `allow: [{ path: name, permit: [NAME] }]\n    baa: { with: X, hosts: ["${host}"], signed: 2026-03-01 }`,
            "https://crm.example:8443/hook",
          ),
        ),
      ).toEqual([]);
  });
});

describe("all faults come at once", () => {
  test("in the order of the file, whether of the environment, of one setting, or between settings", () => {
    const text = aConfig({
      secret: "${HOOK}",
      hook: "\n    to: [crn]\n    retries: 1",
      url: "http://crm.example",
      destination: "\n    on_phi: hide\n    redact_with: { SSN: token }",
    });
    expect(faultsOf(`${text}network: { private: [] }\n`)).toEqual([
      "5:13  hooks.post-call.secret",
      "6:10  hooks.post-call.to[0]",
      "7:5  hooks.post-call.retries",
      "11:10  destinations.crm.url",
      "12:13  destinations.crm.on_phi",
      "13:25  destinations.crm.redact_with.SSN",
      "15:12  network.private",
    ]);
  });

  test("without a value of a secret, url, header or unknown setting", () => {
    const text = aConfig({
      secret: "hunter2/",
      url: "http://user:hunter2@crm.example/hunter2",
      hook: "\n    signature: { mode: hold, secrets: [hunter2], password: hunter2 }",
      destination:
        '\n    headers: { Host: hunter2, X-A: "hunter2\\n" }\n    signing_secret: hunter2\n    token: hunter2\n    https://hooks.example/hunter2: 1',
    });
    const messages = messagesOf(text);
    expect(messages.length).toBeGreaterThanOrEqual(8);
    expect(messages.join("\n")).not.toContain("hunter2");
  });
});
