import { failure } from "../excel";
import { readState } from "./book/state";
import {
  type Command,
  type CommandEntry,
  type Outcome,
  type Query,
  type QueryEntry,
  refuse,
} from "./contract";

/** A host that doesn't answer is a sentence like any other refusal. */
async function guarded<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const { code, params } = failure("refuse.host", error);
    return refuse(code, params);
  }
}

// The code of a subject comes when one of its commands is first called.
const book = () => import(/* webpackChunkName: "book" */ "./book");
const calendar = () => import(/* webpackChunkName: "calendar" */ "./calendar");
const care = () => import(/* webpackChunkName: "care" */ "./care");
const claim = () => import(/* webpackChunkName: "claim" */ "./claim");
const finance = () => import(/* webpackChunkName: "finance" */ "./finance");
const month = () => import(/* webpackChunkName: "month-check" */ "./finance/month-check");
const formula = () => import(/* webpackChunkName: "formula" */ "./formula");
const penalties = () => import(/* webpackChunkName: "penalty-commands" */ "./penalties");
const register = () => import(/* webpackChunkName: "register" */ "./register");
const check = () => import(/* webpackChunkName: "register-check" */ "./register/due");
const scan = () => import(/* webpackChunkName: "register-scan" */ "./register/scan");
const due = () => import(/* webpackChunkName: "due" */ "./register/today");
const roster = () => import(/* webpackChunkName: "roster-commands" */ "./roster");
const rules = () => import(/* webpackChunkName: "rules-commands" */ "./rules");
const selftest = () => import(/* webpackChunkName: "selftest-command" */ "./selftest");
const staff = () => import(/* webpackChunkName: "staff" */ "./staff");
const statements = () => import(/* webpackChunkName: "statements" */ "./statements");

const command = <M, A, P>(
  subject: () => Promise<M>,
  pick: (module: M) => Command<A, P>
): CommandEntry<A, P> => {
  const load = async () => pick(await subject());
  return {
    load,
    plan: (port, args, context) => guarded(async () => (await load()).plan(port, args, context)),
  };
};

const query = <M, A, R>(subject: () => Promise<M>, pick: (module: M) => Query<A, R>): QueryEntry<A, R> => {
  const load = async () => pick(await subject());
  return { load, ask: (port, args, context) => guarded(async () => (await load()).ask(port, args, context)) };
};

/** Everything that writes. The pane, the ribbon and the command line call the same. */
export const commands = {
  "register.create": command(register, (m) => m.createRegister),
  "register.adopt": command(register, (m) => m.adoptRegister),
  "register.add": command(register, (m) => m.addLine),
  "register.edit": command(register, (m) => m.editLine),
  "register.repair": command(register, (m) => m.repairRegister),
  "refund.refresh": command(register, (m) => m.refreshRefunds),
  "claim.write": command(claim, (m) => m.writeClaim),
  "claim.totals": command(claim, (m) => m.writeClaimTotals),
  "fund.collect": command(finance, (m) => m.collectFines),
  "daily.write": command(finance, (m) => m.writeDaily),
  "month.close": command(finance, (m) => m.closeMonth),
  "staff.adopt": command(staff, (m) => m.adoptStaff),
  "roster.build": command(roster, (m) => m.buildRoster),
  "roster.regenerate": command(roster, (m) => m.remakeRoster),
  "roster.change": command(roster, (m) => m.changeRoster),
  "roster.repair": command(roster, (m) => m.repairRoster),
  "roster.rotation": command(roster, (m) => m.rotateRoster),
  "roster.constrain": command(roster, (m) => m.agreeRemarks),
  "roster.legend": command(roster, (m) => m.explainPast),
  "roster.publish": command(roster, (m) => m.publishRoster),
  "roster.leave": command(roster, (m) => m.askLeave),
  "roster.swap": command(roster, (m) => m.askSwap),
  "formula.insert": command(formula, (m) => m.insertFormula),
  "formula.countdown": command(formula, (m) => m.insertCountdown),
  "repair.fix": command(care, (m) => m.repairFormulas),
  "freeze.copy": command(care, (m) => m.freezeCopy),
  "rules.write": command(rules, (m) => m.writeRules),
  "rules.change": command(rules, (m) => m.changeRules),
  "rules.reset": command(rules, (m) => m.resetRules),
  "rules.follow": command(rules, (m) => m.followRules),
  "calendar.adopt": command(calendar, (m) => m.adoptCalendar),
  "selftest.write": command(selftest, (m) => m.writeSelfTest),
  "now.follow": command(book, (m) => m.followClock),
  "statements.decide": command(statements, (m) => m.decidePairs),
  "statements.limits": command(statements, (m) => m.limitPairs),
  "statements.layout": command(statements, (m) => m.teachLayout),
  "statements.write": command(statements, (m) => m.writeStatements),
  "book.remove": command(book, (m) => m.removeEverything),
} as const;

/** Everything that only looks. */
export const queries = {
  "book.state": query(
    async () => readState,
    (asked) => asked
  ),
  "register.check": query(check, (m) => m.checkRegister),
  "register.scan": query(scan, (m) => m.scanRegisters),
  "today.due": query(due, (m) => m.askToday),
  "claim.list": query(claim, (m) => m.listClaims),
  "claim.suggest": query(claim, (m) => m.suggestClaim),
  "month.check": query(month, (m) => m.checkMonth),
  "month.csv": query(finance, (m) => m.csvOfMonth),
  "staff.find": query(staff, (m) => m.findStaffList),
  "roster.form": query(roster, (m) => m.monthForms),
  "roster.today": query(roster, (m) => m.whoIsOnDuty),
  "roster.check": query(roster, (m) => m.checkRosterSheet),
  "roster.requests": query(roster, (m) => m.readChat),
  "roster.people": query(roster, (m) => m.listRemarks),
  "roster.read": query(roster, (m) => m.readPastRosters),
  "roster.year": query(roster, (m) => m.askWhyMe),
  "roster.text": query(roster, (m) => m.tellGroup),
  "roster.versions": query(roster, (m) => m.listVersions),
  "roster.picture": query(roster, (m) => m.drawRoster),
  "roster.ics": query(roster, (m) => m.makeCalendars),
  "roster.export": query(roster, (m) => m.exportSchedule),
  "roster.asks": query(roster, (m) => m.listAsks),
  "repair.scan": query(care, (m) => m.scanFormulas),
  "roster.replacements": query(roster, (m) => m.findReplacements),
  "formula.explain": query(formula, (m) => m.explainFormula),
  "formula.propose": query(formula, (m) => m.proposeFormula),
  "rules.check": query(rules, (m) => m.checkRules),
  "rules.compare": query(rules, (m) => m.compareRules),
  "rules.bare": query(rules, (m) => m.bareFormulas),
  "calendar.read": query(calendar, (m) => m.readCalendar),
  "penalty.read": query(penalties, (m) => m.readPenalties),
  "statements.read": query(statements, (m) => m.readStatements),
  "statements.reconcile": query(statements, (m) => m.reconcileStatements),
} as const;

export type CommandId = keyof typeof commands;
export type QueryId = keyof typeof queries;

export * from "./contract";
export { readArgs } from "./args";
export { run, undo } from "./run";
export type * from "./book/book-state";
export type * from "./calendar/notice-answers";
export type * from "./care/answers";
export type * from "./claim/model";
export { formFields } from "./register/form";
export type * from "./register/model";
export type { DailyArgs, DailyPreview } from "./finance/daily";
export type { FinanceProblem } from "./finance/finance-book";
export type { MonthAnswer, MonthCheckArgs } from "./finance/month-check";
export type { MonthCloseArgs, MonthClosePreview } from "./finance/month-close";
export type { MonthCsvArgs, TextFile } from "./finance/month-csv";
export type * from "./register/refresh/model";
export type * from "./register/repair/model";
export type * from "./register/scan-model";
export type { Explained, ExplainedRule } from "./formula/explained";
export type * from "./penalties/answers";
export type * from "./formula/proposal";
export { type AbsenceArgs, LEAVE_LABELS } from "./roster/absences";
export type * from "./roster/shapes";
export * from "./rules/model";
export { clockText, spoken, whereText, wishText } from "./roster/sentence";
export * from "./staff/model";
export type * from "./statements/model";
export type { AdoptStaffArgs } from "./staff/adopt";
