import { GuardError } from "../../errors.ts";

/** A page of rows of which one more was asked for than fits, and its last row where there are more. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
): { readonly page: Row[]; readonly last: Row | null } {
  const page = rows.slice(0, limit);
  return { page, last: rows.length > limit ? (page.at(-1) ?? null) : null };
}

/** The place in a list by number that an earlier page gave as `next`; beyond the last one without. Throws `ERR_USAGE`. */
export function seqOf(before: string | null): number {
  if (before === null) return Number.MAX_SAFE_INTEGER;
  if (!/^\d{1,15}$/.test(before)) throw astray();
  return Number(before);
}

export interface Place {
  readonly at: number;
  readonly seq: number;
}

/** The same in a list by time and number. */
export function placeIn(before: string | null): Place {
  if (before === null) return { at: Number.MAX_SAFE_INTEGER, seq: Number.MAX_SAFE_INTEGER };
  const [, at, seq] = /^(\d{1,15})\.(\d{1,15})$/.exec(before) ?? [];
  if (at === undefined || seq === undefined) throw astray();
  return { at: Number(at), seq: Number(seq) };
}

export function nextOf(last: Place | null): string | null {
  return last === null ? null : `${last.at}.${last.seq}`;
}

function astray(): GuardError {
  return new GuardError("ERR_USAGE", '"before" takes what an earlier page gave as "next"');
}
