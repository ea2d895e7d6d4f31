import { MARK } from "../marks.ts";
import { type Mapped, rewrite, type Step } from "./view.ts";

const HELD = /=[0-9A-F]{2}=[0-9A-F]{2}|=2[DEF](?<=\d=2.)\d|=40(?<=[\w.]=40)\w|=3D|=(?:20)?\r?\n/;
/**
 * Alone `=41` may assign a number: only characters beside others, of several bytes, that mail always encodes, or that
 * join digits or the parts of a mailbox count.
 */
const CODES =
  /=[2-7][0-9A-F](?==[0-9A-F]{2})|(?<==[0-9A-F]{2})=[2-7][0-9A-F]|=2[DEF](?<=\d=2.)(?=\d)|=40(?<=[\w.]=40)(?=[\w-]{1,40}\.)|=[CD][0-9A-F]=[89AB][0-9A-F]|=E[0-9A-F](?:=[89AB][0-9A-F]){2}|=F[0-7](?:=[89AB][0-9A-F]){3}|=3D|=20(?=\r?\n)|=\r?\n/g;

/** Quoted-printable text of mail (RFC 2045 §6.7): `Jos=C3=A9`, and a soft line break behind `=`. */
export const quoted: Step = {
  id: "quoted",
  signs: MARK.equals,
  undo(from: Mapped): Mapped | null {
    return HELD.test(from.text) ? rewrite(from, CODES, decode) : null;
  },
};

function decode(code: string): string {
  if (code.endsWith("\n")) return "";
  try {
    return decodeURIComponent(code.replaceAll("=", "%"));
  } catch {
    return code;
  }
}
