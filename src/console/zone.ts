// Days in a practice's zone. Times are epoch ms, days `YYYY-MM-DD`.

/** The moment at which a day begins in a zone; null for what is no day. */
export function startOfDay(day: string, timeZone: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  try {
    return Temporal.PlainDate.from(day, { overflow: "reject" }).toZonedDateTime(timeZone)
      .epochMilliseconds;
  } catch {
    return null;
  }
}

export function dayIn(at: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The day so many days later; earlier where negative. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

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
