import { refuseFile } from "../refusal";
import type { Source } from "../source";

/** A member of an archive, as the central directory describes it. */
export interface Entry {
  /** As bytes: whether they are UTF-8 is not to be believed. */
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 2000;
const ENCRYPTED = 1;
/** Marks of an archive beyond 4 GB, which no statement is. */
const ZIP64 = 0xffffffff;

const view = (b: Uint8Array): DataView => new DataView(b.buffer, b.byteOffset, b.byteLength);

/** True for the first bytes of a ZIP or an .xlsx. */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);

/** Every file of an archive, by its central directory; an archive without one is cut off. */
export function directoryOf(source: Source): Entry[] {
  const tail = source.read(Math.max(0, source.size - END_SIZE - LONGEST_COMMENT), END_SIZE + LONGEST_COMMENT);
  const at = endOf(tail);
  const end = view(tail);
  const [count, size, from] = [
    end.getUint16(at + 10, true),
    end.getUint32(at + 12, true),
    end.getUint32(at + 16, true),
  ];
  if (from === ZIP64 || count > MOST_ENTRIES || from + size > source.size) refuseFile("statement.zipBroken");
  return entriesOf(source.read(from, size), count);
}

function endOf(tail: Uint8Array): number {
  const bytes = view(tail);
  for (let at = tail.length - END_SIZE; at >= 0; at--) if (bytes.getUint32(at, true) === END) return at;
  return refuseFile("statement.zipCut");
}

function entriesOf(bytes: Uint8Array, count: number): Entry[] {
  const data = view(bytes);
  const entries: Entry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== CENTRAL) refuseFile("statement.zipBroken");
    const flags = data.getUint16(at + 8, true);
    if ((flags & ENCRYPTED) !== 0) refuseFile("statement.zipLocked");
    const [name, extra, comment] = [28, 30, 32].map((o) => data.getUint16(at + o, true));
    entries.push({
      nameBytes: bytes.subarray(at + 46, at + 46 + name!),
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      packed: data.getUint32(at + 20, true),
      unpacked: data.getUint32(at + 24, true),
      at: data.getUint32(at + 42, true),
    });
    at += 46 + name! + extra! + comment!;
  }
  return entries;
}
