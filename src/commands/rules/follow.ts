import {
  type Contents,
  type Expectation,
  hash,
  OPEN,
  type ReadPort,
  type Region,
  type SheetInfo,
} from "../../excel";
import { listed } from "../../text";
import { type Book, openBook } from "../../book/open";
import { RULES_NAME } from "../../book/record";
import { blocksOf, bySheet, cellsIn } from "../care/blocks";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { bareCalls, withRules } from "./bare";
import { choiceIn, choiceText } from "./choice";
import { rulesInForce } from "./in-force";
import { rulesInWords } from "./in-words";
import type { BareFormulas } from "./model";
import { ruleTableIn } from "./table";

interface Block extends Region {
  readonly formulas: readonly (readonly string[])[];
}

interface Bare {
  readonly sheets: readonly SheetInfo[];
  readonly blocks: readonly Block[];
  readonly summary: BareFormulas;
}

const isBare = (formula: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && bareCalls(formula).length > 0;

function blocksIn(sheet: SheetInfo, { formulas }: Contents): Block[] {
  const at = sheet.used;
  if (at === null) return [];
  return blocksOf(at, (r, c) => isBare(formulas[r]?.[c])).map((block) => ({
    sheet: sheet.id,
    at: block,
    formulas: formulas
      .slice(block.row - at.row, block.row - at.row + block.rows)
      .map((row) => row.slice(block.col - at.col, block.col - at.col + block.cols).map(String)),
  }));
}

/**
 * Bare formulas differ from the workbook once a table of rules, or another pack, is in force. A rule table that can't be made out is taken for one: what its formulas follow isn't the handbook for sure.
 */
function differs(book: Book): boolean {
  const table = ruleTableIn(book);
  return !table.ok || table.value !== null || choiceText(choiceIn(book)) !== "手册";
}

/** Four round trips: every formula of ours that names no rules, on sheets that can be written. */
async function findBare(port: ReadPort, book: Book): Promise<Bare> {
  const open = book.survey.sheets.filter((s) => s.used !== null && !s.protected);
  const contents = await port.read(open.flatMap(({ id, used }) => (used ? [{ sheet: id, at: used }] : [])));
  const blocks = open.flatMap((sheet, i) => {
    const here = contents[i];
    return here ? blocksIn(sheet, here) : [];
  });
  const names = new Set(blocks.flatMap((b) => b.formulas.flat().flatMap(bareCalls)));
  return {
    sheets: open.filter((s) => blocks.some((b) => b.sheet === s.id)),
    blocks,
    summary: {
      inForce: rulesInForce(book),
      differ: differs(book),
      total: cellsIn(blocks),
      functions: [...names].sort(),
      sheets: bySheet(open, blocks),
      protected: book.survey.sheets.filter((s) => s.protected).map((s) => s.name),
    },
  };
}

/** Which formulas go by the handbook although the workbook follows other rules. */
export async function askBare(port: ReadPort): Promise<Outcome<BareFormulas>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  return done((await findBare(port, book.value)).summary);
}

/** Lets every bare formula follow 店务_规则; what a formula says otherwise stays as it is written. */
export async function planFollow(
  port: ReadPort,
  { locale }: CommandContext
): Promise<Outcome<Planned<BareFormulas>>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  if (!book.value.survey.names.some((n) => n.name === RULES_NAME)) return refuse("rules.follow.noChoice");
  const { sheets, blocks, summary } = await findBare(port, book.value);
  const [closed] = summary.protected;
  if (blocks.length === 0)
    return closed === undefined
      ? refuse("rules.follow.none")
      : refuse("rules.follow.protected", { sheet: closed });
  const params = {
    count: summary.total,
    sheets: listed(
      sheets.map((s) => s.name),
      locale
    ),
  };
  const entered = (spelled: (formula: string) => string) =>
    blocks.map(({ sheet, at, formulas }) => ({
      do: "write" as const,
      sheet,
      at,
      cells: formulas.map((row) => row.map(spelled)),
    }));
  return done({
    preview: summary,
    writes: {
      expects: [...sheets.map(isOpen), ...blocks.map(asRead)],
      steps: entered(withRules),
      record: [],
      undo: entered((formula) => formula),
      undoProbes: blocks.map(({ sheet, at }) => ({ of: "cells", sheet, at })),
      touches: { code: "rules.follow.touches", params },
    },
    success: {
      code: "rules.follow.done",
      params: { ...params, rules: rulesInWords(summary.inForce, locale) },
    },
    show: summary.sheets[0]?.first ?? null,
  });
}

const isOpen = ({ id, name }: SheetInfo): Expectation => ({
  probe: { of: "protection", sheet: id, name },
  state: OPEN,
});

const asRead = ({ sheet, at, formulas }: Block): Expectation => ({
  probe: { of: "cells", sheet, at },
  state: hash(formulas),
});
