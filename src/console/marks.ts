import { GuardError } from "../errors.ts";
import type { Mark } from "../judge/reviewer.ts";
import { MOST_PLACES } from "../review/works/words.ts";

// A reader's marks as they stand in addresses and forms: `3` is field 3, `3:19-31` a place in its text. They hold no value.

const MARK = /^(\d{1,5})(?::(\d{1,9})-(\d{1,9}))?$/;

export function marksIn(given: URLSearchParams): Mark[] {
  return given
    .getAll("mark")
    .slice(0, MOST_PLACES)
    .flatMap((text) => {
      const [, field, start, end] = MARK.exec(text) ?? [];
      if (field === undefined) return [];
      if (start === undefined) return { field: Number(field) };
      return { field: Number(field), start: Number(start), end: Number(end) };
    });
}

/** One place of a field's text; null where it is none. */
export function placeIn(text: string): { readonly field: number; readonly start: number; readonly end: number } | null {
  const [, field, start, end] = MARK.exec(text) ?? [];
  return start === undefined ? null : { field: Number(field), start: Number(start), end: Number(end) };
} // biome-ignore format: one choice

export function written({ field, start, end }: Mark): string {
  return start === undefined ? String(field) : `${field}:${start}-${end}`;
}

/** Every mark of a form. Throws `ERR_USAGE` where one cannot be read: what a person marked is not left out in silence. */
export function allMarksIn(form: URLSearchParams): Mark[] {
  const marks = marksIn(form);
  if (marks.length === form.getAll("mark").length) return marks;
  throw new GuardError("ERR_USAGE", "not every mark can be kept; redact whole fields instead");
}

/** Both, each once. Throws `ERR_USAGE` where that is more than an address holds. */
export function withMarks(marks: readonly Mark[], more: readonly Mark[]): Mark[] {
  const all = [...new Map([...marks, ...more].map((mark) => [written(mark), mark])).values()];
  if (all.length <= MOST_PLACES) return all;
  throw new GuardError("ERR_USAGE", "that is too much to mark; redact whole fields instead");
}
