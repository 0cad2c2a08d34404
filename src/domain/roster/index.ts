export * from "./model";
export * from "./rules";
export * from "./profiles";
export * from "./port";
export { carryOf, countRoster, countRow, type Counters } from "./counters";
export {
  dueRests,
  isEmployed,
  isLeave,
  isRestLimited,
  mayWorkNights,
  openingBalances,
  paidMinutes,
  peers,
  presentDays,
} from "./due";
export { checkRoster, isLawful } from "./check";
export { type Balance, balances, spreadsOf } from "./check/balance";
export type { Spread } from "./check/score";
export { MOST_DAYS, MOST_PEOPLE, validate, validateRequest } from "./validate";
export * from "./change";
export { type Ease, eased, isEase } from "./ease";
export { randomOf, type Random } from "./random";
export * from "./rotation";
export * from "./asked";
