import { isBusinessName, mayBeWare } from "./lib/business-names.ts";
import { sentenceAround } from "./lib/sentence.ts";
import { standInPlaces } from "./lib/stand-ins.ts";
import { LIKELY_NAME } from "./sensitivity.ts";
import type { Span } from "./types.ts";
import type { View } from "./views/view.ts";

/** Of prices, hours, wares, campaigns and the rules of insurers, which nobody in particular has. */
const BUSINESS =
  /\$ ?\d|\b(?:dollars?|bucks|prices?|pricing|costs?|how much|fees?|budget|quoted|quotes? for|orders?|stock|sku|vendors?|invoices?|recall(?:ed|s)?|campaigns?|specials?|offers?|ads|flyers?|mailers?|raffle|promos?|promotions?|coupons?|discounts?|hours|opens?|closed|closes|closing|bulletin|network|press (?:one|1|two|2)|brands?|qty|items?|sponsors?|talk time|missed call|membership|monthly|month free|garage|parking|turn (?:left|right)|make a (?:left|right)|blocks down)\b/i;
/** What a date is one of in somebody's life, and what is said of a time that somebody may have. */
const OF_SOMEBODY =
  /\b(?:(?<!\bno )appts?|(?<!\bno )appointments?|dob|birth\w*|born|surger(?:y|ies)|procedures?|(?:my|your|his|her|last|next|office|video) visit|seen|see (?:you|u)|(?:re-?)?schedul\w*|r\/s|book(?:ed)? (?:me|you|him|her|them|it)|booked|consult|follow|f\/u|injur\w*|accident|hurts?|pain|fell|admit\w*|discharg\w*|died|passed|refill\w*|due|auth\w*|pregnan\w*|lmp|his|her|pt|patient|wants?|avail\w*|since|started|stopped|openings?|prefer\w*|need|come|coming|came|arriv\w*|leav\w*|travel\w*|trip|wedding|confirm\w*|remind\w*|claim|dx|mom|dad|wife|husband|son|daughter|onset|symptoms?|coverage|(?:i|we) (?:can|could) do(?! \d{1,2} ?%)|(?:can|could) you (?:do|make)|how about|works|work|moved?|cancel\w*)\b/i;
const EACH_OF_SOMEBODY = new RegExp(OF_SOMEBODY, "gi");
/** Words of somebody, or of what somebody did: then a name is not a ware's. */
const SOMEBODY =
  /\b(?:she|he|her|his|him|hers|herself|himself|(?:s?he|they)(?:'s|'ll|'d)|called|asked|said|told|wants|needs|spoke|ella|llam[oó]|dijo)\b/i;
/** An hour at once behind a date: as of a visit that is offered. */
const HOUR =
  /^,? (?:at (?!all\b)[\p{L}\d]|@ ?(?:\d|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/iu;
/** Dates that may be of anything. */
const LOOSE = new Set(["date:partial", "date:event", "date:spoken"]);
const REACH = 90;
const NEAR = 48;
const AT_ONCE = 14;

/**
 * Leaves out what is nobody's. In a text that speaks of business, where nothing is found but names below `LIKELY_NAME`,
 * which mostly are a brand's or a street's there, and dates in a sentence that tells nothing of somebody's (the end of an
 * offer, a holiday, a policy's first day), that is all of it: one find that may be somebody's, and all stay. Hospitals and
 * shops that are called like a person are nobody's everywhere. Values known of the person always stay. `spans` are sorted
 * and do not overlap, `views` are those of their text.
 */
export function withoutNobodys(spans: Span[], views: readonly View[]): Span[] {
  const [plain] = views;
  if (plain === undefined || spans.length === 0) return spans;
  const { text } = plain;
  const kept = spans.filter((span) => !isBusiness(span, text));
  if (!kept.every((span) => mayBeNobodys(span, text)) || !isOfBusiness(text, kept)) return kept;
  if (kept.some((span) => isToldOf(span, text))) return kept;
  // A label of the guard's stands for somebody, and so may what is encoded.
  return standInPlaces(text).length > 0 || hidesSomebody(views) ? kept : [];
}

/** Do the words around say of somebody that he did something? The dot of an initial ends no sentence. */
function isToldOf({ start, end }: Span, text: string): boolean {
  return (
    SOMEBODY.test(sentenceAround(text, start, end, NEAR)) ||
    SOMEBODY.test(text.slice(end, end + AT_ONCE))
  );
}

/**
 * For a day one word is enough. In the sentence of a name it may stand by chance: "don't concentrate on the order of
 * this list".
 */
function isOfBusiness(text: string, spans: readonly Span[]): boolean {
  if (!spans.some(({ type }) => type === "NAME")) return BUSINESS.test(text);
  const told = new Set(text.match(EACH_OF_BUSINESS)?.map((word) => word.toLowerCase()));
  return told.size > 1 || (told.size === 1 && PRICE.test(text));
}

const EACH_OF_BUSINESS = new RegExp(BUSINESS, "gi");
const PRICE =
  /\$ ?\d|\b(?:dollars?|prices?|how much|quoted|quotes? for|fees?|campaigns?|specials?|discounts?|flyers?|mailers?)\b/i;

/** Does an encoding hide words of somebody that the text as received does not show? */
function hidesSomebody(views: readonly View[]): boolean {
  const told = views.map(({ text }) => text.match(EACH_OF_SOMEBODY)?.length ?? 0);
  return told.some((count) => count !== told[0]);
}

function isBusiness({ type, also = [], detector, start, end }: Span, text: string): boolean {
  return (
    type === "NAME" &&
    also.every((each) => each === "CITY") &&
    detector !== "known" &&
    isBusinessName(text, start, end)
  );
}

function mayBeNobodys(span: Span, text: string): boolean {
  const { type, start, end, score, detector, because, also = [] } = span;
  if (detector === "known" || also.some((each) => each !== "NAME" && each !== "CITY")) return false;
  if (type === "DATE") return !isSomebodysDate(span, text);
  if (type !== "NAME" || because.includes("context:signed")) return false;
  return score < LIKELY_NAME || mayBeWare(text, start, end) || mayBeStreet(span, text);
}

/** What the form or the model alone say is a name, behind a word that leads along a street: "on Jefferson or Lincoln". */
function mayBeStreet({ start, because }: Span, text: string): boolean {
  return (
    because.every((code) => BY_FORM.test(code)) &&
    ALONG.test(text.slice(Math.max(0, start - 32), start))
  );
}

const BY_FORM = /^(?:model:name|list:|form:|name:again|view:)/;
const ALONG =
  /\b(?:on|onto|past|pass|cross|down to|hit)\s(?:\p{L}{2,12} (?:or|and)(?: the one on)? )?$/iu;

function isSomebodysDate({ start, end, because }: Span, text: string): boolean {
  if (!because.some((code) => LOOSE.has(code)) || HOUR.test(text.slice(end, end + 8))) return true;
  const sentence = sentenceAround(text, start, end, REACH);
  return !SEVERAL_WORDS.test(sentence) || OF_SOMEBODY.test(sentence);
}

/** A day by itself is an answer. */
const SEVERAL_WORDS = /\p{L}{2}.{0,80}\P{L}\p{L}{2}/su;
