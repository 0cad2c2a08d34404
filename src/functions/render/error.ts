import type { Problem } from "../../domain/kernel";
import { type Sentence, fill } from "../../text/core";
import { FIELDS } from "../../text/fields";
import { FUNCTION_MESSAGES } from "../../text/functions/messages";
import { type InputError, Refusal } from "../read/refusal";

const messages = new Map<string, Sentence>(Object.entries({ ...FUNCTION_MESSAGES, ...FIELDS }));

/** Adds the sentences of functions that are loaded on demand; they come in the same file. */
export function speak(more: Readonly<Record<string, Sentence>>): void {
  for (const [code, sentence] of Object.entries(more)) messages.set(code, sentence);
}

/** The sentence of a problem. Values and sentences of functions are Chinese in every language of Excel. */
export function sentenceOf(problem: Problem): string {
  const sentence = messages.get(problem.code) ?? FUNCTION_MESSAGES["function.failed"];
  return fill(sentence, problem.params, "zh");
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
