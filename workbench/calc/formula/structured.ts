import type { Area, ErrorCode, TableData } from "../../model/data";

type Section = "#all" | "#data" | "#headers" | "#totals" | "#this row";

/** What a structured reference names, before it meets a table: `[[#This Row],[a]:[b]]`, `[@a]`, `[a]`, `[#All]`. */
export interface StructuredParts {
  sections: Section[];
  first?: string;
  last?: string;
}

const SECTIONS: readonly string[] = ["#all", "#data", "#headers", "#totals", "#this row"];
const ITEM = /\s*\[((?:[^'\]]|'.)*)\]\s*([,:]?)/y;

const unescape = (text: string): string => text.replace(/'(.)/g, "$1");
const asSection = (text: string): Section | undefined => {
  const name = text.trim().toLowerCase();
  return SECTIONS.includes(name) ? (name as Section) : undefined;
};

function readItems(body: string): StructuredParts | undefined {
  const parts: StructuredParts = { sections: [] };
  for (let at = 0, separator = ","; at < body.length || separator !== "";) {
    ITEM.lastIndex = at;
    const item = ITEM.exec(body);
    if (!item) return undefined;
    const section = asSection(item[1]!);
    if (section) parts.sections.push(section);
    else if (parts.first === undefined) parts.first = unescape(item[1]!);
    else if (separator === ":") parts.last = unescape(item[1]!);
    else return undefined;
    separator = item[2]!;
    at = ITEM.lastIndex;
  }
  return parts;
}

/** Reads the bracketed part of a structured reference; undefined when it isn't one. */
export function parseStructured(inner: string): StructuredParts | undefined {
  const body = inner.slice(1, -1).trim();
  if (body === "") return { sections: ["#data"] };
  if (body.startsWith("@")) {
    const rest = body.slice(1).trim();
    const columns = rest.startsWith("[") ? readItems(rest) : { sections: [], first: unescape(rest) };
    if (!columns) return undefined;
    return rest === "" ? { sections: ["#this row"] } : { ...columns, sections: ["#this row"] };
  }
  if (body.startsWith("[")) return readItems(body);
  const section = asSection(body);
  return section ? { sections: [section] } : { sections: [], first: unescape(body) };
}

interface Span {
  from: number;
  to: number;
}

function rowsOf(table: TableData, section: Section, row: number): Span | undefined {
  const top = table.area.row;
  const bottom = top + table.area.rows - 1;
  const data = { from: top + (table.headerRow ? 1 : 0), to: bottom - (table.totalsRow ? 1 : 0) };
  switch (section) {
    case "#all":
      return { from: top, to: bottom };
    case "#data":
      return data;
    case "#headers":
      return table.headerRow ? { from: top, to: top } : undefined;
    case "#totals":
      return table.totalsRow ? { from: bottom, to: bottom } : undefined;
    case "#this row":
      return row >= data.from && row <= data.to ? { from: row, to: row } : undefined;
  }
}

function columnsOf(table: TableData, parts: StructuredParts): Span | undefined {
  const find = (name: string): number =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  if (parts.first === undefined) return { from: 0, to: table.columns.length - 1 };
  const [a, b] = [find(parts.first), find(parts.last ?? parts.first)];
  return a < 0 || b < 0 ? undefined : { from: Math.min(a, b), to: Math.max(a, b) };
}

/** The cells a structured reference means in a formula that stands in `row`; an error code when there are none. */
export function resolveStructured(parts: StructuredParts, table: TableData, row: number): Area | ErrorCode {
  const columns = columnsOf(table, parts);
  if (!columns) return "#REF!";
  const sections: readonly Section[] = parts.sections.length > 0 ? parts.sections : ["#data"];
  const spans = sections.map((section) => rowsOf(table, section, row));
  const known = spans.filter((span) => span !== undefined);
  if (known.length < spans.length) return sections.includes("#this row") ? "#VALUE!" : "#REF!";
  const from = known.reduce((least, span) => Math.min(least, span.from), Infinity);
  const to = known.reduce((most, span) => Math.max(most, span.to), 0);
  const col = table.area.col + columns.from;
  return { row: from, rows: to - from + 1, col, cols: columns.to - columns.from + 1 };
}
