import type { RequestArgs } from "../../../domain/requests";
import type { Ease, Policy, PromotionArg } from "../../../domain/roster";

export interface BuildArgs extends RequestArgs {
  /** "2026-12" */
  readonly month: string;
  readonly profile: "S0" | "S3";
  /** People needed per shift code on each day; omitted = the usual for the size of the team. */
  readonly demand?: Readonly<Record<string, number>>;
  readonly promotions?: readonly PromotionArg[];
  /** What the shop wants beside its rules; rests that aren't named are proposed by cover. */
  readonly policy?: Policy;
  /** Ways out of a conflict that were taken. */
  readonly ease?: readonly Ease[];
  /** Wall seconds for the engine; omitted = 10. */
  readonly seconds?: number;
}

export interface RegenerateArgs {
  /** "2026-12"; omitted = the latest roster. */
  readonly month?: string;
  /** Wall seconds for the engine; omitted = 10. */
  readonly seconds?: number;
}

export type RotateArgs = Pick<BuildArgs, "month" | "profile" | "demand" | "leave" | "wishes" | "locked">;
