import type { Derivation } from "./derivation";

export type { Derivation, Derived, DerivedProblem, Desk, Values } from "./derivation";

/** Registers of which something follows from the rules; the code of each comes when it is asked for. */
const DERIVATIONS: Readonly<Record<string, () => Promise<Derivation>>> = {
  compensation: async () =>
    (await import(/* webpackChunkName: "derive-compensation" */ "./compensation")).compensation,
  penalty: async () => (await import(/* webpackChunkName: "derive-penalty" */ "./penalty")).penalty,
};

/** What follows in a register, or null where every cell is somebody's own word. */
export const derivationOf = async (register: string): Promise<Derivation | null> =>
  (await DERIVATIONS[register]?.()) ?? null;
