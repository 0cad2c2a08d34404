export * from "./model";
export * from "./rules";
export { HUMANE, isProfileId, type Profile, type ProfileId, usualDemand } from "./profiles";
export { profileBy, PROFILES, ruleChanges, type RuledProfile, S0, S3 } from "./by-rules";
export { adjustmentOf, dayKindOf, dayPlan } from "./day-kinds";
export { assemble, type Ingredients, type RosterDay, type RosterPerson } from "./assemble";
export * from "./port";
export { carryOf, countRoster, countRow, type Counters } from "./counters";
export {
  dueRests,
  isEmployed,
  isLeave,
  isRestLimited,
  mostRests,
  mayWorkNights,
  openingBalances,
  paidMinutes,
  peers,
  presentDays,
} from "./due";
export {
  type Desk,
  impossiblePolicy,
  type Policy,
  proposedRests,
  type ProposedRests,
  RULES_OF_POLICY,
  type Strength,
  withPolicy,
} from "./policy";
export { askedOf, freeOf, isAskedByShift, shortDays } from "./free";
export { checkRoster, isLawful } from "./check";
export { type Balance, balances, spreadsOf } from "./check/balance";
export type { Spread } from "./check/spreads";
export { type RhythmNumbers, rhythmOf } from "./check/rhythm";
export { MOST_DAYS, MOST_PEOPLE, validate, validateRequest } from "./validate";
export * from "./change";
export { type Ease, EASE_CODES, eased, isEase, peopleOf } from "./ease";
export { randomOf, type Random } from "./random";
export * from "./rotation";
export { type Constraint, CONSTRAINTS, daysOffFor, shareFor, shiftsFor } from "./constraints";
export { isProtected, readRemark, type ReadRemark, TITLES, titlesIn } from "./remarks";
export * from "./asked";
export * from "./past";
export * from "./publish";
