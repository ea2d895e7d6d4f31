import { KNOWN_SCORE } from "./known.ts";
import { isBusinessName } from "./lib/business-names.ts";
import { TOWNS } from "./lib/us-places.ts";
import { fold } from "./lib/words.ts";
import { listed } from "./names/lists.ts";
import { NOT_NAMES } from "./names/words.ts";
import type { FieldFacts, Span } from "./types.ts";

/** In a label a name of several words needs more than that it looks like one: campaigns and lines are called so too. */
const SURE_NAME = 0.8;
const SAINT = /\b(?:San|Santa|St\.?|Saint|Fort|Mount) $/;
const TIME_ZONE = /^(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z]/;

/**
 * Does a finding count where it stands? What machines fill (a browser's name, a status) names nobody, and labels that
 * people give to lines, campaigns and routes are of the practice: words that merely look like a person or a town are
 * none there. Nowhere do hospitals and shops count that are called like a person. A value known of the person counts
 * everywhere, and so does every other type. `text` is the field's, in which the span lies.
 */
export function isPlausible({ kind }: FieldFacts, span: Span, text: string): boolean {
  const { type, start, end, because, score, also = [] } = span;
  if (![type, ...also].every((each) => each === "NAME" || each === "CITY")) return true;
  if (score >= KNOWN_SCORE) return true;
  if (isBusinessName(text, start, end) || TIME_ZONE.test(text.slice(start))) return false;
  const isSigned = because.includes("context:signed");
  if ((type === "CITY" || isSigned) && isNoName(text.slice(start, end))) return false;
  if (kind === "plain") return false;
  if (kind !== "label") return true;
  if (type === "CITY") return false;
  const name = text.slice(start, end);
  if (because.includes("context:title")) return true;
  if (isTown(name) || SAINT.test(text.slice(Math.max(0, start - 6), start))) return false;
  return score >= SURE_NAME || isGivenName(name);
}

/** "Yes", "Caller", and "Cross Blue Shield of" before a state. */
function isNoName(name: string): boolean {
  return name.endsWith(" of") || name.split(" ").every((word) => NOT_NAMES.has(fold(word)));
}

/** `San Jose`, `Dallas-Fort Worth`, `Santa Monica`. */
function isTown(name: string): boolean {
  if (/^(?:San|Santa|St\.?|Saint|Fort|Mount|Los|Las|El) \p{L}+$/u.test(name)) return true;
  const parts = name.split(/[-/]/).map((part) => fold(part.trim()));
  return TOWNS.has(fold(name)) || (parts.length > 1 && parts.some((part) => TOWNS.has(part)));
}

function isGivenName(name: string): boolean {
  return listed(fold(name)) === "first";
}
