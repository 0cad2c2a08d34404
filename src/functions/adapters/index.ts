import type { Bound } from "../run";
import { TIME } from "./time";

export const FUNCTIONS: readonly Bound[] = [...TIME];
