import type { BookData } from "../../model/data";
import type { OpenedFile } from "../contract";
import type { Package } from "../package/package";
import { writeSheet, type SheetOutput } from "../sheet/write";
import type { CellEffects } from "../sheet/cells-write";
import { StyleWriter } from "../styles/write";
import { child } from "../xml/document";
import { RELATIONSHIPS } from "../xml/namespaces";
import { XmlPatch } from "../xml/patch";
import { element } from "../xml/write";
import { openPackage } from "./kind";
import { dropLosses } from "./losses";
import { dynamicNumber } from "./metadata";
import { renamesOf, writeNameList } from "./names-write";
import { WORKBOOK_ORDER } from "./order";
import { readSource, type Source } from "./read";
import { followRenames } from "./renames";
import { writeSettings } from "./settings";
import { planSheets, selectionOf, writeActiveTab, writeSheetList, type SheetPlan } from "./sheets-write";
import { StringWriter } from "./strings";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

const hasFormulas = (book: BookData): boolean =>
  book.sheets.some((sheet) => [...sheet.cells.values()].some((cell) => cell.f !== undefined));

/** Excel calculates everything when it opens the file: results stored here may be older than what they depend on. */
function askForCalculation(patch: XmlPatch): void {
  const { root } = patch.document;
  const present = child(root, "calcPr");
  if (present) patch.attributes(present, { fullCalcOnLoad: true });
  else patch.setChild(root, "calcPr", element("calcPr", { fullCalcOnLoad: true }), WORKBOOK_ORDER);
}

/** The list of formula cells in calculation order must not name a cell without one; Excel makes it anew. */
function dropCalculationChain(pkg: Package, workbookPart: string): void {
  for (const { id } of pkg.related(workbookPart, "calcChain")) pkg.unrelate(workbookPart, id);
}

/** The document properties repeat the sheets' names; left out rather than wrong. */
function dropTitles(pkg: Package): void {
  for (const { target } of pkg.related("", "extended-properties")) {
    const patch = new XmlPatch(pkg.xml(target));
    for (const name of ["HeadingPairs", "TitlesOfParts"]) patch.setChild(patch.document.root, name, null, []);
    pkg.apply(target, patch);
  }
}

function writeSheets(source: Source, book: BookData, plan: SheetPlan, output: SheetOutput): CellEffects {
  const selected = selectionOf(source, book);
  const effects = [...plan.sources].map(([sheet, from]) => writeSheet(from, sheet, output, selected(sheet)));
  return { values: effects.some((e) => e.values), formulas: effects.some((e) => e.formulas) };
}

function writeStyles(source: Source, styles: StyleWriter): void {
  const { pkg, workbookPart, stylesPart } = source;
  styles.finish((text) => {
    if (stylesPart !== undefined) return pkg.put(stylesPart, text);
    pkg.create("xl/styles.xml", text, STYLES_TYPE);
    pkg.relate(workbookPart, `${RELATIONSHIPS}/styles`, "xl/styles.xml");
  });
}

function writeWorkbook(source: Source, file: OpenedFile, plan: SheetPlan, effects: CellEffects): void {
  const { book, isCalculated = false } = file;
  const { pkg, workbookPart } = source;
  const patch = new XmlPatch(source.workbook);
  const isListed = writeSheetList(patch, source, plan);
  writeActiveTab(patch, source, book, plan);
  writeNameList(patch, source, book, plan);
  if (!isCalculated && (effects.values || effects.formulas) && hasFormulas(book)) askForCalculation(patch);
  if (effects.formulas || isListed) dropCalculationChain(pkg, workbookPart);
  if (isListed) dropTitles(pkg);
  pkg.apply(workbookPart, patch);
}

/** Removes what the changes have cut off: parts that could be reached before and cannot now. */
function collect(pkg: Package, before: ReadonlySet<string>): void {
  const after = pkg.reachable();
  for (const part of before) if (!after.has(part)) pkg.remove(part);
}

/** Patches the package a book was opened from. A book nobody changed gives the same bytes. */
export function savePackage(file: OpenedFile): Uint8Array {
  const { book, original, addIn } = file;
  const pkg = openPackage(original);
  const source = readSource(pkg, addIn);
  const reachable = pkg.reachable();
  const strings = new StringWriter(source.strings);
  const styles = new StyleWriter(source.styles, book.styles);
  const plan = planSheets(source, book);
  const output: SheetOutput = {
    pkg,
    strings,
    styles,
    styleSource: source.styles,
    sheets: book.sheets,
    dynamicNumber: () => dynamicNumber(pkg, source.workbookPart),
  };
  const effects = writeSheets(source, book, plan, output);
  writeWorkbook(source, file, plan, effects);
  strings.finish(pkg, source.workbookPart, source.stringsPart);
  writeStyles(source, styles);
  followRenames(pkg, renamesOf(plan));
  writeSettings(pkg, book.settings, addIn);
  if (!pkg.isChanged) return original;
  dropLosses(pkg, source.workbookPart);
  collect(pkg, reachable);
  return pkg.toBytes();
}
