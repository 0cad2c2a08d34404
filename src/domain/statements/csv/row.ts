import { dayOf, SECONDS_PER_DAY } from "../../kernel";
import { fenOfText } from "../amounts";
import { cleaned } from "../clean";
import { secondsOfText } from "../moments";
import { refuseFile } from "../refusal";
import type { Row } from "../row";
import type { Decoder } from "../source";
import { type Fields, newFields } from "./scan";

const QUOTE = 0x22;
const ZERO = 0x30;
const isDigit = (b: number | undefined): b is number => b !== undefined && b >= 0x30 && b <= 0x39;
const isEdge = (b: number | undefined): boolean => b === 0x20 || b === 0x09;
/** Enough for every id; longer texts go to the decoder at once. */
const SHORT = 40;

/** The row under the scanner: amounts and times are read from the bytes, only what is asked for becomes text. */
export class CsvRow implements Row {
  readonly fields: Fields = newFields();
  bytes: Uint8Array = new Uint8Array(0);
  line = 0;
  isOpen = false;
  private from = 0;
  private to = 0;

  constructor(private readonly decoder: Decoder) {}

  get width(): number {
    return this.fields.count;
  }

  text(at: number): string {
    return cleaned(this.raw(at));
  }

  cell(at: number): string {
    return this.raw(at);
  }

  number(): null {
    return null;
  }

  fen(at: number): number {
    if (at >= this.fields.count) return 0;
    this.bare(at);
    const fast = fenOfBytes(this.bytes, this.from, this.to);
    return Number.isNaN(fast) ? fenOfText(this.text(at)) : fast;
  }

  seconds(at: number): number {
    if (at >= this.fields.count) return NaN;
    this.bare(at);
    const fast = this.to - this.from === 19 ? secondsOfBytes(this.bytes, this.from) : NaN;
    return Number.isNaN(fast) ? secondsOfText(this.text(at)) : fast;
  }

  mix(at: number, hash: number): number {
    let h = hash;
    if (at < this.fields.count) {
      this.bare(at);
      for (let i = this.from; i < this.to; i++) h = Math.imul(h ^ this.bytes[i]!, 0x01000193);
    }
    return Math.imul(h ^ 0x1f, 0x01000193);
  }

  /** Sets `from` and `to` to the first and last byte without blanks, tabs and quotes around; every cell comes by here. */
  private bare(at: number): void {
    let from = this.fields.starts[at]!;
    let to = this.fields.ends[at]!;
    while (from < to && isEdge(this.bytes[from])) from++;
    while (to > from && isEdge(this.bytes[to - 1])) to--;
    if (to - from > 1 && this.bytes[from] === QUOTE && this.bytes[to - 1] === QUOTE) {
      from++;
      to--;
      while (from < to && isEdge(this.bytes[from])) from++;
      while (to > from && isEdge(this.bytes[to - 1])) to--;
    }
    this.from = from;
    this.to = to;
  }

  private raw(at: number): string {
    if (at >= this.fields.count) return "";
    const start = this.fields.starts[at]!;
    const isQuoted = this.bytes[start] === QUOTE;
    this.bare(at);
    const { from, to } = this;
    const text = ascii(this.bytes, from, to) ?? this.decoded(from, to);
    return isQuoted ? text.replace(/""/g, '"') : text;
  }

  private decoded(from: number, to: number): string {
    try {
      return this.decoder.decode(this.bytes.subarray(from, to));
    } catch {
      return refuseFile("statement.encoding", { line: this.line });
    }
  }
}

/** Ids and other short texts without the cost of a decoder; null for anything else. */
function ascii(bytes: Uint8Array, from: number, to: number): string | null {
  if (to - from > SHORT) return null;
  let text = "";
  for (let i = from; i < to; i++) {
    const b = bytes[i]!;
    if (b > 0x7e) return null;
    text += String.fromCharCode(b);
  }
  return text;
}

/** "-1234.56" → fen; NaN for whatever needs a closer look. */
function fenOfBytes(bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  const isNegative = bytes[from] === 0x2d;
  let at = isNegative ? from + 1 : from;
  const first = at;
  let yuan = 0;
  for (; at < to && isDigit(bytes[at]); at++) yuan = yuan * 10 + bytes[at]! - ZERO;
  if (at === first || at - first > 11 || to - at !== 3 || bytes[at] !== 0x2e) return NaN;
  if (!isDigit(bytes[at + 1]) || !isDigit(bytes[at + 2])) return NaN;
  const fen = yuan * 100 + (bytes[at + 1]! - ZERO) * 10 + bytes[at + 2]! - ZERO;
  return isNegative && fen !== 0 ? -fen : fen;
}

let cachedKey = -1;
let cachedDay = 0;

/** Two digits as a number; NaN for anything else. */
function two(bytes: Uint8Array, at: number): number {
  const [a, b] = [bytes[at], bytes[at + 1]];
  return isDigit(a) && isDigit(b) ? (a - ZERO) * 10 + b - ZERO : NaN;
}

/** "2026-11-02 08:30:05" → seconds; NaN for any other form. */
function secondsOfBytes(bytes: Uint8Array, at: number): number {
  if (bytes[at + 4] !== 0x2d || bytes[at + 7] !== 0x2d || bytes[at + 10] !== 0x20) return NaN;
  if (bytes[at + 13] !== 0x3a || bytes[at + 16] !== 0x3a) return NaN;
  const key =
    (two(bytes, at) * 100 + two(bytes, at + 2)) * 10000 + two(bytes, at + 5) * 100 + two(bytes, at + 8);
  if (key !== cachedKey) {
    const day = dayOf(Math.floor(key / 10000), Math.floor(key / 100) % 100, key % 100);
    if (day === null) return NaN;
    [cachedKey, cachedDay] = [key, day];
  }
  const [hour, minute, second] = [two(bytes, at + 11), two(bytes, at + 14), two(bytes, at + 17)];
  if (!(hour < 24 && minute < 60 && second < 60)) return NaN;
  return cachedDay * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second;
}
