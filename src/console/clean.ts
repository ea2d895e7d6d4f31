import { GuardError } from "../errors.ts";
import type { Wanted } from "../exports/cleaning.ts";
import { fileTypeOf } from "../exports/format.ts";
import type { ExportSummary } from "../exports/summary.ts";
import { UploadError, type UploadFault } from "../ingress/upload-part.ts";
import type { ConsoleDeps } from "./deps.ts";
import { href } from "./html.ts";
import { cleanedPage, cleanPage, progress } from "./pages/clean.ts";
import { statusOf } from "./status.ts";
import type { Answer, Route, Visit } from "./visit.ts";

/** A file that a person brings, redacted for a destination by the code that exports go through, and taken along. */
export function cleanRoutes(deps: ConsoleDeps): readonly Route[] {
  return [
    { method: "get", path: "/clean", right: "open", answer: async () => form(deps) },
    {
      method: "post",
      path: "/clean",
      right: "open",
      takesFile: true,
      answer: (visit) => take(deps, visit),
    },
    { method: "get", path: "/clean/:id", right: "open", answer: async (visit) => one(deps, visit) },
    { method: "get", path: "/clean/:id/file", right: "open", answer: (visit) => file(deps, visit) },
    {
      method: "post",
      path: "/clean/:id/erase",
      right: "open",
      answer: async ({ person, params: { id = "" } }) => {
        if (deps.cleaning.look(person.id, id) === null) return { kind: "missing" };
        await deps.cleaning.erase(person.id, id);
        return { kind: "to", href: href(["clean"]) };
      },
    },
  ];
}

function form({ cleaning }: ConsoleDeps, fault: string | null = null, status = 200): Answer {
  const { destinations, maxBytes } = cleaning;
  const body = cleanPage({ destinations, maxBytes, fault });
  return { kind: "page", title: "Clean a file", at: "clean", body, status };
}

/** What is wrong with an upload, and how it is answered. */
const FAULTS: Readonly<Record<UploadFault, readonly [status: number, words: string]>> = {
  aborted: [400, "The file did not arrive whole."],
  stalled: [408, "Nothing came for too long."],
  "too-large": [413, "The file is over the limit."],
  encoding: [415, "The file is compressed in a way that is not known."],
  "not-one-file": [400, "Choose one file."],
  malformed: [400, "The form could not be read."],
};

async function take(deps: ConsoleDeps, visit: Visit): Promise<Answer> {
  const { cleaning, reviewing } = deps;
  const { person } = visit;
  try {
    const id = await cleaning.take(
      person.id,
      (write) => receive(visit, cleaning.maxBytes, write),
      (facts) =>
        reviewing.ledger.append({
          practice: person.practice ?? "",
          actor: person.id,
          act: "file.clean",
          facts,
        }),
    );
    return { kind: "to", href: href(["clean", id]) };
  } catch (error) {
    if (error instanceof UploadError) {
      const [status, words] = FAULTS[error.fault];
      return form(deps, words, status);
    }
    if (error instanceof GuardError) return form(deps, error.message, statusOf(error));
    throw error;
  }
}

async function receive(
  visit: Visit,
  maxBytes: number,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<Wanted> {
  let destination = "";
  let size = 0;
  const onField = (name: string, value: string) => {
    if (name === "destination") destination = value;
  };
  const extension = await visit.receive({ maxBytes, onField }, async (bytes) => {
    size += bytes.byteLength;
    await write(bytes);
  });
  // A browser sends an empty file where none was chosen.
  if (size === 0) throw new UploadError("not-one-file");
  return { destination, extension };
}

function one({ cleaning }: ConsoleDeps, { person, params, isBackground }: Visit): Answer {
  const cleaned = cleaning.look(person.id, params["id"] ?? "");
  if (cleaned === null) return { kind: "missing" };
  if (isBackground) return { kind: "part", body: progress(cleaned) };
  return {
    kind: "page",
    title: `For ${cleaned.destination}`,
    at: "clean",
    body: cleanedPage(cleaned),
    scripts: ["clean.js"],
  };
}

/** That somebody took the file is on record before it is given. */
async function file({ cleaning, reviewing }: ConsoleDeps, visit: Visit): Promise<Answer> {
  const { person, params } = visit;
  const id = params["id"] ?? "";
  const cleaned = cleaning.look(person.id, id);
  if (cleaned?.outcome?.kind !== "clean") return { kind: "missing" };
  const { destination, outcome } = cleaned;
  await reviewing.ledger.append({
    practice: person.practice ?? "",
    actor: person.id,
    act: "file.download",
    facts: { destination, bytes: outcome.size },
  });
  const bytes = cleaning.read(person.id, id);
  if (bytes === null) return { kind: "missing" };
  const { type, extension } = formOf(outcome.summary);
  return { kind: "bytes", name: `redacted-for-${destination}.${extension}`, type, bytes };
}

function formOf({ format, delimiter }: ExportSummary) {
  const given =
    format === "delimited"
      ? { kind: format, delimiter: delimiter ?? ",", lineEnd: "" }
      : { kind: format };
  const table = delimiter === "\t" ? "tsv" : "csv";
  return { type: fileTypeOf(given), extension: format === "delimited" ? table : format };
}
