import { defineDetector, NOTHING, type Proposal, propose } from "./detector.ts";
import { extraListFor, wordsOn } from "./lib/lexicon.ts";
import { matchAt, matches } from "./lib/matches.ts";
import { saidUsernames } from "./lib/said-usernames.ts";
import { fold } from "./lib/words.ts";
import { listed } from "./names/lists.ts";
import { NOT_NAMES } from "./names/words.ts";
import type { Sample } from "./sample.ts";

const GATE = extraListFor(
  "uid usr user username usernames userid login sign signed signing log logged logging handle screen screenname gamertag usuario fb facebook insta instagram ig tiktok twitter snap snapchat venmo discord telegram wechat weixin kik skype zalo viber".split(
    " ",
  ),
);
const NAMED =
  /\b(?:user ?names?|user ?id|user|login(?: name)?|screen ?name|gamertag|handle|usuario)\b(?:\s{0,2}(?:is|es|was|[:=#])){1,2}\s{0,2}["'“@]{0,2}([\p{L}\p{N}][\p{L}\p{N}._-]{2,38}[\p{L}\p{N}])(?![\p{L}\p{N}@])/giu;
/** "user id wkowal", "signed in as bjork.thors": a word of its own, which everyday words are not. */
const SIGNED_IN =
  /\b(?:user(?: ?(?:id|name))?|(?:sign(?:ed|ing)?|log(?:ged|ging)?)[ -]?(?:in|on)(?: (?:to|at) [\w.-]{2,24})? as)\s{1,2}["'“@]{0,2}(?=[\p{L}\d._-]{4,40}(?![\p{L}\p{N}@]))([\p{L}\p{N}][\p{L}\p{N}._-]{2,38}[\p{L}\p{N}])/giu;
/** How Slack writes somebody's name: `<@U04KQ77BX>`. */
const MENTION = /(?<=<@)[UW][A-Z0-9]{7,11}(?=[|>])/g;
const UID =
  /(?<![\w.?&-])(?:uid|usr|userid|user_id)=["']?((?=[\w.-]{0,38}[a-z])[\p{L}\p{N}][\w.-]{2,38}\w)(?![\p{L}\p{N}@])/giu;
/** Who asked, in the log of a web server (Common Log Format): `203.0.113.7 - jdoe [02/Oct/2025:10:12:44`. */
const LOGGED =
  /(?<=[\d:a-f] - )[\p{L}][\p{L}\p{N}._@-]{2,38}(?= \[?\d{1,2}\/[A-Z][a-z]{2}\/20\d{2}:)/gu;
const DIRECT =
  /\b(?:user ?name|user|login|usuario)\s{1,2}["'“@]{0,2}((?=[\p{L}._-]{0,30}(?:\d|[._][\p{L}\d]))[\p{L}\p{N}][\p{L}\p{N}._-]{2,38}[\p{L}\p{N}])(?![\p{L}\p{N}@])/giu;
const ANSWERED =
  /\b(?:user ?name|login|handle|usuario)\b[^\n?]{0,20}\?\s{0,3}\n(?:\[?[\d:]{4,8}\]?\s?)?(?:[\p{L}\p{N} ._()-]{1,30}:\s?)?(?:(?:it's|it is|its|my|is|es)\s){0,2}["'“@]{0,2}([\p{L}\p{N}][\p{L}\p{N}._-]{2,38}[\p{L}\p{N}])(?=[\s.,"”']{0,2}(?:\n|$)| or | i think)/giu;
const SOCIAL_NAME =
  /\b(?:fb|facebook|insta(?:gram)?|ig|tiktok|twitter|snap(?:chat)?|venmo|discord|telegram)\b(?: (?:is|name is|handle is|es)|:)\s{1,2}@?((?=[\w.]{0,30}[\d._])[A-Za-z][\w.]{2,30}\w)/gi;
/** Messengers whose names have a digit or an underscore, which everyday words have not. */
const MESSENGER =
  /\b(?:wechat|weixin|kik|skype|zalo|viber|snap(?:chat)?)(?: id| name)?:? {1,2}@?((?=[\w.-]{0,30}[\d_])[A-Za-z][\w.-]{3,30}\w)/gi;
/** Who speaks, by a name of a site: `ana_r  11:02 AM`, `[10:02:11] guest_kmiller_91:`. */
const SPEAKS =
  /(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]? ?)?(?:(?:guest|visitor|user|patient|caller|client)[_-])?(?!(?:agent|guest|visitor|user|speaker|spk|spkr|chan|channel|ch|participant|bot|rep|caller|client|patient|mktg|sales|admin|support|help|staff|line|note|page|step|q|a)[_.-]?\d{0,6}(?:_\d{1,4})?[:\s])([a-z][a-z\d]{1,20}(?:[._][a-z\d]{1,20}){1,3}|[a-z]{3,16}\d{2,6})(?=:\s|\s{1,2}\(?\d{1,2}:\d{2})/uy;
const AT = /(?<![\p{L}\p{N}._%+/@-])@([\p{L}\p{N}_](?:[\p{L}\p{N}_]|\.(?=[\p{L}\p{N}_])){2,30})/gu;
const SOCIAL =
  /\b(?:insta(?:gram)?|ig|tiktok|twitter|x|snap(?:chat)?|venmo|cash ?app|facebook|fb|threads|discord|telegram|follow|dm|tagged)\b[^\n]{0,24}$/i;
const ON_SOCIAL =
  /^,? \(?(?:on|in|en) (?:my |the )?(?:insta(?:gram)?|ig|tiktok|twitter|snap(?:chat)?|venmo|facebook|fb|threads|discord|telegram)\b/i;
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
    match: ["username: jdoe_82", "user yuki.aoki92, temp link", "login is casey.r", "What username?\nAgent: TheRealDocHolliday", "my instagram is @casey.paints", "@janeh87 on insta", "user name = \"casey-r\"", "my wechat mlwang_0918 thank you", "I see user id wkowal, email", "New sign-in to MyChart as bjork.thors on", "Assigned to <@U04KQ77BX> (P.)", "LOGIN_FAILED uid=roe.w ip=", "[10:02:11] guest_kmiller_91: locked out\n[10:02:40] help: hm", "ana_r  11:02 AM\nhey", "203.0.113.7 - jmukherjee [02/Oct/2025:10:12:44 -0500]", "Portal lockout. user mwhitehorse, again", "what's your user name it's nacho p fifty two all one word", "my user name is tina underscore b forty"],
    noMatch: ["reports a login loop.", "user reports it", "username is required", "the user is new", "login page", "@channel please", "meet @ 5", "user group", "jane@example.com", "skype for 30 min", "user id required", "log in as guest please", "sign in as soon as you can", "email <@home>", "uid=1000(4)", "guest_8812 9:03: hi\nyes", "agent_12: hi\nok", "the login is at two", "0:04 spk_1: alphonse you know me\n0:07 spk_0: hi"],
  }, // biome-ignore format: one list is one line
  detect(sample) {
    const { text, lists } = sample;
    const isNamed = wordsOn(lists, GATE).length > 0;
    const isLog = text.includes("/20");
    return isNamed || isLog || text.includes("@") || text.includes("\n")
      ? namesIn(sample, isNamed, isLog)
      : NOTHING;
  },
});

/**
 * Names of a site where a transcript says who speaks, wherever they stand in it: with the time beside them, or more than
 * once. Names of fields stand in the same place, and are everyday words.
 */
function* speakersIn(text: string): Generator<Proposal> {
  const names = new Map<string, number>();
  for (let at = 0, end = 0; end !== -1; at = end + 1) {
    const { 0: line = "", 1: name } = matchAt(text, SPEAKS, at) ?? [];
    if (name !== undefined && (names.has(name) || (names.size < MOST_SPEAKERS && isOnes(name)))) {
      const isTimed = line !== name || text.charAt(at + line.length) !== ":";
      names.set(name, (names.get(name) ?? 0) + (isTimed ? 2 : 1));
    }
    end = text.indexOf("\n", at);
  }
  for (const [name, times] of names)
    if (times > 1)
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
        if (!IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + name.length)))
          yield propose(at, at + name.length, 0.7, "context:speaker");
}

/** Has it a part that is no everyday word? */
function isOnes(name: string): boolean {
  return name.split(/[._]/).some((part) => /\d/.test(part) || !isEveryday(part));
}

const MOST_SPEAKERS = 8;
const IN_WORD = /[\p{L}\p{N}@-]/u;

function* namesIn(sample: Sample, isNamed: boolean, isLog: boolean): Generator<Proposal> {
  const { text } = sample;
  if (text.includes("\n")) yield* speakersIn(text);
  if (isLog)
    for (const { 0: name, index } of matches(text, LOGGED))
      yield propose(index, index + name.length, 0.8, "context:username");
  if (isNamed) {
    for (const { start, end } of saidUsernames(sample))
      yield propose(start, end, 0.7, "context:username");
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
    if (
      SOCIAL.test(text.slice(Math.max(0, index - SOCIAL_REACH), index)) ||
      ON_SOCIAL.test(text.slice(index + match.length, index + match.length + SOCIAL_REACH))
    )
      yield propose(index + 1, index + match.length, 0.8, "context:handle");
}

/** A plain word: with a dot or a digit in it, it is somebody's. */
function isEveryday(name: string): boolean {
  return /^\p{L}+$/u.test(name) && (listed(fold(name)) === "word" || NOT_NAMES.has(fold(name)));
}
