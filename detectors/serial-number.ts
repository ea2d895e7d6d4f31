import { defineDetector, propose } from "./detector.ts";
import { codeAt } from "./lib/codes.ts";
import { codesCuedBy, cuesOf } from "./lib/cued.ts";
import { matches } from "./lib/matches.ts";
import { OURS } from "./lib/ours.ts";

const CUES = cuesOf(
  "serial", "serial number", "serial no", "ser no", "sn", "s n", "meid", "device id", "device number", "device serial", "implant serial",
  "pump serial", "udid", "número de serie", "numero de serie", "serie", "ser", "ser num", "serial num", "device no", "unit serial", "device sn",
  "esn", "iccid", "transmitter id", "tx id", "cgm id", "cgm tx id", "pod id", "implant number", "implant no", "monitor serial", "receiver serial", "meter serial", "sensor serial", "pacemaker serial", "monitor sn",
  "transmitter", "implant", "monitor", "receiver", "meter", "sensor", "pacemaker",
); // biome-ignore format: a list reads better in rows
/** Worn: a code of letters and digits. Lent: what has models, too, in long numbers. */
const WORN: ReadonlySet<string> = new Set(["transmitter", "implant"]);
const LENT: ReadonlySet<string> = new Set(["monitor", "receiver", "meter", "sensor", "pacemaker"]);
const WORN_CODE = /^(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z0-9-]{6,16}$/;
const LONG_CODE = /^(?=(?:\D*\d){8})[A-Z]{0,3}\d[\dA-Z]{2,12}(?:-[\dA-Z]{2,10}){0,3}$/;
/** A production number behind (21) names one piece (GS1). */
const UDI_SERIAL = /\(21\)\s?([A-Za-z0-9./-]{4,20})/g;

/** "The number on the back of the pump is PX7-00412". */
const NUMBER_ON =
  /(?<!\b(?:model|part|item|lot|phone|catalog|order|room|version|size) )\bnumbers? (?:on|off) (?:the (?:back|bottom|side|front|label|sticker|box|tag) (?:of|on) )?(?:the|my|his|her|your|that|our) (?:\p{L}{3,12} )?(?:pump|meter|glucometer|monitor|machine|cpap|bipap|concentrator|device|unit|walker|scooter|wheelchair|chair|receiver|transmitter|hearing aids?|inhaler|nebulizer|ventilator|stimulator)\b[^.\d\n?A-Z]{0,12}(?=[A-Z\d])/gu;

const MANY_DIGITS = /(?:\d\D*){3}/;
const ANY = /^/;

/** Serial numbers of devices that a person has. */
export const serialNumber = defineDetector({
  id: "serial-number",
  type: "DEVICE",
  reads: "digits",
  source: "45 CFR 164.514(b)(2)(i)(M); GS1 General Specifications 3.5.2 for (21)",
  examples: {
    match: ["SN NG1882204H", "S/N 40-1188-B", "serial QCK-7-118290", "Chair serial: QCK-7-118290", "insulin pump SN MMT-1780K-NG2214907 recall", "(01)00850012345671(21)A2204B", "serial number is 7 7 1 2 0 9", "power chair ser J4A-018827, Quantum Edge 3", "and the transmitter?\nKeala: its the g6 one 8QK2RT", "new transmitter 8QK2RT", "serial on box SJ29-004417-A.", "Monitor 24950-118820.", "CGM tx ID 4G7H2K. RN", "Device no. on humidifier: HQ 77120 B", "Serial # on my bipap is J 3390 1182 7 the girl", "The number on the back of the pump is PX7-00412.", "spinal stim ser. no. NSX119 028 4"],
    noMatch: ["NG1882204H", "model MMT-1780K", "serial killer", "part 40-1188-B", "UDI 00850012345671", "series 3", "ser 12 units", "transmitter 4471", "monitor 120 over 80", "meter MMT-1780K", "the transmitter?\nKeala: we paid 120"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    for (const { start, end, code, cue } of codesCuedBy(sample, CUES, true)) {
      const form = WORN.has(cue) ? WORN_CODE : LENT.has(cue) ? LONG_CODE : ANY;
      if (form.test(code) && !OURS.test(sample.text.slice(end, end + 24)))
        yield propose(start, end, form === ANY ? 0.9 : 0.7, "context:serial");
    }
    if (sample.text.includes("number"))
      for (const { 0: lead, index } of matches(sample.text, NUMBER_ON)) {
        const code = codeAt(sample.text, index + lead.length);
        if (code !== undefined && MANY_DIGITS.test(code.code))
          yield propose(code.start, code.end, 0.7, "context:serial");
      }
    if (!sample.text.includes("(21)")) return;
    for (const { 0: match, 1: serial = "", index } of matches(sample.text, UDI_SERIAL))
      yield propose(index + match.length - serial.length, index + match.length, 0.9, "gs1:21");
  },
});
