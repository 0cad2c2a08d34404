import type { Said } from "../../parts/shown";

export interface SettingsState {
  /** What we keep in this workbook: one line each. */
  readonly kept: readonly Said[];
  /** 店务_现在 holds a fixed time of an older version. */
  readonly clockStands: boolean;
  readonly confirmRemoval: boolean;
}

export interface SettingsEvents {
  askRemoval(asking: boolean): void;
  removeEverything(): void;
  followClock(): void;
}
