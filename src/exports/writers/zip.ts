import { constants, crc32, deflateRawSync } from "node:zlib";
import { exportFault } from "../fault.ts";

/** Builds a ZIP container (APPNOTE 6.3.10) whose last part is written piece by piece. The same parts give the same bytes. */
export interface ZipWriter {
  /** A part that is known whole; before the open one. */
  whole(name: string, text: string): Uint8Array;
  /** Begins the last part. */
  begin(name: string): Uint8Array;
  /** More of it. */
  more(text: string): Uint8Array;
  /** Its end, and the container's. */
  end(): Uint8Array;
}

interface Part {
  readonly name: Buffer;
  readonly isOpen: boolean;
  readonly at: number;
  sum: number;
  packed: number;
  size: number;
}

/** What is deflated at a time. Each piece ends on a byte, so that the next can follow. */
const PIECE_CHARS = 65_536;
/** An empty last block. */
const LAST_BLOCK = Buffer.from([0x03, 0x00]);
/** 1 January 1980: the container says nothing of when it was made. */
const NO_DATE = 0x0021;
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
/** Sum and sizes stand behind the part. */
const DESCRIPTOR = 0x0008;
/** Larger sizes take another form (ZIP64). */
const MOST_BYTES = 0xffff_ffff;

export function zipWriter(): ZipWriter {
  const parts: Part[] = [];
  let written = 0;
  let waiting = "";

  function out(...pieces: readonly Uint8Array[]): Uint8Array {
    const bytes = Buffer.concat(pieces);
    written += bytes.length;
    if (written > MOST_BYTES) throw exportFault("workbook-too-large");
    return bytes;
  }

  function add(name: string, bytes: Uint8Array | null): Part {
    const part: Part = {
      name: Buffer.from(name),
      isOpen: bytes === null,
      at: written,
      sum: bytes === null ? 0 : crc32(bytes),
      packed: bytes?.length ?? 0,
      size: bytes?.length ?? 0,
    };
    parts.push(part);
    return part;
  }

  /** Deflates what waits. */
  function flush(): Uint8Array {
    const part = parts.at(-1);
    if (part === undefined || waiting === "") return new Uint8Array();
    const bytes = Buffer.from(waiting, "utf8");
    waiting = "";
    const packed = deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
    part.sum = crc32(bytes, part.sum);
    part.size += bytes.length;
    part.packed += packed.length;
    if (part.size > MOST_BYTES) throw exportFault("workbook-too-large");
    return packed;
  }

  return {
    whole(name, text) {
      const bytes = Buffer.from(text, "utf8");
      const part = add(name, bytes);
      return out(localHeader(part), part.name, bytes);
    },
    begin(name) {
      const part = add(name, null);
      return out(localHeader(part), part.name);
    },
    more(text) {
      waiting += text;
      return waiting.length < PIECE_CHARS ? new Uint8Array() : out(flush());
    },
    end() {
      const rest = flush();
      const part = parts.at(-1);
      if (part !== undefined) part.packed += LAST_BLOCK.length;
      const last = out(rest, LAST_BLOCK, part === undefined ? new Uint8Array() : descriptor(part));
      const at = written;
      const directory = out(...parts.flatMap((each) => [centralHeader(each), each.name]));
      return Buffer.concat([last, directory, out(endOf(parts.length, directory.length, at))]);
    },
  };
}

/** Numbers of two or four bytes, little-endian. */
function numbers(...all: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    all.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}

function localHeader({ name, isOpen, sum, packed, size }: Part): Buffer {
  return numbers(
    [0x04034b50, 4], [VERSION, 2], [isOpen ? DESCRIPTOR : 0, 2], [isOpen ? DEFLATED : STORED, 2],
    [0, 2], [NO_DATE, 2], [sum, 4], [packed, 4], [size, 4], [name.length, 2], [0, 2],
  ); // biome-ignore format: in the order of the format
}

function descriptor({ sum, packed, size }: Part): Buffer {
  return numbers([0x08074b50, 4], [sum, 4], [packed, 4], [size, 4]);
}

function centralHeader({ name, isOpen, at, sum, packed, size }: Part): Buffer {
  return numbers(
    [0x02014b50, 4], [VERSION, 2], [VERSION, 2], [isOpen ? DESCRIPTOR : 0, 2], [isOpen ? DEFLATED : STORED, 2],
    [0, 2], [NO_DATE, 2], [sum, 4], [packed, 4], [size, 4], [name.length, 2], [0, 2], [0, 2], [0, 2], [0, 2],
    [0, 4], [at, 4],
  ); // biome-ignore format: in the order of the format
}

function endOf(count: number, length: number, at: number): Buffer {
  return numbers(
    [0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [length, 4], [at, 4], [0, 2],
  ); // biome-ignore format: in the order of the format
}
