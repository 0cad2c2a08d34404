/** What was made of a version to hand out; null = nothing yet. */
export interface PublishState {
  readonly text: string | null;
  /** The poster as SVG; the pane draws its PNG. */
  readonly picture: { readonly name: string; readonly version: number; readonly svg: string } | null;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

export interface PublishEvents {
  /** Gives the month out as its next version. */
  publish(month: string, reason: string): void;
  tellGroup(month: string): void;
  drawPicture(month: string): void;
  makeCalendars(month: string): void;
  exportSchedule(month: string): void;
}
