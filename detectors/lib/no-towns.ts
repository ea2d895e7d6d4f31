import { STATES } from "./us-places.ts";

// What stands where a town might, and is none.

/** Words that begin with a capital and are no town. */
export const NO_TOWN =
  /^(?:yes|yeah|yep|nope|sure|okay|still|well|currently|right|just|actually|the|a|an|my|our|your|i|it|this|that|that's|zip|zip's|won|lost|it's|there|here|home|town|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spanish|english|person|emergency|cardiology|oncology|radiology|pediatrics|neurology|dermatology|orthopedics|urology|surgery|billing|intake|triage|admissions|scheduling|epic|doctor|patient|agent|medicare|medicaid|dr|mr|mrs|ms|st|er|icu|er|payer|payor|plate|plates|tag|pcn|bin|mco|hmo|ppo|epo|mri|cpt|dx|grp|group|member|quoted|est|insurance|case|order|network|google|facebook|pain|tears|general|particular|god|us|usa|america|canada|mexico|room|suite|apt|no|new|po|box|and|or|re|dob|claim|ssn|lic|to|of|for|md|np|pa|rn|do|mo|oh|hi|ok|in|me|or|va|holland|netherlands|scotland|poland|russia|egypt|israel|jamaica|haiti|portugal|greece|turkey|iran|iraq|pakistan|peru|chile|argentina|venezuela|ecuador|dominican republic|home|purchase|france|germany|italy|spain|england|ireland|india|china|japan|korea|vietnam|brazil|canadá|méxico|europe|asia|africa|norway|sweden|taiwan|philippines|nigeria|cuba|colombia|guatemala|honduras|el salvador|texas|florida|california|new york state|ohio|[a-z]{2})$/i;
/** Behind a town, or in its place: a business. */
export const BUSINESS =
  /^(?:dental|dentistry|clinic|hospital|medical|center|centre|health|healthcare|pharmacy|university|college|school|high|elementary|general|memorial|community|county|church|street|st|avenue|ave|road|rd|drive|blvd|lane|group|associates|orthopa?edics|dermatology|pediatrics|family|spa|med|insurance|ads|maps|reviews|office|location|campus|line|page|campaign|team)\b/i;

/** States that share their name with no larger town. */
export const WHOLE_STATES: ReadonlySet<string> = new Set(
  [...STATES.values()].filter((state) => state !== "new york" && state !== "washington"),
);

/** Is it a state or a country, a month, or another word with a capital that is no town? */
export function isNoTown(name: string): boolean {
  return WHOLE_STATES.has(name) || NO_TOWN.test(name);
}
