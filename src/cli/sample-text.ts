const NAMES = ["Odalys Brennekamp", "Theo Quillfeather", "Marisol Vantongeren", "Casey Hollowell"];
const CITIES = ["Larkspur", "Tansy Falls", "Quince Harbor"];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const LINES = [
  "Agent: Thank you for calling, this call may be recorded. How can I help you today?",
  "Caller: Hi, um, this is {name}, I saw your ad on Google and I wanted to ask about a new patient visit.",
  "Agent: Of course. Can I get your date of birth and the best number to reach you?",
  "Caller: It's {n2}/{n2}/19{n2}, and my cell is 410-555-01{n2}.",
  "Agent: Great, let me look at the schedule. I have {day} at {n1}:30 or {day} at {n1} fifteen.",
  "Caller: {day} works. Do you take my insurance? The card says group {n5} and it's a PPO plan.",
  "Agent: We do. There is a forty dollar copay, and the first visit takes about {n2} minutes.",
  "Caller: And where are you, is that the office on {n3} Cedar Lane in {city}?",
  "Agent: Yes, second floor, suite {n3}. Parking is free, just bring the ticket up to the front desk.",
  "Caller: My knee has been bothering me for {n1} weeks and the cream did not really help.",
  "Agent: I'm sorry to hear that. I will put a note in for the doctor; your order {n6} shipped on the {n2}th.",
  "Caller: Could you email me the forms? It's patient.{n3}@example.org. And please call me back if something opens up.",
  "Summary: qualified lead, booked, duration {n3} seconds, source google ads, campaign spring-{n4}, score {n1} of 10.",
]; // biome-ignore format: one sentence is one line

/**
 * Ordinary text of calls with invented people, the same whenever it is made: what detectors are measured on.
 * `length` is in characters.
 */
export function sampleText(length: number): string {
  const next = numbers(1);
  const pick = (from: readonly string[]) => from[next() % from.length] ?? "";
  const fill = (line: string) =>
    line.replace(/\{(name|city|day|n\d)\}/g, (_, slot: string) => {
      if (slot === "name") return pick(NAMES);
      if (slot === "city") return pick(CITIES);
      if (slot === "day") return pick(DAYS);
      return Array.from({ length: Number(slot[1]) }, () => (next() % 9) + 1).join("");
    });
  const lines: string[] = [];
  for (let size = 0; size < length; size += (lines.at(-1)?.length ?? 0) + 1)
    lines.push(fill(pick(LINES)));
  return lines.join("\n").slice(0, length);
}

/** A linear congruential generator (Numerical Recipes), its better upper bits. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
