import { fold } from "./words.ts";

/**
 * Hospitals, chains and places that are called like a person, as far as a name in a text may go: people who have the
 * same name are fewer than texts that mean these. Lower case, without apostrophes.
 */
const BUSINESS_NAMES: ReadonlySet<string> = new Set(
  (
    "johns hopkins,john hopkins,mount sinai,cedars sinai,baylor scott,memorial hermann,sloan kettering,memorial sloan kettering,dana farber,md anderson," +
    "mary washington,sarah bush lincoln,mass general,brigham,st jude,saint jude,betty ford,hazelden betty ford,ronald mcdonald,barnes jewish,beth israel," +
    "victorias secret,victoria,trader joe,trader joes,papa john,papa johns,wells fargo,warby parker,sono bello,massage envy,madison reed,ashley furniture," +
    "jackson hewitt,charles schwab,sams club,dollar general,whole foods,planet fitness,ruby tuesday,jimmy john,jimmy johns,barnes,harris teeter,fred meyer," +
    "martin luther king,jefferson county,blue cross,blue shield,mac os,delta dental"
  ).split(","),
);
/** What a longer name goes on with, where its beginning alone is a name too. */
const GOES_ON: ReadonlyMap<string, RegExp> = new Map([
  ["victoria", /^['’]?s secret/i],
  ["barnes", /^ (?:&|and) noble/i],
  ["trader joe", /^['’]?s?\b/i],
]);

/** Is the name at this place a business's? */
export function isBusinessName(text: string, start: number, end: number): boolean {
  const name = text
    .slice(start, end)
    .split(/[\s-]+/)
    .map((word) => fold(word).replace(/\.$/, ""))
    .join(" ");
  if (!BUSINESS_NAMES.has(name)) return false;
  const rest = GOES_ON.get(name);
  return rest === undefined || rest.test(text.slice(end, end + 12));
}
