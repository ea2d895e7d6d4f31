/** What carriers put in place of a caller's name; no person is called so. Lower case, words parted by one blank. */
const PLACEHOLDERS = new Set([
  "wireless caller", "cell phone", "mobile caller", "toll free", "toll free call", "toll free caller", "unknown", "unknown caller",
  "unknown name", "anonymous", "private", "private caller", "private number", "unavailable", "name unavailable", "out of area",
  "restricted", "blocked", "blocked caller", "no name", "no caller id", "caller", "caller id", "customer", "guest", "visitor", "test",
  "verizon wireless", "t mobile", "at t", "us cellular", "sprint pcs", "metro pcs", "google voice", "spam", "spam likely", "scam likely",
  "potential spam", "telemarketer", "robocaller", "payphone", "conference call", "incoming call", "outbound call", "new caller", "patient",
  "web lead", "form lead", "chat visitor", "na", "n a", "none", "null", "undefined",
]); // biome-ignore format: a list reads better in rows
const STATES = new Set(
  "al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa pr ri sc sd tn tx ut vt va wa wv wi wy".split(
    " ",
  ),
);

/**
 * `words` are those of `written`, folded to lower case. A town with its state, in capitals, is what small carriers send; in
 * other letters "Oh" and "Ma" are surnames.
 */
export function isPlaceholder(words: readonly string[], written: string): boolean {
  if (words.length === 0 || PLACEHOLDERS.has(words.join(" "))) return true;
  return words.length > 1 && STATES.has(words.at(-1) ?? "") && written === written.toUpperCase();
}

/** Words in a name field that name no person: whose it is, a role, a business, a lead's source. */
export const NO_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    "patient caller client customer contact lead guest visitor member user unknown anonymous unavailable private wireless mobile cell phone number " +
    "mother father mom dad wife husband spouse son daughter sister brother parent guardian child friend family self emergency " +
    "front main reception line clinic hospital dental dentist dermatology medical health healthcare care center centre office desk pharmacy doctor physician practice group associates " +
    "inc llc llp ltd corp company co services service insurance school university county city department dept bank store shop " +
    "google facebook instagram bing yahoo yelp web website internet online ads ad form chat sms call new test com www example"
  ).split(" "),
);
