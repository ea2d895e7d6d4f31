import { type DeliveryState, FINAL_STATES, SETTLED_STATES } from "../store.ts";

/** A list of our own state names for SQL's `IN`. */
export function sqlList(states: readonly DeliveryState[]): string {
  return `(${states.map((state) => `'${state}'`).join(", ")})`;
}

export const FINAL = sqlList(FINAL_STATES);
export const SETTLED = sqlList(SETTLED_STATES);

export function isFinal(state: DeliveryState): boolean {
  return FINAL_STATES.some((final) => final === state);
}

export function isSettled(state: DeliveryState): boolean {
  return SETTLED_STATES.some((settled) => settled === state);
}
