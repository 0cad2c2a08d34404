export { type FileAnswer, fileAnswers } from "./answer";
export { type FileReading, type FileTable, readFile, type ReadOptions } from "./file";
export type { Sum } from "./footer";
export {
  type Layout,
  lacking,
  OWN_ROLES,
  type OwnLayout,
  type OwnRole,
  type OwnSide,
  ownName,
  type Role,
  type Side,
} from "./layouts";
export type { ProposedRole } from "./propose";
export type { UnknownTable } from "./sample";
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
