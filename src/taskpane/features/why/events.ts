import { a1, type ActiveCell } from "../../../excel";
import { queries } from "../../../commands";
import type { Desk, Started } from "../../feature";
import { helpUrlOf } from "../../parts/help-url";
import type { Session } from "../../session";
import type { WhyState } from "./state";

export const initial = (): WhyState => ({ address: null, passport: null });

/** What the result in the selected cell rests on. */
export function start({ session, change }: Desk<WhyState>): Started<object> {
  let asked = 0;
  let last: ActiveCell | null = null;
  const selected = async (cell: ActiveCell | null) => {
    const question = ++asked;
    last = cell;
    const explained = cell ? await explain(session, cell) : initial();
    if (question === asked) change(explained);
  };
  return { events: {}, selected, speaks: () => selected(last) };
}

async function explain(session: Session, { sheet, at, formula }: ActiveCell): Promise<WhyState> {
  const address = `${sheet.name}!${a1(at)}`;
  const answer = await session.quietly((context) =>
    queries["formula.explain"].ask(session.host.port, { formula, at: address }, context)
  );
  const { locale } = session.store.get();
  const functions = (answer?.ok ? answer.value : []).map((one) => ({
    ...one,
    helpUrl: helpUrlOf(one.name, locale),
  }));
  return { address, passport: functions.length > 0 ? { address, formula, functions } : null };
}
