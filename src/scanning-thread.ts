import { startThread } from "./pipeline/thread.ts";

// A scanning thread of the running guard: it judges events, and reads what is held for whoever opens it. What that takes is
// loaded when somebody does, or something large is held: it would cost each start a sixth.
startThread(
  async (bench, name, given) => {
    const { doWorkFor } = await import("./review/works/index.ts");
    return doWorkFor(bench, name, given);
  },
  async (bench, held) => {
    const { lookAhead } = await import("./review/tell.ts");
    return lookAhead(bench, held);
  },
);
