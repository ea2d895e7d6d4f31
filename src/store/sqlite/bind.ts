import { GuardError } from "../../errors.ts";

/** What a column can hold. Times are integer milliseconds. */
export type Bindable = string | number | null | Uint8Array;

/**
 * Refuses what `node:sqlite` would quietly store as something else: `undefined`, NaN, a Date and an object become
 * NULL, a boolean a number. Throws `ERR_INTERNAL` with the position and kind, never the value.
 */
export function checkBindable(values: readonly unknown[]): void {
  values.forEach((value, position) => {
    const isGood =
      value === null ||
      typeof value === "string" ||
      Number.isSafeInteger(value) ||
      value instanceof Uint8Array;
    if (isGood) return;
    const kind = typeof value === "object" ? "object" : typeof value;
    throw new GuardError("ERR_INTERNAL", "a value cannot be stored", { position, kind });
  });
}
