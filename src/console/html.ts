const made: unique symbol = Symbol("made by html");

/** Markup that `html` made, and nobody else: its text is escaped already. */
export interface Html {
  readonly [made]: string;
}

/** What may stand in a template. `false`, null and undefined stand for nothing. */
export type Content = Html | string | number | false | null | undefined | readonly Content[];

/**
 * Markup from a template. Text is escaped so that it stays text between tags and between double quotes; lists are
 * joined; what is neither text, a number nor markup of its own making throws. Attributes are written in double quotes.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let out = strings[0] ?? "";
  for (const [i, value] of values.entries()) out += textFrom(value) + (strings[i + 1] ?? "");
  return { [made]: out };
}

/** The markup as text, for the answer to a request. */
export function markup(of: Html): string {
  return of[made];
}

function textFrom(value: Content): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    let out = "";
    for (const item of value as readonly Content[]) out += textFrom(item);
    return out;
  }
  if (typeof value === "object" && made in value) return value[made];
  throw new TypeError("only text, numbers and markup stand in a template");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // The parser drops it, or puts another character in its place.
  "\0": "\u{fffd}",
};

function escaped(text: string): string {
  return text.replace(/[&<>"'\0]/g, (character) => ESCAPES[character] ?? "");
}

export type Query = Readonly<Record<string, string | number | null | undefined>>;

/**
 * A link within the console: a path of ours, whose parts are encoded, and a query without what is empty. There is no
 * way to a link that leads elsewhere.
 */
export function href(parts: readonly string[], query: Query = {}, fragment = ""): string {
  const path = ["/console", ...parts.map(step)].join("/");
  const given = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== "",
  );
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  const hash = fragment === "" ? "" : `#${encodeURIComponent(fragment)}`;
  return `${parts.length === 0 ? "/console/" : path}${search.size > 0 ? `?${search.toString()}` : ""}${hash}`;
}

/** One step of a path. Dots alone would lead out of it, encoded or not. */
function step(part: string): string {
  return /^\.\.?$/.test(part) ? "-" : encodeURIComponent(part.toWellFormed());
}
