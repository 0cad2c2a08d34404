import type { DutyAnswer, ScanAnswer } from "../../../commands";
import { registerSpec } from "../../../domain/registers";
import { areaOf } from "../../../excel";
import { listed, type Locale, text } from "../../../text";
import type { FindingLine, Said } from "../../parts/shown";

/** Who works today: a sentence a shift, then who is on leave. */
export function dutyLines({ shifts, away }: DutyAnswer, locale: Locale): Said[] {
  const nobody = text("today.dutyNobody", {}, locale);
  return [
    ...shifts.map(({ code, hours, people, short }): Said => ({
      code: short > 0 ? "today.dutyShort" : "today.dutyShift",
      params: { code, hours, short, count: people.length, names: listed(people, locale) || nobody },
    })),
    ...(away.length > 0 ? [{ code: "today.dutyAway", params: { names: listed(away, locale) } }] : []),
  ];
}

/** Plain ranges that look like a register with deadlines; Excel's own tables are told with what is due. */
export const rangeLines = (tables: ScanAnswer["tables"], locale: Locale): FindingLine[] =>
  tables.flatMap(({ kind, register, columns, sheet, range, lines }): FindingLine[] => {
    const spec = register === null ? null : registerSpec(register);
    if (kind !== "range" || !spec?.due || columns.some(({ by, role }) => role !== null && by === "agreed"))
      return [];
    return [
      {
        severity: "yellow",
        who: "",
        message: {
          code: "today.notAdopted",
          params: { table: `${sheet} ${range}`, register: spec.sheet[locale], count: lines },
        },
        source: "",
        place: { sheet, at: { ...areaOf(range), rows: 1 } },
      },
    ];
  });
