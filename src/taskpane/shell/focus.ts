import { type RefObject, useEffect } from "react";

/** Where the next action is: the first field of a form that is marked for it, or the heading. */
function next(main: HTMLElement): HTMLElement | null {
  const marked = main.querySelector("[data-next]");
  return (
    marked?.querySelector<HTMLElement>("input, select, textarea, button") ??
    main.querySelector<HTMLElement>("h1")
  );
}

/** Office.js counts the stops of Tab itself and leaves the pane from what is none: a heading is one while it is focused. */
function focusOn(element: HTMLElement): void {
  const { tabIndex } = element;
  if (tabIndex < 0) {
    element.tabIndex = 0;
    element.addEventListener("blur", () => (element.tabIndex = tabIndex), { once: true });
  }
  element.focus();
}

/**
 * When what had the keyboard is gone (a plan that was written, a preview that was left, 停止), the keyboard goes
 * where the next action is instead of to the beginning of the pane. Nothing is taken from whoever is elsewhere.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = main.current;
    // 停止 stands beside the page and goes with the work.
    const pane = page?.parentElement;
    if (!page || !pane) return undefined;
    let last = pane.contains(document.activeElement) ? document.activeElement : null;
    const note = ({ target }: FocusEvent) => (last = target instanceof Element ? target : null);
    const watch = new MutationObserver(() => {
      const isLost = last !== null && !last.isConnected && document.activeElement === document.body;
      if (!isLost) return;
      last = null;
      const there = next(page);
      if (there) focusOn(there);
    });
    pane.addEventListener("focusin", note);
    watch.observe(pane, { childList: true, subtree: true });
    return () => {
      pane.removeEventListener("focusin", note);
      watch.disconnect();
    };
  }, [main]);
}
