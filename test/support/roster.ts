import type { Finding } from "../../src/domain/kernel";
import { isOfLaw } from "../../src/domain/roster";

/** Red, and not only because the law says so: what no roster of the engine may have. */
export const isBroken = (finding: Pick<Finding, "severity" | "rule">): boolean =>
  finding.severity === "red" && !isOfLaw(finding);
