import type { Practice, Route } from "../../config/config.ts";
import { GuardError } from "../errors.ts";
import { newId } from "../ids.ts";
import { packEvent } from "../judge/envelope.ts";
import { plainKeys } from "../judge/path.ts";
import type { Policy } from "../judge/policy.ts";
import { type Way, wayTo } from "../judge/way.ts";
import { isWithin, type Reviewing } from "./reviewing.ts";

/** A call that nobody made: 555-01xx is given out to nobody, and `example` is no domain. */
const CALL = {
  id: 1,
  source: "PHI guard test",
  direction: "inbound",
  duration: 61,
  talk_time: 48,
  ring_time: 13,
  call_status: "answered",
  name: "Averill Testerby",
  caller_number: "+14105550199",
  email: "averill.testerby@mail.example",
  street: "1 Nowhere Lane",
  city: "Cockeysville",
  state: "MD",
  postal_code: "21030",
  tracking_label: "PHI guard test",
  summary:
    "This is a test by the PHI guard, and no call. Averill Testerby asks to be called back at (410) 555-0199.",
  transcription_text: "Hello, this is Averill Testerby. This is a test by the PHI guard.",
  notes: "a test by the PHI guard",
  tag_list: ["PHI guard test"],
  custom_fields: { test: "a test by the PHI guard" },
} as const;

/**
 * Sends an invented call to one destination, the whole way: it is an event of the first hook that leads there, is judged,
 * held where policy holds it, and delivered. Its id says that it is a test, to the receiver too. Resolves to the id.
 * Throws `ERR_NOT_FOUND`, and `ERR_USAGE` where a test could not be one.
 */
export async function sendTest(
  reviewing: Reviewing,
  { destination }: { readonly destination: string },
  actor: string,
): Promise<{ readonly event: string }> {
  const { policy, store, keys, ledger, now } = reviewing;
  const { hook, route } = wayOfTest(policy, destination);
  const practice = practiceFor(reviewing, route);
  const id = newId("evt_test");
  const receivedAt = now();
  const body = Buffer.from(JSON.stringify(callFor(route, practice)));
  const packed = packEvent({
    id, hook: hook.hook.id, receivedAt, contentType: "application/json", contentEncoding: "", body, signature: "off",
  }); // biome-ignore format: short facts
  await ledger.append({
    practice: practice.id,
    actor,
    act: "destination.test",
    facts: { event: id, destination },
  });
  await store.appendEvent({
    id,
    practice: practice.id,
    hook: hook.hook.id,
    receivedAt,
    activity: null,
    dedupe: null,
    dedupeSince: receivedAt,
    policy: hook.digest,
    body: keys.encrypt(`event|${id}`, packed),
    testTo: destination,
  });
  return { event: id };
}

/** Throws `ERR_USAGE` where a test could not be one. */
function wayOfTest(policy: Policy, destination: string): Way {
  const way = wayTo(policy, destination);
  const { takesFiles, sendsOnce } = way.target.preset;
  if (sendsOnce) throw new GuardError("ERR_USAGE", "a test would be a text to somebody");
  if (takesFiles) throw new GuardError("ERR_USAGE", "it takes files: send one to its hook");
  return way;
}

/** The practice that the test belongs to: one that the route lets through, and whose events the person sees. */
function practiceFor(reviewing: Pick<Reviewing, "policy" | "practice">, { when }: Route): Practice {
  const accounts = when.find(({ path }) => path === "account_id")?.anyOf ?? null;
  const fits = ({ id, accounts: own }: Practice) =>
    isWithin(reviewing, id) &&
    (accounts === null || own === null || own.some((each) => accounts.includes(each)));
  const practice = reviewing.policy.practices.find(fits);
  if (practice !== undefined) return practice;
  throw new GuardError("ERR_NOT_FOUND", "no practice of yours has an account that goes there");
}

/** The call as the route's conditions want it. */
function callFor({ when }: Route, { accounts }: Practice): object {
  const account = accounts?.[0] ?? "1";
  const call: Record<string, unknown> = { ...CALL, account_id: account };
  for (const { path, anyOf } of when) {
    const value = path === "account_id" ? (anyOf.find((each) => accounts?.includes(each)) ?? anyOf[0]) : anyOf[0]; // biome-ignore format: one choice
    put(call, plainKeys(path), value);
  }
  return call;
}

function put(
  into: Record<string, unknown>,
  keys: readonly (string | number)[],
  value: unknown,
): void {
  const [first, ...rest] = keys;
  if (first === undefined) return;
  if (rest.length === 0) into[first] = value;
  else {
    const child = into[first];
    const inner = { ...(typeof child === "object" ? child : {}) } as Record<string, unknown>;
    into[first] = inner;
    put(inner, rest, value);
  }
}
