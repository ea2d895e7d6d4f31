/** What a spreadsheet may take for a formula at the beginning of a cell (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r]/;
/** `-76.7983`, `+14105550100`, `-1,250.00`, `+5%`: calculated with, and harmless. */
const NUMBER = /^[+-](?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:[eE][+-]?\d{1,3})?%?$/;

/** The cell, with `'` before what a spreadsheet would run. */
export function withoutFormula(cell: string): string {
  if (!FORMULA.test(cell)) return cell;
  return NUMBER.test(cell) && /\d/.test(cell) ? cell : `'${cell}`;
}
