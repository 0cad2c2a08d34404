import type { Day, Fen } from "../kernel";

/** What people are fined or rewarded for. */
export type Offence =
  | "activity"
  | "complaint"
  | "cleaning"
  | "contacts"
  | "customerData"
  | "noNumber"
  | "tidiness"
  | "snacks"
  | "headphones"
  | "dress"
  | "noise"
  | "reward";

/** Words of the log by offence; a log's cell need only contain one of them. */
export const OFFENCE_WORDS: readonly (readonly [Offence, readonly string[]])[] = [
  ["reward", ["带教", "奖励"]],
  ["complaint", ["投诉"]],
  ["cleaning", ["打扫", "卫生", "值日", "清洁"]],
  ["contacts", ["联系方式"]],
  ["customerData", ["客户资料", "客户信息", "顾客信息"]],
  ["noNumber", ["没备注工号", "未备注工号"]],
  ["tidiness", ["杂物"]],
  ["snacks", ["零食"]],
  ["headphones", ["耳机"]],
  ["dress", ["拖鞋", "着装", "服装"]],
  ["noise", ["喧哗"]],
  ["activity", ["无关", "qq", "私人旺旺", "聊天", "视频", "游戏", "下载", "软件", "违规"]],
];

/** One line of a penalty log. */
export interface LogLine {
  readonly day: Day;
  /** Staff number, or the name where there is none. */
  readonly person: string;
  readonly name?: string;
  readonly matter: string;
  /** Set by the department manager (C-27); wins over the ladder. */
  readonly amount?: Fen;
}

/** A log line with what the rules make of it. */
export interface LedgerLine extends LogLine {
  readonly offence: Offence | null;
  /** The how-manieth time in its period. */
  readonly occurrence: number;
  /** Null: no rule gives an amount. */
  readonly fen: Fen | null;
  /** "口头警告" … "自动离职"; "" for a reward. */
  readonly stage: string;
  /** How grave the stage is, for comparing. */
  readonly gravity: number;
  readonly rule: string;
  /** Why there is no amount. */
  readonly problem?: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
}
