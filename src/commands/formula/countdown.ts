import { REFUND } from "../../domain/registers";
import { columnOf, match } from "../../domain/tables";
import { a1, cellOf, join } from "../../excel";
import { openBook, sheetOf } from "../../book/open";
import { NOW_NAME, withSettings } from "../../book/record";
import { text } from "../../text";
import { type Command, done, refuse } from "../contract";
import { cellAt } from "./cell";
import { deadlineColumn } from "./columns";
import { filled } from "./fill";
import type { CountdownArgs } from "./proposal";
import { surroundingsOf } from "./surroundings";

/** As the registers show it: days, those that are over in red. */
const LEFT = columnOf(REFUND, "left")?.format;

/** The time left as a native formula: it moves in everybody's Excel, with or without the add-in. */
export const insertCountdown: Command<CountdownArgs, { readonly formula: string }> = {
  title: "formula.countdown.title",
  args: [{ name: "at", kind: "text", label: "formula.insert.at", required: true }],
  async plan(port, args, context) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const found = args.cell ? done(args.cell) : await cellAt(port, book.value, args.at ?? "");
    if (!found.ok) return found;
    const cell = found.value;
    if (sheetOf(book.value, cell.sheet.id).protected)
      return refuse("refuse.protected", { sheet: cell.sheet.name });
    if (cell.formula !== "") return refuse("formula.insert.occupied", { where: a1(cell.at) });
    const around = await surroundingsOf(port, book.value, cell);
    const headers = around?.fields.map((f) => f.header) ?? [];
    const at = match([deadlineColumn], headers).columns["deadline"];
    const deadline = at === undefined ? undefined : around?.fields[at];
    if (!deadline) return refuse("formula.countdown.none");
    const area = around?.column ?? cell.at;
    const settings = text("settings.sheet", {}, context.locale);
    const formula = `=IF(${deadline.row}="","",${deadline.row}-${NOW_NAME})`;
    const params = { where: a1(area), rows: area.rows, sheet: cell.sheet.name, settings };
    const column = filled(
      cell,
      area,
      { formula, format: LEFT?.[context.locale] },
      { code: "formula.countdown.touches", params }
    );
    const clock = withSettings(book.value, context);
    return done({
      preview: { formula },
      writes: clock ? { ...join(clock, column), touches: column.touches } : column,
      success: { code: area.rows > 1 ? "formula.insert.filled" : "formula.insert.done", params },
      show: { sheet: cell.sheet.id, at: cellOf(area, 0, 0) },
    });
  },
};
