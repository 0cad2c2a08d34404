import type { StaffRole } from "../../domain/registers";
import type { Area } from "../../excel";

export type { StaffRole };

export interface StaffMember {
  /** 工号 as text; the nickname where the list has no numbers. */
  readonly id: string;
  /** Nickname before name: that is what the shop calls people. */
  readonly name: string;
  /** Everything the list calls the person: nickname and name. */
  readonly names: readonly string[];
  readonly group: string;
  /** Their job as the list says it, else the group. */
  readonly post?: string;
  /** 备注 as it stands there; omitted = the list has none. */
  readonly note?: string;
  readonly joined: number | null;
  readonly left: number | null;
  /** 1-based row on the sheet, for messages. */
  readonly row: number;
}

/** A sheet that looks like a staff list, with the reading of its columns shown before it is used. */
export interface StaffCandidate {
  readonly sheet: { readonly id: string; readonly name: string };
  /** The header row and the people under it. */
  readonly at: Area;
  /** Header text of each role that was found. */
  readonly mapping: Readonly<Partial<Record<StaffRole, string>>>;
  /** Headers that mean nothing to us; they stay the user's. */
  readonly others: readonly string[];
  readonly people: readonly StaffMember[];
  /** Row and what is wrong with it. */
  readonly problems: readonly {
    readonly row: number;
    readonly code: "noName" | "noNumber" | "twice";
    readonly number: string;
  }[];
}

export interface StaffAnswer {
  /** Best first. */
  readonly candidates: readonly StaffCandidate[];
  /** The list in use: adopted before, or the only one that fits; null = ask. */
  readonly chosen: StaffCandidate | null;
}
