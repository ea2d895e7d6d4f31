// Payloads that somebody sends so that the page of their hold is slow, or breaks: each within the limits of the door.

const NASTY =
  '<script>alert(1)</script>"><img src=x onerror=alert(1)>\u202Eevil\u2066\u200B\u0007\u001b[2J';
const PHONE = "410-555-0143";
const BYTES = 1_900_000;

/** As JSON writes it. */
const filled = (piece: string) =>
  piece.repeat(Math.floor(BYTES / (Buffer.byteLength(JSON.stringify(piece)) - 2)));

const fields = (count: number, make: (i: number) => readonly [string, unknown]) => ({
  custom_fields: Object.fromEntries(Array.from({ length: count }, (_, i) => make(i))),
});

/** By name, the record that is posted. */
export const HOSTILE: Readonly<Record<string, object>> = {
  "2 MB in one line, one finding": { summary: `${filled("lorem ipsum dolor ")} ${PHONE}` },
  "2 MB in one word, no blank": { summary: `${filled("x")} ${PHONE}` },
  "2 MB of markup": { summary: `${filled("<b onclick=alert(1)>&amp;</b> ")} ${PHONE}` },
  "2 MB right to left": { summary: `${filled("\u05d0\u05d1\u202e\u05d2 ")} ${PHONE}` },
  "2 MB of control characters": { summary: `${filled("\u0007\u001b[2J\u200b")} ${PHONE}` },
  "2 MB of telephone numbers": { summary: filled(`${PHONE}, `) },
  "9,900 fields": { ...fields(9_900, (i) => [`f${i}`, "x"]), summary: PHONE },
  "9,900 fields with a finding each": fields(9_900, (i) => [`f${i}`, `call ${PHONE}`]),
  "9,900 nasty names and texts": { ...fields(9_900, (i) => [`${NASTY}${i}`, NASTY]), summary: PHONE },
}; // biome-ignore format: a table reads better in rows
