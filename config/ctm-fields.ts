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

/** One key on the way to a field: what stands there, and what may stand below. */
interface Node {
  entry: Entry | null;
  items: Node | null;
  readonly members: Map<string, Node>;
}

const BY_PATH: ReadonlyMap<string, Entry> = new Map(
  CTM_FIELDS.flatMap((field) => {
    const entry: Entry = { path: field.path, field, facts: factsOf(field) };
    return [field.path, ...(field.aliases ?? [])].map((name) => [name, entry] as const);
  }),
);
const ROOT: Node = { entry: null, items: null, members: new Map() };
for (const [path, entry] of BY_PATH) nodeFor(path).entry = entry;
const ALIASES = new Map(CTM_FIELDS.map(({ path, aliases = [] }) => [path, aliases]));
const PATHS = CTM_FIELDS.map(({ path }) => path);

/** The field catalogue of the activity record: what each field holds, whatever its value. */
export const ctmCatalogue: CtmCatalogue = {
  factsFor(keys, label) {
    const { entry, above } = find(keys);
    if (entry === null) return unknownFacts(keys, label, above);
    const answer = entry.path === ANSWER && label !== undefined ? answerNamed(label) : null;
    return answer === null ? entry.facts : answered(answer);
  },
  canonical(keys) {
    const { entry, items } = find(keys);
    return entry === null ? null : entry.path + "[]".repeat(items);
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

/** `tag_list[]` is an item of `tag_list`. */
function nodeFor(path: string): Node {
  let node = ROOT;
  for (const step of path.replaceAll("[]", ".[]").split(".")) {
    const isItem = step === "[]";
    const below = (isItem ? node.items : node.members.get(step)) ?? {
      entry: null,
      items: null,
      members: new Map(),
    };
    if (isItem) node.items = below;
    else node.members.set(step, below);
    node = below;
  }
  return node;
}

/** What the table says of some keys. */
interface Place {
  /** The entry there; an item of a list is what the list is (`tag_list[]`). */
  readonly entry: Entry | null;
  /** In how many lists below its entry it lies. */
  readonly items: number;
  /** The nearest entry above. */
  readonly above: Entry | null;
}

function find(keys: Keys): Place {
  let node: Node | null | undefined = ROOT;
  let entry: Entry | null = null;
  let above: Entry | null = null;
  let items = 0;
  for (const key of keys) {
    above = entry ?? above;
    if (typeof key === "number") {
      node = node?.items;
      entry = node?.entry ?? entry;
      items = node?.entry ? 0 : items + 1;
    } else {
      node = node?.members.get(key);
      if (node === undefined && MAY_JOIN.test(key)) return findJoined(keys);
      entry = node?.entry ?? null;
      items = 0;
    }
  }
  return { entry, items, above };
}

/** A key that is a path itself (`form.custom`), or nothing, makes one with the others. */
const MAY_JOIN = /^$|[.[]/;

function findJoined(keys: Keys): Place {
  const above = keys.length > 1 ? find(keys.slice(0, -1)) : null;
  let path = "";
  for (const key of keys) {
    if (typeof key === "number") path += "[]";
    else path = path === "" ? key : `${path}.${key}`;
  }
  for (let items = 0; ; items++) {
    const entry = BY_PATH.get(path) ?? null;
    if (entry !== null || !path.endsWith("[]"))
      return { entry, items, above: above?.entry ?? above?.above ?? null };
    path = path.slice(0, -2);
  }
}

/** For keys the table does not know: their own name decides, then the nearest field above that speaks for its members. */
function unknownFacts(keys: Keys, label: string | undefined, above: Entry | null): FieldFacts {
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

function answered({ type, of }: Answer): FieldFacts {
  return { type, kind: "id", of, health: false, volatile: false };
}
