import { defineAct } from "../command.ts";
import { linesOf } from "../table.ts";

/** `apikey list`: keys without what they are: whose, what they may, when one was used last. */
export const apikeyList = defineAct({
  name: "apikey list",
  usage: "apikey list",
  about: "list keys of the API, whose they are and when they were used last",
  async read() {
    return {};
  },
  async run({ store }) {
    const keys = await store.apiKeys();
    if (keys.length === 0) return { exit: 0, out: "there are no keys" };
    const people = new Map((await store.people()).map(({ id, email }) => [id, email]));
    const rows = keys.map((key) => [
      key.id,
      key.role,
      key.practice ?? "all",
      key.person === null ? key.madeBy : (people.get(key.person) ?? key.person),
      dayTime(key.createdAt),
      dayTime(key.usedAt),
      key.revokedAt === null ? "" : "revoked",
    ]);
    return { exit: 0, out: linesOf([HEAD, ...rows]).join("\n") };
  },
});

const HEAD = ["id", "role", "practice", "whose", "made", "last used", ""];

function dayTime(at: number | null): string {
  return at === null ? "never" : new Date(at).toISOString().slice(0, 16);
}
