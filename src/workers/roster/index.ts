export { highsSolver } from "./highs";
export { inProcessSolver } from "./in-process";
export { workerSolver, type WorkerLike } from "./client";
