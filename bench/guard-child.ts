import { silentLog } from "../src/log.ts";
import { startGuard } from "../src/main.ts";

// The guard as a process of its own; SCANNER names another scanning thread.
const script = process.env["SCANNER"];
const guard = await startGuard(process.env, {
  log: silentLog,
  ...(script !== undefined && { scannerScript: new URL(script, import.meta.url) }),
});
process.send?.(guard.port);
