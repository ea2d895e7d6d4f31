import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// Writes train/text/world.txt from the npm package @faker-js/faker 10.6.0 (MIT): given names and surnames of many
// countries, those that are written in Latin letters, at most 500 of each kind. One country a line, as in
// train/text/names.txt.

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node scripts/write-world-names.ts FOLDER/node_modules/@faker-js/faker");
  process.exit(2);
}
/** English and what is the same as another. */
const LEFT_OUT = /^(?:en|en_AU|en_AU_ocker|en_CA|en_GB|en_HK|en_IE|en_US|de_AT|eo|base)$/;
const MOST = 500;
const NAME = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+(?: \p{Lu}[\p{Script=Latin}\p{M}'’-]+){0,2}$/u;

interface Locale {
  readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown };
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return "value" in value ? textsIn(value.value) : Object.values(value).flatMap(textsIn);
}

/** Names in the order of the alphabet; of more than enough of them every second, third … */
function namesIn(value: unknown): string[] {
  const names = new Set(textsIn(value).map((name) => name.normalize("NFC")));
  const all = [...names].filter((name) => NAME.test(name)).toSorted();
  const step = Math.ceil(all.length / MOST);
  return all.filter((_, i) => i % step === 0);
}

const { allLocales } = (await import(pathToFileURL(join(folder, "dist/index.js")).href)) as {
  allLocales: Readonly<Record<string, Locale>>;
};
const lines = Object.entries(allLocales)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([locale, { person }]) => {
    const given = namesIn(person?.first_name);
    const surnames = namesIn(person?.last_name);
    if (LEFT_OUT.test(locale) || given.length < 20 || surnames.length < 20) return [];
    return [`${locale.toLowerCase()}: ${given.join(", ")} | ${surnames.join(", ")}`];
  });
const head =
  "# Names of many countries (scripts/write-world-names.ts): given names | surnames.\n\n";
writeFileSync(new URL("../train/text/world.txt", import.meta.url), `${head}${lines.join("\n")}\n`);
