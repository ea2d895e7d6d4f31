/**
 * The environment of our own threads. They need nothing of the process's, which holds the master key, but the place
 * where compiled code is kept: without it each start compiles all its files anew.
 */
export function threadEnv(): NodeJS.ProcessEnv {
  const cache = process.env["NODE_COMPILE_CACHE"];
  return cache === undefined ? {} : { NODE_COMPILE_CACHE: cache };
}
