import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Reply } from "../contract";
import { OMITTED } from "../formula/pieces";
import type { Given } from "./arguments";
import { toObject } from "./objects";
import { areaOf, fromMatrix, fromObject } from "./values";

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
    if (args.includes(PENDING)) return PENDING;
    const reply = this.answer(this.called, args.map(given));
    return reply === undefined ? PENDING : toObject(reply);
  }
}
