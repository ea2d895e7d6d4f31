import { withStore } from "../support/store.ts";
import { describeStore } from "./contract.ts";

describeStore("sqlite", (run) => withStore(run));
