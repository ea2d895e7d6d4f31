import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Example } from "./example.ts";

/**
 * What is learned from, under licences that allow weights under any (docs/evaluation.md), and how often each text is read
 * in a round: of talk that is much alike less is as good, and more of it drowns the rest.
 */
export const SOURCES: readonly (readonly [source: string, times: number])[] = [
  ["wnut17-train", 2], ["btc-train", 1.5], ["wikigold-train", 3], ["evi-train", 1], ["clinical-mts-train", 1],
  ["slurp-dev", 0.4], ["restaurants8k-train", 0.4], ["nlupp-train", 0.4],
]; // biome-ignore format: a table

const RELATIONS =
  /^(?:my |the )?(?:mom|mum|dad|mother|father|wife|husband|boss|sister|brother|son|daughter|grandma|grandpa|aunt|uncle|cousin|friend|family|girlfriend|boyfriend|everyone|all|him|her|them|me)s?$/i;
const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mister|Misses|Missus|Mx|Dr)\b\.?,? \p{Lu}|\bDoctor,? \p{Lu}/u;

interface Line {
  text: string;
  spans: { start: number; end: number; type: string }[];
}

export function readSource(folder: string, source: string): Example[] {
  const lines = readFileSync(join(folder, `${source}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");
  return lines.flatMap((line) => {
    const { text, spans } = JSON.parse(line) as Line;
    // Made-up names of these talks are not labelled.
    if (source.startsWith("clinical") && TITLED.test(text)) return [];
    if (text === "-DOCSTART-") return [];
    const names = spans
      .filter(({ type, start, end }) => type === "NAME" && !RELATIONS.test(text.slice(start, end)))
      .map(({ start, end }) => [start, end] as const);
    return [{ text, names }];
  });
}
