export { type ClaimPart, partsOfClaim } from "./papers";
export { type DamagedGoods, valueOfGoods, type WayOut, waysOut } from "./ways";
