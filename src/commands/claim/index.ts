export { listClaims } from "./list";
export { writeClaim } from "./page";
export { suggestClaim } from "./suggest";
export { writeClaimTotals } from "./totals";
