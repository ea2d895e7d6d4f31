import { isListedAddress } from "./address.ts";

/** What is wrong with a URL by itself, or null. The URL is not repeated: it may hold a key. */
export function urlFault(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
    return "is not a URL; write it with https:// in front";
  if (url.username !== "" || url.password !== "")
    return "holds a user name or password; give them as a header (Authorization) instead";
  return null;
}

/** What is wrong with a destination's URL, or null: https everywhere, http only to listed addresses. */
export function destinationUrlFault(text: string, allowPrivate: readonly string[]): string | null {
  const fault = urlFault(text);
  const url = URL.parse(text);
  if (fault !== null || url === null || url.protocol === "https:") return fault;
  if (isListedAddress(url.hostname, allowPrivate)) return null;
  return "is plain http; use https, or an IP address (or localhost) that network.allow_private lists";
}

interface Located {
  readonly url?: string | null | undefined;
  readonly path?: string | null | undefined;
}

/** Where a destination is, as bases name it: its URL's host; `localhost` for a folder of this machine; else null. */
export function hostOf({ url, path }: Located): string | null {
  if (path) return "localhost";
  return url ? (URL.parse(url)?.host ?? null) : null;
}
