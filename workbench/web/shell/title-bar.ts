import { element, icon } from "../dom";
import { text, type Locale, type TextKey } from "../texts";
import type { Theme } from "./preferences";

export type TitleAction = "undo" | "redo" | "open" | "save" | "locale" | "theme" | "pane";

const ICONS: Record<Exclude<TitleAction, "locale">, string> = {
  undo: "M4 4v5h5M4.5 9A6.5 6.5 0 1 1 5 13",
  redo: "M16 4v5h-5M15.5 9A6.5 6.5 0 1 0 15 13",
  open: "M3 15V5h5l2 2h7v8zM3 10h14",
  save: "M10 3v9M6 9l4 4 4-4M4 16h12",
  theme: "M10 3a7 7 0 1 0 7 7 5 5 0 0 1-7-7z",
  pane: "M3 4h14v12H3zM12 4v12",
};

/** The workbook's name and what the page itself can do with it. */
export class TitleBar {
  readonly root: HTMLElement;
  private readonly name = element("h1", {}, "");
  private readonly buttons = new Map<TitleAction, HTMLButtonElement>();

  constructor(act: (action: TitleAction) => void) {
    const tools = (label: string, ...actions: TitleAction[]): HTMLElement =>
      element("div", { class: label, role: "group" }, ...actions.map((action) => this.button(action, act)));
    this.root = element(
      "header",
      { class: "title-bar" },
      tools("quick", "open", "save", "undo", "redo"),
      this.name,
      tools("view", "locale", "theme", "pane")
    );
  }

  private button(action: TitleAction, act: (action: TitleAction) => void): HTMLButtonElement {
    const button = element("button", { type: "button", "data-action": action, click: () => act(action) });
    this.buttons.set(action, button);
    return button;
  }

  private write(action: TitleAction, label: string, tip = label, shown = true): void {
    const button = this.buttons.get(action)!;
    const picture = action === "locale" ? [] : [icon(ICONS[action])];
    button.replaceChildren(...picture, ...(shown ? [element("span", {}, label)] : []));
    button.title = tip;
    button.setAttribute("aria-label", tip);
  }

  translate(locale: Locale, theme: Theme): void {
    const own: TextKey[] = ["open", "save"];
    for (const key of own) this.write(key as TitleAction, text(key, locale));
    for (const key of ["undo", "redo"] as const) this.write(key, text(key, locale), undefined, false);
    this.write("locale", text("otherLocale", locale), text("otherLocaleTip", locale));
    this.write("theme", text(theme === "dark" ? "light" : "dark", locale), undefined, false);
    this.write("pane", text("showPane", locale), undefined, false);
    this.root.querySelector(".quick")?.setAttribute("aria-label", text("quickAccess", locale));
    this.root.querySelector(".view")?.setAttribute("aria-label", text("product", locale));
  }

  show(workbook: string, changed: boolean, locale: Locale): void {
    this.name.textContent = `${workbook}${changed ? " *" : ""}`;
    document.title = `${workbook} – ${text("product", locale)}`;
  }

  enable(action: TitleAction, enabled: boolean): void {
    this.buttons.get(action)!.disabled = !enabled;
  }
}
