import { actorOf } from "../accounts/roles.ts";
import { previewRuling, saveRuling } from "../review/rule.ts";
import { confirmRuling, listRulings, revealRuling, revokeRuling } from "../review/rulings.ts";
import { defineRoute, type Route } from "./route.ts";
import { reasoned, revealedRuling, ruling, rulingList, rulingPreview, rulingQuery, savedRuling, shownRuling, weighedRuling } from "./schemas.ts"; // biome-ignore format: short names

/** What people rule on texts. */
export const RULING_ROUTES: readonly Route[] = [
  defineRoute({
    method: "post",
    path: "/holds/{id}/rulings/preview",
    name: "previewRuling",
    about:
      "What it would change to say of a text that it is no PHI, or that it was missed; it changes nothing",
    right: "rule",
    body: rulingPreview,
    answer: weighedRuling,
    faults: ["ERR_NOT_FOUND", "ERR_ALREADY_DECIDED", "ERR_NOT_JUDGED", "ERR_CHANGED"],
    run: async (reviewing, { id, body: { path, start, end, ...rest } }, person) => {
      const input = { id, at: { path, start, end }, ...rest };
      const { at: _place, ...weighed } = await previewRuling(reviewing, input, actorOf(person));
      return weighed;
    },
  }),
  defineRoute({
    method: "post",
    path: "/holds/{id}/rulings",
    name: "addRuling",
    about:
      "Says of a text that it is no PHI, or that it was missed, for a person who signed in; it counts from the next event on",
    right: "rule",
    body: ruling,
    answer: savedRuling,
    faults: [
      "ERR_NO_REASON",
      "ERR_NOTE_HAS_PHI",
      "ERR_NOT_FOUND",
      "ERR_ALREADY_DECIDED",
      "ERR_NOT_JUDGED",
      "ERR_CHANGED",
      "ERR_EXISTS",
    ],
    run: (reviewing, { id, body: { path, start, end, ...rest } }, person) =>
      saveRuling(reviewing, { id, at: { path, start, end }, ...rest }, actorOf(person)),
  }),
  defineRoute({
    method: "get",
    path: "/rulings",
    name: "listRulings",
    about: "What people ruled on texts, without the texts, newest first",
    right: "open",
    query: rulingQuery,
    answer: rulingList,
    faults: [],
    run: (reviewing, { query }) => listRulings(reviewing, query),
  }),
  defineRoute({
    method: "post",
    path: "/rulings/{id}/reveal",
    name: "revealRuling",
    about: "Its text in clear, for a person who signed in, on record",
    right: "reveal",
    body: reasoned,
    answer: revealedRuling,
    faults: ["ERR_NO_REASON", "ERR_NOTE_HAS_PHI", "ERR_NOT_FOUND"],
    run: async (reviewing, { id, body }, person) => ({
      text: await revealRuling(reviewing, { id, ...body }, actorOf(person)),
    }),
  }),
  defineRoute({
    method: "post",
    path: "/rulings/{id}/confirm",
    name: "confirmRuling",
    about: "The second person's word, where two must say that a text is no PHI",
    right: "rule",
    answer: shownRuling,
    faults: ["ERR_NOT_FOUND", "ERR_EXISTS"],
    run: (reviewing, { id }, person) => confirmRuling(reviewing, { id }, actorOf(person)),
  }),
  defineRoute({
    method: "post",
    path: "/rulings/{id}/revoke",
    name: "revokeRuling",
    about: "Takes a ruling back; its text is erased",
    right: "manage",
    body: reasoned,
    answer: shownRuling,
    faults: ["ERR_NO_REASON", "ERR_NOTE_HAS_PHI", "ERR_NOT_FOUND"],
    run: (reviewing, { id, body }, person) =>
      revokeRuling(reviewing, { id, ...body }, actorOf(person)),
  }),
];
