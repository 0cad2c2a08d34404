import { FUNCTIONS } from "./adapters";
import { withDates } from "./render/formatted";

/** Data types in answers; a page without Office.js around it, or an older Excel, gets plain serials. */
const hasDataTypes = (): boolean =>
  typeof Office !== "undefined" &&
  (Office.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false);

/** Runs before the pane's code, so that a workbook calculates although nobody has opened the pane. */
for (const bound of FUNCTIONS) CustomFunctions.associate(bound.spec.name, withDates(bound, hasDataTypes));
