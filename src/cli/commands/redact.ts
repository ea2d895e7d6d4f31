import type { Command } from "../command.ts";
import { exportKindOf } from "../export-file.ts";
import { REDACT_USAGE, readRedactArgs } from "../redact-args.ts";
import { redactExportFile } from "../redact-export.ts";
import { redactPayload } from "../redact-payload.ts";
import { runAct } from "../run-act.ts";

/**
 * `redact`: what a destination would receive of a payload or an export, by the server's own code, last look included.
 * Exit 0: as printed; 3: it would be held, the reason on standard error; 4: nothing of it is left.
 */
export const redact: Command = {
  name: "redact",
  usage: REDACT_USAGE,
  about: "print what a destination would receive of a payload or an export",
  async run(args, terminal) {
    const { file, destination, output } = readRedactArgs(args);
    const kind = await exportKindOf(file);
    return kind === null
      ? runAct(redactPayload, args, terminal)
      : redactExportFile({ file, destination, output, kind }, terminal);
  },
};
