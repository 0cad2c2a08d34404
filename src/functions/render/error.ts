import type { Problem } from "../../domain/kernel";
import { functionMessage, isFunctionMessage } from "../../text/functions/messages";
import { type InputError, Refusal } from "../read/refusal";

/** The sentence of a problem. Values and sentences of functions are Chinese in every language of Excel. */
export function sentenceOf(problem: Problem): string {
  const key = isFunctionMessage(problem.code) ? problem.code : "function.failed";
  return functionMessage(key, problem.params, "zh");
}

function errorOf(reason: Problem | InputError): CustomFunctions.Error {
  if (!("kind" in reason))
    return new CustomFunctions.Error(reason.code as CustomFunctions.ErrorCode, reason.message);
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(reason.kind === "wrong" ? invalidValue : notAvailable, sentenceOf(reason));
}

/** Whatever went wrong as an error value; anything unforeseen too, so that a cell never shows a stack trace. */
export function errorFrom(thrown: unknown): CustomFunctions.Error {
  if (thrown instanceof Refusal) return errorOf(thrown.reason);
  return errorOf({ kind: "wrong", code: "function.failed", params: {} });
}
