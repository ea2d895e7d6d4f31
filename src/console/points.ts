/** One point of CTM's HIPAA checklist. */
export interface Point {
  readonly number: number;
  readonly text: string;
  /** What only a person can know, or null where there is nothing to say. */
  readonly attest: string | null;
  /** Where it is set in CTM, or null. */
  readonly where: string | null;
}

// biome-ignore format: a table reads better in rows
/** CTM's own list, in its order. */
export const POINTS: readonly Point[] = [
  { number: 1, text: "An eligible plan", attest: "The account has a plan that CTM signs a BAA for", where: "account page" },
  { number: 2, text: "A business associate agreement with CTM", attest: "It is signed; the note says where it is kept", where: null },
  { number: 3, text: "No tracking numbers marked “not eligible for HIPAA compliance”", attest: "The list of such numbers is complete", where: "the asterisk on Buy Numbers and Tracking Numbers" },
  { number: 4, text: "A login of one's own for each user", attest: "Each person has a login of their own in CTM", where: null },
  { number: 5, text: "Automatic log-out after at most 15 idle minutes", attest: "It is set in CTM", where: "Agency Settings → Security" },
  { number: 6, text: "Two factors, each time or every 30 days", attest: "It is set in CTM", where: "Agency Settings → Security" },
  { number: 7, text: "A log-in for call recordings", attest: "CTM's box is ticked", where: "Agency Settings → Security" },
  { number: 8, text: "Encrypted recordings and storage", attest: "It is set in CTM", where: "account settings" },
  { number: 9, text: "Secure call transcriptions", attest: "It is set in CTM", where: null },
  { number: 10, text: "Automatic redaction of calls and texts", attest: "It is set in CTM; the note says after how many days", where: null },
  { number: 11, text: "No PHI in the body of texts", attest: null, where: null },
  { number: 12, text: "Fields that could hold PHI are taken out of notifications", attest: "CTM's own e-mail notifications are off", where: "notification settings" },
  { number: 13, text: "Such fields are taken out of exports", attest: "No export goes anywhere but through the guard", where: null },
  { number: 14, text: "Caller ID off where it is not needed; no enhanced caller ID", attest: "It is off in CTM", where: "Call Settings" },
  { number: 15, text: "Other services are used in a HIPAA-compliant manner", attest: "Each agreement is signed and in force", where: null },
  { number: 16, text: "The customer knows which accounts are under HIPAA", attest: "The accounts are known; the note says who answers for them", where: null },
];
