import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import { GuardError } from "../errors.ts";
import { readBody } from "../ingress/body.ts";

export const BODY_LIMIT_BYTES = 262_144;

/** The query by its schema; a parameter without a value counts as absent. Throws `ERR_USAGE`. */
export function readQuery(search: string, schema: z.ZodObject | undefined): unknown {
  const given: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    if (Object.hasOwn(given, name)) throw new GuardError("ERR_USAGE", "a parameter is given twice");
    if (value !== "") given[name] = value;
  }
  if (schema === undefined) {
    if (Object.keys(given).length > 0)
      throw new GuardError("ERR_USAGE", "this takes no parameters");
    return {};
  }
  return parsed(schema, given, "query");
}

/**
 * The body by its schema, whatever it says it is: JSON, or nothing where nothing need be said. Throws `ERR_USAGE`; null
 * when it is too large or never came.
 */
export async function readJson(
  request: IncomingMessage,
  schema: z.ZodObject | undefined,
): Promise<
  { readonly kind: "body"; readonly body: unknown } | { readonly kind: "too-large" | "aborted" }
> {
  const read = await readBody(request, BODY_LIMIT_BYTES);
  if (read.kind !== "body") return read;
  const text = Buffer.from(read.body).toString("utf8").trim();
  let value: unknown;
  try {
    value = text === "" ? {} : JSON.parse(text);
  } catch {
    throw new GuardError("ERR_USAGE", "the body is no JSON");
  }
  if (schema !== undefined) return { kind: "body", body: parsed(schema, value, "body") };
  const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  if (!isEmpty) throw new GuardError("ERR_USAGE", "this takes no body");
  return { kind: "body", body: {} };
}

/** Says where a fault is and repeats nothing that was given. */
function parsed(schema: z.ZodObject, value: unknown, of: "query" | "body"): unknown {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const at = (issue?.path ?? []).map(String).join(".");
  const isUnknown = issue?.code === "unrecognized_keys";
  throw new GuardError(
    "ERR_USAGE",
    isUnknown
      ? `the ${of} has a key that is not known; known are ${Object.keys(schema.shape).join(", ")}`
      : `the ${of} is not as it must be; /api/v1/openapi.json says how`,
    at === "" ? {} : { at },
  );
}
