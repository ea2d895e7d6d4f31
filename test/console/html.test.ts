import fc from "fast-check";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { href, html, markup } from "../../src/console/html.ts";
import { payloadText } from "../../src/console/parts.ts";
import { attribute, Page, textIn } from "../support/page.ts";

/** What every parser of HTML does to text before it looks at it. */
const normal = (text: string) => text.replace(/\r\n?/g, "\n").replaceAll("\0", "\u{fffd}");

test("text stays text, between tags and in attributes, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const page = new Page(markup(html`<p title="${text}">a${text}</p>`));
      const paragraph = page.one("p");
      expect(textIn(paragraph)).toBe(`a${normal(text)}`);
      expect(attribute(paragraph, "title")).toBe(normal(text));
      expect(page.elements.map(({ tagName }) => tagName)).toEqual(["html", "head", "body", "p"]);
    }),
  );
});

test("lists are joined, markup of its own making stays, nothing stands for nothing", () => {
  const items = ["<", 2, html`<b>${"&"}</b>`, null, undefined, false as const, [["x"]]];
  expect(markup(html`<i>${items}</i>`)).toBe("<i>&lt;2<b>&amp;</b>x</i>");
});

test("anything else throws, and so does what only looks like markup", () => {
  for (const value of [{}, true, () => "x", Symbol("x"), { markup: "<b>" }, new Date(0)])
    expect(() => html`${value as never}`).toThrow(TypeError);
});

test("a link stays within the console, whatever its parts are", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("..", ".", "%2e%2e", ""))),
      fc.string(),
      (parts, value) => {
        const url = new URL(href(parts, { q: value, empty: "", none: null }), "http://guard");
        expect(url.host).toBe("guard");
        expect(url.pathname).toMatch(/^\/console\//);
        expect(url.searchParams.get("q")).toBe(value === "" ? null : value);
        expect([...url.searchParams.keys()].filter((name) => name !== "q")).toEqual([]);
      },
    ),
  );
  expect(href([])).toBe("/console/");
  expect(href(["javascript:alert(1)"])).toBe("/console/javascript%3Aalert(1)");
  expect(new URL(href(["..", "..", "hooks"]), "http://guard").pathname).toMatch(/^\/console\//);
});

test("what cannot be seen is written out, and all else of a payload is as it was", () => {
  const shown = (text: string) =>
    parseFragment(markup(html`${payloadText(text)}`))
      .childNodes.map(textIn)
      .join("");
  expect(shown("a\u202eb\u0007c\u200b\u2028\ue000 é 😀\n\t<b>")).toBe(
    "a\\u202Eb\\u0007c\\u200B\\u2028\\uE000 é 😀\n\t<b>",
  );
});
