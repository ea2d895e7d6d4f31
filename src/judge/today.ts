interface Zone {
  readonly format: Intl.DateTimeFormat;
  epochMs: number;
  date: string;
}

/**
 * Making a formatter takes longer than judging a short event, so one for each zone is kept; and so is its last answer,
 * since all rows of an export are of one moment.
 */
const ZONES = new Map<string, Zone>();

/** The date in a time zone (IANA name) at a moment (epoch ms), as `YYYY-MM-DD`. */
export function todayIn(timeZone: string, epochMs: number): string {
  let zone = ZONES.get(timeZone);
  if (zone === undefined) {
    const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
    zone = { format, epochMs: Number.NaN, date: "" };
    ZONES.set(timeZone, zone);
  }
  if (zone.epochMs !== epochMs) {
    zone.date = zone.format.format(epochMs);
    zone.epochMs = epochMs;
  }
  return zone.date;
}
