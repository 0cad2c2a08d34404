import { compareFiles } from "./compare";
import type { FileReading } from "./file";
import type { Sum } from "./footer";
import type { Side } from "./layouts";
import type { SellerLine } from "./line";
import type { FileProblem } from "./refusal";
import type { UnknownTable } from "./sample";

/** One table of a file that was handed in, as plain data; what was refused has `layout` null and its reason. */
export interface FileAnswer {
  readonly name: string;
  /** Sheet, or file inside an archive, where there are several. */
  readonly member: string | null;
  /** False: nothing of this file is used. */
  readonly isRead: boolean;
  readonly layout: string | null;
  readonly side: Side | null;
  readonly shop: string | null;
  readonly account: string | null;
  /** Days, both included. */
  readonly from: number | null;
  readonly to: number | null;
  readonly lines: number;
  readonly income: Sum;
  readonly expense: Sum;
  readonly footer: "equal" | "differs" | "none";
  readonly problems: readonly FileProblem[];
  /** What tells the file from every other. */
  readonly hash: string;
  /** Lines of the seller's export, where they were asked for. */
  readonly rows: readonly SellerLine[];
  /** What a file looks like that nobody knows, so that somebody can say what it is. */
  readonly unknown: UnknownTable | null;
}

const NOTHING = { n: 0, fen: 0 } as const;

/** What was read, file by file, with what is said of the files beside one another. */
export function fileAnswers(files: readonly FileReading[]): FileAnswer[] {
  const remarks = compareFiles(files);
  return files.flatMap((file): FileAnswer[] => {
    if (!file.ok) return [refused(file)];
    return file.tables.map((table) => ({
      name: table.name,
      member: table.member,
      isRead: true,
      layout: table.layout?.id ?? null,
      side: table.layout?.side ?? null,
      shop: table.shop,
      account: table.account,
      from: table.from,
      to: table.to,
      lines: table.lines,
      income: table.income,
      expense: table.expense,
      footer: table.footer,
      problems: [...table.problems, ...(remarks.get(table) ?? [])],
      hash: file.hash,
      rows: table.seller,
      unknown: null,
    }));
  });
}

const refused = ({ name, problem, unknown }: Extract<FileReading, { ok: false }>): FileAnswer => ({
  name,
  member: null,
  isRead: false,
  layout: null,
  side: null,
  shop: null,
  account: null,
  from: null,
  to: null,
  lines: 0,
  income: NOTHING,
  expense: NOTHING,
  footer: "none",
  problems: [problem],
  hash: "",
  rows: [],
  unknown,
});
