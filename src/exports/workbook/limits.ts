/** The largest workbook that is read. Sheets are read piece by piece; only the container and its shared texts are in memory. */
export const WORKBOOK_LIMITS = {
  /** Bytes of the container. A sheet of 100,000 calls has about 10 MB. */
  container: 64_000_000,
  entries: 2_000,
  /** Bytes that all parts that are read unpack to. */
  inflated: 1_000_000_000,
  /** Sheets shrink to a tenth or a fiftieth; a bomb, to a thousandth. Counted from `ratioFrom` bytes on. */
  ratio: 250,
  ratioFrom: 10_000_000,
  /** UTF-8 bytes of all shared texts, and how many. */
  sharedBytes: 96_000_000,
  sharedTexts: 2_000_000,
  /** A spreadsheet has 64,000 at most (ECMA-376 and Excel's own limit). */
  styles: 65_536,
  sheets: 1_000,
  depth: 64,
  /** A spreadsheet has no more (Excel's limits). */
  rows: 1_048_576,
  columns: 16_384,
} as const;
