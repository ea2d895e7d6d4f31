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
    "martin luther king,martin luther king jr,rosa parks,jefferson county,henry schein,welch allyn,eli lilly,ray ban,estee lauder,harley davidson,mercedes benz,johnson johnson,valentines,blue cross,blue shield,mac os,delta dental"
  ).split(","),
);
/** What a longer name goes on with, where its beginning alone is a name too. */
const GOES_ON: ReadonlyMap<string, RegExp> = new Map([
  ["victoria", /^['’]?s secret/i],
  ["barnes", /^ (?:&|and) noble/i],
  ["trader joe", /^['’]?s?\b/i],
]);
/** The same, where people who have the name are many: these are a firm's only where a text is about nobody. */
const MAYBE_BUSINESS: ReadonlySet<string> = new Set(
  (
    "cesar chavez,kate spade,mary kay,calvin klein,ralph lauren,tommy hilfiger,kenneth cole,michael kors,marc jacobs,tory burch,tom ford,jimmy choo,vera bradley,vera wang,oliver peoples," +
    "eddie bauer,edward jones,morgan stanley,merrill lynch,charles schwab hsa,john deere,sherwin williams,benjamin moore,ethan allen,jack daniels,jim beam,bob evans,carls jr," +
    "marie callender,marie callenders,johnny rockets,meta,halo,bing,mckesson,medline,hunter douglas"
  ).split(","),
);
/** Makers whose name alone is a person's as well: what follows is theirs. */
const MAKERS: ReadonlySet<string> = new Set(
  "stryker,zimmer,baxter,abbott,lilly,johnson,nelson,philips,phillips,siemens,allergan,merck,parker,patterson,bard,cook,smith,nephew,hollister,braun,wilson,morgan".split(
    ",",
  ),
);
const WARES =
  /^ (?:reps?|knee|hip|implants?|card|saline|bandages?|monitor|pump|device|recall|sensor|pen|gloves|unit|style|forceps|clamps?|catheters?|stent|vaccine|coupon|savings|brand|ortho|optical)\b/i;
/** Wares and shops that are called Dr. So-and-so, some of them like somebody. */
const DOCTORS: ReadonlySet<string> = new Set(
  "martens,pepper,scholl,scholls,bronner,bronners,seuss,dre,phil,dolittle,fresh,teal,teals,squatch,praeger,praegers,reddy,reddys,vein,bright,smile,smiles,betty,phillips,jart".split(
    ",",
  ),
);
const TITLE = /\b(?:dr\.?|doctor|nurse)\s$/i;
/** What a practice calls its machine: "Paxton, our virtual guide". */
const MACHINE =
  /^['’]?s?,? (?:your|our|the|a|an) (?:\p{L}{1,10} )?(?:(?:virtual|ai|a\.i\.|digital|automated) (?:assistant|helper|guide|agent|receptionist|concierge|attendant|bot)|chat ?bot)\b/iu;

/** Is the name at this place a business's, a ware's or a machine's? */
export function isBusinessName(text: string, start: number, end: number): boolean {
  const name = plainName(text, start, end);
  const behind = text.slice(end, end + 40);
  if (MACHINE.test(behind)) return true;
  if (!BUSINESS_NAMES.has(name)) return false;
  const rest = GOES_ON.get(name);
  return rest === undefined || rest.test(behind);
}

/** May it be a ware that is called Dr. So-and-so, or a firm that is called like many people? */
export function mayBeWare(text: string, start: number, end: number): boolean {
  const name = plainName(text, start, end);
  if (MAYBE_BUSINESS.has(name)) return true;
  if (MAKERS.has(name) && WARES.test(text.slice(end, end + 24))) return true;
  return DOCTORS.has(name) && TITLE.test(text.slice(Math.max(0, start - 8), start));
}

function plainName(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .split(/[\s-]+/)
    .map((word) => fold(word).replace(/\.$/, ""))
    .join(" ");
}
