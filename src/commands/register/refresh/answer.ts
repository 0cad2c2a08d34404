import type { Cell } from "../../../domain/kernel";
import { columnOf, type RefreshLine, showCell } from "../../../domain/tables";
import { bodyOf } from "../../../book/open";
import type { Register } from "../register";
import type { Difference } from "./difference";
import type { RefreshAnswer, RefreshAnswerLine } from "./model";
import type { RefreshState } from "./state";

/** How many lines of each kind, as sentences name them. */
export const counts = ({ new: fresh, changed, vanished, conflicts, same, unreadable }: RefreshAnswer) => ({
  fresh,
  changed,
  vanished,
  conflicts,
  same,
  unreadable,
});

/** How many lines are written, of each kind. */
export function written(taken: readonly RefreshLine[]) {
  const count = (kind: RefreshLine["kind"]) => taken.filter((line) => line.kind === kind).length;
  return { fresh: count("new"), changed: count("changed"), theirs: count("conflict") };
}

/** Every line that differs, with its place and the cells. */
export function answerOf(
  { register, file }: RefreshState,
  { lines, vanished, same }: Difference,
  { table, locale }: Register
): RefreshAnswer {
  const top = bodyOf(table).row + 1;
  const count = (kind: RefreshLine["kind"]) => lines.filter((line) => line.kind === kind).length;
  const shown = (id: string, value: RefreshLine["cells"][number]["value"]): Cell => {
    const column = columnOf(register.spec, id);
    return column ? showCell(column, value, locale) : null;
  };
  return {
    new: count("new"),
    changed: count("changed"),
    vanished: vanished.length,
    conflicts: count("conflict"),
    same,
    unreadable: file.unread.length,
    lines: [
      ...lines.map(({ key, kind, index, cells }): RefreshAnswerLine => ({
        key,
        kind,
        row: index === null ? null : top + index,
        cells: cells.map(({ column, old, value }) => ({ role: column, old, new: shown(column, value) })),
        message: "",
      })),
      ...vanished.map(({ key, index }): RefreshAnswerLine => ({
        key,
        kind: "vanished",
        row: top + index,
        cells: [],
        message: "",
      })),
      ...file.unread.map(({ key, file: name, line, message }): RefreshAnswerLine => ({
        key,
        kind: "unreadable",
        row: null,
        cells: [],
        message: `${name} ${line}: ${message}`,
      })),
    ],
  };
}
