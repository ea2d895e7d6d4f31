import { checkPolicy } from "../../../config/check.ts";
import { ctmCatalogue } from "../../../config/ctm-fields.ts";
import { readEnv } from "../../../config/env.ts";
import { ConfigFaults } from "../../../config/faults.ts";
import { readConfig } from "../../core.ts";
import { todayIn } from "../../judge/today.ts";
import type { Command } from "../command.ts";
import { costLine, costWarnings, measureCosts } from "../detector-cost.ts";
import { folderFaults } from "../folders.ts";

/** `check`: exit 1 on faults, a folder that cannot be written among them, 0 with warnings otherwise. What the operator's detectors take is measured here and now. */
export const check: Command = {
  name: "check",
  usage: "check",
  about: "read the configuration and say what is wrong or doubtful in it",
  async run(_args, { env: variables }) {
    const env = readEnv(variables);
    try {
      const { config, warnings } = await readConfig(env, variables);
      const today = todayIn(config.practices[0]?.timeZone ?? "UTC", Date.now());
      const costs = measureCosts(config.detection.custom);
      const doubts = [
        ...warnings,
        ...checkPolicy(config, ctmCatalogue, today),
        ...costs.flatMap(costWarnings),
      ];
      const faults = await folderFaults(config);
      if (faults.length > 0) return { exit: 1, err: faults.join("\n") };
      const lines = doubts.map(({ path, message }) => `warning  ${path}: ${message}`);
      const counted = `${config.hooks.length} hooks, ${config.destinations.length} destinations`;
      const ok = `ok: ${counted}, ${doubts.length} warnings`;
      return { exit: 0, out: [...costs.map(costLine), ...lines, ok].join("\n") };
    } catch (error) {
      if (error instanceof ConfigFaults) return { exit: 1, err: error.message };
      throw error;
    }
  },
};
