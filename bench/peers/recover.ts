import type { Mark } from "../../eval/document.ts";

const TOKEN = /[\p{L}\p{N}]+|\s|[^\p{L}\p{N}\s]/gu;

interface Token {
  readonly text: string;
  readonly start: number;
  /** The label, where the token is a placeholder. */
  readonly label?: string;
}

/**
 * Finds what a library removed that returns the redacted text only: the words of the original that its longest common
 * subsequence with the redacted text leaves out, typed by the placeholder in their place. `placeholder` is global and
 * captures the label. A word that was changed in part counts as removed whole.
 */
export function recover(
  original: string,
  redacted: string,
  placeholder: RegExp,
  typeOf: (label: string) => string,
): Mark[] {
  const before = tokensOf(original);
  const after = withLabels(redacted, placeholder);
  const spans: Mark[] = [];
  let gap: Token[] = [];
  let label: string | undefined;
  const close = () => {
    const [first] = gap;
    const last = gap.at(-1);
    if (first && last)
      spans.push({
        start: first.start,
        end: last.start + last.text.length,
        type: label === undefined ? "OTHER" : typeOf(label),
      });
    gap = [];
    label = undefined;
  };
  for (const [kind, token] of difference(before, after)) {
    if (kind === "same") close();
    else if (kind === "removed") gap.push(token);
    else label ??= token.label;
  }
  close();
  return spans;
}

function tokensOf(text: string, offset = 0): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    text: token,
    start: offset + index,
  }));
}

function withLabels(text: string, placeholder: RegExp): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { 0: match, 1: label = match, index } of text.matchAll(placeholder)) {
    tokens.push(...tokensOf(text.slice(at, index), at), { text: match, start: index, label });
    at = index + match.length;
  }
  return [...tokens, ...tokensOf(text.slice(at), at)];
}

type Step = readonly ["same" | "removed" | "added", Token];

function* difference(before: readonly Token[], after: readonly Token[]): Generator<Step> {
  const width = after.length + 1;
  // common[i * width + j]: the longest common subsequence of before from i on and after from j on.
  const common = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  const isSame = (a: Token, b: Token) => a.text === b.text && b.label === undefined;
  for (const [i, a] of [...before.entries()].toReversed())
    for (const [j, b] of [...after.entries()].toReversed())
      common[i * width + j] = isSame(a, b)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  let i = 0;
  let j = 0;
  for (;;) {
    const a = before[i];
    const b = after[j];
    if (a && b && isSame(a, b)) {
      yield ["same", a];
      i++;
      j++;
    } else if (b && (!a || at(i, j + 1) >= at(i + 1, j))) {
      yield ["added", b];
      j++;
    } else if (a) {
      yield ["removed", a];
      i++;
    } else return;
  }
}
