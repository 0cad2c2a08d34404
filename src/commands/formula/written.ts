import { areaOf, type Area, type Region, type Survey, type TableInfo } from "../../excel";
import { type Call, onlyCall } from "./parse";

/** What stands in a formula at the place of an argument. */
export type Written =
  | { readonly kind: "nothing" }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "cells"; readonly region: Region }
  | { readonly kind: "call"; readonly call: Call }
  /** An expression that only Excel can work out. */
  | { readonly kind: "expression" };

const EXPRESSION: Written = { kind: "expression" };
/** More cells than this are not fetched to explain one result. */
const MOST_CELLS = 20_000;

const ADDRESS = /^(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/iu;
const STRUCTURED = /^([\p{L}\p{N}_.\\]*)\[(.+)\]$/u;

/** `IF(A1="","",A1)`: what we write so that a blank that a host hands in as 0 stays one. */
const BLANK_AS_BLANK = /^IF\(([^()]+)="","",\1\)$/i;

/** Where the formula stands. */
export interface Place {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly at: Area;
}

/** Reads the text of one argument; references are looked up in the workbook. */
export function writtenAs(text: string, survey: Survey, place: Place | null): Written {
  if (text === "") return { kind: "nothing" };
  const unguarded = BLANK_AS_BLANK.exec(text)?.[1];
  if (unguarded !== undefined) return writtenAs(unguarded, survey, place);
  const constant = constantOf(text);
  if (constant !== null) return { kind: "value", value: constant };
  const region = addressed(text, survey, place) ?? structured(text, survey, place) ?? named(text, survey);
  if (region) return region.at.rows * region.at.cols > MOST_CELLS ? EXPRESSION : { kind: "cells", region };
  const call = onlyCall(text);
  return call ? { kind: "call", call } : EXPRESSION;
}

function constantOf(text: string): string | number | boolean | null {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/i.test(text)) return Number(text);
  return /^(?:TRUE|FALSE)$/i.test(text) ? text.toUpperCase() === "TRUE" : null;
}

function addressed(text: string, { sheets }: Survey, place: Place | null): Region | null {
  const [, sheet, cells] = ADDRESS.exec(text) ?? [];
  if (cells === undefined) return null;
  const name = sheet?.replace(/^'|'$/g, "").replace(/''/g, "'");
  const id = name === undefined ? place?.sheet : sheets.find((s) => s.name === name)?.id;
  return id === undefined ? null : { sheet: id, at: areaOf(cells.toUpperCase()) };
}

/** One column or a stretch of them: `列`, `[列 名]`, `[甲]:[乙]`. */
const SPAN = /^\[((?:[^'\]]|'.)*)\](?::\[((?:[^'\]]|'.)*)\])?$/;
const unescaped = (header: string): string => header.replace(/'(['#[\]@])/g, "$1");

function columnsIn({ area, columns }: TableInfo, text: string): Pick<Area, "col" | "cols"> | null {
  const [, first = text, last = first] = SPAN.exec(text) ?? [];
  const [from, to] = [columns.indexOf(unescaped(first)), columns.indexOf(unescaped(last))];
  return from < 0 || to < from ? null : { col: area.col + from, cols: to - from + 1 };
}

/** `[@列]`, `[@[甲]:[乙]]`, `表[@列]`, `表[列]`, `表[[#Headers],[甲]:[乙]]`, `表[#All]`. */
function structured(text: string, { tables }: Survey, place: Place | null): Region | null {
  const [, owner, inner] = STRUCTURED.exec(text) ?? [];
  if (owner === undefined || inner === undefined) return null;
  const table = tables.find((t) => (owner === "" ? isAround(t, place) : t.name === owner));
  if (!table) return null;
  if (/^#All$/i.test(inner)) return { sheet: table.sheet, at: table.area };
  const headers = /^\[#Headers\],(.+)$/i.exec(inner)?.[1];
  const own = inner.startsWith("@");
  const cols = columnsIn(table, headers ?? inner.replace(/^@/, ""));
  if (!cols || (own && place === null)) return null;
  const rows =
    headers !== undefined
      ? { row: table.area.row, rows: 1 }
      : own && place
        ? { row: place.at.row, rows: 1 }
        : bodyRows(table);
  return { sheet: table.sheet, at: { ...cols, ...rows } };
}

const isAround = ({ sheet, area }: TableInfo, place: Place | null): boolean =>
  place !== null &&
  sheet === place.sheet &&
  place.at.row >= area.row &&
  place.at.row < area.row + area.rows &&
  place.at.col >= area.col &&
  place.at.col < area.col + area.cols;

const bodyRows = ({ area, totals }: TableInfo) => ({
  row: area.row + 1,
  rows: area.rows - 1 - (totals ? 1 : 0),
});

/** A name for cells, or a table by its name alone. */
function named(text: string, { names, sheets, tables }: Survey): Region | null {
  const table = tables.find((t) => t.name === text);
  if (table) return { sheet: table.sheet, at: { ...table.area, ...bodyRows(table) } };
  const formula = names.find((n) => n.name === text)?.formula.slice(1);
  return formula === undefined ? null : addressed(formula, { sheets } as Survey, null);
}
