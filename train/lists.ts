import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folded } from "../detectors/names/model/reading.ts";
import { factsOf, type WordTable } from "../detectors/names/model/word-table.ts";
import { hashOf } from "../detectors/words.ts";
import type { NamePools } from "./augment.ts";
import { COUNTRIES, FAMOUS, ORIGINS } from "./templates.ts";

const ASKING: Readonly<Record<string, number>> = {
  name: 1, names: 1, nombre: 1, apellido: 1, "name's": 1,
  who: 2, "who's": 2, whom: 2, speaking: 2, calling: 2, quien: 2,
  spell: 3, spelling: 3, spelled: 3, deletrear: 3,
}; // biome-ignore format: a table

/** Rarer surnames are not worth their bytes. */
const MOST_SURNAMES = 60_000;

/** The rank of names from elsewhere, and from which rank in print on a word is no name for being one elsewhere. */
const FOREIGN = 2;
const COMMON = 4;
const partsOf = (name: string) =>
  name
    .split(/[ '’-]/)
    .filter((part) => part.length > 1)
    .map(folded);

interface Entry {
  given: number;
  surname: number;
  print: number;
  cluster: number;
  fine: number;
  asking: number;
  fame: number;
}

const rows = (folder: string, file: string) =>
  readFileSync(join(folder, "names", file), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

/** How common, from 7 to 1: the place in a list by powers of three. */
function rankOf(place: number): number {
  return Math.max(1, 7 - Math.floor(Math.log(1 + place / 60) / Math.log(3)));
}

export interface Lists {
  readonly table: WordTable;
  readonly pools: NamePools;
}

/** Reads the lists of names and the words of GloVe: what they say of each word, and the names, commonest first. */
export function wordsOfLists(folder: string): Lists {
  const entries = new Map<string, Entry>();
  const entry = (word: string): Entry => {
    let found = entries.get(word);
    if (found === undefined)
      entries.set(
        word,
        (found = { given: 0, surname: 0, print: 0, cluster: 0, fine: 0, asking: 0, fame: 0 }),
      );
    return found;
  };
  const given: string[] = [];
  const surnames: string[] = [];
  for (const [i, [name = ""]] of rows(folder, "us-first-names-ssa.tsv").entries()) {
    entry(name).given = rankOf(i);
    given.push(name);
  }
  for (const [i, [name = ""]] of rows(folder, "us-surnames-census1990.tsv").entries()) {
    if (i >= MOST_SURNAMES) break;
    entry(name).surname = rankOf(i);
    surnames.push(name);
  }
  for (const [i, [word = "", cluster, fine]] of rows(folder, "glove-clusters.tsv").entries()) {
    if (!/^[a-z][a-z']*$/.test(word)) continue;
    const found = entry(word);
    found.print = rankOf(i);
    found.cluster = Number(cluster) & 127;
    found.fine = Number(fine) & 1023;
  }
  for (const { given: names, surnames: others } of [...COUNTRIES, ...ORIGINS.slice(0, -1)]) {
    for (const word of names.flatMap(partsOf)) {
      const found = entry(word);
      if (found.given === 0 && found.print < COMMON) found.given = FOREIGN;
    }
    for (const word of others.flatMap(partsOf)) {
      const found = entry(word);
      if (found.surname === 0 && found.print < COMMON) found.surname = FOREIGN;
    }
  }
  for (const [word, asking] of Object.entries(ASKING)) entry(word).asking = asking;
  for (const word of FAMOUS) entry(folded(word)).fame = 1;
  const byHash = new Map([...entries].map(([word, e]) => [hashOf(word), factsOf(e)] as const));
  const hashes = Int32Array.from(byHash.keys()).sort();
  const facts = Int32Array.from(hashes, (hash) => byHash.get(hash) ?? 0);
  return { table: { hashes, facts }, pools: { given, surnames } };
}
