import { nameOfParam, type FunctionSpec, CATALOG } from "../../functions/catalog";
import { a1, type ActiveCell, type Area, cellOf, type ReadPort } from "../../excel";
import { listed, type Locale } from "../../text";
import { type Book, openBook, sheetOf } from "../../book/open";
import { type Command, done, type Outcome, type Planned, type Query, refuse } from "../contract";
import { map, wordsOrNone } from "../shapes";
import { formulaWith } from "./build";
import { cellAt } from "./cell";
import type { InsertArgs, ProposedArgument, Proposal } from "./proposal";
import { onlyArgument } from "./parse";
import { goesByRow, proposed, sceneOf, type Scene } from "./propose";
import { filled, FORMATS } from "./fill";

const ARGS: Command<InsertArgs, Proposal>["args"] = [
  { name: "name", kind: "text", label: "formula.insert.name", required: true },
  { name: "at", kind: "text", label: "formula.insert.at", required: true },
  { name: "args", kind: "mapping", shape: map(wordsOrNone), label: "formula.insert.args", required: false },
  {
    name: "fill",
    kind: "choice",
    label: "formula.insert.fill",
    required: false,
    choices: [
      { value: "cell", label: "formula.insert.cell" },
      { value: "column", label: "formula.insert.column" },
    ],
  },
];

/** What a formula of this function would be in a cell; writes nothing. */
export const proposeFormula: Query<InsertArgs, Proposal> = {
  title: "formula.propose.title",
  args: ARGS,
  async ask(port, args) {
    const worked = await workOut(port, args);
    return worked.ok ? done(worked.value.proposal) : worked;
  },
};

/** Writes a function into a cell, or into the blank column of its table, with the arguments that were proposed or chosen. */
export const insertFormula: Command<InsertArgs, Proposal> = {
  title: "formula.insert.title",
  args: ARGS,
  async plan(port, args, { locale }) {
    const worked = await workOut(port, args);
    if (!worked.ok) return worked;
    const { spec, cell, book, proposal, column } = worked.value;
    if (sheetOf(book, cell.sheet.id).protected) return refuse("refuse.protected", { sheet: cell.sheet.name });
    if (cell.formula !== "") return refuse("formula.insert.occupied", { where: a1(cell.at) });
    if (proposal.circular) return refuse("formula.insert.circular", { where: a1(cell.at) });
    if (proposal.open.join() === "pick") return refuse("formula.insert.spill", { where: a1(cell.at) });
    if (proposal.formula === null) return unknown(spec, proposal.open, locale);
    const area = args.fill === "cell" ? null : column;
    if (args.fill === "column" && area === null) return refuse("formula.insert.noColumn");
    return done(planned(spec, cell, proposal, area ?? cell.at));
  },
};

const unknown = (spec: FunctionSpec, open: readonly string[], locale: Locale) =>
  refuse("formula.insert.unsure", {
    names: listed(
      spec.params.filter((p) => open.includes(p.id)).map((p) => nameOfParam(p, locale)),
      locale
    ),
  });

interface Worked {
  readonly spec: FunctionSpec;
  readonly cell: ActiveCell;
  readonly book: Book;
  readonly proposal: Proposal;
  readonly column: Area | null;
}

async function workOut(port: ReadPort, args: InsertArgs): Promise<Outcome<Worked>> {
  const spec = CATALOG.find((f) => f.name === args.name);
  if (!spec) return refuse("refuse.argument", { name: "name", value: args.name });
  const book = await openBook(port);
  if (!book.ok) return book;
  const cell = args.cell ? done(args.cell) : await cellAt(port, book.value, args.at ?? "");
  if (!cell.ok) return cell;
  const scene = await sceneOf(port, book.value, spec, cell.value);
  const proposal = proposalOf(scene, cell.value, args.args ?? {});
  if (!proposal.ok) return proposal;
  const isOfRow = goesByRow(scene, proposal.value.args);
  const column = isOfRow ? (scene.around?.column ?? null) : null;
  return done({ spec, cell: cell.value, book: book.value, proposal: proposal.value, column });
}

/** What was proposed, with what the user chose instead. */
function proposalOf(
  scene: Scene,
  cell: ActiveCell,
  chosen: Readonly<Record<string, string>>
): Outcome<Proposal> {
  const { args, circular } = proposed(scene, cell);
  const wrong = Object.entries(chosen).find(([id, text]) => !isArgument(args, id, text));
  if (wrong) return refuse("refuse.argument", { name: `args.${wrong[0]}`, value: wrong[1] });
  const settled = args.map((arg) => ({ ...arg, text: chosen[arg.id] ?? arg.text }));
  const open = settled.filter((arg) => arg.required && arg.text === "").map((arg) => arg.id);
  const texts = new Map(settled.map((arg) => [arg.id, arg.text]));
  const isKnown = open.length === 0;
  return done({
    args: settled,
    formula: isKnown ? formulaWith(scene.spec, texts) : null,
    open,
    rows: goesByRow(scene, settled) ? (scene.around?.column?.rows ?? 0) : 0,
    circular: circular && !isKnown,
  });
}

const isArgument = (args: readonly ProposedArgument[], id: string, text: string): boolean =>
  args.some((arg) => arg.id === id) && (text === "" || onlyArgument(text));

function planned(spec: FunctionSpec, cell: ActiveCell, proposal: Proposal, area: Area): Planned<Proposal> {
  const formula = proposal.formula ?? "";
  const params = { where: a1(area), rows: area.rows, sheet: cell.sheet.name };
  const code = area.rows > 1 ? "formula.insert.filled" : "formula.insert.done";
  const touches = {
    code: area.rows > 1 ? "formula.insert.touchesColumn" : "formula.insert.touches",
    params,
  } as const;
  return {
    preview: proposal,
    writes: filled(cell, area, { formula, format: spec.format && FORMATS[spec.format] }, touches),
    success: { code, params },
    show: { sheet: cell.sheet.id, at: cellOf(area, 0, 0) },
  };
}
