import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import type { Config } from "../../config/config.ts";
import { codeOf } from "../errors.ts";

/** What is wrong with the folders that files are put into, one line each. It looks and makes nothing. */
export async function folderFaults({ destinations }: Pick<Config, "destinations">) {
  const faults: string[] = [];
  for (const { id, path } of destinations) {
    const fault = path === null ? null : await faultOf(path);
    if (fault !== null) faults.push(`destinations.${id}.path: ${fault}`);
  }
  return faults;
}

async function faultOf(path: string): Promise<string | null> {
  try {
    if (!(await stat(path)).isDirectory()) return "is no folder; give one, or move the file away";
    await access(path, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") return "is not there; make the folder, or mount it";
    return `cannot be written (${code}); let the user that runs the guard write there`;
  }
}
