import { isBasisInForce } from "../../config/basis.ts";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { may } from "../accounts/roles.ts";
import { GuardError } from "../errors.ts";
import { todayIn } from "../judge/today.ts";
import { checkNote } from "../review/reasons.ts";
import type { LedgerEntry } from "../store/ledger.ts";
import type { ConsoleDeps } from "./deps.ts";
import { zoneOf } from "./filter.ts";
import { href } from "./html.ts";
import { type Attested, checklistPage, type Measured } from "./pages/checklist.ts";
import { factsIn } from "./pages/history.ts";
import { POINTS } from "./points.ts";
import { sees } from "./scope.ts";
import { type Sums, summed } from "./sums.ts";
import type { Answer, Person, Route, Visit } from "./visit.ts";

const HOUR_MS = 3_600_000;
const DAYS = 30;
/** What a person said counts for a year. */
const ATTESTED_MS = 365 * 24 * HOUR_MS;
const MOST_ENTRIES = 500;
const MAX_NOTE_CHARS = 200;

/** CTM's HIPAA checklist, point by point: measured, attested by somebody, or open. */
export function checklistRoutes(deps: ConsoleDeps): readonly Route[] {
  return [
    { method: "get", path: "/checklist", right: "see", answer: (visit) => list(deps, visit) },
    {
      method: "post",
      path: "/checklist/attest",
      right: "manage",
      answer: (visit) => attest(deps, visit),
    },
  ];
}

async function list(deps: ConsoleDeps, { person }: Visit): Promise<Answer> {
  const { reviewing } = deps;
  const now = reviewing.now();
  const hour = Math.floor(now / HOUR_MS);
  const tallies = await reviewing.store.tallies([hour - DAYS * 24, hour + 1], person.practice);
  const sums = summed(tallies, []);
  const rotated = await reviewing.store.lastEntry("key.rotate");
  const measured = measure(deps, sums, rotated);
  const attested = await attestations(deps, now, person);
  const body = checklistPage({
    points: POINTS.map((point) => ({
      ...point,
      measured: measured[point.number] ?? null,
      attestation: attested.get(point.number) ?? null,
    })),
    canAttest: may(person, "manage"),
  });
  return { kind: "page", title: "Checklist", at: "checklist", body };
}

async function attestations(
  deps: ConsoleDeps,
  now: number,
  person: Person,
): Promise<ReadonlyMap<number, Attested>> {
  const all = { practice: null, actor: null, from: now - ATTESTED_MS, until: null, before: null };
  const entries: LedgerEntry[] = [];
  for (const act of ["checklist.attest", "checklist.withdraw"])
    entries.push(...(await deps.reviewing.store.acts({ ...all, act }, MOST_ENTRIES)).entries);
  const attested = new Map<number, Attested>();
  for (const { act, actor, at, facts, practice } of entries.toSorted((a, b) => a.seq - b.seq)) {
    const { point, note } = factsIn(facts);
    // What was said for the guard as a whole is everybody's.
    if (typeof point !== "number" || (practice !== "" && !sees(person, practice))) continue;
    if (act === "checklist.withdraw") attested.delete(point);
    else
      attested.set(point, {
        by: await deps.nameOf(actor),
        at,
        note: typeof note === "string" ? note : null,
      });
  }
  return attested;
}

async function attest({ reviewing }: ConsoleDeps, { form, person }: Visit): Promise<Answer> {
  const point = Number(form.get("point"));
  const known = POINTS.find(({ number, attest: asked }) => number === point && asked !== null);
  if (known === undefined)
    throw new GuardError("ERR_NOT_FOUND", "the checklist has no such point to attest");
  const note = (form.get("note") ?? "").trim();
  if (note.length > MAX_NOTE_CHARS)
    throw new GuardError("ERR_USAGE", `a note has at most ${MAX_NOTE_CHARS} characters`);
  if (note !== "") checkNote({ code: "other", note }, null);
  const isWithdrawn = form.get("act") === "withdraw";
  await reviewing.ledger.append({
    practice: person.practice ?? "",
    actor: person.id,
    act: isWithdrawn ? "checklist.withdraw" : "checklist.attest",
    facts: { point, ...(note !== "" && !isWithdrawn && { note }) },
  });
  return { kind: "to", href: href(["checklist"], {}, `p${point}`) };
}

/** What the running guard shows of itself. Evidence is counts and names of ours. */
function measure(
  { reviewing }: ConsoleDeps,
  sums: Sums,
  rotated: LedgerEntry | null,
): Readonly<Record<number, Measured>> {
  const { config, policy } = reviewing;
  const types = new Map(sums.byType);
  const count = (type: string) => types.get(type) ?? 0;
  const today = todayIn(zoneOf(reviewing), reviewing.now());
  const targets = [...policy.destinations.values()];
  const ineligible = config.practices.flatMap(({ ineligibleNumbers }) => ineligibleNumbers).length;
  const wild = targets.filter(({ destination }) =>
    destination.allow.some(({ path }) => path.includes("*")),
  );
  const identifying = targets.filter(({ destination }) =>
    destination.allow.some(({ path, permit }) => permit.length === 0 && isIdentifier(path)),
  );
  const lapsed = targets.filter(
    ({ destination, host }) =>
      destination.allow.some(({ permit }) => permit.length > 0) &&
      !destination.basis.some((basis) => isBasisInForce(basis, host, today)),
  );
  const callerIds = targets.filter(({ destination }) =>
    destination.allow.some(
      ({ path, permit }) => /^(cnam|extended_lookup)\b/.test(path) && permit.length > 0,
    ),
  );
  const ids = (of: typeof targets) => of.map(({ destination }) => destination.id).join(", ");
  const kinds = (kind: string) =>
    config.hooks.filter((hook) => hook.kind === kind).map(({ id }) => id);
  const received = (hooks: readonly string[]) =>
    hooks.reduce((all, id) => all + (sums.byHook.get(id) ?? 0), 0);
  const { heldDays, deadDays, keepSentDays, recordsYears } = config.retention;
  const withoutAccounts = config.practices.every(({ accounts }) => accounts === null);
  return {
    3: {
      holds: null,
      evidence: `${ineligible} numbers are listed; events that arrive on them are held`,
    },
    7: {
      holds: null,
      evidence: `links to recordings were found in ${count("BIOMETRIC")} deliveries in 30 days; they leave only where a basis permits it`,
    },
    8: {
      holds: true,
      evidence: `the guard keeps bodies encrypted, each under its own key; master key ${rotated === null ? "never rotated" : `last rotated ${new Date(rotated.at).toISOString().slice(0, 10)}`}`,
    },
    9: {
      holds: null,
      evidence: `found in what may leave in 30 days: SSN in ${count("SSN")}, telephone numbers in ${count("PHONE")} deliveries`,
    },
    10: {
      holds: true,
      evidence: `in the guard, held ones expire after ${heldDays} days, dead ones after ${deadDays}, what was sent after ${keepSentDays}; records after ${recordsYears} years`,
    },
    11: {
      holds: null,
      evidence:
        kinds("text").length === 0
          ? "no hook for texts: none passes the guard"
          : `${received(kinds("text"))} texts judged in 30 days`,
    },
    12: {
      holds: wild.length === 0 && identifying.length === 0,
      evidence:
        [
          wild.length > 0 && `wildcards at ${ids(wild)}`,
          identifying.length > 0 && `fields that are identifiers at ${ids(identifying)}, redacted`,
        ]
          .filter((each) => each !== false)
          .join("; ") || "no destination is allowed an identifying field or a wildcard",
    },
    13: {
      holds: null,
      evidence:
        kinds("export").length === 0
          ? "no hook for exports: none passes the guard"
          : `${received(kinds("export"))} exports judged in 30 days`,
    },
    14: {
      holds: callerIds.length === 0,
      evidence:
        callerIds.length === 0
          ? "caller ID names leave nowhere in clear"
          : `permitted at ${ids(callerIds)}`,
    },
    15: {
      holds: lapsed.length === 0,
      evidence:
        lapsed.length === 0
          ? "every destination that may get identifiers in clear has a basis in force"
          : `no basis in force: ${ids(lapsed)}`,
    },
    16: {
      holds: null,
      evidence: withoutAccounts
        ? "one practice has all accounts"
        : "events of accounts in no practice are held",
    },
  };
}

/** Staff and the practice's own are no patients. */
function isIdentifier(path: string): boolean {
  const keys = path
    .replaceAll("[]", ".[]")
    .split(".")
    .map((key) => (key === "[]" ? 0 : key));
  const { type, of } = ctmCatalogue.factsFor(keys);
  return type !== null && of !== "agent" && of !== "practice";
}
