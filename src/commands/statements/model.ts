import type { Bucket, OwnLayout, OwnRole, OwnSide, PairRule, Sum } from "../../domain/statements";

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
  /** What a file looks like that nobody knows; null where it is known, or shows nothing to go by. */
  readonly unknown: UnknownFile | null;
}

/** A column proposed for a role, and what speaks for it. */
export interface ProposedColumn {
  readonly role: OwnRole;
  readonly label: string;
  /** "" where none is. */
  readonly header: string;
  readonly evidence: string;
}

/** A table nobody knows: its header, its first lines, the words of its columns and what they may be for. */
export interface UnknownFile {
  readonly headers: readonly string[];
  readonly lines: readonly (readonly string[])[];
  readonly words: readonly (readonly string[] | null)[];
  readonly side: OwnSide;
  readonly roles: Readonly<Record<OwnSide, readonly ProposedColumn[]>>;
}

/** A kind of file with its columns, as somebody who knows it says; no columns: it is forgotten. */
export interface TeachArgs {
  readonly name: string;
  readonly side?: OwnSide;
  /** Header by role. */
  readonly columns: Readonly<Record<string, string>>;
  readonly refunds?: readonly string[];
  readonly others?: readonly string[];
  readonly paid?: "minus" | "plus";
  /** Files it is for, which are read by it before anything is written. */
  readonly files?: readonly string[];
}

/** What will be remembered, and what the files say by it. */
export interface TaughtLayout extends Pick<OwnLayout, "name" | "side" | "columns"> {
  readonly files: readonly StatementFile[];
}

export interface ReadStatementsAnswer {
  readonly files: readonly StatementFile[];
}

export type BucketTotals = Record<Bucket, Sum>;

/** A refund and what was paid for it. */
export interface ReconciledPair {
  readonly refund: string | null;
  readonly order: string | null;
  readonly shop: string | null;
  /** Fen to be paid back; where nobody knows of a refund, fen paid. */
  readonly fen: number;
  readonly bucket: Bucket;
  readonly rule: PairRule;
  /** Why, and what to do. */
  readonly told: string;
  readonly lines: readonly { readonly file: string; readonly line: number }[];
  /** Numbers of the payments in their accounts. */
  readonly flows: readonly string[];
  readonly rivals: readonly { readonly file: string; readonly line: number; readonly why: string }[];
  /** 1-based row of the register; null where it has none. */
  readonly row: number | null;
  /** Fen that left the accounts. */
  readonly paid: number;
}

export interface ReconciledAnswer extends ReadStatementsAnswer {
  /** Where the workbook keeps its refunds; null: only the files know of them. */
  readonly register: { readonly sheet: string } | null;
  readonly pairs: readonly ReconciledPair[];
  readonly totals: BucketTotals;
  readonly limits: SaidLimits;
}

/** What will be written. */
export interface WrittenAnswer extends ReadStatementsAnswer {
  readonly register: { readonly sheet: string } | null;
  /** The sheet with the results. */
  readonly sheet: string;
  readonly totals: BucketTotals;
  /** The first of what somebody has to look at. */
  readonly open: readonly ReconciledPair[];
  readonly limits: SaidLimits;
}

/** How far apart a refund and a payment may be that are proposed as one: days between them, and yuan. */
export interface LimitsArgs {
  readonly days: number;
  readonly yuan: number;
}
export type SaidLimits = LimitsArgs;

/** Refunds and payments, and whether somebody says that they belong together. */
export interface DecideArgs {
  readonly pairs: readonly { readonly refund: string; readonly flow: string }[];
  /** `open`: what was said before is taken back. */
  readonly as: "together" | "apart" | "open";
}
