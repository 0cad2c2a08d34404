import {
  BooleanValueObject,
  type ArrayValueObject,
  type AstTreeBuilder,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { readArray } from "../formula/constants";
import { toObject } from "./objects";

export type AstNode = Exclude<ReturnType<AstTreeBuilder["parse"]>, null | undefined | void>;

const hasNoParameters = (node: AstNode): boolean =>
  "isEmptyParamFunction" in node && (node.isEmptyParamFunction as () => boolean)();

/** The value of a node when it is one value and not a range of several. */
function scalarOf(node: AstNode): BaseValueObject | undefined {
  const value = node.getValue() as FunctionVariantType | null | undefined;
  if (!value) return undefined;
  const object = value.isReferenceObject()
    ? (value as BaseReferenceObject).toArrayValueObject()
    : (value as BaseValueObject);
  if (!object.isArray()) return object;
  const array = object as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : undefined;
}

/** The arguments that still have to be calculated before the function itself; undefined when it has its value. */
type Lazy = (args: readonly AstNode[], node: AstNode) => readonly AstNode[] | undefined;

/** IF calculates only the branch it takes; a condition of several values needs both. */
const lazyIf: Lazy = ([condition, then, otherwise], node) => {
  if (!condition || !then) return [condition, then, otherwise].filter((arg) => arg !== undefined);
  runNode(condition);
  const rest = otherwise ? [then, otherwise] : [then];
  const test = scalarOf(condition);
  if (!test || test.isString()) return rest;
  const branch = test.getValue() ? then : otherwise;
  if (!test.isError() && branch) runNode(branch);
  const value = test.isError() ? test : branch ? branch.getValue() : BooleanValueObject.create(false);
  if (!value) return rest.filter((arg) => arg !== branch);
  node.setValue(value);
  return undefined;
};

/** IFERROR and IFNA calculate the second argument only when it is needed. */
const lazyIfError: Lazy = ([first, ...rest], node) => {
  if (!first) return rest;
  runNode(first);
  const value = scalarOf(first);
  if (!value || value.isError() || value.isNull()) return rest;
  node.setValue(value);
  return undefined;
};

const LAZY: ReadonlyMap<string, Lazy> = new Map([
  ["IF", lazyIf],
  ["IFERROR", lazyIfError],
  ["IFNA", lazyIfError],
]);

const all: Lazy = (args, node) =>
  node.getToken().toUpperCase() === "LAMBDA" && hasNoParameters(node) ? [] : args;

/**
 * A text is a text, also where the engine would take "50%" or "2025-12-09" between the brackets of a function for a
 * number; so are the texts of an array.
 */
function constant(token: string): BaseValueObject | undefined {
  if (token.startsWith('"')) return toObject(token.slice(1, -1));
  return token.startsWith("{") ? toObject(readArray(token)) : undefined;
}

/** Calculates a node after what it consists of, as Excel does: a branch not taken is not calculated. */
export function runNode(node: AstNode): void {
  const value = constant(node.getToken());
  if (value) {
    node.setValue(value);
    return;
  }
  const lazy = LAZY.get(node.getToken().toUpperCase()) ?? all;
  const rest = lazy(node.getChildren(), node);
  if (!rest) return;
  rest.forEach(runNode);
  node.execute();
}
