import type { Sum } from "../../domain/statements";

export interface FilesArgs {
  readonly files: readonly string[];
}

/** A file that was handed in, as it was understood. */
export interface StatementFile {
  readonly name: string;
  /** Sheet, or file inside an archive, where there are several. */
  readonly member: string | null;
  /** False: nothing of it is used; `problems` says why. */
  readonly isRead: boolean;
  readonly layout: string | null;
  readonly shop: string | null;
  readonly account: string | null;
  /** "2026-11-01", both days included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly lines: number;
  readonly income: Sum;
  readonly expense: Sum;
  /** The totals at the file's end against its lines. */
  readonly footer: "equal" | "differs" | "none";
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

export interface ReadStatementsAnswer {
  readonly files: readonly StatementFile[];
}
