import { deflateSync, inflateSync } from "fflate";
import { fileProblem } from "../problems";
import { crc32 } from "./crc32";

/**
 * Reads and writes the zip container entry by entry. fflate does the compression; the container itself is handled
 * here, so that an entry nobody changed is copied as the compressed bytes it was, and so that no entry is written with
 * a trailing data descriptor, which some readers refuse.
 */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Length once inflated. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** MS-DOS time and date. */
  readonly time: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_MARK = 0xffffffff;
const UTF8_FLAG = 0x800;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, what Excel writes too: the same book gives the same bytes. */
const NO_TIME = 0x00210000;
/** A package that unpacks to more is a bomb, or more than a page can hold. */
const LARGEST = 512 * 1024 ** 2;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw fileProblem("damaged");
}

/** The 64-bit fields of an entry's extra block, in the order in which the 32-bit ones are marked. */
function zip64Fields(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = view.getUint16(at + 2, true) >> 3;
    return Array.from({ length: count }, (_, i) => Number(view.getBigUint64(at + 4 + 8 * i, true)));
  }
  return [];
}

function packedAt(bytes: Uint8Array, offset: number, length: number): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== LOCAL) throw fileProblem("damaged");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) throw fileProblem("damaged");
  return bytes.subarray(start, start + length);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw fileProblem("damaged");
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED_FLAG) throw fileProblem("encrypted");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const wide = zip64Fields(view, at + 46 + nameLength, extraLength);
  const field = (value: number): number => (value === ZIP64_MARK ? (wide.shift() ?? value) : value);
  const size = field(view.getUint32(at + 24, true));
  const length = field(view.getUint32(at + 20, true));
  const offset = field(view.getUint32(at + 42, true));
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: packedAt(bytes, offset, length),
  };
  return { entry, next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
}

function readEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** The entries in the order of the archive's directory. Throws FileProblem when it is damaged or too large. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  try {
    const entries = readEntries(bytes);
    if (entries.reduce((sum, entry) => sum + entry.size, 0) > LARGEST) throw fileProblem("tooLarge");
    return entries;
  } catch (error) {
    // A directory that points outside the file.
    throw error instanceof RangeError ? fileProblem("damaged") : error;
  }
}

/** The entry's content, checked against its length and checksum; never longer than its directory entry says. */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw fileProblem("damaged");
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) throw fileProblem("damaged");
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch {
    throw fileProblem("damaged");
  }
}

export const pack = (name: string, bytes: Uint8Array): ZipEntry => ({
  name,
  method: DEFLATED,
  crc: crc32(bytes),
  size: bytes.length,
  packed: deflateSync(bytes, { level: 6 }),
  time: NO_TIME,
});

const encoder = new TextEncoder();

/** The 26 bytes that a local and a central header share. */
function describe(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function localHeader(entry: ZipEntry, name: Uint8Array): Uint8Array {
  const header = new Uint8Array(30 + name.length);
  const view = viewOf(header);
  view.setUint32(0, LOCAL, true);
  describe(view, 4, entry, name.length);
  header.set(name, 30);
  return header;
}

function centralHeader(entry: ZipEntry, name: Uint8Array, offset: number): Uint8Array {
  const header = new Uint8Array(46 + name.length);
  const view = viewOf(header);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, 20, true);
  describe(view, 6, entry, name.length);
  view.setUint32(42, offset, true);
  header.set(name, 46);
  return header;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = viewOf(record);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return record;
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encoder.encode(entry.name);
    directory.push(centralHeader(entry, name, offset));
    chunks.push(localHeader(entry, name), entry.packed);
    offset += 30 + name.length + entry.packed.length;
  }
  const size = directory.reduce((sum, header) => sum + header.length, 0);
  return concat([...chunks, ...directory, endRecord(entries.length, size, offset)]);
}
