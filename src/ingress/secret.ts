import { randomBytes } from "node:crypto";
import type { Hook } from "../../config/config.ts";
import { type Equal, equalInConstantTime } from "./equal.ts";

export type Proof =
  | { readonly kind: "proven"; readonly hook: Hook }
  /** `named` is the hook of that id, when there is one: for the operator's counts, never for the answer. */
  | { readonly kind: "unproven"; readonly named: string | null };

/**
 * Makes the check of a URL's last two parts, hook id and secret. Every check compares the same number of
 * secrets, whether the hook exists, has one, or has several while rotating: the rest are random decoys.
 */
export function createSecretCheck(
  hooks: readonly Hook[],
  equal: Equal = equalInConstantTime,
): (id: string, secret: string) => Proof {
  const width = Math.max(1, ...hooks.map((hook) => hook.secrets.length));
  const withDecoys = (secrets: readonly string[]) => {
    const decoys = Array.from({ length: width - secrets.length }, () => randomBytes(32));
    return [...secrets, ...decoys];
  };
  const known = new Map(
    hooks.map((hook) => [hook.id, { hook, candidates: withDecoys(hook.secrets) }]),
  );
  const unknown = { hook: null, candidates: withDecoys([]) };

  return (id, secret) => {
    const { hook, candidates } = known.get(id) ?? unknown;
    const matches = candidates.map((candidate) => equal(secret, candidate));
    if (hook !== null && matches.includes(true)) return { kind: "proven", hook };
    return { kind: "unproven", named: hook?.id ?? null };
  };
}
