import { type ReadPort, failure } from "../excel";
import { followClock } from "./book/now";
import { removeEverything } from "./book/remove";
import { readState } from "./book/state";
import { type Command, type Outcome, type Query, refuse } from "./contract";
import { adoptCalendar } from "./calendar/adopt";
import { readCalendar } from "./calendar/read";
import { freezeCopy } from "./care/freeze";
import { repairFormulas } from "./care/repair";
import { scanFormulas } from "./care/scan";
import { collectFines } from "./finance/collect";
import { explainFormula } from "./formula/explain";
import { insertFormula } from "./formula/insert";
import { readPenalties } from "./penalties/read";
import { addLine } from "./register/add";
import { adoptRegister } from "./register/adopt";
import { createRegister } from "./register/create";
import { askToday, checkRegister } from "./register/due";
import { editLine } from "./register/edit";
import { scanRegisters } from "./register/scan";
import {
  buildRoster,
  changeRoster,
  checkRosterSheet,
  findReplacements,
  readChat,
  repairRoster,
  rotateRoster,
} from "./roster";
import {
  bareFormulas,
  changeRules,
  checkRules,
  compareRules,
  followRules,
  resetRules,
  writeRules,
} from "./rules";
import { writeSelfTest } from "./selftest/write";
import { readStatements } from "./statements/read";
import { adoptStaff, findStaffList } from "./staff/adopt";

/** A host that doesn't answer is a sentence like any other refusal. */
async function guarded<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const { code, params } = failure("refuse.host", error);
    return refuse(code, params);
  }
}

const command = <A, P>(c: Command<A, P>): Command<A, P> => ({
  ...c,
  plan: (port: ReadPort, args, context) => guarded(() => c.plan(port, args, context)),
});

const query = <A, R>(q: Query<A, R>): Query<A, R> => ({
  ...q,
  ask: (port: ReadPort, args, context) => guarded(() => q.ask(port, args, context)),
});

/** Everything that writes. The pane, the ribbon and the command line call the same. */
export const commands = {
  "register.create": command(createRegister),
  "register.adopt": command(adoptRegister),
  "register.add": command(addLine),
  "register.edit": command(editLine),
  "fund.collect": command(collectFines),
  "staff.adopt": command(adoptStaff),
  "roster.build": command(buildRoster),
  "roster.change": command(changeRoster),
  "roster.repair": command(repairRoster),
  "roster.rotation": command(rotateRoster),
  "formula.insert": command(insertFormula),
  "repair.fix": command(repairFormulas),
  "freeze.copy": command(freezeCopy),
  "rules.write": command(writeRules),
  "rules.change": command(changeRules),
  "rules.reset": command(resetRules),
  "rules.follow": command(followRules),
  "calendar.adopt": command(adoptCalendar),
  "selftest.write": command(writeSelfTest),
  "now.follow": command(followClock),
  "book.remove": command(removeEverything),
} as const;

/** Everything that only looks. */
export const queries = {
  "book.state": query(readState),
  "register.check": query(checkRegister),
  "register.scan": query(scanRegisters),
  "today.due": query(askToday),
  "staff.find": query(findStaffList),
  "roster.check": query(checkRosterSheet),
  "roster.requests": query(readChat),
  "repair.scan": query(scanFormulas),
  "roster.replacements": query(findReplacements),
  "formula.explain": query(explainFormula),
  "rules.check": query(checkRules),
  "rules.compare": query(compareRules),
  "rules.bare": query(bareFormulas),
  "calendar.read": query(readCalendar),
  "penalty.read": query(readPenalties),
  "statements.read": query(readStatements),
} as const;

export type CommandId = keyof typeof commands;
export type QueryId = keyof typeof queries;

export * from "./contract";
export { readArgs } from "./args";
export { run, undo } from "./run";
export type * from "./book/book-state";
export type * from "./calendar/model";
export type * from "./care/answers";
export { formFields } from "./register/form";
export type * from "./register/model";
export type * from "./register/scan-model";
export type { Explained, ExplainedRule } from "./formula/explained";
export type * from "./penalties/model";
export type { InsertArgs } from "./formula/insert";
export { type AbsenceArgs, LEAVE_LABELS } from "./roster/absences";
export type * from "./roster/model";
export * from "./rules/model";
export { clockText, spoken, whereText, wishText } from "./roster/sentence";
export * from "./staff/model";
export type * from "./statements/model";
export type { AdoptStaffArgs } from "./staff/adopt";
