import type { FunctionMetadata } from "./custom-functions";

/** What an add-in's functions.json says; its switch for error values holds for all functions. */
export function readFunctionsFile(text: string): FunctionMetadata[] {
  const file = JSON.parse(text) as { functions: FunctionMetadata[]; allowErrorForDataTypeAny?: boolean };
  const allowErrorForDataTypeAny = file.allowErrorForDataTypeAny ?? false;
  return file.functions.map((metadata) => ({ ...metadata, allowErrorForDataTypeAny }));
}
