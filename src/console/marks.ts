import type { Mark } from "../judge/reviewer.ts";

// A reader's marks as they stand in addresses and forms: `3` is field 3, `3:19-31` a place in its text. They hold no value.

const MARK = /^(\d{1,5})(?::(\d{1,9})-(\d{1,9}))?$/;
/** An address has its limits, and so has what a person can see at once. */
const MOST = 300;

export function marksIn(given: URLSearchParams): Mark[] {
  return given
    .getAll("mark")
    .slice(0, MOST)
    .flatMap((text) => {
      const [, field, start, end] = MARK.exec(text) ?? [];
      if (field === undefined) return [];
      if (start === undefined) return { field: Number(field) };
      return { field: Number(field), start: Number(start), end: Number(end) };
    });
}

export function written({ field, start, end }: Mark): string {
  return start === undefined ? String(field) : `${field}:${start}-${end}`;
}

/** Both, each once. */
export function withMarks(marks: readonly Mark[], more: readonly Mark[]): Mark[] {
  return [...new Map([...marks, ...more].map((mark) => [written(mark), mark])).values()];
}
