import { readFileSync, writeFileSync } from "node:fs";

// Writes detectors/names/{first-names,surnames,everyday-words}.ts from the public lists of the Social Security
// Administration (name, births) and of the Census of 1990 (name, per cent, rank), both in the public domain, and from
// the words of the GloVe vectors (word, clusters; public domain dedication), all commonest first.

const [ssaFile, censusFile, wordsFile] = process.argv.slice(2);
if (ssaFile === undefined || censusFile === undefined || wordsFile === undefined) {
  console.error("usage: node scripts/write-name-lists.ts SSA.tsv CENSUS.tsv WORDS.tsv");
  process.exit(2);
}
const MIN_BIRTHS = 1_000;
const SURNAMES = 20_000;
const WORDS = 24_000;
const LINE = 118;

const rows = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .filter(([name = ""]) => /^[a-z]{2,}$/.test(name));

const firstNames = rows(ssaFile).flatMap(([name = "", births]) =>
  Number(births) >= MIN_BIRTHS ? [name] : [],
);
const surnames = rows(censusFile)
  .slice(0, SURNAMES)
  .map(([name = ""]) => name);
const names = new Set([...rows(ssaFile), ...rows(censusFile)].map(([name = ""]) => name));

write(
  "first-names",
  "FIRST_NAMES",
  "Given names of 1,000 births and more in the United States, 1925 to 2024 (Social Security Administration).",
  firstNames,
);
write(
  "surnames",
  "SURNAMES",
  "The 20,000 commonest surnames of the United States (Census of 1990).",
  surnames,
);
// Words that keep company with names are names from elsewhere, and so are those of people in the news.
const words = rows(wordsFile);
const byCluster = Map.groupBy(words, ([, , cluster]) => cluster);
const isOfNames = ([, , cluster]: readonly string[]) => {
  const company = byCluster.get(cluster) ?? [];
  return company.filter(([word = ""]) => names.has(word)).length * 2 > company.length;
};
const people = new Set(
  readFileSync(new URL("well-known-people.txt", import.meta.url), "utf8")
    .trim()
    .split(/\s+/),
);
write(
  "everyday-words",
  "EVERYDAY_WORDS",
  "Common English words that are no names (of the 24,000 commonest words of the GloVe vectors).",
  words
    .slice(0, WORDS)
    .filter((row) => (row[0]?.length ?? 0) > 2 && !names.has(row[0] ?? "") && !isOfNames(row))
    .map(([word = ""]) => word)
    .filter((word) => !people.has(word)),
);

function write(file: string, constant: string, about: string, names: readonly string[]): void {
  const lines: string[] = [""];
  for (const name of names) {
    const last = lines.at(-1) ?? "";
    if (last.length + name.length >= LINE) lines.push(name);
    else lines[lines.length - 1] = last === "" ? name : `${last} ${name}`;
  }
  const text = `/** ${about} */\nexport const ${constant} = \`\n${lines.join("\n")}\n\`;\n`;
  writeFileSync(new URL(`../detectors/names/${file}.ts`, import.meta.url), text);
}
