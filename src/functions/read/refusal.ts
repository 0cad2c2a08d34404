import { type Problem, type Result, fail } from "../../domain/kernel";

/** An error value that came in with a cell and goes out the same. */
export interface InputError {
  readonly code: string;
  readonly message?: string;
}

/**
 * Thrown by the readers and caught in one place, where it becomes an error value with a sentence. Not an Error: a
 * column of 100,000 bad cells would pay for as many stack traces.
 */
export class Refusal {
  constructor(readonly reason: Problem | InputError) {}
}

export function refuse(...args: Parameters<typeof fail>): never {
  const refused: Result<never> = fail(...args);
  throw new Refusal((refused as { problem: Problem }).problem);
}

/** The value of a result, or a refusal with its problem. */
export function need<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.problem);
}
