import { defineDetector, NOTHING, type Proposal, propose } from "./detector.ts";
import { extraListFor, wordsOn } from "./lib/lexicon.ts";
import { matches } from "./lib/matches.ts";
import { fold } from "./lib/words.ts";
import { listed } from "./names/lists.ts";
import { NOT_NAMES } from "./names/words.ts";

const GATE = extraListFor(
  "uid usr user username usernames userid login sign signed signing log logged logging handle screen screenname gamertag usuario fb facebook insta instagram ig tiktok twitter snap snapchat venmo discord telegram wechat weixin kik skype zalo viber".split(
    " ",
  ),
);
const NAMED =
  /\b(?:user ?names?|user ?id|user|login(?: name)?|screen ?name|gamertag|handle|usuario)\b(?:\s{0,2}(?:is|es|was|[:=#])){1,2}\s{0,2}["'“@]{0,2}([\p{L}\p{N}][\p{L}\p{N}._-]{2,38}[\p{L}\p{N}])(?![\p{L}\p{N}@])/giu;
/** "user id wkowal", "signed in as bjork.thors": a word of its own, which everyday words are not. */
const SIGNED_IN =
  /\b(?:user ?(?:id|name)|(?:sign(?:ed|ing)?|log(?:ged|ging)?)[ -]?(?:in|on)(?: (?:to|at) [\w.-]{2,24})? as)\s{1,2}["'“@]{0,2}(?=[\p{L}\d._-]{4,40}(?![\p{L}\p{N}@]))([\p{L}\p{N}][\p{L}\p{N}._-]{2,38}[\p{L}\p{N}])/giu;
/** How Slack writes somebody's name: `<@U04KQ77BX>`. */
const MENTION = /(?<=<@)[UW][A-Z0-9]{7,11}(?=[|>])/g;
const UID =
  /(?<![\w.?&-])(?:uid|usr|userid|user_id)=["']?((?=[\w.-]{0,38}[a-z])[\p{L}\p{N}][\w.-]{2,38}\w)(?![\p{L}\p{N}@])/giu;
/** Who asked, in the log of a web server (Common Log Format): `203.0.113.7 - jdoe [02/Oct/2025:10:12:44`. */
const LOGGED =
  /(?<=[\d:a-f] - )[\p{L}][\p{L}\p{N}._@-]{2,38}(?= \[?\d{1,2}\/[A-Z][a-z]{2}\/20\d{2}:)/gu;
const DIRECT =
  /\b(?:user ?name|user|login|usuario)\s{1,2}["'“@]{0,2}((?=[\p{L}._-]{0,30}[\d._])[\p{L}\p{N}][\p{L}\p{N}._-]{2,38}[\p{L}\p{N}])(?![\p{L}\p{N}@])/giu;
const ANSWERED =
  /\b(?:user ?name|login|handle|usuario)\b[^\n?]{0,20}\?\s{0,3}\n(?:[\p{L} .()]{1,30}:\s?)?(?:(?:it's|it is|its|my|is|es)\s){0,2}["'“@]{0,2}([\p{L}\p{N}][\p{L}\p{N}._-]{2,38}[\p{L}\p{N}])(?=[\s.,"”']{0,2}(?:\n|$))/giu;
const SOCIAL_NAME =
  /\b(?:fb|facebook|insta(?:gram)?|ig|tiktok|twitter|snap(?:chat)?|venmo|discord|telegram)\b(?: (?:is|name is|handle is|es)|:)\s{1,2}@?((?=[\w.]{0,30}[\d._])[A-Za-z][\w.]{2,30}\w)/gi;
/** Messengers whose names have a digit or an underscore, which everyday words have not. */
const MESSENGER =
  /\b(?:wechat|weixin|kik|skype|zalo|viber|snap(?:chat)?)(?: id| name)?:? {1,2}@?((?=[\w.-]{0,30}[\d_])[A-Za-z][\w.-]{3,30}\w)/gi;
const AT = /(?<![\p{L}\p{N}._%+/@-])@([\p{L}\p{N}_](?:[\p{L}\p{N}_]|\.(?=[\p{L}\p{N}_])){2,30})/gu;
const SOCIAL =
  /\b(?:insta(?:gram)?|ig|tiktok|twitter|x|snap(?:chat)?|venmo|cash ?app|facebook|fb|threads|discord|telegram|follow|dm|tagged)\b[^\n]{0,24}$/i;
const SOCIAL_REACH = 36;
/** No person's. */
const WORDS =
  /^(?:name|names|id|the|and|not|your|my|error|is|was|group|groups|list|admin|guest|here|channel|everyone|portal|page|only|interface|experience|agent|stories|friendly|required|optional|unknown|none)$/i;

/** Names that people go by at a portal or a social site. */
export const username = defineDetector({
  id: "username",
  type: "OTHER_ID",
  reads: "words",
  source: "45 CFR 164.514(b)(2)(i)(R)",
  examples: {
    match: ["username: jdoe_82", "user yuki.aoki92, temp link", "login is casey.r", "What username?\nAgent: TheRealDocHolliday", "my instagram is @casey.paints", "user name = \"casey-r\"", "my wechat mlwang_0918 thank you", "I see user id wkowal, email", "New sign-in to MyChart as bjork.thors on", "Assigned to <@U04KQ77BX> (P.)", "LOGIN_FAILED uid=roe.w ip=", "203.0.113.7 - jmukherjee [02/Oct/2025:10:12:44 -0500]"],
    noMatch: ["username is required", "the user is new", "login page", "@channel please", "meet @ 5", "user group", "jane@example.com", "skype for 30 min", "user id required", "log in as guest please", "sign in as soon as you can", "email <@home>", "uid=1000(4)"],
  }, // biome-ignore format: one list is one line
  detect({ text, lists }) {
    const isNamed = wordsOn(lists, GATE).length > 0;
    const isLog = text.includes("/20");
    return isNamed || isLog || text.includes("@") ? namesIn(text, isNamed, isLog) : NOTHING;
  },
});

function* namesIn(text: string, isNamed: boolean, isLog: boolean): Generator<Proposal> {
  if (isLog)
    for (const { 0: name, index } of matches(text, LOGGED))
      yield propose(index, index + name.length, 0.8, "context:username");
  if (isNamed) {
    for (const pattern of [NAMED, UID, DIRECT, ANSWERED, SOCIAL_NAME, MESSENGER])
      for (const { 0: match, 1: name = "", index } of matches(text, pattern)) {
        const start = index + match.lastIndexOf(name);
        if (!WORDS.test(name)) yield propose(start, start + name.length, 0.9, "context:username");
      }
    for (const { 0: match, 1: name = "", index } of matches(text, SIGNED_IN)) {
      const start = index + match.length - name.length;
      if (!WORDS.test(name) && !isEveryday(name))
        yield propose(start, start + name.length, 0.7, "context:username");
    }
  }
  if (!text.includes("@")) return;
  for (const { 0: match, index } of matches(text, MENTION))
    yield propose(index, index + match.length, 0.9, "context:handle");
  for (const { 0: match, index } of matches(text, AT))
    if (SOCIAL.test(text.slice(Math.max(0, index - SOCIAL_REACH), index)))
      yield propose(index + 1, index + match.length, 0.8, "context:handle");
}

/** A plain word: with a dot or a digit in it, it is somebody's. */
function isEveryday(name: string): boolean {
  return /^\p{L}+$/u.test(name) && (listed(fold(name)) === "word" || NOT_NAMES.has(fold(name)));
}
