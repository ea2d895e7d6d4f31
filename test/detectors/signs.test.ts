import fc from "fast-check";
import { expect, test } from "vitest";
import { CITY_SIGN, EMAIL_SIGN, NAME_SIGN, Signs } from "../../detectors/known/signs.ts";

const aWord = fc.stringMatching(/^[a-z]{6,12}$/);
const aLetter = fc.stringMatching(/^[a-z]$/);

test("a word with one letter wrong, missing, added or swapped is a sign of the name, and where it begins is told", () => {
  fc.assert(
    fc.property(aWord, fc.nat(), aLetter, (word, place, letter) => {
      const signs = new Signs();
      signs.addNear(NAME_SIGN, word);
      const at = place % word.length;
      const [before, own, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
      for (const near of [
        word,
        before + letter + behind,
        before + behind,
        before + letter + own + behind,
        before + behind.charAt(0) + own + behind.slice(1),
      ])
        expect(signs.in(`7, ${near.toUpperCase()}'s`).names, near).toContain(3);
    }),
  );
});

test("a text has the signs of the values whose first letters begin one of its words, whatever the case", () => {
  const signs = new Signs();
  signs.add(NAME_SIGN, "obrien");
  signs.add(NAME_SIGN, "li");
  signs.add(EMAIL_SIGN, "m.hanneken@example.com");
  signs.add(CITY_SIGN, "ellicott");
  expect(signs.in("for O'Brien").signs).toBe(NAME_SIGN);
  expect(signs.in("Li's son").names).toEqual([0]);
  expect(signs.in("to M.Hanneken, in ELLICOTT").signs).toBe(EMAIL_SIGN | CITY_SIGN);
  expect(signs.in("Google Ads, 18 cobrien hotelli")).toMatchObject({
    signs: 0,
    names: [],
    digits: 2,
  });
});

test("a text with other letters than ASCII may hold anything, one with an emoji or other marks may not", () => {
  const signs = new Signs();
  signs.add(CITY_SIGN, "ellicott");
  signs.add(NAME_SIGN, "hanneken");
  expect(signs.in("for Ö").signs & CITY_SIGN).toBe(CITY_SIGN);
  expect(signs.in("for e\u0301").signs & CITY_SIGN).toBe(CITY_SIGN);
  expect(signs.in("“so – it’s” \u{1f600}…").signs).toBe(0);
  expect(signs.in("\u{1f600}Hanneken").names).toEqual([2]);
});
