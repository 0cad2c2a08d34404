import { type RefObject, useEffect } from "react";

/** Where the next action is: the first field of a form that is marked for it, or the heading. */
function next(main: HTMLElement): HTMLElement | null {
  const marked = main.querySelector("[data-next]");
  return (
    marked?.querySelector<HTMLElement>("input, select, textarea, button") ??
    main.querySelector<HTMLElement>("h1")
  );
}

/**
 * When what had the keyboard is gone from the page (a plan that was written, a preview that was left), the keyboard goes
 * where the next action is instead of to the beginning of the pane. Nothing is taken from whoever is elsewhere.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = main.current;
    if (!page) return undefined;
    let last = page.contains(document.activeElement) ? document.activeElement : null;
    const note = ({ target }: FocusEvent) => (last = target instanceof Element ? target : null);
    const watch = new MutationObserver(() => {
      const isLost = last !== null && !last.isConnected && document.activeElement === document.body;
      if (!isLost) return;
      last = null;
      next(page)?.focus();
    });
    page.addEventListener("focusin", note);
    watch.observe(page, { childList: true, subtree: true });
    return () => {
      page.removeEventListener("focusin", note);
      watch.disconnect();
    };
  }, [main]);
}
