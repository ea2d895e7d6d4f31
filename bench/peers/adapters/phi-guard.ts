import { scanText } from "../../../detectors/scan.ts";
import { opened, type Peer } from "../peer.ts";

/** Ours. */
export const phiGuard: Peer = {
  name: "phi-guard",
  open: async () => opened(scanText, (_, spans) => spans),
};
