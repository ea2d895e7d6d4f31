import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "text");

const linesOf = (file: string) =>
  readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));

const partsOf = (list: string) => list.split(", ").map((part) => part.trim());

/** Templates by section. */
export function sectionsOf(file: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of linesOf(file)) {
    if (line.startsWith("## ")) {
      current = sections.get(line.slice(3)) ?? [];
      sections.set(line.slice(3), current);
    } else current.push(line);
  }
  return sections;
}

/** Lines of a file without sections. */
export const NOBODY: readonly string[] = linesOf("nobody.txt");

/** What is put in the places of templates. */
export const LISTS: ReadonlyMap<string, readonly string[]> = new Map(
  linesOf("lists.txt").map((line) => {
    const [name = "", list = ""] = line.split(" = ");
    return [name, partsOf(list)];
  }),
);

export interface Origin {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

const originsOf = (file: string): readonly Origin[] =>
  linesOf(file).map((line) => {
    const [given = "", surnames = ""] = line.replace(/^\w+: /, "").split(" | ");
    return { given: partsOf(given), surnames: partsOf(surnames) };
  });

/** Names by origin. */
export const ORIGINS = originsOf("names.txt");
/** Names by country. */
export const COUNTRIES = originsOf("world.txt");
/** What texts call well-known people by, without more. */
export const FAMOUS: readonly string[] = linesOf("famous.txt").flatMap(partsOf);
