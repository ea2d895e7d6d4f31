import { CsvError, parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { GuardError } from "../../src/errors.ts";
import { RowSplitter } from "../../src/exports/readers/row-splitter.ts";

type Rows = readonly (readonly string[])[] | string;

/** The rows of a text that comes in these pieces, or the fault. */
function splitIn(pieces: readonly string[], delimiter = ","): Rows {
  const splitter = new RowSplitter(delimiter);
  try {
    const rows = pieces.flatMap((piece) => [...splitter.write(piece)]);
    const last = splitter.end();
    return last === null ? rows : [...rows, last];
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return String(error.facts["fault"]);
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "quote-not-closed",
  CSV_INVALID_CLOSING_QUOTE: "quote-misplaced",
  INVALID_OPENING_QUOTE: "quote-misplaced",
};

/** The same by a reader of another hand, which is as strict. */
function parsed(text: string, delimiter = ","): Rows {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return FAULTS[error.code] ?? error.code;
  }
}

const TEXT = fc.string({
  unit: fc.constantFrom('"', '"', '""', ',"', '",', '"\n', ",", ";", "\n", "\r\n", "\r", "a", " ", "é", "\u{1f600}", "\ufeff"),
  maxLength: 24,
}); // biome-ignore format: short marks

test("a text is cut into the rows and faults that another strict reader sees, wherever it is cut before", () => {
  fc.assert(
    fc.property(
      TEXT,
      fc.constantFrom(",", ";"),
      fc.nat(30),
      fc.nat(30),
      (text, delimiter, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const pieces = [text.slice(0, first), text.slice(first, second), text.slice(second)];
        const expected = parsed(text, delimiter);
        expect(splitIn([text], delimiter)).toEqual(expected);
        expect(splitIn(pieces, delimiter)).toEqual(expected);
        expect(splitIn([...text], delimiter)).toEqual(expected);
      },
    ),
    { numRuns: 3_000 },
  );
});

test("a fault says in which row and line it is", () => {
  const splitter = new RowSplitter(",");
  const read = () => [...splitter.write('a,b\n"one\ntwo",3\n\nx,"y"z\n')];
  expect(read).toThrow(
    expect.objectContaining({ facts: { fault: "quote-misplaced", row: 2, line: 5 } }),
  );
});

test("a row in hand takes no more than a row may have, in however many pieces", () => {
  for (const opening of ["", '"']) {
    const splitter = new RowSplitter(",");
    let read = 0;
    const endless = () => {
      for (splitter.write(opening).next(); ; read += 1_000)
        splitter.write("x".repeat(1_000)).next();
    };
    expect(endless).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ fault: "row-too-large" }) }),
    );
    expect(read).toBeLessThan(5_000_000);
  }
});
