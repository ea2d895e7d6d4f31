import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Which rooms a room may import from, and which packages it may use. Files directly in `src/` are rooms of their own. */
const ROOMS: Readonly<Record<string, { from: readonly string[]; packages?: readonly string[] }>> = {
  detectors: { from: [], packages: ["libphonenumber-js", "re2js"] },
  config: { from: ["detectors"], packages: ["zod", "yaml"] },
  "src/errors.ts": { from: [] },
  "src/ids.ts": { from: [] },
  "src/rest.ts": { from: [] },
  "src/thread-env.ts": { from: [] },
  "src/budget.ts": { from: ["src/errors.ts"] },
  "src/ctm-signature.ts": { from: [] },
  "src/log.ts": { from: ["src/errors.ts"], packages: ["pino"] },
  "src/metrics.ts": { from: [], packages: ["prom-client"] },
  "src/judge": { from: ["detectors", "config", "src/errors.ts"], packages: ["busboy", "qs", "zod"] },
  "src/store": { from: ["src/errors.ts", "src/ids.ts", "src/thread-env.ts"], packages: ["zod"] },
  "src/keys": { from: ["src/errors.ts", "src/store/store.ts"] },
  "src/looks": { from: ["detectors", "config", "src/judge", "src/keys", "src/store/store.ts"] },
  "src/rulings": { from: ["detectors", "src/judge", "src/keys", "src/ledger", "src/store/store.ts", "src/store/rulings.ts", "src/errors.ts"] },
  "src/spool": { from: ["src/judge", "src/errors.ts", "src/keys"], packages: ["zod"] },
  "src/ledger": { from: ["src/errors.ts", "src/keys", "src/store/store.ts", "src/store/rulings.ts"] },
  "src/delivery": {
    from: ["detectors", "config", "src/judge", "src/keys", "src/spool", "src/store/store.ts", "src/errors.ts", "src/ids.ts", "src/rest.ts", "src/log.ts", "src/metrics.ts"],
    packages: ["undici", "zod"],
  },
  "src/pipeline": {
    from: ["detectors", "config", "src/judge", "src/exports", "src/keys", "src/looks", "src/rulings", "src/spool", "src/store/store.ts", "src/store/review.ts", "src/store/rulings.ts", "src/budget.ts", "src/errors.ts", "src/ids.ts", "src/rest.ts", "src/thread-env.ts", "src/log.ts", "src/metrics.ts"],
  },
  "src/scanning-thread.ts": { from: ["src/pipeline", "src/review"] },
  "src/review": {
    from: ["detectors", "config", "src/judge", "src/exports", "src/looks", "src/rulings", "src/spool", "src/keys", "src/ledger", "src/store/store.ts", "src/store/review.ts", "src/store/rulings.ts", "src/budget.ts", "src/errors.ts", "src/ids.ts"],
  },
  "src/accounts": {
    from: ["detectors", "config", "src/keys", "src/ledger", "src/store/store.ts", "src/store/review.ts", "src/store/accounts.ts", "src/errors.ts", "src/ids.ts"],
    packages: ["otpauth"],
  },
  "src/core.ts": { from: ["config", "src/judge", "src/keys", "src/rulings", "src/store", "src/ledger", "src/errors.ts"] },
  "src/exports": {
    from: ["detectors", "config", "src/judge", "src/errors.ts"],
    packages: ["zod", "sax", "yauzl"],
  },
  "src/ingress": {
    from: ["detectors", "config", "src/judge", "src/keys", "src/spool", "src/store/store.ts", "src/errors.ts", "src/ids.ts", "src/ctm-signature.ts", "src/log.ts", "src/metrics.ts"],
    packages: ["express", "helmet", "express-rate-limit", "busboy"],
  },
  "src/api": {
    from: ["detectors", "src/accounts", "src/review", "src/store/store.ts", "src/ingress", "src/errors.ts", "src/log.ts", "src/metrics.ts"],
    packages: ["express", "express-rate-limit", "zod"],
  },
  "src/sign-in": {
    from: ["src/accounts", "src/ingress/body.ts", "src/errors.ts", "src/log.ts"],
    packages: ["express", "express-rate-limit"],
  },
  "src/texts": {
    from: ["detectors", "config", "src/judge", "src/store/store.ts", "src/ingress", "src/delivery", "src/pipeline", "src/errors.ts", "src/ids.ts", "src/log.ts", "src/metrics.ts"],
    packages: ["express"],
  },
  "src/cli": {
    from: ["detectors", "config", "src/judge", "src/keys", "src/rulings", "src/store", "src/ledger", "src/review", "src/accounts", "src/exports", "src/core.ts", "src/budget.ts", "src/errors.ts", "src/ids.ts", "src/ctm-signature.ts", "src/main.ts"],
    packages: ["undici"],
  },
  "src/console": {
    from: ["src/accounts", "src/sign-in", "detectors", "config", "src/judge", "src/store/store.ts", "src/store/review.ts", "src/store/accounts.ts", "src/ingress", "src/review", "src/ledger", "src/exports", "src/errors.ts", "src/ids.ts", "src/log.ts", "src/metrics.ts"],
    packages: ["express", "uqr"],
  },
  "src/process.ts": { from: ["config", "src/errors.ts"] },
  "src/doors.ts": {
    from: ["config", "src/judge", "src/spool", "src/delivery", "src/pipeline", "src/ingress", "src/texts", "src/core.ts", "src/log.ts", "src/metrics.ts"],
    packages: ["express"],
  },
  "src/faces.ts": {
    from: ["src/accounts", "src/api", "src/console", "src/sign-in", "src/exports", "src/core.ts", "src/log.ts", "src/metrics.ts"],
    packages: ["express"],
  },
  "src/main.ts": {
    from: ["src/console/deps.ts", "src/looks", "src/spool", "src/delivery", "src/pipeline", "src/ingress", "src/cli", "src/doors.ts", "src/faces.ts", "src/process.ts", "src/core.ts", "src/budget.ts", "src/log.ts", "src/metrics.ts"],
  },
}; // biome-ignore format: a table reads better in rows

/** The store's contract is written in parts, one for each group of statements: who may use it may use these. */
const CONTRACT = ["events", "texts", "deliveries", "records", "ledger"].map(
  (part) => `src/store/${part}.ts`,
);

const IMPORT =
  /^\s*(?:import|export)\b[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\b(?:import|require)\("([^"]+)"/gm;

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => join(folder, file));
}

function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

const files = ["detectors", "config", "src"].flatMap(sourcesUnder);

test("every source file has a room", () => {
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
});

test("imports point one way, and packages stay where they belong", () => {
  const astray = files.flatMap((file) => {
    const room = roomOf(file) ?? "";
    const { from, packages = [] } = ROOMS[room] ?? { from: [] };
    const rooms = [room, ...from, ...(from.includes("src/store/store.ts") ? CONTRACT : [])];
    return [...readFileSync(join(ROOT, file), "utf8").matchAll(IMPORT)].flatMap((match) => {
      const target = match[1] ?? match[2] ?? match[3] ?? "";
      if (target.startsWith("node:")) return [];
      if (!target.startsWith(".")) {
        const name = target
          .split("/")
          .slice(0, target.startsWith("@") ? 2 : 1)
          .join("/");
        return packages.includes(name) ? [] : [`${file} uses ${target}`];
      }
      const path = relative(ROOT, join(ROOT, file, "..", target));
      const allowed = rooms.some((ok) => path === ok || path.startsWith(`${ok}/`));
      return allowed ? [] : [`${file} imports ${path}`];
    });
  });
  expect(astray).toEqual([]);
});

/** Each reads a model beside it, once, while it is loaded. */
const READ_THEIR_FILE = new Set(["detectors/names/model/load.ts", "detectors/identifiers/load.ts"]);

test("the detectors and the judge reach no clock, network, disk or log", () => {
  const impure = ["detectors", "src/judge"].flatMap(sourcesUnder).filter((file) => {
    if (READ_THEIR_FILE.has(file)) return false;
    const text = readFileSync(join(ROOT, file), "utf8");
    return /node:(?:fs|net|http|https|dns|child_process|worker_threads)|Date\.now\(|new Date\(\)|console\./.test(
      text,
    );
  });
  expect(impure).toEqual([]);
});
