import { isScalar, textOf } from "../../../detectors/types.ts";
import { leavesOf } from "../../judge/allowed.ts";
import { openOrThrow } from "../open.ts";
import type { Revealed } from "../reveal.ts";
import type { Bench, Hold } from "../reviewing.ts";

/** The text of the fields that the destination may get, and where something was found. Throws `ERR_NOT_JUDGED`, `ERR_CHANGED`. */
export function texts(bench: Bench, { hold }: { readonly hold: Hold }): Revealed {
  const { allowed, judged, content } = openOrThrow(bench, hold).judged;
  const sms = content.kind === "fields" ? content.sms : null;
  const recipient = sms === null ? [] : [{ path: "/to", text: sms.to }];
  const fields = [...leavesOf(allowed)].flatMap(({ pointer, value }) =>
    value !== null && isScalar(value) ? [{ path: pointer, text: textOf(value) }] : [],
  );
  return {
    fields: [...recipient, ...fields],
    findings: judged.map(({ path, key, start, end, type }) => ({
      path,
      key: key === true,
      start,
      end,
      type,
    })),
  };
}
