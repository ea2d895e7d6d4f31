import { MARK } from "../marks.ts";
import { type Mapped, rewrite, type Step } from "./view.ts";

const CHARACTERS = /\P{ASCII}/gu;
const INVISIBLE = /^(?:\p{Cf}|\p{Mn}|\u115f|\u1160|\u3164)$/u;
const DASH = /^[\p{Pd}\u2212\u2043]$/u;
const SPACE = /^\p{Zs}$/u;
const DIGIT = /^\p{Nd}$/u;

/** Letters of other scripts that look like Latin ones, as far as they occur in addresses and codes (Unicode TR39 confusables). */
const LOOKALIKES = new Map<string, string>(
  [
    ..."аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSαaοoνvρpτtυuιiκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX",
  ].reduce<[string, string][]>((pairs, letter, i, all) => {
    if (i % 2 === 0) pairs.push([letter, all[i + 1] ?? letter]);
    return pairs;
  }, []),
);

/** Quotes, dashes, blanks and full-width characters that have a plain one of the same length. */
const PLAIN =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2018\u2019\u201b\u2032\u02bc\u2010-\u2012\u2212\uff01-\uff5e]/g;

/** The text with plain quotes, blanks and full-width characters: offsets stay, so that it costs no view of its own. */
export function plainText(text: string): string {
  return text.replace(PLAIN, plainOne);
}

function plainOne(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2032 || code === 0x2bc)
    return "'";
  return code >= 0x2010 && (code <= 0x2012 || code === 0x2212) ? "-" : " ";
}

/** Full-width and other digits, dashes, spaces, look-alikes and compatibility forms become plain; what cannot be seen goes. */
export const unicode: Step = {
  id: "unicode",
  signs: MARK.foreign,
  undo: (from: Mapped) => rewrite(from, CHARACTERS, plain),
};

function plain(character: string): string {
  if (INVISIBLE.test(character)) return "";
  if (DASH.test(character)) return "-";
  if (SPACE.test(character)) return " ";
  if (DIGIT.test(character)) return String(digitValue(character));
  if (character === "’" || character === "‘") return "'";
  return LOOKALIKES.get(character) ?? character.normalize("NFKC");
}

/** Decimal digits of every script stand in runs of ten, in order (Unicode Standard, 4.6). */
function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}
