import { createSign, generateKeyPairSync } from "node:crypto";

/** A key and a self-signed certificate (RFC 5280) for one host name, made on the spot: no key lies in the repository. */
export function aCertificate(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(set(sequence(oid("550403"), der(0x0c, Buffer.from(host)))));
  const ecdsaWithSha256 = sequence(oid("2a8648ce3d040302"));
  const subjectAltName = sequence(der(0x82, Buffer.from(host)));
  const toBeSigned = sequence(
    der(0xa0, integer(2)),
    integer(1),
    ecdsaWithSha256,
    name,
    sequence(time("20200101000000Z"), time("21200101000000Z")),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(sequence(oid("551d11"), der(0x04, subjectAltName)))),
  );
  const signature = createSign("sha256").update(toBeSigned).sign(privateKey);
  const bits = der(0x03, Buffer.concat([Buffer.of(0), signature]));
  const certificate = sequence(toBeSigned, ecdsaWithSha256, bits).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
  };
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

const sequence = (...parts: Buffer[]) => der(0x30, Buffer.concat(parts));
const set = (...parts: Buffer[]) => der(0x31, Buffer.concat(parts));
const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const integer = (value: number) => der(0x02, Buffer.of(value));
const time = (text: string) => der(0x18, Buffer.from(text));
