import { z } from "zod";
import { FINDING_TYPES } from "../../detectors/types.ts";

const schema = z.strictObject({
  host: z.string().nullable(),
  policy: z.string(),
  practice: z.string().optional(),
  allow: z.array(z.strictObject({ path: z.string(), permit: z.array(z.enum(FINDING_TYPES)) })),
  permitted: z.array(z.enum(FINDING_TYPES)),
  consents: z.array(z.int().min(0)),
  contentType: z.string(),
  rows: z.literal(true).optional(),
  mac: z.string(),
});

/**
 * What is kept beside a sealed body, without values: the host it was sealed for, the policy, whose practice's it
 * is (a file's is all practices'), its allowed paths,
 * the types that left in clear under a permit, which of the destination's bases had their consent in the event (by
 * position, which the policy's digest fixes), and the seal itself. `rows`: a file whose rows may rest on any of the
 * bases in `consents`.
 */
export type Released = Readonly<z.infer<typeof schema>>;

/** Reads what the store kept; null when it is not what was written. */
export function readReleased(text: string): Released | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
