import { text, type Locale, type TextKey } from "../texts";

/** Univer's controls that have a picture but no name, in the order they stand in the page. */
const UNNAMED: readonly [selector: string, names: readonly TextKey[]][] = [
  ['[data-u-comp="defined-name"] input', ["nameBox"]],
  ['[data-u-comp="sheet-bar-append-button"]', ["addSheet", "allSheets", "tabsLeft", "tabsRight"]],
  ['section[aria-live="polite"]', ["messages", "notices"]],
];
/** Attributes that mean nothing on the elements Univer puts them on. */
const MEANINGLESS = '[data-slot="dropdown-menu-trigger"], a[aria-haspopup="dialog"]';

function name(container: ParentNode, locale: Locale): void {
  for (const [selector, keys] of UNNAMED) {
    container.querySelectorAll(selector).forEach((control, i) => {
      const label = keys[i] && text(keys[i], locale);
      if (label && control.getAttribute("aria-label") !== label) control.setAttribute("aria-label", label);
    });
  }
  container.querySelectorAll(MEANINGLESS).forEach((element) => {
    if (!element.hasAttribute("role")) element.setAttribute("role", "presentation");
    element.removeAttribute("aria-expanded");
    element.removeAttribute("aria-haspopup");
  });
  // The order of the tab key is the page's, not the canvas's.
  container
    .querySelectorAll('canvas[tabindex="1"]')
    .forEach((canvas) => canvas.setAttribute("tabindex", "0"));
}

/** Gives the grid's controls names for screen readers, whenever they are drawn. */
export function nameControls(locale: () => Locale): void {
  const observer = new MutationObserver(() => name(document.body, locale()));
  observer.observe(document.body, { childList: true, subtree: true });
}
