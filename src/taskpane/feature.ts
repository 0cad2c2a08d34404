import type { ComponentType, ReactNode } from "react";
import type { BookState } from "../commands";
import type { Moment } from "../domain/kernel";
import type { ActiveCell } from "../excel";
import type { Locale, TextKey } from "../text";
import type { PaneHost } from "./host";
import type { OnDemand } from "./on-demand";
import type { PaneEvents, PaneState } from "./pane";
import type { Said } from "./parts/shown";
import type { Session } from "./session";

/** What 今日 proposes to do next; its button opens the feature that proposes it. */
export interface Step {
  readonly message: Said;
  readonly action: TextKey;
}

/** A useful first action, shown to whoever opens the pane for the first time. */
export interface FirstAction {
  readonly title: TextKey;
  readonly text: TextKey;
  readonly action: TextKey;
}

/**
 * One line of the registry: all that the shell must know of a feature before its code is there. Methods, so that a
 * feature with its own state and events is one of many: nobody but itself hands it either of them.
 */
export interface Entry<S extends object = object, E extends object = object> {
  readonly id: string;
  readonly label: TextKey;
  readonly icon: ComponentType;
  /** Among the tabs, at the foot, or only inside other features. */
  readonly place: "tab" | "foot" | "inside";
  /** Name of the manifest's command whose button opens it. */
  readonly ribbon?: string;
  readonly first?: FirstAction;
  /** Rules decide what it says: which ones is shown above it. */
  readonly byRules?: true;
  /** What it proposes for this workbook. */
  steps?(book: BookState, now: Moment): readonly Step[];
  readonly code: OnDemand<Feature<S, E>>;
}

export interface ViewProps<S, E> {
  readonly state: S;
  readonly on: E & PaneEvents;
  readonly pane: PaneState;
  /** What other features show in this one. */
  readonly inside: ReactNode;
}

/** The code of a feature: the state it begins with, what the user can do, and how it looks. */
export interface Feature<S extends object = object, E extends object = object> {
  initial(host: PaneHost, locale: Locale): S;
  start(desk: Desk<S>): Started<E>;
  View(props: ViewProps<S, E>): ReactNode;
  /** What it shows inside other features, by their ids. */
  readonly inside?: Readonly<Record<string, Feature<S, E>["View"]>>;
}

/** What a feature works with: its own state, and the one session of the pane. */
export interface Desk<S extends object> {
  state(): S;
  change(part: Partial<S>): void;
  readonly session: Session;
  /** The next steps that all features propose. */
  steps(book: BookState): readonly (Step & { readonly view: string })[];
}

/** A feature at work: its events, and what it is told. */
export interface Started<E extends object> {
  readonly events: E;
  /** The workbook was read; null = it did not answer, which was said. */
  book?(book: BookState | null): void;
  /** The feature was opened, or the workbook was written while it is shown: reads what it needs beside the book. */
  opened?(): Promise<void>;
  /** The pane begins, or the workbook was written, whatever is shown. */
  written?(): Promise<void>;
  /** Another cell is selected; null = none, or Excel can't say. */
  selected?(cell: ActiveCell | null): Promise<void> | void;
  /** Somebody changed cells of this sheet, by hand or otherwise, while the feature is shown. */
  edited?(sheet: string): Promise<void> | void;
  /** The pane speaks another language. */
  speaks?(locale: Locale): Promise<void> | void;
}
