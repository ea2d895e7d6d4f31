import type { PersonRow } from "../../store/accounts.ts";
import { defineAct } from "../command.ts";
import { linesOf } from "../table.ts";

/** `user list`: who has an account, and how far it is set up. */
export const userList = defineAct({
  name: "user list",
  usage: "user list",
  about: "list people, their roles and last sign-ins",
  async read() {
    return {};
  },
  async run({ store }) {
    const people = await store.people();
    if (people.length === 0)
      return { exit: 0, out: "there is nobody yet: user add EMAIL --role admin" };
    return { exit: 0, out: linesOf([HEAD, ...people.map(rowOf)]).join("\n") };
  },
});

const HEAD = ["email", "role", "practice", "last sign-in", "state"];

function rowOf(person: PersonRow): string[] {
  const { email, role, practice, signedInAt } = person;
  return [
    email,
    role,
    practice ?? "all",
    signedInAt === null ? "never" : dayTime(signedInAt),
    stateOf(person),
  ];
}

function stateOf({ disabledAt, password, totp, codesLeft, emergencyUntil }: PersonRow): string {
  const isEmergency = emergencyUntil !== null && emergencyUntil > Date.now();
  const emergency = isEmergency ? [`emergency until ${dayTime(emergencyUntil)}`] : [];
  if (disabledAt !== null) return "disabled";
  if (password === null) return ["invited", ...emergency].join(", ");
  const factor = totp === null ? "no second factor yet" : `${codesLeft} backup codes`;
  return [factor, ...emergency].join(", ");
}

function dayTime(at: number): string {
  return new Date(at).toISOString().slice(0, 16);
}
