import fc from "fast-check";
import { expect, test } from "vitest";
import { haystackOf, Needles } from "../../detectors/known/needles.ts";

const aWord = fc.stringMatching(/^[a-z]{6,12}$/);
const aLetter = fc.stringMatching(/^[a-z]$/);

test("a text that holds a value with one letter wrong, missing, added or swapped is always searched", () => {
  fc.assert(
    fc.property(aWord, fc.nat(), aLetter, (word, place, letter) => {
      const needles = new Needles();
      needles.addNear(word);
      const at = place % word.length;
      const [before, own, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
      for (const near of [
        word,
        before + letter + behind,
        before + behind,
        before + letter + own + behind,
        before + behind.charAt(0) + own + behind.slice(1),
      ])
        expect(needles.mayBeIn(`for ${near}, today`), near).toBe(true);
    }),
  );
});

test("a text without any piece of a value is not searched, one with other letters than ASCII is", () => {
  const needles = new Needles();
  needles.add("obrien");
  expect(needles.mayBeIn(haystackOf("Google Ads"))).toBe(false);
  expect(needles.mayBeIn(haystackOf("for O'Brien"))).toBe(true);
  expect(needles.mayBeIn(haystackOf("for Ö"))).toBe(true);
});

test("of very many values no text is asked for each", () => {
  const needles = new Needles();
  for (let i = 0; i < 65; i++) needles.add(`name${i}x`);
  expect(needles.mayBeIn("nothing")).toBe(true);
});
