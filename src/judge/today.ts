/** The date in a time zone (IANA name) at a moment (epoch ms), as `YYYY-MM-DD`. */
export function todayIn(timeZone: string, epochMs: number): string {
  return new Date(epochMs).toLocaleDateString("sv-SE", { timeZone });
}
