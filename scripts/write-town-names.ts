import { readFileSync, writeFileSync } from "node:fs";

// Writes detectors/names/town-names.ts from the towns of GeoNames (name, country, population), CC BY 4.0: all that patients
// of a practice in the United States are likely to live in or to come from.

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: node scripts/write-town-names.ts CITIES.tsv");
  process.exit(2);
}
/** Inhabitants that a town must have by its country. */
const LEAST: Readonly<Record<string, number>> = { US: 1_000, PR: 1_000, CA: 10_000, MX: 50_000 };
const LEAST_ELSEWHERE = 250_000;
/** Inhabitants of a town that its name first makes one think of, though the name is on a list of everyday words. */
const LARGE: Readonly<Record<string, number>> = { US: 100_000, PR: 100_000 };
const LARGE_ELSEWHERE = 250_000;
/** Of those the ones that are a word first. */
const WORDS = new Set(
  "centennial enterprise independence mobile nice orange sale van vista boulder reading split surprise paradise".split(
    " ",
  ),
);
const MOST_WORDS = 4;
const ABBREVIATED = [
  ["st", "saint"],
  ["ft", "fort"],
  ["mt", "mount"],
] as const;
const LINE = 118;

const folded = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}|['’‘ʻ.]/gu, "")
    .toLowerCase()
    .replace(/[ -]+/g, "-");

/** The town of this name is listed by another one. */
const towns = new Set(["new-york"]);
const large = new Set<string>();
for (const row of readFileSync(file, "utf8").trimEnd().split("\n").slice(1)) {
  const [name = "", country = "", population] = row.split("\t");
  const town = folded(name);
  if (!/^[a-z]{2,}(?:-[a-z]+)*$/.test(town) || town.split("-").length > MOST_WORDS) continue;
  if (Number(population) < (LEAST[country] ?? LEAST_ELSEWHERE)) continue;
  towns.add(town);
  if (Number(population) >= (LARGE[country] ?? LARGE_ELSEWHERE) && !WORDS.has(town))
    large.add(town);
  for (const [short, long] of ABBREVIATED) {
    if (town.startsWith(`${short}-`)) towns.add(long + town.slice(short.length));
    if (town.startsWith(`${long}-`)) towns.add(short + town.slice(long.length));
  }
}
const about = "(GeoNames), without accents, a hyphen between words.";
writeFileSync(
  new URL("../detectors/names/town-names.ts", import.meta.url),
  `/** Towns ${about} Those of 1,000 inhabitants and more in the United States, larger ones elsewhere. */
export const TOWN_NAMES = \`${linesOf(towns)}\`;

/** Those of them that everybody knows. */
export const LARGE_TOWNS = \`${linesOf(large)}\`;
`,
);

function linesOf(names: ReadonlySet<string>): string {
  const lines: string[] = [""];
  for (const town of [...names].toSorted()) {
    const last = lines.at(-1) ?? "";
    if (last.length + town.length >= LINE) lines.push(town);
    else lines[lines.length - 1] = last === "" ? town : `${last} ${town}`;
  }
  return `\n${lines.join("\n")}\n`;
}
