import { HostError } from "../errors";
import { define, readOnly, type Bag } from "../object";
import { sheetOf, type SheetTarget } from "./worksheet";

const OPTIONS = [
  ...["allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios"],
  ...[
    "allowFormatCells",
    "allowFormatColumns",
    "allowFormatRows",
    "allowInsertColumns",
    "allowInsertHyperlinks",
  ],
  ...["allowInsertRows", "allowPivotTables", "allowSort"],
];

const optionBag = (t: SheetTarget): Bag | null => {
  const { protection } = sheetOf(t);
  return protection
    ? {
        ...Object.fromEntries(OPTIONS.map((name) => [name, protection.options[name] ?? false])),
        selectionMode: protection.selectionMode ?? "Normal",
      }
    : null;
};

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

function protect(t: SheetTarget, options: Bag, password: string | null): void {
  const sheet = sheetOf(t);
  if (sheet.protection) throw new HostError("InvalidOperation", "The worksheet is already protected.");
  const given = Object.entries(options).filter(([, value]) => typeof value === "boolean");
  const selectionMode = SELECTION_MODES.find((mode) => mode === options.selectionMode);
  t.session.workbook.touch(sheet, "protection");
  sheet.protection = {
    options: Object.fromEntries(given) as Record<string, boolean>,
    ...(password && { password }),
    ...(selectionMode && { selectionMode }),
  };
  t.session.workbook.note({ type: "sheetProtection", sheet: sheet.id, isProtected: true });
}

/** A password given here is compared; one from a file is not known, so any is refused. */
function unprotect(t: SheetTarget, password: string | null): void {
  const sheet = sheetOf(t);
  if (!sheet.protection) return;
  const expected = sheet.protection.password;
  if (expected && expected !== password) {
    throw new HostError("AccessDenied", "The password you supplied is not correct.");
  }
  t.session.workbook.touch(sheet, "protection");
  delete sheet.protection;
  t.session.workbook.note({ type: "sheetProtection", sheet: sheet.id, isProtected: false });
}

export const worksheetProtectionType = define<SheetTarget>({
  name: "WorksheetProtection",
  scalars: { protected: readOnly((t) => sheetOf(t).protection !== undefined), options: readOnly(optionBag) },
  methods: {
    protect: (t, args) => protect(t, args.bag(0), args.optionalText(1)),
    unprotect: (t, args) => unprotect(t, args.optionalText(0)),
  },
});
