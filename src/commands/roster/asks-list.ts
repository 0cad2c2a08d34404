import { type Day, isoDay } from "../../domain/kernel";
import { LEAVE, SWAP } from "../../domain/registers";
import type { ReadPort } from "../../excel";
import { bodyOf, openBook } from "../../book/open";
import { done, type Outcome } from "../contract";
import { openRegisters } from "../register/lines";
import type { AskLine, AsksAnswer } from "./shapes";

/** Leave and swaps as the registers have them, the open ones first. Writes nothing. */
export async function askAsks(port: ReadPort): Promise<Outcome<AsksAnswer>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const open = await openRegisters(port, book.value, [LEAVE, SWAP]);
  if (!open.ok) return open;
  const lines = open.value.flatMap((found): AskLine[] => {
    if (!found) return [];
    const kind = found.register.spec.id === "leave" ? "leave" : "swap";
    const body = bodyOf(found.register.table);
    return found.lines.map(({ index, values }) => {
      const text = (id: string) =>
        values[id] === null || values[id] === undefined ? null : String(values[id]);
      const day = (id: string) => (typeof values[id] === "number" ? isoDay(values[id] as Day) : null);
      return {
        kind,
        line: body.row + index + 1,
        person: text("person") ?? "",
        other: text("other"),
        from: day(kind === "leave" ? "from" : "day"),
        to: day(kind === "leave" ? "to" : "back"),
        code: text("code"),
        state: text("state") ?? "asked",
        approver: text("approver"),
      };
    });
  });
  const isOpen = (line: AskLine) => line.state === "asked" || line.state === "agreed";
  return done({ lines: [...lines.filter(isOpen), ...lines.filter((l) => !isOpen(l))] });
}
