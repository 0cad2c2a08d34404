/** A part of the page that F6 goes to. */
export interface Region {
  contains(active: Element | null): boolean;
  /** False while it isn't shown. */
  isThere(): boolean;
  focus(): void;
}

const FOCUSABLE = 'button:not([disabled]), a[href], input:not([disabled]), select, textarea, [tabindex="0"]';

export const firstFocusable = (root: ParentNode): HTMLElement | null =>
  [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].find((found) => found.offsetParent !== null) ?? null;

/** A part of the page whose first control takes the focus. */
export const regionOf = (root: () => HTMLElement): Region => ({
  contains: (active) => root().contains(active),
  isThere: () => firstFocusable(root()) !== null,
  focus: () => firstFocusable(root())?.focus(),
});

/** F6 and Shift+F6 go from one part of the page to the next, as in Excel. */
export class Regions {
  constructor(private readonly regions: readonly Region[]) {}

  /** Hears the keys of a window: the page's own, or that of the add-in's frame. */
  listen(window: Window): void {
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "F6" || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        this.move(event.shiftKey ? -1 : 1);
      },
      true
    );
  }

  move(step: 1 | -1): void {
    const there = this.regions.filter((region) => region.isThere());
    const now = there.findIndex((region) => region.contains(document.activeElement));
    const next = now < 0 && step < 0 ? there.length - 1 : (now + step + there.length) % there.length;
    there[next]?.focus();
  }
}
