import { FUNCTIONS } from "./adapters";

/** Runs before the pane's code, so that a workbook calculates although nobody has opened the pane. */
for (const { spec, call } of FUNCTIONS) CustomFunctions.associate(spec.name, call);
