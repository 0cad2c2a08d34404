import type { IDisposable, Injector } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionMetadata } from "../../host/custom-functions";

type Parameter = NonNullable<FunctionMetadata["parameters"]>[number];

const parameterOf = ({ name, description, optional, repeating }: Parameter) => ({
  name,
  detail: description ?? "",
  example: name,
  require: optional ? 0 : 1,
  repeat: repeating ? 1 : 0,
});

/** A function of the add-in as the grid's list of functions has it, from its description in functions.json. */
export const listed = (
  namespace: string,
  { name, description, parameters }: FunctionMetadata
): IFunctionInfo => ({
  functionName: `${namespace}.${name}`.toUpperCase(),
  functionType: FunctionType.User,
  description: description ?? "",
  abstract: description ?? "",
  functionParameter: (parameters ?? []).map(parameterOf),
});

/** Offers the functions while a formula is typed, with what they do and what their arguments are. */
export const offerFunctions = (
  injector: Injector,
  namespace: string,
  functions: readonly FunctionMetadata[]
): IDisposable =>
  injector
    .get(IDescriptionService)
    .registerDescriptions(functions.map((metadata) => listed(namespace, metadata)));
