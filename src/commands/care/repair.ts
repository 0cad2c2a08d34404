import { cellOf, type Expectation, hash, OPEN, type Step } from "../../excel";
import { listed } from "../../text";
import { type Command, done, refuse } from "../contract";
import type { BrokenFormulas } from "./answers";
import { type Broken, type BrokenBlock, findBroken } from "./scan";
import { respelled } from "./spelling";

/**
 * Enters every formula of ours that shows no value once more, as it is typed: Excel does not try again by itself what it
 * did not know when the workbook was opened. No other cell is written.
 */
export const repairFormulas: Command<Record<string, never>, BrokenFormulas> = {
  title: "repair.fix.title",
  args: [],
  async plan(port, _args, { locale }) {
    const found = await findBroken(port);
    if (!found.ok) return found;
    const { summary, blocks } = found.value;
    if (summary.total === 0) return nothingToDo(summary);
    const sheets = listed(
      summary.sheets.map((s) => s.sheet),
      locale
    );
    return done({
      preview: summary,
      writes: {
        expects: expectationsOf(found.value),
        steps: blocks.flatMap((block) => entered(block, respelled)),
        record: [],
        undo: blocks.flatMap((block) => entered(block, (formula) => formula)),
        undoProbes: blocks.map(({ sheet, at }) => ({ of: "cells", sheet, at })),
        touches: { code: "repair.fix.touches", params: { sheets, count: summary.total } },
      },
      success: { code: "repair.fix.done", params: { count: summary.total } },
      show: null,
    });
  },
};

function nothingToDo({ protected: closed, unknown }: BrokenFormulas) {
  if (unknown[0]) {
    const { name, sheet, place } = unknown[0];
    return refuse("repair.fix.unknown", { name, sheet }, { show: place });
  }
  return closed[0] ? refuse("repair.fix.protected", { sheet: closed[0] }) : refuse("repair.fix.none");
}

function expectationsOf({ survey, blocks }: Broken): Expectation[] {
  const touched = survey.sheets.filter((s) => blocks.some((block) => block.sheet === s.id));
  return [
    ...touched.map(({ id, name }): Expectation => ({
      probe: { of: "protection", sheet: id, name },
      state: OPEN,
    })),
    ...blocks.map(({ sheet, at, formulas }): Expectation => ({
      probe: { of: "cells", sheet, at },
      state: hash(formulas),
    })),
  ];
}

/** A cell formatted as text takes what is typed for text, so it is no text cell for that moment. */
function entered(
  { sheet, at, formulas, numberFormats }: BrokenBlock,
  spelled: (formula: string) => string
): Step[] {
  const textCells = numberFormats.flatMap((row, r) =>
    row.flatMap((format, c) => (format === "@" ? [cellOf(at, r, c)] : []))
  );
  const formatted = (numberFormat: string) =>
    textCells.map((cell): Step => ({ do: "format", sheet, at: cell, format: { numberFormat } }));
  const cells = formulas.map((row) => row.map(spelled));
  return [...formatted("General"), { do: "write", sheet, at, cells }, ...formatted("@")];
}
