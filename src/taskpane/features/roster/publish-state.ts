import type { VersionLine } from "../../../commands";
import type { FindingLine } from "../../parts/shown";

/** What holds a month back, worst first; law needs a decision of its own. */
export const HOLDS = ["law", "red", "yellow"] as const;
export type Hold = (typeof HOLDS)[number];

/** What was made of a version to hand out; null = nothing yet. */
export interface PublishState {
  /** The versions of a month, the latest first. */
  readonly versions: { readonly month: string; readonly lines: readonly VersionLine[] } | null;
  /** Why the month didn't go out; null = nothing holds it back. */
  readonly held: {
    readonly month: string;
    readonly by: Hold;
    readonly findings: readonly FindingLine[];
  } | null;
  readonly text: string | null;
  /** The poster as SVG; the pane draws its PNG. */
  readonly picture: { readonly name: string; readonly version: number; readonly svg: string } | null;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

export const NOT_PUBLISHED: PublishState = {
  versions: null,
  held: null,
  text: null,
  picture: null,
  files: [],
};

export interface PublishEvents {
  /** Gives the month out as its next version; `despiteLaw` = what of it breaks the law was seen. */
  publish(month: string, reason: string, despiteLaw?: boolean): void;
  tellGroup(month: string): void;
  drawPicture(month: string): void;
  makeCalendars(month: string): void;
  exportSchedule(month: string): void;
}
