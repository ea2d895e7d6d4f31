import type { Catalogue, FieldFacts, Keys } from "../detectors/types.ts";
import { type Answer, answerNamed } from "./answer-names.ts";
import { CTM_FIELDS, type CtmField } from "./ctm-table.ts";

export { CTM_FIELDS } from "./ctm-table.ts";

export interface CtmCatalogue extends Catalogue {
  /**
   * The catalogue's path for a field (`legs[].from`, `tag_list[]`), aliases resolved; null where any key on the way is
   * not the catalogue's own, and so came with the payload.
   */
  canonical(keys: Keys): string | null;
  /** Other names of a catalogue path, as paths. */
  aliasesOf(path: string): readonly string[];
  /** All paths, without aliases. */
  paths(): readonly string[];
}

interface Entry {
  readonly path: string;
  readonly field: CtmField;
  readonly facts: FieldFacts;
}

const BY_PATH: ReadonlyMap<string, Entry> = new Map(
  CTM_FIELDS.flatMap((field) =>
    [field.path, ...(field.aliases ?? [])].map((name) => {
      const entry: Entry = { path: field.path, field, facts: factsOf(field) };
      return [name, entry] as const;
    }),
  ),
);
const ALIASES = new Map(CTM_FIELDS.map(({ path, aliases = [] }) => [path, aliases]));
const PATHS = CTM_FIELDS.map(({ path }) => path);

/** The field catalogue of the activity record: what each field holds, whatever its value. */
export const ctmCatalogue: CtmCatalogue = {
  factsFor(keys, label) {
    const entry = find(keys)?.entry;
    if (entry === undefined) return unknownFacts(keys, label);
    const answer = entry.path === ANSWER && label !== undefined ? answerNamed(label) : null;
    return answer === null ? entry.facts : answered(answer);
  },
  canonical(keys) {
    const found = find(keys);
    return found === null ? null : found.entry.path + found.items;
  },
  aliasesOf: (path) => ALIASES.get(path) ?? [],
  paths: () => PATHS,
};

/** A form's answer: the question beside it says what it is. */
const ANSWER = "form.custom[].value";

function factsOf({ kind, type, of, health, volatile, parts }: CtmField): FieldFacts {
  const facts = { type: type ?? null, kind, of: of ?? null, health: health ?? false };
  return { ...facts, volatile: volatile ?? false, ...(parts && { parts }) };
}

/** The entry at some keys; an item of a list is what the list is (`tag_list[]`). */
function find(keys: Keys): { entry: Entry; items: string } | null {
  let path = "";
  for (const key of keys) {
    if (typeof key === "number") path += "[]";
    else path = path === "" ? key : `${path}.${key}`;
  }
  for (let items = ""; ; items += "[]") {
    const entry = BY_PATH.get(path);
    if (entry !== undefined) return { entry, items };
    if (!path.endsWith("[]")) return null;
    path = path.slice(0, -2);
  }
}

/** For keys the table does not know: their own name decides, then the nearest field above that speaks for its members. */
function unknownFacts(keys: Keys, label: string | undefined): FieldFacts {
  const above = entryAbove(keys);
  const answer = answerIn(keys, label);
  if (answer !== null) return answered({ ...answer, of: above?.facts.of ?? answer.of });
  if (above?.field.deep === true) return above.facts;
  const health = above?.facts.health ?? false;
  return { type: null, kind: "unknown", of: null, health, volatile: false };
}

/** Members that say nothing of their own: they hold a piece of what the key or question above them names. */
const PIECES = new Set(
  "first last middle given family year month day number digits area line value values text raw formatted full".split(
    " ",
  ),
);

function answerIn(keys: Keys, label: string | undefined): Answer | null {
  const names = keys.filter((key) => typeof key === "string");
  const last = names.at(-1) ?? "";
  const answer = answerNamed(last);
  if (answer !== null || !PIECES.has(last)) return answer;
  const whole = names.findLast((name) => !PIECES.has(name)) ?? "";
  return answerNamed(whole) ?? (label === undefined ? null : answerNamed(label));
}

function entryAbove(keys: Keys): Entry | null {
  for (let length = keys.length - 1; length > 0; length--) {
    const found = find(keys.slice(0, length));
    if (found !== null) return found.entry;
  }
  return null;
}

function answered({ type, of }: Answer): FieldFacts {
  return { type, kind: "id", of, health: false, volatile: false };
}
