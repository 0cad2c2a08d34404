import type { Place, Said } from "../model";
import type { ViewId } from "../views";

export interface Notice {
  readonly tone: "success" | "warning" | "error" | "info";
  readonly message: Said;
  /** 撤销 is offered. */
  readonly undo: boolean;
}

/** Long work: what is being done, how far (null = unknown), whether it can be stopped. */
export interface Busy {
  readonly message: Said;
  readonly part: number | null;
  readonly cancellable: boolean;
}

/** What is there on every screen. */
export interface ShellEvents {
  open(view: ViewId): void;
  undo(): void;
  dismiss(): void;
  cancel(): void;
  show(place: Place): void;
}
