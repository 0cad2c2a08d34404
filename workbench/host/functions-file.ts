import type { FunctionMetadata } from "./custom-functions";

type Switches = Pick<FunctionMetadata, "allowErrorForDataTypeAny" | "allowCustomDataForDataTypeAny">;

/** What an add-in's functions.json says; its switches for errors and data types hold for all functions. */
export function readFunctionsFile(text: string): FunctionMetadata[] {
  const {
    functions,
    allowErrorForDataTypeAny = false,
    allowCustomDataForDataTypeAny = false,
  } = JSON.parse(text) as Switches & { functions: FunctionMetadata[] };
  return functions.map((metadata) => ({
    ...metadata,
    allowErrorForDataTypeAny,
    allowCustomDataForDataTypeAny,
  }));
}
