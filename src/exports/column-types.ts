import { type FindingType, isScalar, type Json, textOf } from "../../detectors/types.ts";
import type { Row } from "./readers/row.ts";

/** What the cells of a column without a telling name are. */
export interface SampledType {
  readonly type: FindingType;
  /** The name that says so to the catalogue. */
  readonly key: string;
}

interface Shape extends SampledType {
  readonly pattern: RegExp;
  /** The share of filled cells that must look so. */
  readonly most: number;
}

const FEWEST_CELLS = 3;
/** An address of mail has at most 254 characters (RFC 5321). */
const LONGEST_CELL = 254;

/** North American numbers, where neither area nor exchange begins with 0 or 1; nine bare digits are often some other number. */
const SHAPES: readonly Shape[] = [
  {
    type: "SSN",
    key: "ssn",
    pattern: /^\d{3}[- ]\d{2}[- ]\d{4}$/,
    most: 0.6,
  },
  { type: "SSN", key: "ssn", pattern: /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/, most: 0.95 },
  {
    type: "PHONE",
    key: "phone",
    pattern: /^(?:\+?1[-. ]?)?\(?[2-9]\d\d\)?[-. ]?[2-9]\d\d[-. ]?\d{4}$/,
    most: 0.6,
  },
  { type: "EMAIL", key: "email", pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, most: 0.6 },
];

/** Tells what the cells at a position of some rows are, or null. */
export function typeOfCells(rows: readonly Row[], index: number): SampledType | null {
  return typeOf(rows.map(({ cells }) => cells[index]));
}

/** The same for what some objects have under a name. */
export function typeOfMembers(rows: readonly Row[], name: string): SampledType | null {
  return typeOf(rows.map(({ names, cells }) => cells[names.indexOf(name)]));
}

function typeOf(cells: readonly (Json | undefined)[]): SampledType | null {
  const filled = cells.flatMap((cell) => {
    const text = cell === undefined || cell === null || !isScalar(cell) ? "" : textOf(cell).trim();
    return text === "" ? [] : [text];
  });
  if (filled.length < FEWEST_CELLS) return null;
  const found = SHAPES.find(
    ({ pattern, most }) =>
      filled.filter((cell) => cell.length <= LONGEST_CELL && pattern.test(cell)).length >=
      filled.length * most,
  );
  return found === undefined ? null : { type: found.type, key: found.key };
}
