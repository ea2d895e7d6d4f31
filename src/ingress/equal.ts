import { hash, timingSafeEqual } from "node:crypto";

/** Whether two secrets are equal. */
export type Equal = (given: string | Uint8Array, expected: string | Uint8Array) => boolean;

/** Takes a time that depends on the length of what was given, and on nothing of what was expected. */
export const equalInConstantTime: Equal = (given, expected) =>
  timingSafeEqual(hash("sha256", given, "buffer"), hash("sha256", expected, "buffer"));
