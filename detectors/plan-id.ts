import { defineDetector, propose } from "./detector.ts";
import { codeAt } from "./lib/codes.ts";
import { codesCuedBy, cuesOf } from "./lib/cued.ts";
import { PAYERS } from "./lib/payers.ts";
import { nameHas } from "./lib/remembered.ts";
import { matchesIn } from "./sample.ts";

const CUES = cuesOf(
  "member", "member id", "member number", "memberid", "subscriber", "subscriber id", "policy", "policy number", "group", "grp", "group number",
  "group no", "plan", "plan id", "plan number", "insurance id", "insurance number", "insurance", "ins", "ins id", "beneficiary", "medicaid", "mcd", "mcaid", "medicaid chip", "chip id", "chip no", "supplement", "medigap",
  "medicare", "medi cal", "medical id", "rx group", "rxgrp", "póliza", "poliza", "aseguradora", "seguro",
  "aetna", "cigna", "bcbs", "blue cross", "blue shield", "humana", "uhc", "united healthcare", "unitedhealthcare", "kaiser", "tricare",
  "anthem", "carefirst", "molina", "ambetter", "oscar", "medica", "wellcare", "optum", "highmark", "healthfirst", "caresource", "oxford", "ahcccs", "vsp", "eyemed", "delta dental",
  "cin", "hic", "hicn", "mbi", "mco", "mbr", "mbr id", "mbr no", "mem id", "member no", "sub id", "subs id", "subs", "subscriber number", "subscriber no", "policy no", "pol", "pol no",
  "ins no", "insurance no", "group id", "grp no", "health card", "card id", "recipient id", "rx id", "rxid", "masshealth", "tenncare", "champva", "metlife",
  "denti cal", "número de afiliado", "numero de afiliado", "afiliado", "afiliación", "afiliacion", "asegurado", "derechohabiente", "número de póliza", "numero de poliza",
); // biome-ignore format: a list reads better in rows
const OF_PAYERS = cuesOf(...PAYERS);
/** A field about insurance holds more than its name says: `BCBS AZ, XZA900412887`. */
const isPlanField = nameHas(
  /\b(?:insurance|insurer|plan|medicaid|medicare|ahcccs|tricare|vsp|member|subscriber|seguro)\b/,
);
const LETTERED = /(?<![A-Za-z0-9])[A-Z]{1,4}\d{6,12}[A-Z]{0,2}(?![A-Za-z0-9])/g;

/** Numbers of a health plan: member, subscriber, policy and group, where the words say so. */
export const planId = defineDetector({
  id: "plan-id",
  type: "PLAN_ID",
  reads: "digits",
  source: "45 CFR 164.514(b)(2)(i)(I)",
  examples: {
    match: ["member id W 1938 84420", "BCBS ZGP901774420", "group # 868221-010-00001", "policy number is XKC 4417 0092", "Medicaid ID 88213345A", "Mom's plan IHS-40088-2", "póliza AB-771902", "Can I have the member ID?\nCaller: XKC44170092", "Please enter the member ID\nYou: U-88 210 044*01", "CIN TX44190K", "Medicaid 0012 3457 71 B", "MCO NM 0441 8820 7", "Medicaid TX 512 883 904", "member 009914 still? Ortho max is $1,500\nParent: no its 9915-K since July 1", "su no. de afiliación 4488 71 0922-3", "whats your member #\nVisitor 4417: W88204417-02 no wait W88204471", "Insurance #: N00441820 01", "Medicaid/CHIP # 410-882-07.", "policy CAP 0 117 882", "my uhc id chgd to 9932 118 04 eff 1/1", "medicaid sigue igual 0440 8812 7", "we have Premera LNB 201 884 91.", "Insurance: MaineCare 88120334A", "Ins: Selman & Co XJ 4410 772", "BCBS YPPW1448 2091.", "ZGP 91188 0042, suffix 02.", "And the person code?\nCaller: 03."],
    noMatch: ["W193884420", "the plan is $29", "group of 12", "a member since 2019", "Medicare Part 2", "group 5", "plan 24 months", "confirm the plan\nAgent: 1200 is due", "pol 12", "Group NPI 1088629997", "BIN 004336 PCN ADV", "Aetna PPO 500", "progressive 3 weeks", "Payer: Clearway 120 visits"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    if (isPlanField(sample.field))
      for (const { match, index } of matchesIn(sample.numeric, LETTERED))
        yield propose(index, index + match[0].length, 0.8, "field:plan");
    for (const { start, end, code } of codesCuedBy(sample, CUES))
      if (
        code.replace(/[^A-Za-z0-9]/g, "").length >= SHORTEST &&
        !OTHERS.test(code) &&
        !(MONEY.test(code) && PAID.test(sample.text.slice(Math.max(0, start - PAID_REACH), start)))
      )
        yield propose(start, end, 0.9, "context:plan");
    if (/suffix|person code/i.test(sample.text))
      for (const { match, index } of matchesIn(sample.numeric, SUFFIX))
        yield propose(index, index + match[0].length, 0.7, "context:plan");
    for (const { start, end, code } of codesCuedBy(sample, OF_PAYERS))
      if (LONG.test(code)) yield propose(start, end, 0.7, "context:plan");
    for (const { match, index } of matchesIn(sample.numeric, NAMED_PAYER, { digits: 4 })) {
      const code = codeAt(sample.text, index + match[0].length);
      if (code !== undefined && LONG.test(code.code))
        yield propose(code.start, code.end, 0.7, "context:plan");
    }
  },
});

/** Which of a family a member is: "suffix 03", "the person code?" – "03". */
const SUFFIX =
  /(?<=\b(?:suffix|person code)(?:\b[^\d\n?]{0,12}|\b[^\d\n]{0,12}\n[^\d\n]{0,30}[:.,]\s))\d{1,3}(?![\d%/:-]|\.\d)/gi;
/** "Ins pd 212.80": what the plan paid. */
const MONEY = /^\d{1,5}\.\d{2}$/;
const PAID = /\b(?:pd|paid|pays?|owes?|covered) {1,2}$/i;
const PAID_REACH = 12;
const SHORTEST = 4;
/** Five digits at least: fewer are a plan's own, as in "PPO 500". */
const LONG = /^(?=(?:[^\d]*\d){5})/;
/** An insurer of whatever name where the line says that it is one. */
const NAMED_PAYER =
  /(?<![\p{L}\d])(?:[Ii]ns(?:urance|urer|\.)?|[Cc]arrier|[Cc]overage|[Pp]ay[eo]r|[Ss]eguro|[Aa]seguradora|[Hh]ealth plan|INS(?:URANCE)?|CARRIER)\b(?: (?:is|es|through|thru|con|de|co|company|card))?[\s:.=-]{1,3}(?:(?!ID\b|Id\b|No\b|NPI\b|TIN\b|BIN\b|PCN\b)\p{Lu}[\p{L}&.'’/-]{1,20}[ ,:]{1,2}){1,3}(?:& \p{Lu}\p{L}{1,12} )?(?:#|ID:?|no\.?|policy|pol\.?)? ?(?=[A-Z]{0,5} ?\d)/gu;
/** A group's number as a provider or a payer of taxes is no member's, and a kind of plan with few digits nobody's. */
const OTHERS = /^(?:(?:NPI|TIN|EIN|FEIN|DEA|PCN|BIN)\b|(?:PPO|HMO|EPO|POS|HDHP) \d{1,4}$)/;
