import { ctmCatalogue } from "../../config/ctm-fields.ts";
import type { Json, JsonObject, Keys } from "../../detectors/types.ts";
import { type AllowEntry, isAllowed, permittedAt, pointerOf } from "../judge/path.ts";
import type { Column } from "./columns.ts";

/** A row as the judge sees it: the whole of it, and the part that a decision may rest on. */
export interface RowRecord {
  readonly root: JsonObject;
  readonly record: JsonObject;
}

/** Fills rows of some columns into records. */
export interface Placement {
  recordOf(cells: readonly Json[]): RowRecord;
}

type Tree = { [key: string]: Json };

/**
 * Known values are read from the root, which has every cell. Only the record is looked at and may leave: it has what is
 * allowed, what says whose event it is and what is the practice's own, and the fields in `asked`. A table's empty cells
 * are nothing, except in lists, where positions count.
 */
export function placementOf(
  columns: readonly Column[],
  { asked, isTable }: { readonly asked: readonly string[]; readonly isTable: boolean },
): Placement {
  const isDoubtful = columns.some(({ isBlank }) => isBlank !== undefined);
  const inRecord = columns.map(({ kept, keys, isBlank }) =>
    isDoubtful
      ? (kept && isBlank === false) || keys[0] === ACCOUNT
      : kept || isOfPractice(keys) || asked.includes(keys.join(".")),
  );
  return {
    recordOf(cells) {
      const root: Tree = {};
      const record: Tree = {};
      for (const [i, { keys, isHidden }] of columns.entries()) {
        const cell = cells[i] ?? (isTable ? "" : null);
        if (isTable && cell === "" && typeof keys.at(-1) !== "number") continue;
        put(root, keys, cell);
        if (inRecord[i] === true) put(record, keys, cell);
        // Beside it in its list may stand what is seen.
        else if (isHidden === true && typeof keys.at(-1) === "number") put(record, keys, "");
      }
      return { root, record };
    },
  };
}

/** Accounts, lines and agents, and codes that only CTM can translate. */
function isOfPractice(keys: Keys): boolean {
  const { kind, of } = ctmCatalogue.factsFor(keys);
  return kind === "code" || of === "practice" || of === "agent";
}

function put(tree: Tree, keys: Keys, cell: Json): void {
  let at: Tree | Json[] = tree;
  for (const [i, key] of keys.entries()) {
    const isLast = i === keys.length - 1;
    const slots = at as Record<string | number, Json>;
    if (isLast) slots[key] = cell;
    else at = (slots[key] ??= typeof keys[i + 1] === "number" ? [] : {}) as Tree | Json[];
  }
}

const ACCOUNT = "account_id";

/**
 * The columns for a row that has fewer cells than the header: its cells may stand under a wrong name. What a name says
 * to be the person's goes as a whole; all else is looked at as an unknown text, and nothing of it is taken for the
 * practice's own or for a consent. A column that may leave in clear as a whole stays empty.
 */
export function doubtful(columns: readonly Column[], entries: readonly AllowEntry[]): Column[] {
  return columns.map((column) => {
    const { type, of } = ctmCatalogue.factsFor(column.keys);
    if (column.keys[0] === ACCOUNT) return { ...column, isBlank: true };
    if (type !== null && of !== "practice" && of !== "agent")
      return { ...column, isBlank: permittedAt(entries, column.keys).size > 0 };
    const keys = [...column.keys, "text"];
    return { ...column, keys, pointer: pointerOf(keys), isBlank: !isAllowed(entries, keys) };
  });
}
