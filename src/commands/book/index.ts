export { followClock } from "./now";
export { removeEverything } from "./remove";
