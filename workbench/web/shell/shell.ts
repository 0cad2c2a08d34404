import { element } from "../dom";
import { text } from "../texts";
import { PaneFrame } from "./pane-frame";
import type { Preferences } from "./preferences";
import { regionOf, Regions } from "./regions";
import { StatusBar } from "./status-bar";
import { TitleBar, type TitleAction } from "./title-bar";

/** The page around the grid: title bar, ribbon, pane, status line. It knows nothing of workbooks. */
export class Shell {
  readonly title: TitleBar;
  readonly status = new StatusBar();
  readonly pane: PaneFrame;
  readonly grid = element("main", { class: "grid" });
  readonly regions: Regions;
  private ribbon: HTMLElement = element("nav", { class: "ribbon" });
  private readonly drop = element("div", { class: "drop", "aria-hidden": "true" });

  constructor(
    act: (action: TitleAction) => void,
    onFile: (file: File) => void,
    onClosePane: () => void,
    focusGrid: () => void
  ) {
    this.title = new TitleBar(act);
    this.pane = new PaneFrame(onClosePane);
    const work = element("div", { class: "work" }, this.grid, this.pane.root);
    document.body.append(this.title.root, this.ribbon, work, this.status.root, this.drop);
    this.acceptDrops(onFile);
    this.regions = new Regions([
      { contains: (active) => this.grid.contains(active), isThere: () => true, focus: focusGrid },
      {
        contains: (active) => this.pane.root.contains(active),
        isThere: () => this.pane.root.offsetParent !== null,
        focus: () => this.pane.focus(),
      },
      regionOf(() => this.title.root),
      regionOf(() => this.ribbon),
    ]);
    this.regions.listen(window);
  }

  dress({ locale, theme, host }: Preferences): void {
    document.documentElement.lang = locale;
    document.documentElement.dataset["theme"] = theme;
    this.title.translate(locale, theme);
    this.status.translate(locale, host);
    this.grid.setAttribute("aria-label", text("grid", locale));
    this.drop.textContent = text("dropHere", locale);
  }

  putRibbon(ribbon: HTMLElement): void {
    this.ribbon.replaceWith(ribbon);
    this.ribbon = ribbon;
  }

  private acceptDrops(onFile: (file: File) => void): void {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      document.body.classList.add("dropping");
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) document.body.classList.remove("dropping");
    });
    addEventListener("drop", (event) => {
      document.body.classList.remove("dropping");
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    });
  }
}
