import { z } from "zod";
import { HOLD_REASONS } from "../judge/event.ts";
import { ENCODINGS } from "./encoding.ts";

/** What stands beside the record of a row that was taken out of an export. */
export const describedRow = z.object({
  reason: z.enum(HOLD_REASONS),
  detail: z.string().nullable(),
  format: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("delimited"), delimiter: z.string(), lineEnd: z.string() }),
    z.object({ kind: z.literal("ndjson") }),
    z.object({ kind: z.literal("json") }),
    z.object({ kind: z.literal("xlsx") }),
  ]),
  columns: z.array(z.tuple([z.string(), z.array(z.union([z.string(), z.number()]))])),
  // Rows of earlier versions say nothing of it.
  encoding: z.enum(ENCODINGS).default("utf-8"),
  hasBom: z.boolean().default(false),
  numbers: z.array(z.boolean()).default([]),
});
