import { readFileSync, writeFileSync } from "node:fs";

// Writes detectors/names/first-names.ts and surnames.ts from the public lists of the Social Security Administration
// (name, births) and of the Census of 1990 (name, per cent, rank), both in the public domain, commonest first.

const [ssaFile, censusFile] = process.argv.slice(2);
if (ssaFile === undefined || censusFile === undefined) {
  console.error("usage: node scripts/write-name-lists.ts SSA.tsv CENSUS.tsv");
  process.exit(2);
}
const MIN_BIRTHS = 1_000;
const SURNAMES = 20_000;
const LINE = 118;

const rows = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .filter(([name = ""]) => /^[a-z]{2,}$/.test(name));

write(
  "first-names",
  "FIRST_NAMES",
  "Given names of 1,000 births and more in the United States, 1925 to 2024 (Social Security Administration).",
  rows(ssaFile).flatMap(([name = "", births]) => (Number(births) >= MIN_BIRTHS ? [name] : [])),
);
write(
  "surnames",
  "SURNAMES",
  "The 20,000 commonest surnames of the United States (Census of 1990).",
  rows(censusFile)
    .slice(0, SURNAMES)
    .map(([name = ""]) => name),
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
