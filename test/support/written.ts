/** Every text that a receiver could read in a body: as it stands, its strings, and what they hold once decoded. */
function textsIn(body: string): string[] {
  const texts = new Set<string>();
  const add = (text: string) => {
    if (texts.has(text)) return;
    texts.add(text);
    for (const value of [jsonOf(text), decoded(text), unescaped(text)])
      if (typeof value === "string") add(value);
      else if (value !== null) for (const inner of stringsIn(value)) add(inner);
  };
  add(body);
  return [...texts];
}

/**
 * Which of the values stand in a body, in any case and with any separators between their letters and digits. Short
 * ones and words count only where they stand free, paths as they are.
 */
export function writtenIn(body: string, values: readonly string[]): string[] {
  const texts = textsIn(body).map((text) => text.normalize("NFKD").replace(/\p{Mn}/gu, ""));
  return values.filter((value) => {
    if (value.startsWith("/")) return body.includes(value);
    const pattern = patternOf(value);
    return texts.some((text) => pattern.test(text));
  });
}

const FREE = 7;

function patternOf(value: string): RegExp {
  const letters = value.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
  const spelled = Array.from(letters).join("[^\\p{L}\\p{N}]{0,3}");
  const isShort = letters.length < FREE || !/\d/.test(letters);
  return new RegExp(isShort ? `(?<![\\p{L}\\p{N}])${spelled}(?![\\p{L}\\p{N}])` : spelled, "iu");
}

function jsonOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function decoded(text: string): string | null {
  if (!text.includes("%")) return null;
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

function unescaped(text: string): string | null {
  if (!text.includes("&")) return null;
  return text
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&nbsp;", " ");
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string" || typeof value === "number") yield String(value);
  else if (typeof value === "object" && value !== null)
    for (const member of Object.values(value)) yield* stringsIn(member);
}
