import type { FunctionSpec } from "./model";
import * as penalties from "./penalties";
import * as postage from "./postage";
import * as refunds from "./refunds";
import * as rules from "./rules";
import * as time from "./time";

/** Every custom function by subject. The words about them are in src/text/catalog. */
export const CATALOG: readonly FunctionSpec[] = [refunds, postage, penalties, time, rules].flatMap(
  (subject): FunctionSpec[] => Object.values(subject)
);
