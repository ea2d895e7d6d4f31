import { BlockList, isIP, isIPv4 } from "node:net";

/** Which addresses a delivery may connect to. */
export interface AddressGuard {
  /** May the address be connected to; over plain http only what is listed by name. */
  allows(address: string, scheme: "http:" | "https:"): boolean;
}

/** Addresses that are nobody's on the open internet (IANA special-purpose registries, RFC 6890 and its successors). */
const CLOSED_V4 = `
  0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24
  203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`;
/** The v6 addresses of the open internet (RFC 4291 §2.4); all others are closed, the translations to v4 among them. */
const OPEN_V6 = "2000::/3";
/** Closed within it: protocol assignments with Teredo, documentation, 6to4. Tunnels reach what is closed in v4. */
const CLOSED_V6 = "2001::/23 2001:db8::/32 2002::/16 3fff::/20";

/** `allowPrivate` are CIDRs that may be reached all the same. */
export function createAddressGuard(allowPrivate: readonly string[]): AddressGuard {
  const closed = listOf([...words(CLOSED_V4), ...words(CLOSED_V6)]);
  const open = listOf(["0.0.0.0/0", OPEN_V6]);
  const listed = listOf(allowPrivate);
  return {
    allows(address, scheme) {
      const bare = address.replace(/%.*$/, "");
      if (isIP(bare) === 0) return false;
      const plain = mappedV4(bare) ?? bare;
      const family = isIPv4(plain) ? "ipv4" : "ipv6";
      if (listed.check(plain, family)) return true;
      return scheme === "https:" && open.check(plain, family) && !closed.check(plain, family);
    },
  };
}

function listOf(cidrs: readonly string[]): BlockList {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [net = "", bits] = cidr.split("/");
    const family = isIP(net) === 4 ? "ipv4" : "ipv6";
    list.addSubnet(net, Number(bits ?? (family === "ipv4" ? 32 : 128)), family);
  }
  return list;
}

/** The v4 address in a v4-mapped one (`::ffff:10.0.0.1`, in any spelling), or null. */
function mappedV4(address: string): string | null {
  if (isIPv4(address)) return null;
  // A URL's host is the canonical spelling (RFC 5952), in which a mapped address has one form.
  const { hostname } = new URL(`http://[${address}]`);
  const halves = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(hostname)?.slice(1);
  if (halves === undefined) return null;
  return halves
    .map((half) => Number.parseInt(half, 16))
    .flatMap((half) => [half >> 8, half & 255])
    .join(".");
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
