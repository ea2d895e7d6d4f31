import { describe, expect, test } from "vitest";
import { createAddressGuard } from "../../src/delivery/network.ts";

const none = createAddressGuard([]);

describe("with nothing listed", () => {
  test.each([
    "127.0.0.1",
    "127.8.9.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "192.0.2.1",
    "198.51.100.1",
    "203.0.113.1",
    "::1",
    "::",
    "::7f00:1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12::1",
    "ff02::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "2001::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:10.0.0.1",
    "::FFFF:169.254.169.254",
    "0:0:0:0:0:ffff:7f00:0001",
    "",
    "localhost",
    "127.1",
    "0x7f.1",
    "999.1.1.1",
    "2130706433",
    "ffff:8.8.8.8",
    "::ffff:0:7f00:1",
    "::ffff:0:0",
    "::ffff:127.0.0.1%lo",
    "1::1",
    "4000::1",
    "64:ff9b::808:808",
  ])("%s is refused", (address) => {
    expect(none.allows(address, "https:")).toBe(false);
  });

  test.each([
    "93.184.215.14",
    "8.8.8.8",
    "172.32.0.1",
    "100.128.0.1",
    "2606:2800:21f:cb07::1",
    "::ffff:8.8.8.8",
  ])("%s may be reached over https and not over http", (address) => {
    expect(none.allows(address, "https:")).toBe(true);
    expect(none.allows(address, "http:")).toBe(false);
  });
});

test("what is listed may be reached over both, in its v4-mapped spelling too", () => {
  const guard = createAddressGuard(["127.0.0.0/8", "fd00::/8", "10.1.2.3"]);
  for (const address of ["127.0.0.1", "::ffff:127.0.0.1", "::ffff:7f00:1", "fd12::1", "10.1.2.3"])
    expect(guard.allows(address, "http:")).toBe(true);
  for (const address of ["10.1.2.4", "fc00::1", "::1", "169.254.169.254"])
    expect(guard.allows(address, "https:")).toBe(false);
});
