import { BlockList, isIP } from "node:net";

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
/** Tunnels and translations to v4 (6to4, Teredo, NAT64) are closed as a whole: they reach what is closed above. */
const CLOSED_V6 = `
  ::/96 ::1/128 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7
  fe80::/10 fec0::/10 ff00::/8`;

/** `allowPrivate` are CIDRs that may be reached all the same. */
export function createAddressGuard(allowPrivate: readonly string[]): AddressGuard {
  const closed = listOf([...words(CLOSED_V4), ...words(CLOSED_V6)]);
  const listed = listOf(allowPrivate);
  return {
    allows(address, scheme) {
      const plain = embeddedV4(address) ?? address.replace(/%.*$/, "");
      if (isIP(plain) === 0) return false;
      const family = isIP(plain) === 4 ? "ipv4" : "ipv6";
      if (listed.check(plain, family)) return true;
      return scheme === "https:" && !closed.check(plain, family);
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

/** The v4 address in a v4-mapped one (`::ffff:10.0.0.1`, in either spelling), or null. */
function embeddedV4(address: string): string | null {
  const mapped = /^(?:0{0,4}:){0,5}:?ffff:(.+)$/i.exec(address)?.[1];
  if (mapped === undefined) return null;
  if (isIP(mapped) === 4) return mapped;
  const [high, low, ...more] = mapped.split(":").map((part) => Number.parseInt(part, 16));
  if (high === undefined || low === undefined || more.length > 0 || Number.isNaN(high + low))
    return null;
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
