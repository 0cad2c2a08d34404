import type { BookState } from "../commands";
import type { Locale } from "../text";
import type { Place, Said } from "./parts/shown";
import type { Scheme, ThemeChoice } from "./parts/theme";

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
export interface PaneState {
  readonly locale: Locale;
  readonly themeChoice: ThemeChoice;
  readonly scheme: Scheme;
  /** Version and build, as `SHOP.VERSION()` says them. */
  readonly build: string;
  /** Id of the feature that is shown. */
  readonly view: string;
  /** Whether its code is here, on its way, or could not be fetched. */
  readonly code: "here" | "coming" | "missing";
  readonly notice: Notice | null;
  readonly busy: Busy | null;
  /** Which rules the workbook follows; null until it was read. */
  readonly inForce: BookState["rules"] | null;
}

export interface PaneEvents {
  /** Shows a feature, by its id, and looks at the workbook again. */
  open(view: string): void;
  undo(): void;
  dismiss(): void;
  cancel(): void;
  show(place: Place): void;
  chooseLocale(locale: Locale): void;
  chooseTheme(theme: ThemeChoice): void;
}
