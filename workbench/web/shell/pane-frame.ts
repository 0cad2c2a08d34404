import { element, icon } from "../dom";
import { text, type Locale } from "../texts";
import { firstFocusable } from "./regions";

/** Excel's own width on Windows, its smallest on a Mac, and as far as the web version lets one drag. */
const WIDTH = { usual: 320, least: 270, most: 640, step: 10 };
const CLOSE = "M5 5l10 10M15 5L5 15";

/** The place of the task pane: title bar with a close button, and an edge that can be dragged. */
export class PaneFrame {
  readonly root: HTMLElement;
  private readonly edge: HTMLElement;
  private readonly title = element("h2", {}, "");
  private readonly place = element("div", { class: "pane-place" });
  private readonly closeButton: HTMLButtonElement;
  private width = WIDTH.usual;
  private frame: HTMLIFrameElement | null = null;

  constructor(onClose: () => void) {
    this.closeButton = element("button", { type: "button", class: "quiet", click: onClose }, icon(CLOSE));
    this.edge = element("div", {
      class: "pane-edge",
      role: "separator",
      tabindex: "0",
      "aria-orientation": "vertical",
      "aria-valuemin": String(WIDTH.least),
      "aria-valuemax": String(WIDTH.most),
    });
    this.root = element(
      "aside",
      { class: "pane" },
      this.edge,
      element("div", { class: "pane-title" }, this.title, this.closeButton),
      this.place
    );
    this.edge.addEventListener("pointerdown", (event) => this.drag(event));
    this.edge.addEventListener("keydown", (event) => this.nudge(event));
    this.resize(this.width);
  }

  name(addin: string, locale: Locale): void {
    this.title.textContent = addin;
    this.root.setAttribute("aria-label", text("pane", locale));
    this.edge.setAttribute("aria-label", text("paneWidth", locale));
    this.closeButton.setAttribute("aria-label", text("closePane", locale));
    this.closeButton.title = text("closePane", locale);
  }

  hold(frame: HTMLIFrameElement): void {
    this.place.replaceChildren(frame);
    this.frame = frame;
  }

  /** The first control of the add-in; the close button while it has none. */
  focus(): void {
    const page = this.frame?.contentDocument;
    const first = page && firstFocusable(page);
    this.frame?.contentWindow?.focus();
    (first ?? this.closeButton).focus();
  }

  /** Tab goes round in the pane: beyond the add-in's last control comes its edge, before its first the close button. */
  leave(side: "end" | "start"): void {
    (side === "end" ? this.edge : this.closeButton).focus();
  }

  /** A hidden pane keeps running, as a shared runtime does. */
  show(visible: boolean): void {
    document.body.classList.toggle("pane-hidden", !visible);
  }

  private resize(width: number): void {
    this.width = Math.min(WIDTH.most, Math.max(WIDTH.least, Math.round(width)));
    document.documentElement.style.setProperty("--pane-width", `${this.width}px`);
    this.edge.setAttribute("aria-valuenow", String(this.width));
  }

  private drag(event: PointerEvent): void {
    const start = { x: event.clientX, width: this.width };
    const move = (now: PointerEvent): void => this.resize(start.width + start.x - now.clientX);
    this.edge.setPointerCapture(event.pointerId);
    this.edge.addEventListener("pointermove", move);
    this.edge.addEventListener(
      "lostpointercapture",
      () => this.edge.removeEventListener("pointermove", move),
      {
        once: true,
      }
    );
  }

  private nudge(event: KeyboardEvent): void {
    if (event.key === "ArrowLeft") this.resize(this.width + WIDTH.step);
    else if (event.key === "ArrowRight") this.resize(this.width - WIDTH.step);
    else return;
    event.preventDefault();
  }
}
