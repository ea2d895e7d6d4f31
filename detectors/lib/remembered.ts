const MOST = 1_024;
const LONGEST = 96;

/**
 * A function of a name that works its answer out once: the same names of fields and labels come in every payload. Names
 * come from payloads and may hold anything, so a thousand short ones are held at most, in memory only.
 */
export function remembered<T>(workOut: (name: string) => T): (name: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known.answer;
    const answer = workOut(name);
    if (name.length > LONGEST) return answer;
    if (answers.size >= MOST) answers.clear();
    answers.set(name, { answer });
    return answer;
  };
}

/** Tells of names whether a pattern is in them. */
export function nameHas(pattern: RegExp): (name: string) => boolean {
  return remembered((name) => pattern.test(name));
}
