import { intersection } from "../../model/areas";
import type { ConditionalFormatData, SheetData } from "../../model/data";
import { guardOption } from "../../model/edit/protection";
import { clearRules } from "../../model/edit/rules";
import { apiNotFound, itemNotFound } from "../errors";
import { define, type HostObject } from "../object";
import type { HostSession, LiveRange } from "../session";
import { conditionalFormatType } from "./conditional-format";

interface Formats {
  session: HostSession;
  ranges: LiveRange[];
}

const touching = ({ ranges }: Formats): { sheet: SheetData; rule: ConditionalFormatData }[] => {
  const [first] = ranges;
  if (!first) return [];
  return first.sheet.conditionalFormats
    .filter((rule) => rule.areas.some((a) => ranges.some((range) => intersection(a, range.place))))
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => ({ sheet: first.sheet, rule }));
};

const objectOf = (session: HostSession, sheet: SheetData, id: string): HostObject =>
  conditionalFormatType.of({ session, sheet: sheet.id, id });

function freeId(sheet: SheetData): string {
  for (let n = sheet.conditionalFormats.length + 1; ; n++) {
    if (!sheet.conditionalFormats.some((rule) => rule.id === String(n))) return String(n);
  }
}

const KINDS = { Custom: "expression", CellValue: "cellIs", ContainsText: "containsText" } as const;

/** A new rule stands before all others of its sheet. */
function add({ session, ranges }: Formats, kind: string): HostObject {
  const type = Object.entries(KINDS).find(([name]) => name.toLowerCase() === kind.toLowerCase())?.[1];
  const [first] = ranges;
  if (!type) throw apiNotFound(`ConditionalFormatCollection.add("${kind}")`);
  if (!first) throw itemNotFound();
  const { sheet } = first;
  guardOption(sheet, "allowFormatCells");
  session.workbook.touch(sheet, "conditionalFormats");
  for (const rule of sheet.conditionalFormats) rule.priority++;
  const id = freeId(sheet);
  const areas = ranges.map((range) => ({ ...range.place }));
  sheet.conditionalFormats.push({ id, areas, priority: 1, type, formulas: [], style: {} });
  return objectOf(session, sheet, id);
}

const find = (t: Formats, key: unknown): HostObject | null => {
  const found = touching(t).find(({ rule }) => rule.id === String(key));
  return found ? objectOf(t.session, found.sheet, found.rule.id) : null;
};

export const conditionalFormatsType = define<Formats>({
  name: "ConditionalFormatCollection",
  methods: {
    add: (t, args) => add(t, args.text(0)),
    clearAll: ({ session, ranges }) =>
      ranges.forEach((range) => clearRules(session.workbook, range.sheet, range.place, "conditionalFormats")),
    getCount: (t) => touching(t).length,
    getItemAt: (t, args) => {
      const found = touching(t)[args.int(0)];
      if (!found) throw itemNotFound();
      return objectOf(t.session, found.sheet, found.rule.id);
    },
    getItemOrNullObject: (t, args) => find(t, args.raw(0)),
  },
  item: find,
  items: (t) => touching(t).map(({ sheet, rule }) => objectOf(t.session, sheet, rule.id)),
});
