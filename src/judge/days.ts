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
