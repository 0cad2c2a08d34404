import { isAtLeast } from "./versions";

/** Whose undo stack: Excel for Windows and Mac, Excel on the web, or whatever either of them can't undo. */
export type Platform = "desktop" | "web" | "any";

/** Where Excel can't undo a member, by Microsoft's table of unsupported APIs; only members this host answers. */
export const NO_UNDO: Readonly<Record<string, Platform>> = {
  "NamedItem.comment": "web",
  "Worksheet.copy": "any",
  "Worksheet.delete": "any",
  "Worksheet.name": "desktop",
  "Worksheet.position": "desktop",
  "Worksheet.visibility": "desktop",
  "WorksheetProtection.protect": "any",
  "WorksheetProtection.unprotect": "any",
};

/** Using such a member empties the undo stack, and no undo group may contain it. */
export function cannotUndo(member: string, platform: Platform): boolean {
  const where = NO_UNDO[member];
  return where !== undefined && (where === platform || where === "any" || platform === "any");
}

/** `mergeUndoGroup` came with ExcelApi 1.20; older hosts don't know it. */
export const knowsUndoGroups = (sets: Readonly<Record<string, string>>): boolean =>
  isAtLeast(sets.ExcelApi ?? "0.0", "1.20");

/** How a request says that it belongs to an undo group. */
export const UNDO_GROUP = "mergeUndoGroup";

type Run = (...args: unknown[]) => unknown;
type Batch = (context: { _customData?: string }) => unknown;

const asksForGroup = (options: unknown): boolean =>
  typeof options === "object" && options !== null && UNDO_GROUP in options && options[UNDO_GROUP] === true;

/**
 * Microsoft's client on the CDN hands `mergeUndoGroup` to its host, the one on npm drops it: here `Excel.run` marks the
 * requests of such a group on their way.
 */
export function passUndoGroups(excel: { run: Run }): void {
  const run = excel.run.bind(excel);
  excel.run = (...args) => {
    const [options, batch] = args;
    if (!asksForGroup(options) || typeof batch !== "function") return run(...args);
    const marked: Batch = (context) => {
      context._customData = UNDO_GROUP;
      return (batch as Batch)(context);
    };
    return run(options, marked);
  };
}
