import { startThread } from "./thread.ts";

// A thread that judges events and does nothing else.
startThread();
