import type { z } from "zod";
import { didYouMean } from "./nearest.ts";
import type { Misfit, SettingPath } from "./source.ts";

type Issue = z.core.$ZodIssue;

/** What the schema found, in sentences that say what to do and quote names only. `data` is what was checked. */
export function misfitsOf(
  issues: readonly Issue[],
  data: unknown,
  above: SettingPath = [],
): Misfit[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path.map((step) => (typeof step === "symbol" ? "" : step))];
    return misfits(issue, path, data);
  });
}

function misfits(issue: Issue, path: SettingPath, data: unknown): Misfit[] {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, issue.message, path));
    case "invalid_key":
      return issue.issues.map(({ message, ...inner }) => {
        const allowed = inner.code === "invalid_value" ? inner.values.map(String) : [];
        const said = allowed.length > 0 ? oneOf(allowed, path.at(-1)) : message;
        return { path, message: `the key ${said}`, key: true };
      });
    case "invalid_union":
      return misfitsOfUnion(issue.errors, path, data);
    case "invalid_type":
      return [{ path, message: typeMessage(issue.expected, valueAt(data, path)) }];
    case "invalid_value":
      return [{ path, message: oneOf(issue.values.map(String), valueAt(data, path)) }];
    case "too_small":
      return [{ path, message: sizeMessage("at least", issue.origin, issue.minimum) }];
    case "too_big":
      return [{ path, message: sizeMessage("at most", issue.origin, issue.maximum) }];
    case "invalid_format":
    case "custom":
    case "not_multiple_of":
    case "invalid_element":
      return [{ path, message: issue.message }];
  }
}

/** The schema gives the allowed keys as the message. */
function unknownKey(key: string, allowed: string, path: SettingPath): Misfit {
  const hint = didYouMean(key, allowed.split(", "));
  return {
    path: [...path, key],
    message: `is not a setting${hint}; allowed here: ${allowed}`,
    key: true,
  };
}

/** Of several forms the one that was meant: whose kind of value is right. */
function misfitsOfUnion(forms: readonly Issue[][], path: SettingPath, data: unknown): Misfit[] {
  const wrongKind = (issues: readonly Issue[]) =>
    issues.some(({ code, path: at }) => code === "invalid_type" && at.length === 0);
  const meant = forms.find((issues) => !wrongKind(issues));
  if (meant !== undefined) return misfitsOf(meant, data, path);
  const kinds = forms.flatMap((issues) =>
    issues.flatMap((issue) =>
      issue.code === "invalid_type" ? [KINDS[issue.expected] ?? issue.expected] : [],
    ),
  );
  return [{ path, message: missingOr(valueAt(data, path), [...new Set(kinds)].join(" or ")) }];
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map of settings",
  record: "a map of settings",
};

function typeMessage(expected: string, value: unknown): string {
  const hint = expected === "string" && isPlain(value) ? "; put it in quotes" : "";
  return missingOr(value, KINDS[expected] ?? expected) + hint;
}

function missingOr(value: unknown, kind: string): string {
  return value === undefined || value === null ? `is missing; give ${kind}` : `must be ${kind}`;
}

function isPlain(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean";
}

function oneOf(allowed: readonly string[], value: unknown): string {
  const hint = typeof value === "string" ? didYouMean(value, allowed) : "";
  return `must be one of ${allowed.join(", ")}${hint}`;
}

function sizeMessage(bound: string, origin: string, size: number | bigint): string {
  if (origin === "string") return `must have ${bound} ${size} characters`;
  return origin === "array" ? `must list ${bound} ${size}` : `must be ${bound} ${size}`;
}

export function valueAt(data: unknown, path: SettingPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
