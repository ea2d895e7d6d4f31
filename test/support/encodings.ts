/** A way in which people and programs write a text so that it is not read at once. */
export interface Encoding {
  readonly name: string;
  readonly encode: (text: string) => string;
  /** What of a text it changes: values without any of it are not hidden by it. */
  readonly touches: RegExp;
  /** It makes one token of all that it is given, which then goes as a whole. */
  readonly isOneToken?: true;
  /** It parts words or groups of digits, which only the forms of some types allow. */
  readonly parts?: "digits" | "groups" | "words";
  /** It is put on a whole sentence as well as on a value, or only so. */
  readonly isForTexts?: true | "only";
}

const each = (text: string, by: (character: string) => string) => Array.from(text, by).join("");
const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16);
const bytes = (text: string, by: (hex: string) => string) =>
  Array.from(Buffer.from(text), (byte) => by(byte.toString(16).padStart(2, "0"))).join("");
const digitsFrom = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const mapped = (from: string, to: string) => {
  const all = new Map(Array.from(from, (character, i) => [character, Array.from(to)[i] ?? ""]));
  return (text: string) => each(text, (character) => all.get(character) ?? character);
};
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const percent = (text: string) => bytes(text, (byte) => `%${byte}`);
const entities = (text: string) => each(text, (character) => `&#${character.codePointAt(0)};`);
const escapes = (text: string) =>
  text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const base64 = (text: string) => Buffer.from(text).toString("base64");
const NAMED: Readonly<Record<string, string>> = {
  "@": "&commat;", ".": "&period;", "-": "&hyphen;", " ": "&nbsp;", "/": "&sol;", ":": "&colon;", ",": "&comma;", "(": "&lpar;", ")": "&rpar;",
  "+": "&plus;", "_": "&lowbar;", "=": "&equals;", "#": "&num;", "?": "&quest;",
}; // biome-ignore format: a table reads better in rows

export const ENCODINGS: readonly Encoding[] = [
  { name: "full-width characters", encode: fullWidth, touches: /[!-~]/, isForTexts: true },
  { name: "full-width digits", encode: digitsFrom(0xff10), touches: /\d/ },
  { name: "Arabic-Indic digits", encode: digitsFrom(0x660), touches: /\d/ },
  { name: "Persian digits", encode: digitsFrom(0x6f0), touches: /\d/ },
  { name: "Devanagari digits", encode: digitsFrom(0x966), touches: /\d/ },
  { name: "mathematical digits", encode: digitsFrom(0x1d7ce), touches: /\d/ },
  { name: "superscript digits", encode: mapped("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"), touches: /\d/ },
  { name: "Cyrillic look-alikes", encode: mapped("aeopcyxijsdABEKMHOPCTXIJS", "аеорсухіјѕԁАВЕКМНОРСТХІЈЅ"), touches: /[aeopcyxijsdABEKMHOPCTXIJS]/ },
  { name: "Greek look-alikes", encode: mapped("oviABEZHIKMNOPTYX", "ονιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"), touches: /[oviABEZHIKMNOPTYX]/ },
  { name: "mathematical letters", encode: (text) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)), touches: /[a-z]/ },
  { name: "zero-width joiners", encode: (text) => [...text].join("\u200d"), touches: /../ },
  { name: "zero-width spaces", encode: (text) => [...text].join("\u200b"), touches: /../ },
  { name: "soft hyphens", encode: (text) => [...text].join("\u00ad"), touches: /../ },
  { name: "variation selectors", encode: (text) => [...text].join("\ufe0f"), touches: /../ },
  { name: "marks of direction", encode: (text) => [...text].join("\u200e\u202c"), touches: /../ },
  { name: "no-break blanks and hyphens", encode: mapped(" -", "\u00a0\u2011"), touches: /[ -]/, isForTexts: true },
  { name: "narrow blanks and dashes", encode: mapped(" -", "\u202f\u2013"), touches: /[ -]/ },
  { name: "HTML entities", encode: entities, touches: /./, isForTexts: true },
  { name: "hexadecimal HTML entities", encode: (text) => each(text, (c) => `&#x${hex(c)};`), touches: /./, isForTexts: true },
  { name: "HTML entities with zeros", encode: (text) => each(text, (c) => `&#${String(c.codePointAt(0)).padStart(7, "0")};`), touches: /./ },
  { name: "HTML entities by name", encode: (text) => each(text, (c) => NAMED[c] ?? c), touches: /[@.\-/:,()+_=#? ]/ },
  { name: "HTML entities twice", encode: (text) => entities(text).replaceAll("&", "&amp;"), touches: /./, isForTexts: true },
  { name: "markup between", encode: (text) => [...text].join("<b></b>"), touches: /../ },
  { name: "percent", encode: percent, touches: /./, isForTexts: true },
  { name: "percent where it must be", encode: encodeURIComponent, touches: /[^\w.~!*'()-]/, isForTexts: true },
  { name: "double percent", encode: (text) => percent(text).replaceAll("%", "%25"), touches: /./, isForTexts: true },
  { name: "triple percent", encode: (text) => percent(text).replaceAll("%", "%2525"), touches: /./ },
  { name: "percent of full-width", encode: (text) => percent(fullWidth(text)), touches: /[!-~]/ },
  { name: "HTML entities of percent", encode: (text) => entities(percent(text)), touches: /./ },
  { name: "percent of HTML entities", encode: (text) => percent(entities(text)), touches: /./ },
  { name: "quoted-printable", encode: (text) => bytes(text, (byte) => `=${byte.toUpperCase()}`), touches: /./ },
  { name: "base64", encode: base64, touches: /.{6}/, isOneToken: true, isForTexts: true },
  { name: "base64 for addresses", encode: (text) => Buffer.from(text).toString("base64url"), touches: /.{6}/, isOneToken: true },
  { name: "base64 of JSON", encode: (text) => base64(JSON.stringify({ note: text })), touches: /./, isOneToken: true, isForTexts: "only" },
  { name: "base64 twice", encode: (text) => base64(base64(text)), touches: /.{6}/, isOneToken: true },
  { name: "percent of base64", encode: (text) => percent(base64(text)), touches: /.{6}/, isOneToken: true },
  { name: "JSON escapes", encode: escapes, touches: /./, isForTexts: true },
  { name: "JSON in JSON", encode: (text) => escapes(text).replaceAll("\\", "\\\\"), touches: /./, isForTexts: true },
  { name: "separators, up to three", encode: (text) => text.replace(/(?<=\d)[-. /]?(?=\d)/g, () => " - "), touches: /\d.?\d/, parts: "digits" },
  { name: "dots between", encode: (text) => text.replace(/(?<=\d)[-. /]?(?=\d)/g, "."), touches: /\d.?\d/, parts: "digits" },
  { name: "wide separators between groups", encode: (text) => text.replace(/(?<=[\d)]) ?[-. /] ?(?=\d)/g, " - "), touches: /[\d)] ?[-. /] ?\d/, parts: "groups" },
  { name: "a line break in the middle", encode: (text) => broken(text, "\n"), touches: /[\d)][- ./]?\d/, parts: "groups" },
  { name: "a Windows line break in the middle", encode: (text) => broken(text, "\r\n"), touches: /[\d)][- ./]?\d/, parts: "groups" },
  { name: "a soft line break in the middle", encode: (text) => `${text.slice(0, text.length >> 1)}=\r\n${text.slice(text.length >> 1)}`, touches: /../ },
  { name: "a line break between words", encode: (text) => text.replace(" ", "\n"), touches: / /, parts: "words" },
]; // biome-ignore format: a table reads better in rows

/** Broken behind the separator nearest to the middle, or in the middle of the digits. */
function broken(text: string, by: string): string {
  const gaps = Array.from(text.matchAll(/(?<=\d)[- ./](?=\d)|(?<=\d)(?=\d)/g));
  const isSign = ({ 0: gap }: RegExpExecArray) => gap !== "";
  const all = gaps.some(isSign) ? gaps.filter(isSign) : gaps;
  const gap = all[all.length >> 1];
  if (gap === undefined) return text;
  const at = gap.index + gap[0].length;
  return text.slice(0, at).trimEnd() + by + text.slice(at);
}
