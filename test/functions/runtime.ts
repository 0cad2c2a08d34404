import type { Bound } from "../../src/functions/run";

/** Stands for Excel's custom functions runtime: errors with a code and a sentence, and the table of functions. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message = ""
  ) {
    super(message);
  }
}

const associated = new Map<string, (...raw: unknown[]) => unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: RuntimeError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
      invalidName: "#NAME?",
      invalidReference: "#REF!",
    },
    associate: (id: string, f: (...raw: unknown[]) => unknown) => associated.set(id, f),
  },
});

export { RuntimeError };

export type Cellish = string | number | boolean;

/** "#N/A 还没有…" for errors, the value itself otherwise. */
const shown = (v: unknown): Cellish =>
  v instanceof RuntimeError ? `${v.code} ${v.message}`.trim() : (v as Cellish);

/** Calls a function as Excel does and shows its answer; a thrown error becomes its text. */
export function call(name: string, ...raw: unknown[]): Cellish[][] {
  const f = associated.get(name);
  if (f === undefined) throw new RangeError(`no function ${name}`);
  try {
    return (f(...raw) as unknown[][]).map((row) => row.map(shown));
  } catch (thrown) {
    if (!(thrown instanceof RuntimeError)) throw thrown;
    return [[shown(thrown)]];
  }
}

/** Functions of a part that is loaded on demand, there from the start: their own tests need not wait for each answer. */
export function bind(bound: readonly Bound[]): void {
  for (const { spec, call } of bound) associated.set(spec.name, call);
}

/** The same for a function that answers later. */
export async function callLater(name: string, ...raw: unknown[]): Promise<Cellish[][]> {
  try {
    return ((await associated.get(name)!(...raw)) as unknown[][]).map((row) => row.map(shown));
  } catch (thrown) {
    if (!(thrown instanceof RuntimeError)) throw thrown;
    return [[shown(thrown)]];
  }
}

/** The single cell of an answer. */
export const one = (name: string, ...raw: unknown[]): Cellish => single(name, call(name, ...raw));

/** The same for a function that answers later. */
export const oneLater = async (name: string, ...raw: unknown[]): Promise<Cellish> =>
  single(name, await callLater(name, ...raw));

function single(name: string, answer: Cellish[][]): Cellish {
  if (answer.length !== 1 || answer[0]!.length !== 1) throw new RangeError(`${name} answered a table`);
  return answer[0]![0]!;
}

/** "2026-02-28 23:30:15" → serial. */
export function at(text: string): number {
  const [date = "", time = "0:0:0"] = text.split(" ");
  const [y, m, d] = date.split("-").map(Number);
  const [h = 0, min = 0, s = 0] = time.split(":").map(Number);
  return (Date.UTC(y!, m! - 1, d!) / 1000 + 25569 * 86400 + h * 3600 + min * 60 + s) / 86400;
}

/** Serial → "2026-02-28 23:30" (seconds when there are any). */
export function when(serial: unknown): string {
  if (typeof serial !== "number") return String(serial);
  const iso = new Date(Math.round((serial - 25569) * 86400) * 1000).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, iso.slice(17, 19) === "00" ? 16 : 19)}`;
}

export const names = (): string[] => [...associated.keys()];
