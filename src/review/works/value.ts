import { isScalar, textOf } from "../../../detectors/types.ts";
import { GuardError } from "../../errors.ts";
import { leavesOf } from "../../judge/allowed.ts";
import type { Judged, JudgedFinding } from "../../judge/event.ts";
import { keysOf } from "../../judge/path.ts";
import { storedPath } from "../../judge/shape.ts";
import { openOrThrow } from "../open.ts";
import { checkNote, type Reason } from "../reasons.ts";
import type { Bench, Hold } from "../reviewing.ts";
import { toldOf } from "../tell.ts";

/**
 * The text of one finding, and where it stands. Throws `ERR_NOTE_HAS_PHI`, `ERR_NOT_FOUND`, `ERR_NOT_JUDGED`, `ERR_CHANGED`.
 */
export async function value(
  bench: Bench,
  {
    hold,
    finding: number,
    preview,
    reason,
  }: {
    readonly hold: Hold;
    readonly finding: number;
    readonly preview: string;
    readonly reason: Reason;
  },
): Promise<{ readonly type: string; readonly path: string; readonly text: string }> {
  const opened = openOrThrow(bench, hold);
  const { judged } = opened;
  checkNote(reason, judged.known);
  if ((await toldOf(bench, hold, opened)).preview !== preview)
    throw new GuardError("ERR_CHANGED", "it is not what was seen; look at it again");
  const finding = judged.judged[number];
  if (finding === undefined) throw new GuardError("ERR_NOT_FOUND", "no finding has this number");
  return { type: finding.type, path: placeOf(finding, judged), text: valueOf(finding, judged) };
}

function placeOf({ path }: JudgedFinding, { content }: Judged): string {
  return storedPath(keysOf(path, content.kind === "unreadable" ? {} : content.record));
}

function valueOf(finding: JudgedFinding, { allowed, content }: Judged): string {
  const { path, key, start, end, whole } = finding;
  if (key === true)
    return String(keysOf(path, content.kind === "unreadable" ? {} : content.record).at(-1) ?? "");
  const texts = [...leavesOf(allowed)].flatMap(({ pointer, value: leaf }) => {
    if (leaf === null || !isScalar(leaf)) return [];
    if (whole === true && pointer.startsWith(`${path}/`)) return textOf(leaf);
    return pointer === path ? textOf(leaf).slice(start, end) : [];
  });
  return texts.join(" ");
}
