import type { Command } from "../command.ts";

export const serve: Command = {
  name: "serve",
  usage: "serve",
  about: "run the guard (what npm start does)",
  async run() {
    const main = await import("../../main.ts");
    await main.serve();
    return { exit: -1 };
  },
};
