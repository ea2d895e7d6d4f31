import { withStore } from "../support/store.ts";
import { describeAccounts } from "./accounts-contract.ts";
import { describeStore } from "./contract.ts";
import { describeExports } from "./exports-contract.ts";
import { describeLists } from "./lists-contract.ts";
import { describeReview } from "./review-contract.ts";
import { describeRulings } from "./rulings-contract.ts";
import { describeTexts } from "./texts-contract.ts";

describeStore("sqlite", (run) => withStore(run));
describeReview("sqlite", (run) => withStore(run));
describeAccounts("sqlite", (run) => withStore(run));
describeExports("sqlite", withStore);
describeLists("sqlite", (run) => withStore(run));
describeRulings("sqlite", (run) => withStore(run));
describeTexts("sqlite", (run) => withStore(run));
