import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { MARK } from "./marks.ts";
import { JOINT } from "./numbers.ts";
import { matchesIn } from "./sample.ts";

const OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const V4 = new RegExp(`(?<![\\d.]|\\d[-_])(?:${OCTET}\\.){3}${OCTET}(?!\\d|\\.\\d)`, "g");
/** Looked at more closely once found: a run of hexadecimal digits and colons, which may end in dots. */
const V6 = /(?<![\w:.])(?=[0-9A-Fa-f]{1,4}:|::)[0-9A-Fa-f:]{2,45}(?:\.\d{1,3}){0,3}(?![\w:]|\.\d)/g;
const OF_V4 = { digits: 4, joints: JOINT.dot } as const;
const V6_GATE = /:[0-9A-Fa-f]{0,4}:/;
const GROUP = /^[0-9A-Fa-f]{1,4}$/;
const V4_GROUP = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const VERSION =
  /(?<![A-Za-z])(?:v|ver|vers|version|build|release|firmware|fw|sw|hw|app|software|ios|os|android|driver|patch|rev|revision|sdk)\b(?: (?:needed|required|version|updated?|upgraded?|is|was|to|now|installed|no)){0,3}[\s.:=#"'-]{0,4}$|[vV]$|\b(?:chrome|crios|edg[a-z]{0,3}|opr|safari|firefox|fxios|samsungbrowser|headlesschrome|gsa|instagram|fbav|yabrowser)\/$/i;
/** What a program calls itself by, and the version that another one came from. */
const PROGRAM = /[a-z](?<!\b(?:ip|client|host|addr|address|visitor|user|remote|src|from|via))\/$/i;
const REPLACED =
  /\b(?:v|version|release|build|firmware|fw|sw|app|driver)\b[\s.:#]{0,3}\d{1,4}(?:\.\d{1,5}){1,3} {0,2}(?:->|=>|→|to|>) {0,2}$/i;
const VERSION_REACH = 32;
const SPECIAL = /^(?:0\.|127\.|255\.)/;

/** IP addresses of both versions, but no version numbers, times or hardware addresses. */
export const ipAddress = defineDetector({
  id: "ip-address",
  type: "IP",
  reads: "digits",
  needs: { digits: 4, marks: MARK.colon },
  source: "RFC 791, RFC 4291 §2.2, RFC 5952",
  examples: {
    match: ["203.0.113.77", "ip=203.0.113.77;", "2001:db8::7d3", "2601:645:4300:9a20::7d3", "from 2001:db8::7d3: seen", "2600:1700:8d0:41f0:9c2b:11ff:fe3a:7d10", "::ffff:203.0.113.5", "fe80::1", "the app from 203.0.113.77", "client/12.0.113.77", "moved from 10.4.2.1 to 10.4.3.9"],
    noMatch: ["version 4.12.0.1", "fw 4.10.2.1", "Firmware needed: 5.2.0.18", "app_version = 6.1.0.4", "updated firmware to 5.2.0.18", "v2.410.555.1", "203.0.113", "203.0.113.256", "1.203.0.113.77", "10:41:22", "00:03:18", "12:30", "00:1B:44:11:3A:B7", "127.0.0.1", "SamsungBrowser/26.0 Chrome/122.0.6.1 Mobile", "nginx/1.27.0.1", "Release 10.4.2.1 -> 10.4.3.0"],
  }, // biome-ignore format: one list is one line
  *detect({ text, numeric }) {
    for (const { match, index } of matchesIn(numeric, V4, OF_V4))
      if (!SPECIAL.test(match[0]) && !isVersion(text, match[0], index))
        yield propose(index, index + match[0].length, 0.9, "form:ipv4");
    if (!V6_GATE.test(text)) return;
    for (const { match, index } of matchesIn(numeric, V6)) {
      // A single colon behind it is the sentence's.
      const address = match[0].replace(/(?<!:):$/, "");
      if (isV6(address)) yield propose(index, index + address.length, 0.9, "form:ipv6");
    }
  },
});

function isV6(match: string): boolean {
  const groups = match.split(":").filter((group) => group !== "");
  const last = groups.at(-1) ?? "";
  const others = V4_GROUP.test(last) ? groups.slice(0, -1) : groups;
  if (!others.every((group) => GROUP.test(group)) || match.includes(":::")) return false;
  if (match.includes("::"))
    return match.split("::").length === 2 && groups.length < 8 && /[0-9a-f]{2}/i.test(match);
  return groups.length === 8;
}

/** A program's name goes at once before its version, whose parts are small. */
function isVersion(text: string, match: string, index: number): boolean {
  if (isNear(VERSION, text, index, VERSION_REACH) || isNear(REPLACED, text, index, VERSION_REACH))
    return true;
  return (
    PROGRAM.test(text.slice(Math.max(0, index - 12), index)) && Number.parseInt(match, 10) < 20
  );
}
