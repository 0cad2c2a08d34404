import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../model/data";
import type { Reply } from "../contract";
import { OMITTED } from "../formula/pieces";
import type { Given } from "./arguments";
import { areaOf, engineError, fromMatrix, fromObject, isError } from "./values";

/** Answers a call; undefined while the answer is on its way. */
export type Answer = (name: string, given: readonly Given[]) => Reply | undefined;

const PENDING = ErrorValueObject.create(ErrorType.CONNECT);

function given(argument: FunctionVariantType): Given {
  if (argument.isReferenceObject()) return { area: areaOf(argument as BaseReferenceObject) };
  const object = argument as BaseValueObject;
  if (object.isArray()) return fromMatrix((object as ArrayValueObject).getArrayValue());
  const value = fromObject(object);
  return value === OMITTED ? undefined : value;
}

function scalarObject(value: CellValue | null): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isError(value)) return ErrorValueObject.create(engineError(value.error));
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

function toObject(reply: Reply): BaseValueObject {
  if (!Array.isArray(reply)) return scalarObject(reply);
  return ArrayValueObject.create({
    calculateValueList: reply.map((row) => row.map(scalarObject)),
    rowCount: reply.length,
    columnCount: reply[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** An add-in's function inside a formula that the engine calculates. */
export class CustomExecutor extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly called: string,
    private readonly answer: Answer
  ) {
    super(called as BaseFunction["name"]);
  }

  /** A call whose arguments are still on their way waits for them. */
  override calculate(...args: BaseValueObject[]): BaseValueObject {
    if (args.some((argument) => (argument as BaseValueObject) === PENDING)) return PENDING;
    const reply = this.answer(this.called, args.map(given));
    return reply === undefined ? PENDING : toObject(reply);
  }
}
