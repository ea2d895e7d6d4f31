import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { fieldNamed, foldHeader } from "../../config/export-columns.ts";
import { isScalar, type Json, type Keys } from "../../detectors/types.ts";
import { type AllowEntry, isAllowed, pointerOf } from "../judge/path.ts";
import type { SampledType } from "./column-types.ts";
import { isIdentifier } from "./header.ts";

/** Where a column's cells stand in the record that a row becomes, and whether they may leave. */
export interface Column {
  readonly header: string;
  readonly keys: Keys;
  /** JSON Pointer of `keys`. */
  readonly pointer: string;
  /** The catalogue's path or the allow list's own word: what may be said of the column. Null where only the file names it. */
  readonly field: string | null;
  readonly kept: boolean;
  /** Allowed, and left out because its name is an identifier. */
  readonly isIdentifier: boolean;
  /** What its cells are, where its name does not tell and most of them do. */
  readonly sampled: SampledType | null;
  /** Of a row whose cells may stand under wrong names: is nothing written of a column that is kept? */
  readonly isBlank?: boolean;
  /** Nobody sees it in the file. */
  readonly isHidden?: boolean;
}

export interface Naming {
  /** The destination's, made ready by `exportEntries`. */
  readonly entries: readonly AllowEntry[];
  /** Asked for columns whose names tell nothing. */
  readonly sampled?: (index: number, name: string) => SampledType | null;
  /** Positions of columns that nobody sees in the file: they say whom a row is about, and do not leave. */
  readonly hidden?: ReadonlySet<number>;
}

/**
 * The columns that some names make. A name of the catalogue, or of the table of exports, puts the cells where a webhook
 * has that field; any other is a key of its own. Columns of one field become a list. `cells` are those of an object,
 * where they may be objects themselves.
 */
export function columnsOf(
  names: readonly string[],
  { entries, sampled = () => null, hidden = new Set() }: Naming,
  cells: readonly Json[] = [],
): readonly Column[] {
  const own = ownWords(entries);
  const wanted = names.map((name, i) => wantedKeys(name, i, own, cells[i]));
  const texts = new Set(wanted.map(({ keys }) => keys.join(".")));
  // A value and an object cannot stand at one key: `form` and `form.form_name`.
  const placed = wanted.map(({ keys, ...own }, i) =>
    keys.some((_, n) => n > 0 && texts.has(keys.slice(0, n).join(".")))
      ? { keys: [ownKey(names[i] ?? "", i)], field: null }
      : { keys, ...own },
  );
  const equals = Map.groupBy(placed.keys(), (i) => pointerOf(placed[i]?.keys ?? []));
  return placed.map(({ keys, field }, i) => {
    const header = names[i] ?? "";
    const same = equals.get(pointerOf(keys)) ?? [];
    const isUntold =
      same.length === 1 && !isObject(cells[i]) && ctmCatalogue.factsFor(keys).kind === "unknown";
    const type = isUntold ? sampled(i, header) : null;
    const at =
      type !== null ? [...keys, type.key] : same.length > 1 ? [...keys, same.indexOf(i)] : keys;
    const allowed = isAllowed(entries, at);
    const isName = allowed && (isIdentifier(header) || isIdentifier(String(at[0])));
    return {
      header, keys: at, pointer: pointerOf(at), field, isHidden: hidden.has(i), kept: allowed && !isName && !hidden.has(i), isIdentifier: isName, sampled: type,
    }; // biome-ignore format: one column is one line
  });
}

function wantedKeys(
  name: string,
  index: number,
  own: ReadonlyMap<string, string>,
  cell: Json | undefined,
): { readonly keys: Keys; readonly field: string | null } {
  const path = fieldNamed(name);
  if (path !== null && !(isObject(cell) && path.includes(".")))
    return { keys: path.split("."), field: path };
  const listed = own.get(foldHeader(name));
  if (listed !== undefined) return { keys: [listed], field: listed };
  return { keys: [ownKey(name, index)], field: null };
}

/** Has the cell members or items of its own? */
export function isObject(cell: Json | undefined): boolean {
  return typeof cell === "object" && cell !== null && !isScalar(cell);
}

/** Single keys of the allow list by what counts of a header. */
function ownWords(entries: readonly AllowEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ steps: [first, ...more] }) => {
      if (first === undefined || !("key" in first) || more.length > 0) return [];
      const folded = foldHeader(first.key);
      return folded === "" ? [] : [[folded, first.key] as const];
    }),
  );
}

/** `__proto__` is a key like any other in JSON, and none that may be assigned. */
function ownKey(name: string, index: number): string {
  const key = name.trim();
  return key === "" || key === "__proto__" ? `column ${index + 1}` : key;
}
