import { withoutFormula } from "../exports/writers/formula.ts";
import { addDays, startOfDay } from "../judge/days.ts";
import type { LedgerEntry } from "../store/ledger.ts";
import type { ConsoleDeps } from "./deps.ts";
import { zoneOf } from "./filter.ts";
import { namesOf } from "./history.ts";
import { ledgerPage } from "./pages/ledger.ts";
import type { Answer, Route, Visit } from "./visit.ts";

const PAGE = 100;
/** The newest so many entries go into a file. */
const MOST_IN_FILE = 20_000;
const FILE_PAGE = 500;

/** The record of acts: read, and taken along. */
export function ledgerRoutes(deps: ConsoleDeps): readonly Route[] {
  return [
    { method: "get", path: "/ledger", right: "ledger", answer: (visit) => list(deps, visit) },
    { method: "get", path: "/ledger/file", right: "ledger", answer: (visit) => file(deps, visit) },
  ];
}

function filterIn({ reviewing }: ConsoleDeps, { query, person }: Visit) {
  const zone = zoneOf(reviewing);
  const [act, actor, from, until] = ["act", "actor", "from", "until"].map((name) =>
    (query.get(name) ?? "").trim().slice(0, 128),
  ) as [string, string, string, string];
  const end = startOfDay(until, zone) === null ? null : startOfDay(addDays(until, 1), zone);
  const filter = {
    practice: person.practice,
    act: act === "" ? null : act,
    actor: actor === "" ? null : actor,
    from: startOfDay(from, zone),
    until: end,
  };
  return { given: { act, actor, from, until }, filter };
}

async function list(deps: ConsoleDeps, visit: Visit): Promise<Answer> {
  const { reviewing } = deps;
  const { given, filter } = filterIn(deps, visit);
  const before = visit.query.get("before");
  const page = await reviewing.store.acts({ ...filter, before }, PAGE);
  const names = await namesOf(
    deps,
    page.entries.map(({ actor }) => actor),
  );
  const body = ledgerPage({
    ...page,
    names,
    given,
    isFirst: before === null,
    zone: zoneOf(reviewing),
  });
  return { kind: "page", title: "Ledger", at: "ledger", body };
}

const HEAD = ["number", "time (UTC)", "who", "name", "act", "practice", "facts", "hash"];

async function file(deps: ConsoleDeps, visit: Visit): Promise<Answer> {
  const { filter } = filterIn(deps, visit);
  const entries: LedgerEntry[] = [];
  let before: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof deps.reviewing.store.acts>> =
      await deps.reviewing.store.acts({ ...filter, before }, FILE_PAGE);
    entries.push(...page.entries);
    before = page.next;
  } while (before !== null && entries.length < MOST_IN_FILE);
  const names = await namesOf(
    deps,
    entries.map(({ actor }) => actor),
  );
  const rows = entries.map(({ seq, at, actor, act, practice, facts, hash }) => [
    String(seq), new Date(at).toISOString(), actor, names.get(actor) ?? actor, act, practice, facts, hash,
  ]); // biome-ignore format: one row
  const text = [HEAD, ...rows].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
  return { kind: "file", name: "ledger.csv", type: "text/csv", text };
}

/** A cell of RFC 4180 that no spreadsheet runs. */
function cell(text: string): string {
  const safe = withoutFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
