import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import type { Keys } from "../../detectors/types.ts";

/** A body as CTM posts it, with what a receiver may and must not get of it. */
export interface PayloadCase {
  readonly name: string;
  readonly contentType: string;
  readonly body: string;
  /** Values that stand in nothing that leaves, in no spelling. */
  readonly gone: readonly string[];
  /** JSON Pointers to what arrives as it came wherever a policy lets it through. */
  readonly stays: readonly string[];
  /** Parts of texts that are there still, by JSON Pointer. */
  readonly keeps: Readonly<Record<string, readonly string[]>>;
}

const FIXTURES = join(import.meta.dirname, "../fixtures/payloads");
export const SHARED = join(import.meta.dirname, "../../../shared/ctm/samples");

interface Fixture {
  readonly body: object;
  readonly expect: {
    readonly gone: readonly string[];
    readonly stays: readonly string[];
    readonly keeps: PayloadCase["keeps"];
    /** Planted as well, and not found yet: spoken or without a cue. Held by no test; what is found moves to `gone`. */
    readonly slips: readonly string[];
  };
}

/** The repository's own payloads. */
export function ownCases(): PayloadCase[] {
  return readdirSync(FIXTURES).map((file) => {
    const { body, expect } = JSON.parse(readFileSync(join(FIXTURES, file), "utf8")) as Fixture;
    const { gone, stays, keeps } = expect;
    const name = file.replace(".json", "");
    return {
      name,
      contentType: "application/json",
      body: JSON.stringify(body),
      gone,
      stays,
      keeps,
    };
  });
}

interface Inventory {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly identifiers: readonly { readonly value: string; readonly at: readonly string[] }[];
      }
    >
  >;
}

/** CTM's samples beside the repository, where they are. */
export function sharedCases(): PayloadCase[] {
  if (!existsSync(SHARED)) return [];
  const { files } = JSON.parse(
    readFileSync(join(SHARED, "phi-inventory.json"), "utf8"),
  ) as Inventory;
  return Object.entries(files)
    .filter(([file]) => !file.endsWith(".csv"))
    .map(([file, { identifiers }]) => {
      const body = readFileSync(join(SHARED, file), "utf8");
      const isJson = file.endsWith(".json");
      return {
        name: file,
        contentType: isJson ? "application/json" : "application/x-www-form-urlencoded",
        body,
        // Angle brackets describe a value in place of stating it.
        gone: identifiers.map(({ value }) => value).filter((value) => !value.startsWith("<")),
        stays: isJson
          ? withoutFinding(
              body,
              identifiers.flatMap(({ at }) => at),
            )
          : [],
        keeps: {},
      };
    });
}

/** Pointers to codes, plain fields and labels in which the inventory names nothing. */
function withoutFinding(body: string, places: readonly string[]): string[] {
  const named = new Set(places.map((at) => at.replace(/^\$\.?/, "").replace(/\[(\d+)\]/g, ".$1")));
  return leavesOf(JSON.parse(body)).flatMap(({ keys }) => {
    const { kind, type } = ctmCatalogue.factsFor(keys);
    const isQuiet = type === null && (kind === "code" || kind === "plain" || kind === "label");
    return isQuiet && !named.has(keys.join(".")) ? [`/${keys.join("/")}`] : [];
  });
}

export interface Leaf {
  readonly keys: Keys;
  readonly value: unknown;
}

/** Every scalar of a value, with its keys. */
export function leavesOf(value: unknown, keys: Keys = []): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ keys, value }];
  return Array.isArray(value)
    ? value.flatMap((item, i) => leavesOf(item, [...keys, i]))
    : Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...keys, key]));
}
