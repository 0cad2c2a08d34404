import type { Cell } from "../kernel";
import type { TableSpec } from "../tables";
import { assign, largest } from "./assign";
import { contentPoints, headerPoints, shareOfWords } from "./fit";
import { readHeader, type ReadHeader } from "./header";
import { type Look, lookAt } from "./look";
import { type Role, rolesOf } from "./roles";

/** A column of somebody's sheet. */
export interface SheetColumn {
  readonly header: string;
  /** The group above it, where there are two rows of headers. */
  readonly group: string;
  readonly cells: readonly Cell[];
}

/** What a column is for, how sure that is, and by what it was seen. */
export interface Reading {
  /** Column id of the register; null: left alone. */
  readonly role: string | null;
  /** 0 … 1 */
  readonly confidence: number;
  readonly by: "words" | "content" | "agreed";
  /** Not sure enough to be taken without asking. */
  readonly ask: boolean;
  /** Share of the filled cells that look like what the role holds, 0 … 1. */
  readonly alike: number;
}

/** A column with what was seen of it. */
export interface Column {
  readonly names: readonly ReadHeader[];
  readonly header: ReadHeader;
  readonly look: Look;
}

/** What was found out about the columns of a table once; every register is tried against it. */
export interface Evidence {
  readonly columns: readonly Column[];
  /** Sheet name, title, table name. */
  readonly about: readonly ReadHeader[];
}

/** Groups that say whose the columns below are; any other is a caption. */
const TELLING = ["return", "resend", "previous", "another", "buyer", "supplier", "warehouse", "invoice"];

/**
 * What headers, groups and cells of a table say, and what stands about it; worked out once, tried by every register.
 * Example: `evidenceOf([{header: "快递单号", group: "", cells: ["75123"]}], ["破损件"])`.
 */
export function evidenceOf(columns: readonly SheetColumn[], about: readonly string[]): Evidence {
  return {
    columns: columns.map(({ header, group, cells }): Column => {
      const [own, whole] = [readHeader(header), readHeader(`${group}${header}`)];
      const telling = TELLING.some((sense) => readHeader(group).senses.has(sense));
      return {
        header: own,
        names: group === "" ? [own] : telling ? [whole] : [own, whole],
        look: lookAt(cells),
      };
    }),
    about: about.filter((text) => text !== "").map(readHeader),
  };
}

interface Points {
  readonly words: number;
  readonly content: number;
  readonly all: number;
}

const LEAST = 2;
const CERTAIN = 4;
const MARGIN = 1.4;

function pointsOf({ names, look }: Column, role: Role): Points {
  const words = largest(
    names.map((name) => headerPoints(name, role)),
    -Infinity
  );
  const content = contentPoints(look, role);
  return { words, content, all: words + content };
}

/** Reads the columns of a table as those of one register, all at once; `agreed` says what the user knows: header by role. */
export function readAs(
  spec: TableSpec,
  { columns }: Evidence,
  agreed: Readonly<Record<string, number>> = {}
): Reading[] {
  const roles = rolesOf(spec);
  const settled = new Map(Object.entries(agreed).map(([role, col]) => [col, role] as const));
  const points = columns.map((column) => roles.map((role) => pointsOf(column, role)));
  const scores = points.map((row, c) =>
    row.map(({ all }, r) =>
      settled.has(c) || agreed[roles[r]?.column.id ?? ""] !== undefined || all < LEAST ? 0 : all
    )
  );
  const given = assign(scores);
  return columns.map((column, c): Reading => {
    const role = settled.get(c);
    if (role !== undefined)
      return {
        role,
        confidence: 1,
        by: "agreed",
        ask: false,
        alike: alikeOf(
          column,
          roles.find((one) => one.column.id === role)
        ),
      };
    const r = given[c] ?? -1;
    const [chosen, fit] = [roles[r], points[c]?.[r]];
    if (!chosen || !fit) return LEFT_ALONE;
    const margin = fit.all - rivalOf(points, given, c, r);
    const sure = isCertain(fit, margin, column, chosen);
    return {
      role: chosen.column.id,
      confidence: confidenceOf(fit.all, margin, sure),
      by: fit.words >= fit.content ? "words" : "content",
      ask: !sure,
      alike: alikeOf(column, chosen),
    };
  });
}

const LEFT_ALONE: Reading = { role: null, confidence: 0, by: "words", ask: false, alike: 0 };

/** The best that speaks against a choice: another role for the column, or another column for the role. */
function rivalOf(
  points: readonly (readonly Points[])[],
  given: readonly number[],
  c: number,
  r: number
): number {
  const otherRoles = (points[c] ?? []).map(({ all }, other) => {
    if (other === r) return 0;
    const holder = given.indexOf(other);
    const held = holder < 0 ? 0 : (points[holder]?.[other]?.all ?? 0);
    return holder >= 0 && held > all ? all - 1 : all;
  });
  const otherColumns = points.map((row, other) => {
    if (other === c) return 0;
    const [here, own] = [row[r]?.all ?? 0, given[other] ?? -1];
    const held = own < 0 ? 0 : (row[own]?.all ?? 0);
    return own >= 0 && held > here ? here - 1 : here;
  });
  return largest([...otherRoles, ...otherColumns]);
}

/** 上次, 补发, 收件人: of another matter than the role's. */
const isSomebodyElses = ({ senses }: ReadHeader, { all, context, column }: Role): boolean =>
  TELLING.some(
    (sense) =>
      senses.has(sense) &&
      !all.has(sense) &&
      !context.has(sense) &&
      !(sense === "buyer" && column.kind !== "text" && column.kind !== "person")
  );

/** A header that is one of our names, letter by letter. */
const EXACTLY = 5.5;

/** By a header that is understood and cells that don't contradict; or by cells that only this role has. */
function isCertain({ words, content }: Points, margin: number, { header }: Column, role: Role): boolean {
  if (margin < MARGIN || isSomebodyElses(header, role)) return false;
  // Other words than ours under a header that is only like ours: somebody's own list, or something else.
  if (role.column.kind === "choice" && content < 0 && words < EXACTLY) return false;
  if (words >= CERTAIN) return content > -2.5;
  if (words >= 3) return content >= 0.2;
  if (words >= 2) return content >= 1.2;
  return content >= 3 && speaksFor(header, words, role);
}

/** Words that a closed list is headed with. */
const OF_LISTS = [
  "state",
  "kind",
  "result",
  "way",
  "problem",
  "damage",
  "parcel",
  "handle",
  "refund",
  "claim",
];

/** Cells that only one role has settle a header that says nothing, or something near; never one that says whose it is. */
function speaksFor({ senses, unknown }: ReadHeader, words: number, role: Role): boolean {
  if (words >= 1) return true;
  if (senses.size === 0) return unknown > 0;
  return (
    words > PARTLY_AT_MOST &&
    role.column.kind === "choice" &&
    [...senses].every((sense) => OF_LISTS.includes(sense))
  );
}

const PARTLY_AT_MOST = -2;

const confidenceOf = (all: number, margin: number, sure: boolean): number => {
  const raw = (1 / (1 + Math.exp(-(all - 3) / 1.2))) * Math.min(1, 0.7 + Math.max(0, margin) / 6);
  return Math.round(100 * (sure ? Math.max(0.9, raw) : Math.min(0.89, raw))) / 100;
};

function alikeOf({ look }: Column, role: Role | undefined): number {
  if (!role || look.filled === 0) return 0;
  const { kind, choices = [] } = role.column;
  switch (kind) {
    case "id":
      return look.id;
    case "day":
    case "moment":
    case "deadline":
    case "month":
      return look.date;
    case "money":
      return look.money;
    case "count":
      return look.count;
    case "choice":
      return shareOfWords(look, choices);
    case "flag":
      return look.flag;
    case "number":
    case "rate":
    case "time":
      return look.number;
    default:
      return role.senses.has("company") ? look.courier : role.senses.has("region") ? look.region : look.text;
  }
}
