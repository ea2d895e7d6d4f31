import { type Column, columnsOf, isObject, type Naming } from "./columns.ts";
import type { Row } from "./readers/row.ts";
import { doubtful, type Placement, placementOf } from "./record.ts";

/** How the cells of a row become a record, and which of them may leave. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly placement: Placement;
}

export interface Layouts {
  of(row: Row): Layout;
  /** For a row with fewer cells than the header. */
  ofShort(row: Row): Layout;
}

/** Objects of one export have a few sets of keys, or any number. */
const MOST = 200;

/** The layouts of an export's rows, made once for each set of names. `onNew` is told of each. */
export function layoutsFor(
  naming: Naming & { readonly asked: readonly string[]; readonly isTable: boolean },
  onNew: (columns: readonly Column[]) => void,
): Layouts {
  const { entries, isTable } = naming;
  const all = new Map<string | readonly string[], Layout>();
  const short = new Map<readonly string[], Layout>();
  const laid = (columns: readonly Column[]) => ({
    columns,
    placement: placementOf(columns, naming),
  });
  const of = ({ names, cells }: Row): Layout => {
    const key = isTable ? names : keyOf(names, cells);
    const found = all.get(key);
    if (found !== undefined) return found;
    if (all.size >= MOST) all.clear();
    const layout = laid(columnsOf(names, naming, isTable ? [] : cells));
    onNew(layout.columns);
    all.set(key, layout);
    return layout;
  };
  return {
    of,
    ofShort(row) {
      const layout = short.get(row.names) ?? laid(doubtful(of(row).columns, entries));
      short.set(row.names, layout);
      return layout;
    },
  };
}

/** Whether a cell is an object decides where it may stand. */
function keyOf(names: Row["names"], cells: Row["cells"]): string {
  const kinds = cells.map((cell) => (isObject(cell) ? 1 : 0));
  return JSON.stringify([names, kinds.join("")]);
}
