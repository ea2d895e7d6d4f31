import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { configJsonSchema } from "../../config/json-schema.ts";

test("config/guard.schema.json is what the schema makes; `npm run schema` writes it anew", () => {
  const committed = readFileSync(
    new URL("../../config/guard.schema.json", import.meta.url),
    "utf8",
  );
  expect(committed).toBe(configJsonSchema());
});

test("every map is closed and names its keys, so that an editor marks a mistyped one", () => {
  const open: string[] = [];
  walk(JSON.parse(configJsonSchema()), "", open);
  expect(open).toEqual([]);
});

function walk(schema: unknown, path: string, open: string[]): void {
  if (typeof schema !== "object" || schema === null) return;
  const map = schema as Record<string, unknown>;
  const isClosed = map["additionalProperties"] === false || map["propertyNames"] !== undefined;
  if (map["type"] === "object" && !isClosed) open.push(path);
  for (const [key, member] of Object.entries(map)) walk(member, `${path}/${key}`, open);
}

test("an editor lets a variable stand where a pattern asks for a value", () => {
  const { properties } = JSON.parse(configJsonSchema());
  const [secret] = properties.hooks.additionalProperties.properties.secret.anyOf;
  const pattern = new RegExp(secret.pattern, "u");
  expect(pattern.test("${HOOK_POST_CALL}")).toBe(true);
  expect(pattern.test("abcdefghijklmnop")).toBe(true);
  expect(pattern.test("not/in/a/url")).toBe(false);
});
