import type { UnknownTable } from "./sample";

/** Why a file can't be used, or what is strange about it: a code of src/text with its parameters. */
export interface FileProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Ends the reading of a file from any depth; caught at the door (`readFile`) and nowhere else. */
export class FileRefused extends Error {
  constructor(
    readonly problem: FileProblem,
    /** What the file looks like, where somebody can say what it is. */
    readonly unknown: UnknownTable | null = null
  ) {
    super(problem.code);
  }
}

/** Refuses the whole file. Example: `refuseFile("statement.cut", {line: 7})`. */
export function refuseFile(
  code: string,
  params: FileProblem["params"] = {},
  unknown: UnknownTable | null = null
): never {
  throw new FileRefused({ code, params }, unknown);
}
