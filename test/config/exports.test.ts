import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkPolicy } from "../../config/check.ts";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { ConfigFaults } from "../../config/faults.ts";
import { loadConfig } from "../../config/load.ts";
import { folderFaults } from "../../src/cli/folders.ts";
import { compilePolicy } from "../../src/judge/policy.ts";
import { withFolder } from "../support/store.ts";

const HOOK = "{ kind: export, secret: Zk3uWq9rT1xVb7Lm, to: [files] }";
const FILES = "{ preset: folder, path: /srv/exports, allow: [duration] }";

function yaml(hook: string, destination: string, more = ""): string {
  return `practice: { time_zone: America/New_York }
hooks:
  calls: ${hook}
destinations:
  files: ${destination}
${more}`;
}

function faultsOf(hook: string, destination: string, more = "") {
  try {
    loadConfig(yaml(hook, destination, more), {}, "guard.yaml");
    return [];
  } catch (error) {
    if (error instanceof ConfigFaults)
      return error.faults.map(({ path, message }) => `${path} ${message}`);
    throw error;
  }
}

test("an export hook leads to a folder with sensible defaults", () => {
  const { config } = loadConfig(yaml(HOOK, FILES), {}, "guard.yaml");
  expect(config.hooks[0]).toMatchObject({ kind: "export", maxFileBytes: 1_000_000_000 });
  expect(config.destinations[0]).toMatchObject({ path: "/srv/exports", url: null });
});

describe("faults say what to do:", () => {
  const CRM = "{ preset: json, url: https://crm.example/, allow: [duration] }";
  const UP = "{ preset: http-file, url: https://up.example/, allow: [duration]";
  test.each<[string, string, string, RegExp]>([
    [
      "an export to a destination of events",
      HOOK,
      CRM,
      /^hooks\.calls\.to\[0\] takes no files; .*folder or http-file/,
    ],
    [
      "a webhook to a folder",
      HOOK.replace("export", "webhook"),
      FILES,
      /^hooks\.calls\.to\[0\] takes exports only; give the hook kind: export/,
    ],
    [
      "a webhook by default",
      HOOK.replace("kind: export, ", ""),
      FILES,
      /takes exports only; give the hook kind: export/,
    ],
    [
      "a way for some rows",
      HOOK.replace("[files]", "[{ destination: files, when: { direction: inbound } }]"),
      FILES,
      /to\[0\]\.when has no use with kind: export/,
    ],
    [
      "a body limit of webhooks",
      HOOK.replace("to:", "body_limit: 2000, to:"),
      FILES,
      /body_limit is not for files; write max_bytes/,
    ],
    [
      "secrets of CTM's signature",
      HOOK.replace("to:", "signature: { mode: enforce, secrets: [x] }, to:"),
      FILES,
      /signature has secrets, but CTM signs no exports; give basic/,
    ],
    ["a folder without a path", HOOK, "{ preset: folder }", /files\.path is missing/],
    [
      "a path that depends on where the guard is started",
      HOOK,
      "{ preset: folder, path: exports }",
      /files\.path must be the folder's whole path/,
    ],
    [
      "a folder with a url",
      HOOK,
      "{ preset: folder, path: /srv, url: https://up.example/ }",
      /files\.url has no use with preset folder/,
    ],
    [
      "a path over http",
      HOOK,
      `${UP}, path: /srv }`,
      /files\.path is for preset folder; take it out/,
    ],
    [
      "a method for a folder",
      HOOK,
      "{ preset: folder, path: /srv, method: PUT }",
      /files\.method is for preset http-file; take it out/,
    ],
    [
      "a signature over files",
      HOOK,
      `${UP}, signing_secret: whsec_${"A".repeat(32)} }`,
      /signing_secret has no use with files/,
    ],
    [
      "a size of files for webhooks",
      "{ secret: Zk3uWq9rT1xVb7Lm, max_bytes: 5000, to: [files] }",
      CRM,
      /max_bytes is for kind: export; for other hooks write body_limit/,
    ],
  ])("%s", (_, hook, destination, message) => {
    expect(faultsOf(hook, destination)).toEqual([expect.stringMatching(message)]);
  });
});

test("a basis for a folder names localhost, and then a permit stands on it", () => {
  const files = (host: string) =>
    `{ preset: folder, path: /srv, basis: { kind: own_system, hosts: [${host}] }, allow: [{ path: name, permit: [NAME] }] }`;
  expect(faultsOf(HOOK, files("crm.example"))).toEqual([
    expect.stringMatching(/permit lets identifiers out, .*localhost for a folder/),
  ]);
  const { config } = loadConfig(yaml(HOOK, files("localhost")), {}, "guard.yaml");
  const policy = compilePolicy(config, (...parts) => parts.join("|"));
  expect(policy.destinations.get("files")?.host).toBe("localhost");
});

test("where practices list accounts, an export's hook names its own, and check asks for it", () => {
  const listed = (hook: string) =>
    yaml(hook, FILES).replace("time_zone", "accounts: [518204], time_zone");
  const warnings = (text: string) =>
    checkPolicy(loadConfig(text, {}, "guard.yaml").config, ctmCatalogue, "2026-09-14");
  const ofAccount = {
    path: "hooks.calls.account",
    message: expect.stringContaining("would be held"),
  };
  expect(warnings(listed(HOOK))).toContainEqual(ofAccount);
  expect(warnings(yaml(HOOK, FILES))).not.toContainEqual(ofAccount);
  const given = HOOK.replace("to:", "account: 518204, to:");
  expect(warnings(listed(given))).not.toContainEqual(ofAccount);
  expect(() => loadConfig(listed(given.replace("518204", "7")), {}, "guard.yaml")).toThrow(
    /hooks\.calls\.account: is in no practice; list it under accounts/,
  );
});

test("an export hook is not asked for CTM's signature", () => {
  const { config } = loadConfig(yaml(HOOK, FILES), {}, "guard.yaml");
  const warnings = checkPolicy(config, ctmCatalogue, "2026-09-14");
  expect(warnings.filter(({ path }) => path.endsWith("signature"))).toEqual([]);
});

describe("check looks at folders and makes none:", () => {
  const faultsAt = (path: string) => {
    const { config } = loadConfig(
      yaml(HOOK, FILES.replace("/srv/exports", path)),
      {},
      "guard.yaml",
    );
    return folderFaults(config);
  };
  test("one that can be written is right", async () => {
    await withFolder(async (folder) => {
      expect(await faultsAt(folder)).toEqual([]);
    });
  });
  test("one that is not there", async () => {
    await withFolder(async (folder) => {
      const missing = join(folder, "none");
      expect(await faultsAt(missing)).toEqual([
        "destinations.files.path: is not there; make the folder, or mount it",
      ]);
      expect(await faultsAt(missing)).toHaveLength(1);
    });
  });
  test("a file in its place", async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, "file"), "");
      expect(await faultsAt(join(folder, "file"))).toEqual([
        expect.stringContaining("is no folder"),
      ]);
    });
  });
  // Root may write everywhere.
  test.skipIf(process.getuid?.() === 0)("one that may not be written", async () => {
    await withFolder(async (folder) => {
      const closed = join(folder, "closed");
      await mkdir(closed);
      await chmod(closed, 0o500);
      expect(await faultsAt(closed)).toEqual([expect.stringContaining("cannot be written")]);
    });
  });
});
