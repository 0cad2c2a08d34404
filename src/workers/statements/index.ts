export { type FilesWorkerLike, type HandedFiles, workerFiles } from "./client";
export { inProcessFiles } from "./in-process";
