import { matches } from "./matches.ts";

/** Hosts whose links lead to recordings and pictures of a person: CTM's own, carriers', storage. A host counts with all below it. */
const MEDIA_HOSTS = [
  "calltrackingmetrics.com", "twilio.com", "twiliocdn.com", "bandwidth.com", "plivo.com", "telnyx.com", "amazonaws.com",
  "cloudfront.net", "storage.googleapis.com", "blob.core.windows.net", "digitaloceanspaces.com",
]; // biome-ignore format: a list reads better in rows

const LINK = /https?:\/\/([a-z0-9.-]{1,253})(?::\d{1,5})?(\/[^\s"'<>\\|]{0,2000})?/gi;
/** CTM gives some links as paths on its own host. */
const PATH = /(?<![\w/.])\/api\/v\d\/accounts\/[^\s"'<>\\|]{1,500}/gi;

export interface MediaLink {
  readonly start: number;
  readonly end: number;
  readonly path: string;
}

/** Links on such hosts, with their path and query in lower case. */
export function* mediaLinks(text: string): Generator<MediaLink> {
  for (const { 0: match, 1: host = "", 2: path = "", index } of matches(text, LINK)) {
    const lower = host.toLowerCase();
    if (MEDIA_HOSTS.some((known) => lower === known || lower.endsWith(`.${known}`)))
      yield { start: index, end: index + match.length, path: path.toLowerCase() };
  }
  for (const { 0: match, index } of matches(text, PATH))
    yield { start: index, end: index + match.length, path: match.toLowerCase() };
}
