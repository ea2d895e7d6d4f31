import { FEATURE_BITS } from "./features.ts";

/** What a word may be part of: nothing, a place (street, town, ZIP code), a number of any kind, a day. */
export const KIND = { none: 0, place: 1, number: 2, day: 3 } as const;
export const KINDS = 4;
/** Weights are kept in parts of this, in one byte each: one for each kind of each feature. */
export const SCALE = 24;
export const WEIGHTS = KINDS << FEATURE_BITS;
