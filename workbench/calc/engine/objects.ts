import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../model/data";
import type { Reply } from "../contract";
import { engineError, fromMatrix, fromObject, isError } from "./values";

export function scalarObject(value: CellValue | null): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isError(value)) return ErrorValueObject.create(engineError(value.error));
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

/** A value as the engine passes it from function to function. */
export function toObject(reply: Reply): BaseValueObject {
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

/** The engine hands ranges over as references or as arrays. */
export function toMatrix(argument: BaseValueObject): (CellValue | null)[][] {
  const object = argument.isReferenceObject()
    ? (argument as unknown as BaseReferenceObject).toArrayValueObject()
    : argument;
  return object.isArray() ? fromMatrix((object as ArrayValueObject).getArrayValue()) : [[fromObject(object)]];
}
