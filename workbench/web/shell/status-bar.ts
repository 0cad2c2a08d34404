import { element } from "../dom";
import type { LogTotals } from "../../host/log";
import { DEFAULT_HOST, type HostId, HOSTS } from "../../host/profiles";
import { pick, text, type Locale } from "../texts";

export type Tone = "quiet" | "good" | "bad";

/** Says what this page is, how the add-in is, and what just happened. */
export class StatusBar {
  readonly root: HTMLElement;
  private readonly honest = element("p", { class: "honest" }, "");
  private readonly message = element("p", { class: "message", role: "status", "aria-live": "polite" }, "");
  private readonly requests = element("p", { class: "requests" }, "");
  private readonly addin = element("p", { class: "addin-state", role: "status" }, "");

  constructor() {
    this.root = element(
      "footer",
      { class: "status-bar" },
      this.honest,
      this.message,
      this.requests,
      this.addin
    );
  }

  /** Whoever asked for a particular Excel sees which one is played. */
  translate(locale: Locale, host: HostId): void {
    const played =
      host === DEFAULT_HOST ? "" : text("plays", locale, { name: pick(HOSTS[host].name, locale) });
    this.honest.textContent = `${text("honest", locale)}${played}`;
  }

  /** What the add-in has asked of the host since it started. */
  counts({ syncs, writes }: Pick<LogTotals, "syncs" | "writes">, locale: Locale): void {
    this.requests.textContent = text("counts", locale, { requests: String(syncs), writes: String(writes) });
    Object.assign(this.requests.dataset, { requests: String(syncs), writes: String(writes) });
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
