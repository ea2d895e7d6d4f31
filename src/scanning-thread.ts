import { startThread } from "./pipeline/thread.ts";
import { doWork } from "./review/works/index.ts";

// A scanning thread of the running guard: it judges events, and reads what is held for whoever opens it.
startThread(doWork);
