import { defineDetector, NOTHING, type Proposal, propose } from "./detector.ts";
import { matchesIn, type Stretch } from "./sample.ts";

const MAC =
  /(?<![0-9A-Fa-f:.-])(?:[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![0-9A-Fa-f:.-]*[0-9A-Fa-f])/g;

/** What every address has; each begins with a mark, which texts are quickly searched for. */
const GATE = /:[0-9A-Fa-f]{2}:|-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-|\.[0-9A-Fa-f]{4}\./;

/** Hardware addresses of network devices. */
export const macAddress = defineDetector({
  id: "mac-address",
  type: "DEVICE",
  reads: "digits",
  source: "IEEE 802-2014, EUI-48",
  examples: {
    match: ["00:1B:44:11:3A:B7", "00-1b-44-11-3a-b7", "001b.4411.3ab7"],
    noMatch: ["00:1B:44:11:3A", "00:1B:44:11:3A:B7:00:11", "12:30:45", "2001:db8::1"],
  },
  detect({ text, numeric }) {
    return GATE.test(text) ? addressesIn(numeric) : NOTHING;
  },
});

function* addressesIn(numeric: readonly Stretch[]): Generator<Proposal> {
  for (const { match, index } of matchesIn(numeric, MAC))
    yield propose(index, index + match[0].length, 0.9, "form:mac");
}
