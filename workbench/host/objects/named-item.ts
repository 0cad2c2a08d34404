import { columnName, quoteSheet } from "../../model/address";
import type { NameData } from "../../model/data";
import { addName, changeName, removeName } from "../../model/edit/names";
import { parseConstant } from "../../model/formula/constants";
import { invalidArgument, itemNotFound } from "../errors";
import { define, readOnly, type HostObject } from "../object";
import type { HostSession, LiveRange } from "../session";
import { rangeType } from "./range";
import { addressOf, namedRange } from "./range-target";
import { worksheetType } from "./worksheet";

interface NameTarget {
  session: HostSession;
  name: string;
  sheet?: string;
}

function nameOf({ session, name, sheet }: NameTarget): NameData {
  const found = session.workbook.data.names.find(
    (n) => n.name.toLowerCase() === name.toLowerCase() && n.sheet === sheet
  );
  if (!found) throw itemNotFound();
  return found;
}

/** "Sheet1!$A$1:$B$2", as a name's formula has it. */
export function absoluteFormula({ sheet, place }: LiveRange): string {
  const corner = (row: number, col: number): string => `$${columnName(col)}$${row + 1}`;
  const first = corner(place.row, place.col);
  const last = corner(place.row + place.rows - 1, place.col + place.cols - 1);
  return `${quoteSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

const rangeOf = (t: NameTarget): HostObject | null => {
  const range = namedRange(t.session, nameOf(t).formula);
  return range && rangeType.of(range);
};

const TYPES = { string: "String", number: "Double", boolean: "Boolean", object: "Error" } as const;

function valueOf(t: NameTarget): { type: string; value: unknown } {
  const range = namedRange(t.session, nameOf(t).formula);
  if (range) return { type: "Range", value: addressOf(range) };
  const constant = parseConstant(nameOf(t).formula);
  if (constant === null) return { type: "String", value: `=${nameOf(t).formula}` };
  return {
    type: TYPES[typeof constant as keyof typeof TYPES],
    value: typeof constant === "object" ? constant.error : constant,
  };
}

const sheetOfName = (t: NameTarget): HostObject | null =>
  t.sheet === undefined ? null : worksheetType.of({ session: t.session, id: t.sheet });

export const namedItemType = define<NameTarget>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    comment: {
      get: (t) => nameOf(t).comment ?? "",
      set: (t, value) => changeName(t.session.workbook, nameOf(t), { comment: String(value) }),
    },
    formula: {
      get: (t) => `=${nameOf(t).formula}`,
      set: (t, value) =>
        changeName(t.session.workbook, nameOf(t), { formula: String(value).replace(/^=/, "") }),
    },
    name: readOnly((t) => nameOf(t).name),
    scope: readOnly((t) => (t.sheet === undefined ? "Workbook" : "Worksheet")),
    type: readOnly((t) => valueOf(t).type),
    value: readOnly((t) => valueOf(t).value),
    visible: {
      get: (t) => nameOf(t).hidden !== true,
      set: (t, value) => changeName(t.session.workbook, nameOf(t), { hidden: value !== true }),
    },
  },
  children: {
    worksheet: (t) => {
      const sheet = sheetOfName(t);
      if (!sheet) throw itemNotFound();
      return sheet;
    },
    worksheetOrNullObject: sheetOfName,
  },
  methods: {
    delete: (t) => removeName(t.session.workbook, nameOf(t)),
    getRange: (t) => {
      const range = rangeOf(t);
      if (!range) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: rangeOf,
  },
});

interface Names {
  session: HostSession;
  sheet?: string;
}

const namesOf = ({ session, sheet }: Names): NameData[] =>
  session.workbook.data.names.filter((n) => n.sheet === sheet);

const objectOf = (t: Names, entry: NameData | undefined): HostObject | null =>
  entry ? namedItemType.of({ ...t, name: entry.name }) : null;

const find = (t: Names, key: unknown): HostObject | null =>
  objectOf(
    t,
    namesOf(t).find((n) => n.name.toLowerCase() === String(key).toLowerCase())
  );

function formulaOf(value: unknown): string {
  const range = rangeType.targetOf(value);
  if (range) return absoluteFormula(range);
  if (typeof value === "number" || typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "string") throw invalidArgument();
  return value.startsWith("=") ? value.slice(1) : `"${value.replaceAll('"', '""')}"`;
}

function add(t: Names, name: string, value: unknown, comment: string | null): HostObject | null {
  const entry: NameData = {
    name,
    formula: formulaOf(value),
    ...(t.sheet === undefined ? {} : { sheet: t.sheet }),
    ...(comment === null ? {} : { comment }),
  };
  return objectOf(t, addName(t.session.workbook, entry));
}

export const namesType = define<Names>({
  name: "NamedItemCollection",
  methods: {
    add: (t, args) => add(t, args.text(0), args.raw(1), args.optionalText(2)),
    addFormulaLocal: (t, args) =>
      add(t, args.text(0), `=${args.text(1).replace(/^=/, "")}`, args.optionalText(2)),
    getCount: (t) => namesOf(t).length,
    getItemOrNullObject: (t, args) => find(t, args.raw(0)),
  },
  item: find,
  items: (t) => namesOf(t).map((n) => namedItemType.of({ ...t, name: n.name })),
});
