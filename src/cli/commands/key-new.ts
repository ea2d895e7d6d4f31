import { newMasterKey } from "../../keys/keys.ts";
import type { Command } from "../command.ts";

export const keyNew: Command = {
  name: "key new",
  usage: "key new",
  about: "print a new master key",
  async run() {
    return { exit: 0, out: newMasterKey() };
  },
};
