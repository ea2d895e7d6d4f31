import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Place } from "./guard.ts";
import { SECRET } from "./guard.ts";

/**
 * A call log as CTM exports it; `rows` callers, each with a number of his own. The person is in every row, and `note`
 * behind the summary: longer rows fill a file of several chunks with fewer to judge.
 */
export function aCallLog(rows: number, more: readonly string[] = [], note = ""): string {
  const lines = Array.from(
    { length: rows },
    (_, i) =>
      `Casey Wexler,(410) 555-0${100 + (i % 100)},Google Ads,${i},"Call ${i}, from (410) 555-0${100 + (i % 100)}${note}"`,
  );
  return ["Name,Phone Number,Source,Duration,Summary", ...lines, ...more, ""].join("\n");
}

/** A configuration with the export hook `calls`, which leads to `destinations` (YAML). */
export function anExportConfig(
  to: string,
  destinations: string,
  hook = "",
  practice = "practice: { time_zone: America/New_York }",
): string {
  return `${practice}
hooks:
  calls: { kind: export, secret: ${SECRET}, to: [${to}]${hook} }
destinations:
${destinations.trim().replace(/^/gm, "  ")}
network: { allow_private: ["127.0.0.0/8"] }
`;
}

export const ALLOW = "allow: [source, duration, summary]";

export async function aFolder(parent: string): Promise<string> {
  const folder = join(parent, "out");
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The names and texts of the files in a folder; a name that begins with a dot is none yet. */
export async function filesIn(folder: string): Promise<{ name: string; text: string }[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })),
  );
}

export function spoolsOf({ folder }: Place): Promise<string[]> {
  return readdir(join(folder, "spool"));
}

export function postExport(
  url: string,
  body: string | Uint8Array | FormData,
  headers: Record<string, string> = {},
): Promise<Response> {
  const type: Record<string, string> =
    body instanceof FormData ? {} : { "content-type": "text/csv" };
  return fetch(`${url}/exports/calls/${SECRET}`, {
    method: "POST",
    headers: { ...type, ...headers },
    body: body as FormData,
  });
}
