import type { DrawTokens } from "../judge/judge.ts";
import { needKey } from "../judge/token.ts";

/** Some megabytes; the rows of a month repeat their callers. */
const MOST = 20_000;

/** Asks for each token of an export once, as long as there is room to remember it. */
export function rememberTokens(draw: DrawTokens): DrawTokens {
  const known = new Map<string, Promise<string>>();
  return (practice, destination, needs) => {
    const keyed = needs.map((need) => ({
      need,
      key: JSON.stringify([practice, destination, needKey(need.type, need.normal)]),
    }));
    const missing = keyed.filter(({ key }) => !known.has(key));
    const drawn = missing.length === 0 ? null : draw(practice, destination, missing.map(({ need }) => need)); // biome-ignore format: short
    const tokens = keyed.map(({ key }) => {
      const found = known.get(key);
      if (found !== undefined || drawn === null) return found ?? Promise.resolve("");
      const at = missing.findIndex((each) => each.key === key);
      return drawn.then((all) => all[at] ?? "");
    });
    if (known.size + missing.length > MOST) known.clear();
    for (const [i, { key }] of keyed.entries()) {
      const token = tokens[i];
      if (token !== undefined) known.set(key, token);
    }
    return Promise.all(tokens);
  };
}
