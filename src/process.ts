import { ConfigFaults } from "../config/faults.ts";
import { codeOf, GuardError } from "./errors.ts";

const NODE_MAJOR = 26;

/** Starts the guard and runs it until a signal; prints what is wrong in plain sentences when it cannot start. */
export async function runUntilSignal(
  start: (variables: NodeJS.ProcessEnv) => Promise<{ stop(): Promise<void> }>,
): Promise<void> {
  const [major] = process.versions.node.split(".");
  if (Number(major) < NODE_MAJOR) {
    process.stderr.write(
      `The guard needs Node ${NODE_MAJOR}, and this is Node ${process.versions.node}. Start it with "npm start", which brings its own.\n`,
    );
    process.exit(1);
  }
  if (process.env["DEBUG"]) {
    process.stderr.write(
      "Unset the variable DEBUG: with it, libraries print addresses, and the secrets in them.\n",
    );
    process.exit(1);
  }
  let guard: Awaited<ReturnType<typeof start>>;
  try {
    guard = await start(process.env);
  } catch (error) {
    process.stderr.write(`${startFault(error)}\n`);
    process.exit(1);
  }
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      void guard.stop().then(() => process.exit(0));
    });
}

/** What a person reads when the guard cannot start. */
function startFault(error: unknown): string {
  if (error instanceof ConfigFaults || error instanceof GuardError) {
    const facts = error instanceof GuardError ? Object.entries(error.facts) : [];
    return [error.message, ...facts.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  }
  const code = codeOf(error);
  if (code === "EADDRINUSE") return "the port is in use; stop what listens there, or set PORT";
  return `the guard could not start: ${code}`;
}
