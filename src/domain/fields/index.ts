import { choice } from "./choice";
import { count } from "./count";
import { day } from "./day";
import { deadline } from "./deadline";
import { flag } from "./flag";
import { id } from "./id";
import type { Kind, KindId, Reads } from "./kind";
import { list } from "./list";
import { moment } from "./moment";
import { money } from "./money";
import { month } from "./month";
import { number } from "./number";
import { person } from "./person";
import { rate } from "./rate";
import { shift } from "./shift";
import { text } from "./text";
import { time } from "./time";

export type { About, Control, Kind, KindId, Reads } from "./kind";
export { isBlank } from "./kind";
export { agreedDays, readArrangement } from "./arrangement";
export { choiceText, readChoice, wordOfChoice, wordsOf } from "./choice";
export { readDay } from "./day";
export { saidCell } from "./said";
export { readFlag } from "./flag";
export { readList } from "./list";
export { hasDateText, readMoment } from "./moment";
export { readAmount } from "./money";
export { readMonth } from "./month";
export { readNumber } from "./number";
export { minutesOfText, readTime, spanOfText } from "./time";

/** Every kind of value the product knows, by its name: the one vocabulary of functions, forms, tables and commands. */
export const KINDS: { readonly [K in KindId]: Kind<Reads[K]> } = {
  text,
  id,
  day,
  moment,
  deadline,
  time,
  money,
  count,
  number,
  rate,
  flag,
  choice,
  list,
  person,
  shift,
  month,
};
