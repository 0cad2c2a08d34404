export interface PublishArgs {
  /** "2026-12"; omitted = the latest roster. */
  readonly month?: string;
  /** Why it goes out with what the check says. */
  readonly reason?: string;
  /** yes = what of it breaks the law was seen, and it goes out all the same; only with a reason. */
  readonly despiteLaw?: "yes" | "no";
  readonly by?: string;
}

export interface PublishPreview {
  readonly month: string;
  readonly version: number;
  /** "2026-11-27 09:05" */
  readonly at: string;
  readonly reason: string;
  /** Since the version before; `day` is ISO. */
  readonly changes: readonly {
    readonly person: string;
    readonly name: string;
    readonly day: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** How many findings it goes out with; those of law are red too. */
  readonly red: number;
  readonly yellow: number;
  readonly law: number;
}

/** A version that was given out, and what it went out with. */
export interface VersionLine {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  /** What of law it went out against: "W09 802 2026-12-09". */
  readonly law: readonly string[];
  readonly changes: PublishPreview["changes"];
}

export interface VersionsAnswer {
  /** The latest first; empty = not given out. */
  readonly versions: readonly VersionLine[];
}

export interface NewsArgs {
  /** "2026-12"; omitted = the latest roster. */
  readonly month?: string;
}

export interface TextArgs extends NewsArgs {
  /** yes = the whole month again; else only what changed. */
  readonly whole?: "yes" | "no";
}

export interface IcsArgs extends NewsArgs {
  /** Number or name; omitted = everybody. */
  readonly person?: string;
}

export interface TextAnswer {
  readonly version: number;
  readonly text: string;
}

/** What goes out beside the workbook: a text, or a picture that is still to be drawn. */
export interface FilesAnswer {
  readonly version: number;
  readonly files: readonly { readonly name: string; readonly text?: string; readonly svg?: string }[];
}
