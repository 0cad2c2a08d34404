import { readCsv, sniff } from "./csv/read";
import { type FileProblem, FileRefused, refuseFile } from "./refusal";
import type { Decoders, Source } from "./source";
import { sourceOf } from "./source";
import type { UnknownTable } from "./sample";
import { type TableReading, TableReader, type Wanted } from "./table";
import { isWorkbook, readWorkbook } from "./xlsx/book";
import { isSpreadsheetMl, readSpreadsheetMl } from "./xlsx/spreadsheetml";
import { directoryOf, type Entry, isZip } from "./zip/directory";
import { entryName } from "./zip/names";
import { unpackWhole } from "./zip/unpack";

/** A table of a file that was handed in; `member` is its sheet, or its file inside an archive. */
export interface FileTable extends TableReading {
  readonly name: string;
  readonly member: string | null;
}

/**
 * A file that was read, with a fingerprint of its bytes and its tables, or why it can't be used.
 * Example: `{ok: false, name: "a.rar", problem: {code: "statement.notText", params: {}}}`.
 */
export type FileReading =
  | { readonly ok: true; readonly name: string; readonly hash: string; readonly tables: readonly FileTable[] }
  | {
      readonly ok: false;
      readonly name: string;
      readonly problem: FileProblem;
      /** What it looks like, where somebody can say what it is. */
      readonly unknown: UnknownTable | null;
    };

/**
 * What reading needs from the platform and what is wanted of the file.
 * Example: `{decoders, wanted: {payments: true, seller: false, layouts: []}}`.
 */
export interface ReadOptions {
  readonly decoders: Decoders;
  readonly wanted: Wanted;
  /** Bytes of this file that have been read. */
  readonly hear?: (done: number) => void;
}

/** Archives in archives are how bombs are built. */
const MOST_MEMBERS = 60;

/**
 * Reads a file a shop downloaded, whatever it is: CSV, .xlsx, Excel 2003's XML, a ZIP of them. Either every line that
 * counts is counted, or the file is refused with the reason.
 */
export function readFile(source: Source, options: ReadOptions): FileReading {
  try {
    if (source.size === 0) refuseFile("statement.empty");
    const tables = tablesOf(source, null, options).filter((t) => t.layout !== null || t.headers.length > 0);
    return { ok: true, name: source.name, hash: fingerprint(source), tables: theLines(source, tables) };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { ok: false, name: source.name, problem: error.problem, unknown: error.unknown };
  }
}

/** Of an archive with details and sums only the details count; a file without any is said to be what it is. */
function theLines(source: Source, tables: readonly FileTable[]): FileTable[] {
  const known = tables.filter((t) => t.layout !== null && t.layout.side !== "summary");
  const strange = known.find((t) => t.unknown !== null);
  if (strange) refuseFile("statement.newKind", { words: strange.newKinds.join("、") }, strange.unknown);
  if (known.length > 0) return known;
  if (tables.some((t) => t.layout?.side === "summary")) refuseFile("statement.summary");
  const headers = tables[0]?.headers.filter((h) => h !== "").slice(0, 8) ?? [];
  const params = { name: source.name, headers: headers.join("、") };
  const unknown = tables.find((t) => t.unknown !== null)?.unknown ?? null;
  return refuseFile(headers.length > 0 ? "statement.unknown" : "statement.empty", params, unknown);
}

function tablesOf(source: Source, member: string | null, options: ReadOptions): FileTable[] {
  const head = source.read(0, 4096);
  if (isZip(head)) return zipTables(source, member, options);
  if (isOldBinary(head)) refuseFile("statement.oldExcel");
  if (isSpreadsheetMl(headText(head))) return sheetTables(source, member, options);
  return [csvTable(source, member, options)];
}

const isOldBinary = (head: Uint8Array): boolean =>
  head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0;

const headText = (head: Uint8Array): string => Array.from(head, (b) => String.fromCharCode(b)).join("");

function csvTable(source: Source, member: string | null, { decoders, wanted, hear }: ReadOptions): FileTable {
  const text = sniff(source, decoders);
  const reader = new TableReader(wanted);
  readCsv(
    source,
    text,
    decoders,
    (row) => {
      const goesOn = reader.take(row);
      text.format.width = reader.width;
      return goesOn;
    },
    hear ?? (() => undefined)
  );
  return { ...reader.finish(), name: source.name, member };
}

function sheetTables(source: Source, member: string | null, options: ReadOptions): FileTable[] {
  const readers: [string, TableReader][] = [];
  const sinkOf = (sheet: string) => {
    const reader = new TableReader(options.wanted);
    readers.push([sheet, reader]);
    return reader.take;
  };
  readSpreadsheetMl(source, options.decoders, sinkOf, options.hear ?? (() => undefined));
  return finished(source, member, readers);
}

function finished(
  source: Source,
  member: string | null,
  readers: readonly [string, TableReader][]
): FileTable[] {
  return readers.map(([sheet, reader]) => ({
    ...reader.finish(),
    name: source.name,
    member: member ?? (readers.length > 1 ? sheet : null),
  }));
}

function zipTables(source: Source, member: string | null, options: ReadOptions): FileTable[] {
  const entries = directoryOf(source);
  const named = new Map(entries.map((entry) => [entryName(entry.nameBytes, options.decoders), entry]));
  if (isWorkbook(named)) {
    const readers: [string, TableReader][] = [];
    readWorkbook(source, named, options.decoders, (sheet) => {
      const reader = new TableReader(options.wanted);
      readers.push([sheet, reader]);
      return reader.take;
    });
    return finished(source, member, readers);
  }
  if (member !== null) refuseFile("statement.zipNested");
  return [...named]
    .filter(([name]) => isReadable(name))
    .slice(0, MOST_MEMBERS)
    .flatMap(([name, entry]) => memberTables(source, name, entry, options));
}

const isReadable = (name: string): boolean =>
  /\.(csv|txt|xlsx|xls|xml)$/i.test(name) && !/(^|[/\\])(__MACOSX|\.)/.test(name);

function memberTables(source: Source, name: string, entry: Entry, options: ReadOptions): FileTable[] {
  const inner = sourceOf(name, unpackWhole(source, entry));
  if (inner.size === 0) return [];
  return tablesOf(inner, name, options).map((table) => ({ ...table, name: source.name }));
}

const PIECE = 1024 * 1024;

/** What tells a file from every other: its size and two sums over its bytes. */
function fingerprint(source: Source): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < source.size; at += PIECE) {
    const bytes = source.read(at, PIECE);
    for (let i = 0; i < bytes.length; i++) {
      a = Math.imul(a ^ bytes[i]!, 0x01000193);
      b = Math.imul(b ^ bytes[i]!, 0x85ebca6b) ^ (b >>> 15);
    }
  }
  return `${source.size.toString(36)}-${[a, b].map((n) => (n >>> 0).toString(16).padStart(8, "0")).join("")}`;
}
