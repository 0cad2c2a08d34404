import { element } from "../dom";
import { text, type Locale } from "../texts";

export type Tone = "quiet" | "good" | "bad";

/** Says what this page is, how the add-in is, and what just happened. */
export class StatusBar {
  readonly root: HTMLElement;
  private readonly honest = element("p", { class: "honest" }, "");
  private readonly message = element("p", { class: "message", role: "status", "aria-live": "polite" }, "");
  private readonly addin = element("p", { class: "addin-state", role: "status" }, "");

  constructor() {
    this.root = element("footer", { class: "status-bar" }, this.honest, this.message, this.addin);
  }

  translate(locale: Locale): void {
    this.honest.textContent = text("honest", locale);
  }

  say(sentence: string, tone: Tone = "quiet"): void {
    this.message.textContent = sentence;
    this.message.title = sentence;
    this.message.dataset["tone"] = tone;
  }

  addinIs(state: "starting" | "ready" | "addinFailed" | "calculating", locale: Locale): void {
    this.addin.textContent = text(state, locale);
    this.addin.dataset["state"] = state;
  }
}
