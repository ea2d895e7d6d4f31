import { openStore } from "../../src/store/index.ts";
import { aNewEvent } from "../support/store.ts";

// Started by the durability test with a store's URL: appends events and prints the id of each once it is
// acknowledged, until it is killed.

const store = await openStore(process.argv[2] ?? "");
const appendForever = async (): Promise<never> => {
  for (;;) {
    const event = aNewEvent();
    await store.appendEvent(event);
    process.stdout.write(`${event.id}\n`);
  }
};
await Promise.all(Array.from({ length: 8 }, appendForever));
