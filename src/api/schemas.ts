import { z } from "zod";
import { FINDING_TYPES } from "../../detectors/types.ts";
import { DELIVERY_STATES } from "../store/store.ts";

// What the API takes and gives, as schemas: OpenAPI is made of them. They say what src/review writes; a test holds the two together.

const deliveryState = z.enum(DELIVERY_STATES);
const type = z.enum(FINDING_TYPES);
const time = z.iso.datetime();
const units = z.int().min(0);

/** UTF-16 units of the field's text; `end` is exclusive. Without both the field goes, with its key. */
const cut = z.strictObject({
  path: z.string().min(1).max(2_000).describe("JSON Pointer into the record (RFC 6901)"),
  start: units.optional(),
  end: units.optional(),
});
const redact = z.array(cut).max(1_000);

const reason = z
  .string()
  .max(1_000)
  .describe("a code of the list, or text, which becomes a note under the code other");
const note = z.string().max(1_000);
export const reasoned = z.strictObject({ reason: reason.optional(), note: note.optional() });

export const release = reasoned.extend({
  as: z.enum(["redacted", "as_is"]).optional(),
  redact: redact.optional().describe("further redactions, whichever form leaves"),
  preview: z
    .string()
    .max(200)
    .optional()
    .describe("the digest of what was seen: released is this, or nothing"),
});

export const preview = z.strictObject({ redact });

export const listQuery = z.strictObject({
  state: z.string().optional().describe("held when absent"),
  destination: z.string().optional(),
  type: z.string().optional(),
  hook: z.string().optional(),
  before: z.string().optional().describe("next of the page before"),
  limit: z.coerce.number().int().min(1).max(200).optional().describe("50 when absent"),
});

export const ledgerQuery = z.strictObject({
  after: z.coerce.number().int().min(0).optional().describe("next of the page before"),
  limit: z.coerce.number().int().min(1).max(500).optional().describe("100 when absent"),
});

const summary = z.strictObject({
  id: z.string(),
  event: z.string(),
  destination: z.string(),
  hook: z.string(),
  state: deliveryState,
  reason: z.string().nullable().describe("why a person has to look at it"),
  types: z.array(type),
  received_at: time,
});

export const holdList = z.strictObject({ holds: z.array(summary), next: z.string().nullable() });

const finding = z.strictObject({
  path: z.string().describe("where it is; * for keys that came with the payload"),
  key: z.boolean(),
  start: units,
  end: units,
  type,
  score: z.number(),
  detector: z.string(),
  because: z.array(z.string()),
  fate: z.string(),
});

const smsLength = z.strictObject({
  encoding: z.enum(["GSM-7", "UCS-2"]),
  characters: units,
  segments: units,
});

export const shownHold = summary.extend({
  detail: z.string().nullable(),
  policy: z.string(),
  parent: z.string().nullable(),
  row: z.int().nullable(),
  size: units.nullable(),
  undo_until: time.nullable(),
  findings: z.array(finding),
  text: z.record(z.string(), smsLength).nullable(),
  would_leave: z
    .string()
    .nullable()
    .describe("byte for byte what would leave in the redacted form"),
  why: z.string().nullable().describe("why nothing would leave, or is not shown"),
  preview: z.string().nullable(),
  as_is: z.strictObject({ types: z.array(type), basis: z.boolean() }).nullable(),
});

/** A place of a field's text, in UTF-16 units; `end` is exclusive. */
const textPlace = {
  path: z.string().min(1).max(2_000).describe("JSON Pointer into the record (RFC 6901)"),
  start: units,
  end: units,
};
export const rulingPreview = z.strictObject({
  kind: z.enum(["not-phi", "missed"]),
  ...textPlace,
  type: type.optional().describe("of what was missed; of a finding its own counts"),
  everywhere: z
    .boolean()
    .optional()
    .describe("at all destinations of the practice, not this one alone"),
  until: z.iso
    .date()
    .optional()
    .describe("the last day on which it counts; 90 days from now when absent"),
  preview: z.string().max(200).optional().describe("the digest of what was seen"),
});
export const ruling = rulingPreview.extend({ reason: reason.optional(), note: note.optional() });

const rulingKind = z.enum(["not-phi", "missed"]);
export const weighedRuling = z.strictObject({
  kind: rulingKind,
  type,
  path: z.string(),
  destination: z.string().nullable().describe("null: all of the practice"),
  until: z.string(),
  open: units.describe("open holds that it could concern, counted to 501"),
  looked: units.describe("of these the newest, as many as were looked at"),
  changed: z.array(z.string()).describe("holds that would lose or gain a finding"),
  freed: units.describe("of these, those that nothing would hold any more"),
  unread: units,
});
export const savedRuling = z.strictObject({
  id: z.string(),
  state: z.enum(["in-force", "asked"]),
  until: z.string(),
});
export const shownRuling = z.strictObject({
  id: z.string(),
  practice: z.string(),
  kind: rulingKind,
  type: z.string(),
  destination: z.string().nullable(),
  state: z.enum(["in-force", "asked", "expired", "revoked", "unread"]),
  until: z.string().describe("the last day on which it counts"),
  hold: z.string(),
  reason: z.string(),
  note: z.string().nullable(),
  made_by: z.string(),
  made_at: time,
  second: z.string().nullable(),
  revoked_by: z.string().nullable(),
  revoked_at: time.nullable(),
});
export const revealedRuling = z.strictObject({ text: z.string() });
export const rulingList = z.strictObject({
  rulings: z.array(shownRuling),
  next: z.string().nullable(),
});
export const rulingQuery = z.strictObject({
  before: z.string().optional().describe("next of the page before"),
  limit: z.coerce.number().int().min(1).max(200).optional().describe("50 when absent"),
});

export const done = z.strictObject({
  id: z.string(),
  event: z.string(),
  destination: z.string(),
  state: deliveryState,
});

const place = z.strictObject({
  path: z.string(),
  key: z.boolean(),
  start: units,
  end: units,
  type,
});

export const revealed = z.strictObject({
  fields: z.array(z.strictObject({ path: z.string(), text: z.string() })),
  findings: z.array(place),
});

export const shownEvent = z.strictObject({
  id: z.string(),
  hook: z.string(),
  received_at: time,
  state: z.enum(["received", "judging", "judged"]),
  repeat_of: z.string().nullable(),
  parent: z.string().nullable(),
  row: z.int().nullable(),
  shape: z.unknown().describe("what it was made of, without values"),
  deliveries: z.array(
    z.strictObject({
      id: z.string(),
      destination: z.string(),
      state: deliveryState,
      reason: z.string().nullable(),
      detail: z.string().nullable(),
      attempts: units,
    }),
  ),
  rows: z.array(z.strictObject({ state: deliveryState, count: units })),
});

export const ledgerPage = z.strictObject({
  entries: z.array(
    z.strictObject({
      seq: z.int(),
      at: time,
      actor: z.string(),
      act: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
  next: z.int().nullable(),
});

export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string().describe("stable: scripts may rely on it"),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
});
