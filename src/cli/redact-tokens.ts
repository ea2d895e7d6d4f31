import { GuardError } from "../errors.ts";
import { type TokenNeed, tokenRequests } from "../judge/token.ts";
import { defineAct } from "./command.ts";

interface Input {
  readonly practice: string;
  readonly destination: string;
  readonly needs: readonly TokenNeed[];
}

/** The tokens that rows of an export need, from the process that has the store; a JSON array in their order. */
export const redactTokens = defineAct<Input>({
  name: "redact tokens",
  isInternal: true,
  usage: "",
  about: "",
  async read() {
    throw new GuardError("ERR_USAGE", "tokens are drawn for an export only");
  },
  async run({ store, keys }, { practice, destination, needs }) {
    const tokens = await store.tokens(tokenRequests(practice, destination, needs, keys.digest));
    return { exit: 0, out: JSON.stringify(tokens) };
  },
});
