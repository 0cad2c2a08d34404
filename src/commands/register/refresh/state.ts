import type { Cells } from "../../../domain/tables";
import type { Book } from "../../../book/open";
import type { Contents, Grid } from "../../../excel";
import type { Register } from "../register";
import type { RefundFile } from "./refund-file";
import type { Memory } from "./seen";

/** Everything a refresh is worked out from. */
export interface RefreshState {
  readonly book: Book;
  readonly register: Register;
  readonly memory: Memory;
  readonly file: RefundFile;
  /** The number of every line. */
  readonly numbers: Grid;
  /** The columns of the register as they stand where the file knows lines, and what was remembered. */
  readonly columns: Readonly<Record<string, Contents>>;
  readonly cells: Cells;
  readonly remembered: Contents | undefined;
}
