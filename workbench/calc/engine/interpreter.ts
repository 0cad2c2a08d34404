import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type AstTreeBuilder,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { readArray, readConstant } from "../formula/constants";
import { toObject } from "./objects";
import { isTooLarge, makesArray } from "./sizes";

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

/** Whether a condition holds, or the error of what is no condition. */
function holds(test: BaseValueObject): boolean | BaseValueObject {
  if (test.isError()) return test;
  if (!test.isString()) return Boolean(test.getValue());
  const text = String(test.getValue()).toUpperCase();
  return text === "TRUE" || text === "FALSE" ? text === "TRUE" : ErrorValueObject.create(ErrorType.VALUE);
}

/** The arguments that still have to be calculated before the function itself; undefined when it has its value. */
type Lazy = (args: readonly AstNode[], node: AstNode) => readonly AstNode[] | undefined;

/** IF calculates only the branch it takes; a condition of several values needs both. */
const lazyIf: Lazy = ([condition, then, otherwise], node) => {
  if (!condition || !then) return [condition, then, otherwise].filter((arg) => arg !== undefined);
  runNode(condition);
  const rest = otherwise ? [then, otherwise] : [then];
  const test = scalarOf(condition);
  if (!test) return rest;
  const held = holds(test);
  const branch = held === true ? then : otherwise;
  if (typeof held === "boolean" && branch) runNode(branch);
  const taken = branch ? branch.getValue() : BooleanValueObject.create(false);
  const value = typeof held === "boolean" ? taken : held;
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

/** An array that could not be held is not begun. */
const lazyArray: Lazy = (args, node) => {
  args.forEach(runNode);
  const sizeAt = (argument: number): number => {
    const value = Number((args[argument] && scalarOf(args[argument]))?.getValue() ?? 1);
    return Number.isFinite(value) ? value : 1;
  };
  if (!isTooLarge(node.getToken().toUpperCase(), sizeAt)) return [];
  node.setValue(ErrorValueObject.create(ErrorType.CALC));
  return undefined;
};

/** OFFSET takes texts for numbers, and of numbers the whole part. */
const lazyOffset: Lazy = (args) => {
  args.forEach(runNode);
  for (const arg of args.slice(1)) {
    const value = scalarOf(arg);
    const number = value && !value.isError() && !value.isNull() ? Number(value.getValue()) : NaN;
    if (!Number.isNaN(number)) arg.setValue(NumberValueObject.create(Math.trunc(number)));
  }
  return [];
};

const LAZY: ReadonlyMap<string, Lazy> = new Map([
  ["IF", lazyIf],
  ["IFERROR", lazyIfError],
  ["IFNA", lazyIfError],
  ["OFFSET", lazyOffset],
]);

const all: Lazy = (args, node) =>
  node.getToken().toUpperCase() === "LAMBDA" && hasNoParameters(node) ? [] : args;

/** The engine's number for nodes that are constants. */
const CONSTANT_NODE = 2;

/**
 * A constant means what it says: the engine would take the text "50%" or "2025-12-09" between the brackets of a
 * function for a number, and the number 1.0 or 1E3 for a text.
 */
function constant(node: AstNode): BaseValueObject | undefined {
  if (Number(node.nodeType) !== CONSTANT_NODE) return undefined;
  const token = node.getToken().trim();
  if (token.startsWith('"')) return toObject(token.slice(1, -1));
  if (token.startsWith("{")) return toObject(readArray(token));
  const value = readConstant(token);
  return value === null ? undefined : toObject(value);
}

/** Calculates a node after what it consists of, as Excel does: a branch not taken is not calculated. */
export function runNode(node: AstNode): void {
  const value = constant(node);
  if (value) {
    node.setValue(value);
    return;
  }
  const name = node.getToken().toUpperCase();
  const lazy = LAZY.get(name) ?? (makesArray(name) ? lazyArray : all);
  const rest = lazy(node.getChildren(), node);
  if (!rest) return;
  rest.forEach(runNode);
  node.execute();
}
