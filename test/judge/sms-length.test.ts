import { expect, test } from "vitest";
import { smsLength } from "../../src/judge/sms-length.ts";

const GSM = "GSM-7";
const UCS = "UCS-2";

test.each([
  ["nothing", "", GSM, 1],
  ["the basic alphabet", "Hola señor, ¿cuánto? no: à la carte Ω".replace("á", "a"), GSM, 1],
  ["160 septets", "a".repeat(160), GSM, 1],
  ["161 septets", "a".repeat(161), GSM, 2],
  ["two full parts", "a".repeat(306), GSM, 2],
  ["one more", "a".repeat(307), GSM, 3],
  ["80 of the extension table, two septets each", "€".repeat(80), GSM, 1],
  ["81 of them", "€".repeat(81), GSM, 2],
  ["an escape that does not fit into the first part", `${"a".repeat(152)}€${"a".repeat(152)}`, GSM, 3],
  ["a letter outside of the alphabet", "á", UCS, 1],
  ["a curly quote", "it’s", UCS, 1],
  ["a backtick, which GSM has not", "`", UCS, 1],
  ["70 units", "á".repeat(70), UCS, 1],
  ["71 units", "á".repeat(71), UCS, 2],
  ["134 units", "á".repeat(134), UCS, 2],
  ["35 emoji, two units each", "😀".repeat(35), UCS, 1],
  ["67 emoji: none is divided, so a part holds 33", "😀".repeat(67), UCS, 3],
] as const)("%s", (_what, text, encoding, segments) => {
  expect(smsLength(text)).toEqual({ encoding, characters: text.length, segments });
}); // biome-ignore format: a table reads better in rows
