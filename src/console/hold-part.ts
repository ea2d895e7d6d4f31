import type { LookView } from "../review/works/look.ts";
import type { Query } from "./html.ts";
import type { Visit } from "./visit.ts";

// Which part of a large hold its page shows, as it stands in the address: `found`, `out` and `line` are what tables and
// texts begin with, `whole` and `at` a field that is shown without cuts from a place on.

const NAMES = ["found", "out", "line", "whole", "at"] as const;

/** An address gives it, and a form brings it along. */
export function partIn({ query, form }: Pick<Visit, "query" | "form">): LookView {
  const [found, out, line, whole, at] = NAMES.map((name) => {
    const text = query.get(name) ?? form.get(name) ?? "";
    return /^\d{1,8}$/.test(text) ? Number(text) : null;
  });
  return {
    finding: found ?? 0,
    char: out ?? 0,
    line: line ?? null,
    whole: whole === null || whole === undefined ? null : { field: whole, at: at ?? 0 },
  };
}

export function partQuery({ finding, char, line, whole }: LookView): Query {
  return {
    found: finding === 0 ? null : finding,
    out: char === 0 ? null : char,
    line,
    whole: whole?.field ?? null,
    at: whole === null || whole.at === 0 ? null : whole.at,
  };
}
