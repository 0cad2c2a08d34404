import type { Plans, Outcome, Planned } from "../commands";
import type { TextKey } from "../text";
import type { PlanLine, Said } from "./parts/shown";
import type { Session } from "./session";

/** How the planning is shown while it goes on. */
interface Work {
  readonly label?: TextKey;
  readonly cancellable?: boolean;
  readonly looks?: boolean;
}

/** What an action that writes goes through: planned, shown, confirmed, written; 撤销 of the session takes it back. */
export interface PlanFlow<V> {
  /** Plans and shows what would be written; a refusal is said in the one place for it. */
  propose<A, P>(command: Plans<A, P>, args: A, view: (planned: Planned<P>) => V): Promise<void>;
  /** The same for whoever has a place of his own for a refusal; null when other work is going on. */
  attempt<A, P>(
    command: Plans<A, P>,
    args: A,
    view: (planned: Planned<P>) => V,
    work?: Work
  ): Promise<Outcome<Planned<P>> | null>;
  /** Shows the plan anew: the language of the pane has changed. */
  again(): void;
  /** Writes what is shown, which stays until it is written. False when it was refused. */
  write(): Promise<boolean>;
  discard(): void;
}

/** One plan at a time: a new one takes the place of the one before. `show` puts it on the screen. */
export function planFlow<V>(session: Session, show: (plan: V | null) => void): PlanFlow<V> {
  let planned: Planned<unknown> | null = null;
  let draw: () => V | null = () => null;
  const discard = () => {
    planned = null;
    draw = () => null;
    show(null);
  };
  const attempt: PlanFlow<V>["attempt"] = async (command, args, view, work) => {
    const outcome = await planOf(session, command, args, work);
    if (outcome === null) return null;
    planned = outcome.ok ? outcome.value : null;
    draw = () => (outcome.ok ? view(outcome.value) : null);
    show(draw());
    return outcome;
  };
  return {
    attempt,
    propose: async (command, args, view) => {
      const outcome = await attempt(command, args, view);
      if (outcome && !outcome.ok) session.refused(outcome);
    },
    write: async () => {
      if (!planned || !(await session.carryOut(planned))) return false;
      discard();
      return true;
    },
    again: () => show(draw()),
    discard,
  };
}

/** A plan as most features show it: where it writes, and what is worth knowing before. */
export const lineOf =
  <P>(facts: (preview: P) => readonly Said[] = () => []) =>
  ({ writes, preview }: Planned<P>): PlanLine => ({ touches: writes.touches, facts: facts(preview) });

/** Where one click says all: plans and writes at once, with 撤销 after it. True when it was written. */
export async function planAndWrite<A, P>(session: Session, command: Plans<A, P>, args: A): Promise<boolean> {
  const outcome = await planOf(session, command, args);
  if (outcome?.ok) return session.carryOut(outcome.value);
  if (outcome) session.refused(outcome);
  return false;
}

function planOf<A, P>(
  session: Session,
  command: Plans<A, P>,
  args: A,
  { label = "pane.planning", cancellable = false, looks = false }: Work = {}
): Promise<Outcome<Planned<P>> | null> {
  return session.outcome({ label, cancellable, looks }, (context) =>
    command.plan(session.host.port, args, context)
  );
}
