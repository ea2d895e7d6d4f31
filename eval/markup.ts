import { isIgnored, isPhi, type Mark, ROLES, type Role } from "./document.ts";

const ALNUM = /[\p{L}\p{N}]/u;
const MARK = /^([A-Z0-9_]+)(?:@([a-z]+))?:([\s\S]+)$/;
/** What may follow a mark without a break: "93yo", "Becks". */
const GLUED = /^(?:yo|s\b)/;

/**
 * Reads `[[TYPE:text]]` and `[[NAME@role:text]]` into the plain text and its marks. Throws on unknown types and roles,
 * marks in marks, marks left open, and marks that begin or end in a word or in white space. `where` names the document.
 */
export function readMarkup(source: string, where: string): { text: string; spans: Mark[] } {
  const fail = (fault: string) => new Error(`${where}: ${fault}`);
  const spans: Mark[] = [];
  let text = "";
  let at = 0;
  for (;;) {
    const open = source.indexOf("[[", at);
    if (open < 0) break;
    text += source.slice(at, open);
    const close = source.indexOf("]]", open);
    if (close < 0) throw fail(`a mark is not closed after ${spans.length} marks`);
    const inner = source.slice(open + 2, close);
    if (inner.includes("[[")) throw fail(`a mark within a mark: ${inner}`);
    const [, type = "", role, body = ""] = MARK.exec(inner) ?? [];
    if (!isPhi(type) && !isIgnored(type)) throw fail(`unknown type: ${inner}`);
    if (!isRole(role) || (role !== undefined && type !== "NAME"))
      throw fail(`unknown role: ${inner}`);
    if (body !== body.trim()) throw fail(`a mark has outer white space: ${inner}`);
    if (!ALNUM.test(body)) throw fail(`a mark without letter or digit: ${inner}`);
    if (ALNUM.test(text.slice(-1)) && ALNUM.test(body.charAt(0)))
      throw fail(`a mark begins inside a word: ${inner}`);
    const rest = source.slice(close + 2);
    if (ALNUM.test(rest.charAt(0)) && ALNUM.test(body.slice(-1)) && !GLUED.test(rest))
      throw fail(`a mark ends inside a word: ${inner}`);
    const start = text.length;
    text += body;
    spans.push({ start, end: text.length, type, ...(role && { role }) });
    at = close + 2;
  }
  text += source.slice(at);
  if (text.includes("]]")) throw fail("a mark is closed that was not opened");
  return { text, spans };
}

function isRole(role: string | undefined): role is Role | undefined {
  return role === undefined || (ROLES as readonly string[]).includes(role);
}
