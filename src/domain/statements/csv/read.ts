import { refuseFile } from "../refusal";
import type { RowSink } from "../row";
import type { Decoder, Decoders, Encoding, Source } from "../source";
import { CsvRow } from "./row";
import { cutRow, type Format } from "./scan";

/** What is read at once; a row is never longer. */
const PIECE = 4 * 1024 * 1024;
const HEAD = 64 * 1024;

/**
 * How the bytes of a CSV are read: their encoding, where the first row begins, what separates.
 * Example: `{encoding: "gb18030", start: 0, format: {separator: 44, width: 0}}`.
 */
export interface CsvText {
  readonly encoding: Encoding;
  readonly start: number;
  readonly format: Format;
}

/** Which bytes are which characters: by BOM, else UTF-8 if it is nothing but that, else GB18030. */
export function sniff(source: Source, decoders: Decoders): CsvText {
  const head = source.read(0, HEAD);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || head.includes(0))
    refuseFile("statement.notText");
  const hasBom = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  const encoding = hasBom || isUtf8(head, decoders("utf-8")) ? "utf-8" : "gb18030";
  return { encoding, start: hasBom ? 3 : 0, format: { separator: separatorOf(head), width: 0 } };
}

function isUtf8(head: Uint8Array, decoder: Decoder): boolean {
  try {
    decoder.decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const COMMA = 0x2c;
const TAB = 0x09;

/** Tabs separate only where there are no commas to speak of: many exports put one after every cell. */
function separatorOf(head: Uint8Array): number {
  let [commas, tabs] = [0, 0];
  for (const b of head) {
    if (b === COMMA) commas++;
    if (b === TAB) tabs++;
  }
  return tabs > 0 && commas * 3 < tabs ? TAB : COMMA;
}

/** Hands out the rows of a text file; `hear` is told how many bytes are read. The row object is used again: what is kept must be taken out of it. */
export function readCsv(
  source: Source,
  text: CsvText,
  decoders: Decoders,
  sink: RowSink,
  hear: (done: number) => void
): void {
  const row = new CsvRow(decoders(text.encoding));
  let bytes = source.read(text.start, PIECE);
  let base = text.start;
  let at = 0;
  let line = 1;
  for (;;) {
    const isEnd = base + bytes.length >= source.size;
    row.bytes = bytes;
    while (at < bytes.length) {
      const next = cutRow(bytes, at, bytes.length, isEnd, text.format, row.fields);
      if (next < 0) break;
      row.line = line;
      line += row.fields.lines;
      at = next;
      row.isOpen = isEnd && next === bytes.length && !endsLine(bytes);
      if (sink(row) === false) return;
    }
    if (isEnd) return;
    if (at === 0) refuseFile("statement.hugeCell");
    base += at;
    hear(base);
    bytes = source.read(base, PIECE);
    at = 0;
  }
}

function endsLine(bytes: Uint8Array): boolean {
  const last = bytes[bytes.length - 1];
  return last === undefined || last === 0x0a || last === 0x0d;
}
