import type { Example } from "./example.ts";
import type { Random } from "./random.ts";

export interface NamePools {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

/** Commoner names come more often, rare ones often enough. */
export function drawn(list: readonly string[], random: Random): string {
  return list[Math.floor(list.length * random() ** 2.5)] ?? "";
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Puts other names in place of the names of a text. */
export function swapped({ text, names }: Example, pools: NamePools, random: Random): Example {
  let out = "";
  let at = 0;
  const moved: [number, number][] = [];
  for (const [start, end] of names) {
    const name = text.slice(start, end);
    out += text.slice(at, start);
    const other = /^\p{Lu}?[\p{Ll}]+(?: \p{Lu}?[\p{Ll}]+)?$/u.test(name)
      ? otherName(name, pools, random)
      : name;
    moved.push([out.length, out.length + other.length]);
    out += other;
    at = end;
  }
  return { text: out + text.slice(at), names: moved };
}

function otherName(name: string, { given, surnames }: NamePools, random: Random): string {
  return name
    .split(" ")
    .map((word, i) => {
      const other = drawn(i === 0 ? given : surnames, random);
      return /^\p{Lu}/u.test(word) ? capitalised(other) : other;
    })
    .join(" ");
}

/** Small letters or capitals throughout, where that moves nothing. */
export function cased({ text, names }: Example, upper = false): Example {
  const other = upper ? text.toUpperCase() : text.toLowerCase();
  return other.length === text.length ? { text: other, names } : { text, names };
}

/** As speech recognition without punctuation writes it. */
export function unpunctuated({ text, names }: Example): Example {
  let out = "";
  let k = 0;
  const moved: [number, number][] = [];
  let open = -1;
  for (let i = 0; i <= text.length; i++) {
    const name = names[k];
    if (name !== undefined && i === name[1]) {
      moved.push([open, out.length]);
      k++;
    }
    if (names[k]?.[0] === i) open = out.length;
    const c = text.charAt(i);
    if (/[.,!?;:"()]/.test(c) && !/[\p{L}\p{N}]/u.test(text.charAt(i + 1))) continue;
    out += c;
  }
  return { text: out, names: moved.filter(([a, b]) => a < b) };
}

/** With slips in words that are no names: a letter left out, doubled, or two exchanged. */
export function mistyped({ text, names }: Example, share: number, random: Random): Example {
  let out = "";
  const moved: [number, number][] = [];
  let at = 0;
  const typed = (piece: string) =>
    piece.replace(PLAIN_WORD, (word) => (random() < share ? slipped(word, random) : word));
  for (const [start, end] of names) {
    out += typed(text.slice(at, start));
    moved.push([out.length, out.length + end - start]);
    out += text.slice(start, end);
    at = end;
  }
  return { text: out + typed(text.slice(at)), names: moved };
}

const PLAIN_WORD = /(?<![\p{L}\p{N}#@/._-])\p{L}{4,}(?![\p{L}\p{N}/._-])/gu;

function slipped(word: string, random: Random): string {
  const i = 1 + Math.floor(random() * (word.length - 2));
  const way = random();
  const [before, c, d, rest] = [
    word.slice(0, i),
    word.charAt(i),
    word.charAt(i + 1),
    word.slice(i + 2),
  ];
  if (way < 0.35) return before + d + rest;
  if (way < 0.6) return before + c + c + d + rest;
  if (way < 0.7) return before + c + c + c + c + d + rest;
  return before + d + c + rest;
}
