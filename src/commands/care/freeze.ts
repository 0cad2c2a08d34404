import {
  a1,
  ABSENT,
  cellOf,
  type Contents,
  type Expectation,
  type ReadPort,
  hash,
  OPEN,
  type Probe,
  type Region,
  type SheetInfo,
  sheetsState,
  type Step,
  type Survey,
} from "../../excel";
import { listed, type Locale, text } from "../../text";
import { freeSheetName, LONGEST_SHEET_NAME } from "../../book/open";
import { type Command, done, type Outcome, refuse } from "../contract";
import { blocksOf } from "./blocks";
import type { FreezeArgs, FreezePreview } from "./answers";
import { isUncalculated } from "./scan";
import { callsOurs, unknownOf } from "./spelling";

interface Source {
  readonly sheet: SheetInfo;
  readonly contents: Contents;
  /** The cells with formulas of ours, as blocks. */
  readonly ours: readonly Region[];
}

interface Copy extends Source {
  readonly name: string;
}

/**
 * Copies sheets and puts values where formulas of ours stand, for readers without the add-in. Excel copies the sheet, so
 * formats, widths, tables and its own formulas are those of the original.
 */
export const freezeCopy: Command<FreezeArgs, FreezePreview> = {
  title: "freeze.title",
  args: [{ name: "sheet", kind: "text", label: "freeze.sheet", required: false }],
  async plan(port, args, { locale }) {
    const survey = await port.survey();
    const sources = await sourcesOf(port, survey, args);
    if (!sources.ok) return sources;
    const spilled = await port.spills(sources.value.flatMap((source) => source.ours));
    const copies = named(sources.value, survey, locale);
    const names = listed(
      copies.map((copy) => copy.name),
      locale
    );
    return done({
      preview: {
        copies: copies.map(({ sheet, name, ours }) => ({
          sheet: sheet.name,
          copy: name,
          formulas: ours.reduce((n, { at }) => n + at.rows * at.cols, 0),
        })),
      },
      writes: {
        expects: [sheetsAsNow(survey), ...copies.flatMap(expectationsOf)],
        steps: copies.flatMap((copy) => stepsOf(copy, spilled)),
        record: [],
        undo: copies.map(({ name }): Step => ({ do: "deleteSheet", sheet: name })),
        undoProbes: copies.map(({ name }): Probe => ({ of: "contents", sheet: name })),
        touches: { code: "freeze.touches", params: { names } },
      },
      success: { code: "freeze.done", params: { names } },
      show: { sheet: copies[0]!.name, at: cellOf(copies[0]!.sheet.used!, 0, 0) },
    });
  },
};

async function sourcesOf(
  port: ReadPort,
  survey: Survey,
  { sheet: wanted }: FreezeArgs
): Promise<Outcome<Source[]>> {
  if (survey.date1904) return refuse("refuse.date1904");
  if (survey.structureProtected) return refuse("freeze.structure");
  const sheets = survey.sheets.filter((s) => (wanted === undefined ? s.visible : s.name === wanted));
  if (sheets.length === 0) return refuse("freeze.noSheet", { sheet: wanted ?? "" });
  const filled = sheets.filter((s) => s.used !== null);
  const contents = await port.read(filled.map((s) => ({ sheet: s.id, at: s.used! })));
  const sources = filled.flatMap((sheet, i): Source[] => {
    const ours = oursIn(sheet, contents[i]!);
    return ours.length > 0 ? [{ sheet, contents: contents[i]!, ours }] : [];
  });
  if (sources.length === 0) return refuse("freeze.none");
  return obstacle(sources) ?? done(sources);
}

const oursIn = ({ id, used }: SheetInfo, { formulas }: Contents): Region[] =>
  blocksOf(used!, (r, c) => isOurs(String(formulas[r]![c]))).map((at) => ({ sheet: id, at }));

const isOurs = (formula: string): boolean => callsOurs(formula) || unknownOf(formula).length > 0;

/** A copy of a protected sheet is protected too; a formula without a value has nothing to leave behind. */
function obstacle(sources: readonly Source[]): Outcome<never> | null {
  const closed = sources.find(({ sheet }) => sheet.protected);
  if (closed) return refuse("refuse.protected", { sheet: closed.sheet.name });
  for (const { sheet, contents, ours } of sources)
    for (const { at } of ours) {
      const waiting = cellsOf(at).find((cell) =>
        isUncalculated(contents.values[cell.row - sheet.used!.row]![cell.col - sheet.used!.col])
      );
      if (waiting)
        return refuse(
          "freeze.uncalculated",
          { sheet: sheet.name, where: a1(waiting) },
          { show: { sheet: sheet.id, at: waiting } }
        );
    }
  return null;
}

const cellsOf = (at: Region["at"]) =>
  Array.from({ length: at.rows * at.cols }, (_, i) => cellOf(at, Math.floor(i / at.cols), i % at.cols));

/** Names that are free, those of the other copies counted; a long name of a sheet loses its end, not the mark. */
function named(sources: readonly Source[], survey: Survey, locale: Locale): Copy[] {
  const room = LONGEST_SHEET_NAME - text("freeze.name", { sheet: "" }, locale).length;
  const taken = [...survey.sheets];
  return sources.map((source) => {
    const wanted = text("freeze.name", { sheet: source.sheet.name.slice(0, room) }, locale);
    const name = freeSheetName(wanted, { survey: { ...survey, sheets: taken } });
    taken.push({ ...source.sheet, name });
    return { ...source, name };
  });
}

/** A copy that Excel made but did not name is known by this. */
const sheetsAsNow = ({ sheets }: Survey): Expectation => ({
  probe: { of: "sheets" },
  state: sheetsState(sheets),
});

const expectationsOf = ({ sheet, contents, name }: Copy): Expectation[] => [
  { probe: { of: "protection", sheet: sheet.id, name: sheet.name }, state: OPEN },
  { probe: { of: "contents", sheet: sheet.id }, state: hash([[a1(sheet.used!)], ...contents.formulas]) },
  { probe: { of: "sheetName", name }, state: ABSENT },
];

/** A formula that fills more cells than its own leaves all of them behind. */
function stepsOf({ sheet, name, ours }: Copy, spilled: readonly Region[]): Step[] {
  const regions = [...ours, ...spilled.filter((region) => region.sheet === sheet.id)];
  return [
    { do: "copySheet", from: sheet.id, name },
    ...regions.map(({ at }): Step => ({ do: "pasteValues", sheet: name, at, from: sheet.id })),
  ];
}
