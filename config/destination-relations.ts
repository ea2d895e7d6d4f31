import type { FindingType } from "../detectors/types.ts";
import { coversHost } from "./basis.ts";
import { basesOf } from "./build.ts";
import type { Basis, RedactionStyle } from "./config.ts";
import { fileMisfits } from "./export-relations.ts";
import { messageMisfits } from "./message-misfits.ts";
import { PRESETS } from "./presets/index.ts";
import { repeated } from "./repeated.ts";
import type { BasisFile, DestinationFile } from "./schema.ts";
import type { Misfit, SettingPath } from "./source.ts";
import { smsMisfits } from "./text-relations.ts";
import { destinationUrlFault, hostOf } from "./url.ts";

type Sound = Partial<DestinationFile>;

/** What does not fit together within one destination; `faulty` names the settings that are wrong by themselves. */
export function destinationMisfits(
  path: SettingPath,
  destination: Sound,
  faulty: ReadonlySet<string>,
  allowPrivate: readonly string[],
): Misfit[] {
  const isSound = (...names: string[]) => !names.some((name) => faulty.has(name));
  const covered = !isSound("url", "path", "baa", "basis") || isCovered(destination);
  return [
    ...(isSound("url", "preset") ? urlMisfits([...path, "url"], destination, allowPrivate) : []),
    ...headerMisfits([...path, "headers"], destination),
    ...allowMisfits([...path, "allow"], destination, covered),
    ...(isSound("preset", "allow") ? messageMisfits([...path, "message"], destination) : []),
    ...styleMisfits([...path, "redact_with"], destination),
    ...termMisfits(path, destination),
    ...(isSound("path") ? fileMisfits(path, destination) : []),
    ...smsMisfits(path, destination),
  ];
}

function urlMisfits(
  path: SettingPath,
  destination: Sound,
  allowPrivate: readonly string[],
): Misfit[] {
  const { preset, url } = destination;
  const needed = PRESETS.find(({ id }) => id === preset)?.needsUrl === true;
  if (url === undefined)
    return needed
      ? [{ path, message: `is missing; preset ${preset} needs to know where to send` }]
      : [];
  if (!needed)
    return [
      {
        path,
        message:
          preset === "folder"
            ? "has no use with preset folder, which puts files into path; take it out"
            : `has no use with preset ${preset}, which sends nothing; take it out, or take preset json`,
      },
    ];
  const message = destinationUrlFault(url, allowPrivate);
  return message === null ? [] : [{ path, message }];
}

function headerMisfits(path: SettingPath, { headers = {} }: Sound): Misfit[] {
  const message = "stands here twice in different case; keep one";
  return repeated(Object.keys(headers), (name) => name.toLowerCase()).map((name) => ({
    path: [...path, name],
    message,
    key: true,
  }));
}

function allowMisfits(path: SettingPath, { allow = [] }: Sound, covered: boolean): Misfit[] {
  const entries = allow.map((entry, i) => ({
    at: [...path, i],
    ...(typeof entry === "string" ? { path: entry } : entry),
  }));
  const unfounded = covered ? [] : entries.filter(({ permit }) => permit !== undefined);
  return [
    ...repeated(entries, (entry) => entry.path).map(({ at }) => ({
      path: at,
      message: "is allowed already; list each path once",
    })),
    ...unfounded.map(({ at }) => ({ path: [...at, "permit"], message: NO_BASIS })),
  ];
}

const NO_BASIS =
  "lets identifiers out, but no baa or basis of this destination lists the host of its url (localhost for a folder) under hosts; add one, or take permit out";

function isCovered({ url, path, baa, basis }: Sound): boolean {
  const host = hostOf({ url, path });
  return host !== null && basesOf(baa, basis).some((each: Basis) => coversHost(each, host));
}

/** Which types a style has a meaning for. Tokens: only what a person can be known by, and no date or place (164.514(c)). */
const STYLED: Partial<Record<RedactionStyle, readonly FindingType[]>> = {
  token: ["NAME", "PHONE", "EMAIL", "MRN", "PLAN_ID", "ACCOUNT", "OTHER_ID"],
  year: ["DATE"],
  zip3: ["ZIP"],
};

function styleMisfits(path: SettingPath, { redact_with = {} }: Sound): Misfit[] {
  return Object.entries(redact_with).flatMap(([type, style]): Misfit[] => {
    const types: readonly string[] | undefined = STYLED[style];
    if (types === undefined || types.includes(type)) return [];
    const message = `cannot be ${style}, which is for ${types.join(", ")}; use label, mask or remove`;
    return [{ path: [...path, type], message }];
  });
}

function termMisfits(path: SettingPath, { baa, basis }: Sound): Misfit[] {
  const misfits: Misfit[] = [];
  const order = (at: SettingPath, from: string | undefined, until: string | undefined) => {
    if (from !== undefined && until !== undefined && until < from)
      misfits.push({
        path: [...at, "until"],
        message: "lies before its beginning; change one of the dates",
      });
  };
  if (baa !== undefined) order([...path, "baa"], baa.signed, baa.until);
  for (const [i, each] of [basis ?? []].flat().entries()) {
    const at = [...path, "basis", ...(Array.isArray(basis) ? [i] : [])];
    order(at, each.from, each.until);
    misfits.push(...basisMisfits(at, each));
  }
  return misfits;
}

function basisMisfits(path: SettingPath, { kind, with: party, consent }: BasisFile): Misfit[] {
  if (kind === "baa" && party === undefined)
    return [{ path: [...path, "with"], message: "is missing; name the business associate" }];
  if (kind === "patient_authorization" && consent === undefined)
    return [
      {
        path: [...path, "consent"],
        message: "is missing; give field and equals: where the event says that the patient agreed",
      },
    ];
  if (kind !== "patient_authorization" && consent !== undefined)
    return [
      {
        path: [...path, "consent"],
        message: `has no use with kind ${kind}; take it out, or say kind: patient_authorization`,
      },
    ];
  return [];
}
