import { Inflate } from "fflate";
import { FileRefused, refuseFile } from "../refusal";
import type { Source } from "../source";
import { crc32 } from "./crc";
import type { Entry } from "./directory";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const PIECE = 64 * 1024;
/** A month of a large shop is 60 MB of XML; what unpacks to more is made to fill the memory. */
export const MOST_UNPACKED = 1024 * 1024 * 1024;
/** Sheets of nothing but zeros pack 1:200; beyond this ratio something is made to be large. */
const MOST_RATIO = 250;
/** Small files may be packed as well as they like. */
const ALWAYS_FINE = 16 * 1024 * 1024;

/** Gets the pieces in order; false ends the unpacking. */
type Hear = (piece: Uint8Array, isLast: boolean) => boolean;

/** Hands out a member piece by piece; never more than is reasonable, whatever its header claims. */
export function unpack(source: Source, entry: Entry, hear: Hear): void {
  const header = source.read(entry.at, LOCAL_SIZE);
  const data = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < LOCAL_SIZE || data.getUint32(0, true) !== LOCAL) refuseFile("statement.zipBroken");
  const from = entry.at + LOCAL_SIZE + data.getUint16(26, true) + data.getUint16(28, true);
  if (from + entry.packed > source.size) refuseFile("statement.zipCut");
  if (entry.method === STORED) return stored(source, from, entry, hear);
  if (entry.method !== DEFLATED) refuseFile("statement.zipBroken");
  inflated(source, from, entry, hear);
}

function stored(source: Source, from: number, { packed, crc }: Entry, hear: Hear) {
  let sum = 0;
  for (let at = 0; at < packed || at === 0; at += PIECE) {
    const piece = source.read(from + at, Math.min(PIECE, packed - at));
    sum = crc32(piece, sum);
    if (!hear(piece, at + piece.length >= packed)) return;
  }
  if (sum !== crc) refuseFile("statement.zipBroken");
}

function inflated(source: Source, from: number, { packed, unpacked, crc }: Entry, hear: Hear): void {
  const most = Math.min(MOST_UNPACKED, Math.max(ALWAYS_FINE, packed * MOST_RATIO));
  let [total, wants, isDone, sum] = [0, true, false, 0];
  const stream = new Inflate((piece, isLast) => {
    total += piece.length;
    if (total > most) refuseFile("statement.zipBomb");
    isDone = isLast;
    sum = crc32(piece, sum);
    if (wants) wants = hear(piece, isLast);
  });
  try {
    for (let at = 0; at < packed && wants; at += PIECE)
      stream.push(source.read(from + at, Math.min(PIECE, packed - at)), at + PIECE >= packed);
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    refuseFile("statement.zipBroken");
  }
  if (wants && (!isDone || total !== unpacked)) refuseFile("statement.zipCut");
  if (wants && sum !== crc) refuseFile("statement.zipBroken");
}

/** A small member as a whole, such as a sheet's list of styles. */
export function unpackWhole(source: Source, entry: Entry, most = MOST_UNPACKED): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  unpack(source, entry, (piece) => {
    size += piece.length;
    if (size > most) refuseFile("statement.zipBomb");
    pieces.push(piece.slice());
    return true;
  });
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
