/** How a text travels: what it counts in, and in how many messages. */
export interface SmsLength {
  readonly encoding: "GSM-7" | "UCS-2";
  /** UTF-16 units, as CTM's limit is taken to count. */
  readonly characters: number;
  readonly segments: number;
}

/** By field, `msg` or `message`. */
export type SmsLengths = Readonly<Record<string, SmsLength>>;

/** CTM takes no longer text (observed, ctm/README §3). */
export const MAX_SMS_CHARACTERS = 1_600;

/** GSM 03.38 (3GPP TS 23.038 §6.2.1): one septet each, and two for those of the extension table. */
const BASIC = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿" +
    "abcdefghijklmnopqrstuvwxyzäöñüà",
);
const EXTENSION = new Set("\f^{}\\[~]|€");

const GSM = { encoding: "GSM-7", single: 160, part: 153 } as const;
const UCS = { encoding: "UCS-2", single: 70, part: 67 } as const;

/** Counts a text as phones do. In a text of several parts none begins in the middle of a character. */
export function smsLength(text: string): SmsLength {
  const characters = [...text];
  const isGsm = characters.every((c) => BASIC.has(c) || EXTENSION.has(c));
  const { encoding, single, part } = isGsm ? GSM : UCS;
  const units = characters.map((c) => (isGsm ? (EXTENSION.has(c) ? 2 : 1) : c.length));
  const total = units.reduce((sum, unit) => sum + unit, 0);
  return {
    encoding,
    characters: text.length,
    segments: total <= single ? 1 : partsOf(units, part),
  };
}

function partsOf(units: readonly number[], room: number): number {
  let parts = 1;
  let used = 0;
  for (const unit of units) {
    if (used + unit > room) {
      parts += 1;
      used = 0;
    }
    used += unit;
  }
  return parts;
}
