import type { FunctionSpec } from "./spec";
import * as about from "./about";
import * as complaints from "./complaints";
import * as amounts from "./amounts";
import * as due from "./due";
import * as penalties from "./penalties";
import * as postage from "./postage";
import * as refunds from "./refunds";
import * as refundSteps from "./refund-steps";
import * as registers from "./registers";
import * as returns from "./returns";
import * as roster from "./roster";
import * as rules from "./rules";
import * as texts from "./texts";
import * as time from "./time";

/** Every custom function by subject. The words about them are in src/text/functions/catalog. */
export const CATALOG: readonly FunctionSpec[] = [
  refunds,
  refundSteps,
  due,
  returns,
  complaints,
  postage,
  amounts,
  penalties,
  roster,
  time,
  registers,
  texts,
  rules,
  about,
].flatMap((subject): FunctionSpec[] => Object.values(subject));
