export { type FileAnswer, fileAnswers } from "./answer";
export { type FileReading, type FileTable, readFile, type ReadOptions } from "./file";
export type { Sum } from "./footer";
export type { Layout, Role, Side } from "./layouts";
export type { PaymentLine, SellerLine } from "./line";
export * from "./match";
export type {
  FileCancel,
  FileProgress,
  FileReader,
  FilesOutcome,
  FilesRequest,
  ReconcileAnswer,
  ReconcileRequest,
} from "./port";
export type { FileProblem } from "./refusal";
export { type Decoder, type Decoders, type Encoding, type Source, sourceOf } from "./source";
export type { Wanted } from "./table";
