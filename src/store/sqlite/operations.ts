import type { Store } from "../store.ts";
import { addApiKey, apiKey, apiKeys, revokeApiKey, touchApiKey } from "./accounts/api-keys.ts";
import { countAttempt } from "./accounts/attempts.ts";
import {
  addPerson,
  changePerson,
  emergencies,
  people,
  person,
  useBackupCode,
  useStep,
} from "./accounts/people.ts";
import {
  device,
  endSession,
  keepPending,
  openSession,
  pending,
  session,
  sessionsOf,
  touchSession,
} from "./accounts/sessions.ts";
import { spools } from "./bodies.ts";
import type { Db } from "./database.ts";
import {
  claimDeliveries,
  lastDeliveries,
  releaseDeliveries,
  settleDelivery,
} from "./deliveries.ts";
import { destinationHealth, destinationShapes } from "./destinations.ts";
import {
  appendEvent,
  claimEvents,
  claimExport,
  countCrash,
  event,
  putOff,
  releaseEvents,
  renewLease,
  requestJudging,
} from "./events.ts";
import { history } from "./history.ts";
import { hold, holdCount, holds } from "./holds.ts";
import { bodies, keepKey, keys, replaceEncrypted } from "./keys.ts";
import { acts, appendLedger, decisions, lastEntry, ledger, ledgerHead } from "./ledger.ts";
import { events, lastReceived, shapes, tallies } from "./lists.ts";
import { keepPolicy, policy } from "./policies.ts";
import type { Method } from "./protocol.ts";
import { depth, nextDue, ping } from "./queue.ts";
import { addRefusals, refusals } from "./refusals.ts";
import { keyedRequest } from "./request-keys.ts";
import {
  consent,
  discardHold,
  keepConsent,
  keepLook,
  rejudgeHold,
  releaseHold,
  retryDelivery,
  undoDiscard,
} from "./review.ts";
import {
  addRuling,
  confirmRuling,
  openRulings,
  revokeRuling,
  ruling,
  rulings,
  rulingsAndActs,
} from "./rulings.ts";
import { settleEvent } from "./settle-event.ts";
import { sweep } from "./sweep.ts";
import { acceptText } from "./texts.ts";
import { tokens } from "./tokens.ts";

export type Operations = {
  readonly [M in Method]: (db: Db, ...args: Parameters<Store[M]>) => Awaited<ReturnType<Store[M]>>;
};

/** What each method of the contract does, inside the batch's transaction: synchronous, so nothing comes between. */
export const OPERATIONS: Operations = {
  keepKey,
  keys,
  replaceEncrypted,
  bodies,
  appendEvent,
  acceptText,
  keyedRequest,
  claimEvents,
  claimExport,
  renewLease,
  countCrash,
  putOff,
  settleEvent,
  requestJudging,
  releaseLeases: (db, now) => ({
    events: releaseEvents(db, now),
    ...releaseDeliveries(db, now),
  }),
  tokens,
  claimDeliveries,
  settleDelivery,
  holds,
  holdCount,
  hold,
  releaseHold,
  keepConsent,
  consent,
  keepLook,
  discardHold,
  undoDiscard,
  rejudgeHold,
  retryDelivery,
  addRuling,
  confirmRuling,
  revokeRuling,
  ruling,
  openRulings,
  rulingsAndActs,
  rulings,
  spools,
  keepPolicy,
  policy,
  event,
  events,
  history,
  shapes,
  lastReceived,
  tallies,
  destinationHealth,
  destinationShapes,
  addRefusals,
  refusals,
  lastDeliveries,
  depth,
  nextDue,
  ledgerHead,
  appendLedger,
  ledger,
  acts,
  lastEntry,
  decisions,
  addPerson,
  person,
  people,
  changePerson,
  useStep,
  useBackupCode,
  emergencies,
  openSession,
  session,
  sessionsOf,
  touchSession,
  endSession,
  keepPending,
  pending,
  device,
  countAttempt,
  addApiKey,
  apiKey,
  apiKeys,
  touchApiKey,
  revokeApiKey,
  sweep,
  ping,
};
