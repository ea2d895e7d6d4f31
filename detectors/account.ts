import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { codesCuedBy, cuesOf } from "./lib/cued.ts";
import { OURS } from "./lib/ours.ts";
import { matchesIn } from "./sample.ts";

const CUES = cuesOf(
  "account", "acct", "accts", "accounts", "a c", "account number", "patient account", "statement", "statement number", "invoice account", "balance",
  "bank account", "checking", "savings", "routing", "iban", "guarantor", "agreement", "service agreement", "svc agreement", "contract", "contract no", "contrato", "bill no", "bill number", "factura", "cuenta", "número de cuenta", "numero de cuenta", "estado de cuenta", "acct no", "account no", "account id",
  "stmt", "stmt no", "statement no", "guar", "guarantor no", "billing id", "bank acct", "aba", "hsa", "fsa", "carecredit", "care credit", "clabe", "fin", "fin no",
); // biome-ignore format: a list reads better in rows

/** Account numbers: of a patient, a statement, a bank. */
export const account = defineDetector({
  id: "account",
  type: "ACCOUNT",
  reads: "digits",
  source: "45 CFR 164.514(b)(2)(i)(J)",
  examples: {
    match: ["acct NS-0049127", "account number 7700441820", "ACCT-7700-4418-20", "Statement KM-20933", "balance #7719-02", "cuenta 0042-7719", "routing 021000021", "bank acct 000914 227 41 (routing on file)", "stmt ST20251019-07", "guar G-88140", "ACCT7700418 past due", "bundle is $4,250, acct 00-77-3120", "Svc agreement SA-66120", "FIN: 7700441882", "checking acct ending 3391.", "7704418 is my account number"],
    noMatch: ["7700441820", "balance 84.50", "balance is $310", "statement of 3/14", "account for 20%", "the balance is 1250", "stmt 3/14", "HSA 2025 limit", "HSA 4300 limit", "Client acct 88120 (ours)", "stmt of 120.00", "agreement of 2024", "contract for 12 months", "fin de 1200 km", "fin 44120"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    for (const { match, index } of matchesIn(sample.numeric, GLUED, { run: 4 }))
      yield propose(index + "ACCT".length, index + match[0].length, 0.9, "context:account");
    for (const { start, end, code } of codesCuedBy(sample, CUES, true)) {
      const isAmount =
        /^\d{1,6}\.\d{2}$/.test(code) ||
        (/^[\d.,]{1,8}$/.test(code) &&
          BALANCE.test(sample.text.slice(Math.max(0, start - 24), start)));
      if (OURS.test(sample.text.slice(end, end + 24))) continue;
      if (code.length < FIN_LENGTH && isNear(FIN, sample.text, start, 12)) continue;
      if (SHORT.test(code) && isNear(SAVED, sample.text, start, 8)) continue;
      if (!isAmount && !/[$€]\s?$/.test(sample.text.slice(Math.max(0, start - 2), start)))
        yield propose(start, end, 0.9, "context:account");
    }
  },
});

/** A number that its word is written on to. */
const GLUED = /ACCT(?<![A-Z]....)\d{4,17}(?![\dA-Z])/gi;
const SAVED = /\b(?:hsa|fsa)\W{0,3}$/i;
/** A hospital's financial number is long, and the word means an end in Spanish. */
const FIN = /\bfin\b[^\d\n]{0,8}$/i;
const FIN_LENGTH = 7;
const SHORT = /^\d{1,5}$/;
/** What is behind these is mostly money, unless a sign of a number stands before it. */
const BALANCE =
  /\b(?:balance|checking|savings)\b(?![^#]*\b(?:ending|ends|acct|account|number)\b)[^#]*$/i;
