/** One turn of a dialogue: the agent's or the caller's, with what identifies somebody in `<` and `>`. */
export type Line = readonly ["agent" | "caller", string];

/** A question, and its answer as people give it; what is asked for is never written with a label that says what it is. */
export const DIALOGUES: Readonly<Record<string, readonly Line[]>> = {
  "a telephone number in pieces": [["agent", "what's the best number for you"], ["caller", "<eight five six>"], ["agent", "uh huh"], ["caller", "<five five five>"], ["agent", "got it"], ["caller", "<oh one seven seven>"], ["agent", "thank you"]],
  "a telephone number in figures": [["agent", "and a callback number"], ["caller", "yes it's <856>"], ["agent", "okay"], ["caller", "<555>"], ["agent", "okay"], ["caller", "<0177>"], ["agent", "perfect thanks"]],
  "a telephone number": [["agent", "what number can we reach you at"], ["caller", "<eight five six five five five oh one seven seven>"], ["agent", "great i'll note that"]],
  "last four": [["agent", "can you verify the last four of your social"], ["caller", "sure <four four nine two>"], ["agent", "thank you"]],
  "a social security number": [["agent", "and your social"], ["caller", "it's <nine oh one>"], ["agent", "okay"], ["caller", "<four four>"], ["agent", "yes"], ["caller", "<one two three four>"], ["agent", "alright"]],
  "a birthday in numbers": [["agent", "date of birth please"], ["caller", "<four eleven sixty eight>"], ["agent", "thanks"]],
  "a birthday in words": [["agent", "and your date of birth"], ["caller", "<march the third nineteen seventy one>"], ["agent", "perfect"]],
  "a spelled name": [["agent", "can you spell your last name"], ["caller", "<v a n d e r h o e k>"], ["agent", "got it"]],
  "a name": [["agent", "may i have your name"], ["caller", "<marguerite vanderhoek>"], ["agent", "thanks and how can i help"]],
  "who speaks": [["agent", "who am i speaking with"], ["caller", "this is <dwayne okonkwo>"], ["agent", "hi what can i do for you today"]],
  "a surname": [["agent", "what's the patient's last name"], ["caller", "<okonkwo>"], ["agent", "and how can we help"]],
  "a mailbox": [["agent", "what's your email"], ["caller", "<marguerite dot v at gmail dot com>"], ["agent", "okay"]],
  "a mailbox in two turns": [["agent", "and the email address"], ["caller", "<sunny days 44>"], ["agent", "mhm"], ["caller", "<at yahoo dot com>"], ["agent", "okay"]],
  "a ZIP code": [["agent", "what's your zip code"], ["caller", "<oh three oh six two>"], ["agent", "thanks"]],
  "an address": [["agent", "what's the address"], ["caller", "<four forty nine millrace court>"], ["agent", "okay"]],
  "a town": [["agent", "what city do you live in"], ["caller", "<nashua>"], ["agent", "okay"]],
  "a member number": [["agent", "can i get the member id"], ["caller", "<w two three eight seven four four oh nine one>"], ["agent", "thanks"]],
  "a member number in figures": [["agent", "what's the member id"], ["caller", "<W2387 44091>"], ["agent", "thanks"]],
  "a chart number": [["agent", "do you have the chart number"], ["caller", "yeah <seven seven four oh two one nine>"], ["agent", "let me look"]],
  "an age": [["agent", "how old is he"], ["caller", "<ninety three>"], ["agent", "okay wow"]],
  "a card": [["agent", "card number please"], ["caller", "<four one one one one one one one>"], ["agent", "mhm"], ["caller", "<one one one one one one one one>"], ["agent", "okay"]],
  "a plate": [["agent", "what's the license plate"], ["caller", "<four seven one eight two two>"], ["agent", "okay"]],
}; // biome-ignore format: a table reads better in rows

type Form = (isAgent: boolean, turn: number) => readonly [head: string, tail: string];

const minute = (turn: number) =>
  `${Math.floor((turn * 7) / 60)}:${String((turn * 7) % 60).padStart(2, "0")}`;
const clock = (turn: number) => `00:${minute(turn).padStart(5, "0")}`;
const who = (isAgent: boolean) => (isAgent ? "Agent" : "Caller");
/** A label before each turn, and what stands behind it. */
const labelled =
  (head: (isAgent: boolean, turn: number) => string, tail = "\n"): Form =>
  (isAgent, turn) => [head(isAgent, turn), tail];

/** How recognizers, exports and people write down who speaks. */
export const FORMS: Readonly<Record<string, Form>> = {
  "Agent: in small letters": labelled((isAgent) => `${who(isAgent).toLowerCase()}: `),
  "Agent:": labelled((isAgent) => `${who(isAgent)}: `),
  "AGENT:": labelled((isAgent) => `${who(isAgent).toUpperCase()}: `),
  "Rep: and Customer:": labelled((isAgent) => (isAgent ? "Rep: " : "Customer: ")),
  "Office: and Pt:": labelled((isAgent) => (isAgent ? "Office: " : "Pt: ")),
  "a name and Caller:": labelled((isAgent) => (isAgent ? "Kendra: " : "Caller: ")),
  "Agent 1 (Kendra):": labelled((isAgent) => (isAgent ? "Agent 1 (Kendra): " : "Caller 1: ")),
  "speaker_0:": labelled((isAgent) => `speaker_${isAgent ? 0 : 1}: `),
  "spk_0:": labelled((isAgent) => `spk_${isAgent ? 0 : 1}: `),
  "SPEAKER_00:": labelled((isAgent) => `SPEAKER_0${isAgent ? 0 : 1}: `),
  "Speaker 1:": labelled((isAgent) => `Speaker ${isAgent ? 1 : 2}: `),
  "CH1:": labelled((isAgent) => `CH${isAgent ? 1 : 2}: `),
  "A:": labelled((isAgent) => (isAgent ? "A: " : "C: ")),
  "Q:": labelled((isAgent) => (isAgent ? "Q: " : "A: ")),
  "[Speaker 1]": labelled((isAgent) => `[Speaker ${isAgent ? 1 : 2}] `),
  "[Agent]": labelled((isAgent) => `[${who(isAgent)}] `),
  "(agent)": labelled((isAgent) => `(${who(isAgent).toLowerCase()}) `),
  "**Agent:**": labelled((isAgent) => `**${who(isAgent)}:** `),
  "Agent -": labelled((isAgent) => `${who(isAgent)} - `),
  "Agent and a tab": labelled((isAgent) => `${who(isAgent)}\t`),
  "a table": labelled((isAgent) => `| ${who(isAgent)} | `, " |\n"),
  "a list": labelled((isAgent, turn) => `${turn + 1}. ${who(isAgent)}: `),
  ">>": labelled(() => ">> "),
  "0:07 agent:": labelled((isAgent, turn) => `${minute(turn)} ${who(isAgent).toLowerCase()}: `),
  "[00:00:07] Agent:": labelled((isAgent, turn) => `[${clock(turn)}] ${who(isAgent)}: `),
  "(0:07) Speaker 1:": labelled((isAgent, turn) => `(${minute(turn)}) Speaker ${isAgent ? 1 : 2}: `),
  "Agent (0:07):": labelled((isAgent, turn) => `${who(isAgent)} (${minute(turn)}): `),
  "Agent [00:00:07]:": labelled((isAgent, turn) => `${who(isAgent)} [${clock(turn)}]: `),
  "a time alone in brackets": labelled((_isAgent, turn) => `[${clock(turn)}] `),
  "cells": labelled((isAgent, turn) => `${minute(turn)},${who(isAgent).toLowerCase()},"`, '"\n'),
  "lines between": labelled((isAgent) => `${who(isAgent)}: `, "\n\n"),
  "a label above": labelled((isAgent) => `${who(isAgent)}:\n`),
  "a name above": labelled((isAgent) => `${who(isAgent)}\n`, "\n\n"),
  "SubRip": labelled((_isAgent, turn) => `${turn + 1}\n${clock(turn)},000 --> ${clock(turn + 1)},000\n`, "\n\n"),
  "WebVTT": labelled((isAgent, turn) => `${turn + 1}\n${clock(turn)}.000 --> ${clock(turn + 1)}.000\n<v ${who(isAgent)}>`, "\n\n"),
  "one line, Speaker 1:": labelled((isAgent) => `Speaker ${isAgent ? 1 : 2}: `, " "),
  "one line, agent:": labelled((isAgent) => `${who(isAgent).toLowerCase()}: `, " "),
}; // biome-ignore format: a table reads better in rows

/** A dialogue in a form, and the ranges of it that identify somebody (UTF-16 units, ends exclusive). */
export function written(lines: readonly Line[], form: Form) {
  let text = "";
  const marks: { start: number; end: number }[] = [];
  for (const [turn, [speaker, marked]] of lines.entries()) {
    const [head, tail] = form(speaker === "agent", turn);
    text += head;
    for (const part of marked.split(/(?=<)|(?<=>)/)) {
      const words = part.replace(/^<|>$/g, "");
      if (part !== words) marks.push({ start: text.length, end: text.length + words.length });
      text += words;
    }
    text += tail;
  }
  return { text, marks };
}
