import { actorOf, may } from "../accounts/roles.ts";
import { GuardError } from "../errors.ts";
import { rejudgeHold, retryDelivery } from "../review/again.ts";
import { discardHold, undoDiscard } from "../review/discard.ts";
import { showEvent } from "../review/event.ts";
import { listHolds } from "../review/list.ts";
import { releaseHold } from "../review/release.ts";
import { revealHold } from "../review/reveal.ts";
import { lookAtHold, showHold, withoutText } from "../review/show.ts";
import { listEntries } from "./ledger.ts";
import { defineRoute, type Route } from "./route.ts";
import { RULING_ROUTES } from "./ruling-routes.ts";
import {
  done, holdList, ledgerPage, ledgerQuery, listQuery, preview, reasoned, release, revealed, shownEvent, shownHold,
} from "./schemas.ts"; // biome-ignore format: short names

/** Everything the API does. */
export const ROUTES: readonly Route[] = [
  defineRoute({
    method: "get",
    path: "/holds",
    name: "listHolds",
    about: "What waits for a person, or waited, newest first",
    right: "see",
    query: listQuery,
    answer: holdList,
    faults: [],
    run: (reviewing, { query }) => listHolds(reviewing, query),
  }),
  defineRoute({
    method: "get",
    path: "/holds/{id}",
    name: "showHold",
    about: "Why it is held, and byte for byte what would leave; that somebody looked is on record",
    right: "see",
    answer: shownHold,
    faults: ["ERR_NOT_FOUND"],
    run: async (reviewing, { id }, person) =>
      may(person, "open")
        ? lookAtHold(reviewing, { id }, actorOf(person))
        : withoutText(await showHold(reviewing, { id })),
  }),
  defineRoute({
    method: "post",
    path: "/holds/{id}/preview",
    name: "previewHold",
    about: "The same with further redactions; it changes nothing",
    right: "open",
    body: preview,
    answer: shownHold,
    faults: ["ERR_NOT_FOUND"],
    run: (reviewing, { id, body }, person) =>
      lookAtHold(reviewing, { id, ...body }, actorOf(person)),
  }),
  defineRoute({
    method: "post",
    path: "/holds/{id}/release",
    name: "releaseHold",
    about: "Lets it leave, redacted; as is only for a person who signed in, under a basis in force",
    right: "decide",
    body: release,
    answer: done,
    faults: [
      "ERR_NO_REASON", "ERR_NOTE_HAS_PHI", "ERR_NOT_FOUND", "ERR_ALREADY_DECIDED", "ERR_NOT_JUDGED", "ERR_CHANGED",
      "ERR_NO_BASIS", "ERR_NO_CREDENTIALS",
    ], // biome-ignore format: a list
    run: (reviewing, { id, body }, person) => {
      if (body.as === "as_is" && !may(person, "as-is"))
        throw new GuardError(
          "ERR_FORBIDDEN",
          "as is releases only a person who signed in to the console",
        );
      return releaseHold(reviewing, { id, ...body }, actorOf(person));
    },
  }),
  defineRoute({
    method: "post",
    path: "/holds/{id}/discard",
    name: "discardHold",
    about: "It never leaves",
    right: "decide",
    body: reasoned,
    answer: done,
    faults: [
      "ERR_NO_REASON",
      "ERR_NOTE_HAS_PHI",
      "ERR_NOT_FOUND",
      "ERR_ALREADY_DECIDED",
      "ERR_CHANGED",
    ],
    run: (reviewing, { id, body }, person) =>
      discardHold(reviewing, { id, ...body }, actorOf(person)),
  }),
  defineRoute({
    method: "post",
    path: "/holds/{id}/undo",
    name: "undoDiscard",
    about: "Takes a discard back, in its grace time",
    right: "decide",
    answer: done,
    faults: ["ERR_NOT_FOUND", "ERR_ALREADY_DECIDED"],
    run: (reviewing, { id }, person) => undoDiscard(reviewing, { id }, actorOf(person)),
  }),
  defineRoute({
    method: "post",
    path: "/holds/{id}/rejudge",
    name: "rejudgeHold",
    about: "Has its event judged anew, under the policy now in force",
    right: "decide",
    answer: done,
    faults: ["ERR_NOT_FOUND", "ERR_ALREADY_DECIDED", "ERR_NO_CREDENTIALS"],
    run: (reviewing, { id }, person) => rejudgeHold(reviewing, { id }, actorOf(person)),
  }),
  defineRoute({
    method: "post",
    path: "/holds/{id}/reveal",
    name: "revealHold",
    about: "Its text in clear, for a person who signed in, on record",
    right: "reveal",
    body: reasoned,
    answer: revealed,
    faults: [
      "ERR_NO_REASON",
      "ERR_NOTE_HAS_PHI",
      "ERR_NOT_FOUND",
      "ERR_ALREADY_DECIDED",
      "ERR_NOT_JUDGED",
      "ERR_CHANGED",
    ],
    run: (reviewing, { id, body }, person) =>
      revealHold(reviewing, { id, ...body }, actorOf(person)),
  }),
  defineRoute({
    method: "get",
    path: "/events/{id}",
    name: "showEvent",
    about: "What came in, without a value of it, and what became of it at each destination",
    right: "see",
    answer: shownEvent,
    faults: ["ERR_NOT_FOUND"],
    run: (reviewing, { id }) => showEvent(reviewing, { id }),
  }),
  defineRoute({
    method: "post",
    path: "/deliveries/{id}/retry",
    name: "retryDelivery",
    about: "Sends once more what is dead or of unknown fate; the destination may get it twice",
    right: "decide",
    answer: done,
    faults: ["ERR_NOT_FOUND", "ERR_ALREADY_DECIDED", "ERR_NO_CREDENTIALS"],
    run: (reviewing, { id }, person) => retryDelivery(reviewing, { id }, actorOf(person)),
  }),
  defineRoute({
    method: "get",
    path: "/ledger",
    name: "listLedger",
    about: "The acts on record, oldest first",
    right: "ledger",
    query: ledgerQuery,
    answer: ledgerPage,
    faults: [],
    run: (reviewing, { query }) => listEntries(reviewing, query),
  }),
  ...RULING_ROUTES,
];
