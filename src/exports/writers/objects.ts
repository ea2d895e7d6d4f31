import type { Segment } from "../../judge/segments.ts";
import type { Column } from "../columns.ts";
import { jsonOf } from "../written.ts";
import type { Writer } from "./writer.ts";

/** One JSON object a line. */
export const ndjsonWriter: Writer = {
  begin: () => "",
  row: objectOf,
  join: (rows) => rows.map((row) => `${row}\n`).join(""),
  end: () => "",
};

/** One JSON array with an object a line. */
export function jsonArrayWriter(): Writer {
  let isFirst = true;
  return {
    begin: () => "[",
    row: objectOf,
    join(rows) {
      const text = rows.map((row, i) => `${isFirst && i === 0 ? "" : ","}\n${row}`).join("");
      isFirst &&= rows.length === 0;
      return text;
    },
    end: () => "\n]\n",
  };
}

/** The object under the names with which it came. */
function objectOf(columns: readonly Column[], segments: readonly Segment[] | null): string {
  if (segments === null) return "{}";
  const texts = jsonOf(segments);
  const members = columns.flatMap(({ header, pointer, kept }) => {
    const text = kept ? texts.get(pointer) : undefined;
    return text === undefined ? [] : [`${JSON.stringify(header)}:${text}`];
  });
  return `{${members.join(",")}}`;
}
