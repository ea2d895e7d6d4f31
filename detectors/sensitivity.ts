import type { Span } from "./types.ts";

/** What counts: `strict`, every doubt; `balanced`, a name that is one more likely than not. */
export type Sensitivity = "strict" | "balanced";
export const SENSITIVITIES = ["strict", "balanced"] as const satisfies readonly Sensitivity[];

/** Names that rest on the model or on lists alone have a lower score where the model holds them for hardly likely. */
export const LIKELY_NAME = 0.5;

type Doubted = Pick<Span, "type" | "also" | "score" | "detector">;

/** A name that `balanced` leaves out; what may be something else too is none of these. */
export function isDoubt({ type, also, score, detector }: Doubted): boolean {
  return type === "NAME" && also === undefined && detector !== "known" && score < LIKELY_NAME;
}
