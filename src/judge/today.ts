/** Making a formatter takes longer than judging a short event: one for each zone is kept. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** The date in a time zone (IANA name) at a moment (epoch ms), as `YYYY-MM-DD`. */
export function todayIn(timeZone: string, epochMs: number): string {
  let format = FORMATS.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
    FORMATS.set(timeZone, format);
  }
  return format.format(epochMs);
}
