import { deflateRawSync } from "node:zlib";

/** GB18030's two-byte characters, asked of the platform's decoder: Node has no encoder for them. */
const GBK = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder("gb18030");
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const char = trail === 0x7f ? "" : decoder.decode(new Uint8Array([lead, trail]));
    if (char.length === 1 && char !== "\ufffd" && !GBK.has(char)) GBK.set(char, [lead, trail]);
  }

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text as most of the platform's downloads have it. */
export function gbk(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((char): readonly number[] => {
      const code = char.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const bytes = GBK.get(char);
      if (!bytes) throw new Error(`not in GBK: ${char}`);
      return bytes;
    })
  );
}

const BOM = [0xef, 0xbb, 0xbf];
export const withBom = (text: string): Uint8Array => Uint8Array.from([...BOM, ...utf8(text)]);

export interface Member {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  /** Says UTF-8 whether it is or not. */
  readonly flag?: boolean;
  readonly stored?: boolean;
  /** What the header claims instead of the truth. */
  readonly claims?: number;
}

function crc(bytes: Uint8Array): number {
  let c = ~0;
  for (const b of bytes) {
    c ^= b;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  }
  return ~c >>> 0;
}

/** An archive written by hand, so that its names and sizes can be wrong on purpose. */
export function archive(members: readonly Member[]): Uint8Array {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, flag = false, stored = false, claims } of members) {
    const packed = stored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flag ? 0x800 : 0, 2);
    shared.writeUInt16LE(stored ? 0 : 8, 4);
    shared.writeUInt32LE(crc(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claims ?? bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), shared, name, packed]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), shared, end, name]));
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(members.length, 8);
  last.writeUInt16LE(members.length, 10);
  last.writeUInt32LE(directory.length, 12);
  last.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, directory, last]));
}
