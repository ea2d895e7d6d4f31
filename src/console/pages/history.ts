import type { LedgerEntry } from "../../store/ledger.ts";
import type { Attempt, History } from "../../store/review.ts";
import { type Content, type Html, href, html } from "../html.ts";
import { stateTag, time } from "../parts.ts";
import { REASON_WORDS, span } from "../words.ts";

/** The events of an activity with what became of them, and what happened to this one, in order. */
export function historyOf(
  { events, decisions, attempts, acts }: History,
  {
    hold,
    names,
    now,
  }: {
    readonly hold: { readonly event: string };
    readonly names: ReadonlyMap<string, string>;
    readonly now: number;
  },
): Html {
  const own = events.filter(({ id }) => id === hold.event);
  const ways = new Map(
    own.flatMap(({ deliveries }) => deliveries.map((each) => [each.id, each] as const)),
  );
  const ownActs = acts.filter(({ facts }) => factsIn(facts)["event"] === hold.event);
  /** Taking a discard back is a decision too, and stands among the acts with who did it. */
  const isUndo = ({ delivery, decidedAt }: { delivery: string; decidedAt: number }) =>
    ownActs.some(
      ({ act, at, facts }) =>
        act === "hold.undo" &&
        factsIn(facts)["delivery"] === delivery &&
        Math.abs(at - decidedAt) < 1_000,
    );
  const happened: { readonly at: number; readonly who: Content; readonly what: Content }[] = [
    ...own.map(({ receivedAt, hook, repeatOf }) => ({
      at: receivedAt,
      who: "CTM",
      what: html`sent it to <strong>${hook}</strong>${repeatOf !== null && ", again"}`,
    })),
    ...decisions
      .filter(
        (decision) =>
          decision.event === hold.event && !BY_PERSON.has(decision.verdict) && !isUndo(decision),
      )
      .map(({ decidedAt, verdict, reason, destination }) => ({
        at: decidedAt,
        who: "the guard",
        what: html`decided for ${destination}: <strong>${verdict}</strong>${reason !== null && html` (${reason})`}`,
      })),
    ...attempts.flatMap((attempt) => {
      const way = ways.get(attempt.delivery);
      if (way === undefined) return [];
      return { at: attempt.at, who: "the guard", what: attemptLine(attempt, way.destination) };
    }),
    ...ownActs.map((entry) => ({
      at: entry.at,
      who: html`<bdi>${names.get(entry.actor) ?? entry.actor}</bdi>`,
      what: actLine(entry),
    })),
  ];
  const steps = happened.toSorted((a, b) => a.at - b.at);
  return html`<section aria-labelledby="happened"><h2 id="happened">What happened</h2>
${events.length > 1 && activity(events, hold.event, now)}
<ol class="steps">${steps.map(({ at, who, what }) => html`<li>${time(at)} <span class="what"><span class="muted">${who}</span> ${what}</span></li>`)}</ol></section>`;
}

/** Decisions that stand in the ledger too, with who made them. */
const BY_PERSON = new Set(["release", "release-as-is", "discard"]);

function activity(events: History["events"], own: string, now: number): Html {
  return html`<p class="muted">Events of the same activity</p><table class="list"><thead><tr><th scope="col">Received</th><th scope="col">Hook</th><th scope="col">Became</th></tr></thead><tbody>${events.map(
    ({ id, receivedAt, hook, deliveries }) =>
      html`<tr${id === own && html` class="own"`}><td class="when"><a href="${href(["events", id])}">${time(receivedAt)}</a> <span class="muted age">${span(now - receivedAt)}</span></td><td>${hook}${id === own && " (this one)"}</td><td>${deliveries.map(({ destination, state }) => html`<span class="pair">${destination} ${stateTag(state)}</span> `)}</td></tr>`,
  )}</tbody></table>`;
}

export function attemptLine(
  { attempt, state, reason, status, durationMs }: Attempt,
  destination: string,
): Html {
  const answer = status === null ? reason : `status ${status}`;
  return html`tried to send to ${destination} (attempt ${attempt}): <strong>${state}</strong>${answer !== null && `, ${answer}`}, ${durationMs} ms`;
}

type FactsRead = Readonly<Record<string, string | number | boolean | null>>;

export function factsIn(facts: string): FactsRead {
  return JSON.parse(facts) as FactsRead;
}

/** What each act of the ledger is, in words. */
export const ACTS: Readonly<Record<string, string>> = {
  "hold.open": "opened it",
  "hold.reveal": "looked at a value",
  "hold.release": "released it",
  "hold.ask-as-is": "asked to release it as is",
  "hold.discard": "discarded it",
  "hold.undo": "took the discard back",
  "hold.rejudge": "had it judged anew",
  "ruling.add": "ruled on a text",
  "ruling.ask": "asked to say that a text is no PHI",
  "ruling.reveal": "looked at a text that is ruled on",
  "ruling.revoke": "revoked a ruling",
  "delivery.retry": "had it sent once more",
  "checklist.attest": "attested a point",
  "checklist.withdraw": "withdrew an attestation",
  "destination.test": "tried the destination out",
  "file.clean": "had a file redacted",
  "file.download": "downloaded a redacted file",
  "user.add": "added a person",
  "user.role": "changed a role",
  "user.link": "made a new link",
  "user.disable": "shut a person out",
  "user.emergency": "gave emergency access",
  "user.password": "set a password",
  "user.enrol": "set up a second factor",
  "user.backup-codes": "made new backup codes",
  "apikey.new": "made a key of the API",
  "apikey.revoke": "revoked a key of the API",
  "sign-in": "signed in",
  "sign-in.refused": "sign-in refused, and had to wait",
  "session.end": "ended a session",
  "session.end-all": "ended all sessions",
  "key.rotate": "rotated the master key",
  start: "the guard started",
};

function actLine({ act, facts }: LedgerEntry): Html {
  const { reason, note, as, type, path, destination } = factsIn(facts);
  const why =
    typeof reason === "string"
      ? ((REASON_WORDS as Readonly<Record<string, string>>)[reason] ?? reason)
      : null;
  return html`<strong>${ACTS[act] ?? act}</strong>${typeof destination === "string" && html` <span class="muted">(${destination})</span>`}${as === "as_is" && ", as is"}${typeof type === "string" && html`: ${type} in <code>${path as string}</code>`}${why !== null && html`: ${why}`}${typeof note === "string" && html` “${note}”`}`;
}
