import { addDays, dayIn, startOfDay } from "../judge/days.ts";

const HOUR_MS = 3_600_000;

/** The last so many days with this one, oldest first, and the hours since 1970 at which they begin, with the end of the last. */
export function lastDays(
  count: number,
  now: number,
  timeZone: string,
): { readonly days: readonly string[]; readonly bounds: readonly number[] } {
  const today = dayIn(now, timeZone);
  const days = Array.from({ length: count }, (_, i) => addDays(today, i + 1 - count));
  // A zone may be half an hour off; its days then begin with the hour that they begin in.
  const starts = [...days, addDays(today, 1)].map((day) => startOfDay(day, timeZone) ?? now);
  return { days, bounds: starts.map((at) => Math.floor(at / HOUR_MS)) };
}
