import { BlockList, isIP, isIPv4 } from "node:net";

/** `10.0.0.0/8`, `fd00::/8`; null when it is no CIDR block. A block of everything is none: it would undo the rule. */
export function parseCidr(text: string): { address: string; prefix: number } | null {
  const [, address = "", digits = ""] = /^([0-9a-fA-F.:]{2,45})\/(\d{1,3})$/.exec(text) ?? [];
  const prefix = Number(digits);
  const longest = { 4: 32, 6: 128 }[isIP(address)];
  return longest === undefined || prefix < 1 || prefix > longest ? null : { address, prefix };
}

/**
 * May plain http be spoken to this URL host (brackets and all)? Only where it is an address that `allowPrivate` lists,
 * or `localhost`, which stands for 127.0.0.1 and ::1: any other name could come to mean another machine.
 */
export function isListedAddress(hostname: string, allowPrivate: readonly string[]): boolean {
  const listed = new BlockList();
  for (const cidr of allowPrivate.map(parseCidr))
    if (cidr !== null) listed.addSubnet(cidr.address, cidr.prefix, familyOf(cidr.address));
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  const addresses = host === "localhost" ? ["127.0.0.1", "::1"] : [host];
  return addresses.some(
    (address) => isIP(address) !== 0 && listed.check(address, familyOf(address)),
  );
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIPv4(address) ? "ipv4" : "ipv6";
}
